import { testWords } from '../../../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('review', messages, {
  numbers: ['n', 'line', 'count', 'failing', 'done', 'total'],
  texts: [
    ...['text', 'name', 'of', 'help', 'version', 'fields', 'chosen', 'clientId', 'account'],
    ...['namespace', 'vault', 'sku', 'label', 'ports', 'profile', 'path', 'names', 'level'],
    ...['group', 'kinds', 'kind', 'registry', 'role'],
  ],
  choices: {
    ...{ old: 'yes', named: 'yes', over: 'yes', known: 'no', held: 'no', secrets: 'yes' },
    mode: 'user_assigned',
  },
});
