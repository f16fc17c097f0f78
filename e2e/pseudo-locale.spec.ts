/**
 * The page in a language that nobody speaks, two fifths longer than German: what is plain in it is not
 * translated, and what is cut off would be in some language.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { GUIDE_IDS } from '../src/app/store/guides.ts';
import { hashOf, type SidePage } from '../src/app/store/view.ts';
import { expect, Offences, say, test } from './support/pseudo.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../src/app/examples/${name}`, import.meta.url), 'utf8');
const SAMPLE = example('security-context-demo.yaml');
const BILLING = example('billing.yaml');
const IDENTITY = example('pod-identity.yaml');
const TROUBLE = `apiVersion: v1
kind: Pod
metadata: {name: web, annotations: {ignore.podsmith/privileged: agreed}}
spec:
  initContainers: [{name: setup}]
  containers:
  - name: web
    imagee: nginx
    securityContext: {privileged: true, runAsNonroot: true}
`;

const DENIAL =
  'Error from server (Forbidden): error when creating "web.yaml": pods "web" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false)\n';
const MARKDOWN =
  '# Title\n\n```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n```\n\nMore text.\n';

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: {name: web}\n';
const WRONG = '{"profile": "x", "rules": {"y": "off"}}';

const named = (key: Parameters<typeof say>[0]) => ({ name: say(key), exact: true });
const findings = (page: Page) => page.getByRole('region', named('pane.findings'));
const wizard = (page: Page) => page.getByRole('region', named('pane.wizard'));
const steps = (page: Page) => page.getByRole('navigation', named('steps.label'));
const dialog = (page: Page) => page.getByRole('dialog');
const menu = (page: Page) => page.getByRole('menu');

async function open(page: Page, { editor = true } = {}): Promise<void> {
  await page.goto('./');
  await expect(findings(page).getByRole('listitem').first()).toBeVisible();
  if (editor) await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

/** One of the commands of the search. */
async function command(page: Page, key: Parameters<typeof say>[0]): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await dialog(page).getByRole('searchbox').fill(say(key));
  await dialog(page)
    .getByRole('menuitem')
    .filter({ hasText: say(key) })
    .first()
    .click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
}

async function close(page: Page): Promise<void> {
  // What is just opening has no key yet.
  const holder = page.locator(':is([role="dialog"], [role="menu"]):focus-within');
  await expect(holder.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page).or(menu(page))).toHaveCount(0);
}

type States = readonly (readonly [state: string, arrive: () => Promise<void>])[];

/** Every step of the wizard, and a setting of each, opened. */
function walk(page: Page, count: number): States {
  return Array.from({ length: count }, (_, i): States => {
    const step = steps(page).getByRole('button').nth(i);
    const explain = wizard(page).locator('.control__do > [aria-expanded]').last();
    return [
      [
        `step ${i + 1}`,
        async () => {
          await step.click();
          await expect(step).toHaveAttribute('aria-current', 'step');
        },
      ],
      [
        `step ${i + 1}, its last setting opened`,
        async () => {
          if ((await explain.count()) === 0) return;
          await explain.click();
          await expect(explain).toHaveAttribute('aria-expanded', 'true');
        },
      ],
    ];
  }).flat();
}
const STEPS = 11;

