/** Every dialog takes the focus from whatever opens it, keeps it, and gives it back. */
import type { Locator, Page } from '@playwright/test';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const deployment = (name: string, containers: readonly string[]) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      hostNetwork: true
      containers:
${containers.join('')}`;

const SMALL = deployment('small', ['      - {name: c, image: "registry.example.com/app:1.0"}\n']);
/** 22 kB: its edits and its review take a while on a slow machine. */
const LARGE = deployment(
  'large',
  Array.from({ length: 40 }, (_, i) => {
    const env = Array.from(
      { length: 9 },
      (__, k) => `        - {name: SETTING_${k}, value: "${i}-${k}-some-value"}\n`,
    );
    return `      - name: c${i}\n        image: registry.example.com/app-${i}:1.0\n        env:\n${env.join('')}`;
  }),
);

/** What has the focus when a dialog is opened. */
type From = 'editor' | 'body' | ((page: Page) => Locator);

interface Opener {
  readonly step?: string;
  readonly from: From;
  /** Keys; a menu's item is pressed by its name. */
  readonly keys?: readonly (string | RegExp)[];
}

const button = (name: string | RegExp): From => {
  return (page) => page.getByRole('button', { name, exact: true }).first();
};
const search = (word: string): readonly string[] => ['ControlOrMeta+K', ...word, 'Enter'];

// One opener that is missing fails at once, and not with the whole table.
test.use({ actionTimeout: 20_000 });

/** Each dialog with what opens it. */
const OPENERS: { readonly [dialog: string]: { readonly [opener: string]: Opener } } = {
  'Harden to a level': {
    'its button': { from: button('Harden to a level') },
    'Ctrl+Enter in the text': { from: 'editor', keys: ['ControlOrMeta+Enter'] },
    'Ctrl+Enter with nothing chosen': { from: 'body', keys: ['ControlOrMeta+Enter'] },
    'Ctrl+Enter on a tab': {
      from: (page) => page.getByRole('tab', { name: 'Outline' }),
      keys: ['ControlOrMeta+Enter'],
    },
    'Ctrl+Enter on a setting': {
      step: 'Isolation',
      from: (page) => page.getByRole('region', { name: 'Wizard' }).getByRole('checkbox').first(),
      keys: ['ControlOrMeta+Enter'],
    },
    'Ctrl+Enter on a finding': {
      from: (page) =>
        page
          .getByRole('region', { name: 'Findings' })
          .getByRole('button', { name: /^Why/ })
          .first(),
      keys: ['ControlOrMeta+Enter'],
    },
  },
  'Find a setting': {
    'its key in the text': { from: 'editor', keys: ['ControlOrMeta+K'] },
    'its key with nothing chosen': { from: 'body', keys: ['/'] },
    'its button': { from: button(/^Find a setting/) },
  },
  'Keyboard shortcuts': {
    'its button': { from: button('Keyboard shortcuts') },
    'its key': { from: 'body', keys: ['?'] },
    'the search': { from: 'editor', keys: search('keyboard') },
  },
  'Share by link': {
    'its button': { from: button('Share') },
    'the search': { from: 'editor', keys: search('share') },
  },
  'New manifest': {
    'its button': { step: 'Start', from: button('New manifest') },
    'a menu': { from: button('Examples'), keys: ['Enter', /^New manifest/] },
  },
  Export: { 'a menu': { from: button('More ways to save'), keys: ['Enter', /^Export/] } },
  'Recent files': { 'a menu': { from: button('More ways to open'), keys: ['Enter', /^Recent/] } },
  Why: { 'its button': { from: button(/^Why \d+\?$/) } },
  'Risk of a fix': { 'its button': { from: button('Risk of a fix') } },
  'As printed by kubectl': {
    'its button': { from: button('What Pod Security Admission says: Baseline') },
  },
  'Set up Microsoft Entra Workload ID': {
    'its button': { step: 'Identity', from: button(/^Set up Workload ID/) },
    'the search': { from: 'editor', keys: search('set up workload') },
  },
  'Operator sheet': {
    'its button': { step: 'Review & download', from: button('Operator sheet') },
    'the search': { from: 'editor', keys: search('operator sheet') },
  },
  'What do you want to do with the new text?': {
    'a paste': { from: 'body', keys: ['ControlOrMeta+V'] },
  },
};

/** Puts the focus where a user has it. @returns whether it is there again */
async function begin({ editor, ...podsmith }: Podsmith, from: From): Promise<() => Promise<void>> {
  const { page } = podsmith;
  if (from === 'editor') {
    await editor.locator('.view-line').nth(1).click();
    return () => expect(editor.locator(':focus')).toHaveCount(1);
  }
  if (from === 'body') {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    return () => expect(page.locator('body')).toBeFocused();
  }
  const opener = from(page);
  await opener.focus();
  return () => expect(opener).toBeFocused();
}

for (const [name, text, rate] of [
  ['a small file', SMALL, 1],
  ['a large file on a slow machine', LARGE, 4],
] as const) {
  test(`every dialog takes the focus from what opens it and gives it back: ${name}`, async ({
    podsmith,
    page,
  }) => {
    test.setTimeout(300_000);
    await podsmith.open();
    await podsmith.openFile('mine.yaml', text);
    await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'false');
    await page.evaluate(() =>
      navigator.clipboard.writeText('apiVersion: v1\nkind: Service\nmetadata: {name: s}\n'),
    );
    const cdp = await page.context().newCDPSession(page);
    for (const [title, openers] of Object.entries(OPENERS)) {
      for (const [opener, { step, from, keys = ['Enter'] }] of Object.entries(openers)) {
        await test.step(`${title}, by ${opener}`, async () => {
          if (step) await podsmith.step(step);
          const isBack = await begin(podsmith, from);
          await cdp.send('Emulation.setCPUThrottlingRate', { rate });
          for (const key of keys) {
            if (typeof key === 'string') await page.keyboard.press(key);
            else await page.getByRole('menuitem', { name: key }).press('Enter');
          }
          const dialog = page.getByRole('dialog', { name: title });
          await expect(dialog).toBeVisible();
          expect(await dialog.evaluate((own) => own.contains(document.activeElement))).toBe(true);
          await page.keyboard.press('Escape');
          await expect(dialog).toBeHidden();
          await isBack();
          await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        });
      }
    }
    expect(await podsmith.text()).toBe(text);
  });
}

test('on a page beside the workbench Ctrl+Enter goes to the manifest that it is about', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  for (const address of ['rules/privileged', 'report', 'guide/kernel', 'lessons']) {
    await test.step(address, async () => {
      await page.goto(`./#/${address}`);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeFocused();
      await page.keyboard.press('ControlOrMeta+Enter');
      const sheet = page.getByRole('dialog', { name: 'Harden to a level' });
      await expect(sheet.getByRole('radio').first()).toBeFocused();
      await expect(page).toHaveURL(/#\/$/);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(podsmith.verdict).toBeVisible();
      await expect(heading).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`#/${address}$`));
    });
  }
});
