import type { PlacedReview, Recognised } from '../../../engine/index.ts';

/** Something in a file that is no workload, or that Podsmith can't judge. */
export interface Notable {
  readonly placed: PlacedReview;
  /** For a custom resource the sentences themselves. */
  readonly recognised: Exclude<Recognised, 'workload' | 'broken'> | { readonly said: string };
}
