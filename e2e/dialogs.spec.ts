/** Whatever opens a dialog, from wherever: the dialog takes the focus, and gives it back to where it was. */
import type { Page } from '@playwright/test';
import { expect, LARGE, type Podsmith, test } from './support/podsmith.ts';

const SMALL = `apiVersion: v1
kind: Pod
metadata: {name: small}
spec:
  containers:
  - {name: c, image: registry.example/a:1}
`;

/** The search leads to what it opens, and both give the focus back. */
const bySearch = (words: string) => async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

type Opener = readonly [title: string, open: (page: Page) => Promise<void>];

/** What has a key of its own, by its title. */
const BY_KEY: readonly Opener[] = [
  ['Harden to a level', (page) => page.keyboard.press('ControlOrMeta+Enter')],
  ['Find a setting', (page) => page.keyboard.press('ControlOrMeta+K')],
];

const BY_SEARCH: readonly Opener[] = [
  ['Harden to a level', bySearch('harden to a level')],
  ['New manifest', bySearch('new manifest')],
  ['Target and versions', bySearch('target and versions')],
  ['Share by link', bySearch('share')],
  ['Export', bySearch('export …')],
  ['Operator sheet', bySearch('operator sheet')],
  ['Keyboard shortcuts', bySearch('keyboard shortcuts')],
  ['Microsoft Entra Workload ID', bySearch('set up workload id')],
  ['From pod-managed identity to Workload ID', bySearch('migrate from pod-managed')],
  ['Move secrets to Azure Key Vault', bySearch('move a secret to key vault')],
  ['SecretProviderClass', bySearch('edit a secretproviderclass')],
  ['Companion resources', bySearch('add companion')],
];

/** What can have the focus when a dialog is opened. */
const PLACES: readonly ((podsmith: Podsmith) => Promise<void>)[] = [
  (podsmith) => podsmith.clickLine('kind:'),
  ({ page }) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  ({ page }) => page.getByRole('tab', { name: 'Outline' }).focus(),
];

/** What is opened from where: by its key from everywhere, by the search from a place of its own for each file. */
const walkFrom = (first: number) => [
  ...BY_KEY.flatMap((opener) => PLACES.map((arrive) => ({ opener, arrive, types: true }))),
  ...BY_SEARCH.map((opener, i) => ({
    opener,
    arrive: PLACES[(first + i) % PLACES.length],
    types: false,
  })),
];

for (const [size, text, first] of [
  ['a small file', SMALL, 0],
  ['a file of 22 kB', LARGE, 1],
] as const) {
  test(`on a slow machine each dialog takes the focus and gives it back, with ${size}`, async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.openFile('own.yaml', text);
    await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'false');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const focus = await page.evaluateHandle(() => ({ was: null as Element | null }));
    for (const { opener, arrive, types } of walkFrom(first)) {
      const [title, open] = opener;
      await test.step(title, async () => {
        await arrive?.(podsmith);
        await focus.evaluate((own) => {
          own.was = document.activeElement;
        });
        await open(page);
        // What is typed before it is drawn reaches it or nothing, and never the text behind it.
        if (types) await page.keyboard.type('zq');
        const dialog = page.getByRole('dialog', { name: title, exact: true });
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((own) => own.contains(document.activeElement))).toBe(true);
        // The first one empties the field of the search.
        if (title === 'Find a setting') await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect
          .poll(() => focus.evaluate((own) => own.was === document.activeElement))
          .toBe(true);
      });
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(await podsmith.text()).toBe(text);
  });
}
