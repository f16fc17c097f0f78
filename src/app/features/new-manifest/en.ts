export const messages = {
  'new.title': 'New manifest',
  'new.intent':
    'A name and an image are enough: the rest is filled in, hardened for Restricted. Everything can be changed afterwards.',
  'new.step': 'create the manifest {name}',
  'new.create': 'Create',
  'new.preview': 'Preview',
  'new.preview.waits': 'The preview shows the last manifest without errors.',
  'new.more': 'More settings',

  'new.kind': 'Kind',
  'new.name': 'Name',
  'new.name.help': 'Lowercase letters, digits and hyphens',
  'new.image': 'Image',
  'new.image.help': 'With a tag or a digest, such as {example}',
  'new.ports': 'Ports',
  'new.ports.help': 'Numbers separated by commas; empty: none',
  'new.replicas': 'Replicas',
  'new.schedule': 'Schedule',
  'new.schedule.help': 'Minute, hour, day, month, weekday; or @daily and the like',
  'new.probe': 'Probes',
  'new.probe.tcp': 'The first port answers',
  'new.probe.http': 'A path answers over HTTP',
  'new.probe.none': 'None',
  'new.probe.path': 'Path of the probes',
  'new.namespace': 'Namespace',
  'new.namespace.help': 'Empty: the one in force when it is applied',
  'new.user': 'User ID',
  'new.group': 'Group ID',
  'new.cpu': 'CPU request',
  'new.memory': 'Memory request',
  'new.cpu-limit': 'CPU limit',
  'new.memory-limit': 'Memory limit',
  'new.limit.help': 'Empty: none',
  'new.writable': 'Writable folders',
  'new.writable.help':
    'One per line, with a size if it is not 64Mi: {example}. Each gets an emptyDir; everything else is read-only.',
  'new.env': 'Environment variables',
  'new.env.help': 'One per line, such as {example}. No secrets: they belong in Key Vault.',
  'new.account': 'A ServiceAccount of its own, without a token',
  'new.user-namespace': 'A user namespace of its own',
  'new.user-namespace.help':
    'hostUsers: false needs Kubernetes 1.33 or later and nodes with Ubuntu 24.04 or Azure Linux 3.',
  'new.comments': 'Comments that say why',
  'new.provenance': 'A first line that says where it comes from',

  'new.known': 'Filled in from what is known of {name}',
  'new.known.low-port':
    '{name} listens on port {port} by itself. Some nodes refuse that to a non-root user: set another port in its configuration and here.',

  'new.error.required': 'Fill this in.',
  'new.error.name':
    'Only lowercase letters, digits and hyphens; a letter first, and no hyphen last.',
  'new.error.name-long': 'Too long: at most {most} characters.',
  'new.error.image':
    'This is no image reference. Write it like registry/path:tag, the path in lowercase.',
  'new.error.ports': 'Whole numbers from 1 to 65535.',
  'new.error.number': 'A whole number from {min} to {max}.',
  'new.error.schedule':
    'Five fields with blanks between them, each in its range, or a word such as @daily.',
  'new.error.quantity': 'An amount above zero, such as {example}.',
  'new.error.limit': 'A limit must not be lower than its request.',
  'new.error.probe-path': 'A path begins with a slash and has no blanks.',
  'new.error.probe-port': 'Without a port there is nothing to probe. Add a port, or choose “None”.',
  'new.error.path': 'Each folder is an absolute path such as /tmp, and not the root.',
  'new.error.twice': 'The same entry is there twice.',
  'new.error.env':
    'Write NAME=value. The name has only letters, digits and _ . - and begins with a letter or _.',

  'new.remark.account':
    'A service account of its own: rights that are given to it are given to no other pod.',
  'new.remark.token':
    'No token for the Kubernetes API lies in the container, so none can be stolen.',
  'new.remark.user-namespace': 'Root in the container is nobody on the node.',
  'new.remark.user': 'The kubelet refuses to start the container as root.',
  'new.remark.seccomp':
    'The container runtime’s filter blocks system calls that programs do not need.',
  'new.remark.resources':
    'Requests reserve room on a node; limits keep one pod from taking all of it.',
  'new.remark.probes':
    'Readiness decides about traffic, liveness about a restart; the restart waits longer.',
  'new.remark.escalation': 'No program gets more rights than the one that started it.',
  'new.remark.capabilities':
    'All Linux capabilities are dropped; only what stands under add is left.',
  'new.remark.read-only': 'What runs is what was built: the image’s files cannot be changed.',
  'new.remark.volumes': 'The only folders that can be written; what lies there goes with the pod.',
};
