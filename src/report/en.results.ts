export const messages = {
  'results.more-problems':
    '{n, plural, one {# more problem} other {# more problems}} of the kind {code}',
  'results.fixes-left-out':
    '{n, plural, one {The fix of # finding isn’t included} other {The fixes of # findings aren’t included}}: there are too many',
  'results.file.blank': 'it is empty',
  'results.file.binary': 'it isn’t a text file',
  'results.file.legacy': 'it is neither UTF-8 nor UTF-16',
  'results.unreadable.template':
    'This is a template. Render it first, for example with “helm template”.',
  'results.unreadable.kustomization':
    'This is a Kustomization. Review the output of “kubectl kustomize” instead.',
  'results.unreadable.compose':
    'This looks like a Docker Compose file, which Kubernetes can’t read. Create a manifest from it first.',
  'results.unreadable.no-kind':
    'apiVersion or kind is missing, so this isn’t a Kubernetes object. It may be a values file, a patch or a fragment.',
  'results.unreadable.not-a-map':
    'This isn’t a Kubernetes object. A manifest is a map with apiVersion and kind.',
  'results.problem.decode-error': 'Kubernetes can’t read this document',
  'results.problem.other': 'Kubernetes rejects or ignores part of this document',
  'results.rejected.more': '{n, plural, one {and # more} other {and # more}}',
  'results.document': 'Document {at}',
  'results.find-out': 'To find it: {command}',
  'results.settled.user':
    'The user of the image {image} is {value}: known since {since} from {source}',
  'results.settled.works-as':
    'The image {image} works as user {value}: known since {since} from {source}',
  'results.settled.gains':
    '{value, select, none {The image {image} has no set-uid files and no file capabilities: known since {since} from {source}} some {The image {image} has set-uid files or file capabilities: known since {since} from {source}} never {The process of the image {image} can’t gain privileges: known since {since} from {source}} other {The image {image} doesn’t start as root: known since {since} from {source}. Whether it has set-uid files and file capabilities isn’t known}}',
  'results.settled.ports':
    'The TCP ports of the image {image} are {value}: known since {since} from {source}',
  'results.settled.writes':
    'The image {image} writes to {value}: known since {since} from {source}',
  'results.settled.use': 'The image {image} uses {value}: known since {since} from {source}',
  'results.settled.against':
    '{n, plural, one {{list} says something else, and is older or less certain} other {{list} say something else, and are older or less certain}}',
  'results.podless':
    '{n, plural, one {# object has} other {# objects have}} no pod to review: {list}',
  'results.also': 'Also: {rules}',
  'results.no-reason': 'no reason given',
  'results.rule.why': 'Why it matters',
  'results.rule.risk': 'What can happen',
  'results.rule.breaks': 'What a fix may break',
  'results.rule.verify': 'How to verify',
};
