export const messages = {
  'pictures.label': 'Pictures',
  'pictures.identity': 'Workload identity',
  'pictures.vault': 'Key Vault',
  'pictures.levels': 'Which value wins',
  'pictures.files': 'Users, groups and files',
  'pictures.empty.title': 'No pod to draw',
  'pictures.empty.text':
    'The pictures show a workload with at least one container. This file has none that can be read now.',
  'pictures.empty.do': 'Open an example',
  'pictures.none.do': 'Open an example that has one',
  'pictures.read': 'Chapter of the guide',
  'pictures.line': 'Line {line}',
  'pictures.line.in': '{file}, line {line}',
  'pictures.alt': '{title}: {name}',
  'pictures.alt.text': '{list}. The list beside the picture says the same in words.',
  'pictures.button.line': '{head}. {text} Goes to line {line}.',
  'pictures.button.help': '{head}. {text} Opens “{title}”.',
  'pictures.unreached': 'It does not come to this yet: an earlier step is missing.',
  'pictures.more': '+ {n} more',
  'pictures.counts': '{title}: {list}',

  'pictures.state.done': 'in the manifest',
  'pictures.state.missing': 'missing',
  'pictures.state.unknown': 'unknown',
  'pictures.state.cluster': 'done by AKS',
  'pictures.state.program': 'done by your program',
  'pictures.state.operator': 'to set up in Azure',
  'pictures.state.unused': 'not used',
  'pictures.state.waits': 'not reached yet',
  'pictures.count.done': '{n} in the manifest',
  'pictures.count.missing': '{n} missing',
  'pictures.count.unknown': '{n} unknown',
  'pictures.count.cluster': '{n} done by AKS',
  'pictures.count.program': '{n} done by your program',
  'pictures.count.operator': '{n} to set up in Azure',
  'pictures.count.unused': '{n} not used',
  'pictures.legend': 'How to read the picture',
  'pictures.legend.flow.good': 'In the manifest.',
  'pictures.legend.flow.bad': 'Missing: nothing passes here.',
  'pictures.legend.flow.half': 'To set up in Azure, beside the manifest.',
  'pictures.legend.flow.plain': 'Done by AKS or by your program.',
  'pictures.legend.flow.open': 'The open files do not say.',
  'pictures.legend.flow.none': 'Not used, or not reached yet.',
  'pictures.zone.manifest': 'In the manifest',
  'pictures.zone.cluster': 'AKS cluster',
  'pictures.zone.pod': 'Pod {name}',
  'pictures.zone.provider': 'Driver’s provider',
  'pictures.zone.azure': 'Azure',

  'pictures.identity.lead':
    'With Microsoft Entra Workload ID the cluster vouches for the pod, and no password stands anywhere. Eight steps, with the names of your manifest.',
  'pictures.identity.caption': 'What you write, what AKS makes of it, and what Azure checks.',
  'pictures.identity.none': 'Nothing in this manifest asks for an identity yet.',
  'pictures.identity.note.pod-identity':
    'The pod still has the label of pod-managed identity, which is out of support. The guide “Migrate from pod-managed identity” moves it here.',
  'pictures.identity.note.proxy':
    'The annotation for the migration proxy adds a privileged init container. It is a bridge for old SDKs only.',
  'pictures.identity.note.binding':
    'The pod uses an identity binding (preview): there the cluster’s own permission takes the place of a federated credential for each account.',

  'pictures.identity.account': 'Service account',
  'pictures.identity.account.client-id':
    'The pod runs as {account}, which stands for the identity with client ID {clientId}.',
  'pictures.identity.account.variable':
    'The pod runs as {account}; a container names the client ID {clientId} in a variable of its own.',
  'pictures.identity.account.no-client-id':
    'The pod runs as {account}, but this service account names no client ID, so nobody knows which identity it stands for.',
  'pictures.identity.account.default-account':
    'The pod runs as {account}, the account of every pod that names none. It needs one of its own, with a client ID.',
  'pictures.identity.account.elsewhere':
    'The pod runs as {account}, which is in none of the open files. Whether it names a client ID cannot be told here.',
  'pictures.identity.account.several':
    'Several service accounts called {account} are open, and they do not agree on the client ID.',
  'pictures.identity.account.open': 'A template or the base of a patch decides about {account}.',
  'pictures.identity.label': 'Label of the pod',
  'pictures.identity.label.label':
    '`azure.workload.identity/use: "true"` on the pod tells the webhook to prepare it.',
  'pictures.identity.label.brought':
    'The pod brings the token in a volume of its own and needs no label.',
  'pictures.identity.label.not-true': 'The label says {value}, but only the text `"true"` counts.',
  'pictures.identity.label.misplaced':
    'The label stands in the wrong place. It belongs among the labels of the pod, in a Deployment of its template.',
  'pictures.identity.label.no-label':
    'Without `azure.workload.identity/use: "true"` the webhook passes the pod over.',
  'pictures.identity.label.open': 'A template or the base of a patch decides about the label.',
  'pictures.identity.inject': 'Webhook adds',
  'pictures.identity.inject.webhook':
    'As the pod is created, the webhook adds four variables and a volume for the token to {containers}. The cluster must have Workload ID switched on.',
  'pictures.identity.inject.brought':
    'The manifest brings the volume for the token itself, so that there is nothing to add.',
  'pictures.identity.inject.kube-system': 'The webhook never sees pods in `kube-system`.',
  'pictures.identity.inject.skipped': 'Every container is on the list of those to skip: {skipped}.',
  'pictures.identity.token': 'Token in the pod',
  'pictures.identity.token.kubelet':
    'The kubelet gets a token for the service account, signed by the cluster, and puts it into the pod as a file. It is meant for {audience}, lasts {seconds} seconds and is renewed in time.',
  'pictures.identity.token.expiration':
    'The token is to last {seconds} seconds. The webhook takes 3600 to 86400 and rejects the pod otherwise.',
  'pictures.identity.exchange': 'Program shows token',
  'pictures.identity.exchange.program':
    'The Azure SDK in the container reads the file that `AZURE_FEDERATED_TOKEN_FILE` names and shows the token to Microsoft Entra ID.',
  'pictures.identity.trust': 'Microsoft Entra ID',
  'pictures.identity.trust.credential':
    'Entra ID checks the signature against the keys that the cluster’s OIDC issuer publishes, and looks for a federated credential with exactly the subject {subject}. Then it returns an access token.',
  'pictures.identity.trust.no-namespace':
    'Entra ID checks the signature against the keys that the cluster’s OIDC issuer publishes, and looks for a federated credential with the subject {subject}. The manifest names no namespace; the subject must name the one that the pod runs in.',
  'pictures.identity.use': 'Calls the service',
  'pictures.identity.use.program':
    'The program sends the access token along when it calls the Azure service. There is no password or key to lose.',
  'pictures.identity.role': 'Azure service',
  'pictures.identity.role.role':
    'The service checks whether the identity has a role that allows what is asked for.',

  'pictures.vault.lead':
    'The Secrets Store CSI driver fetches it and mounts it as a file. The program never talks to the vault. Eight steps, with the names of your manifest.',
  'pictures.vault.caption': 'The pod starts when its files are there: what is missing holds it up.',
  'pictures.vault.none': 'No volume of this manifest comes from Key Vault yet.',
  'pictures.vault.pick': 'Volume',
  'pictures.vault.volume': 'Volume of the pod',
  'pictures.vault.volume.volume': 'The volume {volume} names the class {name}.',
  'pictures.vault.volume.no-class':
    'The volume {volume} names no SecretProviderClass, so that the driver does not know what to fetch.',
  'pictures.vault.volume.no-volume':
    'The pod has no volume of the driver `secrets-store.csi.k8s.io`.',
  'pictures.vault.volume.open': 'A template or the base of a patch decides about the volumes.',
  'pictures.vault.driver': 'CSI driver',
  'pictures.vault.driver.add-on':
    'Before the containers start, the kubelet asks the Secrets Store CSI driver on the node to fill the volume. In AKS driver and provider are an add-on.',
  'pictures.vault.class': 'SecretProviderClass',
  'pictures.vault.class.class': 'The driver reads {name} and hands it to the provider for Azure.',
  'pictures.vault.class.elsewhere':
    '{name} is in none of the open files. It must be in the pod’s namespace, or the pod hangs in ContainerCreating.',
  'pictures.vault.class.several':
    '{n} classes called {name} are open; which one is meant cannot be told.',
  'pictures.vault.class.other-provider':
    '{name} is for the provider {provider}, of which nothing is known here.',
  'pictures.vault.class.none': 'No volume names a class.',
  'pictures.vault.sign-in': 'Signs in',
  'pictures.vault.sign-in.workload-id':
    'The provider signs in as {id} with the token of the service account {account} (Workload ID).',
  'pictures.vault.sign-in.identity-binding':
    'The provider signs in as {id} by an identity binding (preview).',
  'pictures.vault.sign-in.user-assigned':
    'The provider signs in with {id}, an identity of the node: every pod on that node can use it.',
  'pictures.vault.sign-in.system-assigned':
    'The provider signs in with the identity of the node itself: every pod on that node can use it.',
  'pictures.vault.sign-in.service-principal':
    'The provider signs in with a password from the Secret {secret}: a credential to protect after all.',
  'pictures.vault.sign-in.pod-identity':
    'The class wants pod-managed identity, which is out of support.',
  'pictures.vault.sign-in.contradictory':
    'The class switches on more than one way to sign in, and the provider rejects that.',
  'pictures.vault.sign-in.no-identity':
    'The class names no identity, and the volume no Secret to sign in with.',
  'pictures.vault.sign-in.open': 'The class says which identity, and it cannot be read here.',
  'pictures.vault.vault': 'Azure Key Vault',
  'pictures.vault.vault.vault':
    'The vault {vault} in tenant {tenant} checks whether the identity may read there, for instance by the role Key Vault Secrets User.',
  'pictures.vault.vault.no-vault': 'The class does not name the vault.',
  'pictures.vault.vault.no-tenant': 'The class names the vault {vault}, but not its tenant.',
  'pictures.vault.vault.open': 'The class says which vault, and it cannot be read here.',
  'pictures.vault.objects': 'Objects to fetch',
  'pictures.vault.objects.objects': 'The provider fetches {objects}.',
  'pictures.vault.objects.unreadable':
    'The provider cannot read the list of objects: it must be YAML in a text, and each of its items a text again.',
  'pictures.vault.objects.no-objects': 'The class lists no objects.',
  'pictures.vault.objects.open': 'The class says which objects, and it cannot be read here.',
  'pictures.vault.files': 'Files in the pod',
  'pictures.vault.files.files':
    'Each object is a file: {files}, found in {where}. The program reads it like any other.',
  'pictures.vault.files.sub-path':
    'Each object is a file: {files}, found in {where}. A mount by subPath never sees a renewed value.',
  'pictures.vault.files.not-mounted':
    'No container mounts the volume, so that no program finds the files.',
  'pictures.vault.files.none': 'Without a volume there are no files.',
  'pictures.vault.files.open': 'A template or the base of a patch decides about the mounts.',
  'pictures.vault.sync': 'Copy as a Secret',
  'pictures.vault.sync.secrets':
    'The driver also writes {secrets} in the cluster, with the keys {keys}: a copy for everybody who may read Secrets there.',
  'pictures.vault.sync.none':
    'The class asks for no copy as a Secret of the cluster. The value stays with the pods that mount it.',
  'pictures.vault.sync.open': 'The class says whether a copy is made, and it cannot be read here.',
  'pictures.levels.lead':
    'The pod has a security context, and so has each container. Choose a field: the picture shows what each level says, what counts, and who decided.',
  'pictures.levels.caption': 'A container’s own value keeps the pod’s value out.',
  'pictures.levels.field': 'Field',
  'pictures.levels.ignored':
    '{field} has no effect here: it belongs to another operating system than that of the pod.',
  'pictures.levels.pod': 'Pod {name}',
  'pictures.levels.pod.set': 'The pod says {value}.',
  'pictures.levels.pod.unset': 'The pod does not say it.',
  'pictures.levels.pod.never': 'Kubernetes knows {field} at containers only.',
  'pictures.levels.own': 'Own value',
  'pictures.levels.result': 'What counts',
  'pictures.levels.word.set': 'set',
  'pictures.levels.word.unset': 'not set',
  'pictures.levels.word.never': 'not here',
  'pictures.levels.from.container': 'by the container',
  'pictures.levels.from.pod': 'by the pod',
  'pictures.levels.from.default': 'by default',
  'pictures.levels.from.unknown': 'unknown',
  'pictures.legend.levels.good': 'Set in the manifest.',
  'pictures.legend.levels.plain': 'Not set: the default counts.',
  'pictures.legend.levels.open': 'A template or a base decides.',
  'pictures.legend.levels.none': 'Not set at this level.',
  'pictures.levels.container': 'The container says {value} itself.',
  'pictures.levels.overrides':
    'The container says {value} itself; the pod’s {shared} does not count here.',
  'pictures.levels.inherits': 'The container says nothing and takes {value} from the pod.',
  'pictures.levels.shared': 'The pod’s {value} holds; a container cannot say otherwise.',
  'pictures.levels.open': 'A template or the base of a patch decides.',
  'pictures.levels.count':
    '{n, plural, one {# container decides itself} other {# containers decide themselves}}, {pod, plural, one {# takes the pod’s value} other {# take the pod’s value}}, {rest, plural, one {for # nobody decides} other {for # nobody decides}}',
  'pictures.levels.default.runAsUser':
    'Nobody says it: the image decides, and if it names no user, root counts.',
  'pictures.levels.default.runAsGroup':
    'Nobody says it: the image decides, and most often it is the root group, 0.',
  'pictures.levels.default.runAsNonRoot': 'Nobody says it: root is allowed.',
  'pictures.levels.default.seccompProfile':
    'Nobody says it: the node decides, and on AKS that means no filter unless the node pool sets one.',
  'pictures.levels.default.appArmorProfile':
    'Nobody says it: nodes with AppArmor use the runtime’s profile, unless the container is privileged.',
  'pictures.levels.default.seLinuxOptions':
    'Nobody says it: on nodes with SELinux the runtime chooses labels for each container.',
  'pictures.levels.default.windowsOptions.runAsUserName': 'Nobody says it: the image decides.',
  'pictures.levels.default.allowPrivilegeEscalation':
    'Nobody says it: a program of the image may gain more privileges than it started with.',
  'pictures.levels.default.privileged': 'Nobody says it: the container is not privileged.',
  'pictures.levels.default.readOnlyRootFilesystem':
    'Nobody says it: the root file system can be written to.',
  'pictures.levels.default.capabilities':
    'Nobody says it: the runtime’s default set of 14 capabilities stays.',
  'pictures.levels.default.procMount': 'Nobody says it: sensitive parts of `/proc` are hidden.',
  'pictures.levels.default.fsGroup':
    'Nobody says it: volumes keep the owner and group that they have.',
  'pictures.levels.default.fsGroupChangePolicy':
    'Nobody says it: with `fsGroup`, every file of a disk is changed at each mount.',
  'pictures.levels.default.supplementalGroups':
    'Nobody says it: no further groups but those of the image.',
  'pictures.levels.default.supplementalGroupsPolicy':
    'Nobody says it: groups that the image lists for its user come on top.',
  'pictures.levels.default.sysctls': 'Nobody says it: the kernel’s own settings hold.',

  'pictures.files.lead':
    'A process has a user and groups, a file an owner, a group and a mode. Both come from the manifest, and fsGroup connects some volumes with the pod.',
  'pictures.files.caption': 'Each process as `id` would show it, with the volumes that it mounts.',
  'pictures.files.windows':
    'This pod runs on Windows, where there are no such IDs: its users are named by runAsUserName.',
  'pictures.files.count': '{write} to write, {read} to read, {none} closed, {unknown} unknown',
  'pictures.files.group': 'fsGroup of the pod',
  'pictures.files.group.set': 'set',
  'pictures.files.group.unset': 'not set',
  'pictures.files.group.always':
    'Every process is in group {group}, and volumes that allow it are given to that group: on a disk file by file, at each mount.',
  'pictures.files.group.mismatch':
    'Every process is in group {group}, and volumes that allow it are given to that group: on a disk only when its root folder differs (OnRootMismatch).',
  'pictures.files.group.none':
    'No volume is given to a group. What belongs to root stays with root.',
  'pictures.legend.files.good': 'Set, or allowed: the process gets at the files.',
  'pictures.legend.files.half': 'It can only read; with a setting it could write.',
  'pictures.legend.files.bad': 'The process stays locked out.',
  'pictures.legend.files.plain': 'A process with its user.',
  'pictures.legend.files.open': 'Image, driver or node decides.',
  'pictures.legend.files.none': 'Not set.',
  'pictures.files.process': 'Process in {name}',
  'pictures.files.user.container': 'user by the container',
  'pictures.files.user.pod': 'user by the pod',
  'pictures.files.user.known-image': 'user by the image',
  'pictures.files.user.image': 'image decides the user',
  'pictures.files.who': 'It runs as user {user} with the primary group {group}.',
  'pictures.files.who.user': 'It runs as user {user}; the primary group is the image’s, often 0.',
  'pictures.files.who.not-root': 'It runs as the image’s user; the kubelet refuses root.',
  'pictures.files.who.image': 'It runs as the image’s user, which may be root.',
  'pictures.files.who.groups': 'Further groups: {groups}.',
  'pictures.files.who.merge': 'Groups that the image lists for its user come on top.',
  'pictures.files.who.nothing': 'It mounts no volume.',
  'pictures.files.kind.empty-dir': 'An emptyDir, made anew for each pod.',
  'pictures.files.kind.disk': 'A disk of Azure.',
  'pictures.files.kind.share': 'A share of Azure Files.',
  'pictures.files.kind.claim': 'A claim whose storage class is not known here.',
  'pictures.files.kind.host-path': 'A folder of the node.',
  'pictures.files.kind.config': 'Settings as files.',
  'pictures.files.kind.secret': 'A Secret as files.',
  'pictures.files.kind.token': 'A token of the service account as a file.',
  'pictures.files.kind.vault': 'Files from Key Vault.',
  'pictures.files.kind.image': 'The content of an image.',
  'pictures.files.kind.other': 'A volume of another kind.',
  'pictures.files.reach.yes': 'fsGroup applies.',
  'pictures.files.reach.mount':
    'fsGroup is not written to the files; the driver takes it as an option of the mount, beside those of the storage class.',
  'pictures.files.reach.no': 'fsGroup does not apply.',
  'pictures.files.reach.unknown': 'Whether fsGroup applies depends on the driver.',
  'pictures.files.reach.unset': 'fsGroup would apply, but there is none.',
  'pictures.files.short.yes': 'fsGroup applies',
  'pictures.files.short.mount': 'fsGroup by mount option',
  'pictures.files.short.no': 'fsGroup does not apply',
  'pictures.files.short.unknown': 'fsGroup: unknown',
  'pictures.files.owned': 'What is in it belongs to user {user} and group {group}, mode {mode}.',
  'pictures.files.made': 'Files that the process makes belong to {user} and to group {group}.',
  'pictures.files.right.write': 'can write',
  'pictures.files.right.read': 'can read',
  'pictures.files.right.less': 'can only read',
  'pictures.files.right.none': 'cannot open',
  'pictures.files.right.unknown': 'unknown',
  'pictures.files.why.root': 'Root of a container is not held up by modes.',
  'pictures.files.why.owner': 'The process is the owner.',
  'pictures.files.why.group': 'The process is in the group.',
  'pictures.files.why.others': 'For the process, what all others may do counts.',
  'pictures.files.why.image': 'It depends on the user and group of the image.',
  'pictures.files.why.read-only-mount': 'The container mounts it read-only.',
  'pictures.files.why.read-only-kind': 'The volume can only be read.',
  'pictures.files.why.token': 'The kubelet sets the mode so that the container’s user can read it.',
  'pictures.files.why.node': 'The rights on the node decide.',
  'pictures.files.why.driver': 'The driver and its storage decide.',
};
