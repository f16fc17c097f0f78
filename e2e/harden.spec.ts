import type { Locator, Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const OPEN = /^(Harden to a level|Für eine Stufe härten)$/;
const sheet = (page: Page): Locator => page.getByRole('dialog', { name: /^(Harden to|Für) / });

/** Opens the sheet and waits for its edits. */
async function harden(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: OPEN }).click();
  await expect(sheet(page).getByRole('checkbox').first()).toBeVisible();
  return sheet(page);
}
const edit = (dialog: Locator, title: string) =>
  dialog.getByRole('checkbox', { name: title, exact: true });
const row = (dialog: Locator, title: string) =>
  dialog
    .getByRole('article')
    .filter({ has: dialog.page().getByRole('checkbox', { name: title, exact: true }) });

/** A pod that Restricted allows as it is. */
const OF_RESTRICTED = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: c
    image: a:1
    securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
`;

/** One container takes its capabilities from a ConfigMap’s data, which must not change. */
const SHARED = `apiVersion: v1
kind: Pod
metadata:
  name: p
  annotations: &given
    add: NET_ADMIN
spec:
  securityContext:
    seccompProfile: {type: RuntimeDefault}
  containers:
  - name: a
    image: a:1
    securityContext: *given
`;

const two = `# kept to the byte\r
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

test('the edits that break hardly anything are ticked, and one undo takes them back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  const dialog = await harden(page);
  // A user is written already: to require one changes nothing.
  await expect(edit(dialog, 'Require a non-root user')).toBeChecked();
  await expect(edit(dialog, 'Filter system calls')).toBeChecked();
  // It isn't root: dropping what only root has changes little.
  await expect(edit(dialog, 'Drop all capabilities')).toBeChecked();
  await expect(edit(dialog, 'Set a non-root primary group')).not.toBeChecked();
  await expect(row(dialog, 'Filter system calls')).toContainText('type: RuntimeDefault');
  await expect(dialog.getByText('3 of 7 edits selected.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply 3 edits' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Applied: harden with 3 edits.').first()).toBeVisible();
  // What is left is next.
  await expect(
    podsmith.findings.getByRole('button', { name: /^Fix: Adds NET_ADMIN/ }),
  ).toBeFocused();
  expect(await podsmith.text()).toBe(
    before
      .replace(
        '    fsGroup: 2000\n',
        '    runAsNonRoot: true\n    fsGroup: 2000\n    seccompProfile:\n      type: RuntimeDefault\n',
      )
      .replace('"SYS_TIME"]\n', '"SYS_TIME"]\n          drop: ["ALL"]\n'),
  );
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await podsmith.text()).toBe(before);
});

test('every byte comes back, whatever the layout, after every edit at once', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', two);
  const dialog = await harden(page);
  await expect(edit(dialog, 'Filter system calls').first()).toBeVisible();
  for (const box of await dialog.getByRole('checkbox', { name: /^All edits/ }).all()) {
    if (!(await box.isChecked())) await box.click();
    await expect(box).toBeChecked();
  }
  await dialog.getByRole('button', { name: /^Apply \d+ edits/ }).click();
  await expect(dialog).toBeHidden();
  const after = await podsmith.text();
  expect(after).toContain('privileged: false');
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  await podsmith.undo();
  expect(await podsmith.text()).toBe(two);
});

