/** A store with the engine from the start: for what has a text of its own beside the page's, and for tests. */
import * as edits from '../../engine/edits.ts';
import type { Config } from '../../engine/index.ts';
import { reviewing } from './reviewing.ts';
import { type Clock, createAppStore, type WritableStore } from './store.ts';
import type { File } from './workspace.ts';

export function createReviewedStore(file: File, config?: Config, clock?: Clock): WritableStore {
  const store = createAppStore(file, config, clock);
  store.setState({ edits });
  store.reviewWith(reviewing);
  return store;
}
