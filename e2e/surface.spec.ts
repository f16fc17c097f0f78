import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { frameOf, isDrawn, runsOut, systemColour } from './support/drawing.ts';
import { expect, test } from './support/podsmith.ts';

/** To the page, as its users go there from the header. */
async function goToSurface(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/surface';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(What can an attacker reach|Was kann ein Angreifer erreichen)\?$/,
  );
}

const words = (page: Page) =>
  page.getByRole('region', { name: /^(The drawing as a list|Die Zeichnung als Liste)$/ });
const path = (page: Page, id: string) => words(page).locator(`[data-path="${id}"]`);

const TWO = `apiVersion: v1
kind: Pod
metadata: {name: first}
spec:
  containers:
  - {name: web, image: "r.io/web:1", securityContext: {runAsUser: 1000}}
  - {name: log, image: "r.io/log:1", securityContext: {privileged: true}}
---
apiVersion: v1
kind: Pod
metadata: {name: second}
spec:
  hostPID: true
  containers: [{name: app, image: "r.io/app:1"}]
`;

test('the article’s sample in words and in a drawing, and where its paths lead', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('plain words, the drawing and the list', async () => {
    await goToSurface(page);
    await expect(page.getByText(/^A process in security-context-demo can write/)).toContainText(
      'It can’t run as root',
    );
    await expect(words(page).getByRole('heading', { level: 2 })).toHaveText([
      '4 open',
      '2 limited',
      '5 blocked',
    ]);
    await expect(path(page, 'api-token')).toContainText('Has a token for the Kubernetes API.');
    await expect(path(page, 'capabilities')).toContainText('NET_ADMIN and SYS_TIME are added');
    const drawing = page.getByRole('img', { name: 'Attack surface of security-context-demo' });
    await expect(drawing).toBeVisible();
    const buttons = page.getByRole('figure').getByRole('button');
    await expect(buttons).toHaveCount(11);
    await expect(buttons.nth(8)).toHaveAccessibleName(
      /^9 Kubernetes API, by token, open\. Has a token/,
    );
  });
  await test.step('by keyboard alone', async () => {
    await goToSurface(page);
    const first = page.getByRole('button', { name: /^1 Root user/ });
    await page.getByRole('button', { name: 'Save picture' }).focus();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(podsmith.control('Require a non-root user')).toBeVisible();
    await expect(
      podsmith.row('Require a non-root user').getByRole('button', { expanded: true }).first(),
    ).toBeFocused();
  });
  await test.step('a path leads to its control; once that is set, the path is closed', async () => {
    await goToSurface(page);
    await page.getByRole('button', { name: /^9 Kubernetes API/ }).click();
    const title = 'Don’t mount a Kubernetes API token';
    const control = podsmith.control(title);
    await expect(control).toBeVisible();
    await expect(podsmith.row(title).getByRole('button', { expanded: true }).first()).toBeFocused();
    await control.click();
    await expect(control).toBeChecked();
    await goToSurface(page);
    await expect(path(page, 'api-token')).toContainText('The pod doesn’t mount a token.');
    await expect(page.getByRole('button', { name: /^9 .*blocked/ })).toBeVisible();
    await page.goBack();
    await podsmith.undo();
    await goToSurface(page);
    await expect(page.getByRole('button', { name: /^9 .*open/ })).toBeVisible();
  });
  await test.step('a fix in the list says its points and leads to its control', async () => {
    await goToSurface(page);
    const calls = path(page, 'system-calls');
    await expect(calls).toContainText('points to gain');
    await calls.getByRole('button', { name: 'Filter system calls' }).click();
    await expect(podsmith.control('Filter system calls')).toBeVisible();
  });
  await test.step('no policy for outgoing traffic leads to the guide that writes one', async () => {
    await goToSurface(page);
    await path(page, 'metadata')
      .getByRole('button', { name: /^Add companion resources/ })
      .click();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/NetworkPolicy/)
        .first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('a path that the target does not ask about leads to the choice of targets', async () => {
    await goToSurface(page);
    await expect(path(page, 'files')).toContainText('not part of AKS best practices');
    await path(page, 'files').getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('menuitemradio', { name: /^Everything/ }).click();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(podsmith.control('Make the root file system read-only')).toBeVisible();
  });
});