test('an edit that is not ticked stays undone, and the sheet says so before', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  const dialog = await harden(page);
  await edit(dialog, 'Require a non-root user').uncheck();
  await edit(dialog, 'Filter system calls').uncheck();
  await edit(dialog, 'Drop all capabilities').uncheck();
  const apply = dialog.getByRole('button', { name: 'Apply', exact: true });
  await expect(apply).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog.getByText('Select at least one edit first.')).toBeVisible();
  const stays = dialog.getByRole('complementary').getByRole('listitem');
  await expect(stays.filter({ hasText: 'System calls may be unfiltered' })).toContainText(
    'not selected',
  );
  await edit(dialog, 'Don’t mount a Kubernetes API token').check();
  // When it breaks something is said in the row, and what may break is one click away.
  const token = row(dialog, 'Don’t mount a Kubernetes API token');
  await expect(token).toContainText('May break if the program calls the Kubernetes API');
  await token.getByText('What may break').click();
  await expect(token.getByText(/fail to start/)).toBeVisible();
  await expect(stays.filter({ hasText: 'gets a token' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Apply one edit' }).click();
  await expect(dialog).toBeHidden();
  const after = await podsmith.text();
  expect(after).toContain('automountServiceAccountToken: false');
  expect(after).not.toContain('seccompProfile');
  expect(after.length).toBeGreaterThan(before.length);
});

test('a value is typed into the line where it will stand, and a wrong one is not written', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  const dialog = await harden(page);
  const group = row(dialog, 'Set a non-root primary group');
  const value = group.getByRole('textbox', { name: /^Value: / });
  await expect(value).toHaveValue('1000');
  await value.fill('zero');
  // Whoever types a value wants it.
  await expect(edit(dialog, 'Set a non-root primary group')).toBeChecked();
  await dialog.getByRole('button', { name: 'Apply 4 edits' }).click();
  await expect(dialog).toBeVisible();
  await expect(value).toBeFocused();
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await expect(group).toContainText('Kubernetes accepts only whole numbers, here from 1');
  await expect(dialog.getByText('One selected edit needs a value first.')).toBeVisible();
  expect(before).not.toContain('runAsGroup');
  await value.fill('2000');
  await expect(group).not.toContainText('whole numbers');
  await dialog.getByRole('button', { name: 'Apply 4 edits' }).click();
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toContain('    runAsGroup: 2000\n');
});

/** As the strip says it. */
const BOTH_PASS = /Baseline\s*passes.*Restricted\s*passes/s;

test('from opening the page to Restricted in three clicks', async ({ podsmith, page }) => {
  await podsmith.open();
  await page.getByRole('button', { name: OPEN }).click();
  const dialog = sheet(page);
  const restricted = dialog.getByRole('radio', { name: /^Reach Restricted/ });
  await expect(restricted).toHaveAccessibleName(
    /May break if the program uses an added capability/,
  );
  await restricted.click();
  const after = dialog.getByRole('list', { name: 'After' });
  await expect(after).toContainText(/Baseline passes.*Restricted passes/);
  await expect(edit(dialog, 'Drop all capabilities')).toBeChecked();
  await expect(edit(dialog, 'Set a non-root primary group')).not.toBeChecked();
  // A single tick is still possible, and the levels tell what the ticks are of.
  await edit(dialog, 'Drop all capabilities').uncheck();
  await expect(restricted).not.toBeChecked();
  await edit(dialog, 'Drop all capabilities').check();
  await expect(restricted).toBeChecked();
  await dialog.getByRole('button', { name: 'Apply 4 edits: Restricted passes' }).click();
  await expect(dialog).toBeHidden();
  await expect(podsmith.verdict).toContainText(BOTH_PASS);
});

test('what no edit reaches is said with its line, its reason and what to decide', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('shared.yaml', SHARED);
  const dialog = await harden(page);
  await dialog.getByRole('radio', { name: /^Reach Restricted/ }).check();
  const way = dialog.getByRole('region', { name: 'What you must decide for Restricted' });
  await expect(way).toContainText('Line 13');
  await expect(way).toContainText('anchor &given, which other places share');
  const boxes = dialog.getByRole('checkbox', { name: 'Drop all capabilities' });
  await expect(boxes.first()).toBeDisabled();
  await expect(dialog.getByRole('button', { name: /^Apply/ })).not.toHaveText(/Restricted/);
});

