import { messages } from './en/share.ts';
import { testWords } from './test-words.ts';

testWords('share', messages, {
  texts: ['name', 'line', 'profile', 'version', 'size', 'target', 'keys', 'detail'],
});
