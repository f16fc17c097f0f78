/** Takes characters out that turn the direction of the text or cannot be seen, where a person asks for it. */
import { ChangeSet } from '../../../engine/index.ts';
import type { PlacedProblem } from '../../../results/entries.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { Store } from '../../store/store.ts';

/** @returns whether they are out */
export function removeHidden(store: Store, { document, problem }: PlacedProblem): boolean {
  const result = edit(store, ({ analysis: { review } }) => {
    const placed = review.documents[document];
    // What has been typed meanwhile may have removed the place.
    if (!placed?.review.problems.includes(problem)) return undefined;
    const { from } = placed.slice;
    const change = { from: from + problem.from, to: from + problem.to, insert: '' };
    return {
      changes: ChangeSet.of(review.text.length, [change]),
      label: actLabel('problem.hidden-characters.remove'),
    };
  });
  return result === 'written';
}
