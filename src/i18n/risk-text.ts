/** The risk of a fix with what has to be true for a failure, for the page and the command line alike. */
import type { Safety } from '../engine/index.ts';
import type { Translator } from './index.ts';

/**
 * `May break if the image runs as root`: edits are told apart by what makes them fail.
 * @param rule the rule of the fix; without it, and for a rule that names no condition, the risk alone
 */
export function riskText(
  { t, rule: wordsOf }: Pick<Translator, 't' | 'rule'>,
  safety: Safety,
  rule?: string,
): string {
  const failure = rule !== undefined && safety === 'may-break' && wordsOf(rule).failsIf;
  return failure ? t('risk.may-break.if', { failure }) : t(`risk.${safety}`);
}
