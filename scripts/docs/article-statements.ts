/**
 * What the article "Best practices for pod security in AKS" says, and what implements it here. The numbers
 * are those of its statements in their order; an outdated statement is implemented in its current
 * form. `src/engine/knowledge/guide.ts` says which section of the guide teaches it.
 */

export interface Carried {
  readonly statement: number;
  /** In our own words. */
  readonly says: string;
  /** Taught or linked only; or checked by a rule, or written by a guided fix or the operator sheet. */
  readonly duty: 'teach' | 'link' | 'check' | 'write' | 'both';
  readonly rules: readonly string[];
  readonly guides?: readonly string[];
  /** Items of the operator sheet. */
  readonly items?: readonly string[];
  /** What has changed since the article was written. */
  readonly now?: string;
}

/** Rules that implement several of the article's statements together. */
const LITERALS = ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'] as const;
const USER = ['run-as-non-root', 'run-as-user', 'run-as-group'] as const;
const CLASS = [
  'missing-secret-provider-class',
  'secret-provider-class-parameters',
  'secret-provider-class-objects',
] as const;

/** The article's introduction, and what it says about access to resources. */
const POD_ACCESS: readonly Carried[] = [
  {
    statement: 1,
    says: 'Pod security matters during development and at run time',
    duty: 'teach',
    rules: [],
  },
  {
    statement: 2,
    says: 'Design for least privilege',
    duty: 'both',
    rules: ['security-context', 'dropped-capabilities', 'allow-privilege-escalation'],
  },
  { statement: 3, says: 'Protect private data first', duty: 'teach', rules: [] },
  {
    statement: 4,
    says: 'Don’t expose credentials',
    duty: 'check',
    rules: [...LITERALS, 'embedded-credentials'],
  },
  {
    statement: 5,
    says: 'No credentials in code',
    duty: 'check',
    rules: LITERALS,
    now: 'Checked in manifests only',
  },
  {
    statement: 6,
    says: 'No credentials in images',
    duty: 'check',
    rules: LITERALS,
    now: 'Checked in manifests only; the guide explains how to check images',
  },
  { statement: 7, says: 'Credentials there are exposed', duty: 'teach', rules: [] },
  { statement: 8, says: 'Credentials there are difficult to rotate', duty: 'teach', rules: [] },
  {
    statement: 9,
    says: 'Goal: the security context limits access',
    duty: 'both',
    rules: ['security-context', 'allow-privilege-escalation', 'host-namespaces'],
  },
  {
    statement: 10,
    says: 'Goal: an identity for access to Azure',
    duty: 'both',
    rules: ['workload-identity'],
    guides: ['workload-identity'],
    items: ['workload-identity'],
    now: 'Microsoft Entra Workload ID',
  },
  {
    statement: 11,
    says: 'Goal: credentials from a vault',
    duty: 'both',
    rules: ['native-secrets', 'missing-secret-provider-class'],
    guides: ['key-vault'],
    items: ['vault-access'],
  },
  { statement: 12, says: 'Link: cluster security', duty: 'link', rules: [] },
  { statement: 13, says: 'Link: container images', duty: 'link', rules: [] },
  { statement: 14, says: 'Run as another user or group', duty: 'both', rules: USER },
  {
    statement: 15,
    says: 'Limit access to the node',
    duty: 'both',
    rules: ['host-namespaces', 'host-path-volumes', 'privileged', 'user-namespace'],
    now: 'User namespaces are new',
  },
  {
    statement: 16,
    says: 'Grant the fewest permissions',
    duty: 'both',
    rules: ['dropped-capabilities', 'added-capabilities', 'security-context'],
  },
  { statement: 17, says: 'A defined user or group, not root', duty: 'both', rules: USER },
  {
    statement: 18,
    says: 'The security context of a pod or of a container',
    duty: 'write',
    rules: ['security-context'],
  },
  {
    statement: 19,
    says: 'User and group give the required permissions',
    duty: 'write',
    rules: [...USER, 'fs-group'],
    now: '`fsGroup` doesn’t apply to every type of volume',
  },
  {
    statement: 20,
    says: 'Set only the users and groups that are needed',
    duty: 'check',
    rules: ['run-as-group', 'written-groups'],
  },
  {
    statement: 21,
    says: 'Don’t use the security context to gain privileges',
    duty: 'check',
    rules: ['privileged', 'added-capabilities', 'run-as-user', 'proc-mount', 'seccomp-profile'],
  },
  {
    statement: 22,
    says: 'These settings are for Linux only',
    duty: 'both',
    rules: ['operating-system', 'windows-user'],
    now: 'The API server rejects them if the pod sets Windows',
  },
  {
    statement: 23,
    says: 'Non-root processes can’t use ports below 1024',
    duty: 'both',
    rules: ['privileged-ports'],
    items: ['low-ports'],
    now: 'Depends on the node image',
  },
  {
    statement: 24,
    says: 'A Service can map the port',
    duty: 'write',
    rules: ['service-ports'],
    guides: ['companions'],
    now: 'A Service doesn’t change the limit of the kernel',
  },
  { statement: 25, says: 'The security context can also add privileges', duty: 'teach', rules: [] },
  {
    statement: 26,
    says: '`allowPrivilegeEscalation`: whether a process can become root',
    duty: 'teach',
    rules: [],
    now: 'Set in each container',
  },
  {
    statement: 27,
    says: 'Always set it to `false`',
    duty: 'both',
    rules: ['allow-privilege-escalation'],
  },
  { statement: 28, says: 'Capabilities give access to the node', duty: 'teach', rules: [] },
  { statement: 29, says: 'Assign them with care', duty: 'check', rules: ['added-capabilities'] },
  {
    statement: 30,
    says: 'Assign as few as possible',
    duty: 'both',
    rules: ['dropped-capabilities', 'added-capabilities'],
    now: 'Restricted requires `drop: [ALL]`',
  },
  { statement: 31, says: 'Link: Linux capabilities', duty: 'link', rules: [] },
  {
    statement: 32,
    says: 'SELinux labels',
    duty: 'teach',
    rules: [],
    now: 'On nodes with SELinux only',
  },
  {
    statement: 33,
    says: 'Grant the fewest permissions there too',
    duty: 'check',
    rules: ['selinux-options'],
  },
  { statement: 34, says: 'Link: SELinux options', duty: 'link', rules: [] },
  {
    statement: 35,
    says: 'Sample: runs as user 1000, in group 2000',
    duty: 'check',
    rules: ['run-as-user', 'run-as-group'],
    now: 'The primary group can be 0',
  },
  {
    statement: 36,
    says: 'Sample: can’t become root',
    duty: 'check',
    rules: ['allow-privilege-escalation'],
  },
  {
    statement: 37,
    says: 'Sample: can configure network interfaces and the clock',
    duty: 'check',
    rules: ['added-capabilities'],
    now: 'Not with the values in the sample: user 1000 can’t use the capabilities',
  },
  {
    statement: 38,
    says: 'Sample: a Pod without a controller',
    duty: 'check',
    rules: ['bare-pods'],
  },
  { statement: 39, says: 'Sample: `fsGroup: 2000`', duty: 'both', rules: ['fs-group'] },
  {
    statement: 40,
    says: 'Sample: nginx 1.15.5',
    duty: 'check',
    rules: ['image-digest', 'privileged-ports'],
    now: 'The image doesn’t run as user 1000',
  },
  { statement: 41, says: 'Sample: `runAsUser: 1000`', duty: 'both', rules: ['run-as-user'] },
  {
    statement: 42,
    says: 'Sample: `allowPrivilegeEscalation: false`',
    duty: 'both',
    rules: ['allow-privilege-escalation'],
  },
  {
    statement: 43,
    says: 'Sample: adds NET_ADMIN and SYS_TIME',
    duty: 'check',
    rules: ['added-capabilities'],
    now: 'Baseline forbids both',
  },
  {
    statement: 44,
    says: 'Agree on the settings with the cluster operator',
    duty: 'write',
    rules: [],
    items: ['access', 'pod-security-labels'],
  },
  {
    statement: 45,
    says: 'Design applications that need few permissions',
    duty: 'teach',
    rules: [],
  },
  {
    statement: 46,
    says: 'AppArmor and seccomp',
    duty: 'both',
    rules: ['seccomp-profile', 'apparmor-profile'],
    items: ['seccomp-profile', 'app-armor-profile'],
    now: 'User namespaces have been added',
  },
  {
    statement: 47,
    says: 'Cluster operators set them up',
    duty: 'write',
    rules: ['seccomp-profile'],
    items: ['seccomp-profile', 'app-armor-profile', 'app-armor-nodes'],
    now: '`RuntimeDefault` needs no setup',
  },
  { statement: 48, says: 'Link: secure container access', duty: 'link', rules: [] },
];

