/**
 * Shows the first view, in the language and the theme of this browser. A script of its own, which runs while the page
 * is read: the policy allows none in the page itself.
 */

import { isApple } from '../store/platform.ts';
import { STORAGE_PREFIX } from '../store/storage-names.ts';
import { COULD_NOT_START, type Done, type FirstView, shownFirst } from './first.ts';

/** The preferences that the view was drawn with: set by the build. */
declare const DRAWN_WITH: string;

/** What the view is written in, and how long it waits for that. */
const FONTS = [
  '1em "Source Sans 3 Variable"',
  '1em "Source Serif 4 Variable"',
  '1em "Source Code Pro Variable"',
];
const FONTS_MS = 300;

// It has done its work when the page is there.
document.currentScript?.remove();
const root = document.getElementById('root') as HTMLElement;
const { language, theme, sample } = shownFirst(
  { hash: location.hash, stored: stored(), languages: navigator.languages },
  DRAWN_WITH,
);
const { documentElement: html } = document;
html.lang = language;
if (theme) html.dataset.theme = theme;
const drawn = document.querySelector<HTMLTemplateElement>(`template[lang=${language}]`);
if (sample && drawn) {
  let shown = false;
  const show = () => {
    // Once: by the time that the fonts are there the page may be live.
    if (shown) return;
    shown = true;
    root.replaceChildren(drawn.content.cloneNode(true));
    if (isApple) nameKeysForApple();
    root.ariaBusy = 'true';
  };
  globalThis.podsmithHeld = {
    ...hold(),
    show,
    wake: () => undefined,
    gains: drawn.dataset.gains ?? '',
  };
  // In its own fonts, or its lines would move when they come; without them where the network is slow.
  const fonts = Promise.all(FONTS.map((font) => document.fonts.load(font)));
  Promise.race([fonts, new Promise((late) => setTimeout(late, FONTS_MS))]).then(show, show);
}

// Without its scripts the page would look alive and do nothing.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    root.ariaBusy = null;
    root.textContent = COULD_NOT_START;
  },
  { capture: true },
);

function stored(): ReadonlyMap<string, string> {
  try {
    const all = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
    return new Map(
      all.flatMap(([key, value]) =>
        key.startsWith(STORAGE_PREFIX) ? [[key.slice(STORAGE_PREFIX.length), value] as const] : [],
      ),
    );
  } catch {
    // A browser that forbids storage has stored nothing.
    return new Map();
  }
}

/** As `commandKey` of `pieces/words.ts` does. */
function nameKeysForApple(): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? '').replace(/\b(?:Ctrl|Strg)\+/, '⌘');
  }
}

/** Of the page, what is there without a review. */
const EARLY = 'header, .reading';

/** Keeps what is done meanwhile, so that no click is lost. What is typed into the text stands there by itself. */
function hold(): Pick<FirstView, 'done' | 'stop'> {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const done: Done = { woken: false, acts: [] };
  const wake = () => {
    done.woken = true;
    globalThis.podsmithHeld?.wake();
  };
  const keep = (event: Event, act: () => boolean) => {
    event.preventDefault();
    event.stopPropagation();
    done.acts.push(act);
  };

  addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      const pressed = target.closest<HTMLElement>('a, button, input, label, summary');
      if (!pressed) return;
      keep(event, () => {
        const there = pressed.isConnected ? pressed : alike(pressed);
        there?.click();
        return there !== undefined;
      });
      if (pressed.closest(EARLY)) wake();
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      const { key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
      const text = event.target instanceof HTMLTextAreaElement;
      const command = (ctrlKey || metaKey) && !altKey && /^(?:Enter|k|s)$/i.test(key);
      if (isComposing || !(command || key === 'F6' || (key === '?' && !text))) return;
      const init = {
        key,
        code,
        ctrlKey,
        metaKey,
        shiftKey,
        altKey,
        bubbles: true,
        cancelable: true,
      };
      keep(event, () => {
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
        return true;
      });
    },
    options,
  );
  addEventListener(
    'paste',
    (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', event.clipboardData?.getData('text/plain') ?? '');
      for (const file of event.clipboardData?.files ?? []) clipboardData.items.add(file);
      const init = { clipboardData, bubbles: true, cancelable: true };
      keep(event, () => {
        document.body.dispatchEvent(new ClipboardEvent('paste', init));
        return true;
      });
      wake();
    },
    options,
  );
  addEventListener(
    'input',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLTextAreaElement)) return;
      done.typed = { text: target.value, inputType: (event as InputEvent).inputType };
      if (!(event as InputEvent).isComposing) wake();
    },
    options,
  );
  // Dead keys and other keyboards' words: another field in the middle of one would lose it.
  addEventListener('compositionend', wake, options);
  return { done, stop: () => listening.abort() };
}

/** The element in a page that was drawn anew. */
function alike(element: HTMLElement): HTMLElement | undefined {
  const { tagName, textContent, ariaLabel } = element;
  return [...root.querySelectorAll<HTMLElement>(tagName)].find(
    (other) => other.textContent === textContent && other.ariaLabel === ariaLabel,
  );
}
