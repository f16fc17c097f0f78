/** A host of the built page that can be watched, brought to another version, and switched off. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Page } from '@playwright/test';
import { headers as recommended } from '../../scripts/csp.mjs';
import { test as base } from './podsmith.ts';
import { type Answer, built, fileAt, type Server, serve } from './serve.ts';

const sha384 = (bytes: Buffer) => createHash('sha384').update(bytes).digest('base64');

export interface Host extends Server {
  /** The paths that the service worker has asked for, in order. */
  readonly byWorker: readonly string[];
  /** All paths that were asked for, with what the page sent along. */
  readonly asked: readonly string[];
  /** The list in the service worker. */
  readonly list: readonly string[];
  /** From now on it serves a page that differs in its HTML, and the service worker that belongs to it. */
  release(version: string): void;
  /** From now on its page is not the one that its service worker knows of. */
  tear(): void;
}

async function start(): Promise<Host> {
  const asked: string[] = [];
  const byWorker: string[] = [];
  let version = '';
  let torn = '';
  const html = () => {
    const plain = built('index.html');
    const meta = `<meta name="version" content="${version}" />`;
    return version ? Buffer.from(plain.toString().replace('<title>', `${meta}<title>`)) : plain;
  };
  const worker = () =>
    built('sw.js')
      .toString()
      .replace(sha384(built('index.html')), sha384(html()));

  function answer({ url = '/', headers }: IncomingMessage): Answer | undefined {
    asked.push(url);
    // The page has a policy that lets it fetch nothing, so whoever does is the worker.
    if (headers['sec-fetch-dest'] === 'empty') byWorker.push(url);
    // The same page stands at the root and in a folder.
    const path = new URL(url, 'http://host').pathname.replace(/^\/(?:some\/folder\/)?/, '');
    if (path === '' || path === 'index.html') return ['.html', Buffer.from(html() + torn)];
    if (path === 'sw.js') return ['.js', Buffer.from(worker())];
    // What no build holds.
    if (path.startsWith('beyond/')) return ['.svg', built('favicon.svg')];
    return fileAt(path);
  }

  const server = await serve(answer, () => recommended);
  const urls = [...worker().matchAll(/\burl:[`"]([^`"]+)[`"]/g)].map(([, url = '']) => url);
  return {
    ...server,
    asked,
    byWorker,
    list: urls.map((url) => `/${url.replace(/^\.\//, '')}`),
    release(next) {
      version = next;
    },
    tear() {
      torn = '<!-- half a page -->';
    },
  };
}

export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
  host: async ({}, use) => {
    const host = await start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** Until the page has been kept as a whole, and is served by what was kept. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    // Not by the worker of a page in a folder above.
    const own = new URL('sw.js', document.baseURI).href;
    while (serviceWorker.controller?.scriptURL !== own) {
      await new Promise((done) => {
        serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
    }
  });
}

/** The names of all caches of the host. */
export const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());
