/**
 * What tunes Microsoft Entra Workload ID: whether it stands where the webhook looks, as it reads it.
 *
 * Fields: the annotations azure.workload.identity/… of pods and of v1/ServiceAccounts, and the label
 * azure.workload.identity/use on an account, where it has done nothing since version 1.0 of the webhook.
 * Good: service-account-token-expiration is a text of whole seconds from 3600 to 86400, for the pod or its
 * account; skip-containers names containers of the pod, separated by semicolons; skip-containers and the
 * proxy’s annotations are the pod’s, client-id and tenant-id the account’s; a tenant is a GUID or a domain, a
 * port lies between 1 and 65535. Whether client-id is one, another rule asks.
 *
 * Source: Azure Workload Identity, labels and annotations. An expiration out of range is refused by the
 * webhook when the pod is created; of a name that is no container nothing is said anywhere.
 * The fix quotes, moves, corrects a separator, and brings a number to the nearer bound.
 */
import { WORKLOAD_KINDS } from '../../model/kinds/kinds.ts';
import { byDefault, defineRule, explicit, type Severity, type Target } from '../../rule/rule.ts';
import { ISSUE_CODES, type Issue, issuesOfAccount, issuesOfPod } from './issues.ts';

const issuesOf = ({ object, pod }: Target): Issue[] =>
  pod ? issuesOfPod(object, pod) : issuesOfAccount(object);

/** Some keep a pod from being created, others change nothing. */
const SEVERITIES: { readonly [code: string]: Severity } = {
  type: 'high',
  expiration: 'high',
  'label-on-account': 'low',
  'skip-unknown': 'low',
};

export const workloadIdentitySettings = defineRule({
  id: 'workload-identity-settings',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/ServiceAccount', ...WORKLOAD_KINDS],
  field: 'azure.workload.identity/…',
  covers: { 'workload-identity-settings': ISSUE_CODES },
  messages: ISSUE_CODES,
  aboutTypes: ['type'],
  inspect: (target) => {
    const places = issuesOf(target).map(({ place }) => {
      const severity = SEVERITIES[place.code];
      return severity ? { ...place, severity } : place;
    });
    const at = [...(target.pod?.path ?? target.object.path), 'metadata', 'annotations'];
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ targets }) => {
      const ops = targets.flatMap((target) =>
        issuesOf(target).flatMap(({ ops: issueOps }) => issueOps ?? []),
      );
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['workloadIdentityLabels', 'aksWorkloadIdentity'],
});
