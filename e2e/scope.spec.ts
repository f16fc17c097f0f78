/** The scope of the form is what the user chose: nothing else changes it for longer than one row. */
import { expect, type Podsmith, test } from './support/podsmith.ts';

const TWO = `apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  securityContext: {runAsNonRoot: true}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 0
  - name: log
    image: registry.example.com/log:1
`;
const ESCALATION = 'Block privilege escalation';
const USER = 'Set a non-root user ID';

const chip = (podsmith: Podsmith, name: RegExp) =>
  podsmith.wizard.getByRole('group', { name: 'Scope' }).getByRole('button', { name });

/** Which part of the file the form speaks for. */
const isFor = (podsmith: Podsmith, name: RegExp) =>
  expect(chip(podsmith, name)).toHaveAttribute('aria-pressed', 'true');

test('a fix that takes a value shows one container, and then all of them are back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('two.yaml', TWO);
  await podsmith.step('Privileges');
  await isFor(podsmith, /^All/);
  await podsmith
    .finding('runAsUser is 0')
    .getByRole('button', { name: /^(Fix|Enter)/ })
    .click();
  await isFor(podsmith, /\bweb\b/);
  const field = podsmith.row(USER).getByRole('textbox', { name: /^Value/ });
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(podsmith.finding('runAsUser is 0')).toHaveCount(0);
  await isFor(podsmith, /^All/);
  // The next toggle is of both containers.
  await podsmith.step('Privileges');
  await podsmith.control(ESCALATION).click();
  await expect(podsmith.control(ESCALATION)).toBeChecked();
  const text = await podsmith.text();
  expect(text).toContain('runAsUser: 10001 # podsmith-confirm run-as-user (high)\n');
  expect(text.match(/allowPrivilegeEscalation: false/g)).toHaveLength(2);
  await page.keyboard.press('ControlOrMeta+Z');
  await isFor(podsmith, /^All/);
});

test('a container that was chosen stays, over steps, fixes of others, explanations, undo and pages', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('two.yaml', TWO);
  await podsmith.step('Privileges');
  await chip(podsmith, /\blog\b/).click();
  await isFor(podsmith, /\blog\b/);
  await test.step('over another step, and typing', async () => {
    await podsmith.step('Files & volumes');
    await isFor(podsmith, /\blog\b/);
    await podsmith.clickLine('image: registry.example.com/log:1');
    await page.keyboard.type('.1');
    await expect(podsmith.editor).toContainText('log:1.1');
    await isFor(podsmith, /\blog\b/);
  });
  await test.step('over the fix and the explanation of a finding of the other container', async () => {
    const finding = podsmith.finding('runAsUser is 0');
    await finding.getByRole('button', { name: /^Why/ }).click();
    await isFor(podsmith, /^All/);
    await podsmith.step('Privileges');
    await isFor(podsmith, /\blog\b/);
    await finding.getByRole('button', { name: /^(Fix|Enter)/ }).click();
    await podsmith
      .row(USER)
      .getByRole('textbox', { name: /^Value/ })
      .press('Enter');
    await expect(finding).toHaveCount(0);
    await isFor(podsmith, /\blog\b/);
  });
  await test.step('over undo, hardening and another page', async () => {
    await podsmith.step('Privileges');
    await page.keyboard.press('ControlOrMeta+Z');
    await isFor(podsmith, /\blog\b/);
    await page.getByRole('button', { name: 'Harden to a level' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: /^Apply \d+ edits/ }).click();
    await expect(sheet).toBeHidden();
    await isFor(podsmith, /\blog\b/);
    await page.goto('./#/rules');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await isFor(podsmith, /\blog\b/);
  });
  await test.step('what is then written is written there alone', async () => {
    const control = podsmith.control('Drop all capabilities');
    await expect(control).toBeChecked();
    await control.click();
    await expect(control).not.toBeChecked();
    expect(await podsmith.text()).not.toContain('drop:');
    await control.click();
    await expect(control).toBeChecked();
    expect((await podsmith.text()).match(/drop:/g)).toHaveLength(1);
  });
});
