import { testWords } from '../i18n/test-words.ts';
import { messages } from './en.results.ts';

testWords('results', messages, {
  numbers: ['n', 'at'],
  texts: ['code', 'list', 'command', 'rules', 'image', 'value', 'since', 'source'],
});
