import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { faultsInBothThemes } from './support/axe.ts';
import { cutIn } from './support/cut.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const WEB = `apiVersion: v1
kind: Pod
metadata: {name: web} # ours
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      securityContext:
        runAsUser: 1000
`;
const SECRET = WEB.replace(
  '      securityContext',
  '      env:\n        - {name: DB_PASSWORD, value: "Tr0ub4dor-and-3"}\n      securityContext',
);
const OTHER = WEB.replace('name: web}', 'name: other}');

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Export|Exportieren)$/ });
const part = (page: Page, name: string) => dialog(page).getByRole('region', { name });

/** Opens both files and hardens the second one. */
async function change(podsmith: Podsmith, second = OTHER): Promise<void> {
  await podsmith.openFile('web.yaml', WEB);
  await podsmith.openBeside('other.yaml', second);
  await podsmith.steps.getByText(/^(Privileges|Berechtigungen)$/).click();
  const escalation = /^(Block privilege escalation|Berechtigungsausweitung blockieren)$/;
  await podsmith.wizard.getByRole('checkbox', { name: escalation }).click();
  await expect(podsmith.wizard.getByRole('checkbox', { name: escalation })).toBeChecked();
}

async function openExport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(More ways to save|Weitere Möglichkeiten zum Speichern)$/ })
    .click();
  await page.getByRole('menuitem', { name: /^(Export…|Exportieren …)/ }).click();
  await expect(dialog(page)).toBeVisible();
}

const choose = (page: Page, name: string) =>
  dialog(page)
    .getByRole('radio', { name: new RegExp(`^${name}`) })
    .check();

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: /^Download/ })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the diff of what was changed is what git applies', async ({ podsmith, page }) => {
  await podsmith.open();
  await change(podsmith);
  await openExport(page);
  await expect(part(page, 'changes.diff')).toContainText(
    '+        allowPrivilegeEscalation: false',
  );
  await expect(dialog(page)).toContainText('git apply changes.diff');
  const { name, bytes } = await saved(page);
  expect(name).toBe('changes.diff');
  await expect(dialog(page).getByText('changes.diff downloaded.')).toBeVisible();
  const folder = test.info().outputPath();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'web.yaml'), WEB);
  writeFileSync(join(folder, 'other.yaml'), OTHER);
  execFileSync('git', ['apply', '-'], { cwd: folder, input: bytes });
  expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(WEB);
  const applied = readFileSync(join(folder, 'other.yaml'), 'utf8');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'More ways to save' }).click();
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Download other.yaml' }).click(),
  ]);
  expect(applied).toBe(readFileSync(await one.path(), 'utf8'));
});

test('each object gets a patch with the command that applies it', async ({ podsmith, page }) => {
  await podsmith.open();
  await change(podsmith);
  await openExport(page);
  await choose(page, 'JSON Patch');
  await expect(part(page, 'pod-other.json')).toContainText(
    '{"op":"test","path":"/spec/containers/0/name","value":"web"}',
  );
  await expect(dialog(page)).toContainText(
    'kubectl patch pod other --type json --patch-file pod-other.json',
  );
  await choose(page, 'Strategic merge patch');
  await expect(part(page, 'pod-other.yaml')).toContainText('allowPrivilegeEscalation: false');
  await expect(part(page, 'pod-other.yaml')).not.toContainText('registry.example.com');
  await page.getByRole('button', { name: 'Copy pod-other.yaml' }).click();
  await expect(dialog(page).getByText('pod-other.yaml copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('kind: Pod');
  await choose(page, 'Kustomization');
  await expect(part(page, 'kustomization.yaml')).toContainText('resources');
  await expect(dialog(page)).not.toContainText('pod-other.yaml copied');
});

test('an object that is new comes beside the patches, as an archive', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.press('ControlOrMeta+End');
  // As a whole: typed, its line ends would take what is suggested.
  await page.keyboard.insertText(
    '---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}',
  );
  await openExport(page);
  await choose(page, 'Kustomization');
  await expect(part(page, 'added.yaml')).toContainText('kind: ServiceAccount');
  const { name, bytes } = await saved(page);
  expect(name).toBe('changes.zip');
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['added.yaml', 'kustomization.yaml']);
});

test('what is found comes as SARIF, changed or not, and has no credentials in it', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', SECRET);
  const finding = podsmith.findings
    .getByRole('listitem')
    .filter({ hasText: 'allowPrivilegeEscalation' })
    .first();
  await expect(finding).toBeVisible();
  const line = Number(/line (\d+)/i.exec((await finding.textContent()) ?? '')?.[1]);
  await openExport(page);
  await choose(page, 'SARIF');
  await expect(part(page, 'podsmith.sarif')).toContainText(
    '"ruleId": "allow-privilege-escalation"',
  );
  await expect(part(page, 'podsmith.sarif')).not.toContainText('Tr0ub4dor');
  await page.getByRole('button', { name: 'Copy podsmith.sarif' }).click();
  await expect(dialog(page).getByText('podsmith.sarif copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { name, bytes } = await saved(page);
  expect(name).toBe('podsmith.sarif');
  expect(bytes.toString('utf8')).toBe(copied);
  expect(copied).not.toContain('Tr0ub4dor');
  const [run] = JSON.parse(copied).runs;
  expect(run.tool.driver.name).toBe('Podsmith');
  const [own] = run.results.filter(
    ({ ruleId }: { ruleId: string }) => ruleId === 'allow-privilege-escalation',
  );
  const [{ physicalLocation }] = own.locations;
  expect(physicalLocation.artifactLocation.uri).toBe('web.yaml');
  expect(physicalLocation.region.startLine).toBe(line);
});

test('a Kustomization among the files is told of, and is no resource of the export', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('k8s/kustomization.yaml', 'kind: Kustomization\nresources: [a.yaml]\n');
  await podsmith.openFile('web.yaml', WEB);
  await page.getByRole('dialog').getByRole('button', { name: 'Open as another file' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await podsmith.clickLine('image: registry');
  await page.keyboard.press('End');
  await page.keyboard.type('2');
  await openExport(page);
  await choose(page, 'Kustomization');
  await expect(part(page, 'kustomization.yaml')).toContainText('resources: ["web.yaml"]');
  await expect(dialog(page).getByRole('listitem')).toContainText(
    'kustomization.yaml – a Kustomization, which Kustomize accepts as a resource only by its folder',
  );
});

test('nothing that was changed is said, and what only looks changed too', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await openExport(page);
  await expect(dialog(page)).toContainText('Nothing has changed since you opened the files.');
  await expect(dialog(page).getByRole('button', { name: 'Download' })).toBeHidden();
  await page.keyboard.press('Escape');
  await podsmith.clickLine('# ours');
  await page.keyboard.press('End');
  await page.keyboard.type(' and yours');
  await openExport(page);
  await expect(part(page, 'changes.diff')).toContainText('# ours and yours');
  await choose(page, 'JSON Patch');
  await expect(dialog(page)).toContainText('Only comments or layout have changed');
});

test('values that look like credentials are told of where they are in an export', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await change(podsmith, SECRET.replace('name: web}', 'name: other}'));
  await openExport(page);
  const warned = dialog(page).getByText('This export contains values that look like credentials');
  await expect(part(page, 'changes.diff')).toContainText('Tr0ub4dor-and-3');
  await expect(warned).toBeVisible();
  await choose(page, 'Strategic merge patch');
  await expect(part(page, 'pod-other.yaml')).toBeVisible();
  await expect(part(page, 'pod-other.yaml')).not.toContainText('Tr0ub4dor-and-3');
  await expect(warned).toBeHidden();
});

const HEADER =
  /^# Podsmith \d\S*, [\w-]+, Kubernetes \S+, Pod Security Standards v\S+, \d{4}-\d\d-\d\d/;
const wantsHeader = (page: Page) =>
  page.getByRole('checkbox', {
    name: 'Start YAML files with a comment about their origin',
  });

test('a download says where it is from once that is wanted, and is remembered', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  expect((await podsmith.download()).bytes.toString()).toBe(WEB);
  await podsmith.steps.getByText('Download').click();
  await expect(wantsHeader(page)).not.toBeChecked();
  await wantsHeader(page).check();
  const shown = await page.locator('.provenance-option pre').textContent();
  expect(shown).toMatch(HEADER);
  expect(shown).toMatch(/, open: \d+ \w+/);
  const first = await podsmith.download();
  expect(first.bytes.toString()).toBe(`${shown}\n${WEB}`);
  await expect(podsmith.editor).toContainText('kind: Pod');
  await expect(podsmith.editor).not.toContainText('# Podsmith');
  await podsmith.openFile('web.yaml', first.bytes);
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await expect(podsmith.editor).toContainText('# Podsmith');
  expect((await podsmith.download()).bytes.toString()).toBe(first.bytes.toString());
  await page.reload();
  await expect(podsmith.editor).toContainText('# Podsmith');
  await podsmith.openFile('config.json', '{"apiVersion": "v1", "kind": "Pod"}');
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  await openExport(page);
  await expect(wantsHeader(page)).toBeChecked();
  await expect(dialog(page)).toContainText(
    'config.json doesn’t get one, because it is JSON or begins like JSON.',
  );
  await page.keyboard.press('Escape');
  const { bytes } = await podsmith.download();
  expect(bytes.toString()).toBe('{"apiVersion": "v1", "kind": "Pod"}');
});

test('patches have the header that was chosen, an archive has it in each file', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await change(podsmith);
  await openExport(page);
  await choose(page, 'Strategic merge patch');
  await expect(part(page, 'pod-other.yaml')).toContainText('kind: Pod');
  await expect(part(page, 'pod-other.yaml')).not.toContainText('# Podsmith');
  await wantsHeader(page).check();
  await expect(part(page, 'pod-other.yaml')).toContainText(HEADER);
  expect((await saved(page)).bytes.toString()).toMatch(HEADER);
  await choose(page, 'Diff');
  await expect(part(page, 'changes.diff')).not.toContainText('# Podsmith');
  await page.keyboard.press('Escape');
  const { name, bytes } = await podsmith.download();
  expect(name).toBe('manifests.zip');
  const files = Object.values(unzipSync(bytes)).map((own) => Buffer.from(own).toString());
  expect(files).toHaveLength(2);
  for (const text of files) expect(text).toMatch(HEADER);
});

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing of the dialog is cut off, and axe finds nothing', async ({ podsmith, page }) => {
      await podsmith.open();
      await change(podsmith, SECRET.replace('name: web}', 'name: other}'));
      await openExport(page);
      for (const format of ['Diff', 'Kustomization', 'SARIF']) {
        await choose(page, format);
        await expect(dialog(page).locator('pre').first()).toBeVisible();
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 });
          const state = `${format}, ${width} px wide`;
          expect(await cutIn(dialog(page)), state).toEqual([]);
          const found = await faultsInBothThemes(page, { include: '[role="dialog"]' });
          expect(found, state).toEqual([]);
        }
      }
    });
  });
}

const RENDERED = `---
# Source: web/templates/pod.yaml
${WEB}---
# Source: web/templates/hook.yaml
apiVersion: v1
kind: Pod
metadata: {name: migrate, annotations: {helm.sh/hook: pre-install}}
spec:
  containers:
    - {name: migrate, image: "registry.example.com/migrate:1"}
