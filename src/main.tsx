/** The page's entry: puts preferences, words, store and components together. */
// What all areas build on comes first, so that theirs wins.
import './app/ui/tokens.css';
import './app/ui/base.css';
import './app/ui/controls.css';
import './app/ui/field.css';
import type { Root } from 'react-dom/client';
import { COULD_NOT_START } from './app/first-view/first.ts';
import { catchUp, hydrateFirstView } from './app/first-view/take-over.ts';
import { late } from './app/late.ts';
import type { Arrival } from './app/pieces/part.tsx';
import { Page } from './app/shell/page.tsx';
import { firstExample } from './app/store/examples.ts';
import { lessonsOf } from './app/store/lesson.ts';
import { createPreferences } from './app/store/preferences.ts';
import { followLinks } from './app/store/shared-offers.ts';
import { createShell } from './app/store/shell.ts';
import { hasDraft } from './app/store/storage-names.ts';
import { createAppStore } from './app/store/store.ts';
import { followAddress } from './app/store/view.ts';
import { overlays } from './app/ui/opener.tsx';
import { type Area, loadedWords, loadWords } from './i18n/index.ts';

/** What reviews the text, and what shows that. */
const reviewParts = late(() => import('./app/shell/review-parts.ts'));

const place = document.getElementById('root') as HTMLElement;

// When React has drawn: what is done here draws once more.
const caughtUp = () => queueMicrotask(() => catchUp(place));

async function start(): Promise<void> {
  followAddress();
  followLinks();
  const preferences = createPreferences();
  const store = createAppStore(firstExample(), preferences.getState().config);
  store.subscribe(({ workspace: { config }, last }, before) => {
    // A lesson has a target of its own, which comes and goes with it and is nobody's choice.
    const lent = last !== before.last && last.origin === 'swap';
    const chosen = config !== before.workspace.config && !lent;
    if (!chosen || lessonsOf(store).getState().open) return;
    // What is to be confirmed is about manifests, of which this browser keeps nothing.
    const { toConfirm: _, ...kept } = config;
    preferences.setState({ config: kept });
  });
  const shell = createShell(store, () => preferences.getState().header);
  const drafts = () =>
    import('./app/features/storage/drafts.ts').then(({ draftsOf }) => draftsOf(store, shell));
  // Before anything is drawn: what this tab had is not to come in place of something else. When it cannot
  // be loaded, the page begins as ever, and what is stored stays.
  const kept = hasDraft()
    ? await drafts().then(
        (loaded) => loaded.restore(),
        () => 'not loaded',
      )
    : undefined;
  let root: Root | undefined;
  let arrival: Arrival = { parts: undefined, failed: false, again: () => void arrive() };

  const render = async (): Promise<void> => {
    const { language } = preferences.getState();
    const { parts } = arrival;
    const translator = await (parts
      ? loadWords(language, 'startup', 'review')
      : loadWords(language, 'startup'));
    // A quicker choice may have been made meanwhile, or the parts have come, whose words these aren't: each renders.
    if (language !== preferences.getState().language || parts !== arrival.parts) return;
    const page = <Page {...{ preferences, translator, store, shell, arrival }} onLive={caughtUp} />;
    if (root) root.render(page);
    else root = hydrateFirstView(place, page, parts !== undefined);
  };

  /** Loads what reviews the text, and what shows that. The page is there meanwhile. */
  const arrive = async (): Promise<void> => {
    arrival = { ...arrival, failed: false };
    try {
      const [parts] = await Promise.all([
        reviewParts.load(),
        loadWords(preferences.getState().language, 'startup', 'review'),
      ]);
      const { podsmithHeld: firstView } = globalThis;
      // The review that was drawn is there at once. Without the tables, the review itself says that a part is missing.
      if (firstView && !root) await parts.loadTables(store).catch(() => undefined);
      store.reviewWith(parts.reviewing);
      if (firstView && !root) parts.asDrawn(store, firstView.gains);
      arrival = { ...arrival, parts };
    } catch {
      arrival = { ...arrival, failed: true };
    }
    await render();
  };

  preferences.subscribe(({ language }, before) => {
    if (language === before.language) return;
    // Without the other language's words the page stays in the one that it has.
    const shown = SHOWN.filter((area) => loadedWords(before.language, area));
    loadWords(language, ...shown)
      .then(render)
      .then(
        () => whenIdle(loadBodies),
        () => preferences.setState({ language: before.language }),
      );
  });
  // What an open row shows and explains is there before anyone opens one, and so is what draws menus.
  const loadBodies = async (): Promise<void> => {
    const { openedLater } = await reviewParts.load();
    for (const part of [overlays, ...openedLater]) part.ahead();
    await loadWords(preferences.getState().language, 'opened', 'bodies');
  };
  const { podsmithHeld: firstView } = globalThis;
  if (firstView) {
    // The first view is live as a whole, with the review. Whoever is quicker has the page without one.
    firstView.wake = () => void render();
    if (firstView.done.woken) await render();
  } else {
    await render();
  }
  await arrive();
  whenIdle(loadBodies);
  // Without drafts the page is whole; the place for what is said of them tells that a part is missing.
  if (kept === undefined) {
    await drafts()
      .then((loaded) => loaded.start())
      .catch(() => undefined);
  }
  // In `vite dev` files change; kept ones would not.
  if (import.meta.env.PROD) setTimeout(() => whenIdle(keepForOffline), SETTLED);
}

/** What the workbench says at one time: it changes its language as a whole. */
const SHOWN: readonly Area[] = ['startup', 'review', 'opened', 'editor', 'results'];

/** By then the full editor has mostly come: it is larger than all else, and wanted sooner. */
const SETTLED = 3000;

const keepForOffline = async (): Promise<void> => {
  const { keepPage } = await import('./app/features/storage/kept.ts');
  await keepPage();
};

function whenIdle(work: () => Promise<void>): void {
  // Without it the page is the same as long as there is a network.
  const quietly = () => void work().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(quietly);
  else quietly();
}

start().catch(() => {
  place.textContent = COULD_NOT_START;
});
