import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/ensure-browser.mjs';

const found = findBrowser();
if (!found) throw new Error('No Chromium found: run `node scripts/ensure-browser.mjs`.');

// Playwright reads its configuration once more in every worker. The first reading tells what was
// chosen and passes it on.
if (process.env.TEST_WORKER_INDEX === undefined) {
  console.log(`Browser: ${found.path}, ${found.why}.`);
  process.env.PODSMITH_CHROMIUM = found.path;
}

export const launchOptions: LaunchOptions = {
  executablePath: found.path,
  // A test browser has nothing to fetch for itself. (Playwright adds --no-sandbox for root.)
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
