import AxeBuilder from '@axe-core/playwright';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const states: [string, (podsmith: Podsmith) => Promise<void>][] = [
  ['the start', async () => {}],
  [
    'an open setting',
    async (podsmith) => {
      await podsmith
        .finding('NET_ADMIN')
        .getByRole('button', { name: /^(Why|Warum)/ })
        .click();
    },
  ],
  [
    'a mixed pod',
    async (podsmith) => {
      await podsmith.openFile(
        'x.yaml',
        'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  initContainers: [{name: i}]\n  containers:\n  - name: a\n    securityContext: {allowPrivilegeEscalation: false, privileged: true}\n',
      );
      await podsmith.steps.getByText(/^(Privileges|Berechtigungen)$/).click();
    },
  ],
  ['broken text', async (podsmith) => podsmith.openFile('x.yaml', 'a: [1\n')],
  [
    'no workload',
    async (podsmith) => podsmith.openFile('x.yaml', 'apiVersion: v1\nkind: Secret\n'),
  ],
  ['nothing', async (podsmith) => podsmith.openFile('x.yaml', '')],
  [
    'the question before text is replaced',
    async (podsmith) => {
      await podsmith.openFile('x.yaml', 'a: 1\n');
      await podsmith.paste('b: 2\n');
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the menu of profiles',
    async ({ page }) => {
      await page.getByRole('button', { name: /^(Target profile|Zielprofil)/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'a target that podsmith.json changes',
    async ({ page }) => {
      await page
        .locator('input[name="config"]')
        .first()
        .setInputFiles({
          name: 'podsmith.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"policyVersion": "1.30", "rules": {"host-ports": "off"}}'),
        });
      await expect(page.getByText(/^(changed by|geändert durch) podsmith.json/)).toBeVisible();
    },
  ],
  [
    'a configuration with errors',
    async (podsmith) => {
      await podsmith.openFile('podsmith.json', '{"profile": "x", "rules": {"y": "off"}}');
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'problems, and findings that are waived',
    async (podsmith) => {
      await podsmith.openFile(
        'x.yaml',
        'apiVersion: v1\nkind: Pod\nmetadata: {name: x, annotations: {ignore.podsmith/privileged: agreed}}\nspec:\n  containers:\n  - name: a\n    imagee: b\n    securityContext: {privileged: true, runAsNonroot: true}\n',
      );
      await podsmith.findings.getByRole('button', { name: /^1 (suppressed|unterdrückt)/ }).click();
      await podsmith.steps.getByText(/^(Privileges|Berechtigungen)$/).click();
    },
  ],
  [
    'the words of Pod Security Admission',
    async ({ page }) => {
      await page.getByRole('button', { name: /Pod Security Admission.*Restricted/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'something was done',
    async (podsmith) => {
      await podsmith.steps.getByText(/^(Kernel profiles|Kernelprofile)$/).click();
      await podsmith
        .control('Filter system calls')
        .or(podsmith.control('Systemaufrufe filtern'))
        .click();
      await expect(podsmith.page.locator('.toast')).toBeVisible();
    },
  ],
  [
    'something was not done, and why',
    async (podsmith) => {
      await podsmith.paste('  ');
      await expect(podsmith.page.locator('.note--floating')).toBeVisible();
    },
  ],
  [
    'the last step',
    async (podsmith) => {
      await podsmith.steps
        .getByText(/^(Review & download|Prüfen & herunterladen|Prüfung & Download)$/)
        .click();
    },
  ],
];

for (const scheme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'de-DE']) {
    test.describe(`${scheme}, ${locale}`, () => {
      test.use({ colorScheme: scheme, locale, reducedMotion: 'reduce' });
      for (const [name, arrive] of states) {
        test(`axe finds nothing serious: ${name}`, async ({ podsmith, page }) => {
          await podsmith.open();
          await arrive(podsmith);
          const { violations } = await new AxeBuilder({ page }).analyze();
          // Whoever goes from landmark to landmark passes by what stands outside of all.
          const serious = violations.filter(
            ({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'region',
          );
          expect(
            serious.map(
              ({ id, nodes }) =>
                `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
            ),
          ).toEqual([]);
        });
      }
    });
  }
}
