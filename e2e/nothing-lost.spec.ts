import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, Podsmith, shown, test } from './support/podsmith.ts';

test.use({ reuseContext: false });

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1.0.0
`;
const SECRET = POD.replace('name: web\n', 'name: vault\n').replace(
  '1.0.0\n',
  '1.0.0\n    env:\n    - name: DB_PASSWORD\n      value: tr0ub4dor-and-3\n',
);

/** What this tab has stored of what is open. */
const stored = (page: Page) => page.evaluate(() => sessionStorage.getItem('podsmith.draft') ?? '');
const isStored = (page: Page, text: string) =>
  expect.poll(() => stored(page), 'the draft of this tab').toContain(text);

/** Opens a file and types behind it. */
async function write(podsmith: Podsmith, text: string, added: string): Promise<void> {
  await podsmith.openFile('mine.yaml', text);
  await podsmith.clickLine('kind: Pod');
  await podsmith.page.keyboard.type(` # ${added}`);
}
const again = async (podsmith: Podsmith): Promise<void> => {
  await podsmith.page.reload();
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
};
const cameBack = (page: Page) => shown(page, 'The page was reloaded. Restored: mine.yaml');

test('text, name, encoding and changes survive a reload, and undo leads to how it was opened', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const bytes = Buffer.from(`\ufeff${POD.replaceAll('\n', '\r\n')}`, 'utf16le');
  await podsmith.openFile('mine.yaml', bytes);
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # mine');
  await isStored(page, '# mine');
  await again(podsmith);
  await expect(cameBack(page)).toBeVisible();
  const changed = POD.replace('kind: Pod\n', 'kind: Pod # mine\n').replaceAll('\n', '\r\n');
  expect(await podsmith.download()).toEqual({
    name: 'mine.yaml',
    bytes: Buffer.from(`\ufeff${changed}`, 'utf16le'),
  });
  await podsmith.undo();
  await expect(cameBack(page)).toBeHidden();
  expect((await podsmith.download()).bytes).toEqual(bytes);
});

test('what was typed just before the page goes is kept as well', async ({ podsmith }) => {
  await podsmith.open();
  await write(podsmith, POD, 'the last word');
  // Without waiting for anything.
  await again(podsmith);
  expect(await podsmith.text()).toContain('kind: Pod # the last word');
});

test('a draft that cannot be read stays until its owner deletes it', async ({ podsmith, page }) => {
  await podsmith.open();
  // As a newer version may write it.
  const newer = '{"version":2,"text":"precious"}';
  await page.evaluate((draft) => sessionStorage.setItem('podsmith.draft', draft), newer);
  const question = shown(page, 'A stored draft can’t be read');
  await again(podsmith);
  await expect(question).toBeVisible();
  await write(podsmith, POD, 'mine');
  await isStored(page, '# mine');
  await again(podsmith);
  await expect(cameBack(page)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as it is' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(newer);
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(question).toBeHidden();
  const left = await page.evaluate(() => Object.values(sessionStorage).join('\n'));
  expect(left).toContain('# mine');
  expect(left).not.toContain('precious');
});

test('all open files come back, the one that was shown in front', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.drop({ 'a.yaml': POD, 'b.yaml': POD.replaceAll('web', 'other') });
  const files = page.getByRole('navigation', { name: 'Open files' });
  await files.getByRole('button', { name: 'b.yaml' }).first().click();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # in b');
  await isStored(page, '# in b');
  await again(podsmith);
  await expect(files.locator('[aria-current]')).toHaveText(/b\.yaml/);
  expect(await podsmith.text()).toContain('kind: Pod # in b');
  await expect(files.getByRole('button', { name: /^a\.yaml/ })).toBeVisible();
});

test('an untouched example leaves nothing behind', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type('x');
  await isStored(page, 'kind: Podx');
  await podsmith.undo();
  await expect.poll(() => stored(page)).toBe('');
});

test('a lesson and the files that wait behind it survive a reload', async ({ podsmith, page }) => {
  await podsmith.open();
  await write(podsmith, POD, 'mine');
  await isStored(page, '# mine');
  await page.goto('./#/lessons/who-runs');
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # learning');
  await isStored(page, '# learning');
  await again(podsmith);
  await expect(podsmith.editor).toContainText('# learning');
  await page.goto('./#/');
  await expect(podsmith.editor).toContainText('# mine');
  expect(await podsmith.text()).toContain('kind: Pod # mine');
});

