import { expect, test } from './support/podsmith.ts';

test('the article’s sample is open, reviewed, with findings and verdicts', async ({ podsmith }) => {
  await podsmith.open();
  await expect(podsmith.editor).toContainText('security-context-demo');
  await expect(podsmith.finding('Adds NET_ADMIN, SYS_TIME, which Baseline forbids')).toBeVisible();
  await expect(podsmith.finding('Nothing enforces a non-root user')).toBeVisible();
  await expect(podsmith.verdict.getByRole('button', { name: /^Baseline 1 open/ })).toBeVisible();
  await expect(podsmith.verdict.getByRole('button', { name: /^Restricted 3 open/ })).toBeVisible();
});

test('looking at every step changes no byte', async ({ podsmith }) => {
  await podsmith.open();
  const before = await podsmith.text();
  for (const name of [
    'User & groups',
    'Privileges',
    'Kernel profiles',
    'Isolation',
    'Secrets',
    'Start',
  ]) {
    await podsmith.step(name);
  }
  expect(await podsmith.text()).toBe(before);
  expect(before).toContain('        add: ["NET_ADMIN", "SYS_TIME"]');
});

test('a newcomer makes the sample pass restricted, downloads it and goes back', async ({
  podsmith,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  for (const sentence of [
    'Nothing enforces a non-root user',
    'Adds NET_ADMIN',
    'drop does not list ALL',
    'seccompProfile is not set',
  ]) {
    await podsmith.finding(sentence).getByRole('button', { name: /^Fix/ }).first().click();
  }
  await expect(podsmith.verdict.getByRole('button', { name: /^Baseline passes/ })).toBeVisible();
  await expect(podsmith.verdict.getByRole('button', { name: /^Restricted passes/ })).toBeVisible();
  const { name, bytes } = await podsmith.download();
  expect(name).toBe('security-context-demo.yaml');
  expect(bytes.toString()).toContain('runAsNonRoot: true');
  for (let i = 0; i < 4; i++) await podsmith.undo();
  expect(await podsmith.text()).toBe(before);
});
