/** From “may break” to known: the user runs a command, and pastes what it has printed. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const answer = readFileSync(
  new URL('../src/engine/facts/testdata/docker-image-inspect.json', import.meta.url),
  'utf8',
);
const IMAGE = 'registry.example.com/shop/api:2.0.1';
const podOf = (image: string) => `apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: ${image}
`;

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** A file of facts with one of each kind: used, contradicted, old, of another tag, and about nothing that is open. */
function allKinds(): string {
  const today = new Date().toISOString().slice(0, 10);
  const fact = (tag: string, user: string, date = today, repository = 'shop/api') => ({
    image: { name: `registry.example.com/${repository}`, tag, digests: [] },
    container: null,
    ...{ source: 'image-inspect', certainty: 'declared', date, values: { user } },
  });
  const facts = [
    { ...fact('2.0.1', '0'), source: 'dockerfile', certainty: 'inferred' },
    fact('2.0.1', '10014'),
    fact('2.0.1', '10015', '2020-01-01'),
    fact('2.0.0', '10016'),
    fact('1', '10017', today, 'shop/other'),
  ];
  return JSON.stringify({ format: 'podsmith.facts/v1', facts });
}

test('an answer about an image changes what a fix risks, and is listed as a fact', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('api.yaml', podOf(IMAGE));
  await podsmith.step('User & groups');
  const row = podsmith.row('Require a non-root user');
  await row.getByRole('button', { name: 'Explain: Require a non-root user' }).click();
  await expect(row).toContainText('May break');
  await row.getByText('How to find out', { exact: true }).click();
  await expect(row.getByRole('region', { name: 'Script' })).toContainText(IMAGE);
  await row.getByRole('button', { name: 'Copy script' }).click();
  // The answer is pasted where the focus is.
  await paste(page, answer.replace('"User": ""', '"User": "10014"'));
  const known = 'The user of the image api is 10014: known since';
  await expect(row).toContainText(known);
  await expect(row).toContainText('from docker image inspect');
  await expect(row).not.toContainText('May break');
  // The field has gone with its question, and what took its place has the focus.
  await expect(row.locator('.answers__about')).toBeFocused();
  await expect(podsmith.finding('runAsNonRoot')).toContainText(known);

  await page.goto('./#/report');
  await expect(page.getByRole('main').getByText(known).first()).toBeVisible();

  await page.goto('./#/facts');
  const item = page.getByRole('listitem').filter({ hasText: 'User: 10014' }).first();
  await expect(item).toContainText(IMAGE);
  await expect(item).toContainText('docker image inspect');
  await expect(item).toContainText('Used for the open files.');
  await expect(page.getByText('API_TOKEN')).toBeHidden();
  await page.reload();
  await expect(page.getByText('User: 10014')).toBeVisible();
});

