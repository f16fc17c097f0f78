/** Words of new manifests, and of what is known of images. */
export const scratch = {
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
  'new.header': 'A first line that says where it comes from',

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

  'image.title': 'Known about {image}',
  'image.copy': 'taken for a copy of {name}, by its name',
  'image.user': 'It was made for user {uid} and group {gid}; that user can reach its files.',
  'image.no-user':
    'It has no user of its own: any number works as long as its files can be read by all.',
  'image.starts.root':
    'It starts as root, which would be refused: the fix also sets its own user, {uid}.',
  'image.starts.root.no-user':
    'It starts as root and has no user of its own, so set runAsUser to a number as well.',
  'image.starts.user': 'It starts as user {uid} by itself.',
  'image.starts.named-user':
    'It gives its user by name only, which the kubelet cannot check. The fix sets {uid}.',
  'image.of-root':
    'In the image, root owns {paths}: without root it needs a volume there to start, as the fix for a read-only root file system mounts it.',
  'image.low-port':
    'It listens on port {ports} by itself, which some nodes refuse to a non-root user: move it to 1024 or above, in its configuration too.',
  'image.writes': 'It writes to {paths}.',
  'image.writes.none': 'It writes to no folder by itself.',
  'image.writes.missing':
    '{n, plural, one {The fix mounts an emptyDir there.} other {The fix mounts an emptyDir where there is no volume yet: {paths}.}}',
  'image.writes.data':
    'Its data is in {paths}: an emptyDir there is lost with the pod. Mount a PersistentVolumeClaim to keep it.',
  'image.capability.always':
    'Its program file carries {names} and does not start without it, so the fix adds it back.',
  'image.capability.as-root':
    'While it starts as root it needs {names}. {user, select, yes {As user {uid} it needs none.} other {As another user it needs none.}}',
  'image.capability.none': 'It needs no capability.',
  'image.source': 'Source: {source} (as of {date})',
};
