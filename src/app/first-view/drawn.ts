/** The state that the first view was drawn from. */
import { seedGains } from '../store/gains-store.ts';
import type { Store } from '../store/store.ts';

/**
 * Brings a store with the sample there, and lets React compare what was drawn with that.
 * @param gains as `drawnGains` gave them
 */
export function asDrawn(store: Store, gains: string): void {
  store.reviewing()?.finish();
  const drawn = store.getState();
  store.getInitialState = () => drawn;
  seedGains(store, gains);
}
