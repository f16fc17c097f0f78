import { testWords } from '../../../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('namespaces', messages, {
  numbers: ['n', 'line'],
  texts: ['name', 'owner', 'version'],
  choices: { level: 'baseline', risk: 'safe' },
});
