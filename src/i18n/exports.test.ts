import { messages } from './en/exports.ts';
import { testWords } from './test-words.ts';

testWords('exports', messages, { texts: ['name', 'names'] });
