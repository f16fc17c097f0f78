import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { cutIn } from './support/cut.ts';
import { expect, Podsmith, test } from './support/podsmith.ts';

test.use({ reuseContext: false });

const WEB = `apiVersion: v1
kind: Pod
metadata: {name: web} # ours
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      env:
        - {name: DB_PASSWORD, value: "Tr0ub4dor-and-3"}
`;
const PLAIN = WEB.slice(0, WEB.indexOf('      env'));
const BASELINE = 'PSS Baseline';
const config = { profile: 'pss-baseline', kubernetesVersion: '1.33' };
const other = { name: 'other.yaml', text: 'kind: ConfigMap\nmetadata: {name: other}\n' };

const hashOf = (value: unknown) =>
  `#s=1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
const heldBy = (link: string): { files?: { name: string; text: string }[]; config: object } =>
  JSON.parse(
    inflateRawSync(Buffer.from(link.replace(/^.*#s=1\./, ''), 'base64url')).toString('utf8'),
  );

const sharing = (page: Page) =>
  page.getByRole('dialog', { name: /^(Share by link|Als Link teilen)$/ });
const preview = (page: Page) =>
  page.getByRole('dialog', { name: /^(Shared with you|Mit Ihnen geteilt)$/ });
const files = (page: Page) => page.getByRole('navigation', { name: 'Open files' });
const link = (page: Page) => sharing(page).getByRole('textbox', { name: 'Link' });

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Share|Teilen)$/ }).click();
  await expect(sharing(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/#s=1\./);
}

/** Goes to a link as if its address had been typed over the present one. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((value) => {
    location.hash = value;
  }, hash);
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** A page of somebody else, who has nothing of the first one’s. */
async function elsewhere(browser: Browser, baseURL: string, hash: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`./${hash}`);
  return page;
}

test('a link carries files, target and versions to somebody else', async ({
  podsmith,
  page,
  browser,
  baseURL,
}) => {
  await podsmith.open();
  await podsmith.target(BASELINE);
  await podsmith.drop({ 'web.yaml': PLAIN, 'other.yaml': other.text });
  await expect(files(page)).toBeVisible();
  await share(page);
  await expect(sharing(page)).toContainText('web.yaml');
  await expect(sharing(page)).toContainText(/\d+ bytes/);
  await expect(sharing(page)).toContainText(/Baseline.*, Kubernetes 1\.\d+/);
  const address = await link(page).inputValue();
  await expect(sharing(page)).toContainText(`${address.length} characters`);
  await sharing(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(sharing(page).getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const theirs = await elsewhere(browser, baseURL ?? '', address.replace(/^[^#]*/, ''));
  await expect(preview(theirs)).toContainText('web.yaml');
  await expect(preview(theirs)).toContainText('metadata: {name: web} # ours');
  await expect(preview(theirs)).toContainText(/Baseline.*, Kubernetes 1\.\d+/);
  // Nothing of it is open yet.
  await expect(theirs).not.toHaveTitle(/web\.yaml/);
  await preview(theirs).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(theirs).toHaveTitle(/web\.yaml/);
  await expect(files(theirs).getByRole('button', { name: /^other\.yaml/ })).toBeVisible();
  await expect(theirs.getByRole('button', { name: /^Target profile: .*Baseline/ })).toBeVisible();
  expect(theirs.url()).not.toContain('#');
  expect(await new Podsmith(theirs).text()).toBe(PLAIN);
  await theirs.context().close();
});

test.describe('a link that meets text of one’s own', () => {
  test.beforeEach(async ({ podsmith, page }) => {
    await podsmith.open();
    await podsmith.openFile('mine.yaml', 'mine: 1\n');
    await follow(page, hashOf({ config, files: [other] }));
  });

  test('leaves all as it was when it is cancelled', async ({ podsmith, page }) => {
    await preview(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(preview(page)).toBeHidden();
    expect(page.url()).not.toContain('#');
    await expect(page.getByRole('button', { name: /^Target profile: AKS/ })).toBeVisible();
    expect(await podsmith.text()).toBe('mine: 1\n');
    // Escape cancels as well, and the same link asks once more.
    await follow(page, hashOf({ config, files: [other] }));
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    expect(page.url()).not.toContain('#');
  });

  test('opens beside it, in one step', async ({ podsmith, page }) => {
    await preview(page).getByRole('button', { name: 'Add to my files' }).click();
    await expect(page).toHaveTitle(/other\.yaml/);
    await expect(files(page).getByRole('button', { name: /^mine\.yaml/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Target profile: .*Baseline/ })).toBeVisible();
    expect(page.url()).not.toContain('#');
    await podsmith.undo();
    await expect(page).toHaveTitle(/mine\.yaml/);
    await expect(files(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Target profile: AKS/ })).toBeVisible();
  });

  test('takes its place when that is chosen, and undo brings it back', async ({
    podsmith,
    page,
  }) => {
    await preview(page).getByRole('checkbox', { name: 'Use these settings' }).uncheck();
    await preview(page).getByRole('button', { name: 'Replace my files' }).click();
    await expect(page).toHaveTitle(/other\.yaml/);
    // The target stays, since that was said.
    await expect(page.getByRole('button', { name: /^Target profile: AKS/ })).toBeVisible();
    expect(await podsmith.text()).toBe(other.text);
    await podsmith.undo();
    await expect(page).toHaveTitle(/mine\.yaml/);
    expect(await podsmith.text()).toBe('mine: 1\n');
  });
});

test('settings alone are shared without a file, and asked about', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('mine.yaml', 'mine: 1\n');
  await share(page);
  await sharing(page).getByText('Settings only').click();
  await expect(sharing(page).getByText('mine.yaml')).toBeHidden();
  await expect
    .poll(async () => Object.keys(heldBy((await link(page).inputValue()) || hashOf({}))))
    .toEqual(['config']);
  await page.keyboard.press('Escape');

  await follow(page, hashOf({ config }));
  await expect(preview(page)).toContainText('It contains only settings, no files.');
  await expect(preview(page)).toContainText(/Current: .*AKS/);
  await preview(page).getByRole('button', { name: 'Use these settings' }).click();
  await expect(page.getByRole('button', { name: /^Target profile: .*Baseline/ })).toBeVisible();
  expect(await podsmith.text()).toBe('mine: 1\n');
  await podsmith.undo();
  await expect(page.getByRole('button', { name: /^Target profile: AKS/ })).toBeVisible();
});

test('a suspected credential is named and masked until it is said otherwise', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await share(page);
  const dialog = sharing(page);
  await expect(
    dialog.getByRole('heading', { name: 'Suspected credentials in 1 place' }),
  ).toBeVisible();
  await expect(dialog).toContainText('web.yaml, line 9');
  await expect(dialog).toContainText('- {name: DB_PASSWORD, value: "••••••••"}');
  await expect(dialog).not.toContainText('Tr0ub4dor');
  expect(heldBy(await link(page).inputValue()).files?.[0]?.text).toBe(
    WEB.replace('Tr0ub4dor-and-3', '••••••••'),
  );
  const masked = await link(page).inputValue();
  await dialog.getByRole('checkbox', { name: 'Share these values as they are' }).check();
  await expect(dialog).toContainText('Anyone who gets the link can read these values.');
  await expect(link(page)).not.toHaveValue(masked);
  await expect(link(page)).toHaveValue(/#s=/);
  expect(heldBy(await link(page).inputValue()).files?.[0]?.text).toBe(WEB);
});

test('above 8,000 characters the workspace file is offered, with the same in it', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  // Noise cannot be packed.
  let seed = 1;
  const noise = Array.from({ length: 400 }, () => {
    seed = (seed * 48271) % 2147483647;
    return `# ${seed.toString(36)} ${(seed * 7).toString(36)} ${(seed ^ 0x5f5f5f).toString(36)}`;
  });
  await podsmith.openFile('web.yaml', `${WEB}${noise.join('\n')}\n`);
  await share(page);
  await expect(sharing(page)).toContainText('cut off links of more than 8,000 characters');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sharing(page).getByRole('button', { name: 'Download workspace file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('podsmith-workspace.json');
  const held = readFileSync(await download.path(), 'utf8');
  expect(held).not.toContain('Tr0ub4dor');
  expect(held).toContain('DB_PASSWORD');
});