test('a file of two pods, the picture as a file, and a file without a pod', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('the workload and the container are chosen, and hardening is shown without a change', async () => {
    await podsmith.openFile('two.yaml', TWO);
    const before = await podsmith.text();
    await goToSurface(page);
    await expect(page.getByText(/^A process in one of the 2 containers of first/)).toBeVisible();
    await expect(path(page, 'root')).toContainText('in 1 of 2 containers');
    await page.getByLabel('Code runs in').selectOption('web');
    await expect(page.getByText(/^A process in web can/)).toBeVisible();
    await expect(path(page, 'root')).toContainText('It starts as user 1000');
    await page.getByLabel('Workload', { exact: true }).selectOption('Pod/second');
    await expect(path(page, 'host-namespaces')).toContainText('hostPID');
    await page.getByText('After hardening to AKS best practices').click();
    await expect(path(page, 'host-namespaces')).toContainText(
      'The pod shares no namespaces of the node.',
    );
    await expect(page.getByText(/^Nothing is written yet/)).toBeVisible();
    expect(await podsmith.text()).toBe(before);
  });
  await test.step('the picture is saved with its colours, and nothing of the manifest is markup in it', async () => {
    await podsmith.replaceFile(
      'x.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: "<img src=x>&{{ x }}"}\nspec:\n  containers: [{name: "<script>"}]\n',
    );
    await goToSurface(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^attack-surface-[\w.-]+\.svg$/);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/<script|<img|class=|style=|var\(|href|url\((?!"?#|&quot;#)/);
    // A browser shows it as it stands, without anything of the page.
    const file = test.info().outputPath('picture.svg');
    await download.saveAs(file);
    const viewer = await page.context().newPage();
    await viewer.goto(`file://${file}`);
    await expect(viewer.locator('text', { hasText: '<img src=x>&{{ x }}' })).toBeVisible();
    expect(await viewer.evaluate(() => document.querySelector('parsererror'))).toBeNull();
  });
  await test.step('a file without a pod says so and leads back', async () => {
    await podsmith.replaceFile('none.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n');
    await goToSurface(page);
    await expect(page.getByRole('heading', { name: 'No pod to show' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to the workbench' }).click();
    await expect(podsmith.editor).toBeVisible();
  });
});

for (const [locale, widths] of [
  ['en-US', [1440, 390]],
  ['de-DE', [390]],
] as const) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: widths[0], height: 844 }, reducedMotion: 'reduce' });

    test('axe finds nothing, and nothing runs out of the page', async ({ podsmith, page }) => {
      // A phone shows what is found first, and no steps.
      await page.goto('./');
      await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible();
      await podsmith.openFile('two.yaml', TWO);
      await goToSurface(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await expect(words(page)).toBeVisible();
        expect(await faultsInBothThemes(page), String(width)).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, String(width)).toBeLessThanOrEqual(0);
        // On a phone the choice of the language is in a menu.
        const more = page.getByRole('button', { name: /^(More|Mehr)$/ });
        const choice = width < 768 ? more : page.getByRole('radio', { name: 'Deutsch' });
        await expect(choice).toBeInViewport();
      }
    });
  });
}

/** One path of each state. */
const EVERY = `apiVersion: v1
kind: Pod
metadata: {name: every}
spec:
  automountServiceAccountToken: false
  hostPID: true
  securityContext: {seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: app
    image: r.io/app:1
    securityContext:
      readOnlyRootFilesystem: "{{ .Values.readOnly }}"
`;
const STATES = { open: 'bad', limited: 'half', blocked: 'good', unknown: 'unknown' };

test.describe('with the colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('forms and words tell the states apart, and the focus and the page shown have lines', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await test.step('forms and words tell the states apart', async () => {
      await podsmith.openFile('every.yaml', EVERY);
      await goToSurface(page);
      const drawing = page.getByRole('img', { name: 'Attack surface of every' });
      const buttons = page.getByRole('figure').getByRole('button');
      const seen = new Map<string, string>();
      for (const [state, tone] of Object.entries(STATES)) {
        const plate = drawing.locator(`.dr-plate.dr--${tone}`).first();
        await expect(plate.getByText(state, { exact: true })).toBeVisible();
        await expect(
          buttons.and(page.getByLabel(new RegExp(`, ${state}\\.`))).first(),
        ).toBeVisible();
        seen.set(state, await frameOf(plate));
        for (const path of await plate.locator('rect, .dr-mark path').all()) {
          expect(await isDrawn(path)).toBe(true);
        }
      }
      expect(new Set(seen.values()).size, [...seen].join('; ')).toBe(4);
      const ink = await systemColour(page, 'CanvasText');
      for (const text of await drawing.locator('.dr-plate text, .sf-zone').all()) {
        await expect(text).toHaveCSS('fill', ink);
      }
    });
    await test.step('the focus has a ring of its own colour, and the page shown a line', async () => {
      const [first] = await page.getByRole('figure').getByRole('button').all();
      if (!first) throw new Error('Nothing to focus');
      await page.getByRole('button', { name: 'Save picture' }).focus();
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      await expect(first).toHaveCSS('outline-style', 'solid');
      await expect(first).toHaveCSS('outline-color', await systemColour(page, 'Highlight'));
      const pages = page.getByRole('navigation', { name: 'Pages' });
      await expect(pages.getByRole('link', { name: 'Attack surface' })).toHaveCSS(
        'border-bottom-color',
        await systemColour(page, 'Highlight'),
      );
      await expect(pages.getByRole('link', { name: 'Guide' })).toHaveCSS(
        'border-bottom-color',
        await systemColour(page, 'Canvas'),
      );
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, locale: 'de-DE' });

  test('what the signs of the wall mean stands below the drawing', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible();
    await goToSurface(page);
    const legend = page.getByRole('list', { name: 'Legende' });
    await expect(legend.getByRole('listitem')).toHaveText([
      'offen: nicht eingeschränkt',
      'eingeschränkt: teilweise möglich',
      'blockiert: verhindert',
      'unbekannt: nicht angegeben',
    ]);
    expect(await runsOut(legend)).toBe(false);
  });
});
