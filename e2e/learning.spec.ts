import type { Locator, Page } from '@playwright/test';
import { faults, faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const WORDS = {
  en: {
    start: 'Begin the learning path',
    begin: 'Start with: Why harden pods',
    chapter: 'Why harden pods',
    check: 'Check answer',
    wrong: 'Files of the node, through a volume',
    why: /The pod has no volume/,
    right: 'The password of the database',
    capabilities: 'The 14 that the container runtime grants by default',
    edit: 'Manifest to change',
    moved: /The password is still in the manifest/,
    done: '3 of 3 questions answered',
    lesson: 'Use a read-only root file system',
    section: 'Least privilege',
    next: 'Next chapter',
    second: 'Secure pod access to resources',
    number: 'Chapter {n} of 7',
    last: 'See what you can do now',
    home: 'Learning path',
    read: '7 of 7',
    answered: '3 of 21',
    summary: 'What you can do now',
    can: 'explain what attackers look for in a pod, and name three ways to stop them.',
    forget: 'Clear progress',
  },
  de: {
    start: 'Lernpfad beginnen',
    begin: 'Beginnen mit: Warum Sie Pods härten sollten',
    chapter: 'Warum Sie Pods härten sollten',
    check: 'Antwort prüfen',
    wrong: 'Dateien des Knotens, über ein Volume',
    why: /Der Pod hat kein Volume/,
    right: 'Das Kennwort der Datenbank',
    capabilities: 'Die 14, die die Containerruntime standardmäßig gewährt',
    edit: 'Manifest zum Ändern',
    moved: /Das Kennwort ist noch im Manifest/,
    done: '3 von 3 Fragen beantwortet',
    lesson: 'Schreibgeschütztes Stammdateisystem verwenden',
    section: 'Das Prinzip der geringsten Rechte',
    next: 'Nächstes Kapitel',
    second: 'Den Podzugriff auf Ressourcen absichern',
    number: 'Kapitel {n} von 7',
    last: 'Ansehen, was Sie jetzt können',
    home: 'Lernpfad',
    read: '7 von 7',
    answered: '3 von 21',
    summary: 'Was Sie jetzt können',
    can: 'erklären, wonach Angreifer in einem Pod suchen, und drei Gegenmaßnahmen nennen.',
    forget: 'Lernfortschritt löschen',
  },
} as const;

const CHAPTERS = [
  'intro',
  'pod-access',
  'security-context',
  'kernel',
  'credentials',
  'workload-id',
  'key-vault',
];

/** Goes from the second chapter to the summary, by the way at the end of each. */
async function walkOn(
  page: Page,
  words: (typeof WORDS)['en'] | (typeof WORDS)['de'],
  follow: (link: Locator) => Promise<void>,
): Promise<void> {
  const main = page.getByRole('main');
  for (const [i, chapter] of CHAPTERS.entries()) {
    if (i === 0) continue;
    await expect(page).toHaveURL(new RegExp(`#/guide/${chapter}$`));
    await expect(main.getByText(words.number.replace('{n}', `${i + 1}`))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const isLast = i === CHAPTERS.length - 1;
    await follow(main.getByRole('link', { name: isLast ? words.last : words.next }));
  }
  await expect(page.getByRole('heading', { level: 1, name: words.summary })).toBeVisible();
}

/** Goes to a link or a button and takes it, by the keyboard alone. */
async function take(page: Page, name: string | RegExp, role: 'link' | 'button' = 'link') {
  const target = page.getByRole('main').getByRole(role, { name, exact: true }).first();
  await target.focus();
  await page.keyboard.press('Enter');
}

for (const [language, locale] of [
  ['en', 'en-US'],
  ['de', 'de-DE'],
] as const) {
  const words = WORDS[language];
  test.describe(locale, () => {
    test.use({ locale });
    // All seven chapters, each of which loads what judges its questions: three stories in one.
    test.setTimeout(360_000);

    test('a newcomer goes from Start through a chapter, its questions and its lesson to the summary, by the keyboard', async ({
      podsmith,
      page,
    }) => {
      await podsmith.open({ editor: false });
      await test.step('Start leads to the path, and the path to its first chapter', async () => {
        await take(page, words.start);
        await expect(page.getByRole('heading', { level: 1, name: words.home })).toBeFocused();
        await take(page, words.begin);
        await expect(page.getByRole('heading', { level: 1, name: words.chapter })).toBeFocused();
      });
      await test.step('a wrong answer is told why, and a right one counts', async () => {
        const first = page.getByRole('group').filter({ hasText: words.right });
        await first.getByRole('radio', { name: words.wrong }).focus();
        await page.keyboard.press('Space');
        await first.getByRole('button', { name: words.check }).press('Enter');
        await expect(first.getByText(words.why)).toBeVisible();
        await first.getByRole('radio', { name: words.wrong }).focus();
        await page.keyboard.press('ArrowUp');
        await expect(first.getByRole('radio', { name: words.right })).toBeChecked();
        await first.getByRole('button', { name: words.check }).press('Enter');
        const second = page.getByRole('group').filter({ hasText: words.capabilities });
        await second.getByRole('radio', { name: words.capabilities }).focus();
        await page.keyboard.press('Space');
        await second.getByRole('button', { name: words.check }).press('Enter');
      });
      await test.step('the last question is answered by changing the manifest', async () => {
        const text = page.getByRole('textbox', { name: words.edit });
        const before = await text.inputValue();
        await text.fill(before.replace('DB_PASSWORD', 'DB_PASS'));
        const check = page.getByRole('button', { name: words.check }).last();
        await check.press('Enter');
        await expect(page.getByRole('main').getByText(words.moved)).toBeVisible();
        await text.fill(before.replace(/ {8}- name: DB_PASSWORD\n.*\n/, ''));
        await check.press('Enter');
        await expect(page.getByRole('main').getByText(words.done)).toBeVisible();
      });
      await test.step('the chapter leads to its lesson, the lesson to its section, and on', async () => {
        await take(page, words.lesson);
        await expect(page.getByRole('heading', { level: 1, name: words.lesson })).toBeFocused();
        await page.getByRole('link', { name: words.section, exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 2, name: words.section })).toBeFocused();
        await page.getByRole('link', { name: words.next }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 1, name: words.second })).toBeFocused();
      });
      await test.step('and on through every chapter to the summary, which says what one can do', async () => {
        await walkOn(page, words, (link) => link.press('Enter'));
        await expect(page.getByRole('heading', { level: 1, name: words.summary })).toBeFocused();
        await expect(page.getByRole('main').getByText(words.can)).toBeVisible();
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('main').getByText(words.can)).toBeVisible();
        await expect(page.getByRole('banner')).toBeHidden();
        await page.emulateMedia({ media: 'screen' });
      });
      await test.step('the path says how far one is, after a reload too, and what is kept can be cleared', async () => {
        await take(page, words.home);
        // A reload before the address has changed is one of the summary.
        await expect(page.getByRole('heading', { level: 1, name: words.home })).toBeFocused();
        const sum = (text: string) => page.getByRole('main').getByText(text, { exact: true });
        await expect(sum(words.read)).toBeVisible();
        await page.reload();
        await expect(sum(words.read)).toBeVisible();
        await expect(sum(words.answered)).toBeVisible();
        await take(page, words.forget, 'button');
        await expect(page.getByRole('link', { name: words.begin })).toBeVisible();
      });
    });
  });
}

