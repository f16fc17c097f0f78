/**
 * Microsoft Entra Workload ID: the parts in the manifest that only work together.
 *
 * Fields: the pod label azure.workload.identity/use, spec.serviceAccountName, and the annotation
 * azure.workload.identity/client-id of that v1/ServiceAccount.
 * Good: all three, the label on the pod (template) with the text "true"; or none of them.
 *
 * Source: Azure Workload Identity, labels and annotations. The webhook looks at the labels of pods as
 * they are created and at nothing else, so that a label on the Deployment, or one that says "True",
 * does nothing. "false" is taken as a wish to stay out. An account that is not in the files is not
 * judged. A pod that projects the token itself needs no webhook; one that only mounts secrets from Key
 * Vault works without the label, which then weighs less.
 * The fix moves or sets the label. Which client ID or account is meant, no text tells.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  defineRule,
  explicit,
  on,
  place,
  type Severity,
  unset,
} from '../../lint/rule.ts';
import { accountOf } from '../../model/service-account.ts';
import {
  identityLabelPath,
  misplacedLabels,
  projectsToken,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
} from '../../model/workload-identity.ts';
import { accountState, mountsKeyVault } from './parts.ts';

export const workloadIdentity = defineRule({
  id: 'workload-identity',
  category: 'identity',
  severity: 'medium',
  scope: 'pod',
  reads: ['v1/ServiceAccount'],
  field: WORKLOAD_IDENTITY.use,
  covers: {
    'workload-identity-incomplete': [
      'label-missing',
      'label-misplaced',
      'label-value',
      'default-account',
      'client-id-missing',
    ],
  },
  concerns: [],
  messages: [
    'label-missing',
    'label-misplaced',
    'label-value',
    'default-account',
    'client-id-missing',
  ],
  versions: [
    {
      since: '1.0',
      inspect: (target, { bundle }) => {
        const { pod } = target;
        const at = identityLabelPath(target.pod);
        const label = pod.metadata.labels?.get(WORKLOAD_IDENTITY.use);
        const { name: account, key } = accountOf(pod);
        const state = accountState(target, bundle);
        if (label === 'true') {
          if (state === 'ready') return on(at);
          const accountAt = [...pod.specPath, key];
          if (account === 'default') return unset(accountAt, 'default-account');
          return state === null
            ? byDefault(at)
            : explicit(place(accountAt, 'client-id-missing', { account }));
        }
        if (label === 'false') return byDefault(at);
        if (label !== undefined) return explicit(place(at, 'label-value', { value: label }));
        const misplaced = misplacedLabels(target);
        if (misplaced.length > 0) {
          return explicit(...misplaced.map((path) => place(path, 'label-misplaced')));
        }
        if (state === null || state === 'plain' || projectsToken(target.pod)) return byDefault(at);
        const severity: Severity | undefined = mountsKeyVault(target) ? 'low' : undefined;
        return unset(at, 'label-missing', { account }, severity);
      },
    },
  ],
  fix: {
    safety: 'may-break',
    secure: ({ targets }) => {
      const [target] = targets;
      if (!target || usesWorkloadIdentity(target.pod)) return null;
      return [
        { op: 'set', path: identityLabelPath(target.pod), value: 'true' },
        ...misplacedLabels(target).map((path) => ({ op: 'remove' as const, path, prune: true })),
      ];
    },
  },
  sources: [SOURCES.aksPodSecurity, SOURCES.aksWorkloadIdentity, SOURCES.workloadIdentityLabels],
});