test('the text is there again after the page has crashed', async ({ context }) => {
  const page = await context.newPage();
  const podsmith = new Podsmith(page);
  await podsmith.open();
  await write(podsmith, POD, 'before the crash');
  await isStored(page, '# before the crash');
  const browser = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  browser.send('Page.crash').catch(() => {});
  await crashed;
  // Playwright gives a crashed page up; the browser does not.
  await browser.send('Page.reload');
  const shown = async () => {
    const expression = 'document.querySelector(".monaco-editor")?.textContent ?? ""';
    const { result } = await browser.send('Runtime.evaluate', { expression });
    return String(result.value).replaceAll('\u00a0', ' ');
  };
  await expect.poll(shown, { timeout: 20_000 }).toContain('kind: Pod # before the crash');
});

test.describe('leaving the page', () => {
  /** Whether the browser would ask. */
  const asks = (page: Page) =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

  test('is asked about while there are changes that were not downloaded', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    expect(await asks(page)).toBe(false);
    await write(podsmith, POD, 'mine');
    await expect(podsmith.editor).toContainText('# mine');
    let dialogs = 0;
    page.on('dialog', async (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      dialogs++;
      await dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => dialogs).toBe(1);
    // It stays, and nothing is gone.
    expect(await podsmith.text()).toContain('# mine');
    expect(await asks(page)).toBe(false);
  });

  test('is not asked about when all of it is remembered on this device', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await page.goto('./#/privacy');
    await page.getByLabel('Remember my drafts on this device').check();
    await page.goto('./#/');
    await write(podsmith, POD, 'mine');
    await expect.poll(() => asks(page)).toBe(false);
  });
});

test.describe('what looks like credentials', () => {
  const question = (page: Page) => shown(page, 'Your text wouldn’t survive a reload');

  test('is not stored before its owner has agreed, and a reload says so', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await write(podsmith, SECRET, 'mine');
    await expect(question(page)).toBeVisible();
    expect(await stored(page)).not.toContain('tr0ub4dor');
    await page.getByRole('button', { name: 'Don’t keep it' }).click();
    await expect(question(page)).toBeHidden();
    // A half line, which makes the text one that cannot be read.
    await page.keyboard.type('\n@ more');
    await again(podsmith);
    await expect(shown(page, 'Not restored after reload: mine.yaml.')).toBeVisible();
    expect(await stored(page)).not.toContain('tr0ub4dor');
    expect(await podsmith.text()).toContain('security-context-demo');
  });

  test('is asked about when it was pasted, before anything is changed', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.paste(SECRET);
    await expect(question(page)).toBeVisible();
    await page.getByRole('button', { name: 'Keep it in this tab' }).click();
    await isStored(page, 'tr0ub4dor');
    await again(podsmith);
    await expect(shown(page, /Restored: /)).toBeVisible();
    expect(await podsmith.text()).toBe(SECRET);
  });

  test('is kept in this tab once that was agreed to', async ({ podsmith, page }) => {
    await podsmith.open();
    await write(podsmith, SECRET, 'mine');
    await page.getByRole('button', { name: 'Keep it in this tab' }).click();
    await isStored(page, 'tr0ub4dor');
    await again(podsmith);
    await expect(cameBack(page)).toBeVisible();
    expect(await podsmith.text()).toContain('kind: Pod # mine');
  });

  test('in one file costs no other file', async ({ podsmith, page }) => {
    await podsmith.open();
    await podsmith.drop({ 'a.yaml': POD, 'b.yaml': SECRET });
    await isStored(page, 'a.yaml');
    await again(podsmith);
    await expect(shown(page, 'Restored: a.yaml')).toBeVisible();
    await expect(shown(page, 'Not restored after reload: b.yaml.')).toBeVisible();
    expect(await podsmith.text()).toBe(POD);
  });
});

