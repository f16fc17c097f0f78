import type { Problem } from '../../../engine/index.ts';

export type Broken = Extract<Problem, { code: 'broken-yaml' }>;
