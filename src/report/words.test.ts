import { testWords } from '../i18n/test-words.ts';
import { messages } from './en.results.ts';

testWords('results', messages, { texts: ['code', 'list'] });
