import { defineConfig } from '@playwright/test';

// Set by e2e/support/browser.ts, before the workers read this file.
const browser = process.env.PODSMITH_CHROMIUM;

// Another port where two working copies are tested at once.
const port = process.env.PODSMITH_PORT ?? '4173';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A test that passes at the second try has failed.
  retries: 0,
  reporter: 'list',
  globalSetup: './e2e/support/browser.ts',
  use: {
    baseURL: address,
    locale: 'en-US',
    // Tall enough for the sample: a line half out of view is not where a click on it lands.
    viewport: { width: 1440, height: 900 },
    // A page that has kept itself answers requests before a test can hold them back or count them. How that
    // works is what e2e/offline.spec.ts is about; all others see what a first visit sees.
    serviceWorkers: 'block',
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
  // The production build, under its Content Security Policy. `npm run test:e2e` builds it first.
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
