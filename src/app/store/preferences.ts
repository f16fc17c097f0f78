/** The user's preferences in this browser, such as language, theme and target. They contain nothing of a manifest. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CommandShell, Config } from '../../engine/index.ts';
import { LANGUAGES, type Language } from '../../i18n/index.ts';
import { keptConfig } from '../view/config.ts';
import { STORAGE_PREFIX } from './storage-names.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Sizes that the user gave panes, in percent of the room that they share; others are as made. */
export interface PaneSizes {
  readonly reading?: number;
  readonly found?: number;
}

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether a lone question mark opens the list of shortcuts; speech input may want it off. */
  readonly questionKey: boolean;
  readonly panes: PaneSizes;
  /** What commands are written for. */
  readonly shell: CommandShell;
  /** Whether downloaded YAML begins with a provenance comment. Stored under this name. */
  readonly header: boolean;
  /** What manifests are reviewed for. The store has it; here it outlives the page. */
  readonly config: Config;
}

export type PreferencesStore = StoreApi<Preferences>;

const KEY = `${STORAGE_PREFIX}preferences`;

/** A saved choice counts, else the first of the browser's languages that is there, else English. */
export function readPreferences(saved: string | null, languages: readonly string[]): Preferences {
  const stored = parse(saved);
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);
  const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);
  return {
    language: isLanguage(stored.language) ? stored.language : (spoken.find(isLanguage) ?? 'en'),
    theme: isTheme(stored.theme) ? stored.theme : 'system',
    questionKey: stored.questionKey !== false,
    panes: keptPanes(stored.panes),
    shell: stored.shell === 'powershell' ? 'powershell' : 'bash',
    header: stored.header === true,
    config: keptConfig(stored.config),
  };
}

function keptPanes(kept: unknown): PaneSizes {
  if (typeof kept !== 'object' || kept === null) return {};
  const sizes = Object.entries(kept).filter(
    ([pane, size]) =>
      (pane === 'reading' || pane === 'found') &&
      typeof size === 'number' &&
      size >= 10 &&
      size <= 90,
  );
  return Object.fromEntries(sizes);
}

function parse(saved: string | null): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(saved ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The preferences of this browser. They are shown on `<html>` and kept when they change. */
export function createPreferences(): PreferencesStore {
  const store = createStore<Preferences>()(() => readPreferences(stored(), navigator.languages));
  show(store.getState());
  store.subscribe((preferences, before) => {
    show(preferences);
    if (preferences !== before) keep(preferences);
  });
  return store;
}

function show({ language, theme }: Preferences): void {
  const { documentElement: html } = document;
  html.lang = language;
  if (theme === 'system') delete html.dataset.theme;
  else html.dataset.theme = theme;
}

// A browser may forbid storage: then the choice lasts as long as the page.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {}
}
