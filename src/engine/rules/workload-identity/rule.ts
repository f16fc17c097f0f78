/**
 * Microsoft Entra Workload ID: whether the pods that are to use it ask for it, as an account of theirs.
 *
 * Fields: the pod label azure.workload.identity/use, spec.serviceAccountName, and the annotation
 * azure.workload.identity/client-id of that v1/ServiceAccount.
 * Good: the label on the pod (template) with the text "true" and an account of the pod's namespace; or
 * neither. What the account says is another rule's question.
 *
 * Source: Azure Workload Identity, labels and annotations. The webhook looks at the labels of pods as
 * they are created and at nothing else, so that a label on the Deployment, or one that says "True",
 * does nothing; it sees no pods of kube-system. "false" means that the pod opts out. An account that
 * is not in the files is not judged. A pod that projects the token itself needs no webhook; one that only
 * mounts secrets from Key Vault works without the label, which then weighs less.
 * The fix sets, moves or quotes the label. To pods whose account stands in another namespace it gives one of
 * that name and identity in their own, where only one can be meant. Which account is meant beyond that, no text
 * tells.
 */
import {
  identityLabelPath,
  isOutOfReach,
  misplacedLabels,
  projectsToken,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { accountOf } from '../../model/bundle/service-account.ts';
import {
  byDefault,
  defineRule,
  explicit,
  on,
  place,
  type Severity,
  unset,
} from '../../rule/rule.ts';
import {
  accountBrought,
  accountState,
  mountsKeyVault,
  namespacesWith,
  writtenLabel,
} from './parts.ts';

const CODES = [
  'label-missing',
  'label-misplaced',
  'label-value',
  'label-type',
  'default-account',
  'account-elsewhere',
  'system-namespace',
] as const;

export const workloadIdentity = defineRule({
  id: 'workload-identity',
  category: 'identity',
  severity: 'medium',
  scope: 'pod',
  reads: ['v1/ServiceAccount'],
  field: WORKLOAD_IDENTITY.use,
  covers: { 'workload-identity-incomplete': CODES },
  messages: CODES,
  aboutTypes: ['label-type'],
  inspect: (target, { bundle }) => {
    const { pod, workload } = target;
    const at = identityLabelPath(pod);
    const written = writtenLabel(target);
    if (typeof written === 'boolean') {
      return explicit(place(at, 'label-type', { value: String(written) }, 'high'));
    }
    const label = pod.metadata.labels?.get(WORKLOAD_IDENTITY.use);
    const { name: account, key } = accountOf(pod);
    const state = accountState(target, bundle);
    if (label === 'true') {
      if (isOutOfReach(workload.namespace)) return explicit(place(at, 'system-namespace'));
      const accountAt = [...pod.specPath, key];
      if (account === 'default' && state !== 'ready') return unset(accountAt, 'default-account');
      if (state !== null) return on(at);
      const namespaces = namespacesWith(bundle, account);
      return namespaces === ''
        ? byDefault(at)
        : explicit(place(accountAt, 'account-elsewhere', { account, namespaces }));
    }
    if (label === 'false' || isOutOfReach(workload.namespace)) return byDefault(at);
    if (label !== undefined) return explicit(place(at, 'label-value', { value: label }));
    const misplaced = misplacedLabels(target);
    if (misplaced.length > 0) {
      return explicit(...misplaced.map((path) => place(path, 'label-misplaced')));
    }
    if (state === null || state === 'plain' || projectsToken(pod)) return byDefault(at);
    const severity: Severity | undefined = mountsKeyVault(target) ? 'low' : undefined;
    return unset(at, 'label-missing', { account }, severity);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env: { bundle } }) => {
      const [target] = targets;
      if (!target) return null;
      if (usesWorkloadIdentity(target.pod)) {
        const value = accountBrought(target, bundle);
        return value === null ? null : [{ op: 'add-document', value }];
      }
      const path = identityLabelPath(target.pod);
      if (writtenLabel(target) === false) return [{ op: 'set', path, value: 'false' }];
      return [
        { op: 'set', path, value: 'true', before: ['spec'] },
        ...misplacedLabels(target).map((at) => ({ op: 'remove' as const, path: at, prune: true })),
      ];
    },
  },
  sources: ['aksPodSecurity', 'aksWorkloadIdentity', 'workloadIdentityLabels'],
});
