export const messages = {
  'surface.lead':
    'Suppose an attacker runs code in one of your containers. The manifest determines which of eleven attack paths are open.',
  'surface.when': 'Which manifest',
  'surface.when.now': 'Current manifest',
  'surface.when.after': 'After hardening to {target}',
  'surface.after.note':
    'Nothing is written yet. This is the result of the fixes for {target}. To see each fix, select “Harden to a level” in the workbench.',
  'surface.workload': 'Workload',
  'surface.container': 'Code runs in',
  'surface.container.all': 'any of the {n, number} containers',
  'surface.save': 'Save picture',
  'surface.wait': 'Reading the manifest…',
  'surface.empty.title': 'No pod to show',
  'surface.empty.text':
    'The drawing shows a workload with at least one container. This file doesn’t have one that can be read.',
  'surface.empty.do': 'Go to the workbench',
  'surface.broken':
    '{n, plural, one {One document} other {# documents}} of this file can’t be read and {n, plural, one {isn’t} other {aren’t}} in the drawing.',

  'surface.explain': 'This manifest in plain words',
  'surface.who.one': 'A process in {name}',
  'surface.who.any': 'A process in one of the {n, number} containers of {name}',
  'surface.says.open': '{who} can {list}.',
  'surface.says.narrowed':
    'With limits{some, select, yes { or only in some containers} other {}}, it can {list}.',
  'surface.says.closed': 'It can’t {list}.',
  'surface.says.unknown': 'The manifest doesn’t say whether it can {list}.',
  'surface.says.nothing': '{who} has no open path: all are blocked or limited.',
  'surface.note':
    'Not shown: policies outside these files, the permissions of the service account and the identity, and vulnerabilities of the image.',

  'surface.list': 'The drawing as a list',
  'surface.count.open': '{n, number} open',
  'surface.count.narrowed': '{n, number} limited',
  'surface.count.closed': '{n, number} blocked',
  'surface.count.unknown': '{n, number} unknown',
  'surface.counts': 'Attack surface: {list}',
  'surface.some': '{head} in {n, number} of {of, number} containers',
  'surface.absent': 'not part of {target}',
  'surface.line': 'line {line}',
  'surface.button': '{number} {name}, {state}. {head}. {text} Opens the setting “{title}”.',
  'surface.button.guide': '{number} {name}, {state}. {head}. {text} Opens “{title}”.',

  'surface.legend': 'Legend',
  'surface.state.open': 'open',
  'surface.state.narrowed': 'limited',
  'surface.state.closed': 'blocked',
  'surface.state.unknown': 'unknown',
  'surface.legend.open': 'nothing restricts it',
  'surface.legend.narrowed': 'partly possible',
  'surface.legend.closed': 'prevented',
  'surface.legend.unknown': 'the file doesn’t say',
  'surface.caption': 'Hatched walls are restrictions that this manifest sets.',
  'surface.picture': 'Attack surface of {name}',
  'surface.picture.text':
    'A pod on a node, with a thick wall around it. Eleven paths start from code in the pod: {list}. The list next to the drawing has the same information.',
  'surface.zone.node': 'Node',
  'surface.zone.pod': 'Pod {name}',
  'surface.zone.container': 'Inside each container',
  'surface.zone.kernel': 'Kernel of the node',
  'surface.zone.outside': 'Outside the node',
  'surface.start': 'Attacker’s code',
  'surface.start.any': 'in one of {n, number} containers',
  'surface.start.one': 'in {name}',

  'surface.name.root': 'Root user',
  'surface.name.escalation': 'Escalation',
  'surface.name.files': 'Image files',
  'surface.name.host-namespaces': 'Host namespaces',
  'surface.name.user-ids': 'Node’s user IDs',
  'surface.name.node-files': 'Node file system',
  'surface.name.system-calls': 'System calls',
  'surface.name.capabilities': 'Capabilities',
  'surface.name.api-token': 'Kubernetes API, by token',
  'surface.name.metadata': 'Metadata, 169.254.169.254',
  'surface.name.identity': 'Identity in Microsoft Entra ID',
  'surface.name.vault': 'Azure Key Vault',

  'surface.can.root': 'run as root',
  'surface.can.escalation': 'gain more privileges than it started with',
  'surface.can.files': 'write to the files of its image',
  'surface.can.host-namespaces': 'see the node’s namespaces',
  'surface.can.user-ids': 'act as a user of the node after a breakout',
  'surface.can.node-files': 'access files of the node',
  'surface.can.system-calls': 'call the node’s kernel',
  'surface.can.capabilities': 'use kernel privileges',
  'surface.can.api-token': 'use a token for the Kubernetes API',
  'surface.can.metadata': 'get the node’s identity from the metadata endpoint',
  'surface.can.identity': 'sign in to Azure with an identity',

  'surface.head.unknown': 'Unknown',
  'surface.why.unknown': 'A template, a patch or a value of the wrong type leaves the value open.',

  'surface.head.root.open': 'Can run as root',
  'surface.head.root.narrowed': 'Is root only in its own user namespace',
  'surface.head.root.closed': 'Can’t start as root',
  'surface.why.root.host-process':
    'A HostProcess container runs as an account of the node, often SYSTEM.',
  'surface.why.root.root': 'The manifest starts it as user 0.',
  'surface.why.root.may-be-root':
    'No user is set, so the image decides. Most images start as root.',
  'surface.why.root.administrator': 'It starts as {names}.',
  'surface.why.root.may-be-administrator':
    'No user is set. Windows Server Core starts as ContainerAdministrator.',
  'surface.why.root.namespaced-root': 'On the node, this user has no privileges.',
  'surface.why.root.non-root': 'With runAsNonRoot, the kubelet doesn’t start containers as root.',
  'surface.why.root.user': 'It starts as user {names}, regardless of the image.',
  'surface.why.root.windows-user': 'It starts as an ordinary user of the container.',

  'surface.head.escalation.open': 'Can gain privileges',
  'surface.head.escalation.narrowed': 'Can gain privileges',
  'surface.head.escalation.closed': 'Can’t gain privileges',
  'surface.why.escalation.privileged': 'Nothing can prevent this in a privileged container.',
  'surface.why.escalation.allowed': 'allowPrivilegeEscalation is true.',
  'surface.why.escalation.unset':
    'allowPrivilegeEscalation isn’t set. A setuid program in the image can make it root.',
  'surface.why.escalation.refused':
    'allowPrivilegeEscalation is false, so no program in the image can gain privileges.',
  'surface.why.escalation.windows': 'Windows has no setuid programs.',

  'surface.head.files.open': 'Can leave tools behind',
  'surface.head.files.narrowed': 'Can leave tools behind',
  'surface.head.files.closed': 'Can’t change the files of its image',
  'surface.why.files.writable': 'The root file system is writable.',
  'surface.why.files.remount':
    'The root file system is read-only, but a privileged container can remount it.',
  'surface.why.files.windows': 'Windows has no read-only root file system.',
  'surface.why.files.read-only':
    'The root file system is read-only. Only mounted volumes are writable.',

  'surface.head.host-namespaces.open': 'Can see the node’s namespaces',
  'surface.head.host-namespaces.narrowed': 'Could leave its namespaces',
  'surface.head.host-namespaces.closed': 'Can’t see the node’s processes or network',
  'surface.why.host-namespaces.host-process':
    'A HostProcess container is a process on the node and uses its network.',
  'surface.why.host-namespaces.shared': 'The pod shares namespaces of the node: {names}.',
  'surface.why.host-namespaces.break-out':
    'The pod shares no namespaces of the node, but a privileged container can leave its own.',
  'surface.why.host-namespaces.own': 'The pod shares no namespaces of the node.',

  'surface.head.user-ids.open': 'Is the same user on the node',
  'surface.head.user-ids.narrowed': 'Has the same user ID on the node, but not root’s',
  'surface.head.user-ids.closed': 'Is an unprivileged user on the node',
  'surface.why.user-ids.host-process': 'A HostProcess container runs as an account of the node.',
  'surface.why.user-ids.same-user':
    'After a breakout, a process with user ID 0 is root on the node.',
  'surface.why.user-ids.named-user':
    'After a breakout, the process is {n, plural, =0 {the same user} other {user {names}}} on the node, not root.',
  'surface.why.user-ids.mapped':
    'A user namespace maps the pod’s users to users that own nothing on the node.',
  'surface.why.user-ids.virtual-machine': 'The pod has a virtual machine with its own users.',
  'surface.why.user-ids.windows': 'Accounts of a Windows container don’t exist on its node.',

  'surface.head.node-files.open': 'Can access files of the node',
  'surface.head.node-files.narrowed': 'Can read files of the node',
  'surface.head.node-files.closed': 'Can’t access files of the node',
  'surface.why.node-files.host-process': 'A HostProcess container has access to the node’s drives.',
  'surface.why.node-files.runtime-socket':
    '{names}: access to the container runtime lets a process start any container.',
  'surface.why.node-files.credentials': '{names} contains credentials of the node.',
  'surface.why.node-files.sensitive': '{names} gives control over the node.',
  'surface.why.node-files.devices': 'A privileged container can mount the node’s disks.',
  'surface.why.node-files.writable': '{names} of the node is writable.',
  'surface.why.node-files.socket': '{names}: through this socket, a process can control the node.',
  'surface.why.node-files.read-only': '{names} of the node is read-only.',
  'surface.why.node-files.not-mounted':
    'There’s a hostPath volume, but this container doesn’t mount it.',
  'surface.why.node-files.none': 'There’s no hostPath volume.',

  'surface.head.system-calls.open': 'Can make every system call',
  'surface.head.system-calls.narrowed': 'Can make most system calls',
  'surface.head.system-calls.closed': 'Doesn’t use the node’s kernel',
  'surface.why.system-calls.privileged': 'A privileged container has no seccomp filter.',
  'surface.why.system-calls.unfiltered': 'No seccomp profile filters system calls.',
  'surface.why.system-calls.runtime-default':
    'The profile RuntimeDefault blocks dangerous system calls.',
  'surface.why.system-calls.own-profile': 'The profile {names} on the node decides.',
  'surface.why.system-calls.own-kernel': 'The pod runs in a sandbox with its own kernel.',
  'surface.why.system-calls.windows': 'A Windows pod has no Linux kernel.',

  'surface.head.capabilities.open': 'Has additional kernel privileges',
  'surface.head.capabilities.narrowed': 'Keeps some kernel privileges',
  'surface.head.capabilities.closed': 'Has no kernel privileges',
  'surface.why.capabilities.privileged': 'A privileged container has all capabilities.',
  'surface.why.capabilities.added': '{names} {n, plural, one {is} other {are}} added.',
  'surface.why.capabilities.in-namespace':
    'In a user namespace, they apply only to the namespace, not to the node.',
  'surface.why.capabilities.own-kernel': 'They apply in the sandbox’s kernel, not on the node.',
  'surface.why.capabilities.idle':
    '{names} {n, plural, one {is} other {are}} added, but {n, plural, one {has} other {have}} no effect while the process can’t become root.',
  'surface.why.capabilities.default':
    'The default set isn’t dropped. With it, root can change file owners and send raw packets, for example.',
  'surface.why.capabilities.given-back':
    'All are dropped, and {names} {n, plural, one {is} other {are}} added back.',
  'surface.why.capabilities.low-ports': 'All are dropped except the one for ports below 1024.',
  'surface.why.capabilities.dropped': 'All capabilities are dropped.',
  'surface.why.capabilities.windows': 'A Windows pod has no Linux capabilities.',

  'surface.head.api-token.open': 'Has a token for the Kubernetes API',
  'surface.head.api-token.narrowed': 'Has a token for the Kubernetes API',
  'surface.head.api-token.closed': 'Has no token for the Kubernetes API',
  'surface.why.api-token.mounted': 'A token of the service account is mounted.',
  'surface.why.api-token.bound':
    'The token of {names} is mounted, and a role in these files grants it permissions.',
  'surface.why.api-token.projected': 'The volume {names} contains a token.',
  'surface.why.api-token.off': 'The pod doesn’t mount a token.',
  'surface.why.api-token.account': 'The service account {names} doesn’t mount a token.',
  'surface.why.api-token.replaced': 'Something else is mounted in place of the token.',
  'surface.why.api-token.ephemeral': 'Ephemeral containers don’t get a token.',

  'surface.head.metadata.open': 'Can get the node’s identity',
  'surface.head.metadata.narrowed': 'Can get the node’s identity',
  'surface.head.metadata.closed': 'Can’t get the node’s identity',
  'surface.why.metadata.host-network': 'Network policies don’t apply on the node’s network.',
  'surface.why.metadata.no-policy':
    'Nothing in these files blocks the request. A network policy for egress can.',
  'surface.why.metadata.allowed': 'The network policy {names} allows the request.',
  'surface.why.metadata.blocked':
    'The network policy {names} blocks the request if the cluster enforces network policies.',
  'surface.why.metadata.other-policies':
    'These files contain Cilium or Calico policies, which Podsmith doesn’t read.',

  'surface.head.identity.open': 'Can use a shared identity',
  'surface.head.identity.narrowed': 'Has an identity in Azure',
  'surface.head.identity.closed': 'Has no identity in Azure',
  'surface.why.identity.node':
    '{names}: signs in with an identity of the node, which every pod on the node can use.',
  'surface.why.identity.pod-identity':
    'Pod-managed identity assigns an identity by a label. It is out of support.',
  'surface.why.identity.workload-identity':
    'Microsoft Entra Workload ID: it has the permissions of the identity of {names}.',
  'surface.why.identity.driver':
    'A driver signs in and mounts secrets. The code itself has no identity.',
  'surface.why.identity.incomplete': 'An identity is configured, but the pod can’t use it yet.',
  'surface.why.identity.none': 'No identity is assigned.',

  'surface.vault.mounted': 'Secrets are mounted and readable: {names}.',
  'surface.vault.identity':
    'The vault allows access if the identity has permission. Manifests don’t show this.',
  'surface.vault.node-identity':
    'The vault allows access if the node’s identity has permission. Manifests don’t show this.',
  'surface.vault.unknown': 'Access to the vault is unknown.',
  'surface.vault.behind': 'No vault is mounted, and no identity has access to one.',
  'surface.vault.short.mounted': 'secrets are mounted',
  'surface.vault.short.identity': 'if its roles allow it',
  'surface.vault.short.node-identity': 'if node roles allow it',
  'surface.vault.short.unknown': 'unknown',
  'surface.vault.short.behind': 'needs an identity',
};
