export const messages = {
  'surface.lead':
    'Suppose somebody runs code in one of your containers. Eleven paths lead on from there; the manifest decides which are open.',
  'surface.when': 'Which manifest',
  'surface.when.now': 'Manifest as it is',
  'surface.when.after': 'After hardening to {target}',
  'surface.after.note':
    'Nothing is written yet: this is what the fixes for {target} would leave. “Harden to a level” in the workbench shows them one by one.',
  'surface.workload': 'Workload',
  'surface.container': 'The code runs in',
  'surface.container.all': 'any of the {n} containers',
  'surface.save': 'Save picture',
  'surface.wait': 'Reading the manifest …',
  'surface.empty.title': 'No pod to attack',
  'surface.empty.text':
    'The picture shows a workload with at least one container. This file has none that can be read now.',
  'surface.empty.do': 'Go to the workbench',
  'surface.broken':
    '{n, plural, one {One document} other {# documents}} of this file cannot be read now and {n, plural, one {is} other {are}} not in the picture.',

  'surface.explain': 'This manifest in plain words',
  'surface.who.one': 'A process in {name}',
  'surface.who.any': 'A process in one of the {n} containers of {name}',
  'surface.says.open': '{who} can {list}.',
  'surface.says.narrowed':
    'Within limits{some, select, yes {, or only in some of the containers,} other {}} it can {list}.',
  'surface.says.closed': 'It cannot {list}.',
  'surface.says.unknown': 'Whether it can {list} is left open by the manifest.',
  'surface.says.nothing': '{who} finds every path closed or narrowed.',
  'surface.note':
    'Not in the picture: policies outside of these files, what the service account and the identity are allowed, and flaws of the image.',

  'surface.list': 'The same in words',
  'surface.count.open': '{n} open',
  'surface.count.narrowed': '{n} narrowed',
  'surface.count.closed': '{n} closed',
  'surface.count.unknown': '{n} unknown',
  'surface.counts': 'Attack surface: {list}',
  'surface.some': '{head} in {n} of {of} containers',
  'surface.absent': 'not asked by {target}',
  'surface.line': 'line {line}',
  'surface.button': '{number} {name}, {state}. {head}. {text} Opens the setting “{title}”.',
  'surface.button.guide': '{number} {name}, {state}. {head}. {text} Opens “{title}”.',

  'surface.legend': 'How to read the wall',
  'surface.state.open': 'open',
  'surface.state.narrowed': 'narrowed',
  'surface.state.closed': 'closed',
  'surface.state.unknown': 'unknown',
  'surface.legend.open': 'a gap in the wall',
  'surface.legend.narrowed': 'passes with loss',
  'surface.legend.closed': 'ends at a plate',
  'surface.legend.unknown': 'not said by the file',
  'surface.caption': 'A section drawing: hatched is solid, and solid is what the manifest sets.',
  'surface.picture': 'Attack surface of {name}',
  'surface.picture.text':
    'A pod with a thick wall stands on a node. From code inside of it eleven paths lead to the wall: {list}. The list beside the picture says the same in words.',
  'surface.zone.node': 'Node',
  'surface.zone.pod': 'Pod {name}',
  'surface.zone.container': 'Inside each container',
  'surface.zone.kernel': 'Kernel of the node',
  'surface.zone.outside': 'Outside the node',
  'surface.start': 'An attacker’s code',
  'surface.start.any': 'in one of {n} containers',
  'surface.start.one': 'in {name}',

  'surface.name.root': 'Root user',
  'surface.name.escalation': 'Escalation',
  'surface.name.files': 'Its own files',
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
  'surface.can.files': 'write to its own image’s files',
  'surface.can.host-namespaces': 'see into namespaces of the node',
  'surface.can.user-ids': 'act as a user of the node once it has broken out',
  'surface.can.node-files': 'reach files of the node',
  'surface.can.system-calls': 'call the node’s kernel',
  'surface.can.capabilities': 'use special privileges of the kernel',
  'surface.can.api-token': 'use a token for the Kubernetes API',
  'surface.can.metadata': 'ask the metadata endpoint for the node’s identity',
  'surface.can.identity': 'sign in to Azure with an identity',

  'surface.head.unknown': 'Nobody can tell',
  'surface.why.unknown':
    'A template, a patch or a value of the wrong type leaves open what Kubernetes will get.',

  'surface.head.root.open': 'Can run as root',
  'surface.head.root.narrowed': 'Is root in its own user namespace only',
  'surface.head.root.closed': 'Cannot start as root',
  'surface.why.root.host-process':
    'A HostProcess container runs as an account of the node, often as SYSTEM.',
  'surface.why.root.root': 'The manifest starts it as user 0.',
  'surface.why.root.may-be-root': 'Nothing is said, so that the image decides; most start as root.',
  'surface.why.root.administrator': 'It starts as {names}.',
  'surface.why.root.may-be-administrator':
    'Nothing is said: Windows Server Core starts as ContainerAdministrator.',
  'surface.why.root.namespaced-root': 'The node knows it as an ordinary user without rights.',
  'surface.why.root.non-root': 'With runAsNonRoot the kubelet starts no container as root.',
  'surface.why.root.user': 'It starts as user {names}, whatever the image says.',
  'surface.why.root.windows-user': 'It starts as an ordinary user of the container.',

  'surface.head.escalation.open': 'Can gain privileges',
  'surface.head.escalation.narrowed': 'Can gain privileges',
  'surface.head.escalation.closed': 'Cannot gain privileges',
  'surface.why.escalation.privileged': 'Nothing can block that in a privileged container.',
  'surface.why.escalation.allowed': 'allowPrivilegeEscalation is true.',
  'surface.why.escalation.unset':
    'allowPrivilegeEscalation is not set: a setuid program of the image makes it root.',
  'surface.why.escalation.refused':
    'allowPrivilegeEscalation is false, so that no program of the image gives it any.',
  'surface.why.escalation.windows': 'Windows has no setuid programs.',

  'surface.head.files.open': 'Can leave tools behind',
  'surface.head.files.narrowed': 'Can leave tools behind',
  'surface.head.files.closed': 'Cannot change its own files',
  'surface.why.files.writable': 'The root file system is writable.',
  'surface.why.files.remount':
    'The root file system is read-only, yet a privileged container can mount it anew.',
  'surface.why.files.windows': 'Windows knows no read-only root file system.',
  'surface.why.files.read-only':
    'The root file system is read-only; only mounted volumes can be written.',

  'surface.head.host-namespaces.open': 'Sees into the node',
  'surface.head.host-namespaces.narrowed': 'Could leave its namespaces',
  'surface.head.host-namespaces.closed': 'Cannot see the node’s processes or network',
  'surface.why.host-namespaces.host-process':
    'A HostProcess container is a process of the node, with its network.',
  'surface.why.host-namespaces.shared': 'The pod shares namespaces of the node: {names}.',
  'surface.why.host-namespaces.break-out':
    'No namespace of the node is shared, but a privileged container can break out of its own.',
  'surface.why.host-namespaces.own': 'No namespace of the node is shared.',

  'surface.head.user-ids.open': 'Is the same user on the node',
  'surface.head.user-ids.narrowed': 'Has its number on the node, not root’s',
  'surface.head.user-ids.closed': 'Is nobody on the node',
  'surface.why.user-ids.host-process': 'A HostProcess container runs as an account of the node.',
  'surface.why.user-ids.same-user': 'Whoever breaks out as user 0 is root there.',
  'surface.why.user-ids.named-user':
    'Whoever breaks out is there {n, plural, =0 {whoever it was inside, but not root} other {user {names}}}.',
  'surface.why.user-ids.mapped':
    'A user namespace maps the pod’s users to ones that own nothing on the node.',
  'surface.why.user-ids.virtual-machine': 'The pod has a virtual machine with users of its own.',
  'surface.why.user-ids.windows': 'Accounts of a Windows container are not those of its node.',

  'surface.head.node-files.open': 'Reaches files of the node',
  'surface.head.node-files.narrowed': 'Reads files of the node',
  'surface.head.node-files.closed': 'Cannot read the node’s files',
  'surface.why.node-files.host-process': 'A HostProcess container has the node’s drives.',
  'surface.why.node-files.runtime-socket':
    '{names}: whoever may speak to the container runtime starts containers of any kind.',
  'surface.why.node-files.credentials': '{names}: credentials of the node lie there.',
  'surface.why.node-files.sensitive':
    '{names}: this directory holds all of the node, or what rules it.',
  'surface.why.node-files.devices': 'A privileged container can mount the node’s disks.',
  'surface.why.node-files.writable': '{names} of the node can be written.',
  'surface.why.node-files.socket': '{names}: through a socket of the node anything can be said.',
  'surface.why.node-files.read-only': '{names} of the node can be read, but not written.',
  'surface.why.node-files.not-mounted': 'There is a hostPath volume, but it is not mounted here.',
  'surface.why.node-files.none': 'There is no hostPath volume.',

  'surface.head.system-calls.open': 'Can make every system call',
  'surface.head.system-calls.narrowed': 'Can make most system calls',
  'surface.head.system-calls.closed': 'Does not call the node’s kernel',
  'surface.why.system-calls.privileged': 'A privileged container has no filter.',
  'surface.why.system-calls.unfiltered': 'No seccomp profile filters them.',
  'surface.why.system-calls.runtime-default':
    'The profile RuntimeDefault refuses the dangerous ones.',
  'surface.why.system-calls.own-profile': 'The profile {names} of the node decides.',
  'surface.why.system-calls.own-kernel': 'A sandbox with a kernel of its own stands in between.',
  'surface.why.system-calls.windows': 'A Windows pod has no Linux kernel.',

  'surface.head.capabilities.open': 'Has special privileges of the kernel',
  'surface.head.capabilities.narrowed': 'Keeps privileges of the kernel',
  'surface.head.capabilities.closed': 'Has no privileges of the kernel',
  'surface.why.capabilities.privileged': 'A privileged container has every capability.',
  'surface.why.capabilities.added': '{names} {n, plural, one {is} other {are}} added.',
  'surface.why.capabilities.in-namespace':
    'In a user namespace they count for what belongs to it, not for the node.',
  'surface.why.capabilities.own-kernel': 'They count in the sandbox’s kernel, not in the node’s.',
  'surface.why.capabilities.idle':
    '{names} {n, plural, one {is} other {are}} added: without effect as long as it cannot become root, yet granted.',
  'surface.why.capabilities.default':
    'The default set is not dropped; with it root can change owners of files and send raw packets, for instance.',
  'surface.why.capabilities.given-back': 'All are dropped, and {names} given back.',
  'surface.why.capabilities.low-ports': 'All are dropped but the one for ports below 1024.',
  'surface.why.capabilities.dropped': 'All capabilities are dropped.',
  'surface.why.capabilities.windows': 'A Windows pod has no Linux capabilities.',

  'surface.head.api-token.open': 'Holds a key to the Kubernetes API',
  'surface.head.api-token.narrowed': 'Holds a key to the Kubernetes API',
  'surface.head.api-token.closed': 'Holds no key to the Kubernetes API',
  'surface.why.api-token.mounted': 'A token of the service account is mounted.',
  'surface.why.api-token.bound':
    'The token of {names} is mounted, and a role of these files gives it rights.',
  'surface.why.api-token.projected': 'The volume {names} brings a token.',
  'surface.why.api-token.off': 'The pod mounts no token.',
  'surface.why.api-token.account': 'The service account {names} has no token mounted.',
  'surface.why.api-token.replaced': 'Something else is mounted where the token would be.',
  'surface.why.api-token.ephemeral': 'Containers for debugging get no token.',

  'surface.head.metadata.open': 'Can ask for the node’s identity',
  'surface.head.metadata.narrowed': 'Can ask for the node’s identity',
  'surface.head.metadata.closed': 'Cannot ask for the node’s identity',
  'surface.why.metadata.host-network': 'On the node’s network no network policy holds.',
  'surface.why.metadata.no-policy':
    'Nothing in these files stops the request; a network policy for outgoing traffic could.',
  'surface.why.metadata.allowed': 'The network policy {names} lets the request pass.',
  'surface.why.metadata.blocked':
    'The network policy {names} stops the request, where the cluster enforces policies.',
  'surface.why.metadata.other-policies':
    'These files hold policies of Cilium or Calico, which are not read here.',

  'surface.head.identity.open': 'Can use an identity of others',
  'surface.head.identity.narrowed': 'Has an identity in Azure',
  'surface.head.identity.closed': 'Has no identity in Azure',
  'surface.why.identity.node':
    '{names}: signs in with an identity of the node, which every pod there can use.',
  'surface.why.identity.pod-identity':
    'Pod-managed identity hands out its identity by a label; it is out of support.',
  'surface.why.identity.workload-identity':
    'Microsoft Entra Workload ID: the identity of {names}, and what that is allowed.',
  'surface.why.identity.driver':
    'A driver signs in and mounts secrets; the code holds no identity itself.',
  'surface.why.identity.incomplete': 'One is meant, but the pod does not get it yet.',
  'surface.why.identity.none': 'None is assigned.',

  'surface.vault.mounted': 'Secrets are mounted and can be read: {names}.',
  'surface.vault.identity': 'The vault answers if that identity may read there; no manifest tells.',
  'surface.vault.node-identity':
    'The vault answers if the node’s identity may read there; no manifest tells.',
  'surface.vault.unknown': 'What reaches the vault cannot be said.',
  'surface.vault.behind': 'No vault is mounted, and no identity leads there.',
  'surface.vault.short.mounted': 'secrets are mounted',
  'surface.vault.short.identity': 'if the identity may',
  'surface.vault.short.node-identity': 'if the node’s identity may',
  'surface.vault.short.unknown': 'unknown',
  'surface.vault.short.behind': 'behind the identity',
};
