import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassObjects } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassObjects> = {
  title: 'List Key Vault objects in a readable form',
  fixTitle: 'Correct the objects',
  messages: {
    unreadable: 'This text is no YAML, so that the provider mounts nothing',
    'no-array': 'This text has no list with the name array',
    'empty-array': 'The list array is empty, which the provider rejects',
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
