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
    choices: [/^Theme/],
    language: 'Language',
    more: /^More$/,
  },
  'de-DE': {
    learn: 'Lernen',
    tools: [/^Beispiele$/, /^Teilen$/, /^Herunterladen$/, /^Zielprofil/],
    choices: [/^Design/],
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
      const seen = (name: RegExp) => header.getByRole('button', { name }).first().isVisible();
      for (const address of ['./#/', './#/report', './#/lessons/no-escalation']) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const workbench = address === './#/';
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await test.step(`${address} at ${width}`, async () => {
            expect(await header.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
            expect((await header.boundingBox())?.height).toBeLessThanOrEqual(57);
            const learn = header.getByRole('button', { name: words.learn, exact: true });
            await expect(learn).toBeVisible();
            // Neither is a name on two lines nor a button squeezed.
            const [names, buttons] = await header.evaluate((own) =>
              ['.header__name', 'button, .pages a'].map((all) =>
                [...own.querySelectorAll(all)]
                  .filter((one) => one.checkVisibility())
                  .map((one) => one.getBoundingClientRect())
                  .map((box) => [box.width, box.height] as const),
              ),
            );
            expect(Math.max(0, ...(names ?? []).map(([, height]) => height))).toBeLessThan(30);
            expect(Math.min(...(buttons ?? []).flat())).toBeGreaterThanOrEqual(24);
            const tools = workbench ? words.tools.map(seen) : [];
            const choices = [
              header.getByRole('group', { name: words.language }).isVisible(),
              ...words.choices.map(seen),
            ];
            const all = await Promise.all([...tools, ...choices]);
            // What vanishes is in More, and More is there whenever anything has vanished.
            expect(all.every((one) => one) || (await seen(words.more))).toBe(true);
          });
        }
      }
    });
  });
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
