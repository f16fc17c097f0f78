import type { Locator, Page } from '@playwright/test';
import { faults, faultsInBothThemes } from './support/axe.ts';
import { systemColour } from './support/drawing.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const MINE = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: mine\n';

/** The feedback on what is done so far. */
const examiner = (page: Page) => page.getByRole('region', { name: /^(Feedback|Rückmeldung)$/ });

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
      back: 'Arbeitsbereich',
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
      await expect(examiner(page)).toBeHidden();
      expect(await podsmith.text()).toBe(MINE);
      await page.reload();
      await page.goto('./#/lessons');
      await expect(page.getByText(words.count)).toBeVisible();
    });
  });
}

for (const [language, words] of [
  [
    'en-US',
    {
      settings: 'Settings',
      lesson: 'Lesson',
      privileged: 'Run without privileged mode',
      escalation: 'Block privilege escalation',
      drop: 'Drop all capabilities',
      nonRoot: 'Require a non-root user',
      seccomp: 'Filter system calls',
      node: /still mount a folder of the node/,
      passed: 'Passed',
    },
  ],
  [
    'de-DE',
    {
      settings: 'Einstellungen',
      lesson: 'Lektion',
      privileged: 'Ohne privilegierten Modus ausführen',
      escalation: 'Berechtigungsausweitung blockieren',
      drop: 'Alle Linux-Funktionen (Capabilities) entziehen',
      nonRoot: 'Nicht-Root-Benutzer verlangen',
      seccomp: 'Systemaufrufe filtern',
      node: /binden noch einen Ordner des Knotens ein/,
      passed: 'Bestanden',
    },
  ],
] as const) {
  test.describe(`the hardest lesson, ${language}`, () => {
    test.use({ locale: language, viewport: { width: 1440, height: 1300 } });

    test('is passed with the form and by hand', async ({ podsmith, page }) => {
      await openLesson(podsmith, 'restricted');
      const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
      await tab(words.settings);
      for (const title of [words.privileged, words.escalation, words.drop]) {
        await podsmith.control(title).click();
        await expect(podsmith.control(title)).toBeChecked();
      }
      await podsmith.control(words.seccomp).click();
      await expect(podsmith.control(words.seccomp)).toBeChecked();
      // A container that says root by itself is left to a person.
      await podsmith.control(words.nonRoot).click();
      await expect(podsmith.control(words.nonRoot)).toHaveAttribute('data-state', 'mixed');
      await podsmith.clickLine('runAsUser: 0');
      await page.keyboard.press('ControlOrMeta+Shift+K');
      await podsmith.control(words.nonRoot).click();
      await expect(podsmith.control(words.nonRoot)).toBeChecked();

      // The feedback names what the form alone doesn’t fix.
      await tab(words.lesson);
      await expect(examiner(page)).toContainText(words.node);
      await podsmith.clickLine('name: migrate');
      await page.keyboard.press('ControlOrMeta+End');
      await write(podsmith, 'hostPath:', 'emptyDir: {}');
      await podsmith.clickLine('path: /var/log/checkout');
      await page.keyboard.press('ControlOrMeta+Shift+K');
      await expect(examiner(page)).toContainText(words.passed);
    });
  });
}

test('a lesson opens by its link, gives hints to the keyboard, and is left for a file that is opened', async ({
  podsmith,
  page,
}) => {
  await openLesson(podsmith, 'defined-user');
  // Terms of the glossary stand between the hints.
  const tabTo = async (target: Locator) => {
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((own) => own === document.activeElement)) return;
    }
    throw new Error('the keyboard does not get there');
  };
  await test.step('hints come one after another, by the keyboard alone', async () => {
    await expect(page.getByText(/^Hint \d of 4: /)).toHaveCount(1);
    await tabTo(page.locator('summary').first());
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Hint \d of 4: /)).toHaveCount(2);
    await tabTo(page.locator('summary').nth(1));
    await page.keyboard.press('Enter');
    await expect(page.getByText('For this image, any number except 0 works.')).toBeVisible();
    await expect(page.getByText(/^Hint \d of 4: /)).toHaveCount(3);
    // The examiner's line leads into the editor.
    await examiner(page)
      .getByRole('button', { name: /^Line \d+$/ })
      .press('Enter');
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
  });
  await test.step('a lesson opens by its link, and a link to none leads to the list', async () => {
    await expect(page).toHaveTitle('Run as a defined user and group: Podsmith');
    await expect(podsmith.editor).toContainText('registry.example.com/shop/orders');
    await page.goto('./#/lessons/no-such-lesson');
    await expect(page.getByRole('main')).toContainText('No lesson has this name.');
    await page
      .getByRole('list', { name: 'Lessons' })
      .getByRole('link', { name: 'Run as a defined user and group' })
      .click();
    await expect(examiner(page)).toBeVisible();
  });
  await test.step('whoever opens a file during a lesson finds it on the workbench', async () => {
    await podsmith.drop({ 'mine.yaml': MINE });
    await expect(page).toHaveURL(/#\/$/);
    await expect(page).toHaveTitle('mine.yaml: Podsmith');
    expect(await podsmith.text()).toBe(MINE);
  });
});

