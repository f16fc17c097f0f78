/** A score with what is suppressed beside it, and why its band is lower, for the page and the command line alike. */
import type { BandReason, Rating } from '../engine/index.ts';
import type { Translator } from './index.ts';

type Words = Pick<Translator, 't'>;

/** `97`, or `97, 2 suppressed`. */
const scoreText = (
  { t }: Words,
  { value, suppressed }: Pick<Rating, 'value' | 'suppressed'>,
): string => (suppressed > 0 ? t('score.beside', { value, n: suppressed }) : String(value));

/** One of the reasons for a lower band. */
export function reasonText({ t }: Words, reason: BandReason): string {
  switch (reason.kind) {
    case 'verdict':
      return t(`score.because.${reason.level}`);
    case 'suppressed':
      return t('score.because.suppressed', { value: reason.value });
    case 'target':
      return t('score.because.target', { n: reason.n, suppressed: reason.suppressed });
    default:
      return t(`score.because.${reason.kind}`, { n: reason.n });
  }
}

/** The band, with why it is lower than the one that the number is in: `Partly hardened: Restricted fails`. */
function bandText(words: Words, { band, because }: Pick<Rating, 'band' | 'because'>): string {
  const name = words.t(`score.band.${band}`);
  if (because.length === 0) return name;
  return words.t('score.band.because', {
    band: name,
    reasons: because.map((reason) => reasonText(words, reason)).join(', '),
  });
}

/** The score, of how many workloads it is the lowest, and the band. */
export const scoreSaid = (words: Words, rating: Rating): string =>
  words.t('score.line', {
    value: rating.value,
    n: rating.suppressed,
    confirm: rating.toConfirm,
    workloads: rating.workloads,
    band: bandText(words, rating),
  });

/** The same for a line of its own: `Score: 97 of 100, 2 suppressed · Hardened`. */
export const scoreLine = (words: Words, rating: Rating): string =>
  `${words.t('score.label')}: ${scoreSaid(words, rating)}`;

/** For a cell: the score, with its band where that is lower than the number. */
export const scoreCell = (words: Words, rating: Rating): string =>
  rating.because.length === 0
    ? scoreText(words, rating)
    : `${scoreText(words, rating)} (${bandText(words, rating)})`;
