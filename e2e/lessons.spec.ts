import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const MINE = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: mine\n';

/** The sentence of the examiner. */
const examiner = (page: Page) =>
  page.getByRole('region', { name: /^(The examiner says|Der Prüfer sagt)$/ });

async function openLesson(podsmith: Podsmith, id: string): Promise<void> {
  await podsmith.page.goto(`./#/lessons/${id}`);
  await expect(examiner(podsmith.page)).toBeVisible();
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
}

/** Replaces the text of the lesson, as somebody does who knows how. */
async function write(podsmith: Podsmith, line: string, text: string): Promise<void> {
  await podsmith.clickLine(line);
  await podsmith.page.keyboard.press('Shift+Home');
  await podsmith.page.keyboard.type(text);
}

for (const [language, words] of [
  [
    'en-US',
    {
      list: 'Lessons',
      first: 'Read a security context',
      pod: /1000 is the value of the pod/,
      settings: 'Settings',
      control: 'Require a non-root user',
      lesson: 'Lesson',
      passed: 'Passed',
      count: /^1 of \d+ passed$/,
      back: 'Workbench',
    },
  ],
  [
    'de-DE',
    {
      list: 'Lektionen',
      first: 'Einen Sicherheitskontext lesen',
      pod: /1000 ist der Wert des Pods/,
      settings: 'Einstellungen',
      control: 'Nicht-Root-Benutzer verlangen',
      lesson: 'Lektion',
      passed: 'Bestanden',
      count: /^1 von \d+ bestanden$/,
      back: 'Werkbank',
    },
  ],
] as const) {
  test.describe(language, () => {
    test.use({ locale: language });

    test('the first lesson is done in the editor and in the form, and costs no file', async ({
      podsmith,
      page,
    }) => {
      await podsmith.open();
      await podsmith.openFile('mine.yaml', MINE);
      await page.goto('./#/lessons');
      await page
        .getByRole('list', { name: words.list })
        .getByRole('link', { name: words.first })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words.first })).toBeFocused();

      // The answer that lies nearest is wrong, and the examiner says why.
      await write(podsmith, 'answer/user-of-proxy', 'answer/user-of-proxy: "1000"');
      await expect(examiner(page)).toContainText(words.pod);
      await write(podsmith, 'answer/user-of-proxy', 'answer/user-of-proxy: "101"');
      await write(podsmith, 'answer/user-of-web', 'answer/user-of-web: "1000"');
      await write(podsmith, 'answer/group-of-web', 'answer/group-of-web: "3000"');
      await expect(examiner(page)).toContainText('3 ');

      await page.getByRole('tab', { name: words.settings }).click();
      await podsmith.control(words.control).check();
      await page.getByRole('tab', { name: words.lesson }).click();
      await expect(examiner(page)).toContainText(words.passed);
      expect(await podsmith.text()).toContain('runAsNonRoot: true');

      await page.getByRole('link', { name: words.back }).click();
      expect(await podsmith.text()).toBe(MINE);
      await page.reload();
      await page.goto('./#/lessons');
      await expect(page.getByText(words.count)).toBeVisible();
    });
  });
}

test('a lesson opens by its link, and a link to none leads to the list', async ({
  podsmith,
  page,
}) => {
  await openLesson(podsmith, 'defined-user');
  await expect(page).toHaveTitle('Run as a defined user and group: Podsmith');
  await expect(podsmith.editor).toContainText('registry.example.com/shop/orders');
  await page.goto('./#/lessons/no-such-lesson');
  await expect(page.getByRole('main')).toContainText('There is no lesson of that name.');
  await page
    .getByRole('list', { name: 'Lessons' })
    .getByRole('link', { name: 'Run as a defined user and group' })
    .click();
  await expect(examiner(page)).toBeVisible();
});

test('a lesson is found as it was left, begins again as one step, and shows its solution', async ({
  podsmith,
  page,
}) => {
  await openLesson(podsmith, 'defined-user');
  const start = await podsmith.text();
  await page.getByRole('button', { name: 'Choose a non-root user ID' }).click();
  await expect(podsmith.control('Choose a non-root user ID')).toBeVisible();
  await page.getByRole('tab', { name: 'Lesson' }).click();
  await podsmith.clickLine('containerPort');
  await page.keyboard.type(' # mine');
  await page.getByRole('link', { name: 'Workbench' }).click();
  await expect(podsmith.editor).toContainText('security-context-demo');
  await page.goBack();
  await expect(podsmith.editor).toContainText('# mine');

  await page.getByRole('button', { name: 'Show the solution' }).click();
  const sheet = page.getByRole('dialog', { name: 'The solution, as changes to your text' });
  await expect(sheet.getByRole('row', { name: 'runAsUser: 10001' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await podsmith.text()).toBe(start);
  await page.getByRole('button', { name: /^Undo: Start the lesson again/ }).click();
  expect(await podsmith.text()).toContain('# mine');
});

test('whoever opens a file during a lesson finds it on the workbench', async ({
  podsmith,
  page,
}) => {
  await openLesson(podsmith, 'defined-user');
  await podsmith.drop({ 'mine.yaml': MINE });
  await expect(page).toHaveURL(/#\/$/);
  await expect(page).toHaveTitle('mine.yaml: Podsmith');
  expect(await podsmith.text()).toBe(MINE);
});

test('hints come one after another, by the keyboard alone', async ({ podsmith, page }) => {
  await openLesson(podsmith, 'defined-user');
  await expect(page.getByText(/^Hint \d of 3$/)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Numbers above 10000 are seldom in use')).toBeVisible();
  await expect(page.getByText(/^Hint \d of 3$/)).toHaveCount(3);
  // The examiner's line leads into the editor.
  await examiner(page)
    .getByRole('button', { name: /^Line \d+$/ })
    .press('Enter');
  await expect(page.locator('.monaco-editor.focused')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`list and lesson are accessible, ${theme}`, async ({ podsmith, page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto('./#/lessons');
    await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await openLesson(podsmith, 'defined-user');
    await page.getByText('Hint 1 of 3').click();
    const axe = new AxeBuilder({ page }).exclude('.monaco-editor');
    expect((await axe.analyze()).violations).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the lesson is the pane of the form', async ({ page }) => {
    await page.goto('./#/lessons/defined-user');
    await expect(examiner(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lesson', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await examiner(page)
      .getByRole('button', { name: /^Line / })
      .click();
    await expect(page.getByRole('button', { name: 'YAML', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});
