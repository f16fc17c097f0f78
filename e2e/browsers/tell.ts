/** Tells every story in one engine. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, type EngineName, launch, missing } from './driver/engines.ts';
import { EMPTY, type Host, host, UNREADABLE, type WayOut, wayOut } from './host.ts';
import { Page, until } from './page.ts';
import { STORIES } from './stories/all.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The browser with its version, for the table. */
    browser?: string;
    /** What is different there, for the table. */
    differs?: string | undefined;
  }
}

/**
 * Has something reported that is not allowed, and waits until it is: then all that was reported before is known, too.
 * @throws when it is not reported, so that silence proves nothing
 */
async function hearAll(page: Page, { reports, address }: Host): Promise<void> {
  const before = reports.length;
  await page.run((url: string) => {
    new Image().src = url;
  }, 'http://last.podsmith.invalid/');
  await until(`the last report of ${address}`, () =>
    reports.slice(before).some(({ 'blocked-uri': uri }) => uri?.includes('last.podsmith')),
  );
}

/** Leaves a host as it is for somebody who has never been there. */
async function forget(page: Page, { address }: Host): Promise<void> {
  await page.engine.visit(`${address}${EMPTY}`);
  const left = await page.run(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((done, fail) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.addEventListener('success', done);
        deleting.addEventListener('error', fail);
      });
    }
    return localStorage.length + (await indexedDB.databases()).length;
  });
  expect(left, 'what the story before has left').toBe(0);
}

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** Browsers have their own reasons to call home. WebKitGTK has none. */
const isOurs = (asked: string) => asked.includes('podsmith') || asked === UNREADABLE;

/** @throws when a page without a policy reaches nothing, so that silence proves something */
async function seeOut(engine: Engine, { address }: Host, { asked }: WayOut): Promise<void> {
  await engine.visit(`${address}${EMPTY}`);
  const script = 'new Image().src = "https://first.podsmith.invalid/";';
  await engine.send('execute', { script, args: [] });
  await until('what leaves a page without a policy', () => asked.some(isOurs));
}

export function tellIn(name: EngineName): void {
  const without = missing(name);
  const suite = without.length > 0 ? `${NAMES[name]}: no ${without.join(', no ')}` : NAMES[name];
  describe.skipIf(without.length > 0)(suite, () => {
    let folder: string;
    let downloads: string;
    let engine: Engine;
    let out: WayOut;
    const heard = new Set<string>();
    /** Most stories are told at one address: a browser starts faster where it has been. */
    let usual: Host;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `podsmith-${name}-`));
      downloads = join(folder, 'downloads');
      mkdirSync(downloads);
      out = await wayOut();
      usual = await host({ keeps: false, old: false });
      engine = await launch[name]({ folder, downloads, proxy: out.port });
      await seeOut(engine, usual, out);
    });

    afterAll(async () => {
      await engine?.stop();
      await usual?.stop();
      out?.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    for (const {
      title,
      tell,
      keeps = false,
      old = false,
      expects = () => false,
      reaches,
      differs,
    } of STORIES) {
      /** From the first to the last: what is served, what is done, and what was reported meanwhile. */
      async function whole(): Promise<void> {
        const page = new Page(engine, downloads, heard);
        const own: Host[] = [];
        const another = async () => {
          const made = await host({ keeps, old });
          own.push(made);
          return made;
        };
        try {
          const first = keeps || old ? await another() : usual;
          const before = usual.reports.length;
          const askedBefore = out.asked.length;
          if (first === usual) await forget(page, usual);
          await engine.resize(1440, 900);
          await tell(page, { host: first, wayOut: out, elsewhere: another });
          const last = own.at(-1) ?? usual;
          if (last.isServing()) await hearAll(page, last);
          const unexpected = [...usual.reports.slice(before), ...own.flatMap((one) => one.reports)]
            .filter(({ 'blocked-uri': uri }) => !uri?.includes('last.podsmith'))
            .filter((report) => !expects(report));
          expect(unexpected, 'reports of the policy').toEqual([]);
          const left = out.asked
            .slice(askedBefore)
            .filter((asked) => isOurs(asked) && !reaches?.[name]?.includes(asked));
          expect(left, 'what left').toEqual([]);
          expect(await engine.send('windows'), 'windows').toHaveLength(1);
        } catch (error) {
          // For whoever looks for the reason, which is the error; it is said also where there is no picture.
          await page.keep(title.replace(/\W+/g, '-')).catch(console.error);
          throw error;
        } finally {
          page.dispose();
          for (const { stop } of own) await stop();
        }
      }

      it(title, async ({ task }) => {
        task.meta.differs = differs?.[name];
        task.meta.browser = `${NAMES[name]} ${engine.capabilities.browserVersion}`;
        try {
          await whole();
        } catch (error) {
          // A browser that ends by itself says nothing of the page.
          if (!(await engine.recover(error))) throw error;
          console.log(
            `${NAMES[name]} crashed, so this story is told once more: ${title}. ${error}`,
          );
          await whole();
        }
      });
    }
  });
}
