import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/support/browser.ts';

const address = 'http://127.0.0.1:4173';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A test that passes at the second try has failed.
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-US',
    // Tall enough for the sample: a line half out of view is not where a click on it lands.
    viewport: { width: 1440, height: 900 },
    // A page that has kept itself answers requests before a test can hold them back or count them. How that
    // works is what e2e/offline.spec.ts is about; all others see what a first visit sees.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions,
  },
  // The production build, under its Content Security Policy. `npm run test:e2e` builds it first.
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4173 --strictPort',
    url: address,
    reuseExistingServer: false,
  },
});
