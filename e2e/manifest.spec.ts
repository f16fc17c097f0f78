import { expect, test } from './support/podsmith.ts';

const POD = (extra = '', context = 'privileged: true') => `apiVersion: v1
kind: Pod
metadata:
  name: web
${extra}spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      ${context}
`;
const BY_NODE_PORT = `apiVersion: v1
kind: Service
metadata:
  name: orders
spec:
  selector: {app: orders}
  externalIPs: [192.0.2.7]
  ports:
  - port: 80
`;

test('what the manifest waives stands apart, with its reason and its mark', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', POD());
  const tab = podsmith.findings.getByRole('tab', { name: /^Findings/ });
  await expect(podsmith.finding('Has every capability')).toBeVisible();
  const open = Number((await tab.textContent())?.replace(/\D/g, ''));
  const mark = '  annotations:\n    ignore.podsmith/privileged: node agent (until 2099-03-31)\n';
  await podsmith.openFile('web.yaml', POD(mark));
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
  // The three that it repeats stand by themselves now.
  await expect(tab).toHaveText(new RegExp(`^Findings\\s*${open - 1 + 3}$`));
  await expect(podsmith.finding('Has every capability')).toHaveCount(0);
  const fold = podsmith.findings.getByRole('button', { name: '1 suppressed' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  const row = podsmith.finding('Has every capability');
  await expect(row).toContainText('“node agent”');
  await expect(row).toContainText('until 2099-03-31');
  await row.getByRole('button', { name: 'line 6' }).click();
  await expect(page.getByText('Line 6, column')).toBeVisible();
  await podsmith.step('Privileges');
  await expect(podsmith.state('Run without privileged mode')).toContainText(
    'Suppressed in the manifest: “node agent”',
  );
});

test('an object without a pod has findings, a quick fix and a control', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.target('Everything');
  await podsmith.openFile('bundle.yaml', `${BY_NODE_PORT}---\n${POD()}`);
  const before = await podsmith.text();
  const finding = podsmith.finding('Service/orders').filter({ hasText: 'externalIPs' });
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: /^Fix/ }).click();
  await expect(finding).toHaveCount(0);
  const after = await podsmith.text();
  expect(after).not.toContain('externalIPs');
  await podsmith.undo();
  expect(await podsmith.text()).toBe(before);

  await finding.getByRole('button', { name: /^line 7/ }).click();
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.locator('.action-widget').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(finding).toHaveCount(0);
  expect(await podsmith.text()).toBe(after);
  await podsmith.undo();

  await finding.getByRole('button', { name: /^Why/ }).click();
  const scope = podsmith.wizard.getByRole('group', { name: 'Scope' });
  await expect(scope.getByRole('button', { name: 'Service/orders' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await podsmith.wizard.locator('[data-open]').getByRole('checkbox').click();
  expect(await podsmith.text()).toBe(after);
});

test('the message of Pod Security Admission is there to copy, to the letter', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.getByRole('button', { name: 'What Pod Security Admission says: Baseline' }).click();
  const dialog = page.getByRole('dialog', { name: 'As printed by kubectl' });
  const message =
    'violates PodSecurity "baseline:v1.36": non-default capabilities (container "security-context-demo" must not include "NET_ADMIN", "SYS_TIME" in securityContext.capabilities.add)';
  await expect(dialog.locator('pre')).toHaveText(message);
  await dialog.getByRole('button', { name: 'Copy the message' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
});

test('a Namespace of the file sets the version that its pods are judged by', async ({
  podsmith,
}) => {
  await podsmith.open();
  const space = `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: {pod-security.kubernetes.io/enforce-version: v1.25}
---
`;
  await podsmith.openFile('x.yaml', space + POD('  namespace: shop\n'));
  await expect(podsmith.verdict).toContainText(
    '1 of them against v1.25, set by its Namespace in this file',
  );
});

test('a misspelt security field is told like a high finding, with its line and a mark', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('x.yaml', POD('', 'runAsNonroot: true'));
  const row = podsmith.finding('did you mean runAsNonRoot?');
  await expect(row).toContainText('High');
  await expect(row).toContainText('It has no effect');
  await row.getByRole('button', { name: 'Line 10' }).click();
  await expect(page.getByText('Line 10, column')).toBeVisible();
  await expect(podsmith.editor.locator('.squiggly-error').first()).toBeAttached();
});

test('what no edit can decide says what to do by hand', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.target('Everything');
  await podsmith.openFile(
    'x.yaml',
    `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: nginx:1.27
        ports: [{containerPort: 8080}]
`,
  );
  const before = await podsmith.text();
  const finding = podsmith.finding(/liveness/i);
  await expect(finding).toContainText('By hand');
  await expect(finding.getByRole('button', { name: /^Fix/ })).toHaveCount(0);
  await finding.getByRole('button', { name: /^Why/ }).click();
  await expect(podsmith.wizard).toContainText('Make it yourself, as described above');
  await podsmith.control('Give containers a liveness probe').click({ force: true });
  expect(await podsmith.text()).toBe(before);
});
