import { defineConfig } from '@playwright/test';

// Set by e2e/support/browser.ts, before the workers read this file.
const browser = process.env.PODSMITH_CHROMIUM;

export default defineConfig({
  testDir: 'e2e',
  // What runs in every browser is told by Vitest.
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // Bounds what hangs. How long a busy machine may take is not what a test is about.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A test that passes at the second try has failed.
  retries: 0,
  reporter: 'list',
  globalSetup: './e2e/support/browser.ts',
  use: {
    locale: 'en-US',
    // Tall enough for the sample: a line half out of view is not where a click on it lands.
    viewport: { width: 1440, height: 900 },
    // A page that has kept itself answers requests before a test can hold them back or count them. How that
    // works is what e2e/offline.spec.ts is about; all others see what a first visit sees.
    serviceWorkers: 'block',
    // A worker keeps its page, and so what the browser has compiled of it: a fifth less work. Between tests Playwright
    // empties all storage. Files that are about what is stored ask for a page of their own.
    reuseContext: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(browser && { executablePath: browser }),
      // A test browser has nothing to fetch for itself. (Playwright adds --no-sandbox for root.)
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
