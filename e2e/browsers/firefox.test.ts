import { tellIn } from './tell.ts';

tellIn('firefox');
