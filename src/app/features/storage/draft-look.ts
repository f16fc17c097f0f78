/** Which of the open texts may be stored without asking: looked through for credentials in slices. */

import { inSlices, type Run, systemClock } from '../../store/slices.ts';
import type { Snapshot } from '../../store/store.ts';
import type { File } from '../../store/workspace.ts';
import { isWhole } from '../../view/analysis.ts';

type Secrets = typeof import('./draft-secrets.ts');

/** By file, whether it holds what looks like credentials. What nobody could look through may hold anything. */
export type Holds = ReadonlyMap<File, boolean>;

/**
 * @param secrets undefined where what looks through texts could not be loaded
 * @param waits for texts that are still to be read
 * @returns undefined when there is something to wait for
 */
export function lookThrough(
  benches: readonly Snapshot[],
  secrets: Secrets | undefined,
  waits: boolean,
  done: (holds: Holds) => void,
): Run | undefined {
  const files = benches.flatMap(({ workspace, analysis, analyses }) =>
    workspace.files.map((file) => {
      const review = analyses.get(file.id)?.review ?? analysis.review;
      const isRead = review.text === file.text && isWhole(review);
      return { file, review: isRead ? review : undefined };
    }),
  );
  if (waits && files.some(({ review }) => !review)) return undefined;
  const reviews = files.flatMap(({ review }) => (review ? [review] : []));
  const answer = (held: readonly boolean[]) => {
    const free = new Set(reviews.filter((_, i) => held[i] === false));
    done(new Map(files.map(({ file, review }) => [file, !review || !free.has(review)])));
  };
  return inSlices(secrets?.holdsCredentials(reviews) ?? unknown(), systemClock, 'later', {
    done: answer,
    failed: () => answer([]),
  });
}

// biome-ignore lint/correctness/useYield: there is nothing to look through
function* unknown(): Generator<void, boolean[], undefined> {
  return [];
}
