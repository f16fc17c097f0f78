export const messages = {
  'note.changed': 'Changed since',
  'note.conflict': 'Sources disagree',
  'note.wrong': 'Wrong in the article',
  'fix.also': 'The fix also changes {list}.',
  'fix.also.suggested': 'The fix also changes {list}. The number is a suggestion: check it.',
  'fix.also.barred':
    'The fix must also change {list}, which can’t be edited there. Change both by hand.',
  'fix.also.anchors':
    '{n, plural, one {The anchor {list} shares this value: the fix changes every place that uses it.} other {The anchors {list} share these values: the fix changes every place that uses them.}}',
  'fix.also.comments':
    '{n, plural, one {The fix removes a comment.} other {The fix removes # comments.}}',
  'fix.also.comments.at':
    '{n, plural, one {The fix removes the comment in line {lines}.} other {The fix removes the comments in lines {lines}.}}',
  'fix.also.in-file': '{name} in {file}',
  'image.title': 'Known about {image}',
  'image.copy': 'taken for a copy of {name}, by its name',
  'image.user': 'It was made for user {uid} and group {gid}; that user can reach its files.',
  'image.no-user':
    'It has no user of its own: any number works as long as its files can be read by all.',
  'image.starts.root':
    'It starts as root, which would be rejected: the fix also sets its own user, {uid}.',
  'image.starts.root.no-user':
    'It starts as root and names no user, so the fix also sets runAsUser, to a suggested number.',
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
