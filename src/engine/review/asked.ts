/**
 * How an object stands with each rule that the target asks of it. The gauge counts these states, and the band of
 * the score is told with them, so that both say the same of what is left.
 */
import { memo } from '../text/memo.ts';
import type { ObjectReview } from './review-result.ts';

/** The heaviest first: of several objects a rule has the first of these that one of them has. */
export const RULE_STATES = [
  /** It has findings. */
  'fails',
  /** It has none, but a rule that it comes after does: it may have some once that one is met. */
  'waits',
  /** The manifest alone cannot tell. */
  'unknown',
  /** All of its findings are suppressed. */
  'waived',
  'passes',
  /** Nothing here is what the rule is about. */
  'not-applicable',
] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** What is left to do before the target is reached. */
export const isLeft = (state: RuleState): boolean => state === 'fails' || state === 'waits';

/** The state of each rule that was asked of an object, in the order of `rules`; none for what is no Kubernetes object. */
export const ruleStatesOf = memo((review: ObjectReview): readonly RuleState[] => {
  const { object, rules, findings, refused, suppressed } = review;
  if (object.kind === null) return [];
  // What a problem says in place of a finding is no better for it.
  const open = new Set([...findings, ...refused].map(({ rule }) => rule));
  const waived = new Set(suppressed.map(({ rule }) => rule));
  return rules.map(({ rule: { id, after }, targets }) => {
    const has = (...states: readonly string[]) =>
      targets.some(({ status: { state } }) => states.includes(state));
    if (open.has(id)) return 'fails';
    if (after?.rules.some((other) => open.has(other))) {
      const { when = () => true } = after;
      if (targets.some(({ target }) => when(target))) return 'waits';
    }
    if (has('unknown')) return 'unknown';
    if (waived.has(id)) return 'waived';
    // What a target leaves out of a rule is no finding of it.
    const met = has('on', 'inherited', 'default', 'unset', 'explicit');
    return met ? 'passes' : 'not-applicable';
  });
});
