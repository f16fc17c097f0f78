import { testWords } from '../../../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('share', messages, {
  texts: ['name', 'line', 'profile', 'version', 'size', 'target', 'keys', 'detail', 'images'],
});
