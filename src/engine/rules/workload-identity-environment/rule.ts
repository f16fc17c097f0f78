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
 * another ID may be meant: it weighs little, and which of the two is right no text tells.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, type Place, place } from '../../lint/rule.ts';
import {
  IDENTITY_ENV,
  isGuid,
  sameGuid,
  skippedContainers,
  usesWorkloadIdentity,
  workloadIdentity,
} from '../../model/workload-identity.ts';

/** With one of these, and with the IDs that the webhook sets, the environment is a credential. */
const CREDENTIALS = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'];

const CODES = ['other-client-id', 'other-tenant-id', 'credential'] as const;

export const workloadIdentityEnvironment = defineRule({
  id: 'workload-identity-environment',
  category: 'identity',
  severity: 'medium',
  scope: 'container',
  reads: ['v1/ServiceAccount'],
  field: 'env[].name',
  covers: { 'workload-identity-environment': CODES },
  concerns: [],
  messages: CODES,
  versions: [
    {
      since: '1.0',
      inspect: ({ pod, workload, container }, { bundle }) => {
        const at = [...container.path, 'env'];
        const skipped = () => skippedContainers(pod).includes(container.name);
        if (!container.value.env || !usesWorkloadIdentity(pod) || skipped()) return byDefault(at);
        const { clientId, tenantId, account } = workloadIdentity(bundle, workload);
        const places = container.value.env.flatMap(
          ({ name = '', value }, i): Place<(typeof CODES)[number]>[] => {
            if (CREDENTIALS.includes(name))
              return [place([...at, i, 'name'], 'credential', { name })];
            const differs = (said: string | undefined): boolean =>
              said !== undefined && value !== undefined && isGuid(value) && !sameGuid(said, value);
            const here = [...at, i, 'value'];
            const data = { account };
            if (name === IDENTITY_ENV.clientId && differs(clientId)) {
              return [place(here, 'other-client-id', data, 'low')];
            }
            if (name === IDENTITY_ENV.tenantId && differs(tenantId)) {
              return [place(here, 'other-tenant-id', data, 'low')];
            }
            return [];
          },
        );
        return places.length > 0 ? explicit(...places) : byDefault(at);
      },
    },
  ],
  fix: null,
  sources: [
    SOURCES.workloadIdentityLabels,
    SOURCES.aksWorkloadIdentity,
    SOURCES.defaultAzureCredential,
  ],
});
