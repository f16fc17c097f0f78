import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { caches, kept, test } from './support/host.ts';
import { expect, shown } from './support/podsmith.ts';

test.use({ reuseContext: false });

// The one place where the page may keep itself: see playwright.config.ts.
test.use({ serviceWorkers: 'allow' });
// Each visit keeps all that is built, eight megabytes with their digests, beside what a test does anyway.
test.describe.configure({ timeout: 90_000 });

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: mine
spec:
  hostNetwork: true
  containers:
  - name: web
    image: registry.example.com/web:1.0.0
`;

const prompt = (page: Page) => page.getByRole('region', { name: /^(New version|Neue Version)$/ });
const versionOf = (page: Page) => page.locator('meta[name="version"]');
/** As the browser does by itself when the page is opened, or has been open for a day. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('after one visit the page works without a network', async ({
  podsmith,
  page,
  context,
  host,
}) => {
  await podsmith.open();
  await kept(page);
  await host.stop();
  await context.setOffline(true);
  await page.reload();
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
  await expect(shown(page, 'Offline: the page still works')).toBeVisible();

  await podsmith.paste(POD);
  await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
  const fonts = ['Source Serif 4 Variable', 'Source Sans 3 Variable', 'Source Code Pro Variable'];
  for (const name of [...fonts, 'codicon']) {
    const faces = await page.evaluate(
      async (family) => (await document.fonts.load(`16px "${family}"`)).length,
      name,
    );
    expect(faces, name).toBeGreaterThan(0);
  }

  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  await expect(podsmith.finding(/^.*[Nn]etzwerk des Knotens/)).toBeVisible();
  expect(await podsmith.text()).toBe(POD);
  await podsmith.clickLine('hostNetwork: true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('secu');
  await expect(page.locator('.suggest-widget')).toContainText('securityContext');
  await page.keyboard.press('Escape');

  await page.goto('./#/guide');
  await expect(page.getByRole('navigation', { name: 'Kapitel' })).toBeVisible();
  await page.goto('./#/rules/privileged');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/lessons/who-runs');
  await expect(page.getByRole('region', { name: 'Rückmeldung' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'de-DE' });

  test('it says that there is no network, above the tabs, for as long as there is none', async ({
    podsmith,
    page,
    context,
    host,
  }) => {
    const said = shown(page, 'Offline: Die Seite funktioniert weiter');
    await page.goto('./');
    await kept(page);
    await expect(said).toBeHidden();
    await host.stop();
    await context.setOffline(true);
    await expect(said).toBeInViewport({ ratio: 1 });
    await page.reload();
    await expect(said).toBeInViewport({ ratio: 1 });
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await page.getByRole('button', { name: 'YAML', exact: true }).tap();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await expect(said).toBeInViewport({ ratio: 1 });
    expect((await new AxeBuilder({ page }).include('.foot').analyze()).violations).toEqual([]);
    await page.goto('./#/rules');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said).toBeInViewport({ ratio: 1 });
    await context.setOffline(false);
    await expect(said).toBeHidden();
  });
});

test('clearing everything ends what was kept, the page that is open goes on', async ({
  podsmith,
  page,
  context,
  host,
}) => {
  await podsmith.open();
  await kept(page);
  expect(await caches(page)).toHaveLength(1);
  await page.goto('./#/privacy');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(shown(page, 'Everything that was stored has been deleted.')).toBeVisible();
  // Parts that are loaded now pass the worker, which is there until the page goes.
  await page.goto('./#/rules');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/');
  await expect(podsmith.editor).toBeVisible();
  await podsmith.paste(POD);
  await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
  expect(await caches(page)).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);

  // Without a network there is nothing left to open.
  await host.stop();
  const later = await context.newPage();
  await expect(later.goto(host.address)).rejects.toThrow(/ERR_CONNECTION/);
});

test('it works in a folder of its host, beside a page at the root', async ({
  page,
  context,
  host,
}) => {
  await page.goto('/');
  await kept(page);
  await page.goto('/some/folder/');
  await kept(page);
  await expect(prompt(page)).toBeHidden();
  expect(await caches(page)).toHaveLength(2);
  await host.stop();
  await context.setOffline(true);
  for (const address of ['/some/folder/', '/some/folder/index.html?from=home#/rules', '/']) {
    const answer = await page.goto(address);
    expect(answer?.fromServiceWorker()).toBe(true);
    await expect(page.getByRole('banner')).toBeVisible();
  }
});

test('a copy in another folder has its own draft, and clearing everything there leaves the others alone', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await kept(page);
  await podsmith.paste(POD);
  await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
  const draft = () => page.evaluate(() => sessionStorage.getItem('podsmith.draft'));
  await expect.poll(draft).toContain('hostNetwork');

  await page.goto('/some/folder/');
  await kept(page);
  await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
  await page.goto('/some/folder/#/privacy');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(shown(page, 'Everything that was stored has been deleted.')).toBeVisible();
  expect(await caches(page)).toHaveLength(1);
  expect(await draft()).toContain('hostNetwork');
  await page.goto('/');
  await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(1);
});

test('the service worker asks for its list and for nothing else', async ({
  podsmith,
  page,
  host,
}) => {
  await podsmith.open();
  await kept(page);
  expect([...host.byWorker].sort()).toEqual([...host.list].sort());
  expect(host.list).toContain('/');

  await page.reload();
  await podsmith.paste(POD);
  await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
  // What is not on the list is none of its business.
  await page.evaluate(async () => {
    const image = new Image();
    image.src = './beyond/picture.svg?of=mine';
    await image.decode();
  });
  expect(host.asked).toContain('/beyond/picture.svg?of=mine');
  expect(host.byWorker).toHaveLength(host.list.length);
  const stranger = await page.context().newPage();
  const answer = await stranger.goto('/beyond/page');
  expect(answer?.fromServiceWorker()).toBe(false);
  expect(host.byWorker).toHaveLength(host.list.length);
});

test('a new version waits until it is asked for, and nothing is lost', async ({
  podsmith,
  page,
  host,
}) => {
  await podsmith.open();
  await kept(page);
  const before = await caches(page);
  await podsmith.paste(POD);
  await expect(podsmith.editor).toContainText('name: mine');
  host.release('2');
  await lookForUpdate(page);
  await expect(prompt(page)).toContainText('A new version of Podsmith is ready');
  expect((await new AxeBuilder({ page }).include('.foot').analyze()).violations).toEqual([]);
  // Both are kept until then, and the page is the one that it was.
  expect(await caches(page)).toHaveLength(2);
  await expect(versionOf(page)).toHaveCount(0);

  // Typed just before: nothing has stored it yet. And nobody is asked whether to leave.
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await podsmith.clickLine('hostNetwork: true');
  await page.keyboard.type(' # mine');
  await prompt(page).getByRole('button', { name: 'Update' }).click();
  await expect(versionOf(page)).toHaveAttribute('content', '2');
  expect(asked).toEqual([]);
  await expect(page).toHaveTitle(/mine\.yaml/);
  await expect(shown(page, 'The page was reloaded. Restored: mine.yaml')).toBeVisible();
  expect(await podsmith.text()).toBe(POD.replace('hostNetwork: true', 'hostNetwork: true # mine'));
  await expect(podsmith.steps).toBeVisible();
  const after = await caches(page);
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  // Only what is new was asked for.
  expect(host.byWorker.slice(host.list.length)).toEqual(['/']);
});

test('an update keeps all files, the one in front, and a lesson', async ({
  podsmith,
  page,
  host,
}) => {
  await podsmith.open();
  await kept(page);
  await podsmith.drop({ 'a.yaml': POD, 'b.yaml': POD.replaceAll('web', 'other') });
  const files = page.getByRole('navigation', { name: 'Open files' });
  await files.getByRole('button', { name: 'b.yaml' }).first().click();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # in b');
  await page.goto('./#/lessons/who-runs');
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # learning');
  host.release('2');
  await lookForUpdate(page);
  await prompt(page).getByRole('button', { name: 'Update' }).click();
  await expect(versionOf(page)).toHaveAttribute('content', '2');
  await expect(podsmith.editor).toContainText('# learning');
  await page.goto('./#/');
  await expect(files.locator('[aria-current]')).toHaveText(/b\.yaml/);
  await expect(files.getByRole('listitem')).toHaveCount(2);
  expect(await podsmith.text()).toContain('kind: Pod # in b');
});

test('what looks like credentials is updated over once its owner agrees, or has downloaded it', async ({
  podsmith,
  page,
  host,
}) => {
  const secret = `${POD}    env:\n    - {name: DB_PASSWORD, value: tr0ub4dor-and-3}\n`;
  await podsmith.open();
  await kept(page);
  await podsmith.openFile('vault.yaml', secret);
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # mine');
  host.release('2');
  await lookForUpdate(page);
  const button = (name: string) => prompt(page).getByRole('button', { name, exact: true });
  await button('Update').click();
  await expect(prompt(page)).toContainText('Not updated: you would lose changes');
  await expect(prompt(page)).toContainText('vault.yaml: this file seems to contain credentials');
  expect((await new AxeBuilder({ page }).include('.foot').analyze()).violations).toEqual([]);
  await expect(versionOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('tr0ub');

  const saving = page.waitForEvent('download');
  await button('Download').click();
  expect((await saving).suggestedFilename()).toBe('vault.yaml');
  await expect(button('Update')).toBeFocused();
  await expect(prompt(page)).toContainText('A new version of Podsmith is ready');
  // Changed again, it is in this window only.
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type('!');
  await button('Update').click();
  await button('Keep in this tab and update').click();
  await expect(versionOf(page)).toHaveAttribute('content', '2');
  await expect(shown(page, 'The page was reloaded. Restored: vault.yaml')).toBeVisible();
  expect(await podsmith.text()).toBe(secret.replace('kind: Pod', 'kind: Pod # mine!'));
});

test('an update that cannot keep anything says so and waits', async ({ podsmith, page, host }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await podsmith.open();
  await kept(page);
  await podsmith.paste(POD);
  await expect(podsmith.editor).toContainText('name: mine');
  host.release('2');
  await lookForUpdate(page);
  await prompt(page).getByRole('button', { name: 'Update' }).click();
  await expect(prompt(page)).toContainText(
    'mine.yaml: the browser’s storage for this page is full',
  );
  await expect(versionOf(page)).toHaveCount(0);
  expect(await podsmith.text()).toBe(POD);
});

test('later is later, in German as well', async ({ podsmith, page, host }) => {
  await podsmith.open();
  await kept(page);
  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  host.release('2');
  await lookForUpdate(page);
  await expect(prompt(page)).toContainText('Eine neue Version von Podsmith ist bereit');
  await prompt(page).getByRole('button', { name: 'Später' }).click();
  await expect(prompt(page)).toBeHidden();
  await page.reload();
  await prompt(page).getByRole('button', { name: 'Aktualisieren' }).click();
  await expect(versionOf(page)).toHaveAttribute('content', '2');
});

test('another window is told, and stays as it is', async ({ podsmith, page, context, host }) => {
  await podsmith.open();
  await kept(page);
  await podsmith.paste(POD);
  await expect(podsmith.editor).toContainText('name: mine');
  const other = await context.newPage();
  await other.goto(host.address);
  await kept(other);
  host.release('2');
  await lookForUpdate(other);
  await prompt(other).getByRole('button', { name: 'Update' }).click();
  await expect(versionOf(other)).toHaveAttribute('content', '2');
  await expect(prompt(page)).toContainText('Podsmith was updated in another window');
  await expect(versionOf(page)).toHaveCount(0);
  expect(await podsmith.text()).toBe(POD);
});

test('a version that has not arrived as a whole is not kept', async ({ podsmith, page, host }) => {
  await podsmith.open();
  await kept(page);
  const before = await caches(page);
  // The worker of one version, and a page of another: as if it were asked while it is being replaced.
  host.release('2');
  host.tear();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const givenUp = new Promise((done) => {
      registration?.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'redundant') done(undefined);
        });
      });
    });
    await registration?.update().catch(() => undefined);
    await givenUp;
  });
  await expect(prompt(page)).toBeHidden();
  expect(await caches(page)).toEqual(before);
});
