/** Tells every story in one engine. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, type EngineName, launch, missing } from './driver/engines.ts';
import { type Host, host, type WayOut, wayOut } from './host.ts';
import { Page, until } from './page.ts';
import { STORIES } from './stories/all.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The browser with its version, for the table. */
    browser?: string;
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

export function tellIn(name: EngineName): void {
  const without = missing(name);
  describe.skipIf(without.length > 0)(without.length > 0 ? `${name}: no ${without}` : name, () => {
    let folder: string;
    let downloads: string;
    let engine: Engine;
    let out: WayOut;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `podsmith-${name}-`));
      downloads = join(folder, 'downloads');
      mkdirSync(downloads);
      out = await wayOut();
      engine = await launch[name]({ folder, downloads, proxy: out.port });
    });

    afterAll(async () => {
      await engine?.stop();
      out?.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    for (const { title, tell, keeps = false, old = false, expects = () => false } of STORIES) {
      it(title, async ({ task }) => {
        const { browserName, browserVersion } = engine.capabilities;
        task.meta.browser = `${browserName} ${browserVersion}`;
        const hosts = [await host({ keeps, old })];
        const page = new Page(engine, downloads);
        const elsewhere = async () => {
          const another = await host({ keeps, old });
          hosts.push(another);
          return another;
        };
        try {
          const [first] = hosts as [Host];
          await engine.leave();
          await engine.resize(1440, 900);
          await tell(page, { host: first, wayOut: out, elsewhere });
          const last = hosts.at(-1) as Host;
          if (last.isServing()) await hearAll(page, last);
          const unexpected = hosts
            .flatMap(({ reports }) => reports)
            .filter(({ 'blocked-uri': uri }) => !uri?.includes('last.podsmith'))
            .filter((report) => !expects(report));
          expect(unexpected, 'reports of the policy').toEqual([]);
          expect(
            out.asked.filter((asked) => asked.includes('podsmith')),
            'what left',
          ).toEqual([]);
        } catch (error) {
          // For whoever looks for the reason, which is the error; it is said also where there is no picture.
          await page.keep(title.replace(/\W+/g, '-')).catch(console.error);
          throw error;
        } finally {
          page.dispose();
          for (const { stop } of hosts) await stop();
        }
      });
    }
  });
}
