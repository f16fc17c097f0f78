/**
 * What the article "Best practices for pod security in AKS" says, and what carries it out here. The numbers
 * are those of its statements in their order; a statement that time has overtaken is carried out in today's
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

/** Rules that carry out several of the article's statements together. */
const LITERALS = ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'] as const;
const USER = ['run-as-non-root', 'run-as-user', 'run-as-group'] as const;
const CLASS = [
  'missing-secret-provider-class',
  'secret-provider-class-parameters',
  'secret-provider-class-objects',
] as const;

/** The article's introduction, and what it says of access to resources. */
const POD_ACCESS: readonly Carried[] = [
  {
    statement: 1,
    says: 'Pod security matters while developing and while running',
    duty: 'teach',
    rules: [],
  },
  {
    statement: 2,
    says: 'Design for the fewest rights',
    duty: 'both',
    rules: ['security-context', 'dropped-capabilities', 'allow-privilege-escalation'],
  },
  { statement: 3, says: 'Private data comes first', duty: 'teach', rules: [] },
  {
    statement: 4,
    says: 'Credentials must not be exposed',
    duty: 'check',
    rules: [...LITERALS, 'embedded-credentials'],
  },
  {
    statement: 5,
    says: 'No credentials in code',
    duty: 'check',
    rules: LITERALS,
    now: 'Seen in manifests only',
  },
  {
    statement: 6,
    says: 'No credentials in images',
    duty: 'check',
    rules: LITERALS,
    now: 'Seen in manifests only; the guide tells to look into images',
  },
  { statement: 7, says: 'They would be exposed there', duty: 'teach', rules: [] },
  { statement: 8, says: 'They could hardly be rotated there', duty: 'teach', rules: [] },
  {
    statement: 9,
    says: 'Aim: the security context limits access',
    duty: 'both',
    rules: ['security-context', 'allow-privilege-escalation', 'host-namespaces'],
  },
  {
    statement: 10,
    says: 'Aim: an identity for access to Azure',
    duty: 'both',
    rules: ['workload-identity'],
    guides: ['workload-identity'],
    items: ['workload-identity'],
    now: 'Microsoft Entra Workload ID',
  },
  {
    statement: 11,
    says: 'Aim: credentials from a vault',
    duty: 'both',
    rules: ['native-secrets', 'missing-secret-provider-class'],
    guides: ['key-vault'],
    items: ['vault-access'],
  },
  { statement: 12, says: 'Reading: cluster security', duty: 'link', rules: [] },
  { statement: 13, says: 'Reading: container images', duty: 'link', rules: [] },
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
    says: 'Give the fewest rights',
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
    says: 'User and group give the fitting rights',
    duty: 'write',
    rules: [...USER, 'fs-group'],
    now: '`fsGroup` does not reach every kind of volume',
  },
  {
    statement: 20,
    says: 'Only the users and groups needed',
    duty: 'check',
    rules: ['run-as-group', 'written-groups'],
  },
  {
    statement: 21,
    says: 'The security context is not for gaining rights',
    duty: 'check',
    rules: ['privileged', 'added-capabilities', 'run-as-user', 'proc-mount', 'seccomp-profile'],
  },
  {
    statement: 22,
    says: 'These settings are for Linux only',
    duty: 'both',
    rules: ['operating-system', 'windows-user'],
    now: 'The API server refuses them where a pod says Windows',
  },
  {
    statement: 23,
    says: 'Without root no ports below 1024',
    duty: 'both',
    rules: ['privileged-ports'],
    items: ['low-ports'],
    now: 'Depends on the node image',
  },
  {
    statement: 24,
    says: 'A Service hides the port',
    duty: 'write',
    rules: ['service-ports'],
    guides: ['companions'],
    now: 'It does not lift the rule of the kernel',
  },
  { statement: 25, says: 'The security context can also add rights', duty: 'teach', rules: [] },
  {
    statement: 26,
    says: '`allowPrivilegeEscalation`: may root be gained',
    duty: 'teach',
    rules: [],
    now: 'A field of containers',
  },
  {
    statement: 27,
    says: 'It should always be `false`',
    duty: 'both',
    rules: ['allow-privilege-escalation'],
  },
  { statement: 28, says: 'Capabilities reach what lies beneath', duty: 'teach', rules: [] },
  { statement: 29, says: 'Assign them with care', duty: 'check', rules: ['added-capabilities'] },
  {
    statement: 30,
    says: 'Assign as few as possible',
    duty: 'both',
    rules: ['dropped-capabilities', 'added-capabilities'],
    now: 'Restricted demands `drop: [ALL]`',
  },
  { statement: 31, says: 'Reading: Linux capabilities', duty: 'link', rules: [] },
  {
    statement: 32,
    says: 'SELinux labels',
    duty: 'teach',
    rules: [],
    now: 'On nodes with SELinux only',
  },
  { statement: 33, says: 'The fewest rights there too', duty: 'check', rules: ['selinux-options'] },
  { statement: 34, says: 'Reading: SELinux options', duty: 'link', rules: [] },
  {
    statement: 35,
    says: 'Sample: runs as user 1000, in group 2000',
    duty: 'check',
    rules: ['run-as-user', 'run-as-group'],
    now: 'The primary group may be 0',
  },
  {
    statement: 36,
    says: 'Sample: cannot become root',
    duty: 'check',
    rules: ['allow-privilege-escalation'],
  },
  {
    statement: 37,
    says: 'Sample: reaches network interfaces and clock',
    duty: 'check',
    rules: ['added-capabilities'],
    now: 'Not so as printed',
  },
  { statement: 38, says: 'Sample: a Pod of its own', duty: 'check', rules: ['bare-pods'] },
  { statement: 39, says: 'Sample: `fsGroup: 2000`', duty: 'both', rules: ['fs-group'] },
  {
    statement: 40,
    says: 'Sample: nginx 1.15.5',
    duty: 'check',
    rules: ['image-digest', 'privileged-ports'],
    now: 'Does not run as user 1000',
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
    says: 'Settle the settings with the operator',
    duty: 'write',
    rules: [],
    items: ['access', 'pod-security-labels'],
  },
  { statement: 45, says: 'Design so that little is needed', duty: 'teach', rules: [] },
  {
    statement: 46,
    says: 'AppArmor and seccomp',
    duty: 'both',
    rules: ['seccomp-profile', 'apparmor-profile'],
    items: ['seccomp-profile', 'app-armor-profile'],
    now: 'And user namespaces',
  },
  {
    statement: 47,
    says: 'Operators set them up',
    duty: 'write',
    rules: ['seccomp-profile'],
    items: ['seccomp-profile', 'app-armor-profile', 'app-armor-nodes'],
    now: '`RuntimeDefault` is a line of the manifest',
  },
  { statement: 48, says: 'Reading: secure container access', duty: 'link', rules: [] },
];

