/** Templates and patches: what can be said of them, what is written beside expressions, what is refused. */
import { expect, test } from './support/podsmith.ts';

const TEMPLATE = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Values.name }}
spec:
  containers:
    - name: web
      image: {{ .Values.image }}
      securityContext:
        privileged: {{ .Values.privileged }}
`;

test('a setting is written beside the expressions of a template, and not over one', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('pod.yaml', TEMPLATE);
  await podsmith.step('User & groups');
  await podsmith.control('Require a non-root user').click();
  await expect(podsmith.control('Require a non-root user')).toBeChecked();
  const toggled = TEMPLATE.replace(
    'spec:\n',
    'spec:\n  securityContext:\n    runAsNonRoot: true\n    runAsUser: 10001 # podsmith-confirm run-as-non-root, run-as-user\n',
  );
  expect(await podsmith.text()).toBe(toggled);
  // An expression may decide about these: only who says so writes them.
  await podsmith.step('Privileges');
  await podsmith.wizard.getByRole('button', { name: 'More: Block privilege escalation' }).click();
  await page.getByRole('menuitem', { name: /^Set explicitly/ }).click();
  await expect(podsmith.control('Block privilege escalation')).toBeChecked();
  const written = `${toggled}        allowPrivilegeEscalation: false\n`;
  expect(await podsmith.text()).toBe(written);
  await podsmith.wizard.getByRole('button', { name: 'More: Run without privileged mode' }).click();
  await page.getByRole('menuitem', { name: /^Set explicitly/ }).click();
  await expect(page.locator('.note')).toContainText('nothing was written');
  expect(await podsmith.text()).toBe(written);
});

test('the example of a Helm chart is reviewed as far as it says something, and written beside', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.getByRole('button', { name: 'Examples' }).first().click();
  await page.getByRole('menuitem', { name: /^Helm template/ }).click();
  await expect(page.getByRole('banner')).toContainText('helm-template.yaml');
  await expect(page.locator('.band')).toContainText('This is a template');
  const finding = podsmith.finding('automountServiceAccountToken is not set');
  await expect(finding).toBeVisible();
  const before = await podsmith.text();
  expect(before).toContain('{{- toYaml .Values.podSecurityContext | nindent 8 }}');

  // What an expression gives is not known, and is not written over.
  await podsmith.step('User & groups');
  await expect(podsmith.state('Require a non-root user')).toContainText('expression');
  await podsmith.step('Identity');
  const control = podsmith.control('Don’t mount a Kubernetes API token');
  await control.click();
  await expect(control).toBeChecked();
  await expect(finding).toHaveCount(0);
  const after = await podsmith.text();
  const lines = after.split('\n');
  const at = lines.indexOf('      automountServiceAccountToken: false');
  expect(lines.toSpliced(at, 1).join('\n')).toBe(before);
  await expect(page.locator('.band')).toContainText('This is a template');

  await podsmith.undo();
  expect(await podsmith.text()).toBe(before);
  await expect(control).not.toBeChecked();
  await expect(finding).toBeVisible();
});

const KUSTOMIZATION = `kind: Kustomization
resources: [base.yaml]
patches:
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            hostNetwork: true
`;

test('a patch inside a Kustomization is found and fixed where it stands', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('kustomization.yaml', KUSTOMIZATION);
  const finding = podsmith.finding('hostNetwork').first();
  await expect(finding).toContainText('line 11');
  await finding.getByRole('button', { name: /^Fix/ }).click();
  await expect(podsmith.finding('hostNetwork')).toHaveCount(0);
  expect(await podsmith.text()).not.toContain('hostNetwork');
});

test('a typed value is written when one goes on, and Escape takes it back', async ({
  podsmith,
  page,
}) => {
  const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1\n`;
  await podsmith.open();
  await podsmith.openFile('web.yaml', pod);
  await podsmith.step('User & groups');
  await podsmith.control('Set a non-root user ID').click();
  const value = podsmith.row('Set a non-root user ID').getByRole('textbox', { name: /^Value/ });
  await value.fill('0');
  await page.getByRole('heading', { name: 'User & groups' }).click();
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  expect(await podsmith.text()).toBe(pod);
  await value.focus();
  await page.keyboard.press('Escape');
  await expect(value).toHaveValue('10001');
  await value.fill('4000');
  await page.getByRole('heading', { name: 'User & groups' }).click();
  await expect(podsmith.control('Set a non-root user ID')).toBeChecked();
  expect(await podsmith.text()).toContain('runAsUser: 4000');
  await podsmith.undo();
  expect(await podsmith.text()).toBe(pod);
});
