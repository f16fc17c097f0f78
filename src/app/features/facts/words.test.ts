import { testWords } from '../../../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('facts', messages, {
  numbers: ['n', 'total', 'containers'],
  texts: [
    ...['name', 'line', 'title', 'command', 'date', 'certainty', 'other', 'image', 'value'],
    ...['saying', 'user'],
  ],
  choices: { gains: 'yes', seccomp: 'no', why: 'content', works: 'yes', drops: 'none' },
});
