export const messages = {
  'guide.secret-provider-class.open': 'Edit a SecretProviderClass…',
  'guide.secret-provider-class.about': 'What is fetched from the vault, as which file, by whom',
  'guide.secret-provider-class.title': 'SecretProviderClass',
  'guide.secret-provider-class.intent':
    'A SecretProviderClass tells the Secrets Store CSI driver what to fetch from which vault. Its list of objects is YAML inside of YAML: here it is a form.',
  'guide.secret-provider-class.nothing':
    'These files hold neither a SecretProviderClass for Azure nor a workload that could get one.',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',

  'guide.class.new': 'A new class for {name}',
  'guide.class.name': 'Name of the class',
  'guide.class.identity.kept': 'As it is: {mode}',
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
  'guide.class.objectType.key': 'Key (the public one)',
  'guide.class.objectType.cert': 'Certificate (without its key)',
  'guide.class.objectAlias': 'File name',
  'guide.class.objectAlias.help': 'Empty: the name in the vault',
  'guide.class.more': 'Version, format, permissions',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Empty: the newest; only that is renewed',
  'guide.class.objectVersionHistory': 'Versions kept',
  'guide.class.objectVersionHistory.help':
    'More than 1: a folder with the files 0, 1, …; the identity must be allowed to list',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'As by default (pem)',
  'guide.class.objectEncoding': 'Encoding',
  'guide.class.objectEncoding.default': 'As by default (utf-8)',
  'guide.class.filePermission': 'File permissions',
  'guide.class.filePermission.help':
    'Octal; empty: 0644. The files belong to root: a non-root container needs the last digit.',
  'guide.class.copies': 'Secrets that the driver writes',
  'guide.class.copies.help':
    'Only for programs that insist on an environment variable. Each is a copy in etcd.',
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
  'guide.class.containers': 'Containers that get the files',

  'guide.class.error.class-name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.class.error.class-taken': 'There is a class of this name in these files.',
  'guide.class.error.no-object': 'Add at least one object: the provider rejects an empty list.',
  'guide.class.error.unreadable':
    'The text of “objects” cannot be read as a list of objects. Put it right in the editor, where its place is marked, and come again.',
  'guide.class.error.type': 'Choose secret, key or cert: the provider knows no other type.',
  'guide.class.error.version': 'Letters and digits, as the vault shows the version.',
  'guide.class.error.history': 'A whole number from 0 to 100.',
  'guide.class.error.only-secret': 'The provider takes this for the type secret alone.',
  'guide.class.error.permission': 'Three octal digits with a zero before them, such as 0644.',
  'guide.class.error.file':
    'A file name of letters, digits, hyphens, underscores and dots; folders with “/”, without “..”.',
  'guide.class.error.secret-name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.class.error.secret-taken': 'Another Secret of this class has this name.',
  'guide.class.error.secret-key': 'Letters, digits, hyphens, underscores and dots.',
  'guide.class.error.key-taken': 'Another key of this Secret has this name.',
  'guide.class.error.no-such-file': 'None of the objects becomes this file.',
  'guide.class.error.tls-keys': 'A TLS Secret needs the keys tls.crt and tls.key.',
  'guide.class.error.demanded-key': 'A Secret of this type needs the key {keys}.',
  'guide.class.error.no-container': 'Tick at least one container.',

  'guide.class.note.vault-roles':
    'The identity needs these roles on the vault `{vault}`: {roles}. The operator sheet has the commands.',
  'guide.class.note.pinned': 'A version that is named is never renewed: {names}.',
  'guide.class.note.copied':
    'Copies loosen the protection: each value lies in etcd, for everyone who may read Secrets of the namespace: {names}. They are there only while a pod mounts the class.',
  'guide.class.note.copy-renamed':
    'Variables that read these Secrets by the old name or key do so no longer: {names}. Change them too.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {No workload in these files mounts the class.} other {Pods that run keep what they have mounted. Restart: {names}.}}',
  'guide.companions.open': 'Add what belongs beside the pod…',
  'guide.companions.about': 'ServiceAccount, Service, NetworkPolicy, budget, Namespace',
  'guide.companions.title': 'What belongs beside the pod',
  'guide.companions.intent':
    'Documents that a workload is better off with, each of them hardened. What is ticked is added, nothing else.',
  'guide.companions.nothing': 'There is no workload in these files.',
  'guide.companions.step': 'Companions of {name}',

  'guide.beside.kinds': 'What to add',
  'guide.beside.kinds.help':
    'Ticked is what is missing and stops nothing that works. Read about the others first.',
  'guide.beside.kind.namespace': 'Namespace with Pod Security labels',
  'guide.beside.kind.account': 'ServiceAccount',
  'guide.beside.kind.headless': 'Headless Service',
  'guide.beside.kind.service': 'Service',
  'guide.beside.kind.policy': 'NetworkPolicy',
  'guide.beside.kind.budget': 'PodDisruptionBudget',

  'guide.beside.why.namespace-new':
    'These files put objects into `{namespace}` and do not define it. It gets a level that its pods must pass.',
  'guide.beside.why.namespace-labels':
    '`{namespace}` is in these files and rejects no pod. The labels are written there.',
  'guide.beside.why.namespace-fails':
    'It is not in these files. What they hold for `{namespace}` would not pass {level} yet, so harden first.',
  'guide.beside.why.namespace-there': '`{namespace}` is in these files: {level} is enforced.',
  'guide.beside.why.namespace-unsaid':
    'The workload names no namespace: whoever applies it decides.',
  'guide.beside.why.namespace-shared':
    '`{namespace}` is there in every cluster and is shared with others.',
  'guide.beside.why.namespace-name':
    '`{namespace}` is no valid name of a namespace. Correct it in the manifest first.',
  'guide.beside.why.account-new':
    'An identity of its own. It gives its pods no token for the Kubernetes API.',
  'guide.beside.why.account-named':
    'The pod names `{account}`, which is not in these files. It may be in the cluster already.',
  'guide.beside.why.account-there': '`{account}` is in these files.',
  'guide.beside.why.account-twice':
    'These files hold several ServiceAccounts named `{account}`. Keep one of them.',
  'guide.beside.why.account-identity':
    'The pod uses Workload ID: “Set up Workload ID…” in the step Identity writes its account with the client ID.',
  'guide.beside.why.headless-new':
    'The StatefulSet names `{name}`, which is not in these files. It gives each pod a name in DNS.',
  'guide.beside.why.headless-there': '`{name}` is in these files.',
  'guide.beside.why.headless-unnamed':
    'The StatefulSet names none. The setting “Give StatefulSets a headless Service” does both.',
  'guide.beside.why.headless-name':
    'The StatefulSet names `{name}`, which is no valid name of a Service. Correct it in the manifest first.',
  'guide.beside.why.service-new':
    'Clients call the usual port; the program listens on its own. It is reached from inside the cluster only.',
  'guide.beside.why.service-beside':
    'Pods of a StatefulSet are mostly called by their own names. AKS deployment safeguards reject two Services with the same selector.',
  'guide.beside.why.service-there':
    '{n, plural, one {A Service leads to these pods} other {Services lead to these pods}}: {names}.',
  'guide.beside.why.service-ports': 'No container declares a port that others could call.',
  'guide.beside.why.service-brief': 'Nobody calls the pods of a {kind}: they come and go.',
  'guide.beside.why.policy-new':
    'Closes the pods to everything that it does not name, in both directions. What calls something else, or is called by somebody else, stops working.',
  'guide.beside.why.policy-part':
    'The other direction is closed already, so that this one is about {direction} alone. It closes everything that it does not name.',
  'guide.beside.why.policy-other':
    'These files hold policies of Cilium’s or Calico’s own kinds, which may do the same.',
  'guide.beside.why.policy-windows':
    'For Windows pods it needs Calico. Cilium does not run there, and the Azure engine knows no exceptions to an address range there. It closes everything that it does not name.',
  'guide.beside.why.policy-there': 'Policies of these files close the pods in both directions.',
  'guide.beside.why.policy-host':
    'The pod uses the network of its node (`hostNetwork`), which policies do not reach.',
  'guide.beside.why.budget-new':
    'A drain takes only some of the {n} pods at a time, and waits for their replacements.',
  'guide.beside.why.budget-there': '`{name}` is in these files.',
  'guide.beside.why.budget-kind': 'A {kind} has no number of replicas to keep.',
  'guide.beside.why.budget-single':
    'With one replica a budget would only hold up the drain of its node.',
  'guide.beside.why.no-labels': 'The pods have no labels by which it could find them.',
  'guide.beside.why.no-name':
    'There is no name for it: the workload has none, or another object has it.',

  'guide.beside.level': 'Pod Security level',
  'guide.beside.level.restricted': 'restricted: hardened pods only',
  'guide.beside.level.baseline': 'baseline: no known ways to take over a node',
  'guide.beside.version': 'Version of the policy',
  'guide.beside.version.help': 'latest changes with each upgrade of the cluster.',
  'guide.beside.account': 'Name of the ServiceAccount',
  'guide.beside.account.new': 'A new one: it is added in front of the workload.',
  'guide.beside.account.there': 'It is in these files and stays as it is.',
  'guide.beside.account.elsewhere':
    'A new one. The one in the namespace {namespace} is of no use here: a pod runs as an account of its own namespace only.',
  'guide.beside.service': 'Name of the Service',
  'guide.beside.service.help': 'Clients in the namespace call it by this name.',
  'guide.beside.port': 'Port {number} of {container}, offered as',
  'guide.beside.port.help': 'Empty: not offered.',
  'guide.beside.port.name': 'Name of port {number} of {container}',
  'guide.beside.port.name.help': 'Written at the container, so that the Service can lead to it.',
  'guide.beside.callers': 'Who may call the pods',
  'guide.beside.callers.namespace': 'Pods of the same namespace',
  'guide.beside.callers.ingress': 'The ingress controller',
  'guide.beside.callers.both': 'Same namespace and ingress controller',
  'guide.beside.callers.anywhere': 'Everyone, on the declared ports',
  'guide.beside.callers.nobody': 'Nobody',
  'guide.beside.controller': 'Namespace of the ingress controller',
  'guide.beside.controller.help': 'The application routing add-on of AKS has app-routing-system.',
  'guide.beside.calls': 'Ports that the pods may call',
  'guide.beside.calls.help':
    'TCP, to every address but 169.254.169.254. 443 is what Azure services need. DNS is always open.',
  'guide.beside.most': 'Pods that may be away at a time',
  'guide.beside.most.help': 'By a drain or an upgrade of nodes',

  'guide.beside.error.nothing': 'Tick at least one.',
  'guide.beside.error.version': 'latest, or a version such as v1.36.',
  'guide.beside.error.required': 'Fill this in.',
  'guide.beside.error.port-required': 'Offer at least one port.',
  'guide.beside.error.port': 'A whole number from 1 to 65535.',
  'guide.beside.error.port-taken': 'Another port of this Service has this number.',
  'guide.beside.error.port-name':
    'At most 15 lowercase letters, digits and hyphens, with at least one letter; no hyphen first, last or twice in a row.',
  'guide.beside.error.name-taken': 'Another port of the pod has this name.',
  'guide.beside.error.wrong':
    'The container’s port or protocol is not valid, and Kubernetes rejects it: correct it in the manifest, or leave this empty.',
  'guide.beside.error.service-name':
    'At most 63 lowercase letters, digits and hyphens; a letter first, and no hyphen last.',
  'guide.beside.error.service-taken': 'Another Service has this name.',
  'guide.beside.error.namespace-name':
    'At most 63 lowercase letters, digits and hyphens; no hyphen first or last.',
  'guide.beside.error.ports': 'Whole numbers from 1 to 65535, with commas between them.',
  'guide.beside.error.most':
    'From 1, so that nodes can be drained, to {most}, so that a pod stays.',

  'guide.beside.note.namespace-fails':
    '{n, plural, one {# workload of these files} other {# workloads of these files}} would be rejected at {level}: {names}. Harden {n, plural, one {it} other {them}} first, or begin with a lower level.',
  'guide.beside.note.namespace-whole':
    'The labels count for every pod of `{namespace}`, also for those that are not in these files. `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}` changes nothing and names those that it would reject.',
  'guide.beside.note.account-token':
    'Its pods get no token for the Kubernetes API. A program that calls it needs `automountServiceAccountToken: true` in its pod, and a role of its own.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} is} other {Ports {ports} are}} below 1024: some nodes refuse {n, plural, one {it} other {them}} to a process without root, and a Service does not change that. {n, plural, one {It stays} other {They stay}} here; the setting “{setting}” moves {n, plural, one {it} other {them}}, together with the Service.',
  'guide.beside.note.policy-engine':
    'A NetworkPolicy needs an engine in the cluster: `cilium`, `calico` or `azure` as `--network-policy` in AKS. Without one it has no effect, and nobody says so. The operator sheet has the commands.',
  'guide.beside.note.policy-limits':
    'It knows addresses and ports, but no host names: what is open outside is open to every host there. 169.254.169.254, where the node’s identity has its tokens, stays closed. Calls to other pods, and to databases on other ports, need rules of their own.',
  'guide.beside.note.policy-cilium':
    'With Cilium a range of addresses never takes in pods or nodes, and AKS LocalDNS (169.254.10.0/24, preset on AKS Automatic) needs a CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID needs TCP port 443: without it the pods get no token of Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'A drain waits until replacements are ready. Pods that do not work may go at any time.',
  'guide.picture': 'See the steps as a picture',
  'guide.list': 'Guided fixes',
  'guide.target': 'For',
  'guide.left-alone':
    '{n, plural, one {# document is a template or a patch and is left alone: what becomes of it} other {# documents are templates or patches and are left alone: what becomes of them}} is not known here.',
  'guide.lines': 'What will be written',
  'guide.lines.none': 'Fill in the fields: the lines appear here before anything is written.',
  'guide.lines.waits': 'The lines are those of the last answers without errors.',
  'guide.notes': 'What to know',
  'guide.refused': 'Nothing can be written in {file}, whatever you answer. Your text is unchanged.',
  'guide.rest': 'What hardens the rest',
  'guide.key-vault.instead': 'Set up a SecretProviderClass',
  'guide.unchanged': 'Everything is so already.',
  'guide.apply': 'Apply',

  'guide.workload-identity.open': 'Set up Workload ID…',
  'guide.workload-identity.about': 'An identity in Azure instead of stored credentials',
  'guide.workload-identity.title': 'Microsoft Entra Workload ID',
  'guide.workload-identity.intent':
    'The pod signs in to Azure with the token of its ServiceAccount. No credential stands in the code, the image or the manifest.',
  'guide.workload-identity.nothing':
    'There is no workload in these files that could get an identity.',
  'guide.workload-identity.step': 'Workload ID for {name}',
  'guide.identity.client': 'Client ID',
  'guide.identity.client.help':
    'Of the managed identity or the app registration in Microsoft Entra ID',
  'guide.identity.account': 'ServiceAccount',
  'guide.identity.account.new': 'A new one: it is added in front of the workload.',
  'guide.identity.account.there': 'It is in these files: its annotations are written there.',
  'guide.identity.tenant': 'Tenant ID',
  'guide.identity.tenant.help': 'Empty: the tenant of the cluster',
  'guide.identity.expiration': 'Life of the token in seconds',
  'guide.identity.expiration.help': '{min} to {max}; empty: {default}',
  'guide.identity.skip': 'Containers without a token',
  'guide.identity.skip.help': 'The others get AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'The program calls the Kubernetes API server',
  'guide.identity.api.help':
    'If not, the token for it is not mounted. Workload ID has a token of its own.',
  'guide.identity.error.required': 'Fill this in.',
  'guide.identity.error.guid': 'This is no ID. It looks like {example}.',
  'guide.identity.error.name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.identity.error.default-account':
    'Not the account “default”: every pod of the namespace that names none runs as it.',
  'guide.identity.error.ambiguous-account':
    'These files hold several ServiceAccounts of this name. Keep one of them.',
  'guide.identity.error.expiration': 'A whole number from {min} to {max}.',
  'guide.identity.error.all-skipped': 'Leave at least one container that gets the token.',
  'guide.identity.error.kube-system':
    'Workload ID does not reach pods in the namespace kube-system.',
  'guide.identity.note.federated':
    'The identity in Azure must trust this account: a federated credential with the subject `system:serviceaccount:{namespace}:{account}`.',
  'guide.identity.note.new-account': 'The ServiceAccount `{account}` is new.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# other workload runs} other {# other workloads run}} as `{account}` and may use the identity as well: {names}. One account for each keeps them apart.',
  'guide.identity.note.restart':
    'Annotations of an account count for pods that start from then on.',
  'guide.identity.note.proxy':
    'The migration proxy is still asked for: it brings a privileged container that runs as root.',

  'guide.pod-identity.open': 'Migrate from pod-managed identity…',
  'guide.pod-identity.about': 'To Workload ID, in all open files at once',
  'guide.pod-identity.title': 'From pod-managed identity to Workload ID',
  'guide.pod-identity.intent':
    'Pod-managed identity was deprecated on 24 October 2022, and its project archived in September 2023; the AKS add-on was supported through September 2025. Each pod with the label aadpodidbinding gets a ServiceAccount with the same identity.',
  'guide.pod-identity.nothing': 'Nothing in these files belongs to pod-managed identity.',
  'guide.pod-identity.step': 'Migration from pod-managed identity',
  'guide.migration.route': 'How',
  'guide.migration.route.replace': 'Replace at once',
  'guide.migration.route.replace.help':
    'For programs with a current SDK. At least: Azure.Identity 1.9.0 for .NET, 1.6.0 for C++; azidentity 1.3.0 for Go; azure-identity 1.9.0 for Java, 1.13.0 for Python; @azure/identity 3.2.0 for Node.js.',
  'guide.migration.route.side-by-side': 'Side by side first',
  'guide.migration.route.side-by-side.help':
    'For a current SDK as well. Workload ID is added, the old label and the old objects stay. When it works, come again and replace.',
  'guide.migration.route.bridge': 'With a proxy, for an old SDK',
  'guide.migration.route.bridge.help':
    'A stopgap for Linux: a sidecar answers as pod-managed identity did. Update the SDK later and remove the annotation.',
  'guide.migration.client': 'Client ID for {kind} {name}',
  'guide.migration.class.help': 'The identity that reads the vault',
  'guide.migration.account': 'ServiceAccount for {kind} {name}',
  'guide.migration.account.new': 'A new one',
  'guide.migration.account.there': 'It is in these files.',
  'guide.migration.error.two-identities':
    'Another workload has this account with another client ID. Give each its own account.',
  'guide.migration.error.windows': 'The proxy does not run on Windows. Update the SDK first.',
  'guide.migration.error.host-network':
    'A pod has hostNetwork: the proxy would redirect its node’s traffic. Update the SDK first.',
  'guide.migration.note.federated':
    '{n, plural, one {The identity must trust this account: a federated credential with the subject} other {The identities must trust these accounts: a federated credential for each subject,}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# other workload runs} other {# other workloads run}} with such an account and may use the identity as well: {names}.',
  'guide.migration.note.label-stays':
    'The label `aadpodidbinding` stays where a selector finds pods by it: {names}. Without the old objects it does nothing else.',
  'guide.migration.note.class-stays':
    'A SecretProviderClass knows one way at a time, so that the old one stays for now: {names}.',
  'guide.migration.note.verify':
    'Look whether each program signs in, then open this again and choose “Replace at once”.',
  'guide.migration.note.proxy':
    'The proxy brings an init container that is privileged and runs as root. Namespaces with the level baseline or restricted reject the pod.',
  'guide.migration.note.restart': 'Restart the pods: what is written counts when they start.',
  'guide.migration.note.add-on':
    'What is removed here may still be in the cluster: delete it there. Take the add-on away last.',
  'guide.key-vault.open': 'Move a secret to Key Vault…',
  'guide.key-vault.about': 'Values leave the manifest; the pod reads them from files',
  'guide.key-vault.title': 'Move secrets to Azure Key Vault',
  'guide.key-vault.intent':
    'The values stay in the vault. The Secrets Store CSI driver mounts them as files into the pod that may read them. No value is shown here.',
  'guide.key-vault.nothing':
    'No workload in these files has a variable with a value, or one from a Secret, that could move. To bring secrets from Key Vault into a pod, set up a SecretProviderClass.',
  'guide.key-vault.step': 'Key Vault for {name}',

  'guide.vault.secrets': 'Variables that move',
  'guide.vault.secrets.help': 'What looks like a credential is ticked.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'from the Secret {secret}',
  'guide.vault.object': 'Name in the vault of {variable}',
  'guide.vault.file': 'File of {variable}',
  'guide.vault.file.help': 'Empty: the name in the vault',
  'guide.vault.vault': 'Key vault',
  'guide.vault.vault.help': 'Its name, without .vault.azure.net',
  'guide.vault.tenant': 'Tenant ID',
  'guide.vault.tenant.help': 'Of the vault',
  'guide.vault.identity': 'Who signs in to the vault',
  'guide.vault.identity.workload-id': 'The pod, by Workload ID (recommended)',
  'guide.vault.identity.identity-binding': 'The pod, by an identity binding (preview)',
  'guide.vault.identity.user-assigned': 'The node, by a user-assigned identity',
  'guide.vault.identity.system-assigned': 'The node, by its system-assigned identity',
  'guide.vault.reading': 'How the program gets the value',
  'guide.vault.reading.file': 'File: the variable goes',
  'guide.vault.reading.file-variable': 'File: a variable NAME_FILE holds its path',
  'guide.vault.reading.synced': 'Environment variable: a synced Secret',
  'guide.vault.mount': 'Folder of the files',
  'guide.vault.mount.help': 'In the container; a mount that is there already keeps its own',
  'guide.vault.harden': 'Harden the rest of the workload for the target as well',
  'guide.vault.harden.help':
    'What hardly ever breaks a program, and what the standards demand. All of it is one step to undo.',
  'guide.vault.user': 'User ID of the containers',
  'guide.vault.user.help': 'Empty: the user that the image is known for, else 10001',

  'guide.vault.error.no-secret': 'Tick at least one variable.',
  'guide.vault.error.vault': '3 to 24 letters, digits and hyphens.',
  'guide.vault.error.object': '1 to 127 letters, digits and hyphens.',
  'guide.vault.error.file': 'A file name of letters, digits, hyphens, underscores and dots.',
  'guide.vault.error.file-taken': 'Another object of the vault becomes a file of this name.',
  'guide.vault.error.path': 'A path from / on, without “:”, “\\” and “..”, and no “/” at its end.',
  'guide.vault.error.path-taken': 'Something else is mounted there.',
  'guide.vault.error.variable-taken':
    'The container has a variable NAME_FILE already. Choose another way to read.',
  'guide.vault.error.user-id': 'A whole number from 1 to 2147483647.',

  'guide.vault.note.put-value':
    'Put each value into the vault `{vault}` before you apply the manifest, as: `{names}`. The operator sheet has a command for each that asks for the value and prints nothing. The identity needs the role Key Vault Secrets User.',
  'guide.vault.note.rotate':
    'The old values stood in the manifest, and are in its history still. Have new ones issued, and put those into the vault.',
  'guide.vault.note.old-secret':
    'Remove these Secrets when nothing reads them any longer: `{names}`.',
  'guide.vault.note.reads-file':
    'The program must read the files in `{path}`. They are renewed when the vault’s rotation is on; the program must read them again.',
  'guide.vault.note.reads-path':
    'The program must read the file that these name: `{names}`. Files are renewed when the vault’s rotation is on; the program must read them again.',
  'guide.vault.note.synced':
    'This loosens the protection: each value is copied into etcd, for everyone who may read Secrets of the namespace. The variable changes only when the pod is started anew.',
  'guide.vault.note.node-identity':
    'Every pod of the node can use an identity of the node. Workload ID keeps pods apart.',
  'guide.vault.note.identity-binding':
    'Identity bindings are a preview as of August 2026. The identity must be bound to the cluster, and the account needs a role for it: the operator sheet has both.',
  'guide.vault.note.shared-class':
    'The SecretProviderClass is used by others too, which get these files as well: {names}.',
  'guide.vault.note.references':
    'Named elsewhere in the container, and replaced there no longer: `{names}`.',
  'guide.vault.note.expands':
    'A value names other variables as $(NAME). Nothing replaces them in a file: put the whole value into the vault.',
  'guide.vault.note.windows':
    'On Windows, `{path}` is a folder of drive C, and the files are written to the disk of the node.',
};
