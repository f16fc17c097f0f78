/** Words of the pictures about values and rights: which value wins, and who may do what with which file. */
export const picturesLevels = {
  'pictures.levels.title': 'Which value wins?',
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

  'pictures.files.title': 'Who may read and write which file?',
  'pictures.files.lead':
    'A process has a user and groups, a file an owner, a group and a mode. Both come from the manifest, and fsGroup connects some volumes with the pod.',
  'pictures.files.caption':
    'On the left the process as `id` would show it, on the right each volume that it mounts.',
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
} as const;
