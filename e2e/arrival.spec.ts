import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { expect, Podsmith, shown, test } from './support/podsmith.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: early
spec:
  hostNetwork: true
  containers:
  - name: web
    image: registry.example.com/web:1.0.0
`;

const BASELINE = 'PSS Baseline';
const REVIEW = /\/review-[^/]*\.js$/;
const OVERLAYS = /\/overlays-[^/]*\.js$/;
const ENTRY = /\/page-[^/]*\.js$/;
/** Does something in the page right after it was made live, before anything else can happen there. */
const whenLive = (page: Page, act: () => void) =>
  page.addInitScript(`new MutationObserver((all, observer) => {
    if (!all.some(({ oldValue }) => oldValue === 'true')) return;
    observer.disconnect();
    // After what the page itself does at that moment.
    queueMicrotask(() => queueMicrotask(${act}));
  }).observe(document, { attributeFilter: ['aria-busy'], attributeOldValue: true, subtree: true })`);
const field = (page: Page) => page.getByRole('textbox', { name: /^Manifest/ });
const start = async ({ page, wizard }: Podsmith) => {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(wizard.getByRole('heading', { level: 1, name: 'Start' })).toBeVisible();
};

test('the name stands at its place before any script, and stays there', async ({ page }) => {
  const release = await hold(page, /\.js$/);
  const place = async () => {
    await expect(page.getByRole('banner')).toHaveCount(1);
    const box = await page.getByRole('banner').getByText('Podsmith', { exact: true }).boundingBox();
    return {
      x: Math.round(box?.x ?? 0),
      y: Math.round(box?.y ?? 0),
      height: Math.round(box?.height ?? 0),
    };
  };
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Podsmith', { exact: true })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const early = await place();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Start' })).toBeVisible();
  expect(await place()).toEqual(early);
});

test.describe('before the review has arrived', () => {
  test('what is typed is kept, undone, and reviewed once it can be', async ({ podsmith, page }) => {
    const release = await hold(page, REVIEW);
    await start(podsmith);
    await field(page).press('ControlOrMeta+Home');
    await page.keyboard.type('# mine: ');
    await expect(field(page)).toHaveValue(/^# mine: apiVersion/);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(field(page)).toHaveValue(/^apiVersion/);
    await page.keyboard.type('# mine\n');
    release();
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await expect(podsmith.editor).toContainText('# mine');
    expect(await podsmith.text()).toMatch(/^# mine\napiVersion/);
  });

  test('undo at the very moment that the field is made live leaves the cursor where it belongs', async ({
    podsmith,
    page,
  }) => {
    const review = await hold(page, REVIEW);
    const entry = await hold(page, ENTRY);
    await whenLive(page, () => {
      const init = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await start(podsmith);
    await field(page).press('ControlOrMeta+Home');
    await page.keyboard.type('# mine: ');
    entry();
    await expect(field(page)).toHaveValue(/^apiVersion/);
    await page.keyboard.type('# mine\n');
    await expect(field(page)).toHaveValue(/^# mine\napiVersion/);
    review();
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  });

  test('undo in quick succession leaves the cursor where it belongs', async ({
    podsmith,
    page,
  }) => {
    const review = await hold(page, REVIEW);
    await start(podsmith);
    await field(page).press('ControlOrMeta+Home');
    await page.keyboard.type('# first ');
    await field(page).press('ControlOrMeta+End');
    await page.keyboard.type('# last');
    await expect(field(page)).toHaveValue(/^# first [\s\S]*# last$/);
    // Keys that a script presses do nothing before the page is live.
    await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
    await field(page).evaluate((text) => {
      const init = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
      for (let i = 0; i < 2; i++) text.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await expect(field(page)).toHaveValue(/^apiVersion/);
    await page.keyboard.type('# mine\n');
    await expect(field(page)).toHaveValue(/^# mine\napiVersion/);
    review();
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  });

  test('a paste at the very moment that the page is made live is taken', async ({
    podsmith,
    page,
  }) => {
    const review = await hold(page, REVIEW);
    // Stands still, so that the key is the first thing that happens next.
    await whenLive(page, () => {
      const { scheduling } = navigator as { scheduling?: { isInputPending(): boolean } };
      console.info('waits for a key');
      while (!scheduling?.isInputPending());
    });
    await start(podsmith);
    await page.evaluate((text) => navigator.clipboard.writeText(text), POD);
    await page.keyboard.down('ControlOrMeta');
    const waits = page.waitForEvent('console', (message) => message.text() === 'waits for a key');
    review();
    await waits;
    await page.keyboard.press('v');
    await page.keyboard.up('ControlOrMeta');
    await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
    expect(await podsmith.text()).toBe(POD);
  });

  test('the cursor stays where it was when the page is made live', async ({ podsmith, page }) => {
    const review = await hold(page, REVIEW);
    await start(podsmith);
    await field(page).press('ControlOrMeta+End');
    review();
    await expect(podsmith.editor).toBeVisible();
    await page.keyboard.press('#');
    await expect(podsmith.editor).toContainText('#');
    expect(await podsmith.text()).toMatch(/\n#$/);
  });

  test('a paste is shown at once, and gets its name with its findings', async ({
    podsmith,
    page,
  }) => {
    const release = await hold(page, REVIEW);
    await start(podsmith);
    await podsmith.paste(POD);
    await expect(field(page)).toHaveValue(POD);
    await expect(page.getByText('manifest.yaml').first()).toBeVisible();
    release();
    await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
    expect((await podsmith.download()).name).toBe('early.yaml');
  });

  test('a file and an example are opened, and the target is chosen', async ({ podsmith, page }) => {
    const release = await hold(page, REVIEW);
    await start(podsmith);
    await podsmith.wizard.getByRole('button', { name: /^Deployment and Service/ }).click();
    await expect(field(page)).toHaveValue(/kind: Deployment/);
    await podsmith.undo();
    await podsmith.openFile('own.yaml', POD);
    await expect(field(page)).toHaveValue(POD);
    expect(await podsmith.text()).toBe(POD);
    await podsmith.target(BASELINE);
    release();
    await expect(podsmith.verdict.getByRole('button', { name: /^Baseline/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Target profile: PSS Baseline/ })).toBeVisible();
  });

  test('the choice of another language is followed', async ({ podsmith, page }) => {
    const release = await hold(page, REVIEW);
    await start(podsmith);
    await page.getByRole('radio', { name: 'Deutsch' }).click({ force: true });
    await expect(podsmith.wizard.getByRole('button', { name: 'Einfügen' })).toBeVisible();
    release();
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await expect(page.getByRole('tab', { name: /^Befunde/ })).toBeVisible();
  });

  for (const [name, viewport] of [
    ['desk', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test(`the page is accessible on a ${name}`, async ({ podsmith, page }) => {
      await page.setViewportSize(viewport);
      const release = await hold(page, REVIEW);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.getByRole('banner')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
      expect(serious).toEqual([]);
      release();
      await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    });
  }

  test('every menu of the header has its words', async ({ podsmith, page }) => {
    const release = await hold(page, REVIEW);
    await start(podsmith);
    const menus = page.getByRole('banner').locator('[aria-haspopup]');
    for (const menu of await menus.all()) {
      if (!(await menu.isVisible())) continue;
      await menu.click();
      await expect(page.getByRole('menu')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
    }
    release();
  });
});

const WORKFLOW = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  name: build
spec:
  templates:
  - name: a
    container:
      image: registry.example.com/a:1.0.0
      securityContext: {privileged: true}
`;
const EDITS = /\/edits-[^/]*\.js$/;
const KINDS = /\/others-[^/]*\.js$/;

