/** The session storage of this tab, as far as drafts go: a browser may forbid it, and it may be full. */
import { type Draft, readDraft } from './draft-data.ts';
import { DRAFT } from './draft-start.ts';

const ANSWER = 'podsmith.credentials';

/** What keeps a draft from being stored or read. */
export type Trouble =
  /** The browser does not let the page store anything. */
  | 'denied'
  /** There is no room for it. */
  | 'full'
  /** What was stored is no draft. */
  | 'unreadable'
  /** The database of the device failed. */
  | 'device';

/** The draft of this tab, or why there is none. */
export function sessionDraft(): Draft | Trouble | undefined {
  let stored: string | null;
  try {
    stored = sessionStorage.getItem(DRAFT);
  } catch {
    return 'denied';
  }
  if (stored === null) return undefined;
  try {
    return readDraft(JSON.parse(stored)) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** @returns what kept it from being stored */
export function keepInSession(draft: string | null): Trouble | undefined {
  try {
    if (draft === null) sessionStorage.removeItem(DRAFT);
    else sessionStorage.setItem(DRAFT, draft);
    return undefined;
  } catch (error) {
    // What was stored before is older than what is open: it must not come back in its place.
    try {
      sessionStorage.removeItem(DRAFT);
    } catch {
      return 'denied';
    }
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}

/** Whether texts with credentials may be kept in this tab, once that was answered. */
export function answered(): 'keep' | 'drop' | undefined {
  try {
    const answer = sessionStorage.getItem(ANSWER);
    return answer === 'keep' || answer === 'drop' ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** @returns what kept it from being stored */
export function setAnswer(answer: 'keep' | 'drop'): Trouble | undefined {
  try {
    sessionStorage.setItem(ANSWER, answer);
    return undefined;
  } catch {
    return 'denied';
  }
}

export function forgetSession(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('podsmith.')) sessionStorage.removeItem(key);
  }
}
