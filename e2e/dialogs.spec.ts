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

/** What opens each dialog, by its title. */
const DIALOGS: readonly (readonly [title: string, open: (page: Page) => Promise<void>])[] = [
  ['Harden to a level', (page) => page.keyboard.press('ControlOrMeta+Enter')],
  ['Find a setting', (page) => page.keyboard.press('ControlOrMeta+K')],
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

/** What can have the focus when a key opens a dialog. */
const PLACES: readonly ((podsmith: Podsmith) => Promise<void>)[] = [
  (podsmith) => podsmith.clickLine('kind:'),
  ({ page }) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  ({ page }) => page.getByRole('tab', { name: 'Outline' }).focus(),
];

for (const [size, text] of [
  ['a small file', SMALL],
  ['a file of 22 kB', LARGE],
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
    for (const [i, [title, open]] of DIALOGS.entries()) {
      // Those that need no search are opened from everywhere; of the others each has a place for each file.
      const places = i < 2 ? PLACES : [PLACES[(i + text.length) % PLACES.length]];
      for (const [at, arrive] of places.entries()) {
        await test.step(`${title}, ${i < 2 ? at : (i + text.length) % PLACES.length}`, async () => {
          await arrive?.(podsmith);
          await focus.evaluate((own) => {
            own.was = document.activeElement;
          });
          await open(page);
          // What is typed before it is drawn reaches it or nothing, and never the text behind it.
          await page.keyboard.type('zq');
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
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(await podsmith.text()).toBe(text);
  });
}
