import { tellIn } from './tell.ts';

tellIn('chromium');
