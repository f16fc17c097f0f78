import { tellIn } from './tell.ts';

tellIn('webkit');
