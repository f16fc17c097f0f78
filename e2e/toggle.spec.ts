import { expect, test } from './support/podsmith.ts';

const ESCALATION = 'Block privilege escalation';
const text = `# kept to the byte\r
apiVersion: v1\r
kind: Pod\r
metadata:\r
    name: web\r
spec:\r
    containers:\r
    -   name: web   # two\r
        image: "nginx:1"\r
    -   name: log\r
        securityContext: {privileged: true}`;

test('a toggle is the smallest edit, and one undo, or off, brings back every byte', async ({
  podsmith,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', text);
  await podsmith.step('Kernel profiles');
  await test.step('a toggle is the smallest edit and one undo brings back every byte', async () => {
    await podsmith.control('Filter system calls').click();
    await expect(podsmith.state('Filter system calls')).toContainText('Inherited from the pod');
    expect(await podsmith.text()).toBe(
      text.replace(
        'spec:\r\n',
        'spec:\r\n    securityContext:\r\n        seccompProfile:\r\n            type: RuntimeDefault\r\n',
      ),
    );
    await podsmith.undo();
    expect(await podsmith.text()).toBe(text);
  });
  await test.step('off takes the edit back and never writes an insecure value', async () => {
    await podsmith.control('Filter system calls').click();
    await expect(podsmith.control('Filter system calls')).toBeChecked();
    await podsmith.control('Filter system calls').click();
    await expect(podsmith.control('Filter system calls')).not.toBeChecked();
    expect(await podsmith.text()).toBe(text);
  });
});

test('form and text follow each other, and each step is taken back alone', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('Ctrl+Z takes toggle and typing back from either side, one step each', async () => {
    const before = await podsmith.text();
    await podsmith.clickLine('name: security-context-demo');
    await page.keyboard.type('-2');
    await podsmith.step('Kernel profiles');
    await podsmith.control('Filter system calls').click();
    await expect(podsmith.editor).toContainText('RuntimeDefault');
    // From the form: the toggle alone.
    await podsmith.undo();
    expect(await podsmith.text()).toBe(
      before.replace('name: security-context-demo\n', 'name: security-context-demo-2\n'),
    );
    // From the editor: the typing.
    await podsmith.clickLine('kind: Pod');
    await podsmith.undo();
    expect(await podsmith.text()).toBe(before);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    expect(await podsmith.text()).toContain('RuntimeDefault');
    await podsmith.undo();
    await podsmith.undo();
    expect(await podsmith.text()).toBe(before);
    await podsmith.step('Privileges');
  });
  await test.step('a box whose fix left nothing behind takes that fix back', async () => {
    const before = await podsmith.text();
    await podsmith.control('Don’t add capabilities').click();
    await expect(podsmith.control('Don’t add capabilities')).toBeChecked();
    await expect(podsmith.state('Don’t add capabilities')).toHaveText('No change needed');
    await podsmith.control('Don’t add capabilities').click();
    await expect(podsmith.control('Don’t add capabilities')).not.toBeChecked();
    expect(await podsmith.text()).toBe(before);
  });
  await test.step('typing in the editor changes the form at once', async () => {
    await expect(podsmith.control(ESCALATION)).toBeChecked();
    await podsmith.clickLine('allowPrivilegeEscalation: false');
    for (let i = 0; i < 'false'.length; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('true');
    await expect(podsmith.control(ESCALATION)).not.toBeChecked();
    await expect(podsmith.state(ESCALATION)).toContainText('Line 13');
  });
});

test('several containers, and values that are asked for', async ({ podsmith, page }) => {
  await podsmith.open();
  await test.step('a mixed control names what is missing, and the first press makes all secure', async () => {
    await podsmith.openFile(
      'two.yaml',
      `apiVersion: v1
kind: Pod
metadata: {name: x}
spec:
  containers:
  - name: web
    securityContext: {allowPrivilegeEscalation: false}
  - name: log
`,
    );
    await podsmith.step('Privileges');
    await expect(podsmith.control(ESCALATION)).toBeChecked({ indeterminate: true });
    await expect(podsmith.state(ESCALATION)).toContainText('1 of 2 containers');
    await expect(
      podsmith.row(ESCALATION).getByRole('button', { name: 'log', exact: true }),
    ).toBeVisible();
    await podsmith.control(ESCALATION).click();
    await expect(podsmith.control(ESCALATION)).toBeChecked();
    expect(await podsmith.text()).toContain(
      '  - name: log\n    securityContext:\n      allowPrivilegeEscalation: false\n',
    );
  });
  await test.step('one container does not let go of what its pod has, and is told where it stands', async () => {
    await podsmith.replaceFile(
      'pod.yaml',
      `apiVersion: v1
kind: Pod
metadata: {name: x}
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: web
  - name: log
`,
    );
    const before = await podsmith.text();
    await podsmith.step('Kernel profiles');
    await podsmith.wizard
      .getByRole('group', { name: 'Scope' })
      .getByRole('button', { name: /log/ })
      .click();
    await podsmith.control('Filter system calls').click();
    await expect(
      podsmith.page.getByText('this is set for the whole pod, in line 5.').first(),
    ).toBeVisible();
    expect(await podsmith.text()).toBe(before);
  });
  await test.step('a value is asked for before it is written, and can be changed later', async () => {
    await podsmith.replaceFile(
      'value.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n  - name: web\n',
    );
    const before = await podsmith.text();
    await podsmith.step('User & groups');
    const box = podsmith.row('Set a non-root user ID').getByRole('checkbox');
    const field = podsmith.row('Set a non-root user ID').getByRole('textbox', { name: /^Value/ });
    await box.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('10001');
    expect(await podsmith.text()).toBe(before);
    await field.press('Enter');
    await expect(box).toBeChecked();
    expect(await podsmith.text()).toContain('runAsUser: 10001');
    await field.fill('2000');
    await field.press('Enter');
    await expect(podsmith.editor).toContainText('runAsUser: 2000');
    await expect(field).toHaveValue('2000');
  });
  await test.step('a number outside its range is explained and not written', async () => {
    await podsmith.replaceFile(
      'range.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n  - name: web\n',
    );
    const before = await podsmith.text();
    await podsmith.step('User & groups');
    await podsmith.wizard
      .getByRole('button', { name: /^Explain: .*user/i })
      .nth(1)
      .click();
    const field = podsmith.wizard
      .getByRole('textbox')
      .or(podsmith.wizard.getByRole('spinbutton'))
      .first();
    await field.fill('root');
    await field.press('Enter');
    await expect(podsmith.wizard).toContainText(
      'Kubernetes accepts only whole numbers. Nothing was written.',
    );
    expect(await podsmith.text()).toBe(before);
    await field.fill('2000');
    await field.press('Enter');
    await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
    expect(await podsmith.text()).toContain('2000');
  });
});

test('a toggle made before the editor has loaded is undone after it has', async ({
  podsmith,
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/editor-pane|monaco/, async (route) => {
    await held;
    await route.continue();
  });
  await podsmith.open({ editor: false });
  const before = await podsmith.text();
  await podsmith.step('Kernel profiles');
  await podsmith.control('Filter system calls').click();
  await expect(podsmith.control('Filter system calls')).toBeChecked();
  release();
  await expect(podsmith.editor).toContainText('RuntimeDefault');
  await podsmith.clickLine('kind: Pod');
  await podsmith.undo();
  await expect(podsmith.editor).not.toContainText('RuntimeDefault');
  expect(await podsmith.text()).toBe(before);
});
