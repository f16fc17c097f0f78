import { expect, test } from './support/podsmith.ts';

test('the pages have addresses; the workbench waits as it was left', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n');
  await podsmith.step('Identity');
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Attack surface' }).click();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.getByRole('link', { name: 'Attack surface' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('main')).toHaveAccessibleName('Attack surface');
  await expect(page).toHaveURL(/#\/surface$/);

  await pages.getByRole('link', { name: 'Workbench' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Identity' })).toBeVisible();
  expect(await podsmith.text()).toContain('name: web');
  await page.goBack();
  await expect(page.getByRole('main')).toHaveAccessibleName('Attack surface');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Identity' })).toBeVisible();
});

test('each page names itself in the title of the window, and its heading takes the focus', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const heading = page.getByRole('heading', { level: 1 });
  for (const [address, title] of [
    ['guide', 'Guide: Podsmith'],
    ['guide/glossary', 'Glossary: Podsmith'],
    ['surface', /: Podsmith$/],
    ['pictures', /: Podsmith$/],
    ['lessons', 'Lessons: Podsmith'],
    ['lessons/no-escalation', /: Podsmith$/],
    ['rules', 'All rules: Podsmith'],
    ['rules/privileged', 'Run without privileged mode: Podsmith'],
    ['report', 'Report: Podsmith'],
    ['facts', 'Facts: Podsmith'],
    ['privacy', 'Privacy: Podsmith'],
    ['licences', 'Licenses: Podsmith'],
  ] as const) {
    await test.step(address, async () => {
      const before = await page.title();
      await page.goto(`./#/${address}`);
      await expect(heading).toBeFocused();
      await expect(page).toHaveTitle(title);
      expect(await page.title()).not.toBe(before);
      // Nothing stands above the heading that names the page.
      const first = await page.locator('main:not([hidden])').evaluate((main) => {
        const [own] = main.querySelectorAll('h1, h2, h3, h4');
        return own?.tagName;
      });
      expect(first).toBe('H1');
    });
  }
  await page.goto('./#/');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('security-context-demo.yaml: Podsmith');
  await test.step('the keyboard jumps over the list of rules', async () => {
    await page.goto('./#/rules');
    await expect(heading).toBeFocused();
    for (const name of ['Skip to the content', 'Skip the list']) {
      await page.getByRole('button', { name }).press('Enter');
      await expect(heading).toBeFocused();
    }
  });
});

const WIDTHS = [320, 360, 390, 768, 900, 992, 1024, 1100, 1247, 1280, 1440, 1920, 2560];

const TOOLS = {
  'en-US': {
    learn: 'Learn',
    tools: [/^Examples$/, /^Share$/, /^Download$/, /^Target profile/],
    theme: /^Theme/,
    language: 'Language',
    more: /^More$/,
  },
  'de-DE': {
    learn: 'Lernen',
    tools: [/^Beispiele$/, /^Teilen$/, /^Herunterladen$/, /^Zielprofil/],
    theme: /^Design/,
    language: 'Sprache',
    more: /^Mehr$/,
  },
} as const;

for (const locale of ['en-US', 'de-DE'] as const) {
  const words = TOOLS[locale];
  test.describe(locale, () => {
    test.use({ locale });
    test('at each width the header is one line, whole, and what it has no room for is in a menu', async ({
      podsmith,
      page,
    }) => {
      await podsmith.open();
      const header = page.getByRole('banner');
      for (const address of ['./#/', './#/report', './#/lessons/no-escalation']) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await test.step(`${address} at ${width}`, async () => {
            const own = await header.evaluate(measured);
            expect(own.beyond).toBe(0);
            expect(own.height).toBeLessThanOrEqual(57);
            // Neither is a name on two lines nor a button squeezed.
            expect(own.name).toBeLessThan(30);
            expect(own.narrowest).toBeGreaterThanOrEqual(24);
            const seen = (name: RegExp) => own.buttons.some((one) => name.test(one));
            expect(own.buttons).toContain(words.learn);
            const tools = address === './#/' ? words.tools.map(seen) : [];
            const all = [...tools, seen(words.theme), own.groups.includes(words.language)];
            // What vanishes is in More, and More is there whenever anything has vanished.
            expect(all.every((one) => one) || seen(words.more)).toBe(true);
          });
        }
      }
    });
  });
}

/** Runs in the page: what is seen of the header, in pixels and by name. */
function measured(header: Element) {
  const seen = (selector: string) =>
    [...header.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        name: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim(),
        box: one.getBoundingClientRect(),
      }));
  const acts = seen('button, .pages a');
  return {
    beyond: header.scrollWidth - header.clientWidth,
    height: header.getBoundingClientRect().height,
    name: Math.max(0, ...seen('.header__name').map(({ box }) => box.height)),
    narrowest: Math.min(...acts.flatMap(({ box }) => [box.width, box.height])),
    buttons: acts.map(({ name }) => name),
    groups: seen('fieldset').map(({ name }) => name),
  };
}

test('what the narrowest header has no room for is in its menu', async ({ podsmith, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./');
  await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
  for (const item of ['New manifest', 'Share', 'Target', 'Download security-context-demo.yaml']) {
    await expect(page.getByRole('menuitem', { name: item }).first()).toBeVisible();
  }
  await expect(page.getByRole('menuitemradio', { name: 'Deutsch' })).toBeVisible();
});