test('what is in dispute is told at the control of the sample, on the page of its rule and in the guide, and terms are explained in place', async ({
  podsmith,
  page,
}) => {
  await podsmith.open({ editor: false });
  await podsmith.step('Privileges');
  const row = podsmith.row('Don’t add capabilities');
  await expect(row.getByText('Sources disagree')).toBeVisible();
  await expect(row.getByText('Article is wrong here')).toBeVisible();
  await page.getByRole('button', { name: 'Explain: Don’t add capabilities' }).click();
  await expect(row.getByText(/^Sources disagree The article adds NET_ADMIN/)).toBeVisible();
  await row.getByRole('link', { name: 'The article’s sample' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The article’s sample' })).toBeFocused();
  await expect(
    page.getByRole('main').getByText(/^Sources disagree The article adds NET_ADMIN/),
  ).toBeVisible();
  await page.goto('./#/rules/added-capabilities');
  await expect(
    page.getByRole('main').getByText(/^Sources disagree The article adds NET_ADMIN/),
  ).toBeVisible();
  await page.goto('./#/guide/kernel');
  const term = page.getByRole('button', { name: 'user namespaces' });
  await term.click();
  await expect(page.getByText(/^Maps users of a pod/)).toBeVisible();
  // From inside of the meaning, Escape gives the focus back to the term, and closes nothing else.
  await page.getByText(/^Maps users of a pod/).click();
  await expect(term).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Maps users of a pod/)).toBeHidden();
  await expect(term).toBeFocused();
  expect(await faults(page)).toEqual([]);
});

test('path, chapter and summary are accessible in both themes', async ({ page }) => {
  for (const [hash, heading] of [
    ['learn', 'The path'],
    ['learn/summary', 'Still to do'],
    ['guide/pod-access/check', 'Check your knowledge'],
  ] as const) {
    await page.goto(`./#/${hash}`);
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(await faultsInBothThemes(page), hash).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test.setTimeout(360_000);

  test('the path leads by touch through its chapters, whose questions fit the screen, to the summary', async ({
    page,
  }) => {
    await page.goto('./#/learn');
    await page.getByRole('link', { name: WORDS.en.begin }).tap();
    await expect(page.getByRole('heading', { level: 1, name: WORDS.en.chapter })).toBeVisible();
    const first = page.getByRole('group').filter({ hasText: WORDS.en.right });
    await first.getByText(WORDS.en.right).tap();
    await first.getByRole('button', { name: WORDS.en.check }).tap();
    await expect(first.getByText('Correct.')).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: WORDS.en.next }).tap();
    await walkOn(page, WORDS.en, (link) => link.tap());
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});
