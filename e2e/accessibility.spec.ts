import { faultsInBothThemes } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

/** A state of the page, how to arrive there from the one before, and how to leave it. */
interface State {
  readonly name: string;
  readonly arrive?: (podsmith: Podsmith) => Promise<void>;
  readonly leave?: (podsmith: Podsmith) => Promise<void>;
}

const close = async ({ page }: Podsmith) => {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0);
};

const SAMPLE: readonly State[] = [
  { name: 'the start' },
  {
    name: 'an open setting',
    arrive: (podsmith) =>
      podsmith
        .finding('NET_ADMIN')
        .getByRole('button', { name: /^(Why|Warum)/ })
        .click(),
  },
  {
    name: 'the menu of profiles',
    arrive: async ({ page }) => {
      await page.getByRole('button', { name: /^(Target profile|Zielprofil)/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: close,
  },
  {
    name: 'the words of Pod Security Admission',
    arrive: async ({ page }) => {
      await page.getByRole('button', { name: /Pod Security Admission.*Restricted/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: close,
  },
  {
    name: 'something was not done, and why',
    arrive: async (podsmith) => {
      await podsmith.paste('  ');
      await expect(podsmith.page.locator('.note--floating')).toBeVisible();
    },
  },
  {
    name: 'the last step',
    arrive: (podsmith) =>
      podsmith.steps
        .getByText(/^(Review & download|Prüfen & herunterladen|Prüfung & Download)$/)
        .click(),
  },
  {
    name: 'something was done',
    arrive: async (podsmith) => {
      await podsmith.steps.getByText(/^(Kernel profiles|Kernelprofile)$/).click();
      await podsmith
        .control('Filter system calls')
        .or(podsmith.control('Systemaufrufe filtern'))
        .click();
      await expect(podsmith.page.locator('.toast')).toBeVisible();
    },
  },
];

const privileges = (podsmith: Podsmith) =>
  podsmith.steps.getByText(/^(Privileges|Berechtigungen)$/).click();

const OWN_FILES: readonly State[] = [
  {
    name: 'a mixed pod',
    arrive: async (podsmith) => {
      await podsmith.openFile(
        'mixed.yaml',
        'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  initContainers: [{name: i}]\n  containers:\n  - name: a\n    securityContext: {allowPrivilegeEscalation: false, privileged: true}\n',
      );
      await privileges(podsmith);
    },
  },
  {
    name: 'problems, and findings that are suppressed',
    arrive: async (podsmith) => {
      await podsmith.openBeside(
        'suppressed.yaml',
        'apiVersion: v1\nkind: Pod\nmetadata: {name: x, annotations: {ignore.podsmith/privileged: agreed}}\nspec:\n  containers:\n  - name: a\n    imagee: b\n    securityContext: {privileged: true, runAsNonroot: true}\n',
      );
      await podsmith.findings.getByRole('button', { name: /^1 (suppressed|unterdrückt)/ }).click();
      await privileges(podsmith);
    },
  },
  {
    name: 'a target that podsmith.json changes',
    arrive: async ({ page }) => {
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
  },
  {
    name: 'a configuration with errors',
    arrive: async (podsmith) => {
      await podsmith.openFile('podsmith.json', '{"profile": "x", "rules": {"y": "off"}}');
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
    leave: close,
  },
  {
    name: 'no workload',
    arrive: (podsmith) => podsmith.openBeside('secret.yaml', 'apiVersion: v1\nkind: Secret\n'),
  },
  { name: 'broken text', arrive: (podsmith) => podsmith.openBeside('broken.yaml', 'a: [1\n') },
  {
    name: 'the question before text is replaced',
    arrive: async (podsmith) => {
      await podsmith.paste('b: 2\n');
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
    leave: close,
  },
  { name: 'nothing', arrive: (podsmith) => podsmith.openBeside('empty.yaml', '') },
];

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale });
    for (const [of, states] of [
      ['the sample', SAMPLE],
      ['files of one’s own', OWN_FILES],
    ] as const) {
      test(`axe finds nothing serious: ${of}`, async ({ podsmith, page }) => {
        await podsmith.open();
        const found: { [state: string]: readonly string[] } = {};
        for (const { name, arrive, leave } of states) {
          await test.step(name, async () => {
            await arrive?.(podsmith);
            // Readers who go from landmark to landmark miss what is outside of all.
            const faults = await faultsInBothThemes(page, { serious: true, also: ['region'] });
            if (faults.length > 0) found[name] = faults;
            await leave?.(podsmith);
          });
        }
        expect(found).toEqual({});
      });
    }
  });
}