test.describe('the workbench', () => {
  test('each step, and an opened setting', async ({ podsmith, page }) => {
    await open(page);
    const found = new Offences(podsmith.page, [SAMPLE]);
    await expect(steps(page).getByRole('button')).toHaveCount(STEPS);
    await found.through([['the start', async () => {}], ...walk(page, STEPS)]);
    expect(found.all).toEqual({});
  });

  test('the menus', async ({ podsmith, page }) => {
    await open(page);
    const found = new Offences(podsmith.page, [SAMPLE]);
    const menus = page.getByRole('banner').locator('button[aria-haspopup]:visible');
    for (let i = 0; i < (await menus.count()); i++) {
      await found.through([
        [
          `menu ${i + 1} of the header`,
          async () => {
            await menus.nth(i).click();
            await expect(menu(page)).toBeVisible();
          },
        ],
      ]);
      await close(page);
    }
    await found.through([
      [
        'the menu of a setting',
        async () => {
          await steps(page).getByRole('button').nth(2).click();
          await wizard(page).locator('.control button[aria-haspopup]').first().click();
          await expect(menu(page)).toBeVisible();
        },
      ],
      [
        'the score',
        async () => {
          await close(page);
          await page.locator('.score__why').click();
          await expect(dialog(page)).toBeVisible();
        },
      ],
      [
        'the words of admission',
        async () => {
          await close(page);
          await page.locator('.verdict__more').first().click();
          await expect(dialog(page)).toBeVisible();
        },
      ],
      [
        'the outline',
        async () => {
          await close(page);
          const tab = page.getByRole('tab', named('results-panel.outline'));
          await tab.click();
          await expect(page.locator('.outline').first()).toBeVisible();
        },
      ],
    ]);
    expect(found.all).toEqual({});
  });

  test('the dialogs', async ({ podsmith, page }) => {
    await open(page);
    const found = new Offences(podsmith.page, [SAMPLE]);
    const search = dialog(page).getByRole('searchbox');
    const hits = dialog(page).getByRole('menuitem');
    await found.through([
      [
        'harden',
        async () => {
          await command(page, 'harden.open');
          await expect(dialog(page).getByRole('checkbox').first()).toBeVisible();
        },
      ],
      [
        'search',
        async () => {
          await close(page);
          await page.keyboard.press('ControlOrMeta+K');
          await expect(dialog(page)).toBeVisible();
        },
      ],
      [
        'search, something found',
        async () => {
          await search.fill('run');
          await expect(hits.first()).toBeVisible();
        },
      ],
      [
        'search, nothing found',
        async () => {
          await search.fill('xyzzy');
          await expect(page.locator('.search__none')).toBeVisible();
        },
      ],
    ]);
    await search.fill('');
    await close(page);
    for (const key of ['shortcuts.title', 'target.title', 'new.open', 'operator.open'] as const) {
      await found.through([
        [
          key,
          async () => {
            await command(page, key);
            await expect(dialog(page).getByRole('heading').first()).toBeVisible();
          },
        ],
      ]);
      await close(page);
    }
    expect(found.all).toEqual({});
  });

  test('the guided fixes and the operator sheet', async ({ podsmith, page }) => {
    await open(page);
    await podsmith.drop({ 'billing.yaml': BILLING, 'pod-identity.yaml': IDENTITY });
    await expect(page).toHaveTitle(/billing.yaml|pod-identity.yaml/);
    const found = new Offences(podsmith.page, [BILLING, IDENTITY]);
    for (const guide of GUIDE_IDS) {
      await found.through([
        [
          guide,
          async () => {
            await command(page, `guide.${guide}.open`);
            const title = dialog(page).getByRole('heading', named(`guide.${guide}.title`));
            await expect(title).toBeVisible();
          },
        ],
      ]);
      await close(page);
    }
    await found.through([
      [
        'the operator sheet',
        async () => {
          await command(page, 'operator.open');
          await expect(dialog(page).getByRole('checkbox').first()).toBeVisible();
        },
      ],
    ]);
    expect(found.all).toEqual({});
  });

  test('what is told and asked', async ({ podsmith, page }) => {
    await open(page);
    const found = new Offences(podsmith.page, [SAMPLE, TROUBLE]);
    const told: readonly (readonly [state: string, act: () => Promise<void>, seen: Locator])[] = [
      [
        'a fix',
        () => findings(page).locator('.finding__fix').first().click(),
        page.locator('.toast'),
      ],
      ['broken text', () => podsmith.openFile('x.yaml', 'a: [1\n'), page.locator('.band')],
      ['no workload', () => podsmith.openFile('x.yaml', SECRET), findings(page)],
      ['nothing', () => podsmith.openFile('x.yaml', ''), findings(page)],
      ['a wrong configuration', () => podsmith.openFile('podsmith.json', WRONG), dialog(page)],
      [
        'trouble',
        () => podsmith.openFile('web.yaml', TROUBLE),
        findings(page).getByRole('listitem').first(),
      ],
      ['the message of a cluster', () => podsmith.paste(DENIAL), dialog(page)],
      ['Markdown with a manifest', () => podsmith.paste(MARKDOWN), page.locator('.band')],
      ['nothing but spaces', () => podsmith.paste('  '), page.locator('.note--floating')],
    ];
    for (const [state, act, seen] of told) {
      await found.through([
        [
          state,
          async () => {
            await open(page);
            await act();
            await expect(seen.first()).toBeVisible();
          },
        ],
      ]);
    }
    await found.through([
      [
        'text beside text',
        async () => {
          await open(page);
          await podsmith.openFile('web.yaml', TROUBLE);
          await podsmith.paste('b: 2\n');
          await expect(dialog(page)).toBeVisible();
        },
      ],
    ]);
    expect(found.all).toEqual({});
  });
});

