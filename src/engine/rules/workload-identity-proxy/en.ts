import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityProxy } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityProxy> = {
  title: 'Remove the migration proxy',
  fixTitle: 'Remove the proxy’s annotations',
  failsIf: 'if its Azure SDK is old',
  messages: {
    injected: 'Adds a proxy with a privileged init container that runs as root',
    'injected-all-the-same':
      'Adds a proxy with a privileged init container all the same: the webhook does not look at the value “{value}”',
    denied:
      'Keeps the pods from being created: the namespace enforces {level}, and the proxy’s init container is privileged',
    'host-network':
      'Keeps the pods from being created: the webhook adds no proxy on the host’s network',
    windows: 'Does not work on Windows: the proxy and its init container run on Linux only',
  },
};
