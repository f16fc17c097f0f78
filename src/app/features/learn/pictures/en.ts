export const messages = {
  'drawing.words': 'The picture in words',
  'drawing.when': 'State of the manifest',
  'pictures.label': 'Pictures',
  'pictures.identity': 'Workload identity',
  'pictures.vault': 'Key Vault',
  'pictures.levels': 'Which value takes precedence',
  'pictures.files': 'Users, groups and files',
  'pictures.life': 'From start to stop',
  'pictures.empty.title': 'No pod to show',
  'pictures.empty.text':
    'The pictures show a workload with at least one container. This file doesn’t have one that can be read.',
  'pictures.empty.do': 'Open an example',
  'pictures.none.do': 'Open an example that has one',
  'pictures.read': 'Chapter of the guide',
  'pictures.line': 'Line {line}',
  'pictures.line.in': '{file}, line {line}',
  'pictures.alt': '{title}: {name}',
  'pictures.alt.text': '{list}. The list next to the picture has the same information.',
  'pictures.button.line': '{head}. {text} Goes to line {line}.',
  'pictures.button.help': '{head}. {text} Opens “{title}”.',
  'pictures.more': '+ {n, number} more',
  'pictures.counts': '{title}: {list}',

  'pictures.state.done': 'in the manifest',
  'pictures.state.missing': 'missing',
  'pictures.state.unknown': 'unknown',
  'pictures.state.unsecured': 'not secured',
  'pictures.state.default': 'default',
  'pictures.state.cluster': 'done by AKS',
  'pictures.state.program': 'done by your application',
  'pictures.state.operator': 'to set up in Azure',
  'pictures.state.unused': 'not used',
  'pictures.state.waits': 'not reached',
  'pictures.count.done': '{n, number} in the manifest',
  'pictures.count.missing': '{n, number} missing',
  'pictures.count.unknown': '{n, number} unknown',
  'pictures.count.unsecured': '{n, number} not secured',
  'pictures.count.default': '{n, number} by default',
  'pictures.count.cluster': '{n, number} done by AKS',
  'pictures.count.program': '{n, number} done by your application',
  'pictures.count.operator': '{n, number} to set up in Azure',
  'pictures.count.unused': '{n, number} not used',
  'pictures.legend': 'Legend',
  'pictures.legend.flow.good': 'In the manifest.',
  'pictures.legend.flow.bad': 'Missing: the flow stops here.',
  'pictures.legend.flow.half': 'To set up in Azure, outside the manifest.',
  'pictures.legend.flow.plain': 'Done by AKS or your application.',
  'pictures.legend.flow.open': 'The open files don’t say.',
  'pictures.legend.flow.none': 'Not used, or not reached because an earlier step is missing.',
  'pictures.legend.life.half': 'Not secured: the pod runs without protection.',
  'pictures.legend.life.plain': 'Not set: the default applies.',
  'pictures.legend.life.none': 'Not used, or not needed.',
  'pictures.zone.manifest': 'In the manifest',
  'pictures.zone.cluster': 'AKS cluster',
  'pictures.zone.pod': 'Pod {name}',
  'pictures.zone.provider': 'Azure provider',
  'pictures.zone.azure': 'Azure',
  'pictures.zone.before': 'Before the start',
  'pictures.zone.start': 'Start',
  'pictures.zone.run': 'While it runs',
  'pictures.zone.stop': 'Stop',

  'pictures.identity.lead':
    'With Microsoft Entra Workload ID, the cluster vouches for the pod, and no password is stored. These are the eight steps, with the names in your manifest.',
  'pictures.identity.caption':
    'The picture shows what you write, what AKS adds, and what Azure checks.',
  'pictures.identity.none': 'Nothing in this manifest requests an identity.',
  'pictures.identity.note.pod-identity':
    'The pod still has the label of pod-managed identity, which is out of support. To migrate it, use the guide “Migrate from pod-managed identity”.',
  'pictures.identity.note.proxy':
    'The annotation for the migration proxy adds a privileged init container. Use it only for old SDKs, until you migrate.',
  'pictures.identity.note.binding':
    'The pod uses an identity binding (in preview as of August 2026). It replaces a federated credential for each account with a permission in the cluster.',

  'pictures.identity.account': 'Service account',
  'pictures.identity.account.client-id':
    'The pod runs as {account}, which is linked to the identity with client ID {clientId}.',
  'pictures.identity.account.variable':
    'The pod runs as {account}. A container sets the client ID {clientId} in its own variable.',
  'pictures.identity.account.no-client-id':
    'The pod runs as {account}, but this service account has no client ID, so it isn’t linked to an identity.',
  'pictures.identity.account.default-account':
    'The pod runs as {account}, the account of every pod that doesn’t name one. It needs its own account with a client ID.',
  'pictures.identity.account.elsewhere':
    'The pod runs as {account}, which isn’t in the open files. Its client ID is unknown.',
  'pictures.identity.account.several':
    'Several service accounts named {account} are open, with different client IDs.',
  'pictures.identity.account.open': 'A template or the base of a patch sets {account}.',
  'pictures.identity.label': 'Label of the pod',
  'pictures.identity.label.label':
    'The pod’s label `azure.workload.identity/use: "true"` tells the webhook to prepare the pod.',
  'pictures.identity.label.brought':
    'The pod mounts the token in its own volume and needs no label.',
  'pictures.identity.label.not-true': 'The label is {value}, but only the string `"true"` works.',
  'pictures.identity.label.misplaced':
    'The label is in the wrong place. Set it on the pod; in a Deployment, on its pod template.',
  'pictures.identity.label.no-label':
    'Without `azure.workload.identity/use: "true"`, the webhook ignores the pod.',
  'pictures.identity.label.open': 'A template or the base of a patch sets the label.',
  'pictures.identity.inject': 'Webhook adds',
  'pictures.identity.inject.webhook':
    'When the pod is created, the webhook adds four variables and a volume with the token to {containers}. Workload ID must be enabled in the cluster.',
  'pictures.identity.inject.brought':
    'The manifest already has the volume with the token, so the webhook adds nothing.',
  'pictures.identity.inject.kube-system': 'The webhook never sees pods in `kube-system`.',
  'pictures.identity.inject.skipped': 'All containers are on the skip list: {skipped}.',
  'pictures.identity.token': 'Token in the pod',
  'pictures.identity.token.kubelet':
    'The kubelet requests a token for the service account, signed by the cluster, and puts it into the pod as a file. Its audience is {audience}. It is valid for {seconds} seconds, and the kubelet renews it before it expires.',
  'pictures.identity.token.expiration':
    'The lifetime of the token is set to {seconds} seconds. The webhook accepts 3600 to 86400 and rejects the pod otherwise.',
  'pictures.identity.exchange': 'App sends token',
  'pictures.identity.exchange.program':
    'The Azure SDK in the container reads the file in `AZURE_FEDERATED_TOKEN_FILE` and sends the token to Microsoft Entra ID.',
  'pictures.identity.trust': 'Microsoft Entra ID',
  'pictures.identity.trust.credential':
    'Microsoft Entra ID verifies the signature with the keys that the cluster’s OIDC issuer publishes, and looks for a federated credential with exactly the subject {subject}. Then it returns an access token.',
  'pictures.identity.trust.no-namespace':
    'Microsoft Entra ID verifies the signature with the keys that the cluster’s OIDC issuer publishes, and looks for a federated credential with the subject {subject}. The manifest has no namespace. The subject must have the namespace that the pod runs in.',
  'pictures.identity.use': 'App calls service',
  'pictures.identity.use.program':
    'The application sends the access token when it calls the Azure service. No password or key is involved.',
  'pictures.identity.role': 'Azure service',
  'pictures.identity.role.role':
    'The service checks whether the identity has a role that allows the request.',

  'pictures.vault.lead':
    'The Secrets Store CSI driver fetches the secret and mounts it as a file. The application never calls the vault. These are the eight steps, with the names in your manifest.',
  'pictures.vault.caption':
    'The pod starts when its files are mounted. If something is missing, the pod doesn’t start.',
  'pictures.vault.none': 'No volume of this manifest comes from Key Vault.',
  'pictures.vault.pick': 'Volume',
  'pictures.vault.volume': 'Volume of the pod',
  'pictures.vault.volume.volume': 'The volume {volume} refers to the class {name}.',
  'pictures.vault.volume.no-class':
    'The volume {volume} doesn’t name a SecretProviderClass, so the driver doesn’t know what to fetch.',
  'pictures.vault.volume.no-volume':
    'The pod has no volume of the driver `secrets-store.csi.k8s.io`.',
  'pictures.vault.volume.open': 'A template or the base of a patch sets the volumes.',
  'pictures.vault.driver': 'CSI driver',
  'pictures.vault.driver.add-on':
    'Before the containers start, the kubelet calls the Secrets Store CSI driver on the node to mount the volume. In AKS, driver and provider are an add-on.',
  'pictures.vault.class': 'SecretProviderClass',
  'pictures.vault.class.class': 'The driver reads {name} and passes it to the provider for Azure.',
  'pictures.vault.class.elsewhere':
    '{name} isn’t in the open files. It must be in the pod’s namespace. Otherwise the pod stays in ContainerCreating.',
  'pictures.vault.class.several':
    '{n, number} classes named {name} are open, so it’s unknown which one applies.',
  'pictures.vault.class.other-provider':
    '{name} uses the provider {provider}, which Podsmith doesn’t know.',
  'pictures.vault.class.none': 'No volume refers to a class.',
  'pictures.vault.sign-in': 'Sign-in',
  'pictures.vault.sign-in.workload-id':
    'The provider signs in as {id} with the token of the service account {account} (Workload ID).',
  'pictures.vault.sign-in.identity-binding':
    'The provider signs in as {id} with an identity binding (in preview as of August 2026).',
  'pictures.vault.sign-in.user-assigned':
    'The provider signs in with {id}, an identity of the node. Every pod on that node can use it.',
  'pictures.vault.sign-in.system-assigned':
    'The provider signs in with the identity of the node. Every pod on that node can use it.',
  'pictures.vault.sign-in.service-principal':
    'The provider signs in with a password from the Secret {secret}, which you have to protect.',
  'pictures.vault.sign-in.pod-identity':
    'The class uses pod-managed identity, which is out of support.',
  'pictures.vault.sign-in.contradictory':
    'The class enables more than one way to sign in, which the provider rejects.',
  'pictures.vault.sign-in.no-identity':
    'The class has no identity, and the volume has no Secret to sign in with.',
  'pictures.vault.sign-in.open': 'The class sets the identity, but it can’t be read here.',
  'pictures.vault.vault': 'Azure Key Vault',
  'pictures.vault.vault.vault':
    'The vault {vault} in tenant {tenant} checks whether the identity has permission, for example with the role Key Vault Secrets User.',
  'pictures.vault.vault.no-vault': 'The class doesn’t name the vault.',
  'pictures.vault.vault.no-tenant': 'The class names the vault {vault}, but not its tenant.',
  'pictures.vault.vault.open': 'The class sets the vault, but it can’t be read here.',
  'pictures.vault.objects': 'Objects to fetch',
  'pictures.vault.objects.objects': 'The provider fetches {objects}.',
  'pictures.vault.objects.unreadable':
    'The provider can’t read the list of objects. It must be a YAML string, and each item must be a string too.',
  'pictures.vault.objects.no-objects': 'The class lists no objects.',
  'pictures.vault.objects.open': 'The class sets the objects, but it can’t be read here.',
  'pictures.vault.files': 'Files in the pod',
  'pictures.vault.files.files':
    'Each object is a file: {files}, in {where}. The application reads it like any other file.',
  'pictures.vault.files.sub-path':
    'Each object is a file: {files}, in {where}. A mount with subPath doesn’t receive updates.',
  'pictures.vault.files.not-mounted':
    'No container mounts the volume, so no application can read the files.',
  'pictures.vault.files.none': 'Without a volume, there are no files.',
  'pictures.vault.files.open': 'A template or the base of a patch sets the mounts.',
  'pictures.vault.sync': 'Copy to a Secret',
  'pictures.vault.sync.secrets':
    'The driver also creates {secrets} in the cluster, with the keys {keys}. Everyone with permission to read Secrets in the namespace can read them.',
  'pictures.vault.sync.none':
    'The class doesn’t copy the values to a Secret. Only pods that mount the volume can read them.',
  'pictures.vault.sync.open': 'The class sets whether a copy is made, but it can’t be read here.',
  'pictures.levels.lead':
    'The pod and each container have a security context. Choose a field. The picture shows the value at each level, the value in effect, and where it comes from.',
  'pictures.levels.caption': 'A container’s own value takes precedence over the pod’s value.',
  'pictures.levels.field': 'Field',
  'pictures.levels.ignored':
    '{field} has no effect here, because it’s for another operating system.',
  'pictures.try': 'Try it: {field}',
  'pictures.try.note':
    'Choose another value for a level. The picture and the sentences follow. Your manifest doesn’t change.',
  'pictures.try.pod': 'Pod',
  'pictures.try.container': 'Container {name}',
  'pictures.try.written': '{value} (in the manifest)',
  'pictures.try.written.unset': 'not set (in the manifest)',
  'pictures.try.unset': 'not set',
  'pictures.try.back': 'Back to the manifest',
  'pictures.levels.pod': 'Pod {name}',
  'pictures.levels.pod.set': 'The pod sets {value}.',
  'pictures.levels.pod.unset': 'The pod doesn’t set it.',
  'pictures.levels.pod.never': 'Kubernetes has {field} only in containers.',
  'pictures.levels.own': 'Own value',
  'pictures.levels.result': 'In effect',
  'pictures.levels.word.set': 'set',
  'pictures.levels.word.tried': 'tried',
  'pictures.levels.word.unset': 'not set',
  'pictures.levels.word.never': 'not available',
  'pictures.levels.from.container': 'from the container',
  'pictures.levels.from.pod': 'from the pod',
  'pictures.levels.from.default': 'default',
  'pictures.levels.from.unknown': 'unknown',
  'pictures.legend.levels.good': 'Set in the manifest.',
  'pictures.legend.levels.half': 'Tried here, not in the manifest.',
  'pictures.legend.levels.plain': 'Not set: the default applies.',
  'pictures.legend.levels.open': 'A template or a base sets it.',
  'pictures.legend.levels.none': 'Not set at this level.',
  'pictures.levels.container': 'The container sets {value}.',
  'pictures.levels.overrides': 'The container sets {value}, which overrides the pod’s {shared}.',
  'pictures.levels.inherits': 'The container doesn’t set it and inherits {value} from the pod.',
  'pictures.levels.shared': 'The pod’s {value} applies. Containers can’t override it.',
  'pictures.levels.open': 'A template or the base of a patch sets it.',
  'pictures.levels.count':
    '{n, plural, one {# container sets its own value} other {# containers set their own value}}{pod, plural, =0 {} one {, # inherits the pod’s value} other {, # inherit the pod’s value}}{rest, plural, =0 {} one {, # has no value} other {, # have no value}}',
  'pictures.levels.default.runAsUser':
    'Not set: the image’s user applies, or root if it names none.',
  'pictures.levels.default.runAsGroup':
    'Not set: the image’s group applies, usually the root group (0).',
  'pictures.levels.default.runAsNonRoot': 'Not set: root is allowed.',
  'pictures.levels.default.seccompProfile':
    'Not set: the node decides. On AKS, there is no filter unless the node pool sets one.',
  'pictures.levels.default.appArmorProfile':
    'Not set: nodes with AppArmor use the runtime’s profile, unless the container is privileged.',
  'pictures.levels.default.seLinuxOptions':
    'Not set: on nodes with SELinux, the runtime chooses labels for each container.',
  'pictures.levels.default.windowsOptions.runAsUserName': 'Not set: the image decides.',
  'pictures.levels.default.allowPrivilegeEscalation':
    'Not set: a program in the image can gain more privileges than it started with.',
  'pictures.levels.default.privileged': 'Not set: the container isn’t privileged.',
  'pictures.levels.default.readOnlyRootFilesystem': 'Not set: the root file system is writable.',
  'pictures.levels.default.capabilities':
    'Not set: the container has the runtime’s default set of 14 capabilities.',
  'pictures.levels.default.procMount': 'Not set: sensitive parts of `/proc` are hidden.',
  'pictures.levels.default.fsGroup': 'Not set: volumes keep their owner and group.',
  'pictures.levels.default.fsGroupChangePolicy':
    'Not set: with `fsGroup`, every file on a disk is changed at each mount.',
  'pictures.levels.default.supplementalGroups': 'Not set: only the groups of the image apply.',
  'pictures.levels.default.supplementalGroupsPolicy':
    'Not set: groups that the image lists for its user are added.',
  'pictures.levels.default.sysctls': 'Not set: the kernel’s settings apply.',

  'pictures.life.lead':
    'From scheduling to the final signal: what the manifest secures, where a default applies, and what isn’t secured.',
  'pictures.life.caption':
    'A pod starts even if none of this is set. Problems appear later, when a node is full, a tag moves, or a program hangs.',
  'pictures.life.place': 'Room on a node',
  'pictures.life.place.requests':
    'The scheduler chooses a node with enough capacity for the requests of all containers, and the node reserves it.',
  'pictures.life.place.none':
    '{containers}: without requests for CPU and memory, the scheduler doesn’t know how much capacity the pod needs. When a node runs out of memory, such a pod is among the first to be evicted.',
  'pictures.life.place.open': '{containers}: a template or the base of a patch sets the requests.',
  'pictures.life.image': 'Image',
  'pictures.life.image.digest':
    'The node runs exactly the content that the digests name, now and at every restart.',
  'pictures.life.image.tag':
    '{containers}: the image is named by a tag. Anyone who can push to the registry can move the tag to other content.',
  'pictures.life.image.latest':
    '{containers}: the image is named without a version, so the node runs whatever the registry has at that time.',
  'pictures.life.image.open':
    '{containers}: a template, the base of a patch or a controller sets the image.',
  'pictures.life.startup': 'Time to start',
  'pictures.life.startup.probe':
    'The other probes wait until the startup probe succeeds, for at most {seconds}\u00a0s. Then the container is restarted.',
  'pictures.life.startup.none':
    '{containers}: no startup probe, so the other probes begin at once. A program that starts slowly may be restarted before it’s ready.',
  'pictures.life.startup.ends': 'The pod runs to its end, so it needs no probe.',
  'pictures.life.startup.open':
    '{containers}: a template, the base of a patch or a controller decides.',
  'pictures.life.ready': 'Ready for requests',
  'pictures.life.ready.probe':
    'Services send requests to the pod only while every readiness probe succeeds.',
  'pictures.life.ready.none':
    '{containers}: no readiness probe. Services send requests as soon as the container runs, even if it isn’t ready.',
  'pictures.life.ready.ends': 'The pod runs to its end, so it needs no probe.',
  'pictures.life.ready.open':
    '{containers}: a template, the base of a patch or a controller decides.',
  'pictures.life.memory': 'Memory limit',
  'pictures.life.memory.limit':
    'A container that exceeds its limit is killed and restarted, and other pods keep their memory.',
  'pictures.life.memory.none':
    '{containers}: no memory limit. A leak can take the memory that other pods on the node need.',
  'pictures.life.memory.open': '{containers}: a template or the base of a patch sets the limit.',
  'pictures.life.alive': 'Restart if it hangs',
  'pictures.life.alive.probe':
    'The kubelet restarts a container whose liveness probe fails several times in a row.',
  'pictures.life.alive.none':
    '{containers}: no liveness probe. A program that hangs but doesn’t exit is never restarted.',
  'pictures.life.alive.ends': 'The pod runs to its end, so it needs no probe.',
  'pictures.life.alive.open':
    '{containers}: a template, the base of a patch or a controller decides.',
  'pictures.life.pause': 'Before the signal',
  'pictures.life.pause.hook':
    'The preStop hook runs before the signal to stop. Meanwhile, Services stop sending requests.',
  'pictures.life.pause.none':
    '{containers}: no preStop hook. The program gets the signal to stop while requests still arrive.',
  'pictures.life.pause.ends': 'The pod runs to its end, so it needs no hook.',
  'pictures.life.pause.open':
    '{containers}: a template, the base of a patch or a controller decides.',
  'pictures.life.grace': 'Time to stop',
  'pictures.life.grace.set':
    'The program has {seconds}\u00a0s to stop, including the preStop hook. Then it’s killed.',
  'pictures.life.grace.default':
    'The program has {seconds}\u00a0s to stop, the default, including a preStop hook. Then it’s killed.',
  'pictures.life.grace.none':
    'The program has {seconds}\u00a0s to stop: it’s killed at once, and open requests are lost.',

  'pictures.files.lead':
    'A process has a user and groups. A file has an owner, a group and a mode. The manifest determines both, and fsGroup assigns a group to some volumes.',
  'pictures.files.caption': 'Each process is shown as `id` shows it, with the volumes it mounts.',
  'pictures.files.windows':
    'This pod runs on Windows, which doesn’t use these IDs. runAsUserName sets its user.',
  'pictures.files.count':
    '{write, plural, one {# mount is} other {# mounts are}} writable{read, plural, =0 {} other {, # read-only}}{none, plural, =0 {} other {, # without access}}{unknown, plural, =0 {} other {, # unknown}}',
  'pictures.files.group': 'fsGroup of the pod',
  'pictures.files.group.set': 'set',
  'pictures.files.group.unset': 'not set',
  'pictures.files.group.always':
    'Every process is in group {group}. Volumes that support it are assigned to that group. On a disk, every file is changed at each mount.',
  'pictures.files.group.mismatch':
    'Every process is in group {group}. Volumes that support it are assigned to that group. On a disk, files are changed only if the root folder differs (OnRootMismatch).',
  'pictures.files.group.none': 'No volume is assigned to a group. Files of root stay with root.',
  'pictures.legend.files.good': 'Set, or allowed: the process can access the files.',
  'pictures.legend.files.half': 'The process can only read. With another setting, it could write.',
  'pictures.legend.files.bad': 'The process has no access.',
  'pictures.legend.files.plain': 'A process with its user.',
  'pictures.legend.files.open': 'The image, driver or node decides.',
  'pictures.legend.files.none': 'Not set.',
  'pictures.files.process': 'Process in {name}',
  'pictures.files.user.container': 'user from the container',
  'pictures.files.user.pod': 'user from the pod',
  'pictures.files.user.known-image': 'user from the image',
  'pictures.files.user.image': 'image decides the user',
  'pictures.files.who': 'It runs as user {user} with the primary group {group}.',
  'pictures.files.who.user':
    'It runs as user {user}. The primary group comes from the image, often 0.',
  'pictures.files.who.not-root':
    'It runs as the image’s user. The kubelet doesn’t start it as root.',
  'pictures.files.who.image': 'It runs as the image’s user, which may be root.',
  'pictures.files.who.groups': 'Further groups: {groups}.',
  'pictures.files.who.merge': 'Groups that the image lists for its user are added.',
  'pictures.files.who.nothing': 'It mounts no volume.',
  'pictures.files.kind.empty-dir': 'An emptyDir, created for each pod.',
  'pictures.files.kind.disk': 'An Azure disk.',
  'pictures.files.kind.share': 'An Azure file share.',
  'pictures.files.kind.claim': 'A claim with an unknown storage class.',
  'pictures.files.kind.host-path': 'A directory of the node.',
  'pictures.files.kind.config': 'Settings as files.',
  'pictures.files.kind.secret': 'A Secret as files.',
  'pictures.files.kind.token': 'A token of the service account as a file.',
  'pictures.files.kind.vault': 'Files from Key Vault.',
  'pictures.files.kind.image': 'The content of an image.',
  'pictures.files.kind.other': 'A volume of another kind.',
  'pictures.files.reach.yes': 'fsGroup applies.',
  'pictures.files.reach.mount':
    'fsGroup isn’t written to the files. The driver uses it as a mount option, together with those of the storage class.',
  'pictures.files.reach.no': 'fsGroup doesn’t apply.',
  'pictures.files.reach.unknown': 'Whether fsGroup applies depends on the driver.',
  'pictures.files.reach.unset': 'fsGroup would apply, but isn’t set.',
  'pictures.files.short.yes': 'fsGroup applies',
  'pictures.files.short.mount': 'fsGroup as a mount option',
  'pictures.files.short.no': 'fsGroup doesn’t apply',
  'pictures.files.short.unknown': 'fsGroup: unknown',
  'pictures.files.owned': 'Files in it belong to user {user} and group {group}, with mode {mode}.',
  'pictures.files.made': 'Files that the process creates belong to {user} and group {group}.',
  'pictures.files.right.write': 'can write',
  'pictures.files.right.read': 'can read',
  'pictures.files.right.less': 'can only read',
  'pictures.files.right.none': 'no access',
  'pictures.files.right.unknown': 'unknown',
  'pictures.files.why.root': 'Root isn’t restricted by file modes.',
  'pictures.files.why.owner': 'The process is the owner.',
  'pictures.files.why.group': 'The process is in the group.',
  'pictures.files.why.others': 'The permissions for “others” apply.',
  'pictures.files.why.image': 'It depends on the user and group of the image.',
  'pictures.files.why.read-only-mount': 'The container mounts it read-only.',
  'pictures.files.why.read-only-kind': 'The volume is read-only.',
  'pictures.files.why.token': 'The kubelet sets the mode so the container’s user can read it.',
  'pictures.files.why.node': 'The permissions on the node decide.',
  'pictures.files.why.driver': 'The driver and its storage decide.',
};
