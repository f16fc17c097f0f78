import { expect, shown, test } from './support/podsmith.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: t\nspec:\n  containers:\n  - name: a\n';
/** Kubernetes rejects a pod without an image, and what it rejects is listed first. */
const WITH_IMAGE = `${POD}    image: nginx\n`;

test('a broken document keeps its text and its place, and the others go on', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const text = `${POD}---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: [\n`;
  await podsmith.openFile('two.yaml', text);
  await expect(page.getByText(/^Line 12: a bracket or brace isn’t closed/).first()).toBeVisible();
  await podsmith.step('Privileges');
  await podsmith.control('Block privilege escalation').click();
  await expect(podsmith.control('Block privilege escalation')).toBeChecked();
  expect(await podsmith.text()).toBe(
    text.replace(
      '- name: a\n',
      '- name: a\n    securityContext:\n      allowPrivilegeEscalation: false\n',
    ),
  );
});

test('controls wait in their last valid state while the text is broken', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.step('Privileges');
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(': [');
  await expect(page.getByText(/^Line 2: /).first()).toBeVisible();
  await expect(podsmith.control('Block privilege escalation')).toBeChecked();
  await expect(podsmith.control('Block privilege escalation')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
  await expect(podsmith.control('Block privilege escalation')).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a press on a control that waits is told why, until the text can be read', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.step('Privileges');
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.type(': [');
  const control = podsmith.control('Block privilege escalation');
  await expect(control).toHaveAttribute('aria-disabled', 'true');
  await control.click({ force: true });
  const why = page.locator('.notices').getByText('The YAML can’t be read');
  await expect(why).toBeVisible();
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('kind: Pod');
  await expect(why).toBeHidden();
  await expect(control).not.toHaveAttribute('aria-disabled', 'true');
});

const cases: [string, string, RegExp][] = [
  [
    'a Helm template',
    'metadata:\n  labels:\n    {{- include "x" . | nindent 4 }}\n',
    /This is a template/,
  ],
  ['a Kustomization', 'resources:\n- a.yaml\n', /This is a Kustomization/],
  [
    'a Secret',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {a: Zm9v}\n',
    /This is a Secret/,
  ],
  ['a Service', 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\n', /This Service has no pod/],
  ['a Compose file', 'services:\n  web:\n    image: nginx\n', /Docker Compose/],
  ['a values file', 'replicaCount: 1\n', /apiVersion and kind are missing/],
  ['a sentence', 'hello there\n', /A manifest is a map/],
  [
    'a wrong shape',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers: {}\n',
    /spec\.containers must be a list, not a map/,
  ],
  [
    'a misspelt key',
    'apiVersion: v1\nkind: Pod\nspec:\n  container: []\n',
    /The pod has no spec\.containers/,
  ],
  [
    'a kind that is not known',
    'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {size: 3}\n',
    /doesn’t know the kind Widget/,
  ],
  [
    'a part of a Deployment',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {replicas: 3}\n',
    /This Deployment is only part of an object/,
  ],
  ['nothing', '', /No manifest yet/],
];
test('of a text that can’t be read no step says that it has no pod', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile('x.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a\nspec:\n');
  await podsmith.step('Privileges');
  await expect(podsmith.wizard.getByRole('heading', { name: 'Not reviewed' })).toBeVisible();
  await expect(podsmith.wizard).toContainText('until it can be read');
});

test('what is no workload gets a plain sentence and keeps every byte', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  for (const [name, text, sentence] of cases) {
    await test.step(name, async () => {
      await podsmith.openFile('x.yaml', text);
      await expect(shown(page, sentence).first()).toBeVisible();
      // Where no pod was judged nothing says that all is well.
      await expect(page.locator('.empty-state--mark')).toHaveCount(0);
      await expect(page.locator('.steps__done')).toHaveCount(0);
      await expect(page.locator('.verdict[data-verdict="pass"]')).toHaveCount(0);
      expect(await podsmith.text()).toBe(text);
      // The example comes back, which can be replaced without a question.
      await podsmith.undo();
      await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
      await expect(shown(page, sentence)).toHaveCount(0);
    });
  }
});

test('bytes that are no text are refused with the reason', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('x.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]));
  await expect(shown(page, 'This isn’t a text file')).toBeVisible();
  await podsmith.undo();
  await expect(podsmith.editor).toContainText('security-context-demo');
});

test('Latin-1 opens read-only, without replacement characters', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile(
    'x.yaml',
    Buffer.from([...Buffer.from('# caf'), 0xe9, ...Buffer.from(`\n${POD}`)]),
  );
  await expect(shown(page, /neither UTF-8 nor UTF-16/)).toBeVisible();
  await expect(podsmith.editor).toContainText('# café');
});

test('UTF-16 is read right and leaves as it came, but for the edit', async ({ podsmith }) => {
  await podsmith.open();
  const bytes = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  await podsmith.openFile('x.yaml', bytes(POD));
  await podsmith.step('Privileges');
  await podsmith.control('Block privilege escalation').click();
  await expect(podsmith.control('Block privilege escalation')).toBeChecked();
  const after = (await podsmith.download()).bytes;
  expect(
    after.equals(bytes(`${POD}    securityContext:\n      allowPrivilegeEscalation: false\n`)),
  ).toBe(true);
});