test.describe('two tabs', () => {
  const remember = async (page: Page) => {
    await page.goto('./#/privacy');
    await page.getByLabel('Remember my drafts on this device').check();
    await page.goto('./#/');
  };
  const drafts = (page: Page) =>
    page.evaluate(async () => {
      // Opening a database that the page has not made yet would make an empty one.
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === 'podsmith')) return [];
      return new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('podsmith');
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((one) => JSON.stringify(one.draft)).sort());
          };
        };
      });
    });

  test('have drafts of their own, also on this device', async ({ podsmith, page, context }) => {
    await podsmith.open();
    await remember(page);
    await write(podsmith, POD, 'of the first');
    await expect.poll(() => drafts(page)).toHaveLength(1);

    const second = new Podsmith(await context.newPage());
    await second.open();
    // The first tab is alive: what it has is its own.
    await expect(shown(second.page, 'remembered on this device')).toBeHidden();
    await write(second, POD, 'of the second');
    await expect
      .poll(() => drafts(page))
      .toEqual([
        expect.stringContaining('# of the first'),
        expect.stringContaining('# of the second'),
      ]);
    await again(podsmith);
    expect(await podsmith.text()).toContain('# of the first');
    await second.page.close();
  });

  test('one after the other: the new one is offered what the old one left, and takes it over', async ({
    podsmith,
    page,
    context,
  }) => {
    const first = new Podsmith(await context.newPage());
    await first.open();
    await remember(first.page);
    await write(first, POD, 'of the first');
    await expect
      .poll(() => drafts(first.page))
      .toEqual([expect.stringContaining('# of the first')]);
    await first.page.close();

    await podsmith.open();
    await expect(shown(page, 'A draft is remembered on this device.')).toBeVisible();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(shown(page, 'A draft is remembered on this device.')).toBeHidden();
    expect(await podsmith.text()).toContain('# of the first');
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.type('!');
    // There is still one of it.
    await expect.poll(() => drafts(page)).toEqual([expect.stringContaining('# of the first!')]);

    // Whoever does not want it any more finds nothing left.
    await page.goto('./#/privacy');
    await page.getByLabel('Remember my drafts on this device').uncheck();
    await expect.poll(() => drafts(page)).toEqual([]);
  });

  test('everything is cleared in both, after a question that names what would be lost', async ({
    podsmith,
    page,
    context,
  }) => {
    await podsmith.open();
    await remember(page);
    await write(podsmith, POD, 'mine');
    await expect.poll(() => drafts(page)).toHaveLength(1);
    const second = new Podsmith(await context.newPage());
    await second.open();
    await write(second, POD, 'other');
    await isStored(second.page, '# other');
    await second.page.goto('./#/privacy');
    await second.page.getByRole('button', { name: 'Clear everything' }).click();
    const question = second.page.getByRole('dialog', { name: 'Some text would be lost' });
    await expect(question.getByRole('listitem')).toHaveText([
      /^In this tab, not downloaded: /,
      /^In other tabs, not downloaded: /,
    ]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    await isStored(second.page, '# other');
    await second.page.getByRole('button', { name: 'Clear everything' }).click();
    await question.getByRole('button', { name: 'Clear anyway' }).click();
    await expect(shown(second.page, 'Everything that was stored has been deleted.')).toBeVisible();
    for (const one of [page, second.page]) {
      await expect.poll(() => stored(one)).toBe('');
      const left = await one.evaluate(async () => [
        Object.keys(localStorage),
        Object.keys(sessionStorage),
        (await indexedDB.databases()).map(({ name }) => name),
        await caches.keys(),
      ]);
      expect(left).toEqual([[], [], [], []]);
    }
    await second.page.close();
    // A tab does not hear itself. Without a reload, which would lose the text now.
    await page.evaluate(() => {
      location.hash = '#/privacy';
    });
    await page.getByRole('button', { name: 'Clear everything' }).click();
    const alone = page.getByRole('dialog', { name: 'Some text would be lost' });
    await expect(alone.getByRole('listitem')).toHaveText([/^In this tab, not downloaded: /]);
    await alone.getByRole('button', { name: 'Cancel' }).click();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    // What is open is there all the same.
    expect(await podsmith.text()).toContain('# mine');
  });
});

test('a draft is kept every two seconds, also without a pause in typing', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.paste(POD);
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(' # ');
  await isStored(page, 'kind: Pod # ');
  let typing = true;
  const typed = (async () => {
    while (typing) await page.keyboard.type('.', { delay: 100 });
  })();
  await isStored(page, 'kind: Pod # ..........');
  typing = false;
  await typed;
});

test.describe('storage', () => {
  for (const [name, message] of [
    ['QuotaExceededError', 'storage for this page is full'],
    ['SecurityError', 'doesn’t let the page store anything'],
  ] as const) {
    test(`that fails with ${name} is told, and the page goes on`, async ({ podsmith, page }) => {
      await page.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', error);
        };
      }, name);
      await podsmith.open();
      await write(podsmith, POD, 'mine');
      await expect(shown(page, message)).toBeVisible();
      await podsmith.undo();
      await page.keyboard.press('ControlOrMeta+Y');
      expect(await podsmith.text()).toContain('kind: Pod # mine');
    });
  }

  test('of a text that is too long for it is told before and after a reload', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.openFile('mine.yaml', `${POD}# ${'x'.repeat(2_000_000)}\n`);
    await expect(shown(page, 'mine.yaml: too long to be restored')).toBeVisible();
    await again(podsmith);
    await expect(shown(page, 'because the text is too long: mine.yaml.')).toBeVisible();
  });
});

