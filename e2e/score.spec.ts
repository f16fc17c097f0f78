import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { faults, faultsInBothThemes } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const PRIVILEGED = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: web
    image: nginx:1.27
    securityContext: {privileged: true}
`;

/** For AKS nothing is left but a capability. */
const ALMOST = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  automountServiceAccountToken: false
  hostUsers: false
  securityContext:
    runAsNonRoot: true
    runAsUser: 1000
    runAsGroup: 1000
    seccompProfile: {type: RuntimeDefault}
  containers:
  - name: web
    image: registry.example.com/web:1.27
    securityContext:
      allowPrivilegeEscalation: false
      capabilities: {add: [NET_ADMIN], drop: [ALL]}
`;

const STORE = readFileSync(
  new URL('../src/app/examples/aks-store-all-in-one.yaml', import.meta.url),
  'utf8',
);

const scoreOf = ({ verdict }: Podsmith): Locator =>
  verdict.getByRole('group', { name: /^(Score|Punktzahl)$/ });

async function numberOf(podsmith: Podsmith): Promise<number> {
  await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'false');
  const text = await scoreOf(podsmith).getByRole('paragraph').first().textContent();
  return Number.parseInt(text ?? '', 10);
}

async function why(podsmith: Podsmith): Promise<Locator> {
  await scoreOf(podsmith)
    .getByRole('button', { name: /^(Why|Warum) \d+\?$/ })
    .click();
  return podsmith.page.getByRole('dialog', { name: /^(Why|Warum) \d+\?$/ });
}

/** The numbers of the panel as they are written: the start, what changes it, the sum. */
async function numbersIn(panel: Locator): Promise<number[]> {
  const cells = await panel.getByRole('row').getByRole('cell').allTextContents();
  return cells.map((text) => Number(text.replace('−', '-').replace('+', '')));
}

const next = ({ verdict }: Podsmith): Locator => verdict.locator('.next[data-current]');

for (const [name, text] of [
  ['the article’s sample', undefined],
  ['a privileged pod', PRIVILEGED],
  ['many workloads', STORE],
] as const) {
  test(`the panel adds up to the number: ${name}`, async ({ podsmith }) => {
    await podsmith.open();
    if (text) await podsmith.openFile('own.yaml', text);
    const value = await numberOf(podsmith);
    const numbers = await numbersIn(await why(podsmith));
    expect(numbers[0]).toBe(100);
    expect(numbers.at(-1)).toBe(value);
    expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(value);
  });
}

test('a toggle changes the number, its word and the gauge', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('own.yaml', ALMOST);
  const before = await numberOf(podsmith);
  const failing = podsmith.verdict
    .getByRole('list', { name: /^Baseline: 11 of 12 checks pass$/ })
    .getByRole('listitem')
    .filter({ hasText: 'fails' });
  await expect(failing).toHaveCount(1);
  // The number is in the next band, but the verdicts fail.
  await expect(scoreOf(podsmith)).toContainText('Partly hardened');
  await expect(podsmith.verdict.getByRole('button', { name: /^Target 1 open/ })).toBeVisible();
  const panel = await why(podsmith);
  await expect(panel).toContainText('Why the band is Partly hardened:');
  await expect(panel).toContainText('Restricted fails');
  await podsmith.page.keyboard.press('Escape');
  await podsmith.step('Privileges');
  await podsmith.control('Don’t add capabilities').click();
  await expect(
    podsmith.verdict.getByRole('list', { name: /^Baseline: 12 of 12 checks pass$/ }),
  ).toBeVisible();
  expect(await numberOf(podsmith)).toBe(before + 12);
  await expect(scoreOf(podsmith)).toContainText(/^100.*Hardened/);
  await expect(podsmith.verdict.getByRole('button', { name: /^Target passes/ })).toBeVisible();
  await podsmith.undo();
  await expect(scoreOf(podsmith)).toContainText('Partly hardened');
  expect(await numberOf(podsmith)).toBe(before);
});

test('the cap of a privileged pod is named with its reason', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('own.yaml', PRIVILEGED);
  expect(await numberOf(podsmith)).toBeLessThanOrEqual(20);
  const panel = await why(podsmith);
  const cap = panel.getByRole('row').filter({ hasText: 'At most 20' });
  await expect(cap).toContainText('privileged is true');
});

test('the next best step brings the points that it promises', async ({ podsmith }) => {
  await podsmith.open();
  const before = await numberOf(podsmith);
  await expect(next(podsmith)).toContainText('Remove added capabilities');
  await expect(next(podsmith)).toContainText('+12, Baseline passes');
  await next(podsmith).getByRole('button').click();
  const row = podsmith.row('Don’t add capabilities');
  await expect(row.getByRole('button', { name: 'Explain: Don’t add capabilities' })).toBeFocused();
  await expect(row).toContainText('+12');
  await podsmith.control('Don’t add capabilities').click();
  await expect(podsmith.verdict.getByRole('button', { name: /^Baseline passes/ })).toBeVisible();
  expect(await numberOf(podsmith)).toBe(before + 12);
  await expect(next(podsmith)).not.toContainText('Remove added capabilities');
});

