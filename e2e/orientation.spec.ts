/** Finding one's way: what was written, what comes next, what the words mean, where things stand. */
import { expect, manifest, test } from './support/podsmith.ts';

/** So long that what a toggle writes at its pod is far from where the editor is. */
const LONG = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      env:
${Array.from({ length: 120 }, (_, i) => `        - {name: V${i}, value: "${i}"}\n`).join('')}    - name: log
      image: registry.example.com/log:1
`;

test('what a toggle wrote out of sight is shown and marked on request', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', LONG);
  await podsmith.step('Privileges');
  await podsmith.control('Block privilege escalation').click();
  const last = podsmith.editor.locator('.view-line', { hasText: 'registry.example.com/log:1' });
  await expect(last).toBeHidden();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(podsmith.editor.locator('.line-linked').first()).toBeVisible();
  await expect(podsmith.editor.getByRole('textbox')).toBeFocused();
  await podsmith.undo();
  await expect(podsmith.editor.locator('.line-linked')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeHidden();
});

test('the strip keeps its height, whatever the next best step is called', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const strip = page.locator('.verdict-bar');
  const next = page.locator('.next__do');
  const height = async () => (await strip.boundingBox())?.height;
  const before = await height();
  const seen = new Set<string>();
  for (let i = 0; i < 3; i++) {
    const title = (await next.textContent()) ?? '';
    seen.add(title);
    await expect(next).toHaveAttribute('title', title);
    expect(await height()).toBe(before);
    await next.click();
    await page.locator('.control[data-open] .control__acts button[type=submit]').click();
    await expect(next).not.toHaveText(title);
  }
  expect(seen.size).toBe(3);
});

test('after a paste the first open step is beside what was opened', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.paste(manifest('00-seed-sample.yaml'));
  const way = podsmith.wizard.getByRole('button', { name: 'User & groups' });
  await expect(way).toBeInViewport({ ratio: 1 });
  await way.click();
  await expect(page.getByRole('heading', { name: 'User & groups' })).toBeFocused();
});

test('a setting that asks for a value keeps its title in sight', async ({ podsmith, page }) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await podsmith.open();
  await podsmith.openFile('web.yaml', LONG);
  await podsmith.step('User & groups');
  await podsmith.control('Set a non-root user ID').click();
  await expect(podsmith.row('Set a non-root user ID').getByLabel('Value')).toBeFocused();
  const head = podsmith.row('Set a non-root user ID').locator('label').first();
  await expect(head).toBeInViewport({ ratio: 1 });
});

test('a template has words of its own for the score that it has not', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile(
    'pod.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.image }}\n',
  );
  await expect(podsmith.verdict.getByRole('group', { name: 'Score' })).toContainText(
    'no score until it is rendered',
  );
});

test('the classes of fixes explain themselves where they are met', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.findings.getByRole('button', { name: 'Risk of a fix' }).click();
  const help = page.getByRole('dialog', { name: 'Risk of a fix' });
  await expect(help).toContainText('The fix changes nothing at run time.');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await podsmith.step('Privileges');
  // Its program runs as a user without capabilities: the class is that of the finding, not of the rule.
  await podsmith.wizard.getByRole('button', { name: 'Explain: Drop all capabilities' }).click();
  const dropped = podsmith.row('Drop all capabilities');
  await expect(dropped.getByRole('button', { name: /^Low risk/ })).toBeVisible();
  await podsmith.wizard.getByRole('button', { name: 'Explain: Don’t add capabilities' }).click();
  await podsmith
    .row('Don’t add capabilities')
    .getByRole('button', { name: /^May break/ })
    .click();
  await expect(help.locator('[data-own]')).toContainText('May break');
});

test('a paste over text of one’s own takes nothing away by the first button', async ({
  podsmith,
  page,
}) => {
  const named = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`;
  await podsmith.open();
  await podsmith.openFile('own.yaml', named('own'));
  await podsmith.paste(named('other'));
  const dialog = page.getByRole('dialog', { name: 'What do you want to do with the new text?' });
  await expect(dialog.locator('.btn--primary')).toHaveText('Open as another file');
  await dialog.locator('.btn--primary').click();
  await expect(page.getByRole('navigation', { name: 'Open files' })).toContainText('own.yaml');
  expect(await podsmith.text()).toBe(named('other'));
});

test('a cluster’s message can be closed at its top', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.paste(
    'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)',
  );
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(dialog).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the toast covers nothing, and leads to the lines in the text', async ({
    podsmith,
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'View' }).getByText('Wizard').tap();
    await podsmith.step('Privileges');
    await podsmith.control('Drop all capabilities').tap();
    const toast = page.locator('.toast');
    await expect(toast).toBeVisible();
    const [shown, pane] = [await toast.boundingBox(), await podsmith.wizard.boundingBox()];
    expect((pane?.y ?? 0) + (pane?.height ?? 0)).toBeLessThanOrEqual(shown?.y ?? 0);
    await toast.getByRole('button', { name: 'Show', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: /^Manifest/ })).toBeFocused();
    await expect(page.locator('.plain__band').first()).toBeInViewport();
  });
});
