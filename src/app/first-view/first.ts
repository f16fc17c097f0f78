/**
 * What a first visit shows before the page's scripts have come: the sample, reviewed and drawn when the page was built.
 * `draw.tsx` draws it, `show.ts` shows it, and `take-over.ts` makes it live.
 */
import type { Language } from '../../i18n/translate.ts';

/** What the address and the browser's storage say about a visit. */
export interface Visit {
  /** Of the address, with its `#`. */
  readonly hash: string;
  /** All that this page has stored, in this tab or beyond it, by the end of its name. */
  readonly stored: ReadonlyMap<string, string>;
  /** What the browser's user reads, preferred languages first. */
  readonly languages: readonly string[];
}

export interface FirstViewChoice {
  readonly language: Language;
  /** Undefined if it's the system's. */
  readonly theme: 'light' | 'dark' | undefined;
  /** Whether the sample is what this visit begins with, as it was drawn. */
  readonly sample: boolean;
}

const PREFERENCES = 'preferences';

/** What is stored without changing anything that the first view shows. */
const UNSEEN = [PREFERENCES, 'tab', 'remember', 'wiped'];

/**
 * @param others the preferences that the view was drawn with, but for language, theme and the question key, as JSON
 * @returns how a visit begins. It takes any doubt as a reason against the sample.
 */
export function shownFirst({ hash, stored, languages }: Visit, others: string): FirstViewChoice {
  const { language, theme, questionKey: _, ...rest } = parsed(stored.get(PREFERENCES));
  const chosen = [language, ...languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return {
    language: chosen.find((candidate) => candidate === 'en' || candidate === 'de') ?? 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    sample:
      /^(?:#\/?)?$/.test(hash) &&
      [...stored.keys()].every((key) => UNSEEN.includes(key)) &&
      (Object.keys(rest).length === 0 || JSON.stringify(rest) === others),
  };
}

function parsed(saved: string | undefined): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(saved ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Said where the page's scripts or its words can't be loaded, so in every language. */
export const COULD_NOT_START =
  'Podsmith could not start. Please reload the page. – Podsmith konnte nicht starten. Bitte laden Sie die Seite neu.';

/** The first view until it's live. */
export interface FirstView {
  /** Puts it in its place, if it isn't there yet. */
  readonly show: () => void;
  /** What it tells of fixes, which takes long to work out: see `store/gains-store.ts`. */
  readonly gains: string;
  /** What was done in it before anybody listened. */
  readonly done: Done;
  /** Called each time that something is done that needs no review. */
  wake: () => void;
  /** No longer holds anything back. */
  readonly stop: () => void;
}

export interface Done {
  /** The text of the manifest, if it was changed, and how it was changed last. */
  typed?: { readonly text: string; readonly inputType: string } | undefined;
  /** What is selected in that text, from and to, if it has the focus when the page is made live. */
  selected?: readonly [number, number] | undefined;
  /** Something was done that needs no review. */
  woken: boolean;
  /** Clicks and keys, to be done once more when somebody listens. Each says whether it could be. */
  readonly acts: (() => boolean)[];
}

declare global {
  /** Undefined where this visit does not begin with the sample. */
  var podsmithHeld: FirstView | undefined;
}
