import type { Locator, Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1
      securityContext:
        runAsUser: 1000
`;

const tab = (page: Page) => page.getByRole('tab', { name: /^(Review changes|Änderungen prüfen)/ });
const hunks = (page: Page) =>
  page.getByRole('list', { name: /^(Changes|Änderungen)$/ }).locator('> li');
const hunk = (page: Page, act: string) =>
  hunks(page).filter({ has: page.getByRole('heading', { name: act, exact: true }) });
const takeBack = (within: Locator) =>
  within.getByRole('button', { name: /^(Revert|Zurücknehmen):/ });

/** Two settings and a word: three changes. */
async function change(podsmith: Podsmith): Promise<void> {
  await podsmith.openFile('web.yaml', POD);
  await podsmith.steps.getByText(/^(Privileges|Berechtigungen)$/).click();
  await podsmith.control('Block privilege escalation').click();
  await podsmith.control('Drop all capabilities').click();
  await podsmith.clickLine('image:');
  await podsmith.page.keyboard.type('2');
  await expect(tab(podsmith.page)).toHaveText(/ 3$/);
}

test('every change names what wrote it, and one is taken back without the others', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await change(podsmith);
  await tab(page).click();
  await expect(page.getByRole('heading', { name: /^3 changes/ })).toBeVisible();
  await expect(hunks(page).getByRole('heading')).toHaveText([
    'typed',
    'Block privilege escalation',
    'Drop all capabilities',
  ]);
  const word = hunk(page, 'typed');
  await expect(
    word.getByRole('row', { name: 'removed: image: registry.example/web:1' }),
  ).toBeVisible();
  await expect(
    word.getByRole('row', { name: 'added: image: registry.example/web:12' }),
  ).toBeVisible();
  await expect(word.locator('mark')).toHaveText('2');

  await takeBack(hunk(page, 'Block privilege escalation')).click();
  await expect(hunks(page).getByRole('heading')).toHaveText(['typed', 'Drop all capabilities']);
  await expect(takeBack(hunk(page, 'Drop all capabilities'))).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'line 11' }).first()).toBeAttached();
  expect(await podsmith.text()).toBe(
    POD.replace('web:1', 'web:12').replace(
      'runAsUser: 1000\n',
      'runAsUser: 1000\n        capabilities:\n          drop:\n            - ALL\n',
    ),
  );
});

test('what hardening wrote is known by its rules, each taken back alone, each leading to its row', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', POD);
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Drop all capabilities', exact: true }).check();
  await dialog.getByRole('button', { name: 'Apply 4 edits: Restricted passes' }).click();
  await expect(dialog).toBeHidden();
  const hardened = await podsmith.text();
  await tab(page).click();
  await expect(hunks(page).getByRole('heading')).toHaveText([
    'Require a non-root user',
    'Filter system calls',
    'Block privilege escalation',
    'Drop all capabilities',
  ]);

  await takeBack(hunk(page, 'Block privilege escalation')).click();
  await expect(hunks(page)).toHaveCount(3);
  expect(await podsmith.text()).toBe(hardened.replace(/\n *allowPrivilegeEscalation: false/, ''));
  await podsmith.undo();
  expect(await podsmith.text()).toBe(hardened);

  const rule = hunk(page, 'Block privilege escalation');
  await rule.getByRole('button', { name: 'Block privilege escalation', exact: true }).click();
  const row = podsmith.row('Block privilege escalation');
  await expect(row.locator('[aria-expanded="true"]').first()).toBeFocused();
});

test('a new base leaves nothing to review, and undo brings the changes back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await change(podsmith);
  const text = await podsmith.text();
  await tab(page).click();
  await page.getByRole('button', { name: 'Set as new base' }).click();
  await expect(page.getByText('Nothing has changed')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^No changes/ })).toBeFocused();
  expect(await podsmith.text()).toBe(text);

  await podsmith.undo();
  await expect(hunks(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Revert all' }).click();
  await expect(page.getByText('Nothing has changed')).toBeVisible();
  expect(await podsmith.text()).toBe(POD);
  await podsmith.undo();
  expect(await podsmith.text()).toBe(text);
});

test('the editor lives on behind the changes, and comes forward for a place in it', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await change(podsmith);
  await podsmith.editor.evaluate((element) => element.setAttribute('data-same', ''));
  await expect(podsmith.editor.locator('.change-bar--changed')).toHaveCount(1);
  await expect(podsmith.editor.locator('.change-bar--added')).toHaveCount(4);

  await tab(page).click();
  await expect(podsmith.editor).toBeHidden();
  await hunk(page, 'Drop all capabilities')
    .getByRole('button', { name: /^Show in the manifest/ })
    .click();
  await expect(page.getByRole('tab', { name: 'Manifest' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(podsmith.editor).toHaveAttribute('data-same');
  await expect(page.getByText('Line 12, column 1')).toBeVisible();
  await page.keyboard.type('# here');
  expect(await podsmith.text()).toContain('# here        capabilities:');
});

test('everything is done by the keyboard', async ({ podsmith, page }) => {
  await podsmith.open();
  await change(podsmith);
  const manifest = page.getByRole('tab', { name: 'Manifest' });
  await manifest.focus();
  for (const [key, to] of [
    ['ArrowRight', tab(page)],
    ['ArrowRight', manifest],
    ['ArrowLeft', tab(page)],
    ['Home', manifest],
    ['End', tab(page)],
  ] as const) {
    await page.keyboard.press(key);
    await expect(to).toBeFocused();
    await expect(to).toHaveAttribute('aria-selected', 'true');
  }
  const [panel = ''] = await tab(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-controls')),
  );
  await expect(page.locator(`[id="${panel}"]`)).toHaveRole('tabpanel');
  await expect(manifest).toHaveAttribute('tabindex', '-1');
  await expect(tab(page)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('radio', { name: 'Inline' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Inline' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('columnheader', { name: 'Old text' }).first()).toBeAttached();

  await takeBack(hunk(page, 'typed')).focus();
  await page.keyboard.press('Enter');
  await expect(hunks(page)).toHaveCount(2);
  await expect(takeBack(hunk(page, 'Block privilege escalation'))).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^No changes/ })).toBeFocused();
  await podsmith.undo();
  await expect(hunks(page)).toHaveCount(1);

  // The pane is still reached when its text is behind.
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Manifest' })).toBeFocused();
});

test('lines in between are folded, and open', async ({ podsmith, page }) => {
  await podsmith.open();
  const lines = Array.from({ length: 60 }, (_, i) => `  key-${i}: ${i}`).join('\n');
  await podsmith.openFile('long.yaml', `top: 1\n${lines}\n`);
  await podsmith.clickLine('top: 1');
  await page.keyboard.type('0');
  await tab(page).click();
  const [only] = [hunks(page).first()];
  await expect(only.getByRole('row')).toHaveCount(6);
  await only.getByRole('button', { name: 'Show 20 more lines' }).click();
  await expect(only.getByRole('row')).toHaveCount(26);
  await only.getByRole('button', { name: 'Show 20 more lines' }).click();
  await only.getByRole('button', { name: 'Show 17 more lines' }).click();
  await expect(only.getByRole('row')).toHaveCount(63);
  await expect(only.getByRole('heading')).toBeFocused();
});

test('line ends are told where they are what changed', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('mixed.yaml', 'a: 1\r\nb: 2\nc: 3');
  await page.getByRole('button', { name: 'LF (Linux, macOS)', exact: true }).click();
  await tab(page).click();
  await expect(hunks(page)).toHaveCount(1);
  await expect(page.getByRole('row', { name: 'removed: a: 1 CRLF' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'added: a: 1 LF' })).toBeVisible();
  await page.getByRole('tab', { name: 'Manifest' }).click();
  await podsmith.clickLine('c: 3');
  await page.keyboard.press('Enter');
  await tab(page).click();
  await expect(page.getByRole('row', { name: 'removed: c: 3 no line ending' })).toBeVisible();
});

test('hundreds of changes come a hundred at a time', async ({ podsmith, page }) => {
  await podsmith.open();
  const lines = (mark: string) =>
    Array.from({ length: 260 }, (_, i) => `key-${i}: ${i % 2 ? mark : i}\n`).join('');
  await podsmith.openFile('many.yaml', lines('a'));
  await podsmith.clickLine('key-0');
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines('b'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(tab(page)).toHaveText(/ 130$/);
  await tab(page).click();
  await expect(hunks(page)).toHaveCount(100);
  await page.getByRole('button', { name: 'Show 30 more changes' }).click();
  await expect(hunks(page)).toHaveCount(130);
  await expect(hunks(page).nth(100).getByRole('heading')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('changes are reviewed and taken back', async ({ podsmith, page }) => {
    await page.goto('./');
    await podsmith.openFile('web.yaml', POD);
    await page
      .getByRole('navigation', { name: 'View' })
      .getByRole('button', { name: 'YAML' })
      .tap();
    await page.getByRole('textbox').fill(POD.replace('web:1', 'web:2'));
    await expect(page.locator('.plain .change-bar--changed')).toHaveCount(1);
    await tab(page).tap();
    await expect(hunk(page, 'typed')).toBeVisible();
    // No room for two columns, nothing to choose.
    await expect(page.getByRole('radio', { name: 'Side by side' })).toHaveCount(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    await takeBack(hunks(page).first()).tap();
    await expect(page.getByText('Nothing has changed')).toBeVisible();
    expect(await podsmith.text()).toBe(POD);
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('all is said in German', async ({ podsmith, page }) => {
    await podsmith.open();
    await podsmith.openFile('web.yaml', POD);
    await podsmith.clickLine('image:');
    await page.keyboard.type('2');
    await tab(page).click();
    await expect(page.getByRole('heading', { name: /^Eine Änderung/ })).toBeVisible();
    await expect(hunk(page, 'eingegeben').getByText('Zeile 8', { exact: true })).toBeVisible();
    await takeBack(hunks(page)).click();
    await expect(page.getByText('Es hat sich nichts geändert')).toBeVisible();
  });
});

const STATES: { readonly [name: string]: (page: Page) => Promise<void> } = {
  'below one another': async () => {},
  'side by side': (page) => page.getByText('Side by side').click(),
  'nothing changed': (page) => page.getByRole('button', { name: 'Revert all' }).click(),
};

test('axe finds nothing serious', async ({ podsmith, page }) => {
  await podsmith.open();
  await change(podsmith);
  await tab(page).click();
  for (const [name, arrive] of Object.entries(STATES)) {
    await arrive(page);
    const found = await faultsInBothThemes(page, { include: '[data-pane="yaml"]', serious: true });
    expect(found, name).toEqual([]);
  }
});
