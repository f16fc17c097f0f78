/**
 * A ServiceAccount that a pod names and that the files do not hold.
 *
 * Fields: spec.serviceAccountName (or spec.serviceAccount) beside the v1/ServiceAccount objects of all
 * files. Good: the account is among them, or is `default`, which every namespace has.
 *
 * Source: Kubernetes, Service Accounts. Without its account a pod is refused at admission, while its
 * Deployment is accepted and stays empty. The account may well be in the cluster already, so that the
 * finding weighs little and the words say “in these files”. One of another namespace is no such account,
 * and is told apart.
 * The fix adds the account by its name alone: applied over one that exists, it takes nothing away, but
 * the file then owns it as well, and for a misspelt name it makes a second account without rights.
 */
import { usesWorkloadIdentity } from '../../model/azure/workload-identity.ts';
import { accountOf, accountsFor } from '../../model/bundle/service-account.ts';
import { isSubdomain } from '../../model/names.ts';
import { byDefault, defineRule, explicit, place, unknown } from '../../rule/rule.ts';

export const missingServiceAccount = defineRule({
  id: 'missing-service-account',
  category: 'identity',
  severity: 'low',
  scope: 'pod',
  reads: ['v1/ServiceAccount'],
  field: 'serviceAccountName',
  covers: { 'service-account-not-found': ['not-found', 'other-namespace'] },
  messages: ['not-found', 'other-namespace'],
  inspect: ({ workload, pod }, { bundle }) => {
    const { name, key } = accountOf(pod);
    const at = [...pod.specPath, key];
    if (/\{\{|\$\{/.test(name)) return unknown('template', at);
    if (name === 'default' || accountsFor(bundle, workload).length > 0) return byDefault(at);
    const [other] = bundle.named('v1/ServiceAccount', name, null);
    const namespace = other?.object.namespace;
    return namespace
      ? explicit(place(at, 'other-namespace', { account: name, namespace }))
      : explicit(place(at, 'not-found', { account: name }));
  },
  fix: {
    // A pod that could not start until now does so with the rights of nobody.
    safety: 'may-break',
    secure: ({ workload, pod }) => {
      const { name } = accountOf(pod);
      if (!isSubdomain(name)) return null;
      // What runs there brings its account along, often by another way than a file.
      if (workload.namespace?.startsWith('kube-')) return null;
      // For a workload identity a bare account would not do: it must name the client ID.
      if (usesWorkloadIdentity(pod)) return null;
      // Without labels of the workload: others may run as the account too.
      const { namespace } = workload;
      const metadata = { name, ...(namespace !== null && { namespace }) };
      return [
        { op: 'add-document', value: { apiVersion: 'v1', kind: 'ServiceAccount', metadata } },
      ];
    },
  },
  sources: ['serviceAccounts', 'configureServiceAccounts'],
});
