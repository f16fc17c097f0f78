/** The policies of Azure and their verdicts: more than a review needs, so a chunk of its own. */
export { initiativeOf } from './initiatives.ts';
export { MUTATION_CODES, type Mutation } from './mutations.ts';
export { type PolicyInfo, VIOLATION_CODES, type Violation } from './policy.ts';
export {
  OUTCOMES,
  type PolicyOutcome,
  type PolicyVerdict,
  type PolicyVerdicts,
  policyVerdicts,
  type SaidViolation,
} from './review.ts';
