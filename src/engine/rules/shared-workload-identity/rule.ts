/**
 * One identity in Azure for several applications.
 *
 * Field: the annotation azure.workload.identity/client-id of all v1/ServiceAccounts of the files, beside
 * the workloads that run as them. Good: each application has an identity of its own. That several
 * applications run as one account is another rule's business.
 *
 * Source: the AKS article's advice against shared credentials. What belongs together is told by the pod
 * labels that name the application, else by the workload's name, else by the account's own: the same
 * application in two namespaces is no finding.
 */

import { applicationOf } from '../../model/application.ts';
import {
  accountIdentity,
  GUID,
  GUID_EXAMPLE,
  isGuid,
  sameGuid,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { type Bundle, sameNamespace } from '../../model/bundle/bundle.ts';
import { indexed } from '../../model/bundle/lookups.ts';
import { workloadsByAccount } from '../../model/bundle/service-account.ts';
import { byDefault, defineRule, explicit, type ObjectRef, place } from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';

/** Enough to tell by, however many workloads run as one account. */
const MOST = 20;

function applicationsOf(bundle: Bundle, { name, namespace }: ObjectRef): Set<string> {
  const found = new Set<string>();
  for (const workload of workloadsByAccount(bundle).get(name ?? '') ?? []) {
    if (!sameNamespace(workload.namespace, namespace)) continue;
    const application = applicationOf(workload);
    if (application !== null && found.size < MOST) found.add(application);
  }
  return found.size > 0 ? found : new Set(name === null ? [] : [name]);
}

const pathIn = ({ path }: ObjectRef) => [
  ...path,
  'metadata',
  'annotations',
  WORKLOAD_IDENTITY.clientId,
];

const clientIdOf = (object: ObjectRef): string | undefined => {
  const { clientId } = accountIdentity(object);
  return clientId !== undefined && isGuid(clientId) ? clientId.toLowerCase() : undefined;
};

/** By client ID the applications that have it, each with the name of an account that gives it to them. */
const applicationsByIdentity = indexed((bundle) => {
  const index = new Map<string, Map<string, string>>();
  for (const { object } of bundle.of('v1/ServiceAccount')) {
    const clientId = clientIdOf(object);
    if (clientId === undefined) continue;
    const applications = added(index, clientId, () => new Map<string, string>());
    for (const application of applicationsOf(bundle, object))
      added(applications, application, () => object.name ?? '');
  }
  return index;
});

/** An application that gets the account's identity and is none of the account's own. */
function another(bundle: Bundle, object: ObjectRef) {
  const all = applicationsByIdentity(bundle).get(clientIdOf(object) ?? '');
  if (!all || all.size < 2) return undefined;
  const applications = applicationsOf(bundle, object);
  for (const [application, account] of all) {
    if (!applications.has(application)) return { application, account };
  }
  return undefined;
}

export const sharedWorkloadIdentity = defineRule({
  id: 'shared-workload-identity',
  category: 'identity',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/ServiceAccount'],
  reads: ['workload', 'v1/ServiceAccount'],
  field: WORKLOAD_IDENTITY.clientId,
  covers: { 'shared-workload-identity': ['shared'] },
  messages: ['shared'],
  inspect: ({ object }, { bundle }) => {
    const at = pathIn(object);
    const other = another(bundle, object);
    return other ? explicit(place(at, 'shared', other)) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    // Another identity has to be created in Azure first, with the roles that the one application needs.
    value: { kind: 'text', pattern: GUID, suggestion: null, example: GUID_EXAMPLE },
    secure: ({ object, value }) =>
      typeof value === 'string' && isGuid(value) && !sameGuid(value, clientIdOf(object) ?? '')
        ? [{ op: 'set', path: pathIn(object), value }]
        : null,
  },
  sources: ['aksPodSecurity', 'aksWorkloadIdentity'],
});