test('a lesson is found as it was left, and leads to the picture of what it is about', async ({
  podsmith,
  page,
}) => {
  await test.step('it is found as it was left, begins again as one step, and shows its solution', async () => {
    await openLesson(podsmith, 'defined-user');
    const start = await podsmith.text();
    await page
      .getByRole('tabpanel', { name: 'Lesson' })
      .getByRole('button', { name: 'Set a non-root user ID' })
      .click();
    await expect(podsmith.control('Set a non-root user ID')).toBeVisible();
    await page.getByRole('tab', { name: 'Lesson' }).click();
    await podsmith.clickLine('containerPort');
    await page.keyboard.type(' # mine');
    // The key that hardens would do the exercise: here it does nothing.
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('link', { name: 'Workbench' }).click();
    await expect(podsmith.editor).toContainText('security-context-demo');
    await page.goBack();
    await expect(podsmith.editor).toContainText('# mine');

    await page.getByRole('button', { name: 'Show the solution' }).click();
    const sheet = page.getByRole('dialog', { name: 'Solution as changes to your text' });
    await expect(sheet.getByRole('row', { name: 'runAsUser: 10001' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await podsmith.text()).toBe(start);
    await page.getByRole('button', { name: /^Undo: Restart the lesson/ }).click();
    expect(await podsmith.text()).toContain('# mine');
  });
  await test.step('its own manifest is a picture, as it was and as it is, and the task stays beside its settings', async () => {
    await page.getByRole('button', { name: 'Show as a picture' }).click();
    const sheet = page.getByRole('dialog', { name: 'The manifest of this lesson as a picture' });
    await expect(sheet.getByRole('img', { name: /orders/ })).toBeVisible();
    await sheet.getByText('At the start').click();
    await expect(
      sheet.getByText(/^This is the manifest that the lesson starts with/),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Settings' }).click();
    await expect(page.getByRole('list', { name: 'Current step' })).toBeVisible();
    await expect(examiner(page)).toBeInViewport({ ratio: 1 });
    await expect(podsmith.control('Filter system calls')).toBeHidden();
    await expect(podsmith.finding('System calls may be unfiltered')).toBeHidden();
    await page.getByRole('button', { name: /^Show \d+ other findings$/ }).click();
    await podsmith
      .finding('System calls may be unfiltered')
      .getByRole('button', { name: /^Why/ })
      .click();
    await expect(podsmith.control('Filter system calls')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Current step' })).toBeVisible();
  });
  await test.step('it leads to the picture of what it is about, and the picture to its lessons', async () => {
    await openLesson(podsmith, 'volume-groups');
    await page.getByRole('link', { name: 'Which files can each process read and write?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which files can each process read and write?',
    );
    // It is the user's own manifest that is drawn, not the lesson's.
    await expect(
      page.getByRole('img', { name: /^Users, groups and files: security-context-demo/ }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Set a group for volume files' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Set a group for volume files',
    );
    await openLesson(podsmith, 'no-token');
    await page.getByRole('link', { name: 'What can an attacker reach?' }).click();
    await expect(page.getByRole('link', { name: 'Don’t mount unused API tokens' })).toBeVisible();
  });
});

test('list and lesson are accessible, and with the colours of the system the step at hand stands out', async ({
  podsmith,
  page,
}) => {
  await page.goto('./#/lessons');
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible();
  expect(await faultsInBothThemes(page), 'the list').toEqual([]);
  await openLesson(podsmith, 'defined-user');
  await page.getByText('Hint 1 of 4').click();
  expect(await faultsInBothThemes(page), 'a lesson').toEqual([]);

  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const highlight = await systemColour(page, 'Highlight');
  const number = (n: string) =>
    page.getByRole('list', { name: 'Steps' }).getByText(n, { exact: true });
  await expect(number('1')).toHaveCSS('background-color', highlight);
  await expect(number('2')).not.toHaveCSS('background-color', highlight);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the lesson is the pane of the form, and the examiner is heard where the text is changed', async ({
    page,
  }) => {
    await test.step('the lesson is the pane of the form', async () => {
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
    await test.step('the examiner is heard where the text is changed', async () => {
      await page.goto('./#/lessons/who-runs');
      await examiner(page)
        .getByRole('button', { name: /^Line \d+$/ })
        .click();
      const text = page.getByRole('textbox', { name: 'Manifest' });
      await expect(text).toBeVisible();
      await expect(page.getByRole('list', { name: 'Steps' })).toBeHidden();
      const start = await text.inputValue();
      await text.fill(start.replace('user-of-web: ""', 'user-of-web: "101"'));
      await expect(examiner(page)).toContainText('is set in the container proxy');
      await expect(examiner(page)).toBeInViewport({ ratio: 1 });
      await text.fill(start.replace('user-of-web: ""', 'user-of-web: "1000"'));
      await expect(examiner(page)).toContainText('1 of 4 steps');
      await expect(text).toBeInViewport();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: /^Findings \d+$/ }).click();
      await expect(examiner(page)).toBeInViewport({ ratio: 1 });
    });
  });
});
