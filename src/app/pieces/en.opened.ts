export const messages = {
  'where.label': 'Where',
  'where.pod': 'Pod',
  'where.containers': 'Each container',

  'value.apply': 'Set this value',
  'image.title': 'About {image}',
  'image.copy': 'treated as a copy of {name} because of its name',
  'image.user': 'The image is built for user {uid} and group {gid}, which can access its files.',
  'image.no-user': 'The image defines no user. Any number works if all users can read its files.',
  'image.starts.root':
    'The image starts as root, which would be rejected. The fix also sets the image’s user {uid}.',
  'image.starts.root.no-user':
    'The image starts as root and defines no other user, so the fix also sets runAsUser to a suggested number.',
  'image.starts.user': 'The image starts as user {uid}.',
  'image.starts.named-user':
    'The image specifies its user by name, which the kubelet can’t check. The fix sets {uid}.',
  'image.of-root':
    'In the image, root owns {paths}. Without root, the container needs a volume there to start. The fix for a read-only root file system mounts one.',
  'image.low-port':
    'The image listens on port {ports} by default, which some nodes don’t allow for non-root users. Use port 1024 or above, in its configuration too.',
  'image.writes': 'The image writes to {paths}.',
  'image.writes.none': 'The image doesn’t write to any folder by default.',
  'image.writes.missing':
    '{n, plural, one {The fix mounts an emptyDir there.} other {The fix mounts an emptyDir where there is no volume yet: {paths}.}}',
  'image.writes.data':
    'Its data is in {paths}. An emptyDir there is deleted with the pod. To keep the data, mount a PersistentVolumeClaim.',
  'image.capability.always':
    'Its executable has the file capability {names} and doesn’t start without it, so the fix adds it back.',
  'image.capability.as-root':
    'If it starts as root, it needs {names}. {user, select, yes {As user {uid}, it needs no capabilities.} other {As another user, it needs no capabilities.}}',
  'image.capability.none': 'It needs no capabilities.',
  'image.source': 'Source: {source} (as of {date})',
};
