/** Takes characters out that turn the direction of the text or cannot be seen, where a person asks for it. */
import { ChangeSet } from '../../../engine/index.ts';
import { carry } from '../../store/carry.ts';
import type { Store } from '../../store/store.ts';
import type { PlacedProblem } from '../../view/findings.ts';

/** @returns whether they are out */
export function removeHidden(store: Store, { document, problem }: PlacedProblem): boolean {
  if (!store.catchUp()) return false;
  const placed = store.getState().analysis.review.documents[document];
  // What has been typed meanwhile may have taken the place away.
  if (!placed?.review.problems.includes(problem)) return false;
  const { from } = placed.slice;
  const edit = { from: from + problem.from, to: from + problem.to, insert: '' };
  return carry(store, problem.code, { key: 'problem.hidden-characters.remove' }, ({ text }) => ({
    changes: ChangeSet.of(text.length, [edit]),
    refusals: [],
  }));
}
