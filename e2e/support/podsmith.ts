/** The page as its users speak of it. Every test also proves that nothing left and no policy broke. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serveFolder } from './serve.ts';

export { expect } from '@playwright/test';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** A text where it is shown, and not where it is only read out. */
export const shown = (page: Page, text: string | RegExp): Locator =>
  page.getByText(text).and(page.locator(':not([data-live-announcer] *)'));

export class Podsmith {
  readonly findings: Locator;
  readonly steps: Locator;
  readonly editor: Locator;
  readonly wizard: Locator;
  readonly verdict: Locator;

  constructor(readonly page: Page) {
    this.findings = page.getByRole('region', { name: /^(Findings|Befunde)$/ });
    this.wizard = page.getByRole('region', { name: /^(Wizard|Assistent)$/ });
    this.steps = page.getByRole('navigation', { name: /^(Steps|Schritte)$/ });
    this.verdict = page.getByRole('region', {
      name: /Pod Security Standards/,
    });
    this.editor = page.locator('.monaco-editor').first();
  }

  /** Opens the page and waits for the editor, unless the test is about the time before. */
  async open({ editor = true } = {}): Promise<void> {
    // Not until all is loaded: a test may hold a part of it back.
    await this.page.goto('./', { waitUntil: 'commit' });
    await expect(this.steps).toBeVisible();
    await this.live();
    // Keys are listened to from the first paint on.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    );
    // A text that still waits for its font has another width.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (editor) await expect(this.editor.locator('.view-line').first()).toBeVisible();
  }

  /** What a first visit shows is there before the page's scripts, and not live until they are. */
  async live(): Promise<void> {
    await expect(this.page.locator('#root')).not.toHaveAttribute('aria-busy');
  }

  async step(name: string): Promise<void> {
    await this.steps
      .getByRole('link', { name })
      .or(this.steps.getByRole('button', { name }))
      .click();
  }

  control(title: string): Locator {
    return this.wizard.getByRole('checkbox', { name: title, exact: true });
  }

  /** The sentence that says in which state a control is. */
  state(title: string): Locator {
    return this.row(title).locator('[id$="-state"]');
  }

  /** A control's row, with all that belongs to it. */
  row(title: string): Locator {
    const box = this.page.getByRole('checkbox', { name: title, exact: true });
    return this.wizard.getByRole('listitem').filter({ has: box });
  }

  finding(sentence: string | RegExp): Locator {
    return this.findings.getByRole('listitem').filter({ hasText: sentence });
  }

  /** A file as if chosen from disk. */
  async openFile(name: string, content: string | Buffer): Promise<void> {
    await this.live();
    await this.page
      .locator('input[name="manifest"]')
      .first()
      .setInputFiles({
        name,
        mimeType: 'application/yaml',
        buffer: Buffer.from(content),
      });
    // It is read in its own time; then it is open, or the page asks.
    if (name !== 'podsmith.json') {
      await this.page.waitForFunction(
        (wanted) => document.title.includes(wanted) || document.querySelector('[role="dialog"]'),
        name,
      );
    }
  }

  /** A file as if chosen from disk, opened beside those that are open: the page asks where it belongs. */
  async openBeside(name: string, content: string): Promise<void> {
    await this.openFile(name, content);
    const dialog = this.page.getByRole('dialog');
    await dialog
      .getByRole('button', { name: /^(Open as another file|Als eigene Datei öffnen)$/ })
      .click();
    await expect(dialog).toBeHidden();
    await expect(this.verdict).toHaveAttribute('aria-busy', 'false');
  }

  /** A file in place of the user's own, about which the page asks. */
  async replaceFile(name: string, content: string | Buffer): Promise<void> {
    await this.openFile(name, content);
    const question = this.page.getByRole('dialog', {
      name: /^(What do you want to do with the new text|Was soll mit dem neuen Text geschehen)\?$/,
    });
    await question.getByRole('button', { name: /^(Replace|Ersetzen)$/ }).click();
    await expect(question).toBeHidden();
  }

  /** Another target, from the header's menu. */
  async target(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Target profile/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  /** A configuration as if chosen from the menu's file dialog. */
  async importConfig(config: object | string): Promise<void> {
    await this.page.getByRole('button', { name: /^Target profile/ }).click();
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('menuitem', { name: 'Import podsmith.json' }).click();
    await (await choosing).setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)),
    });
  }

  /** Ctrl+V outside of every field. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** What a download gives: the file's name and its bytes. */
  async download(): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.keyboard.press('ControlOrMeta+S'),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The text of the file that is shown, by downloading what is open. */
  async text(): Promise<string> {
    const { name, bytes } = await this.download();
    if (name !== 'manifests.zip') return bytes.toString('utf8');
    const files = this.page.getByRole('navigation', { name: /^(Open files|Geöffnete Dateien)$/ });
    const current = await files.locator('[aria-current]').getAttribute('title');
    return Buffer.from(unzipSync(new Uint8Array(bytes))[current ?? ''] ?? []).toString('utf8');
  }

  /** Files dropped on the page together. */
  async drop(files: { readonly [name: string]: string }): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer });
  }

  /** Puts the cursor at the end of a line of the editor. */
  async clickLine(text: string): Promise<void> {
    // Only lines in view are there to click: from the start of the text one can scroll to all.
    await this.editor.locator('.view-line').filter({ hasText: text }).first().click();
    await this.page.keyboard.press('End');
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Z');
  }
}

interface Options {
  /**
   * Hosts that a test has the page try to reach. Only what names one of them is let through, and only in that
   * test: a blocked attempt is a violation of the policy, and an error in the console.
   */
  readonly probed: RegExp | undefined;
}

interface Hosted {
  /** The folder of the build that is served. */
  readonly folder: string;
  readonly address: string;
}

export const test = base.extend<
  { podsmith: Podsmith; skipsWithoutBrowser: undefined } & Options,
  Hosted
>({
  folder: ['dist', { scope: 'worker' }],
  // The production build, under its Content Security Policy. `npm run test:e2e` builds it first.
  address: [
    async ({ folder }, use) => {
      const server = await serveFolder(folder);
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
  probed: [undefined, { option: true }],
  skipsWithoutBrowser: [
    async ({ browserName }, use) => {
      base.skip(!process.env.PODSMITH_CHROMIUM, `${browserName} is missing`);
      await use(undefined);
    },
    { auto: true },
  ],
  podsmith: async ({ page, baseURL, probed }, use) => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('blob:')) strangers.push(url);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.policyViolations ??= [];
        window.policyViolations.push(
          `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        );
      });
    });
    await use(new Podsmith(page));
    const unexpected = (told: readonly string[]) => told.filter((one) => !probed?.test(one));
    expect(unexpected(strangers), 'requests beyond the origin').toEqual([]);
    expect(unexpected(errors), 'errors in the console').toEqual([]);
    const violations = await page.evaluate(() => window.policyViolations ?? []);
    expect(unexpected(violations), 'violations of the security policy').toEqual([]);
  },
});

/** Manifests that several stories use. */
export const manifest = (name: string): string =>
  readFileSync(
    new URL(`../../src/engine/yaml/testdata/aks-manifests/${name}`, import.meta.url),
    'utf8',
  );
