import { faults } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const FILE = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
  containers:
  - name: web
    image: nginx:1.27
    securityContext:
      runAsUser: 2000
      privileged: true
---
apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
  - name: api
    image: nginx:1.27
    securityContext:
      privileged: true
`;

/** With what an outline tells apart: a document that is broken, and one that is no workload. */
const OUTLINED = `${FILE}---\na: [1\n---\nkind: Service\n`;

const suggestions = ({ page }: Podsmith) => page.locator('.suggest-widget');

const hover = ({ page }: Podsmith) => page.locator('.monaco-hover:visible').first();

/** Goes to the end of a line and begins a new one below it. */
async function lineBelow(podsmith: Podsmith, text: string): Promise<void> {
  await podsmith.clickLine(text);
  await podsmith.page.keyboard.press('Enter');
}

test.describe('completion', () => {
  test('offers what belongs to the place and is not there yet', async ({ podsmith, page }) => {
    await podsmith.open();
    await test.step('offers the keys of the place, and writes them as deep as they belong', async () => {
      await podsmith.openFile('web.yaml', FILE);
      await lineBelow(podsmith, 'runAsUser: 1000');
      await page.keyboard.type('secc');
      await expect(suggestions(podsmith)).toContainText('seccompProfile');
      // A key of containers alone.
      await expect(suggestions(podsmith)).not.toContainText('privileged');
      await page.keyboard.press('Tab');
      // The field that it needs is written with it, and its values are offered.
      await expect(suggestions(podsmith)).toContainText('RuntimeDefault');
      await page.keyboard.press('Enter');
      expect(await podsmith.text()).toContain(
        '    runAsUser: 1000\n    seccompProfile:\n      type: RuntimeDefault\n  containers:',
      );
    });
    await test.step('offers what is not there yet, also while the text is broken', async () => {
      await podsmith.replaceFile('broken.yaml', `a: [1\n---\n${FILE}`);
      await lineBelow(podsmith, 'runAsUser: 2000');
      await page.keyboard.press('ControlOrMeta+Space');
      await expect(suggestions(podsmith)).toContainText('allowPrivilegeEscalation');
      await page.keyboard.type('p');
      await expect(suggestions(podsmith)).toContainText('procMount');
      await expect(suggestions(podsmith)).not.toContainText('privileged');
      await page.keyboard.press('Escape');
      await expect(suggestions(podsmith)).toBeHidden();
    });
    await test.step('begins an empty file', async () => {
      await podsmith.replaceFile('new.yaml', '');
      await podsmith.editor.click();
      await page.keyboard.type('Dep');
      await expect(suggestions(podsmith)).toContainText('Deployment');
      await page.keyboard.press('Enter');
      await page.keyboard.type('web');
      expect(await podsmith.text()).toBe(
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web',
      );
    });
  });
});

test.describe('a hover', () => {
  test('tells what counts and where it comes from, with what a manifest says as text alone', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await test.step('tells what counts, where it comes from, and Kubernetes’ own words', async () => {
      await podsmith.openFile('web.yaml', FILE);
      await podsmith.clickLine('runAsUser: 2000');
      await page.keyboard.press('Home');
      await page.keyboard.press('F1');
      await expect(hover(podsmith)).toContainText('Overrides the pod’s value 1000, line 7');
      await expect(hover(podsmith)).toContainText('Kubernetes’ description of runAsUser');
      await expect(hover(podsmith)).toContainText('The UID to run the entrypoint');
    });
    await test.step('shows what a manifest says as text alone', async () => {
      const name = '<img src=x onerror=alert(1)> **bold** `code`';
      await podsmith.replaceFile('hostile.yaml', FILE.replace('- name: web', `- name: '${name}'`));
      await podsmith.clickLine('runAsUser: 1000');
      await page.keyboard.press('Home');
      await page.keyboard.press('F1');
      await expect(hover(podsmith)).toContainText(`${name} has its own value, line 12`);
      await expect(hover(podsmith).locator('img')).toHaveCount(0);
    });
  });
});

test('the lines of a setting, its quick fix, and the line above each workload', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', FILE);
  await test.step('the lines of the setting that has the focus are lit', async () => {
    await podsmith.step('Privileges');
    await expect(podsmith.editor.locator('.line-lit')).toHaveCount(0);
    await podsmith.control('Run without privileged mode').focus();
    await expect(podsmith.editor.locator('.line-lit').first()).toBeAttached();
    await podsmith.steps.getByRole('link').or(podsmith.steps.getByRole('button')).first().focus();
    await expect(podsmith.editor.locator('.line-lit')).toHaveCount(0);
    await expect(page.getByText('Line 1, column 1')).toBeVisible();
  });
  await test.step('the setting on the cursor’s line is marked', async () => {
    const row = podsmith.row('Run without privileged mode');
    await expect(row).not.toHaveAttribute('aria-current');
    await podsmith.clickLine('privileged: true');
    await expect(row).toHaveAttribute('aria-current', 'true');
    await podsmith.clickLine('kind: Pod');
    await expect(row).not.toHaveAttribute('aria-current');
  });
  await test.step('a line above each workload says how it stands, and leads to its findings', async () => {
    const lens = page.locator('.codelens-decoration a');
    await expect(lens.first()).toHaveText(/^Pod web: Baseline 1 open, Restricted \d open$/);
    const list = podsmith.findings.getByRole('list', { name: 'List of findings' });
    const all = await list.getByRole('listitem').count();
    await lens.first().click();
    await expect(podsmith.findings).toContainText('Only Pod/web');
    await expect(list.getByText('Pod/api')).toHaveCount(0);
    await podsmith.findings.getByRole('button', { name: /Only Pod\/web/ }).click();
    await expect(list.getByRole('listitem')).toHaveCount(all);
  });
  await test.step('a quick fix mends one container, or all objects of the file', async () => {
    await podsmith.clickLine('privileged: true');
    await page.keyboard.press('ControlOrMeta+.');
    const menu = page.locator('.action-widget').first();
    await expect(menu).toContainText('Set privileged to false');
    await menu.getByText('Set privileged to false, in 2 objects of the file').click();
    const text = await podsmith.text();
    expect(text.match(/privileged: false/g)).toHaveLength(2);
    await podsmith.undo();
    expect(await podsmith.text()).toBe(FILE);
  });
});

test('far down, too, a line above each workload says how it stands', async ({ podsmith, page }) => {
  const pod = (i: number) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p${i}\nspec:\n  containers:\n    - name: c\n      image: nginx\n`;
  await podsmith.open();
  await podsmith.openFile('many.yaml', Array.from({ length: 60 }, (_, i) => pod(i)).join('---\n'));
  const lens = page.locator('.codelens-decoration a');
  await expect(lens.first()).toHaveText(/^Pod p0: Baseline passes, Restricted \d open$/);
  await podsmith.clickLine('name: p0');
  await page.keyboard.press('ControlOrMeta+End');
  await expect(lens.filter({ hasText: 'Pod p59:' })).toHaveText(
    /^Pod p59: Baseline passes, Restricted \d open$/,
  );
  await lens.filter({ hasText: 'Pod p59:' }).click();
  await expect(podsmith.findings).toContainText('Only Pod/p59');
});