`;

test('what a chart rendered is exported for its repository, the component first', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('rendered.yaml', RENDERED);
  await podsmith.steps.getByText('Privileges').click();
  await podsmith.wizard.getByRole('checkbox', { name: 'Block privilege escalation' }).click();
  await openExport(page);
  const formats = dialog(page).getByRole('radio');
  await expect(formats.first()).toBeChecked();
  await expect(formats.first()).toHaveAccessibleName(/^Kustomize component/);
  await expect(part(page, 'kustomization.yaml')).toContainText('kind: Component');
  await expect(part(page, 'kustomization.yaml')).toContainText('allowPrivilegeEscalation: false');
  await choose(page, 'Flux post-renderer');
  await expect(part(page, 'post-renderers.yaml')).toContainText('postRenderers');
  await expect(dialog(page)).toContainText(
    'Helm 3 doesn’t pass hooks to post-renderers: Pod/migrate',
  );
  await expect(formats.filter({ hasText: 'Likely values' })).toHaveCount(0);
  await choose(page, 'Helm post-renderer');
  const { name, bytes } = await saved(page);
  expect(name).toBe('changes.zip');
  expect(Object.keys(unzipSync(bytes)).sort()).toContain('post-render.sh');
  expect(await faultsInBothThemes(page, { include: '[role="dialog"]' })).toEqual([]);
});

test('values of an open values file that look likely come with the command that proves them', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('rendered.yaml', RENDERED);
  await podsmith.openBeside('values.yaml', 'replicaCount: 1\nsecurityContext: {}\n');
  const files = page.getByRole('navigation', { name: 'Open files' });
  await files.getByRole('button', { name: /^rendered\.yaml/ }).click();
  await podsmith.steps.getByText('Privileges').click();
  await podsmith.wizard.getByRole('checkbox', { name: 'Block privilege escalation' }).click();
  await openExport(page);
  await choose(page, 'Likely values of the chart');
  await expect(part(page, 'values-hardening.yaml')).toContainText(
    'securityContext:  # Pod/web: spec.containers[web].securityContext',
    { useInnerText: false },
  );
  await expect(dialog(page)).toContainText('--render --values values.yaml');
});