test('mixed line ends download as they came, and are asked about before an edit', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const text = POD.replace('\n', '\r\n');
  await podsmith.openFile('x.yaml', text);
  await expect(shown(page, 'This file mixes line endings')).toBeVisible();
  expect(await podsmith.text()).toBe(text);
  await page.getByRole('button', { name: 'LF (Linux, macOS)' }).click();
  expect(await podsmith.text()).toBe(POD);
});

test('five megabytes are read with progress, never refused', async ({ podsmith, page }) => {
  await podsmith.open();
  const pad = '# a line that every manifest of this file carries to make it long\n'.repeat(12);
  const pods = Array.from(
    { length: 5800 },
    (_, i) => WITH_IMAGE.replace('name: t', `name: pod-${i}`) + pad,
  );
  const text = pods.join('---\n');
  expect(text.length).toBeGreaterThan(5_000_000);
  await podsmith.openFile('large.yaml', text);
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await expect(page.getByText('No manifest yet')).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await expect(podsmith.findings).toContainText('May run as root');
  expect(await podsmith.text()).toBe(text);
});

test('a long file lists what has been read of it, and judges it when all has', async ({
  podsmith,
  page,
}) => {
  // The page works on while it is told to, as on a machine that is slow.
  await page.addInitScript(() => {
    const { scheduler } = window as unknown as {
      scheduler: { postTask: (work: () => void) => Promise<void> };
    };
    const post = scheduler.postTask.bind(scheduler);
    const held: (() => void)[] = [];
    const own = window as unknown as { hold: boolean; release: () => void };
    own.hold = false;
    own.release = () => {
      for (const work of held.splice(0)) work();
    };
    scheduler.postTask = (work) => {
      if (!own.hold) return post(work);
      held.push(work);
      return Promise.resolve();
    };
    // And its clock is ahead: what a fast machine reads within one slice is not all of the file.
    const now = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => {
      if (own.hold) ahead += 10;
      return now() + ahead;
    };
  });
  const hold = (on: boolean) =>
    page.evaluate((value) => {
      (window as unknown as { hold: boolean }).hold = value;
    }, on);
  const release = () =>
    page.evaluate(() => (window as unknown as { release: () => void }).release());
  await podsmith.open();
  const pods = Array.from({ length: 200 }, (_, i) =>
    WITH_IMAGE.replace('name: t', `name: pod-${i}`),
  );
  const lens = podsmith.editor.getByText(/^Pod security-context-demo:/);
  await expect(lens).toBeVisible();
  await expect(podsmith.editor.locator('.glyph').first()).toBeVisible();
  await hold(true);
  await podsmith.openFile('long.yaml', pods.join('---\n'));
  // What was said of the other file is not said of this one.
  await expect(podsmith.editor.locator('.glyph')).toHaveCount(0);
  await expect(lens).toHaveCount(0);
  await expect(page.getByText('Valid YAML')).toHaveCount(0);
  await expect(async () => {
    await release();
    await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible({ timeout: 100 });
  }).toPass();
  const root = podsmith.finding('May run as root').first();
  await expect(root).toContainText('pod-0');
  await expect(root.getByRole('button', { name: /^Fix/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(root.getByRole('button', { name: /^Why/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'true');
  await expect(podsmith.verdict).toContainText('being read');
  await root.getByRole('button', { name: /line/ }).first().click();
  await expect(podsmith.editor.locator('.view-line').first()).toContainText('apiVersion');
  // What is asked for meanwhile is not lost.
  await page.keyboard.press('ControlOrMeta+Enter');
  const sheet = page.getByRole('dialog', { name: /^Harden/ });
  await expect(sheet).toContainText('Preparing the edits');
  await hold(false);
  await release();
  await expect(sheet.getByRole('heading', { name: 'Pod/pod-0' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(podsmith.verdict).toHaveAttribute('aria-busy', 'false');
  await expect(podsmith.verdict).toContainText('200');
  await expect(root.getByRole('button', { name: /^Fix/ })).not.toHaveAttribute('aria-disabled');
  await expect(page.getByText('Valid YAML')).toBeVisible();
});

test('names and comments that hold HTML are text everywhere', async ({ podsmith, page }) => {
  await podsmith.open();
  const evil = '<img src=x onerror=alert(1)>';
  await podsmith.openFile(
    'x.yaml',
    `# ${evil}\napiVersion: v1\nkind: Pod\nmetadata: {name: "${evil}"}\nspec:\n  __proto__: {a: 1}\n  containers:\n  - name: "${evil}"\n    image: "${evil}"\n    securityContext: {capabilities: {add: ["${evil}"]}}\n`,
  );
  await expect(podsmith.finding('Adds <img src=x')).toBeVisible();
  for (const step of ['User & groups', 'Privileges', 'Review & download'])
    await podsmith.step(step);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
