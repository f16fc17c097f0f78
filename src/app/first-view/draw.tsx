/** Draws what a first visit shows. It runs in Node, when the page is built. */
import { renderToString } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import * as edits from '../../engine/edits.ts';
import { type Language, loadWords } from '../../i18n/index.ts';
import { Page } from '../shell/page.tsx';
import * as parts from '../shell/review-parts.ts';
import { firstExample } from '../store/examples.ts';
import { asDrawn, drawnGains } from '../store/gains-store.ts';
import { readPreferences } from '../store/preferences.ts';
import { loadTables, reviewing } from '../store/reviewing.ts';
import { createShell } from '../store/shell.ts';
import { createAppStore } from '../store/store.ts';

/** @returns the sample in the workbench, reviewed: as HTML, and what it tells of fixes */
export async function draw(language: Language): Promise<{ html: string; gains: string }> {
  const preferences = createStore(() => readPreferences(null, [language]));
  const store = createAppStore(firstExample(), preferences.getState().config);
  const translator = await loadWords(language, 'startup', 'review');
  await loadTables(store);
  store.reviewWith(reviewing);
  store.reviewing()?.finish();
  store.setState({ edits });
  const gains = drawnGains(store);
  // It comes after what is drawn here.
  store.setState({ edits: undefined });
  asDrawn(store, gains);
  const arrival = { parts, failed: false, again: () => undefined };
  const shell = createShell(store);
  const html = renderToString(<Page {...{ preferences, translator, store, shell, arrival }} />);
  return { html, gains };
}

/** The preferences that it is drawn with, as `shownFirst` compares them. */
export function drawnWith(): string {
  const { language: _, theme: __, questionKey: ___, ...others } = readPreferences(null, []);
  return JSON.stringify(others);
}
