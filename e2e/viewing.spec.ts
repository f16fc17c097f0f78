/** Looking changes nothing: files of all kinds are opened, every step and control with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './support/podsmith.ts';

const folder = new URL('../src/engine/yaml/testdata/aks-manifests/', import.meta.url);
const FILES = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .slice(0, 16)
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const AT_ONCE = 4;

for (let first = 0; first < FILES.length; first += AT_ONCE) {
  const corpus = Object.fromEntries(FILES.slice(first, first + AT_ONCE));
  test(`every step of every file can be looked at without a byte being written, from file ${first + 1}`, async ({
    podsmith,
    page,
  }) => {
    test.setTimeout(120_000);
    await podsmith.open();
    await podsmith.target('Everything');
    await podsmith.drop(corpus);
    const files = page.getByRole('navigation', { name: 'Open files' });
    for (const name of Object.keys(corpus)) {
      await files.getByTitle(name, { exact: true }).click();
      const steps = podsmith.steps.getByRole('link').or(podsmith.steps.getByRole('button'));
      for (let i = 0; i < (await steps.count()); i++) {
        await steps.nth(i).click();
        await expect(podsmith.wizard.getByRole('heading', { level: 1 })).toBeVisible();
        const explain = podsmith.wizard
          .getByRole('button', { name: /^Explain/, expanded: false })
          .first();
        if (await explain.isVisible()) await explain.click();
      }
    }
    const { bytes } = await podsmith.download();
    const saved = unzipSync(new Uint8Array(bytes));
    const texts = Object.entries(saved).map(([name, own]) => [name, Buffer.from(own).toString()]);
    expect(Object.fromEntries(texts)).toEqual(corpus);
  });
}
