import { STORAGE_PREFIX } from '../../store/storage-names.ts';

/** What the page asks before anything else of drafts is loaded: whether this tab has one. */
export const DRAFT = `${STORAGE_PREFIX}draft`;

export function hasDraft(): boolean {
  try {
    return sessionStorage.getItem(DRAFT) !== null;
  } catch {
    return false;
  }
}