test('a review that fails costs neither text nor draft', async ({ podsmith, page }) => {
  // Another engine than the one that was built would not run.
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replaceAll(/ integrity="[^"]+"/g, '') });
  });
  // The engine as it is, but for a text with this word, at which it breaks.
  await page.route(/\/review-(?!words)[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = (await response.text()).replaceAll(
      /\*steps\((\w+)([^)]*)\)\{/g,
      '*steps($1$2){if([$1].flat().some((one)=>String(one?.text).includes("b"+"oom")))throw new RangeError("made to fail");',
    );
    expect(code).toContain('made to fail');
    await route.fulfill({ response, body: code });
  });
  await podsmith.open();
  await write(podsmith, POD, 'boom');
  await expect(shown(page, 'Findings aren’t available because the review failed')).toBeVisible();
  expect(await podsmith.text()).toContain('kind: Pod # boom');
  // Nothing could look through it for credentials, so its owner is asked.
  await page.getByRole('button', { name: 'Keep it in this tab' }).click();
  await isStored(page, '# boom');
  await podsmith.undo();
  await expect(shown(page, 'Findings aren’t available')).toBeHidden();
  await expect(podsmith.finding('Privileges may be escalated')).toBeVisible();
});

test.describe('the editor’s worker', () => {
  // It looks for letters that are drawn like others, and is started for a text that may hold some.
  const ALIKE = POD.replace('  name: web\nspec', '  name: web\n  labels: {app: "p\u0430y"}\nspec');
  const mark = (page: Page) => page.locator('.monaco-editor .unicode-highlight').first();

  /** Typing, completion, search, findings, fixes, changes, undo, the draft and the download. */
  async function allWorks(podsmith: Podsmith): Promise<void> {
    const { page } = podsmith;
    await podsmith.clickLine('image:');
    await page.keyboard.press('Enter');
    await page.keyboard.type('securityC');
    await expect(page.locator('.suggest-widget')).toContainText('securityContext');
    await page.keyboard.press('Escape');
    await podsmith.undo();
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.type(' # mine');
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type('image:');
    await expect(page.locator('.find-widget')).toContainText('1 of 1');
    await page.keyboard.press('Escape');
    await podsmith
      .finding('Privileges may be escalated')
      .getByRole('button', { name: /^Fix/ })
      .click();
    await expect(podsmith.editor).toContainText('allowPrivilegeEscalation: false');
    await expect(podsmith.finding('Privileges may be escalated')).toHaveCount(0);

    const typed = ALIKE.replace('kind: Pod\n', 'kind: Pod # mine\n');
    const fixed = `${typed}    securityContext:\n      allowPrivilegeEscalation: false\n`;
    expect(await podsmith.text()).toBe(fixed);
    await isStored(page, '# mine');
    await page.getByRole('tab', { name: /^Review changes/ }).click();
    await expect(page.getByRole('heading', { name: /^2 changes/ })).toBeVisible();
    await page.getByRole('button', { name: /^Revert: Lines 10 to 11/ }).click();
    await expect(page.getByRole('heading', { name: /^One change/ })).toBeVisible();
    expect(await podsmith.text()).toBe(typed);
    await again(podsmith);
    expect(await podsmith.text()).toBe(typed);
  }

  test('may be killed while it runs, and all else works on', async ({ podsmith, page }) => {
    await podsmith.open();
    const starting = page.waitForEvent('worker');
    await podsmith.openFile('mine.yaml', ALIKE);
    const worker = await starting;
    expect(worker.url()).toContain('editor.worker');
    await expect(mark(page)).toBeVisible();
    const ended = worker.waitForEvent('close');
    // Its thread ends, and nobody is told: as when the browser takes it away.
    await worker.evaluate(() => self.close());
    await ended;
    expect(page.workers()).toEqual([]);
    await allWorks(podsmith);
  });

  test('may be refused by the browser: the page does its work', async ({ podsmith, page }) => {
    const starts: string[] = [];
    await page.exposeFunction('started', (address: string) => starts.push(address));
    await page.addInitScript(() => {
      window.Worker = class {
        constructor(address: string | URL) {
          (window as unknown as { started(address: string): void }).started(String(address));
          throw new DOMException('refused', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await podsmith.open();
    await podsmith.openFile('mine.yaml', ALIKE);
    await expect(mark(page)).toBeVisible();
    expect(starts).toEqual([expect.stringContaining('editor.worker')]);
    await allWorks(podsmith);
  });
});