test('a row of the panel leads to its control, by keyboard alone', async ({ podsmith, page }) => {
  await podsmith.open();
  const button = scoreOf(podsmith).getByRole('button', { name: 'Why 66?' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Why 66?' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const rule = panel.getByRole('button', { name: 'Drop all capabilities' });
  await rule.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  const row = podsmith.row('Drop all capabilities');
  await expect(row.getByRole('button', { name: 'Explain: Drop all capabilities' })).toBeFocused();
});

test('of several workloads the weakest counts, and another can be looked at', async ({
  podsmith,
}) => {
  await podsmith.open();
  const other = PRIVILEGED.replace('{name: web}', '{name: other}').replace(/ {4}securityC.*\n/, '');
  await podsmith.openFile('own.yaml', `${other}---\n${PRIVILEGED}`);
  const value = await numberOf(podsmith);
  expect(value).toBeLessThanOrEqual(20);
  const panel = await why(podsmith);
  const choice = panel.getByRole('combobox', { name: 'Workload' });
  await expect(choice).toHaveValue('1');
  await choice.selectOption('0');
  await expect(panel).not.toContainText('At most 20');
  const numbers = await numbersIn(panel);
  expect(numbers.at(-1)).toBeGreaterThan(value);
  expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(numbers.at(-1));
});

test('suppressed findings take no points, and that is said', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile(
    'own.yaml',
    PRIVILEGED.replace(
      '{name: web}',
      '{name: web, annotations: {ignore.podsmith/privileged: agreed}}',
    ),
  );
  expect(await numberOf(podsmith)).toBeGreaterThan(20);
  await expect(scoreOf(podsmith)).toContainText('1 suppressed');
  await expect(scoreOf(podsmith)).toContainText('Weak');
  const panel = await why(podsmith);
  await expect(panel.getByRole('row').filter({ hasText: 'privileged' })).toHaveCount(0);
  await expect(panel).toContainText('Suppressed findings, 1 here');
});

test('what the target asks for has a chip that filters', async ({ podsmith }) => {
  await podsmith.open();
  const rows = podsmith.findings
    .getByRole('list', { name: 'List of findings' })
    .getByRole('listitem');
  await podsmith.verdict.getByRole('button', { name: /^Baseline 1 open/ }).click();
  await expect(rows).toHaveCount(1);
  // The target counts what fails the levels too.
  await podsmith.verdict.getByRole('button', { name: /^Target 7 open/ }).click();
  // Two of the seven repeat another one, and are named in its row.
  await expect(rows).toHaveCount(5);
  const repeating = podsmith.finding('runAsNonRoot is not');
  await expect(repeating.getByRole('button', { name: 'Run in a user namespace' })).toBeVisible();
  await expect(
    repeating.getByRole('button', { name: 'Set a non-root primary group' }),
  ).toBeVisible();
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  await podsmith.findings.getByRole('button', { name: /Remove filter/ }).click();
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
});

test('without a whole text the number says what it is of', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('own.yaml', `${PRIVILEGED}---\na: [1\n`);
  await expect(scoreOf(podsmith)).toContainText('partial');
  const panel = await why(podsmith);
  await expect(panel).toContainText('1 document that can’t be reviewed');
});

test('without a pod there is no number, and that is said', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('none.yaml', 'apiVersion: v1\nkind: Secret\n');
  await expect(scoreOf(podsmith)).toContainText('no pod');
  await expect(scoreOf(podsmith).getByRole('button')).toHaveCount(0);
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('the panel speaks German, and axe finds nothing serious', async ({ podsmith, page }) => {
    await podsmith.open();
    await expect(scoreOf(podsmith)).toContainText('Teilweise gehärtet');
    await expect(next(podsmith)).toContainText('Bester nächster Schritt');
    expect(await faultsInBothThemes(page, { serious: true })).toEqual([]);
    const panel = await why(podsmith);
    await expect(panel).toContainText('Was nicht zählt');
    expect(await faultsInBothThemes(page, { serious: true })).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the panel is a sheet, and its rows lead to the wizard', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await scoreOf(podsmith).getByRole('button', { name: 'Why 66?' }).tap();
    const panel = page.getByRole('dialog', { name: 'Why 66?' });
    await expect(panel.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    expect(await faults(page, { serious: true })).toEqual([]);
    await panel.getByRole('button', { name: 'Filter system calls' }).tap();
    await expect(panel).toBeHidden();
    await expect(podsmith.control('Filter system calls')).toBeInViewport();
    for (const name of [/^Baseline 1 open/, /^Restricted 3 open/, /^Target 7 open/]) {
      await expect(podsmith.verdict.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
  });
});
