import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csp, headers } from '../scripts/csp.mjs';
import { test as base, expect, type Podsmith, shown } from './support/podsmith.ts';

const MARK = 'zebra-crossing-4711';
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: ${MARK}
spec:
  containers:
  - name: web
    image: registry.example.com/${MARK}:1.0.0
`;

/** All that leaves the browser for another host arrives here: whatever sent it, and by which protocol. */
const test = base.extend<{ arrivals: string[] }>({
  arrivals: async ({ browserName: _ }, use) => use([]),
  proxy: async ({ arrivals }, use) => {
    const listener = createServer((request, response) => {
      arrivals.push(`${request.method} ${request.url}`);
      response.end();
    });
    listener.on('connect', (request, socket) => {
      // The browser’s own help with forms, which asks about their shape when it meets one.
      if (request.url !== 'content-autofill.googleapis.com:443') {
        arrivals.push(`CONNECT ${request.url}`);
      }
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((done) => {
      listener.listen(0, '127.0.0.1', done);
    });
    const { port } = listener.address() as AddressInfo;
    await use({ server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' });
    listener.close();
  },
});

test.use({ reuseContext: false });
// Chromium’s message about the worker does not say which address it was given.
test.use({
  probed:
    /\.podsmith\.invalid\b|^This document requires 'TrustedScriptURL' assignment.*\/privacy-page-/,
});

const NAMES = {
  'Request with fetch': 'connect-src',
  'Request with XMLHttpRequest': 'connect-src',
  'Message with sendBeacon': 'connect-src',
  'Connection with WebSocket': 'connect-src',
  'Connection with EventSource': 'connect-src',
  'Image from another site': 'img-src',
  'Form sent to another site': 'form-action',
  'Prefetch of a page from another site': 'default-src',
  'Preload of a file from another site': 'img-src',
  'Worker from another site': 'require-trusted-types-for',
};

const attempt = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const tryIt = (page: Page) => page.getByRole('button', { name: 'Try to send data out' }).click();

test('every attempt to send something out is reported as blocked, and nothing arrives', async ({
  podsmith,
  page,
  arrivals,
}) => {
  // Unencrypted, so that the listener would see requests as a whole. (Of an encrypted form Chromium reaches the
  // host ahead, before it blocks it: a connection without a request.)
  await page.route(/\/privacy-page-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    expect(code).toContain('`https${');
    await route.fulfill({ response, body: code.replace('`https${', '`http${') });
  });
  await podsmith.open();
  await page.getByRole('link', { name: 'Stays in this browser' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible();
  await tryIt(page);
  for (const [name, directive] of Object.entries(NAMES)) {
    await expect(attempt(page, name)).toContainText(`blocked by ${directive}`);
  }
  await expect(page.getByRole('main').getByText('All 10 attempts were blocked.')).toBeVisible();
  expect(arrivals).toEqual([]);
});

test('an attempt that the policy lets through is told loudly, and would have been seen to arrive', async ({
  podsmith,
  page,
  arrivals,
}) => {
  // A copy of the page that somebody has changed.
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("connect-src 'none'", 'connect-src *');
    await route.fulfill({ response, body });
  });
  await podsmith.open();
  await page.goto('./#/privacy');
  await tryIt(page);
  for (const name of ['with fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'prefetch']) {
    await expect(attempt(page, name)).toContainText('NOT blocked');
  }
  await expect(attempt(page, 'with sendBeacon')).toContainText('no report within 3 seconds');
  await expect(
    page.getByRole('main').getByText('6 attempts weren’t reported as blocked.'),
  ).toBeVisible();
  await expect(attempt(page, 'Image')).toContainText('blocked by img-src');
  await expect(page.getByRole('row', { name: /^connect-src \*/ })).toBeVisible();
  for (const host of ['fetch', 'xhr', 'websocket', 'eventsource', 'beacon', 'prefetch']) {
    expect(arrivals).toContain(`CONNECT ${host}.podsmith.invalid:443`);
  }
});

test('a page without a policy says so', async ({ page }) => {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security[^>]+>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('./#/privacy');
  await expect(shown(page, 'This page has no policy')).toBeVisible();
});