test.describe('before what plans edits has arrived', () => {
  const ROOT = 'Nothing enforces a non-root user';
  const fix = (podsmith: Podsmith, sentence: string) =>
    podsmith.finding(sentence).getByRole('button', { name: /^Fix/ });

  test('a fix is kept, made when it has, and undone; the focus goes on to the next row', async ({
    podsmith,
    page,
  }) => {
    const release = await hold(page, EDITS);
    await podsmith.open();
    const before = await podsmith.text();
    await fix(podsmith, ROOT).focus();
    await page.keyboard.press('Enter');
    await expect(shown(page, 'Preparing the fix…')).toBeVisible();
    expect(await podsmith.text()).toBe(before);
    release();
    await expect(podsmith.finding(ROOT)).toHaveCount(0);
    await expect(
      podsmith.findings.getByRole('button', { name: /^Fix/ }).and(page.locator(':focus')),
    ).toBeVisible();
    await expect(shown(page, 'Preparing the fix…')).toHaveCount(0);
    expect(await podsmith.text()).toContain('runAsNonRoot: true');
    await podsmith.undo();
    expect(await podsmith.text()).toBe(before);
  });

  test('a box keeps the focus, and its setting is made', async ({ podsmith, page }) => {
    const release = await hold(page, EDITS);
    await podsmith.open();
    await podsmith.step('Kernel profiles');
    const box = podsmith.control('Filter system calls');
    await box.focus();
    await page.keyboard.press('Space');
    await expect(shown(page, 'Preparing the fix…')).toBeVisible();
    release();
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
    expect(await podsmith.text()).toContain('type: RuntimeDefault');
  });

  test('typing stops a fix that waits, and says so', async ({ podsmith, page }) => {
    const release = await hold(page, EDITS);
    await podsmith.open();
    await fix(podsmith, ROOT).click();
    await podsmith.editor.locator('.view-line').first().click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('#');
    await expect(shown(page, /the fix was stopped/)).toBeVisible();
    release();
    await podsmith.undo();
    await expect(podsmith.finding(ROOT)).toBeVisible();
  });

  test('what was pressed before the page was live is done, in its order', async ({
    podsmith,
    page,
  }) => {
    const review = await hold(page, REVIEW);
    const edits = await hold(page, EDITS);
    await start(podsmith);
    await fix(podsmith, ROOT).click();
    await fix(podsmith, 'Adds NET_ADMIN').click();
    review();
    await podsmith.live();
    edits();
    await expect(podsmith.finding(ROOT)).toHaveCount(0);
    await expect(podsmith.finding('Adds NET_ADMIN')).toHaveCount(0);
    const text = await podsmith.text();
    expect(text).toContain('runAsNonRoot: true');
    expect(text).not.toContain('NET_ADMIN');
  });

  test('a text that is no manifest isn’t called broken', async ({ podsmith, page }) => {
    const release = await hold(page, EDITS);
    await podsmith.open();
    await podsmith.paste('FROM registry.example.com/web:1\nRUN make: all\n');
    await expect(podsmith.verdict).not.toContainText('passes');
    await expect(page.locator('.bands .band')).toHaveCount(0);
    release();
    await expect(
      page
        .locator('.bands')
        .getByText(/Dockerfile/)
        .first(),
    ).toBeVisible();
  });
});

