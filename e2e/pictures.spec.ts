import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { frameOf, isDrawn, runsOut, systemColour } from './support/drawing.ts';
import { expect, test } from './support/podsmith.ts';

const BILLING = readFileSync(new URL('../src/app/examples/billing.yaml', import.meta.url), 'utf8');

/** To one of the pictures, as a link leads there. */
async function goTo(page: Page, picture: string): Promise<void> {
  await page.evaluate((item) => {
    location.hash = `#/pictures/${item}`;
  }, picture);
  await expect(page.getByRole('navigation', { name: /^(Pictures|Bilder)$/ })).toBeVisible();
}

/** Where files are opened. */
const goToWorkbench = (page: Page): Promise<void> =>
  page.evaluate(() => {
    location.hash = '#/';
  });

const words = (page: Page) =>
  page.getByRole('region', { name: /^(The drawing as a list|Die Zeichnung als Liste)$/ });
const item = (page: Page, key: string) => words(page).locator(`[data-item="${key}"]`);
const plates = (page: Page) => page.getByRole('figure').getByRole('button');

test('on the sample: from the guide to the picture, to the guided fix and back, and to an example', async ({
  podsmith,
  page,
}) => {
  await podsmith.open({ editor: false });
  await test.step('the guide leads to the picture', async () => {
    await page.evaluate(() => {
      location.hash = '#/guide/workload-id';
    });
    await page.getByRole('link', { name: 'How does the pod sign in to Azure?' }).click();
    await expect(words(page).getByRole('listitem')).toHaveCount(8);
  });
  await test.step('a missing step leads to the guide that brings it', async () => {
    await expect(page.getByText('Nothing in this manifest requests an identity.')).toBeVisible();
    await plates(page).first().click();
    await expect(
      page.getByRole('dialog', { name: 'Set up Microsoft Entra Workload ID' }),
    ).toBeVisible();
  });
  await test.step('the guided fix leads to the picture', async () => {
    await page.getByRole('link', { name: 'See the steps as a picture' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(words(page)).toBeVisible();
  });
  await test.step('an example shows what this manifest does not have', async () => {
    await goTo(page, 'key-vault');
    await expect(item(page, 'volume')).toContainText('missing');
    await page.getByRole('button', { name: 'Open an example that has one' }).click();
    await expect(item(page, 'volume')).toContainText('billing-vault');
  });
});

test('workload identity: its steps, what changes them, the workload, and the picture as a file', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('step by step, with the names of the manifest', async () => {
    await podsmith.openFile('billing.yaml', BILLING);
    await goTo(page, 'workload-identity');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'How does the pod sign in to Azure?',
    );
    await expect(words(page).getByRole('listitem')).toHaveCount(8);
    await expect(item(page, 'account')).toContainText(
      'The pod runs as billing, which is linked to the identity with client ID 11111111-2222-3333-4444-555555555555.',
    );
    await expect(item(page, 'trust')).toContainText('system:serviceaccount:shop:billing');
    const drawing = page.getByRole('img', { name: 'Workload identity: billing' });
    await expect(drawing).toContainText('Pod billing');
    // A step that the manifest has leads to its line.
    await page.getByRole('button', { name: /^2 Label of the pod, in the manifest/ }).click();
    await expect(podsmith.editor.getByText('azure.workload.identity/use')).toBeVisible();
    await expect(podsmith.editor.getByRole('textbox')).toBeFocused();
  });
  await test.step('toggling in the form changes the picture', async () => {
    await goToWorkbench(page);
    await podsmith.replaceFile(
      'billing.yaml',
      BILLING.replace(/^ +azure.workload.identity\/use.*\n/m, ''),
    );
    await goTo(page, 'workload-identity');
    await expect(item(page, 'label')).toContainText('missing');
    await expect(item(page, 'inject')).toContainText('not reached');
    await page.goBack();
    await podsmith.step('Identity');
    const control = podsmith.control('Complete the workload identity settings');
    await control.click();
    await expect(control).toBeChecked();
    await goTo(page, 'workload-identity');
    await expect(item(page, 'label')).toContainText('in the manifest');
    await expect(item(page, 'inject')).toContainText('done by AKS');
  });
  await test.step('the workload is chosen, and the picture is its', async () => {
    const other =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: other}\nspec:\n  containers: [{name: c}]\n';
    await goToWorkbench(page);
    await podsmith.replaceFile('two.yaml', `${BILLING}---\n${other}`);
    await goTo(page, 'workload-identity');
    await expect(item(page, 'label')).toContainText('in the manifest');
    await page.getByLabel('Workload', { exact: true }).selectOption('Pod/other');
    await expect(item(page, 'label')).toContainText('missing');
    await expect(page.getByRole('img', { name: 'Workload identity: other' })).toBeVisible();
  });
  await test.step('a file without a pod says so and offers an example', async () => {
    await goToWorkbench(page);
    await podsmith.replaceFile('none.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n');
    await goTo(page, 'workload-identity');
    await expect(page.getByRole('heading', { name: 'No pod to show' })).toBeVisible();
    await page.getByRole('button', { name: 'Open an example' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await expect(words(page).getByRole('listitem')).toHaveCount(8);
  });
  await test.step('the picture is saved with its colours, and nothing of the manifest is markup in it', async () => {
    await goToWorkbench(page);
    await podsmith.openFile(
      'x.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  serviceAccountName: "<script>&"\n  containers: [{name: c}]\n',
    );
    await goTo(page, 'workload-identity');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('workload-identity-x.svg');
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(svg).not.toMatch(/<script|class=|style=|var\(|href/);
  });
});

test('which value wins, Key Vault, and users and groups against files', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('which value wins: the field is chosen, and the form changes who decides', async () => {
    await podsmith.openFile('billing.yaml', BILLING);
    await goTo(page, 'which-value');
    await expect(item(page, 'pod')).toContainText('The pod sets 1654.');
    await expect(item(page, 'result-0')).toContainText('inherits 1654 from the pod');
    await expect(item(page, 'result-1')).toContainText(
      'The container sets 10001, which overrides the pod’s 1654.',
    );
    // What is tried moves the picture and its words, and leaves the manifest alone.
    const tried = page.getByRole('group', { name: 'Try it: runAsUser' });
    await tried.getByLabel('Pod', { exact: true }).selectOption('1000');
    await expect(item(page, 'result-0')).toContainText('inherits 1000 from the pod');
    await expect(page.getByRole('figure')).toContainText('1000');
    await expect(tried).toContainText('runAsUser: 1000');
    await expect(page.getByText('Tried here, not in the manifest.')).toBeVisible();
    await tried.getByRole('button', { name: 'Back to the manifest' }).click();
    await expect(item(page, 'result-0')).toContainText('inherits 1654 from the pod');
    await expect(page.getByText('Tried here, not in the manifest.')).toBeHidden();
    await page.getByLabel('Field').selectOption('privileged');
    await expect(item(page, 'pod')).toContainText('Kubernetes has privileged only in containers.');
    await expect(item(page, 'result-0')).toContainText('default');
    await page.getByLabel('Field').selectOption('seccompProfile');
    await expect(item(page, 'result-1')).toContainText('type: RuntimeDefault');
    await page.goBack();
    await podsmith.step('Kernel profiles');
    await podsmith.control('Filter system calls').click();
    await goTo(page, 'which-value');
    await page.getByLabel('Field').selectOption('seccompProfile');
    await expect(item(page, 'result-1')).toContainText('default');
    // What a level says leads to its line.
    await page.getByLabel('Field').selectOption('runAsUser');
    await page
      .getByRole('button', { name: /^log-shipper|^Own value, set/ })
      .first()
      .click();
    await expect(podsmith.editor.getByText('runAsUser: 10001')).toBeVisible();
  });
  await test.step('Key Vault step by step, and what is to be done in Azure leads to the operator sheet', async () => {
    await goToWorkbench(page);
    await podsmith.replaceFile('vault.yaml', BILLING);
    await goTo(page, 'key-vault');
    await expect(item(page, 'volume')).toContainText(
      'The volume vault refers to the class billing-vault',
    );
    await expect(item(page, 'vault')).toContainText('shop-vault');
    await expect(item(page, 'objects')).toContainText('sql-password (secret)');
    await expect(item(page, 'files')).toContainText('billing: /mnt/vault');
    await expect(item(page, 'sync')).toContainText('not used');
    await item(page, 'vault').getByRole('button', { name: 'Operator sheet' }).click();
    await expect(page.getByRole('dialog', { name: 'Operator sheet' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('on Windows there are no such users', async () => {
    await goToWorkbench(page);
    await podsmith.replaceFile(
      'w.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec:\n  os: {name: windows}\n  containers: [{name: c}]\n',
    );
    await goTo(page, 'users-and-files');
    await expect(page.getByText(/^This pod runs on Windows/)).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
  });
  await test.step('without fsGroup the disk stays with root', async () => {
    await goToWorkbench(page);
    await podsmith.replaceFile('groups.yaml', BILLING);
    await goTo(page, 'users-and-files');
    await expect(item(page, 'process-0')).toContainText('It runs as user 1654');
    await expect(item(page, 'file-0-0')).toContainText('fsGroup doesn’t apply.');
    await expect(item(page, 'file-0-1')).toContainText('can write');
    await expect(item(page, 'file-1-0')).toContainText('The container mounts it read-only.');
    await goToWorkbench(page);
    await podsmith.replaceFile('other.yaml', BILLING.replace(/ +fsGroup: 2000\n/, ''));
    await goTo(page, 'users-and-files');
    await expect(item(page, 'file-0-1')).toContainText('can only read');
    await item(page, 'file-0-1')
      .getByRole('button', { name: 'Set a non-root group for volumes' })
      .click();
    await expect(
      podsmith
        .control('Set a non-root group for volumes')
        .or(page.getByRole('dialog').getByRole('menuitemradio').first()),
    ).toBeVisible();
  });
});

for (const [colorScheme, width, locale] of [
  ['light', 1440, 'en-US'],
  ['dark', 390, 'de-DE'],
] as const) {
  test.describe(`${colorScheme}, ${width}, ${locale}`, () => {
    test.use({ colorScheme, locale, viewport: { width, height: 844 }, reducedMotion: 'reduce' });

    test('axe finds nothing, and nothing runs out of the page', async ({ podsmith, page }) => {
      await page.goto('./');
      await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible();
      await podsmith.openFile('billing.yaml', BILLING);
      for (const picture of [
        'workload-identity',
        'key-vault',
        'which-value',
        'users-and-files',
        'start-to-stop',
      ]) {
        await test.step(picture, async () => {
          await goTo(page, picture);
          await expect(page.locator(`a[href$="/${picture}"][aria-current]`)).toBeVisible();
          await expect(words(page).getByRole('listitem').first()).toBeVisible();
          expect(await faults(page), picture).toEqual([]);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider, picture).toBeLessThanOrEqual(0);
        });
      }
    });
  });
}

test.describe('with the colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('frames, signs and words tell the states apart, and the picture shown and the focus have lines', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await test.step('frames, signs and words tell the states apart', async () => {
      // The class has no vault: one step is missing, one is not used, others are done, by AKS or in Azure.
      await podsmith.openFile('billing.yaml', BILLING.replace(/^ +tenantID: .*\n/m, ''));
      await goTo(page, 'key-vault');
      const drawing = page.getByRole('img', { name: 'Key Vault: billing' });
      const seen = new Map<string, string>();
      for (const [tone, word] of [
        ['good', 'in the manifest'],
        ['bad', 'missing'],
        ['plain', 'done by AKS'],
        ['none', 'not reached'],
      ] as const) {
        const plate = drawing.locator(`.dr-plate.dr--${tone}`).filter({ hasText: word }).first();
        await expect(plate).toBeVisible();
        seen.set(tone, await frameOf(plate));
        for (const shape of await plate.locator('rect, .dr-mark path').all()) {
          expect(await isDrawn(shape)).toBe(true);
        }
      }
      await podsmith.replaceFile(
        'whole.yaml',
        BILLING.replace('name: billing-vault', 'name: other'),
      );
      const unknown = drawing.locator('.dr-plate.dr--unknown').first();
      await expect(unknown).toContainText('unknown');
      seen.set('open', await frameOf(unknown));
      expect(new Set(seen.values()).size, [...seen].join('; ')).toBe(seen.size);
    });
    await test.step('of the pictures the one that is shown has a line, and the focus a ring', async () => {
      await goTo(page, 'which-value');
      const line = (name: string) =>
        page.getByRole('navigation', { name: 'Pictures' }).getByRole('link', { name });
      const highlight = await systemColour(page, 'Highlight');
      await expect(line('Which value takes precedence')).toHaveCSS(
        'border-bottom-color',
        highlight,
      );
      await expect(line('Key Vault')).not.toHaveCSS('border-bottom-color', highlight);
      await plates(page).first().focus();
      // Only who comes by the keyboard is shown where the focus is.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(plates(page).first()).toBeFocused();
      await expect(plates(page).first()).toHaveCSS('outline-color', highlight);
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, locale: 'de-DE' });

  test('a legend below the drawing explains the frames that are in it', async ({
    podsmith,
    page,
  }) => {
    await page.goto('./');
    await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible();
    await podsmith.openFile('billing.yaml', BILLING.replace(/ +fsGroup: 2000\n/, ''));
    await goTo(page, 'users-and-files');
    const legend = page.getByRole('list', { name: 'Legende' });
    await expect(legend.getByRole('listitem')).toHaveText([
      'Gesetzt oder erlaubt: Der Prozess hat Zugriff auf die Dateien.',
      'Der Prozess darf nur lesen. Mit einer anderen Einstellung dürfte er schreiben.',
      'Ein Prozess mit seinem Benutzer.',
      'Nicht gesetzt.',
    ]);
    expect(await runsOut(legend)).toBe(false);
    await goTo(page, 'key-vault');
    await expect(legend.getByRole('listitem').first()).toHaveText('Steht im Manifest.');
  });
});