test('from Ctrl+Enter in the text to Escape and to applying, with the keyboard alone', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.press('ControlOrMeta+Enter');
  const dialog = sheet(page);
  await expect(edit(dialog, 'Filter system calls')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toBe(before);
  // The focus is in the text again: the key neither breaks the line nor is lost.
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(edit(dialog, 'Filter system calls')).toBeVisible();
  const token = edit(dialog, 'Don’t mount a Kubernetes API token');
  for (let i = 0; i < 40; i++) {
    if (await token.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(token).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toContain('automountServiceAccountToken: false');
});

/** A Deployment of 22 kB: long enough that its edits take a while on a slow machine. */
const LARGE = `apiVersion: apps/v1
kind: Deployment
metadata: {name: large}
spec:
  selector: {matchLabels: {app: large}}
  template:
    metadata: {labels: {app: large}}
    spec:
      containers:
${Array.from({ length: 40 }, (_, i) => {
  const env = Array.from(
    { length: 9 },
    (_, k) => `        - {name: SETTING_${k}, value: "${i}-${k}-some-value"}`,
  );
  return `      - name: c${i}\n        image: registry.example/app-${i}:1.0\n        env:\n${env.join('\n')}\n`;
}).join('')}`;

test('on a slow machine the sheet has the focus from the key that opens it, with a large file', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('large.yaml', LARGE);
  await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'false');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const dialog = sheet(page);
  const inside = () => dialog.evaluate((own) => own.contains(document.activeElement));
  // Escape is heard while the edits are worked out, and when they are there.
  await podsmith.clickLine('kind: Deployment');
  await page.keyboard.press('ControlOrMeta+Enter');
  // What is typed before it is drawn does not reach the text behind it.
  await page.keyboard.type('zq');
  await expect(dialog).toBeVisible();
  expect(await inside()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // A tab keeps Enter for itself, and this key is the page's.
  await page.getByRole('tab', { name: 'Outline' }).focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeFocused();
  expect(await podsmith.text()).toBe(LARGE);
});

test('from the text to Restricted in four keys', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.press('ControlOrMeta+Enter');
  const dialog = sheet(page);
  await expect(dialog.getByRole('radio', { name: /^Safe and low risk/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(podsmith.verdict).toContainText(BOTH_PASS);
});

test('a group is ticked as a whole and knows when it is only in part', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const dialog = await harden(page);
  const pod = dialog.getByRole('checkbox', { name: 'All edits: Pod/security-context-demo, Pod' });
  expect(await pod.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await pod.click();
  await expect(pod).toBeChecked();
  await expect(edit(dialog, 'Require a non-root user')).toBeChecked();
  await pod.click();
  await expect(pod).not.toBeChecked();
  await expect(edit(dialog, 'Filter system calls')).not.toBeChecked();
});

test('objects of a file have heads of their own, and many of them are folded', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const one = (name: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  containers:\n  - name: <b>${name}</b>\n    image: a:1\n`;
  await podsmith.openFile('five.yaml', ['a', 'b', 'c', 'd', 'e'].map(one).join('---\n'));
  const dialog = await harden(page);
  await expect(dialog.getByRole('heading', { name: 'Pod/a' })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: '<b>a</b>' })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: '<b>b</b>' })).toBeHidden();
  const unfold = dialog.getByRole('button', { name: 'Show the edits of Pod/b' });
  await expect(unfold).toHaveAttribute('aria-expanded', 'false');
  await unfold.click();
  await expect(dialog.getByRole('heading', { name: '<b>b</b>' })).toBeVisible();
});

test('a missing value deep in a folded object is led to', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.target('Everything');
  const one = (name: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  containers:\n  - name: c\n    image: a:1\n`;
  await podsmith.openFile('five.yaml', ['a', 'b', 'c', 'd', 'e'].map(one).join('---\n'));
  const dialog = await harden(page);
  const last = dialog.getByRole('checkbox', { name: 'All edits: Pod/e', exact: true });
  await last.check();
  await dialog.getByRole('button', { name: /^Apply \d+ edits/ }).click();
  await expect(dialog).toBeVisible();
  const field = dialog.locator(':focus');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeInViewport();
  await expect(dialog.getByText(/^Enter a value, for example/).first()).toBeVisible();
});

test('a target is chosen without a byte being written', async ({ podsmith }) => {
  await podsmith.open();
  const before = await podsmith.text();
  for (const name of ['PSS Baseline', 'PSS Restricted', 'Everything', 'AKS best practices']) {
    await podsmith.target(name);
    expect(await podsmith.text()).toBe(before);
  }
  await expect(podsmith.page.getByRole('button', { name: 'Undo: nothing to undo' })).toBeVisible();
});

test('with nothing to harden the sheet says so', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('x.yaml', OF_RESTRICTED);
  await podsmith.target('PSS Restricted');
  await page.getByRole('button', { name: OPEN }).click();
  const dialog = sheet(page);
  await expect(dialog.getByRole('heading', { name: 'No edit can harden this' })).toBeVisible();
  // What the target leaves out is one choice away, and the choice keeps the focus.
  const beyond = dialog.getByRole('radio', { name: /^Go beyond the target/ });
  await beyond.check();
  await expect(beyond).toBeChecked();
  await expect(beyond).toBeFocused();
  await expect(edit(dialog, 'Make the root file system read-only')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: OPEN })).toBeFocused();
});

