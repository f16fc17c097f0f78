/** The page in a language that nobody speaks: what is plain in it is not translated. */
import type { Page } from '@playwright/test';
import { pseudo } from '../../scripts/pseudo-locale.mjs';
import { messages as guides } from '../../src/app/features/guides/de.guides.ts';
import { messages as learn } from '../../src/i18n/de/learn.ts';
import { messages as opened } from '../../src/i18n/de/opened.ts';
import { messages as review } from '../../src/i18n/de/review.ts';
import { messages as startup } from '../../src/i18n/de/startup.ts';
import { format, type Values } from '../../src/i18n/translate.ts';
import { findLayoutFaults } from './layout.ts';
import { test as base } from './podsmith.ts';

export { expect } from './podsmith.ts';

const words = { ...startup, ...review, ...opened, ...guides, ...learn };

/** A sentence of the page as this build says it. */
export const say = (key: keyof typeof words, values: Values = {}): string =>
  format('de', pseudo(words[key]), values);

/** `npm run e2e` builds it first. */
export const test = base.extend({
  folder: ['dist-pseudo', { scope: 'worker' }],
  locale: 'de-DE',
});

/** Where what stands is no language of the page, and why. */
const NO_LANGUAGE: readonly [selector: string, reason: string][] = [
  [
    '.monaco-editor, .plain__field, .check__text',
    'the manifest, in an editor that has a language of its own',
  ],
  ['code, pre, .mono', 'code, names and paths of the manifest'],
  ['.brand', 'the name of the page'],
  ['[lang]:not(html)', 'a language by its own name'],
  ['.course__terms dt', 'terms beside those of the other language'],
  ['.rule__peers dt', 'names of other tools'],
  ['.denial__said', 'the words of the cluster'],
  ['.command button', 'says the command that it copies'],
  ['button[tabindex="-1"][aria-label="Schließen"]', 'words that the component library brings'],
];

/** What is the same in every language, by what it is. */
const NAMES: readonly [what: string, names: string][] = [
  ['keys', 'Esc Tab'],
  ['values and kinds of Kubernetes', 'restricted baseline privileged latest Kubernetes Namespace'],
  [
    'target profiles by their ids',
    'pss aks-article aks-deployment-safeguards azure-policy everything',
  ],
  ['roles of Azure', 'Key Vault Secrets User'],
  ['lists and dates, which the browser puts into words', 'und oder'],
  ['an example in an empty field, and the container of a chapter’s example', 'shop web'],
];

/** What is plain, cut off or hard to use in one state of the page after another. */
export class Offences {
  /** By state. What stood in an earlier one is not told again. */
  readonly all: { [state: string]: string[] } = {};
  readonly #told = new Set<string>();
  readonly #names: readonly string[];

  /** @param manifests whose names may turn up anywhere */
  constructor(
    readonly page: Page,
    manifests: readonly string[],
  ) {
    const month = new Date().toLocaleString('de', { month: 'long' });
    const texts: string[] = [...NAMES.map(([, names]) => names), month, ...manifests];
    this.#names = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  }

  /** Looks in each of several states, one after another. */
  async through(
    states: readonly (readonly [state: string, arrive: () => Promise<void>])[],
  ): Promise<void> {
    for (const [state, arrive] of states) {
      await base.step(state, async () => {
        await arrive();
        await this.#look(state);
      });
    }
  }

  async #look(state: string): Promise<void> {
    const exempt = NO_LANGUAGE.map(([selector]) => selector).join(', ');
    // Until its font has come a text is set in another one, of another width.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    const all = [
      ...(await this.page.evaluate(findOffences, { names: this.#names, exempt })),
      ...(await this.page.evaluate(findLayoutFaults)),
    ];
    const fresh = all.filter((one) => !this.#told.has(one));
    for (const one of fresh) this.#told.add(one);
    if (fresh.length > 0) this.all[state] = fresh;
  }
}

/** Runs in the page, so it knows nothing but what it is given. */
function findOffences(given: { names: readonly string[]; exempt: string }): string[] {
  const names = new Set(given.names);
  const found = new Set<string>();
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('script, style'),
  );

  const placeOf = (element: Element): string => {
    const parts: string[] = [];
    for (let at: Element | null = element; at && parts.length < 4; at = at.parentElement) {
      parts.unshift([at.localName, ...at.classList].join('.'));
    }
    return parts.join(' > ');
  };

  /** Words of a language. Numbers, identifiers, paths and versions are none. */
  const plainIn = (text: string): string[] =>
    text
      .split(/[\s⟦⟧+]+/)
      .filter((word) => !/\d|\p{Ll}\p{Lu}|[\p{L})][./:=_@][\p{L}(]/u.test(word))
      // One letter is a key.
      .flatMap((word) => word.match(/(?<!\p{L})[A-Za-zÄÖÜäöüß]{2,}(?!\p{L})/gu) ?? [])
      .filter((word) => !names.has(word));

  const read = (element: Element, what: string, text: string) => {
    const plain = plainIn(text);
    if (plain.length > 0) {
      found.add(`plain ${what}: ${plain.join(' ')} (${placeOf(element)}: ${text.trim()})`);
    }
  };

  for (const element of shown) {
    if (element.closest(given.exempt)) continue;
    for (const node of element.childNodes) {
      if (node instanceof Text) read(element, 'text', node.data);
    }
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
      read(element, name, element.getAttribute(name) ?? '');
    }
  }

  for (const element of shown) {
    // What is only heard is one pixel large, and inline boxes have no size of their own.
    if (element.clientWidth <= 1 || element.closest('.monaco-editor')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1;
    const text = element.textContent?.trim() ?? '';
    // Whole where the pointer rests.
    if (text === '' || element.closest('[title]')) continue;
    if ((wide && hides(overflowX)) || (high && hides(overflowY))) {
      found.add(`cut: ${text.slice(0, 100)} (${placeOf(element)})`);
    } else if (
      wide &&
      overflowX === 'visible' &&
      element.matches('.header, .cells, .btn, button')
    ) {
      found.add(`spilt: ${text.slice(0, 100)} (${placeOf(element)})`);
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) found.add(`the page is ${scrollWidth} pixels wide`);
  return [...found];
}
