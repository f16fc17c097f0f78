/**
 * Variables of a container that make the Azure SDK sign in as somebody else than the account's identity.
 *
 * Fields: env[*] named AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH
 * in a pod with the label azure.workload.identity/use. Good: absent, or the IDs that the v1/ServiceAccount's
 * annotations name.
 *
 * Source: Azure Workload Identity: the webhook leaves a variable alone that the container sets itself.
 * Azure Identity's DefaultAzureCredential tries a client secret or certificate in the environment first.
 * Only GUIDs that are written out are compared. One account may stand for several identities, so that
 * another ID may be meant: it weighs little. The fix takes the variable away, so that the account decides; a
 * secret or a certificate is left to a person, since the program may want it for something else.
 */
import {
  IDENTITY_ENV,
  isGuid,
  sameGuid,
  skippedContainers,
  usesWorkloadIdentity,
  workloadIdentity,
} from '../../model/azure/workload-identity.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

/** With one of these, and with the IDs that the webhook sets, the environment is a credential. */
const CREDENTIALS = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'];

const CODES = ['other-client-id', 'other-tenant-id', 'credential'] as const;

/** The variables that name another ID than the account does. */
function otherIds(
  { env = [] }: ContainerRef['value'],
  { clientId, tenantId }: ReturnType<typeof workloadIdentity>,
) {
  const differs = (expected: string | undefined, value: string | undefined): boolean =>
    expected !== undefined && value !== undefined && isGuid(value) && !sameGuid(expected, value);
  return env.flatMap(({ name = '', value }, index) => {
    if (name === IDENTITY_ENV.clientId && differs(clientId, value)) {
      return { index, name, code: 'other-client-id' as const };
    }
    return name === IDENTITY_ENV.tenantId && differs(tenantId, value)
      ? { index, name, code: 'other-tenant-id' as const }
      : [];
  });
}

export const workloadIdentityEnvironment = defineRule({
  id: 'workload-identity-environment',
  category: 'identity',
  severity: 'medium',
  scope: 'container',
  reads: ['v1/ServiceAccount'],
  field: 'env[].name',
  covers: { 'workload-identity-environment': CODES },
  messages: CODES,
  inspect: ({ pod, workload, container }, { bundle }) => {
    const at = [...container.path, 'env'];
    const skipped = () => skippedContainers(pod).includes(container.name);
    if (!container.value.env || !usesWorkloadIdentity(pod) || skipped()) return byDefault(at);
    const identity = workloadIdentity(bundle, workload);
    const { account } = identity;
    const others = otherIds(container.value, identity);
    const places = container.value.env.flatMap(
      ({ name = '' }, i): ValuePlace<(typeof CODES)[number]>[] => {
        if (CREDENTIALS.includes(name)) return [place([...at, i, 'name'], 'credential', { name })];
        const other = others.find(({ index }) => index === i);
        return other ? [place([...at, i, 'value'], other.code, { account }, 'low')] : [];
      },
    );
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env: { bundle } }) => {
      const ops = targets.flatMap(({ container: { path, value }, workload }) => {
        const others = otherIds(value, workloadIdentity(bundle, workload));
        // The webhook’s variables come last, where no other one can name them any more.
        const paths = others
          .filter(
            ({ name }) => !value.env?.some((variable) => variable.value?.includes(`$(${name})`)),
          )
          .map(({ index }) => [...path, 'env', index]);
        return paths.length === value.env?.length
          ? [{ op: 'remove' as const, path: [...path, 'env'] }]
          : paths.reverse().map((at) => ({ op: 'remove' as const, path: at }));
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['workloadIdentityLabels', 'aksWorkloadIdentity', 'defaultAzureCredential'],
});
