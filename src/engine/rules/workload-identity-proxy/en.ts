import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityProxy } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityProxy> = {
  title: 'Remove the migration proxy',
  stays: {
    migration:
      'Without the proxy, a program that still asks the metadata service of the node can’t sign in. Once its Azure SDK uses the workload identity, remove the proxy with the control of this setting.',
  },
  fixTitle: 'Remove the proxy’s annotations',
  failsIf: 'if its Azure SDK is old',
  messages: {
    injected: 'Adds a proxy with a privileged init container that runs as root',
    'injected-all-the-same':
      'Still adds a proxy with a privileged init container: the webhook ignores the value “{value}”',
    denied:
      'Prevents the pods from being created: the namespace enforces {level}, and the proxy’s init container is privileged',
    'host-network':
      'Prevents the pods from being created: the webhook doesn’t add a proxy on the host network',
    windows: 'Doesn’t work on Windows: the proxy and its init container run only on Linux',
  },
};
