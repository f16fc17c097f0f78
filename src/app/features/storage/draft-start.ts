import { OWN } from '../../store/own-names.ts';

/** What the page asks before anything else of drafts is loaded: whether this tab has one. */
export const DRAFT = `${OWN}draft`;

export function hasDraft(): boolean {
  try {
    return sessionStorage.getItem(DRAFT) !== null;
  } catch {
    return false;
  }
}
