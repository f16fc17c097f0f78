/**
 * What only few manifests need: rows of other projects' kinds, checks of the API server for rarer kinds, and the ids of
 * other tools' marks. The page loads it on demand.
 */
import { addKinds, isUnread } from '../model/kinds/kinds.ts';
import { hasRarerRules } from '../model/refusals/values.ts';
import { loadRarerShapes } from '../model/schema/shape.ts';
import { textBelow } from '../text/json.ts';
import type { Review } from './review.ts';
import type { ObjectReview } from './review-result.ts';
import { mayHavePeerMarks } from './suppress/index.ts';
import { loadPeerIds } from './suppress/peer-ids.ts';

/**
 * Loads it. What was reviewed before has to be reviewed again.
 * @returns whether any of it is new
 */
export async function loadRarer(): Promise<boolean> {
  const [{ OTHER_KINDS }, ...news] = await Promise.all([
    import('../model/kinds/others.ts'),
    loadRarerShapes(),
    loadPeerIds(),
  ]);
  // Last: no object may be taken for judged by a row that it was read without.
  return addKinds(OTHER_KINDS) || news.includes(true);
}

const objectsIn = ({ documents }: Review): readonly ObjectReview[] =>
  documents.flatMap(({ review }) => review.objects);

/**
 * Whether what a review says of objects is a guess, because the rows of their kinds aren't loaded yet. An autoscaler is
 * judged by the kind that it scales.
 */
export const isGuess = (review: Review): boolean =>
  objectsIn(review).some(
    ({ object: { apiVersion, value } }) =>
      isUnread(apiVersion ?? '') ||
      isUnread(textBelow(value, 'spec', 'scaleTargetRef', 'apiVersion') ?? ''),
  );

/** Whether a review lacks problems or suppressions without it. */
export const needsRarer = (review: Review): boolean =>
  mayHavePeerMarks(review.text) ||
  objectsIn(review).some(({ object: { apiVersion, kind } }) =>
    hasRarerRules(apiVersion ?? '', kind ?? ''),
  );
