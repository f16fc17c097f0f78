import { expect, test } from './support/podsmith.ts';

test('findings lead to their lines, are marked there, are filtered by a verdict, and say why', async ({
  podsmith,
}) => {
  await podsmith.open();
  await test.step('a finding jumps to its line in the editor', async () => {
    await podsmith
      .finding('Adds NET_ADMIN')
      .getByRole('button', { name: /line 15/i })
      .click();
    await expect(podsmith.page.getByText('Line 15, column')).toBeVisible();
    await expect(podsmith.editor).toHaveClass(/focused/);
  });
  await test.step('findings are marked in the text', async () => {
    await podsmith.findings.getByRole('button', { name: /line 15/i }).click();
    await expect(podsmith.editor.locator('.squiggly-error').first()).toBeAttached();
    await expect(podsmith.editor.locator('.squiggly-warning').first()).toBeAttached();
  });
  await test.step('a verdict filters the findings to what makes it fail', async () => {
    const all = await podsmith.findings
      .getByRole('list', { name: 'List of findings' })
      .getByRole('listitem')
      .count();
    await podsmith.verdict.getByRole('button', { name: /^Baseline/ }).click();
    await expect(
      podsmith.findings.getByRole('list', { name: 'List of findings' }).getByRole('listitem'),
    ).toHaveCount(1);
    await podsmith.findings.getByRole('button', { name: /Remove filter/ }).click();
    await expect(
      podsmith.findings.getByRole('list', { name: 'List of findings' }).getByRole('listitem'),
    ).toHaveCount(all);
  });
  await test.step('Why opens the setting with its reasons and sources', async () => {
    await podsmith.finding('Adds NET_ADMIN').getByRole('button', { name: /^Why/ }).click();
    await expect(podsmith.wizard.getByRole('heading', { level: 1 })).toHaveText(
      'Privileges & capabilities',
    );
    await expect(podsmith.wizard).toContainText('What may break');
    await expect(
      podsmith.wizard.getByRole('link', { name: /Best practices for pod security/ }),
    ).toHaveAttribute(
      'href',
      'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security',
    );
  });
});

test('list, toggle and quick fix write the same text, and low ports move with their Service', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('the quick fix, the toggle and the list write the same text', async () => {
    const before = await podsmith.text();
    await podsmith.finding('Adds NET_ADMIN').getByRole('button', { name: /^Fix/ }).click();
    const byList = await podsmith.text();
    expect(byList).not.toBe(before);
    await podsmith.undo();

    await podsmith.step('Privileges');
    await podsmith.control('Don’t add capabilities').click();
    expect(await podsmith.text()).toBe(byList);
    await podsmith.undo();
    expect(await podsmith.text()).toBe(before);

    await podsmith.findings.getByRole('button', { name: /line 15/i }).click();
    await page.keyboard.press('ControlOrMeta+.');
    await expect(page.locator('.action-widget').first()).toContainText('Remove added capabilities');
    await page.keyboard.press('Enter');
    await expect(podsmith.editor).not.toContainText('NET_ADMIN');
    expect(await podsmith.text()).toBe(byList);
    await podsmith.undo();
    expect(await podsmith.text()).toBe(before);
  });
  await test.step('low ports move together with the Service that points at them', async () => {
    await podsmith.openFile(
      'web.yaml',
      `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: web
        args: [--port=80]
        ports:
        - containerPort: 80
        readinessProbe: {httpGet: {port: 80}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports:
  - port: 80
`,
    );
    await podsmith
      .finding(/port 80/i)
      .getByRole('button', { name: /^Fix/ })
      .click();
    const after = await podsmith.text();
    expect(after).toContain('--port=8080');
    expect(after).toContain('- containerPort: 8080');
    expect(after).toContain('readinessProbe: {httpGet: {port: 8080}}');
    expect(after).toContain('  - port: 80\n    targetPort: 8080\n');
    await podsmith.undo();
    expect(await podsmith.text()).not.toContain('8080');
  });
});

test('findings are grouped by rule and fixed in all objects at once, and what the target leaves out is a click away', async ({
  podsmith,
  page,
}) => {
  const pod = (name: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n    - name: ${name}\n      image: registry.example.com/${name}:1\n`;
  await podsmith.open();
  await podsmith.openFile('three.yaml', ['a', 'b', 'c'].map(pod).join('---\n'));
  await page.getByRole('button', { name: 'Group by rule' }).click();
  const row = podsmith.finding('Block privilege escalation');
  await expect(row).toContainText('3 objects');
  await row.getByRole('button', { name: /^Show 3 findings/ }).click();
  await expect(podsmith.findings.getByText('Pod/b', { exact: true })).toHaveCount(1);
  await row.getByRole('button', { name: 'Fix in all 3: Block privilege escalation' }).click();
  expect((await podsmith.text()).match(/allowPrivilegeEscalation: false/g)).toHaveLength(3);
  await expect(row).toHaveCount(0);
  // The focus goes to the next fix, not to the top of the page.
  await expect(podsmith.findings.locator('.finding__fix:focus')).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo:/ }).click();
  expect(await podsmith.text()).not.toContain('allowPrivilegeEscalation');

  await page.getByRole('button', { name: /^\d+ more under Everything$/ }).click();
  await expect(page.getByRole('button', { name: /^Target profile: Everything/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /more under Everything$/ })).toHaveCount(0);
});