test('a kind of another project is being read until what judges it has arrived', async ({
  podsmith,
  page,
}) => {
  const release = await hold(page, KINDS);
  await podsmith.open();
  await podsmith.paste(WORKFLOW);
  const baseline = podsmith.verdict.getByRole('button', { name: /^Baseline/ });
  await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'true');
  await expect(baseline).toContainText('being read');
  await expect(page.getByText(/^Reading \d/).first()).toBeVisible();
  release();
  await expect(podsmith.finding('Has every capability')).toBeVisible();
  await expect(baseline).toContainText('incomplete');
});

test('all words of the page are asked for at once', async ({ podsmith, page }) => {
  const release = await hold(page, /\/review-words-/);
  const asked = page.waitForRequest(/\/startup-[^/]*\.js$/);
  await page.goto('./', { waitUntil: 'commit' });
  await asked;
  release();
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
});

test('whoever writes when the full editor arrives writes on', async ({ podsmith, page }) => {
  const release = await hold(page, /\/monaco-/);
  await podsmith.open({ editor: false });
  await field(page).press('ControlOrMeta+Home');
  await page.keyboard.type('# one');
  release();
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
  await page.keyboard.type(' two ');
  expect(await podsmith.text()).toMatch(/^# one two apiVersion/);
  await podsmith.undo();
  expect(await podsmith.text()).toMatch(/^apiVersion/);
});

test('the form works before the full editor is there', async ({ podsmith, page }) => {
  const release = await hold(page, /\/monaco-/);
  await podsmith.open({ editor: false });
  await podsmith
    .finding('Nothing enforces a non-root user')
    .getByRole('button', { name: /^Fix/ })
    .click();
  await expect(field(page)).toHaveValue(/runAsNonRoot: true/);
  release();
  await expect(podsmith.editor).toContainText('runAsNonRoot');
});

test.describe('before menus and panels have come', () => {
  const menu = (page: Page) => page.getByRole('menu');
  const learn = (page: Page) => page.getByRole('button', { name: 'Learn', exact: true });

  test('a key on a button opens its menu when it has come, with the focus in it', async ({
    podsmith,
    page,
  }) => {
    const release = await hold(page, OVERLAYS);
    await podsmith.open();
    await learn(page).press('Enter');
    await expect(learn(page)).toHaveAttribute('aria-busy', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(learn(page)).toBeFocused();
    await expect(learn(page)).toHaveAttribute('aria-expanded', 'false');
    release();
    await expect(menu(page).getByRole('menuitem').last()).toBeFocused();
    await expect(learn(page).and(page.locator('[aria-expanded="true"]'))).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(learn(page)).toBeFocused();
  });

  test('a click on a button opens its panel when it has come, and Escape closes it at once', async ({
    podsmith,
    page,
  }) => {
    const release = await hold(page, OVERLAYS);
    await podsmith.open();
    await page.getByRole('button', { name: /^Why/ }).first().click();
    release();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  test('Escape closes a menu that is drawn and has not got the focus yet', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await learn(page).press('Enter');
    await menu(page).press('Escape');
    await learn(page).evaluate(async (button: HTMLElement) => {
      // As a screen reader presses it: the menu gets the focus a frame later.
      button.click();
      await Promise.resolve();
      if (!document.querySelector('[role="menu"]')) throw new Error('Not drawn at once');
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      document.activeElement?.dispatchEvent(key);
    });
    await expect(menu(page)).toBeHidden();
    await expect(learn(page)).toBeFocused();
  });

  for (const [what, goOn] of [
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['a click elsewhere', (page: Page) => page.getByText('apiVersion').last().click()],
  ] as const) {
    test(`${what} means that nothing opens any more`, async ({ podsmith, page }) => {
      const release = await hold(page, OVERLAYS);
      await podsmith.open();
      await learn(page).press('Enter');
      await goOn(page);
      const come = page.waitForResponse(OVERLAYS);
      release();
      await (await come).finished();
      // Another menu opens in its turn.
      await page.getByRole('button', { name: 'Examples', exact: true }).click();
      await expect(menu(page)).toHaveAccessibleName(/Examples/);
      await expect(learn(page)).toHaveAttribute('aria-expanded', 'false');
    });
  }
});

// The browser itself tells of scripts that it does not get.
const bare = test.extend<{ podsmith: Podsmith }>({
  podsmith: async ({ page }, use) => use(new Podsmith(page)),
});

test('the dialog of the target brings what draws its menus', async ({ podsmith, page }) => {
  // Nothing loads ahead.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await podsmith.open();
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('searchbox').fill('Target');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('menu')).toHaveCount(2);
});

bare(
  'when a menu cannot be loaded, it is told, and a second try brings it',
  async ({ podsmith, page }) => {
    await page.route(OVERLAYS, (route) => route.abort());
    await podsmith.open();
    const learn = page.getByRole('button', { name: 'Learn', exact: true });
    await learn.click();
    await expect(page.getByText('This part of the page couldn’t be loaded')).toBeVisible();
    await page.unroute(OVERLAYS);
    await learn.click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
);

test.describe('when a part cannot be loaded', () => {
  bare(
    'the review is told of, the text stays, and a second try brings it',
    async ({ podsmith, page }) => {
      await page.route(REVIEW, (route) => route.abort());
      await start(podsmith);
      const alert = page.locator('.band').filter({ hasText: 'The review couldn’t be loaded' });
      await expect(alert).toBeVisible();
      await podsmith.paste(POD);
      await expect(field(page)).toHaveValue(POD);
      expect(await podsmith.text()).toBe(POD);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toBeVisible();
      await page.unroute(REVIEW);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(podsmith.finding('Uses the network of the node')).toBeVisible();
      await expect(alert).toBeHidden();
      await expect(podsmith.editor).toContainText('early');
    },
  );

  bare(
    'the kinds of other projects are told of, and nothing is called fine',
    async ({ podsmith, page }) => {
      await page.route(KINDS, (route) => route.abort());
      await podsmith.open();
      await podsmith.paste(WORKFLOW);
      await expect(page.getByText(/part of the page couldn’t be loaded/).first()).toBeVisible();
      const baseline = podsmith.verdict.getByRole('button', { name: /^Baseline/ });
      await expect(baseline).not.toContainText(/passes|being read/);
      await page.unroute(KINDS);
      await podsmith.target(BASELINE);
      await expect(podsmith.finding('Has every capability')).toBeVisible();
    },
  );

  bare(
    'what plans edits is told of, again for each fix, and comes with the next one',
    async ({ podsmith, page }) => {
      await page.route(EDITS, (route) => route.abort());
      await podsmith.open();
      const told = page.getByText(/part of the page couldn’t be loaded/).first();
      await expect(told).toBeVisible();
      const finding = podsmith.finding('Nothing enforces a non-root user');
      await expect(finding).toBeVisible();
      await page.unroute(EDITS);
      await finding.getByRole('button', { name: /^Fix/ }).click();
      await expect(finding).toHaveCount(0);
      expect(await podsmith.text()).toContain('runAsNonRoot: true');
    },
  );
});
