/** The worst rating of several objects, and a rating as data, for all formats alike. */
import type { Rating } from '../engine/index.ts';
import type { ReportEntry } from './report.ts';

/** The worst rating of objects, unless it is told of the only one that has one. */
export function ratingBeside(
  rating: Rating | null,
  entries: readonly Pick<ReportEntry, 'rating'>[],
): Rating | null {
  const own = entries.flatMap((entry) => entry.rating ?? []);
  const told = own.length === 1 && own[0]?.because.length === rating?.because.length;
  return told ? null : rating;
}

/** The band of the score, how many findings are suppressed and values to be confirmed beside it, and why the band is lower than the number. */
export function saidOfRating({ band, suppressed, toConfirm, because }: Rating): object {
  return {
    band,
    suppressed,
    ...(toConfirm > 0 && { toConfirm }),
    because: because.map((reason) => {
      if (!('first' in reason)) return reason;
      const { kind, n, first } = reason;
      return { kind, n, rule: first.rule, severity: first.severity };
    }),
  };
}

/** The lowest score in a file or in all of them, of how many workloads, and its band. */
export const saidOfWorst = (own: Rating): object => ({
  score: own.value,
  workloads: own.workloads,
  ...saidOfRating(own),
});
