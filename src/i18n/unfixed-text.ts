/** Why a finding has no fix, for the page and the command line alike. */
import { EXPLAINED, type Finding, undecidedIn, visible } from '../engine/index.ts';
import type { Translator } from './index.ts';

type Breaks = NonNullable<Finding['breaks']>;

/**
 * @param lineOf the line of a place in the finding's document; left out where lines aren't known
 * @returns what a custom kind holds back, what the fix would break, or the rule's own reason; undefined if none of these
 */
export function unfixedText(
  words: Pick<Translator, 't' | 'finding' | 'rule'>,
  finding: Pick<Finding, 'rule' | 'heldReason' | 'setBy' | 'stays' | 'breaks'>,
  lineOf?: (from: number) => number,
): string | undefined {
  const { t } = words;
  const { rule, heldReason: reason, setBy = '', breaks } = finding;
  if (reason) return t(`held.${reason}`, { file: setBy });
  if (finding.stays === EXPLAINED) return t('stays.explained');
  if (!breaks) return undecidedIn(words.rule(rule), finding);
  return breaksText(words, breaks, shownBy(words, breaks, lineOf));
}

/** What shows that something breaks: its line, or the object that it is in; undefined where lines aren't known. */
export function shownBy(
  { t }: Pick<Translator, 't'>,
  { from, in: other }: Breaks,
  lineOf?: (from: number) => number,
): string | undefined {
  if (other) return visible([other.object.kind, other.object.name].filter(Boolean).join(' '));
  return from === undefined || !lineOf ? undefined : t('breaks.line', { line: lineOf(from) });
}

/** @param by what shows it, as `shownBy` names it */
export function breaksText(
  { t, finding }: Pick<Translator, 't' | 'finding'>,
  { rule, code, data }: Breaks,
  by: string | undefined,
): string {
  const what = finding(rule, code, data);
  return by === undefined ? t('breaks.said', { what }) : t('breaks.said.by', { by, what });
}
