/** Stories about what differs between browsers and devices: sizes, fingers, zoom, what a screen reader hears, old browsers. */
import { expect } from 'vitest';
import { type Page, until } from '../page.ts';
import type { Story } from '../story.ts';

/** What is wider than the page, which then scrolls sideways. */
const runsOut = (page: Page) =>
  page.run(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1 ? `${scrollWidth} in ${clientWidth}` : '';
  });

/** Everything that can be reached on a small screen, by finger, in the order of a visit. */
async function visit(page: Page, address: string): Promise<void> {
  await page.arrive(address);
  // WebKit's driver has fingers, but no screen for them.
  const isTouched = await page.run(() => matchMedia('(pointer: coarse)').matches);
  expect(isTouched).toBe(page.engine.name !== 'webkit');
  await page.finding('Adds NET_ADMIN').element();
  expect(await runsOut(page), 'the findings').toBe('');
  await page.finding('Adds NET_ADMIN').in('button', /^Fix/).tap();
  await page.finding('Adds NET_ADMIN').gone();
  // The notice is in front of half of the text.
  const dismiss = page.in('region', 'Notices').in('button', 'Dismiss');
  await dismiss.tap();
  await dismiss.gone();
  const views = page.in('navigation', 'View');
  await views.in('button', /^Settings|^Wizard/).tap();
  await page.wizard.in('heading', /\S/).element();
  expect(await runsOut(page), 'the settings').toBe('');
  await views.in('button', 'YAML').tap();
  const field = page.in('textbox', /^Manifest/);
  expect(await field.value()).not.toContain('NET_ADMIN');
  await field.fill('apiVersion: v1\nkind: Pod\nmetadata:\nname: touched');
  expect(await field.value()).toContain('touched');
  expect(await runsOut(page), 'the text').toBe('');
  await page.in('button', 'More').tap();
  await page.in('menu').in('menuitem', 'Share').seen();
  expect(await runsOut(page), 'the menu').toBe('');
  await page.press('Escape');
  await page.in('menu').gone();
}