test('the page of facts says which fact holds and why; with keys alone facts are deleted and come back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('api.yaml', podOf(IMAGE));
  await page.goto('./#/facts');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await paste(page, allKinds());
  const fact = (user: string) =>
    page.locator('.facts__item').filter({ has: page.getByText(`User: ${user}`, { exact: true }) });
  await expect(fact('10014')).toContainText('Used for the open files.');
  await expect(fact('10014')).toContainText(/Dockerfile, .+, says “User: 0”.+less certain/);
  await expect(fact('0')).toContainText('Not used, because another fact holds');
  await expect(fact('0')).toContainText(
    /says “User: 10014”. That holds, because it is more certain/,
  );
  await expect(fact('10015')).toContainText('older than 180 days');
  await expect(fact('10016')).toContainText(
    `known of ${IMAGE.slice(0, -1)}0, the file has ${IMAGE}`,
  );
  await expect(fact('10017')).toContainText('isn’t in the open files');

  await fact('10014')
    .getByRole('button', { name: /^Delete the fact about/ })
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'Known facts' })).toBeFocused();
  await expect(fact('10014')).toBeHidden();
  await expect(fact('0')).toContainText('Used for the open files.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fact('10014')).toContainText('Used for the open files.');
  await page.getByRole('button', { name: 'Delete all facts' }).press('Enter');
  await expect(page.getByText('There are no facts yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(fact('10017')).toBeVisible();
});

test('facts about another tag don’t apply, which is said where the image is asked for', async ({
  podsmith,
  page,
}) => {
  const [other, image] = [IMAGE, IMAGE.replace('2.0.1', '2.0.2')];
  await podsmith.open();
  await podsmith.openFile('api.yaml', podOf(image));
  await page.goto('./#/facts');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await paste(page, answer);
  const sentence = `Podsmith has facts about ${other}, but the file has ${image}.`;
  await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
  await page.goto('./#/');
  await podsmith.step('User & groups');
  const row = podsmith.row('Require a non-root user');
  await row.getByRole('button', { name: 'Explain: Require a non-root user' }).click();
  await expect(row).toContainText(sentence);
  await expect(row).toContainText('May break');
});

test('the script asks for the images alone that have no answer', async ({ podsmith, page }) => {
  const second = IMAGE.replace('2.0.1', '2.0.2');
  await podsmith.open();
  await podsmith.openFile(
    'two.yaml',
    `${podOf(IMAGE)}    - name: second\n      image: ${second}\n`,
  );
  await podsmith.step('User & groups');
  const row = podsmith.row('Require a non-root user');
  await row.getByRole('button', { name: 'Explain: Require a non-root user' }).click();
  await row.getByText('How to find out', { exact: true }).click();
  const script = row.getByRole('region', { name: 'Script' });
  await expect(script).toContainText(second);
  await row.getByRole('button', { name: 'Copy script' }).click();
  const first = answer.replace('"User": ""', '"User": "10014"');
  await paste(page, first);
  await expect(script).not.toContainText(IMAGE);
  await expect(script).toContainText(second);
  // Two images of one name with the same user are two answers.
  await paste(page, first.replaceAll('2.0.1', '2.0.2'));
  await expect(script).toBeHidden();
  await expect(row).toContainText('The user of the image api is 10014');
});

test('facts go with a link, unless the user leaves them out', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('api.yaml', podOf(IMAGE));
  await page.goto('./#/facts');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await paste(page, answer);
  await expect(page.getByText('Used for the open files.')).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share by link' });
  const link = dialog.getByRole('textbox', { name: 'Link' });
  const shared = async () => {
    const [, packed = ''] = (await link.inputValue()).split('#s=1.');
    return packed && inflateRawSync(Buffer.from(packed, 'base64url')).toString();
  };
  await expect(dialog).toContainText(`1 fact: ${IMAGE}`);
  await expect.poll(shared).toContain('"facts"');
  await dialog.getByRole('checkbox', { name: 'Share these facts' }).click();
  await expect.poll(shared).toMatch(/^(?=.*api\.yaml)(?!.*"facts")/s);
});

const LARGE = 10_000_000;
const imagesOf = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    RepoTags: [`registry.example.com/shop/a${i}:1`],
    Config: { User: '10014' },
  }));

test('what can’t be read is told with its lines, and no paste holds up the page', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('api.yaml', podOf(IMAGE));
  await page.goto('./#/facts');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const main = page.getByRole('main');
  const notes = main.getByRole('list', { name: 'What Podsmith couldn’t read' });
  for (const [name, text, read, note] of [
    ['unreadable', 'hello\n{"a": 1}\n', 'No facts found.', 'Line 2: Podsmith doesn’t read'],
    ['cut off', answer.slice(0, 900), 'No facts found.', 'Line 1: This JSON isn’t complete'],
    ['control characters', '\u0007\u001b[31m\u202e'.repeat(LARGE / 7), 'No facts found.', ''],
    ['10 MB of text', 'a line of a log\n'.repeat(LARGE / 16), 'No facts found.', ''],
    ['ten thousand images', JSON.stringify(imagesOf(10_000)), '10,000 facts of 10,000 images', ''],
  ] as const) {
    await test.step(name, async () => {
      await paste(page, text);
      await expect(main.getByText(read)).toBeVisible();
      if (note !== '') await expect(notes).toContainText(note);
      if (text.length < 1_000_000) return;
      await expect(
        main.getByText(/ characters\. Podsmith read it without showing it/),
      ).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Output of the commands' })).toHaveValue('');
    });
  }
  await expect(main.getByText('and 9,800 more facts')).toBeVisible();
});

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } });
    test('on a phone the page of facts fits, and axe finds nothing', async ({ podsmith, page }) => {
      await podsmith.open({ editor: false }).catch(() => {});
      await podsmith.openFile('api.yaml', podOf(IMAGE.replace('2.0.1', '2.0.3')));
      await page.goto('./#/facts');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      for (const text of ['{"a": 1}', allKinds()]) {
        await paste(page, text);
        await expect(page.locator('.answers__status')).toHaveText(/\d|^(No|Keine) /);
        expect(await faultsInBothThemes(page)).toEqual([]);
      }
      const beyond = await page
        .locator('.facts')
        .evaluate((article) => article.scrollWidth - article.clientWidth);
      expect(beyond).toBe(0);
    });
  });
}