/** What the article says about credentials and identities. */
const CREDENTIALS: readonly Carried[] = [
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
    says: 'Pod-managed identities support only Linux pods',
    duty: 'check',
    rules: ['aad-pod-identity'],
    guides: ['pod-identity'],
    now: 'Out of support; Workload ID works for Windows pods as well',
  },
  {
    statement: 53,
    says: 'Don’t use fixed or shared credentials',
    duty: 'check',
    rules: [...LITERALS, 'shared-service-account', 'default-service-account'],
  },
  { statement: 54, says: 'No keys in code', duty: 'check', rules: LITERALS },
  {
    statement: 55,
    says: 'Exposed credentials must be replaced everywhere',
    duty: 'teach',
    rules: [],
  },
  {
    statement: 56,
    says: 'Give pods their own identity',
    duty: 'both',
    rules: ['workload-identity', 'default-service-account'],
    guides: ['workload-identity', 'companions'],
    now: 'One ServiceAccount for each workload',
  },
  {
    statement: 57,
    says: 'Or get credentials from a vault',
    duty: 'both',
    rules: CLASS,
    guides: ['key-vault'],
  },
  {
    statement: 58,
    says: 'Upstream projects are not supported',
    duty: 'teach',
    rules: [],
    now: 'Removed; the add-ons of AKS are supported',
  },
  { statement: 59, says: 'You install them yourself', duty: 'teach', rules: [], now: 'Removed' },
  {
    statement: 60,
    says: 'They sign pods in or fetch credentials',
    duty: 'teach',
    rules: [],
    now: 'Workload ID and the add-on for Key Vault',
  },
  { statement: 61, says: 'Who maintains them', duty: 'teach', rules: [], now: 'Removed' },
  {
    statement: 62,
    says: 'A managed identity gives access to Azure services',
    duty: 'teach',
    rules: [],
    now: 'With Workload ID',
  },
  {
    statement: 63,
    says: 'An identity in Azure is assigned to the pod',
    duty: 'write',
    rules: ['workload-identity'],
    guides: ['workload-identity', 'pod-identity'],
    now: 'With an annotated ServiceAccount and a label on the pod',
  },
  {
    statement: 64,
    says: 'The pod gets a token',
    duty: 'teach',
    rules: [],
    now: 'From Microsoft Entra ID, in exchange for a token of the cluster',
  },
  { statement: 65, says: 'It presents the token to the service', duty: 'teach', rules: [] },
  {
    statement: 66,
    says: 'The service checks the permissions of the pod',
    duty: 'write',
    rules: [],
    items: ['vault-access'],
  },
  {
    statement: 67,
    says: 'Connection strings contain no secrets',
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
    now: 'With Workload ID',
  },
  { statement: 69, says: 'Code contains no credentials', duty: 'teach', rules: [] },
  {
    statement: 70,
    says: 'Each pod’s access can be reviewed',
    duty: 'check',
    rules: ['shared-workload-identity', 'shared-service-account'],
    now: 'Per ServiceAccount, not per pod',
  },
  { statement: 71, says: 'Use identities for other Azure services', duty: 'teach', rules: [] },
  {
    statement: 72,
    says: 'Link: set up pod identities',
    duty: 'link',
    rules: [],
    now: 'Workload ID, and how to migrate',
  },
];