test('when copying is forbidden the link is there to be copied by hand', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await share(page);
  await sharing(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(
    sharing(page).getByText(/The link is selected, so you can copy it with Ctrl\+C/),
  ).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/#s=1\./);
});

test('a workspace file brings everything back, as it was opened', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.drop({ 'web.yaml': WEB, 'other.yaml': other.text });
  await expect(files(page)).toBeVisible();
  await podsmith.target(BASELINE);
  await page.getByRole('button', { name: 'More ways to save' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Download the workspace file' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  // It is the user's own copy: nothing is masked.
  expect(JSON.parse(saved).files[0].text).toBe(WEB);

  await page.reload();
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
  await podsmith.drop({ 'podsmith-workspace (1).json': saved });
  const held = page.getByRole('dialog', { name: 'Contents of podsmith-workspace (1).json' });
  await expect(held).toContainText('web.yaml');
  await held.getByRole('button', { name: /^(Open|Add to my files)$/ }).click();
  await expect(files(page).getByRole('button', { name: /^web\.yaml/ })).toBeVisible();
  await expect(files(page).getByRole('button', { name: /^other\.yaml/ })).toBeVisible();
  // Whatever its name, it is known by how it begins.
  await podsmith.openFile('backup.json', saved);
  await expect(page.getByRole('dialog', { name: 'Contents of backup.json' })).toBeVisible();
});

/** Blanks that unpack to half a gigabyte: pieces without an end, which make one stream. */
const BOMB = Buffer.concat(
  Array(500).fill(
    deflateRawSync(Buffer.alloc(1 << 20, ' '), { finishFlush: constants.Z_SYNC_FLUSH }),
  ),
);

const hostile: readonly [string, string, RegExp][] = [
  ['cut off', hashOf({ config, files: [other] }).slice(0, -12), /It is damaged/],
  ['of a later version', '#s=7.abc', /later version of Podsmith created it \(format 7\)/],
  [
    'of a name with a script',
    hashOf({ config, files: [{ name: '<img src=x onerror=alert(1)>', text: '' }] }),
    /name isn’t safe: <img src=x onerror=alert\(1\)>/,
  ],
  [
    'of a name that leads upwards',
    hashOf({ config, files: [{ name: '../x', text: '' }] }),
    /name isn’t safe: \.\.\/x/,
  ],
  [
    'of a name that is turned around',
    hashOf({ config, files: [{ name: 'a\u202eb', text: '' }] }),
    /name isn’t safe: a\\u202eb/,
  ],
  [
    'of a prototype',
    `#s=1.${deflateRawSync('{"config":{},"__proto__":{}}').toString('base64url')}`,
    /unknown entry: __proto__/,
  ],
  [
    'of wrong types',
    hashOf({ config, files: [{ name: 'a', text: 7 }] }),
    /value of files\[0\]\.text is missing or of the wrong type/,
  ],
  ['of a wrong target', hashOf({ config: { profile: 'x' } }), /settings can’t be used.*profile/s],
  ['that is a bomb', `#s=1.${BOMB.toString('base64url')}`, /more than 20 MB/],
];

test('no hostile link harms: each is told, and the text stays', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('mine.yaml', 'mine: 1\n');
  const dialog = page.getByRole('dialog', { name: 'This link can’t be opened' });
  for (const [name, hash, sentence] of hostile) {
    await test.step(name, async () => {
      await follow(page, hash);
      await expect(dialog).toContainText(sentence);
      await expect(dialog.locator('img')).toHaveCount(0);
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await expect(dialog).toBeHidden();
      expect(page.url()).not.toContain('#');
    });
  }
  expect(await podsmith.text()).toBe('mine: 1\n');
});

