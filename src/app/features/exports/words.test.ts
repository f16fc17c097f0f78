import { testWords } from '../../../i18n/test-words.ts';
import { messages } from './en.ts';

testWords('exports', messages, { texts: ['name', 'names'] });
