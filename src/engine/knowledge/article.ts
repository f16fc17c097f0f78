/**
 * What the article "Best practices for pod security in AKS" says of identities and secrets, as far as it is
 * checked or written here, and what carries it out. The numbers are those of its statements in their order;
 * a statement that time has overtaken is carried out in today's form.
 */
export interface Carried {
  readonly statement: number;
  /** In our own words. */
  readonly says: string;
  /** Checked by a rule, or written by a guide or the operator sheet. */
  readonly duty: 'check' | 'write' | 'both';
  readonly rules: readonly string[];
  readonly guides?: readonly string[];
  /** Items of the operator sheet. */
  readonly items?: readonly string[];
  /** What has changed since the article was written. */
  readonly now?: string;
}

const LITERALS = ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'];
const POD_IDENTITY = ['aad-pod-identity', 'secret-provider-pod-identity'];
const CLASS = [
  'missing-secret-provider-class',
  'secret-provider-class-parameters',
  'secret-provider-class-objects',
];

export const IDENTITIES_AND_SECRETS: readonly Carried[] = [
  { statement: 49, says: 'No credentials in application code', duty: 'check', rules: LITERALS },
  {
    statement: 50,
    says: 'Managed identities for access to Azure resources',
    duty: 'both',
    rules: ['workload-identity'],
    guides: ['workload-identity'],
    items: ['workload-identity', 'federated-credential'],
    now: 'Microsoft Entra Workload ID',
  },
  {
    statement: 51,
    says: 'A vault for keys and credentials',
    duty: 'both',
    rules: [...CLASS, 'native-secrets'],
    guides: ['key-vault'],
    items: ['vault-access', 'vault-content'],
  },
  {
    statement: 52,
    says: 'Pod-managed identities are for Linux pods only',
    duty: 'check',
    rules: ['aad-pod-identity'],
    guides: ['pod-identity'],
    now: 'Out of support; Workload ID works for Windows pods as well',
  },
  {
    statement: 53,
    says: 'No fixed and no shared credentials',
    duty: 'check',
    rules: [...LITERALS, 'shared-service-account', 'default-service-account'],
  },
  { statement: 54, says: 'No keys in code', duty: 'check', rules: LITERALS },
  {
    statement: 56,
    says: 'Pods get an identity of their own',
    duty: 'both',
    rules: ['workload-identity', 'default-service-account'],
    guides: ['workload-identity', 'companions'],
    now: 'One ServiceAccount for each workload',
  },
  {
    statement: 57,
    says: 'Or they fetch credentials from a vault',
    duty: 'both',
    rules: CLASS,
    guides: ['key-vault'],
  },
  {
    statement: 63,
    says: 'An identity in Azure is assigned to the pod',
    duty: 'write',
    rules: ['workload-identity'],
    guides: ['workload-identity', 'pod-identity'],
    now: 'By an annotated ServiceAccount and a label of the pod',
  },
  {
    statement: 66,
    says: 'The service checks what the pod may do',
    duty: 'write',
    rules: [],
    items: ['vault-access'],
  },
  {
    statement: 67,
    says: 'Connection strings hold no secrets',
    duty: 'both',
    rules: ['credentials-in-env'],
    guides: ['key-vault'],
  },
  {
    statement: 68,
    says: 'How a pod gets a token',
    duty: 'write',
    rules: [],
    guides: ['workload-identity'],
    items: ['federated-credential'],
    now: 'By Workload ID',
  },
  {
    statement: 70,
    says: 'Each pod’s access can be reviewed',
    duty: 'check',
    rules: ['shared-workload-identity', 'shared-service-account'],
    now: 'Per ServiceAccount, not per pod',
  },
  {
    statement: 74,
    says: 'Services without managed identities take credentials',
    duty: 'check',
    rules: ['secrets-in-env'],
  },
  {
    statement: 75,
    says: 'A vault can hold them',
    duty: 'write',
    rules: [],
    guides: ['key-vault'],
    items: ['vault-content'],
  },
  {
    statement: 77,
    says: 'The latest content is fetched',
    duty: 'write',
    rules: ['secret-rotation'],
    items: ['key-vault-add-on'],
    now: 'Rotation must be switched on',
  },
  {
    statement: 80,
    says: 'How a credential comes from the vault',
    duty: 'write',
    rules: [],
    guides: ['key-vault'],
    now: 'By Workload ID',
  },
  {
    statement: 82,
    says: 'The Azure Key Vault provider for the Secrets Store CSI driver',
    duty: 'write',
    rules: CLASS,
    guides: ['key-vault'],
  },
  {
    statement: 83,
    says: 'The driver fetches the content',
    duty: 'write',
    rules: ['secret-store-volumes', 'unmounted-secret-provider-class'],
    guides: ['key-vault'],
  },
  {
    statement: 84,
    says: 'Only the requesting pod gets it',
    duty: 'check',
    rules: ['synced-secrets', 'secret-provider-class-identity'],
    now: 'True of the mounted file; not of copies, nor of an identity of the node',
  },
  {
    statement: 85,
    says: 'The operator installs the driver',
    duty: 'write',
    rules: [],
    items: ['key-vault-add-on'],
  },
  {
    statement: 86,
    says: 'An identity of the pod opens the vault',
    duty: 'both',
    rules: [...POD_IDENTITY, 'secret-provider-class-identity'],
    guides: ['key-vault', 'pod-identity'],
    now: 'Workload ID',
  },
  {
    statement: 87,
    says: 'Linux nodes need Kubernetes 1.16',
    duty: 'check',
    rules: [],
    items: ['kubernetes-version'],
    now: 'Any supported version will do',
  },
  {
    statement: 88,
    says: 'Windows nodes need Kubernetes 1.18',
    duty: 'check',
    rules: [],
    items: ['kubernetes-version', 'windows-nodes'],
    now: 'Any supported version will do',
  },
];