test('text in a link is text, and what cannot be seen in it is written out', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const text = '# <img src=x onerror=alert(1)> \u202e\nkind: Pod\n';
  await follow(page, hashOf({ config, files: [{ name: 'a.yaml', text }] }));
  await expect(preview(page).locator('pre')).toContainText('<img src=x onerror=alert(1)> \\u202e');
  await expect(preview(page).locator('img')).toHaveCount(0);
});

test('a workspace file that is none is told, and the text stays', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('mine.yaml', 'mine: 1\n');
  await podsmith.openFile('podsmith-workspace.json', '{"podsmith": "workspace", "version": 1');
  const dialog = page.getByRole('dialog', { name: 'podsmith-workspace.json can’t be opened' });
  await expect(dialog).toContainText('isn’t valid JSON');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toBe('mine: 1\n');
});

test('a link that is followed from a page to learn from leads to the workbench', async ({
  page,
}) => {
  await page.goto('./#/surface');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await follow(page, hashOf({ config, files: [other] }));
  await preview(page).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page).toHaveTitle(/other\.yaml/);
});

test('the keyboard alone is enough to share and to take over', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(link(page)).toHaveValue(/#s=1\./);
  await sharing(page).getByRole('radio', { name: 'Files and settings' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(sharing(page).getByRole('radio', { name: 'Settings only' })).toBeChecked();
  await sharing(page).getByRole('button', { name: 'Copy link' }).focus();
  await expect(link(page)).toHaveValue(/#s=1\./);
  await page.keyboard.press('Enter');
  await expect(sharing(page).getByText('Link copied.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sharing(page)).toBeHidden();
  await expect(button).toBeFocused();

  await follow(page, hashOf({ config, files: [other] }));
  await preview(page).getByRole('button', { name: 'Add to my files' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/other\.yaml/);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('searchbox', { name: 'Search for settings' })).toBeFocused();
  await page.keyboard.type('share');
  await page.keyboard.press('Enter');
  await expect(sharing(page)).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the link is handed on to other programs', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = `handed on: ${data?.url?.includes('#s=1.')}`;
      };
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Share', exact: true }).click();
    await expect(link(page)).toHaveValue(/#s=1\./);
    await sharing(page).getByRole('button', { name: 'Send to…' }).click();
    await expect(page).toHaveTitle('handed on: true');
  });
});

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing of sharing is cut off, and axe finds nothing', async ({ podsmith, page }) => {
      await podsmith.open();
      await podsmith.openFile('web.yaml', `${WEB}---\na: [\n`);
      await share(page);
      await expect(sharing(page).getByRole('checkbox')).toBeVisible();
      await whole(page);
    });

    test('nothing of what was shared is cut off, and axe finds nothing', async ({
      podsmith,
      page,
    }) => {
      await podsmith.open();
      await podsmith.openFile('mine.yaml', 'mine: 1\n');
      await follow(page, hashOf({ config, files: [{ ...other, text: WEB.repeat(3) }] }));
      await expect(preview(page).locator('pre')).toBeVisible();
      await whole(page);
    });

    test('nothing is cut off of why a link cannot be opened', async ({ podsmith, page }) => {
      await podsmith.open();
      await follow(page, hashOf({ config: { profile: 'x' } }));
      await expect(page.getByRole('dialog').getByRole('listitem')).toBeVisible();
      await whole(page);
    });
  });
}

/** The dialog at a desk and on a telephone: nothing wider than its place, nothing for axe to find. */
async function whole(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await cutIn(page.getByRole('dialog')), String(width)).toEqual([]);
    expect(await faultsInBothThemes(page, { include: '[role="dialog"]' })).toEqual([]);
  }
}
