// Whether the page gives way while it works on one pod of very many containers: in a real Chromium on the production
// build, the longest tasks of its thread, as the browser reports them and in processor time, beside Monaco alone with
// the same text. Run after a build: `node bench/tasks.mjs [CONTAINERS] [DIST]`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { requireTool } from '../scripts/tools/find.mjs';

const containers = Number(process.argv[2] ?? 20_000);
const outDir = process.argv[3] ?? 'dist';
const text = `apiVersion: v1
kind: Pod
metadata:
  name: many
  labels: {app: many}
spec:
  containers:
${Array.from({ length: containers }, (_, i) => `    - name: c${i}\n      image: nginx:1.${i}\n`).join('')}`;

/** Tasks that the browser calls long, in milliseconds. Runs in the page. */
function observe() {
  const own = /** @type {Window & { long?: number[] }} */ (window);
  own.long = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) own.long?.push(duration);
  }).observe({ entryTypes: ['longtask'] });
}

/**
 * What is done, with the tasks that it took.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {() => Promise<unknown>} act
 */
async function measured(browser, page, name, act) {
  await page.evaluate(() => {
    /** @type {Window & { long?: number[] }} */ (window).long = [];
  });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  /** @type {{ name: string, tdur?: number, tid: number, pid: number }[]} */
  const events = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const long = await page.evaluate(
    () => /** @type {Window & { long?: number[] }} */ (window).long ?? [],
  );
  // Of the thread of the page, which runs scripts.
  const own = events.find(
    ({ name: event }) => event === 'FunctionCall' || event === 'EvaluateScript',
  );
  const used = events
    .filter(
      ({ name: event, tid, pid }) =>
        event.endsWith('RunTask') && tid === own?.tid && pid === own.pid,
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
  console.info(
    `${name}: ${seconds.toFixed(1)} s; longest tasks ${long
      .sort((a, b) => b - a)
      .slice(0, 5)
      .map((ms) => ms.toFixed(0))
      .join(', ')} ms, ${long.filter((ms) => ms > 100).length} over 100 ms; in processor time ${used
      .slice(0, 8)
      .map((ms) => ms.toFixed(0))
      .join(', ')} ms, ${used.filter((ms) => ms > 100).length} over 100 ms`,
  );
}

const bareDir = await mkdtemp(join(tmpdir(), 'bare-monaco-'));
/** @type {import('vite').InlineConfig} */
const bareConfig = { configFile: false, root: 'bench/bare', logLevel: 'error' };
await build({
  ...bareConfig,
  build: { outDir: bareDir, emptyOutDir: true },
  worker: { format: 'es' },
});
const bareServer = await preview({
  ...bareConfig,
  build: { outDir: bareDir },
  preview: { port: 4177, strictPort: true },
});
const server = await preview({
  build: { outDir },
  preview: { port: 4176, strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath: requireTool('chromium') });
try {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const bare = await context.newPage();
  bare.setDefaultTimeout(300_000);
  await bare.goto(bareServer.resolvedUrls?.local[0] ?? '');
  await bare.locator('.view-line').first().click();
  await bare.evaluate(observe);
  await bare.evaluate((value) => navigator.clipboard.writeText(value), text);
  await measured(browser, bare, 'Monaco alone, a paste', async () => {
    await bare.keyboard.press('ControlOrMeta+V');
    await bare.locator('.view-line').filter({ hasText: /c\d/ }).first().waitFor();
    await bare.waitForTimeout(2000);
  });
  await bare.close();

  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.locator('.view-line').first().waitFor();
  await page.evaluate(observe);
  const quiet = () => page.waitForFunction(() => !document.querySelector('progress'));
  await measured(browser, page, `Review of ${containers} containers`, async () => {
    await page
      .locator('input[name=manifest]')
      .first()
      .setInputFiles({
        name: 'many.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from(text),
      });
    await page.locator('.view-line').filter({ hasText: 'name: many' }).first().waitFor();
    await page.waitForFunction(
      (least) => Number(document.querySelector('.resultstabs__head .count')?.textContent) > least,
      8,
    );
    await quiet();
    await page.waitForTimeout(2000);
  });
  await page
    .getByRole('link', { name: /^\d* ?Privileges/ })
    .or(page.getByRole('button', { name: /Privileges/ }))
    .first()
    .click();
  /** @param {string} name */
  const toggle = async (name) => {
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.waitFor();
    await box.evaluate((element) => /** @type {HTMLElement} */ (element).click());
  };
  await measured(browser, page, 'A toggle in each container, until it is written', async () => {
    await toggle('Block privilege escalation');
    await page.waitForFunction(
      () =>
        document
          .querySelector('[data-rule="allow-privilege-escalation"]')
          ?.getAttribute('data-state') === 'on',
    );
    await quiet();
    await page.waitForTimeout(2000);
  });
  await measured(
    browser,
    page,
    'All low-risk fixes, until they are written or asked about',
    async () => {
      await page
        .getByRole('button', { name: /low-risk fix/ })
        .first()
        .click();
      await page.locator('progress').first().waitFor();
      await quiet();
      await page.waitForTimeout(2000);
    },
  );
} finally {
  await browser.close();
  await server.close();
  await bareServer.close();
  await rm(bareDir, { recursive: true });
}
