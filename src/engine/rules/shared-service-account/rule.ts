/**
 * One ServiceAccount for several applications.
 *
 * Fields: spec.serviceAccountName (or spec.serviceAccount) of all workloads of the files. Good: each
 * application has an account of its own. `default` is the business of another rule.
 *
 * Source: the AKS article’s advice against shared credentials; Kubernetes, Service Accounts.
 * What belongs together is told by the pod labels that name the application, else by the workload’s
 * own name: a Deployment and the CronJob that cleans up after it may share an account.
 */

import { applicationOf } from '../../model/application.ts';
import { indexed } from '../../model/bundle/lookups.ts';
import { accountOf, workloadsByAccount } from '../../model/bundle/service-account.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  place,
  type Workload,
} from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';

/** Applications by account and namespace; under `null` those of all namespaces. */
type Apps = ReadonlyMap<string, ReadonlyMap<string | null, ReadonlySet<string>>>;

const appsByAccount = indexed((bundle): Apps => {
  const index = new Map<string, Map<string | null, Set<string>>>();
  for (const [account, workloads] of workloadsByAccount(bundle)) {
    const all = new Set<string>();
    const anywhere = new Set<string>();
    const byNamespace = new Map<string | null, Set<string>>([[null, all]]);
    for (const workload of workloads) {
      const app = applicationOf(workload);
      if (app === null) continue;
      all.add(app);
      const { namespace } = workload;
      if (namespace === null) anywhere.add(app);
      else added(byNamespace, namespace, () => new Set()).add(app);
    }
    // What names no namespace may end up in each of them: two of these are enough to tell.
    const few = [...anywhere].slice(0, 2);
    for (const apps of byNamespace.values()) for (const app of few) apps.add(app);
    index.set(account, byNamespace);
  }
  return index;
});

/** Another application in the same namespace with the same account. */
function otherApp(bundle: Bundle, workload: Workload): string | undefined {
  const application = applicationOf(workload);
  const apps = appsByAccount(bundle).get(accountOf(workload.pod).name)?.get(workload.namespace);
  if (application === null) return undefined;
  for (const app of apps ?? []) if (app !== application) return app;
  return undefined;
}

export const sharedServiceAccount = defineRule({
  id: 'shared-service-account',
  category: 'identity',
  severity: 'low',
  scope: 'pod',
  reads: ['workload'],
  field: 'serviceAccountName',
  covers: { 'shared-service-account': ['shared'] },
  messages: ['shared'],
  inspect: ({ workload, pod }, { bundle }) => {
    const { name, key } = accountOf(pod);
    const at = [...pod.specPath, key];
    const other = name === 'default' ? undefined : otherApp(bundle, workload);
    if (other === undefined) return byDefault(at);
    return explicit(place(at, 'shared', { account: name, other }));
  },
  // Which application keeps the account, and which rights each of them needs, no text tells.
  fix: null,
  sources: ['aksPodSecurity', 'serviceAccounts', 'roleGoodPractices'],
});
