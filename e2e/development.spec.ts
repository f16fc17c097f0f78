/** The page as `npm run dev` serves it: with React's development build, which reads more than the built page does. */
import { createServer } from 'vite';
import { test as built, expect } from './support/podsmith.ts';

const test = built.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const server = await createServer({ server: { port: 0, hmr: false }, logLevel: 'error' });
      await server.listen();
      await use((server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''));
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('the development server’s page reviews, writes a setting, and teaches', async ({
  podsmith,
  page,
}) => {
  // The first visit bundles the dependencies, and each of the page's modules comes by itself.
  await page.goto('./');
  await expect(podsmith.steps).toBeVisible({ timeout: 100_000 });
  await podsmith.open();
  await podsmith.step('Privileges');
  await podsmith.control('Don’t add capabilities').click();
  await expect(podsmith.editor).not.toContainText('SYS_TIME');
  await page.goto('./#/guide/kernel');
  await expect(page.getByRole('button', { name: 'user namespaces' })).toBeVisible();
});
