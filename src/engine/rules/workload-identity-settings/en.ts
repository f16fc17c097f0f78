import type { RuleWords } from '../../rule/rule.ts';
import type { workloadIdentitySettings } from './rule.ts';

export const en: RuleWords<typeof workloadIdentitySettings> = {
  title: 'Write identity settings where they count',
  why: 'The webhook of Microsoft Entra Workload ID reads some annotations from the pod and others from its ServiceAccount, all as text. What stands elsewhere does nothing, and nobody says so. `service-account-token-expiration` takes whole seconds from 3600 to 86400, `skip-containers` the names of containers, separated by semicolons.',
  risk: 'A team takes a log shipper from outside into its pod and excludes it with `skip-containers: "shipper,probe"`. With the comma this is the name of one container that does not exist, so both get the token. An attacker gets into the shipper through its update channel, exchanges the token and reads the orders from the storage account.',
  breaks:
    'The fix quotes values, moves annotations from the workload to its pod template, puts semicolons in place of commas and brings the lifetime of the token to the nearer bound; one that is no number goes, and 3600 seconds hold; a port that is none goes as well, and 8000 holds. Which tenant is meant you say yourself. Containers that are skipped from then on get no token: check that none of them signs in to Azure. Annotations that belong to an account or to pods you move yourself. The label on the account goes where the annotation with the client ID stands beside it; webhooks before version 1.0 needed it.',
  verify:
    '`kubectl get pod POD -o yaml` shows the volume with the token, its `expirationSeconds`, and mounts of it in those containers only that need it.',
  fixTitle: 'Correct the identity settings',
  messages: {
    type: 'The API server refuses this: the annotation {annotation} must be a text, "{value}" in quotes',
    'label-on-account':
      'Has no effect: azure.workload.identity/use is a label of pods, not of their account',
    'of-pods': 'Has no effect on an account: {annotation} is an annotation of pods',
    'of-accounts': 'Has no effect on pods: {annotation} is an annotation of their ServiceAccount',
    'above-template': 'Has no effect here: {annotation} belongs to the pod template',
    expiration: 'The webhook refuses the pods: {value} is no number of seconds from 3600 to 86400',
    'skip-commas': 'Skips no container: the names must be separated by semicolons',
    'skip-unknown': 'Skips nothing: the pod has no container {container}',
    'no-tenant': 'Is no tenant ID: {value} is neither a GUID nor a domain',
    'no-port': '{value} is no port from 1 to 65535',
  },
};
