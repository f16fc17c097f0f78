/** Why a finding has no fix, for the page and the command line alike. */
import { type Finding, undecidedIn } from '../engine/index.ts';
import type { Translator } from './index.ts';

/**
 * @param lineOf the line of a place in the finding's document; left out where lines aren't known
 * @returns what a custom kind holds back, what the fix would break, or the rule's own reason; undefined if none of these
 */
export function unfixedText(
  words: Pick<Translator, 't' | 'finding' | 'rule'>,
  finding: Pick<Finding, 'rule' | 'held' | 'setBy' | 'stays' | 'breaks'>,
  lineOf?: (from: number) => number,
): string | undefined {
  const { t } = words;
  const { rule, held, setBy = '', breaks } = finding;
  if (held) return t(`held.${held}`, { file: setBy });
  if (!breaks) return undecidedIn(words.rule(rule), finding);
  const what = words.finding(breaks.rule, breaks.code, breaks.data);
  if (breaks.in) {
    const { kind, name } = breaks.in.object;
    return t('breaks.said.object', { object: [kind, name].filter(Boolean).join(' '), what });
  }
  if (breaks.from === undefined || !lineOf) return t('breaks.said', { what });
  return t('breaks.said.line', { line: lineOf(breaks.from), what });
}