const POD_IDENTITY = ['aad-pod-identity', 'secret-provider-pod-identity'];

/** What the article says about Key Vault, and its conclusion. */
const VAULT: readonly Carried[] = [
  {
    statement: 73,
    says: 'The pod identity project signs pods in',
    duty: 'teach',
    rules: [],
    now: 'Workload ID',
  },
  {
    statement: 74,
    says: 'Services without managed identities require credentials',
    duty: 'check',
    rules: ['secrets-in-env'],
  },
  {
    statement: 75,
    says: 'A vault can store them',
    duty: 'write',
    rules: [],
    guides: ['key-vault'],
    items: ['vault-content'],
  },
  {
    statement: 76,
    says: 'An application requests them from the vault',
    duty: 'teach',
    rules: [],
    now: 'The driver does that',
  },
  {
    statement: 77,
    says: 'It gets the latest version',
    duty: 'write',
    rules: ['secret-rotation'],
    items: ['key-vault-add-on'],
    now: 'Rotation must be turned on',
  },
  { statement: 78, says: 'Then it connects to the service', duty: 'teach', rules: [] },
  { statement: 79, says: 'Azure Key Vault can be the vault', duty: 'teach', rules: [] },
  {
    statement: 80,
    says: 'How a credential gets from the vault to the pod',
    duty: 'write',
    rules: [],
    guides: ['key-vault'],
    now: 'With Workload ID',
  },
  { statement: 81, says: 'It stores and rotates secrets', duty: 'teach', rules: [] },
  {
    statement: 82,
    says: 'The Azure Key Vault provider for the Secrets Store CSI driver',
    duty: 'write',
    rules: CLASS,
    guides: ['key-vault'],
  },
  {
    statement: 83,
    says: 'The driver gets the content',
    duty: 'write',
    rules: ['secret-store-volumes', 'unmounted-secret-provider-class'],
    guides: ['key-vault'],
  },
  {
    statement: 84,
    says: 'Only the requesting pod gets it',
    duty: 'check',
    rules: ['synced-secrets', 'secret-provider-class-identity'],
    now: 'True for the mounted file, but not for copies or for an identity of the node',
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
    says: 'An identity of the pod has access to the vault',
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
    now: 'Any supported version works',
  },
  {
    statement: 88,
    says: 'Windows nodes need Kubernetes 1.18',
    duty: 'check',
    rules: [],
    items: ['kubernetes-version', 'windows-nodes'],
    now: 'Any supported version works',
  },
  { statement: 89, says: 'Summary of the article', duty: 'teach', rules: [] },
  {
    statement: 90,
    says: 'Link: how to set it up',
    duty: 'link',
    rules: [],
    now: 'Workload ID and the CSI driver',
  },
];

export const ARTICLE: readonly Carried[] = [...POD_ACCESS, ...CREDENTIALS, ...VAULT];