export const STORIES: readonly Story[] = [
  {
    title: 'phone: 390 pixels, by touch',
    differs: { webkit: 'small buttons' },
    async tell(page, { host }) {
      await page.engine.resize(390, 844);
      await visit(page, host.address);
    },
  },
  {
    title: 'zoom: 400%, a width of 320 pixels',
    differs: { webkit: 'small buttons' },
    async tell(page, { host }) {
      await page.engine.resize(320, 640);
      await visit(page, host.address);
    },
  },
  {
    title: 'tablet: 1024 pixels, nothing overflows and the file name is on one line',
    async tell(page, { host }) {
      await page.engine.resize(1024, 768);
      await page.open(host.address);
      await page.openFile('a-rather-long-name-of-a-file.yaml', 'kind: Pod\n');
      const lines = await page.run(() => {
        const name = document.querySelector('.header__name') as HTMLElement;
        return (
          name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).fontSize)
        );
      });
      expect(lines).toBeLessThan(2);
      expect(await runsOut(page)).toBe('');
    },
  },
  {
    title: 'theme: light and dark can be selected',
    async tell(page, { host }) {
      await page.open(host.address);
      const ground = () => page.run(() => getComputedStyle(document.body).backgroundColor);
      const seen: string[] = [];
      for (const theme of ['Light', 'Dark']) {
        await page.in('button', /^Theme/).click();
        await page.in('menuitemradio', theme).click();
        await page.in('menu').gone();
        await until('the other colour', async () => !seen.includes(await ground()));
        seen.push(await ground());
        await page.keep(theme.toLowerCase());
      }
      expect(new Set(seen).size).toBe(2);
    },
  },
  {
    title: 'screen reader: landmarks, headings, states and live messages in the accessibility tree',
    async tell(page, { host }) {
      await page.open(host.address);
      for (const [role, name] of [
        ['banner', ''],
        ['navigation', 'Steps'],
        ['region', 'Wizard'],
        ['region', 'Manifest'],
        ['region', 'Findings'],
        ['heading', 'Start'],
        ['tab', /^Findings/],
        ['tab', 'Manifest'],
        ['radio', 'English'],
        ['button', /^Target profile/],
        ['button', 'Undo: nothing to undo'],
      ] as const) {
        await page.in(role, name || undefined).seen();
      }
      await page.step('Privileges');
      const box = page.wizard.in('checkbox', 'Block privilege escalation');
      await box.seen();
      await box.click();
      await until('a live message', () =>
        page.run(() =>
          [...document.querySelectorAll('[aria-live], [role="status"], [role="log"]')].some(
            ({ textContent }) => textContent?.trim(),
          ),
        ),
      );
    },
  },
  {
    title: 'fonts: the page uses its own fonts',
    async tell(page, { host }) {
      await page.open(host.address);
      const loaded = await page.run(async () => {
        const families = [
          'Source Serif 4 Variable',
          'Source Sans 3 Variable',
          'Source Code Pro Variable',
          'codicon',
        ];
        const faces = await Promise.all(
          families.map((family) => document.fonts.load(`16px "${family}"`)),
        );
        return faces.map(({ length }) => length > 0);
      });
      expect(loaded).toEqual([true, true, true, true]);
    },
  },
  {
    title: 'files: saved in place if the browser can, otherwise downloaded, with a message',
    differs: { firefox: 'downloaded', webkit: 'downloaded' },
    async tell(page, { host }) {
      await page.open(host.address);
      const canSave = await page.run(() => 'showSaveFilePicker' in window);
      expect(canSave).toBe(page.engine.name === 'chromium');
      await page.step('Review');
      await page.wizard.says(
        canSave ? 'To save files where they are' : 'This browser can’t save files where they are',
      );
      expect((await page.download()).name).toBe('security-context-demo.yaml');
    },
  },
  {
    title: 'typing: dead keys and an input method compose a character, which one undo removes',
    differs: { webkit: 'no dead keys' },
    async tell(page, { host }) {
      await page.open(host.address);
      const before = await page.source();
      await page.clickLine('kind: Pod');
      // What an input method sends: no driver presses dead keys, but all engines take composed characters as keys.
      await page.type(' # é ñ ü 漢 😀');
      await page.editorSays(/# é ñ ü 漢 😀/);
      expect(await page.source()).toContain('kind: Pod # é ñ ü 漢 😀\n');
      await page.undo();
      await page.editorSays(/kind: Pod\n/);
      expect(await page.source()).toBe(before);
      await page.type(' # ');
      await page.editorSays(/kind: Pod #/);
      if (!(await page.engine.compose('´', 'é'))) return;
      await page.editorSays(/kind: Pod # é\n/);
      expect(await page.source()).toContain('kind: Pod # é\n');
      await until('the first text', async () => {
        await page.undo();
        return (await page.source()) === before;
      });
    },
  },
  {
    title: 'forced colors: menu borders, the focus and the selection are visible',
    differs: { webkit: 'has none' },
    async tell(page, { host }) {
      await page.open(host.address);
      const isForced = () => page.run(() => matchMedia('(forced-colors: active)').matches);
      try {
        if (!(await page.engine.forceColors(true))) {
          expect(await isForced()).toBe(false);
          return;
        }
        await until('forced colors', isForced);
        await page.in('button', /^Theme/).click();
        await page.in('menuitemradio', 'Light').element();
        const edge = await page.run(
          () => getComputedStyle(document.querySelector('.pop') as Element).borderTopStyle,
        );
        expect(edge).toBe('solid');
        await page.press('Escape');
        await page.in('menu').gone();
        await page.press('Tab');
        const ring = await page.run(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(
            document.activeElement as Element,
          );
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        expect(ring).toBe(true);
        const [chosen, other] = await page.run(() =>
          ['label:has(:checked)', 'label:not(:has(:checked))'].map((which) => {
            const style = getComputedStyle(document.querySelector(`.seg ${which}`) as Element);
            return [style.backgroundColor, style.color, style.borderBottom].join(' ');
          }),
        );
        expect(chosen).not.toBe(other);
      } finally {
        await page.engine.forceColors(false);
      }
    },
  },
  {
    title: 'old browser: a message in both languages instead of the page',
    old: true,
    async tell(page, { host }) {
      await page.arrive(host.address);
      const shown = await until('the sentence', () =>
        page.run(() => {
          const told = document.querySelector('.too-old');
          return told?.checkVisibility() && told.textContent;
        }),
      );
      expect(shown).toContain('Use Chrome 123, Edge 123, Firefox 121, Safari 17.5');
      expect(shown).toContain('Dieser Browser ist zu alt');
      expect(await page.run(() => document.querySelector('#root')?.checkVisibility())).toBe(false);
    },
  },
];
