import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassObjects } from './rule.ts';

export const en: RuleLabels<typeof secretProviderClassObjects> = {
  title: 'Write valid Key Vault objects',
  fixTitle: 'Correct the objects',
  messages: {
    unreadable: 'This string isn’t valid YAML, so the provider mounts nothing',
    'no-array': 'This string has no list named array',
    'empty-array': 'The list array is empty, which the provider rejects',
    'item-not-text':
      'Item {number} of the list is a map, but the provider expects a string: add a pipe after the dash',
    'item-not-map': 'This item has no fields such as objectName',
    'field-type': 'This field must be a string or a number, not a list or map',
    'no-name': 'This object has no objectName',
    'no-type': 'The object {name} has no objectType: secret, key or cert',
    'object-type': 'The objectType {type} doesn’t exist: use secret, key or cert',
    'only-secret': '{field} {value} is valid only for the objectType secret',
    'unknown-value': '{field} {value} doesn’t exist: use {known}',
    'file-name':
      'The file {file} must be inside the mount: its path can’t contain .. or start with a slash',
    'same-file':
      'Another object is also written to the file {file}, and the last one takes precedence',
    'file-permission': 'The filePermission {mode} isn’t an octal number such as 0644',
    'version-history': 'The objectVersionHistory must be a whole number without quotes',
  },
};
