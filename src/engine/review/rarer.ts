/**
 * What only few manifests need: rows of rarer kinds, checks of the API server for some of them, and the ids of other
 * tools' marks. The page loads it on demand.
 */
import { loadRarerKinds, mayBeRarer } from '../model/kinds/kinds.ts';
import { hasRarerRules } from '../model/refusals/values.ts';
import { loadRarerShapes } from '../model/schema/shape.ts';
import type { Review } from './review.ts';
import { mayHavePeerMarks } from './suppress/index.ts';
import { loadPeerIds } from './suppress/peer-ids.ts';

/**
 * Loads it. What was reviewed before has to be reviewed again.
 * @returns whether any of it is new
 */
export async function loadRarer(): Promise<boolean> {
  const news = await Promise.all([loadRarerKinds(), loadRarerShapes(), loadPeerIds()]);
  return news.includes(true);
}

/** Whether a review may come out different once it is loaded. */
export const needsRarer = ({ text, documents }: Review): boolean =>
  mayHavePeerMarks(text) ||
  documents.some(({ review: { objects } }) =>
    objects.some(
      ({ object: { apiVersion, kind } }) =>
        mayBeRarer(apiVersion ?? '', kind ?? '') || hasRarerRules(apiVersion ?? '', kind ?? ''),
    ),
  );
