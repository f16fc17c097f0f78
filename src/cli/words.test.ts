import { messages } from '../i18n/en/cli.ts';
import { testWords } from '../i18n/test-words.ts';

testWords('cli', messages, {
  numbers: ['n', 'files', 'objects', 'total', 'done', 'line', 'score'],
  texts: [
    ...['allowed', 'args', 'command', 'detail', 'expires', 'fixes', 'kind', 'level', 'list'],
    ...['name', 'option', 'path', 'place', 'profile', 'reason', 'safety', 'source', 'text'],
    ...['value', 'version', 'counts'],
  ],
  choices: { severity: 'info', dated: 'yes' },
});
