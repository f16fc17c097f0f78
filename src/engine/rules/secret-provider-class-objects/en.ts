import type { RuleWords } from '../../rule/rule.ts';
import type { secretProviderClassObjects } from './rule.ts';

export const en: RuleWords<typeof secretProviderClassObjects> = {
  title: 'List Key Vault’s objects so that they can be read',
  why: '`objects` is a text that holds YAML: a list `array`, whose items are texts that hold YAML once more (a dash and a pipe). Neither the API server nor `kubectl` looks into it. The provider does so when a pod starts, and a single fault leaves the pod without the whole volume.',
  risk: 'An item is written without its pipe. Review and deployment pass, and the pods that run already go on. At night the autoscaler starts new ones, which wait in `ContainerCreating`, and the shop stands still under load until somebody finds the message in the provider’s log.',
  breaks:
    'The fix puts the pipe in front of an item that is a map, and corrects types such as `Secret` or `certificate`, a file’s name that begins with a slash, and a number in quotes. What is written wrongly beyond that is left to you. After a file got another name, the program has to look for it there. Running pods keep what they have mounted: start a new one and look for `FailedMount` in `kubectl describe pod POD`.',
  verify:
    'A new pod becomes ready, and `kubectl exec POD -- ls MOUNTPATH` lists a file for each object.',
  fixTitle: 'Correct the objects',
  messages: {
    unreadable: 'This text is no YAML, so that the provider mounts nothing',
    'no-array': 'This text has no list with the name array',
    'empty-array': 'The list array is empty, which the provider refuses',
    'item-not-text':
      'Item {number} of the list is a map, where the provider expects a text: a pipe belongs behind its dash',
    'item-not-map': 'This item holds no fields such as objectName',
    'field-type': 'This field takes a text or a number, no list or map',
    'no-name': 'This object has no objectName',
    'no-type': 'The object {name} has no objectType: secret, key or cert',
    'object-type': 'The objectType {type} does not exist: it is secret, key or cert',
    'only-secret': '{field} {value} is possible for the objectType secret only',
    'unknown-value': '{field} {value} does not exist: possible are {known}',
    'file-name':
      'The file {file} has to lie inside the mount: neither a slash in front nor .. in its path',
    'same-file': 'Another object is written to the file {file} as well, and the last one wins',
    'file-permission': 'The filePermission {mode} is no octal number such as 0644',
    'version-history': 'The objectVersionHistory has to be a whole number without quotes',
  },
};
