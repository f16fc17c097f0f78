import { messages } from './en/results.ts';
import { testWords } from './test-words.ts';

testWords('results', messages, { texts: [] });
