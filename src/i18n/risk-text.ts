/** The risk of a fix with what has to be true for a failure, for the page and the command line alike. */
import type { Safety } from '../engine/index.ts';
import type { Translator } from './index.ts';

/** What a fix risks, up to what the files show to break; then those for which a person must give a value. */
export const RISK_CLASSES = ['safe', 'usually-fine', 'may-break', 'breaks', 'needs-value'] as const;
export type RiskClass = Safety | 'breaks';

/**
 * `May break if the image runs as root`: edits are told apart by what makes them fail.
 * @param rule the rule of the fix; without it, and for a rule that names no condition, the risk alone
 */
export function riskText(
  { t, rule: wordsOf }: Pick<Translator, 't' | 'rule'>,
  safety: RiskClass,
  rule?: string,
): string {
  const failure = rule !== undefined && safety === 'may-break' && wordsOf(rule).failsIf;
  return failure ? t('risk.may-break.if', { failure }) : t(`risk.${safety}`);
}