test('what keeps the sheet closed is said: nothing was judged', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('x.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n');
  const button = page.getByRole('button', { name: OPEN });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/Nothing here was reviewed/);
});

test('what keeps the sheet closed is said: broken text', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('x.yaml', 'a: [1\n');
  const button = page.getByRole('button', { name: OPEN });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/The YAML can’t be read/);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/so it can’t be hardened/).last()).toBeVisible();
  await expect(sheet(page)).toBeHidden();
});

test('what keeps the sheet closed is said: a file that is for reading', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('old.yaml', Buffer.from('kind: Pod # caf\xe9\n', 'latin1'));
  const button = page.getByRole('button', { name: OPEN });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/This file can’t be edited/);
});

test('a document that cannot be read stays as it is beside others that are hardened', async ({
  podsmith,
  page,
}) => {
  const broken = 'a: [1\n';
  await podsmith.open();
  await podsmith.openFile(
    'x.yaml',
    `${broken}---\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: a\n    image: a:1\n`,
  );
  const dialog = await harden(page);
  await expect(dialog.getByText('One document can’t be read and stays unchanged.')).toBeVisible();
  await dialog.getByRole('button', { name: /^Apply/ }).click();
  await expect(dialog).toBeHidden();
  const after = await podsmith.text();
  expect(after.startsWith(`${broken}---\n`)).toBe(true);
  expect(after).toContain('seccompProfile');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet fills the screen and can be applied', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await page.getByRole('button', { name: OPEN }).tap();
    const dialog = sheet(page);
    const apply = dialog.getByRole('button', { name: 'Apply 3 edits' });
    await expect(apply).toBeInViewport({ ratio: 1 });
    expect((await dialog.boundingBox())?.width).toBe(390);
    const wider = await dialog.evaluate((own) => own.scrollWidth > own.clientWidth);
    expect(wider).toBe(false);
    // Opening, a level, applying: three taps.
    await dialog.getByRole('radio', { name: /^Reach Restricted/ }).tap();
    await dialog.getByRole('button', { name: 'Apply 4 edits: Restricted passes' }).tap();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toContain('drop:\n            - ALL');
    await expect(podsmith.verdict).toContainText(BOTH_PASS);
  });
});

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('axe finds nothing serious in the sheet', async ({ podsmith, page }) => {
      await podsmith.open();
      await podsmith.openFile('web.yaml', two);
      const dialog = await harden(page);
      const value = dialog.getByRole('textbox').first();
      await value.fill('-');
      await value.blur();
      await expect(value).toHaveAttribute('aria-invalid', 'true');
      await expect(dialog.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
      expect(await faultsInBothThemes(page, { serious: true })).toEqual([]);
    });
  });
}

test.describe('in German', () => {
  test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });

  test('nothing is cut off at the width of a phone', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    const dialog = await harden(page);
    await expect(dialog.getByText('3 von 7 Änderungen ausgewählt.')).toBeVisible();
    const cut = await dialog.evaluate((own) =>
      [...own.querySelectorAll<HTMLElement>('h2, h3, label, p, button, .cls, small, li')]
        .filter((one) => !one.closest('.vh') && !one.classList.contains('vh'))
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    await dialog.getByRole('button', { name: '3 Änderungen übernehmen' }).click();
    await expect(page.getByText('Angewendet: Mit 3 Änderungen härten.').first()).toBeVisible();
  });
});