test('the page works under the headers that hosts are given, and they are what is built', async ({
  podsmith,
  page,
  request,
}) => {
  expect(await (await request.get('./_headers')).text()).toContain(
    headers['Content-Security-Policy'],
  );
  const config = await (await request.get('./staticwebapp.config.json')).json();
  expect(config).toEqual({ globalHeaders: headers });
  await page.route('**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await podsmith.open();
  await podsmith.paste(POD);
  await expect(podsmith.finding('Privileges may be escalated')).toBeVisible();
  expect(await podsmith.text()).toBe(POD);
  // Of all that this browser names; what begins with `ch-` tells a server of the device.
  const allowed = await page.evaluate(() =>
    (
      document as never as { featurePolicy: { allowedFeatures(): string[] } }
    ).featurePolicy.allowedFeatures(),
  );
  expect(allowed.filter((name) => !/^ch-|^web-share$/.test(name)).sort()).toEqual([
    'clipboard-read',
    'clipboard-write',
  ]);
  await page.goto('./#/privacy');
  await page.getByRole('button', { name: 'Try to send' }).click();
  await expect(page.getByRole('main').getByText(/^All 10/)).toBeVisible();
});

test.describe('Trusted Types', () => {
  // The browser tells of each name that is refused.
  test.use({ probed: /^Creating a TrustedTypePolicy named '|trusted-types/ });

  test('no name of a Trusted Types policy is free once the editor is there', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    const names =
      csp
        .find((one) => one.startsWith('trusted-types'))
        ?.split(' ')
        .slice(1) ?? [];
    const free = await page.evaluate(
      (all) =>
        all.filter((name) => {
          try {
            (
              window as never as {
                trustedTypes: { createPolicy: (name: string, rules: object) => void };
              }
            ).trustedTypes.createPolicy(name, {});
            return true;
          } catch {
            return false;
          }
        }),
      names,
    );
    expect(free).toEqual([]);
  });
});

test('the live policy is shown line by line, each with what it means', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.goto('./#/privacy');
  await expect(
    page.getByRole('row', { name: /^connect-src 'none' No connections, not even/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^trusted-types app-worker editorView/ }),
  ).toBeVisible();
  await expect(shown(page, 'This line isn’t from Podsmith')).toHaveCount(0);
});

for (const [name, locale, viewport] of [
  ['a desk in English', 'en-US', { width: 1440, height: 900 }],
  ['a phone in German', 'de-DE', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ locale, viewport });
    test('the page about privacy is reached from a menu, fits, and is accessible', async ({
      page,
    }) => {
      await page.goto('./');
      await page.getByRole('button', { name: /^(Learn|Lernen)$/ }).click();
      await page.getByRole('menuitem', { name: /^(Privacy|Datenschutz)$/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Privacy|Datenschutz/);
      await page.getByRole('button', { name: /^(Try to send|Versuchen, Daten)/ }).click();
      await expect(shown(page, /^(All|Alle) 10/)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
      const main = page.getByRole('main');
      expect(await main.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
    });
  });
}

test('no request of a whole session holds anything of the manifest', async ({
  podsmith,
  page,
  baseURL,
  arrivals,
}) => {
  const seen: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('blob:')) return;
    const { origin, search, pathname } = new URL(url);
    const plain =
      request.method() === 'GET' &&
      request.postData() === null &&
      origin === baseURL &&
      search === '' &&
      /^\/(?:favicon\.svg|assets\/[\w.-]+)?$/.test(pathname) &&
      !`${url} ${JSON.stringify(request.headers())}`.includes(MARK);
    seen.push(plain ? 'plain' : `${request.method()} ${url}`);
  });
  await session(podsmith);
  expect(seen.length).toBeGreaterThan(20);
  expect([...new Set(seen)]).toEqual(['plain']);
  expect(arrivals).toEqual([]);
});

/** Paste, harden, read the report and a rule, do a lesson, download. */
async function session(podsmith: Podsmith): Promise<void> {
  const { page } = podsmith;
  await podsmith.open();
  await podsmith.paste(POD);
  await expect(podsmith.finding('Privileges may be escalated')).toBeVisible();
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .click();
  await page.goto('./#/report');
  await expect(shown(page, MARK).first()).toBeVisible();
  await page.goto('./#/rules/run-as-non-root');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/surface');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/lessons/who-runs');
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible();
  await page.goto('./#/');
  await expect(podsmith.editor).toContainText(MARK);
  expect(await podsmith.text()).toContain(`name: ${MARK}`);
}