test.describe('the outline', () => {
  test.use({ reducedMotion: 'reduce' });
  const tree = ({ page }: Podsmith) => page.getByRole('tree', { name: 'Outline of the manifest' });

  test('is walked by keys, has no serious faults, and is cut into pages', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.openFile('web.yaml', OUTLINED);
    await test.step('is walked by keys, and Enter shows the place', async () => {
      await podsmith.findings.getByRole('tab', { name: /^Findings/ }).focus();
      await page.keyboard.press('ArrowRight');
      const item = (name: string | RegExp) => tree(podsmith).getByRole('treeitem', { name });
      await expect(item(/^Pod web .*findings/)).toBeVisible();
      await expect(item(/^Document 3 can’t be read, line 26/)).toBeVisible();
      await item(/^Pod web/).focus();
      await page.keyboard.press('ArrowRight');
      await expect(item(/^container web/)).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(item(/^Pod web/)).toHaveAttribute('aria-expanded', 'false');
      await expect(item(/^container web/)).toHaveCount(0);
      await page.keyboard.press('ArrowDown');
      await expect(item(/^Pod api/)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(podsmith.editor).toHaveClass(/focused/);
      await expect(page.getByText('Line 21, column')).toBeVisible();
      await expect(item(/^container api/)).toHaveAttribute('aria-current', 'location');
    });
    await test.step('axe finds nothing serious', async () => {
      expect(await faults(page, { serious: true })).toEqual([]);
    });
    await test.step('is cut into pages for a file of thousands of documents', async () => {
      const many = Array.from(
        { length: 2000 },
        (_, n) => `kind: ConfigMap\nmetadata: {name: c${n}}\n`,
      );
      await podsmith.replaceFile('many.yaml', many.join('---\n'));
      await podsmith.findings.getByRole('tab', { name: 'Outline' }).click();
      await expect(tree(podsmith).getByRole('treeitem')).toHaveCount(200);
      await podsmith.findings.getByRole('button', { name: 'Show 200 more' }).click();
      await expect(tree(podsmith).getByRole('treeitem', { name: 'ConfigMap c200 ' })).toBeFocused();
    });
  });
});

test.describe('in German, dark', () => {
  test.use({ colorScheme: 'dark', locale: 'de-DE', reducedMotion: 'reduce' });
  test('a hover says that the description is English, and the outline has no serious faults', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    await podsmith.openFile('web.yaml', FILE);
    await podsmith.clickLine('runAsUser: 2000');
    await page.keyboard.press('Home');
    await page.keyboard.press('F1');
    await expect(hover(podsmith)).toContainText('so (auf Englisch):');

    await podsmith.replaceFile('outlined.yaml', OUTLINED);
    await podsmith.findings.getByRole('tab', { name: 'Gliederung' }).click();
    await expect(page.getByRole('tree')).toBeVisible();
    expect(await faults(page, { serious: true })).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the lines of an open setting are lit in the plain field too', async ({
    podsmith,
    page,
  }) => {
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await podsmith.openFile('web.yaml', FILE);
    await page.getByRole('button', { name: 'Wizard', exact: true }).click();
    await podsmith.step('Privileges');
    await podsmith
      .row('Run without privileged mode')
      .getByRole('button', { name: /^Explain/ })
      .click();
    await page.getByRole('button', { name: 'YAML', exact: true }).click();
    await expect(page.locator('.plain__band')).toHaveCount(2);
  });
});
