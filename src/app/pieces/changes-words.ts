/** What wrote a change, and where it is, in words. */
import type { PageAreas, Translator } from '../../i18n/index.ts';
import type { Hunk } from '../store/changes.ts';
import type { Label } from '../store/history.ts';
import { stepName } from './words.ts';

type Words = Translator<PageAreas | 'opened'>;

/** Acts that are named; more are counted. */
const NAMED = 4;

export const namedActs = (acts: readonly Label[]): readonly Label[] => acts.slice(0, NAMED);

/** How many acts are not named; undefined when all are. */
export const moreActs = ({ t }: Words, acts: readonly Label[]): string | undefined =>
  acts.length > NAMED ? t('changes.act.more', { n: acts.length - NAMED }) : undefined;

export function actsText(words: Words, acts: readonly Label[]): string {
  if (acts.length === 0) return words.t('changes.act.unknown');
  const names = namedActs(acts).map((label) => actName(words, label));
  return [...names, moreActs(words, acts) ?? []].flat().join(', ');
}

/** What one act is called among what wrote a change. */
export function actName(words: Words, label: Label): string {
  const { t, rule } = words;
  switch (label.kind) {
    case 'fix':
      return rule(label.rule).title;
    case 'unfix':
      return t('changes.act.unfix', { title: rule(label.rule).title });
    case 'type':
    case 'paste':
    case 'cut':
    case 'drop':
      return t(`changes.act.${label.kind}`);
    default:
      return stepName(words, label);
  }
}

/** @param length of the text that the change stands in */
export function whereText({ t }: Words, hunk: Hunk, length: number): string {
  const line = hunk.at + 1;
  const last = hunk.at + hunk.added.length;
  if (last > line) return t('changes.lines.many', { line, last });
  if (last === line) return t('changes.lines.one', { line });
  return hunk.end === length ? t('changes.lines.gone.end') : t('changes.lines.gone', { line });
}