/** What the article says of credentials and of identities. */
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
  { statement: 55, says: 'What is exposed has to be rolled out again', duty: 'teach', rules: [] },
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
    statement: 58,
    says: 'Upstream projects are not supported',
    duty: 'teach',
    rules: [],
    now: 'Removed; the add-ons of AKS are supported',
  },
  { statement: 59, says: 'One installs them oneself', duty: 'teach', rules: [], now: 'Removed' },
  {
    statement: 60,
    says: 'They sign pods in or fetch credentials',
    duty: 'teach',
    rules: [],
    now: 'Workload ID and the add-on for Key Vault',
  },
  { statement: 61, says: 'Who looks after them', duty: 'teach', rules: [], now: 'Removed' },
  {
    statement: 62,
    says: 'A managed identity opens services of Azure',
    duty: 'teach',
    rules: [],
    now: 'By Workload ID',
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
    statement: 64,
    says: 'The pod gets a token',
    duty: 'teach',
    rules: [],
    now: 'From Microsoft Entra ID, for a token of the cluster',
  },
  { statement: 65, says: 'It shows the token to the service', duty: 'teach', rules: [] },
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
  { statement: 69, says: 'Code holds no credentials', duty: 'teach', rules: [] },
  {
    statement: 70,
    says: 'Each pod’s access can be reviewed',
    duty: 'check',
    rules: ['shared-workload-identity', 'shared-service-account'],
    now: 'Per ServiceAccount, not per pod',
  },
  { statement: 71, says: 'Use identities for other services of Azure', duty: 'teach', rules: [] },
  {
    statement: 72,
    says: 'Reading: setting up pod identities',
    duty: 'link',
    rules: [],
    now: 'Workload ID, and how to migrate',
  },
];

const POD_IDENTITY = ['aad-pod-identity', 'secret-provider-pod-identity'];

/** What the article says of Key Vault, and its end. */
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
    statement: 76,
    says: 'An application asks the vault',
    duty: 'teach',
    rules: [],
    now: 'The driver does',
  },
  {
    statement: 77,
    says: 'The latest content is fetched',
    duty: 'write',
    rules: ['secret-rotation'],
    items: ['key-vault-add-on'],
    now: 'Rotation must be switched on',
  },
  { statement: 78, says: 'Then it connects to the service', duty: 'teach', rules: [] },
  { statement: 79, says: 'Azure Key Vault can be the vault', duty: 'teach', rules: [] },
  {
    statement: 80,
    says: 'How a credential comes from the vault',
    duty: 'write',
    rules: [],
    guides: ['key-vault'],
    now: 'By Workload ID',
  },
  { statement: 81, says: 'It keeps and rotates secrets', duty: 'teach', rules: [] },
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
  { statement: 89, says: 'What the article was about', duty: 'teach', rules: [] },
  {
    statement: 90,
    says: 'Reading: how to set it up',
    duty: 'link',
    rules: [],
    now: 'Workload ID and the CSI driver',
  },
];

export const ARTICLE: readonly Carried[] = [...POD_ACCESS, ...CREDENTIALS, ...VAULT];
