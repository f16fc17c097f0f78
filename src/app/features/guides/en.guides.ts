export const messages = {
  'guide.secret-provider-class.title': 'Edit a SecretProviderClass',
  'guide.secret-provider-class.intent':
    'A SecretProviderClass tells the Secrets Store CSI driver what to fetch from which vault. Its list of objects is YAML inside YAML. This form edits it.',
  'guide.secret-provider-class.nothing':
    'These files contain neither a SecretProviderClass for Azure nor a workload that could use one.',

  'guide.class.new': 'A new class for {name}',
  'guide.class.name': 'Name of the class',
  'guide.class.identity.kept': 'Unchanged: {mode}',
  'guide.class.identity.kept.pod-identity': 'pod-managed identity (out of support)',
  'guide.class.identity.kept.service-principal': 'a service principal’s secret',
  'guide.class.identity.kept.contradictory': 'contradictory',
  'guide.class.objects': 'Objects in the vault',
  'guide.class.object': 'Object {number}',
  'guide.class.object.named': 'Object {name}',
  'guide.class.object.add': 'Add an object',
  'guide.class.object.remove': 'Remove {name}',
  'guide.class.objectName': 'Name in the vault',
  'guide.class.objectType': 'Type',
  'guide.class.objectType.secret': 'Secret',
  'guide.class.objectType.key': 'Key (public key)',
  'guide.class.objectType.cert': 'Certificate (without private key)',
  'guide.class.objectAlias': 'File name',
  'guide.class.objectAlias.help': 'Default: the name in the vault',
  'guide.class.more': 'Version, format, permissions',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Default: the latest. Only the latest version is updated.',
  'guide.class.objectVersionHistory': 'Versions kept',
  'guide.class.objectVersionHistory.help':
    'If more than 1, the object is a folder with the files 0, 1 and so on. The identity needs permission to list versions.',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'Default (pem)',
  'guide.class.objectEncoding': 'Encoding',
  'guide.class.objectEncoding.default': 'Default (utf-8)',
  'guide.class.filePermission': 'File permissions',
  'guide.class.filePermission.help':
    'Octal. Default: 0644. The files belong to root, so non-root containers need the last digit.',
  'guide.class.copies': 'Secrets that the driver creates',
  'guide.class.copies.help':
    'Only for applications that need an environment variable. Each is a copy in etcd.',
  'guide.class.copy': 'Secret {name}',
  'guide.class.copy.add': 'Add a Secret',
  'guide.class.copy.remove': 'Remove Secret {name}',
  'guide.class.copy.secret': 'Name of the Secret',
  'guide.class.copy.type': 'Type',
  'guide.class.key': 'Key {number}',
  'guide.class.key.key': 'Key in the Secret',
  'guide.class.key.file': 'From the file',
  'guide.class.key.file.none': 'Choose a file',
  'guide.class.key.add': 'Add a key',
  'guide.class.key.remove': 'Remove key {name}',
  'guide.class.containers': 'Containers that mount the files',

  'guide.class.error.class-name':
    'Use only lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'guide.class.error.class-taken': 'These files already have a class with this name.',
  'guide.class.error.no-object': 'Add at least one object: the provider rejects an empty list.',
  'guide.class.error.unreadable':
    '“objects” can’t be read as a list of objects. Correct it in the editor, where it is marked, and open this guide again.',
  'guide.class.error.type': 'Choose secret, key or cert. The provider has no other types.',
  'guide.class.error.version': 'Use letters and digits, as the vault shows the version.',
  'guide.class.error.history': 'Enter a whole number from 0 to 100.',
  'guide.class.error.only-secret': 'The provider accepts this only for the type secret.',
  'guide.class.error.permission': 'Enter a zero and three octal digits, such as 0644.',
  'guide.class.error.file':
    'Use letters, digits, hyphens, underscores and dots. Separate folders with “/”. Don’t use “..”.',
  'guide.class.error.secret-name':
    'Use only lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'guide.class.error.secret-taken': 'Another Secret of this class has this name.',
  'guide.class.error.secret-key': 'Use letters, digits, hyphens, underscores and dots.',
  'guide.class.error.key-taken': 'Another key of this Secret has this name.',
  'guide.class.error.no-such-file': 'No object has this file name.',
  'guide.class.error.tls-keys': 'A TLS Secret needs the keys tls.crt and tls.key.',
  'guide.class.error.demanded-key': 'A Secret of this type needs the key {keys}.',
  'guide.class.error.no-container': 'Select at least one container.',

  'guide.class.note.vault-roles':
    'The identity needs these roles on the vault `{vault}`: {roles}. The operator sheet has the commands.',
  'guide.class.note.pinned': 'An object with a fixed version is never updated: {names}.',
  'guide.class.note.copied':
    'Copies reduce protection. Each value is in etcd, for everyone with permission to read Secrets in the namespace: {names}. They exist only while a pod mounts the class.',
  'guide.class.note.copy-renamed':
    'These variables read the Secrets by the old name or key: {names}. Change them, too.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {No workload in these files mounts the class.} other {Running pods keep what they mounted. Restart: {names}.}}',
  'guide.companions.title': 'Add companion resources',
  'guide.companions.intent':
    'Recommended resources, already hardened. Only what you select is added.',
  'guide.companions.nothing': 'These files contain no workload.',

  'guide.beside.kinds': 'What to add',
  'guide.beside.kinds.help':
    'Preselected: missing resources that don’t disrupt a running workload.',
  'guide.beside.kind.namespace': 'Namespace with Pod Security labels',
  'guide.beside.kind.account': 'ServiceAccount',
  'guide.beside.kind.headless': 'Headless Service',
  'guide.beside.kind.service': 'Service',
  'guide.beside.kind.policy': 'NetworkPolicy',
  'guide.beside.kind.budget': 'PodDisruptionBudget',

  'guide.beside.why.namespace-new':
    'These files have objects in `{namespace}` but don’t define it. It gets a level that its pods must meet.',
  'guide.beside.why.namespace-labels':
    '`{namespace}` is in these files but doesn’t enforce a level. The labels are added to it.',
  'guide.beside.why.namespace-fails':
    'It isn’t in these files. The workloads for `{namespace}` don’t meet {level} yet, so harden them first.',
  'guide.beside.why.namespace-there': '`{namespace}` is in these files and enforces {level}.',
  'guide.beside.why.namespace-unsaid':
    'The manifest doesn’t name a namespace. It is chosen when the manifest is applied.',
  'guide.beside.why.namespace-shared': '`{namespace}` exists in every cluster and is shared.',
  'guide.beside.why.namespace-name':
    '`{namespace}` isn’t a valid namespace name. Correct it in the manifest first.',
  'guide.beside.why.account-new':
    'Gives the workload its own identity. The pods get no token for the Kubernetes API.',
  'guide.beside.why.account-named':
    'The pod uses `{account}`, which isn’t in these files. It may already exist in the cluster.',
  'guide.beside.why.account-there': '`{account}` is in these files.',
  'guide.beside.why.account-twice':
    'These files contain several ServiceAccounts named `{account}`. Keep one of them.',
  'guide.beside.why.account-identity':
    'The pod uses Workload ID. To create its account with the client ID, use “Set up Workload ID…” in the step Identity.',
  'guide.beside.why.headless-new':
    'The StatefulSet uses `{name}`, which isn’t in these files. It gives each pod a DNS name.',
  'guide.beside.why.headless-there': '`{name}` is in these files.',
  'guide.beside.why.headless-unnamed':
    'The StatefulSet doesn’t name one. Use the setting “Give StatefulSets a headless Service”.',
  'guide.beside.why.headless-name':
    '`{name}` isn’t a valid Service name. Correct it in the StatefulSet first.',
  'guide.beside.why.service-new':
    'Clients use the usual port, and the application listens on its own. The Service is reachable only inside the cluster.',
  'guide.beside.why.service-beside':
    'Clients usually call the pods of a StatefulSet by their own names. AKS deployment safeguards reject two Services with the same selector.',
  'guide.beside.why.service-there':
    '{n, plural, one {A Service selects these pods} other {Services select these pods}}: {names}.',
  'guide.beside.why.service-ports': 'No container declares a port.',
  'guide.beside.why.service-brief': 'Other pods don’t call the pods of a {kind}.',
  'guide.beside.why.policy-new':
    'Blocks all traffic that it doesn’t allow, in both directions. Connections that you don’t allow here stop working.',
  'guide.beside.why.policy-part':
    'The other direction is already restricted. This policy only covers {direction} and blocks all traffic that it doesn’t allow.',
  'guide.beside.why.policy-other':
    'These files contain Cilium or Calico policies, which may do the same.',
  'guide.beside.why.policy-windows':
    'Windows pods need Calico. Cilium doesn’t support them, and the Azure engine hasn’t supported them since September 30, 2026. The policy blocks all traffic that it doesn’t allow.',
  'guide.beside.why.policy-there': 'Policies in these files restrict the pods in both directions.',
  'guide.beside.why.policy-host':
    'The pod uses the network of its node (`hostNetwork`), where policies don’t apply.',
  'guide.beside.why.budget-new':
    'A drain evicts only some of the {n, number} pods at a time, and waits for their replacements.',
  'guide.beside.why.budget-there': '`{name}` is in these files.',
  'guide.beside.why.budget-kind': 'A {kind} has no replicas to protect.',
  'guide.beside.why.budget-single':
    'With one replica, a budget would only block the drain of its node.',
  'guide.beside.why.no-labels': 'The pods have no labels to select them by.',
  'guide.beside.why.no-name':
    'There is no name for it. The workload has none, or another object uses it.',

  'guide.beside.level': 'Pod Security level',
  'guide.beside.level.restricted': 'restricted: hardened pods only',
  'guide.beside.level.baseline': 'baseline: blocks known ways to take over a node',
  'guide.beside.version': 'Policy version',
  'guide.beside.version.help': 'latest changes with each cluster upgrade.',
  'guide.beside.account': 'ServiceAccount name',
  'guide.beside.account.new': 'New. It is added before the workload.',
  'guide.beside.account.there': 'It is in these files and stays unchanged.',
  'guide.beside.account.elsewhere':
    'New. A pod can use only a service account of its namespace, not the one in {namespace}.',
  'guide.beside.service': 'Service name',
  'guide.beside.service.help': 'Clients in the namespace use this name.',
  'guide.beside.port': 'Service port for port {number} of {container}',
  'guide.beside.port.help': 'Leave empty to leave the port out.',
  'guide.beside.port.name': 'Name of port {number} of {container}',
  'guide.beside.port.name.help': 'Written to the container, so the Service can refer to it.',
  'guide.beside.callers': 'Who can call the pods',
  'guide.beside.callers.namespace': 'Pods of the same namespace',
  'guide.beside.callers.ingress': 'The ingress controller',
  'guide.beside.callers.both': 'Same namespace and ingress controller',
  'guide.beside.callers.anywhere': 'Anyone, on the declared ports',
  'guide.beside.callers.nobody': 'No one',
  'guide.beside.controller': 'Namespace of the ingress controller',
  'guide.beside.controller.help': 'The application routing add-on of AKS uses app-routing-system.',
  'guide.beside.calls': 'Ports that the pods can call',
  'guide.beside.calls.help':
    'TCP, to every address except 169.254.169.254. Azure services use 443. DNS is always allowed.',
  'guide.beside.most': 'Pods that can be unavailable at a time',
  'guide.beside.most.help': 'During a drain or a node upgrade',

  'guide.beside.error.nothing': 'Select at least one.',
  'guide.beside.error.version': 'Enter latest, or a version such as v1.36.',
  'guide.beside.error.required': 'Fill this in.',
  'guide.beside.error.port-required': 'Offer at least one port.',
  'guide.beside.error.port': 'Enter a whole number from 1 to 65535.',
  'guide.beside.error.port-taken': 'Another port of this Service has this number.',
  'guide.beside.error.port-name':
    'Use at most 15 lowercase letters, digits and hyphens, with at least one letter, and no hyphen at the start or end or twice in a row.',
  'guide.beside.error.name-taken': 'Another port of the pod has this name.',
  'guide.beside.error.wrong':
    'The container’s port or protocol isn’t valid. Correct it in the manifest.',
  'guide.beside.error.service-name':
    'Use at most 63 lowercase letters, digits and hyphens. Start with a letter, and don’t end with a hyphen.',
  'guide.beside.error.service-taken': 'Another Service has this name.',
  'guide.beside.error.namespace-name':
    'Use at most 63 lowercase letters, digits and hyphens. Don’t start or end with a hyphen.',
  'guide.beside.error.ports': 'Enter whole numbers from 1 to 65535, separated by commas.',
  'guide.beside.error.most':
    'Enter a number from 1, so nodes can be drained, to {most}, so a pod stays.',

  'guide.beside.note.namespace-fails':
    '{level} would reject {n, plural, one {# workload} other {# workloads}} in these files: {names}. Harden {n, plural, one {it} other {them}} first, or start with a lower level.',
  'guide.beside.note.namespace-whole':
    'The labels apply to all pods in `{namespace}`, including pods that aren’t in these files. To list the pods that it would reject, without changing anything: `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}`.',
  'guide.beside.note.account-token':
    'An application that calls the Kubernetes API needs `automountServiceAccountToken: true` in its pod, and its own role.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} is} other {Ports {ports} are}} below 1024. On some nodes, a non-root process can’t open {n, plural, one {it} other {them}}, even behind a Service. This guide doesn’t change {n, plural, one {it} other {them}}. The setting “{setting}” moves {n, plural, one {it} other {them}}, together with the Service.',
  'guide.beside.note.policy-engine':
    'A NetworkPolicy needs a network policy engine: `cilium`, `calico` or, for Linux nodes until September 2028, `azure` as `--network-policy` in AKS. Without one, it silently has no effect. The operator sheet has the commands.',
  'guide.beside.note.policy-limits':
    'A NetworkPolicy uses addresses and ports, not host names: an allowed port is open to every host. 169.254.169.254, which issues tokens for the node’s identity, stays blocked. Calls to other pods, and to databases on other ports, need their own rules.',
  'guide.beside.note.policy-cilium':
    'With Cilium, an address range never includes pods or nodes, and AKS LocalDNS (169.254.10.0/24, enabled on AKS Automatic) needs a CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID needs TCP port 443. Without it, the pods can’t get a token from Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'A drain waits until replacements are ready. Unhealthy pods can be evicted at any time.',
  'guide.picture': 'See the steps as a picture',
  'guide.target': 'For',
  'guide.left-alone':
    '{n, plural, one {# document is a template or a patch, so it isn’t changed} other {# documents are templates or patches, so they aren’t changed}}.',
  'guide.lines': 'What will be written',
  'guide.lines.none': 'Fill in the fields to see the lines before anything is written.',
  'guide.working': 'Preparing the edits…',
  'guide.lines.waits': 'These lines show your last answers without errors.',
  'guide.notes': 'What to know',
  'guide.refused':
    'Podsmith can’t write to {file}, regardless of your answers. Your text is unchanged.',
  'guide.cause': 'Line {line}: {cause}',
  'guide.rest': 'Harden the rest',
  'guide.key-vault.instead': 'Set up a SecretProviderClass',
  'guide.unchanged': 'No changes needed.',
  'guide.apply': 'Apply',

  'guide.workload-identity.title': 'Set up Microsoft Entra Workload ID',
  'guide.workload-identity.intent':
    'The pod signs in to Azure with the token of its service account. No credential is stored in code, image or manifest.',
  'guide.workload-identity.nothing': 'These files contain no workload that can use an identity.',
  'guide.identity.client': 'Client ID',
  'guide.identity.client.help': 'Of the managed identity or app registration in Microsoft Entra ID',
  'guide.identity.account': 'ServiceAccount',
  'guide.identity.account.new': 'New. It is added before the workload.',
  'guide.identity.account.there': 'It is in these files. Its annotations are added there.',
  'guide.identity.tenant': 'Tenant ID',
  'guide.identity.tenant.help': 'Default: the tenant of the cluster',
  'guide.identity.expiration': 'Token lifetime in seconds',
  'guide.identity.expiration.help': '{min} to {max}. Default: {default}',
  'guide.identity.skip': 'Containers without a token',
  'guide.identity.skip.help': 'The others get AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'The application calls the Kubernetes API',
  'guide.identity.api.help':
    'If it doesn’t, the API token isn’t mounted. Workload ID uses its own token.',
  'guide.identity.error.required': 'Fill this in.',
  'guide.identity.error.guid': 'This isn’t a valid ID. Example: {example}.',
  'guide.identity.error.name':
    'Use only lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'guide.identity.error.default-account':
    'Don’t use the account “default”. All pods in the namespace that don’t name one use it.',
  'guide.identity.error.ambiguous-account':
    'These files contain several ServiceAccounts with this name. Keep one of them.',
  'guide.identity.error.expiration': 'Enter a whole number from {min} to {max}.',
  'guide.identity.error.no-container': 'This pod has no container that could get a token.',
  'guide.identity.error.all-skipped': 'Leave at least one container that gets the token.',
  'guide.identity.error.kube-system':
    'Workload ID doesn’t apply to pods in the namespace kube-system.',
  'guide.identity.note.federated':
    'The identity in Azure must trust this account: a federated credential with the subject `system:serviceaccount:{namespace}:{account}`.',
  'guide.identity.note.new-account': 'The ServiceAccount `{account}` is new.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# other workload runs} other {# other workloads run}} as `{account}` and can use the identity, too: {names}. To separate them, use one account for each.',
  'guide.identity.note.restart': 'Annotations of an account apply only to pods that start later.',
  'guide.identity.note.proxy':
    'The migration proxy is still enabled. It adds a privileged container that runs as root.',

  'guide.pod-identity.title': 'Migrate from pod-managed identity to Workload ID',
  'guide.pod-identity.intent':
    'Pod-managed identity was deprecated on October 24, 2022, and its project archived in September 2023; the AKS add-on was supported through September 2025. Each pod with the label aadpodidbinding gets a ServiceAccount with the same identity.',
  'guide.pod-identity.nothing': 'Nothing in these files belongs to pod-managed identity.',
  'guide.migration.route': 'Approach',
  'guide.migration.route.replace': 'Replace at once',
  'guide.migration.route.replace.help':
    'For applications with a current SDK. Minimum: Azure.Identity 1.9.0 for .NET, 1.6.0 for C++; azidentity 1.3.0 for Go; azure-identity 1.9.0 for Java, 1.13.0 for Python; @azure/identity 3.2.0 for Node.js.',
  'guide.migration.route.side-by-side': 'Side by side first',
  'guide.migration.route.side-by-side.help':
    'Also for a current SDK. Adds Workload ID, and keeps the old label and objects until you replace them.',
  'guide.migration.route.bridge': 'With a proxy, for an old SDK',
  'guide.migration.route.bridge.help':
    'A temporary solution for Linux: a sidecar replaces pod-managed identity. Update the SDK later and remove the annotation.',
  'guide.migration.client': 'Client ID for {kind} {name}',
  'guide.migration.class.help': 'The identity that reads the vault',
  'guide.migration.account': 'ServiceAccount for {kind} {name}',
  'guide.migration.account.new': 'A new one',
  'guide.migration.account.there': 'It is in these files.',
  'guide.migration.error.two-identities':
    'Another workload has this account with another client ID. Give each its own account.',
  'guide.migration.error.windows': 'The proxy doesn’t run on Windows. Update the SDK first.',
  'guide.migration.error.host-network':
    'A pod has hostNetwork: the proxy would redirect its node’s traffic. Update the SDK first.',
  'guide.migration.note.federated':
    '{n, plural, one {The identity must trust this account: a federated credential with the subject} other {The identities must trust these accounts: a federated credential for each subject,}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# other workload uses} other {# other workloads use}} such an account and can use the identity, too: {names}.',
  'guide.migration.note.label-stays':
    'The label `aadpodidbinding` stays where a selector uses it: {names}. Without the old objects, it has no other effect.',
  'guide.migration.note.class-stays':
    'A SecretProviderClass supports one identity at a time, so the old one stays for now: {names}.',
  'guide.migration.note.verify':
    'Check that each application signs in. Then open this guide again and choose “Replace at once”.',
  'guide.migration.note.proxy':
    'The proxy adds a privileged init container that runs as root. Namespaces with the level baseline or restricted reject the pod.',
  'guide.migration.note.restart': 'Restart the pods. The changes apply when they start.',
  'guide.migration.note.add-on':
    'Objects that are removed here may still be in the cluster. Delete them there. Remove the add-on last.',
  'guide.key-vault.title': 'Move secrets to Azure Key Vault',
  'guide.key-vault.intent':
    'The values stay in the vault. The Secrets Store CSI driver mounts them as files in the pod. No values are shown here.',
  'guide.key-vault.nothing':
    'No workload in these files has a variable that could move. To mount secrets from Key Vault in a pod, set up a SecretProviderClass.',

  'guide.vault.secrets': 'Variables to move',
  'guide.vault.secrets.help': 'Preselected: values that look like credentials.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'from the Secret {secret}',
  'guide.vault.object': 'Name of {variable} in the vault',
  'guide.vault.file': 'File for {variable}',
  'guide.vault.file.help': 'Default: the name in the vault',
  'guide.vault.vault': 'Key vault',
  'guide.vault.vault.help': 'Its name, without .vault.azure.net',
  'guide.vault.tenant': 'Tenant ID',
  'guide.vault.tenant.help': 'Of the vault',
  'guide.vault.identity': 'Identity that signs in to the vault',
  'guide.vault.identity.workload-id': 'The pod, with Workload ID (recommended)',
  'guide.vault.identity.identity-binding': 'The pod, with an identity binding (preview)',
  'guide.vault.identity.user-assigned': 'The node, with a user-assigned identity',
  'guide.vault.identity.system-assigned': 'The node, with its system-assigned identity',
  'guide.vault.reading': 'How the application reads the value',
  'guide.vault.reading.file': 'File, without a variable',
  'guide.vault.reading.file-variable': 'File, with its path in the variable NAME_FILE',
  'guide.vault.reading.synced': 'Environment variable: a synced Secret',
  'guide.vault.mount': 'Mount path',
  'guide.vault.mount.help': 'In the container. An existing mount keeps its path.',
  'guide.vault.harden': 'Harden the rest of the workload for the target as well',
  'guide.vault.harden.help':
    'Also makes low-risk fixes, and fixes that the standards require. One undo step reverts everything.',
  'guide.vault.user': 'User ID of the containers',
  'guide.vault.user.help': 'Default: the image’s known user, or 10001',

  'guide.vault.error.no-secret': 'Select at least one variable.',
  'guide.vault.error.vault': 'Use 3 to 24 letters, digits and hyphens.',
  'guide.vault.error.object': 'Use 1 to 127 letters, digits and hyphens.',
  'guide.vault.error.file': 'Use letters, digits, hyphens, underscores and dots.',
  'guide.vault.error.file-taken': 'Another object of the vault has this file name.',
  'guide.vault.error.path':
    'Enter a path that starts with “/”, without “:”, “\\” and “..”, and without “/” at the end.',
  'guide.vault.error.path-taken': 'Something else is mounted there.',
  'guide.vault.error.variable-taken':
    'The container already has a variable NAME_FILE. Choose another way to read the value.',
  'guide.vault.error.user-id': 'Enter a whole number from 1 to 2147483647.',

  'guide.vault.note.put-value':
    'Before you apply the manifest, put each value into the vault `{vault}`, as: `{names}`. The operator sheet has a command for each that asks for the value and prints nothing. The identity needs the role Key Vault Secrets User.',
  'guide.vault.note.rotate':
    'The old values were in the manifest and are still in its history. Rotate them, and put the new ones into the vault.',
  'guide.vault.note.old-secret':
    'When nothing reads these Secrets anymore, remove them: `{names}`.',
  'guide.vault.note.reads-file':
    'The application must read the files in `{path}`. If rotation is on, they are updated, and the application must read them again.',
  'guide.vault.note.reads-path':
    'The application must read the file at the path in each variable: `{names}`. If rotation is on, files are updated, and the application must read them again.',
  'guide.vault.note.synced':
    'This reduces protection. Each value is copied to etcd, for everyone with permission to read Secrets in the namespace. The variable only changes when the pod restarts.',
  'guide.vault.note.node-identity':
    'Every pod on the node can use the node’s identity. Workload ID separates pods.',
  'guide.vault.note.identity-binding':
    'Identity bindings are a preview as of August 2026. The identity must be bound to the cluster, and the account needs a role for it: the operator sheet has both.',
  'guide.vault.note.shared-class':
    'Other workloads also use the SecretProviderClass and get these files: {names}.',
  'guide.vault.note.references':
    'The container refers to these variables elsewhere, where they are no longer replaced: `{names}`.',
  'guide.vault.note.expands':
    'A value refers to other variables as $(NAME). These aren’t replaced in a file, so put the complete value into the vault.',
  'guide.vault.note.windows':
    'On Windows, `{path}` is a folder on drive C, and the files are written to the disk of the node.',
};
