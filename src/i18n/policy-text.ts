/** The sentences of policies, for the page and the command line alike. */
import type { Mutation, SaidViolation } from '../engine/index.ts';
import type { ResultTranslator } from './index.ts';

/** What a policy does not allow. */
export const violationText = (t: ResultTranslator['t'], { code, data }: SaidViolation): string =>
  t(`policy.violation.${code}`, data);

/** What admission changes. */
export const mutationText = (t: ResultTranslator['t'], { code, data }: Mutation): string =>
  t(`policy.mutation.${code}`, data);
