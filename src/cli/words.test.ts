import { testWords } from '../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('cli', messages, {
  numbers: [
    'n',
    'files',
    'objects',
    'total',
    'done',
    'line',
    'score',
    'limit',
    'column',
    'seconds',
  ],
  texts: [
    ...['image', 'date', 'other', 'field', 'holds', 'against'],
    'near',
    'revision',
    ...['allowed', 'args', 'command', 'detail', 'expires', 'fixes', 'kind', 'level', 'list'],
    ...['name', 'option', 'path', 'place', 'profile', 'reason', 'safety', 'source', 'text'],
    ...['what', 'status', 'one', 'other', 'object', 'folder', 'set', 'key'],
    ...['value', 'version', 'counts', 'title', 'id', 'change', 'file', 'rule', 'anchor'],
  ],
  choices: { severity: 'info', dated: 'yes' },
});
