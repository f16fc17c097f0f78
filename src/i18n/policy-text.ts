/** The sentences of policies, for the page and the command line alike. */
import type { Mutation, SaidViolation } from '../engine/index.ts';
import type { Translator } from './index.ts';

/** What a policy does not allow. */
export const violationText = (t: Translator['t'], { code, data }: SaidViolation): string =>
  t(`policy.violation.${code}`, data);

/** What admission changes. */
export const mutationText = (t: Translator['t'], { code, data }: Mutation): string =>
  t(`policy.mutation.${code}`, data);
