export const messages = {
  'scope.pick.container': 'Container',
  'scope.pick.containers': 'All {n, number} containers',
  'fix.also': 'The fix also changes {list}.',
  'fix.also.suggested': 'The fix also changes {list}. The number is a suggestion: check it.',
  'fix.also.barred':
    'The fix must also change {list}, which can’t be edited there. Change both yourself.',
  'fix.also.anchors':
    '{n, plural, one {The anchor {list} shares this value: the fix changes every place that uses it.} other {The anchors {list} share these values: the fix changes every place that uses them.}}',
  'fix.also.comments':
    '{n, plural, one {The fix removes a comment.} other {The fix removes # comments.}}',
  'fix.also.comments.at':
    '{n, plural, one {The fix removes the comment in line {lines}.} other {The fix removes the comments in lines {lines}.}}',
  'fix.also.in-file': '{name} in {file}',
  'note.changed': 'Changed since the article',
  'note.conflict': 'Sources disagree',
  'note.wrong': 'Article is wrong here',
};
