/** All real wordings. Tests hold the reader against them, and docs/messages.md lists them; neither page nor command loads them. */
import { ADMISSION_WORDINGS } from './admission.ts';
import { RUNNING_WORDINGS } from './running.ts';
import type { RealWording } from './sources.ts';

export const REAL_WORDINGS: readonly RealWording[] = [...ADMISSION_WORDINGS, ...RUNNING_WORDINGS];
