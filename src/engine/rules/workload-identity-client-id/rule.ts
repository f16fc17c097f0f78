/**
 * Which identity in Azure an account stands for: the client ID of Microsoft Entra Workload ID.
 *
 * Field: the annotation azure.workload.identity/client-id of a v1/ServiceAccount that pods with the label
 * azure.workload.identity/use run as. Good: a GUID. Left out is good as well where each of these pods
 * names a client ID itself.
 *
 * Source: Azure Workload Identity, labels and annotations; the webhook makes AZURE_CLIENT_ID of the
 * annotation as it stands. A text with a `$` or with braces is a placeholder that something fills in.
 * `default` without the annotation is spoken of at the pod. The fix writes the GUID that a person gives.
 */
import {
  GUID,
  GUID_EXAMPLE,
  IDENTITY_ENV,
  isGuid,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { sameNamespace } from '../../model/bundle/bundle.ts';
import { workloadsByAccount } from '../../model/bundle/service-account.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  on,
  type Pod,
  place,
  unknown,
  unset,
  type Workload,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const pathIn = ({ path }: ObjectRef) => [
  ...path,
  'metadata',
  'annotations',
  WORKLOAD_IDENTITY.clientId,
];

const namesClientId = ({ containers }: Pod): boolean =>
  containers.some(({ value }) => value.env?.some(({ name }) => name === IDENTITY_ENV.clientId));

/** A workload that gets its identity from the account and from nowhere else. */
const dependent = (bundle: Bundle, { name, namespace }: ObjectRef): Workload | undefined =>
  workloadsByAccount(bundle)
    .get(name ?? '')
    ?.find(
      (workload) =>
        sameNamespace(workload.namespace, namespace) &&
        usesWorkloadIdentity(workload.pod) &&
        !namesClientId(workload.pod),
    );

export const workloadIdentityClientId = defineRule({
  id: 'workload-identity-client-id',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/ServiceAccount'],
  reads: ['workload'],
  field: WORKLOAD_IDENTITY.clientId,
  covers: { 'workload-identity-client-id': ['missing', 'no-guid'] },
  messages: ['missing', 'no-guid'],
  inspect: ({ object }, { bundle }) => {
    const at = pathIn(object);
    const value = valueBelow(object.value, 'metadata', 'annotations', WORKLOAD_IDENTITY.clientId);
    if (typeof value === 'string' && value !== '') {
      if (isGuid(value)) return on(at);
      if (/\{\{|\$/.test(value)) return unknown('template', at);
      return explicit(place(at, 'no-guid', { value }));
    }
    if ((value !== undefined && value !== '') || object.name === 'default') return byDefault(at);
    const workload = dependent(bundle, object);
    return workload ? unset(at, 'missing', { workload: workload.name ?? '' }) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: GUID,
      suggestion: null,
      example: GUID_EXAMPLE,
    },
    secure: ({ object, value }) =>
      typeof value === 'string' && isGuid(value)
        ? [{ op: 'set', path: pathIn(object), value }]
        : null,
  },
  sources: ['aksPodSecurity', 'aksWorkloadIdentity', 'workloadIdentityLabels'],
});