/** What of each page is looked at: the page itself, and some of its items. */
const ITEMS: { readonly [P in SidePage]: readonly (string | undefined)[] } = {
  learn: [undefined, 'summary'],
  guide: [undefined, 'security-context', 'key-vault', 'glossary'],
  lessons: [undefined, 'who-runs'],
  pictures: ['workload-identity', 'key-vault'],
  rules: [undefined, 'privileged'],
  surface: [undefined],
  report: [undefined],
  facts: [undefined],
  namespaces: [undefined],
  privacy: [undefined],
  licences: [undefined],
};

for (const width of [1440, 390]) {
  test.describe(`the pages to learn from, at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('each, with some of its items', async ({ podsmith, page }) => {
      await open(page, { editor: false });
      await podsmith.openFile('billing.yaml', BILLING);
      const found = new Offences(podsmith.page, [SAMPLE, BILLING]);
      for (const [name, items] of Object.entries(ITEMS) as [SidePage, (typeof ITEMS)[SidePage]][]) {
        for (const item of items) {
          const main = page.locator('main:visible');
          await found.through([
            [
              `${name} ${item ?? ''}`,
              async () => {
                await page.goto(`./${hashOf({ page: name, item })}`);
                // A lesson is the workbench once more.
                const mark = item && name === 'lessons' ? '.lessontabs' : 'h1, h2';
                if (mark !== '.lessontabs')
                  await expect(main).toHaveAccessibleName(say(`place.${name}`));
                await expect(main.locator(mark).filter({ visible: true }).first()).toBeVisible();
              },
            ],
          ]);
        }
      }
      expect(found.all).toEqual({});
    });
  });
}

for (const width of [1024, 390, 320]) {
  test.describe(`the workbench, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('its panes and its steps', async ({ podsmith, page }) => {
      await open(page, { editor: width > 768 });
      const found = new Offences(podsmith.page, [SAMPLE]);
      const pane = (n: number) =>
        page.getByRole('navigation', named('pane.tabs')).getByRole('button').nth(n).click();
      await found.through([['findings', async () => {}]]);
      if (width < 768) {
        await found.through([
          [
            'the text',
            async () => {
              await pane(2);
              await expect(page.getByRole('textbox').first()).toBeVisible();
            },
          ],
          ['the wizard', () => pane(1)],
        ]);
      }
      await found.through([
        ...walk(page, STEPS),
        [
          'the menu',
          async () => {
            await page.getByRole('banner').locator('button[aria-haspopup]:visible').last().click();
            await expect(menu(page)).toBeVisible();
          },
        ],
      ]);
      expect(found.all).toEqual({});
    });
  });
}
