/** What a peer's mark suppresses. The table of the peers' ids is large, and few manifests have such a mark. */
import type { Peer, SuppressedRules } from './mark.ts';

let keysOf: typeof import('./peer-keys.ts').keysOf | undefined;

/**
 * Loads the table of the peers' ids. Until then their marks suppress nothing; what was read before has to be
 * read again.
 * @returns whether it is new
 */
export async function loadPeerIds(): Promise<boolean> {
  if (keysOf) return false;
  ({ keysOf } = await import('./peer-keys.ts'));
  return true;
}

/** Whether the table of the peers' ids is loaded. */
export const knowsPeerIds = (): boolean => keysOf !== undefined;

/** @param id a peer's id, as written in its marks; one that the catalogue doesn't have suppresses nothing */
export const suppressedBy = (peer: Peer, id: string): SuppressedRules => ({
  rules: [],
  keys: keysOf?.(peer, id) ?? [],
});
