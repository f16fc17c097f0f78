import { faults } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx:1.27\n';
const MARKDOWN = `# Setup\n\nApply this:\n\n\`\`\`yaml\n${POD}\`\`\`\n\nThen wait.\n`;
const SCRIPT = `cat <<'EOF' | kubectl apply -f -\n${POD}EOF\n`;
const TABS = POD.replaceAll('  ', '\t');
const LIVE = `apiVersion: v1
kind: Pod
metadata:
  creationTimestamp: "2026-01-01T00:00:00Z" # kept until the offer is taken
  name: web
  resourceVersion: "12"
  uid: 0-1
spec:
  containers:
  - name: web
    terminationMessagePath: /dev/termination-log
status:
  phase: Running
`;
const DENIAL =
  'Error from server (Forbidden): error when creating "p.yaml": pods "web" is forbidden: violates PodSecurity "restricted:v1.36": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)\n';

/** The band below the text with this heading. */
const band = ({ page }: Podsmith, title: string | RegExp) =>
  page.locator('.band').filter({ hasText: title });

/** Takes back what was opened in place of the sample. */
async function toSample(podsmith: Podsmith): Promise<void> {
  await podsmith.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await podsmith.undo();
  await expect(podsmith.page).toHaveTitle(/security-context-demo\.yaml/);
}

/** Pastes over the sample, carries an offer out, and looks at the text before, after and undone. */
async function accept(podsmith: Podsmith, text: string, act: string, after: string) {
  await podsmith.paste(text);
  const button = podsmith.page.getByRole('button', { name: act, exact: true });
  await expect(button).toBeVisible();
  expect(await podsmith.text()).toBe(text);
  await button.click();
  await expect(button).toBeHidden();
  expect(await podsmith.text()).toBe(after);
  await podsmith.undo();
  await expect(button).toBeVisible();
  expect(await podsmith.text()).toBe(text);
}

test('manifests are taken out of what surrounds them, and characters are repaired', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('pasted over all of the sample, a manifest is one’s own', async () => {
    const sample = await podsmith.text();
    await page.evaluate((text) => navigator.clipboard.writeText(text), POD);
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page).toHaveTitle(/web\.yaml/);
    await expect(podsmith.wizard).toContainText('web.yaml is open.');
    await expect(page.getByRole('tab', { name: 'Review changes 0' })).toBeVisible();
    const { name, bytes } = await podsmith.download();
    expect(name).toBe('web.yaml');
    expect(bytes.toString()).toBe(POD);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(page).toHaveTitle(/security-context-demo\.yaml/);
    expect(await podsmith.text()).toBe(sample);
  });
  await test.step('a manifest is taken out of Markdown, and undo brings the page back', async () => {
    await accept(podsmith, MARKDOWN, 'Keep only the manifest', POD);
    await toSample(podsmith);
  });
  await test.step('a manifest is taken out of a shell script', async () => {
    await accept(podsmith, SCRIPT, 'Keep only the manifest', POD);
    await toSample(podsmith);
  });
  await test.step('tabs are repaired, and the text is as it was after undo', async () => {
    await accept(podsmith, TABS, 'Fix 5 characters', POD);
    await toSample(podsmith);
  });
  await test.step('typographic quotes and odd spaces are counted and previewed', async () => {
    const text = POD.replace('nginx:1.27', '“nginx:1.27”').replace(
      '  name: web\n',
      '\u00a0 name: web\n',
    );
    await podsmith.paste(text);
    await expect(band(podsmith, 'Unusual characters')).toContainText(
      '1 special space and 2 typographic quotes',
    );
    await page.getByRole('button', { name: 'Preview' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('␣ name: web');
    await expect(dialog).toContainText('image: "nginx:1.27"');
    await dialog.getByRole('button', { name: 'Fix 3 characters' }).click();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toBe(POD.replace('nginx:1.27', '"nginx:1.27"'));
    await podsmith.undo();
    await toSample(podsmith);
  });
});

test('fields of the cluster are removed, and JSON becomes YAML', async ({ podsmith, page }) => {
  await podsmith.open();
  await test.step('fields of the cluster go in one step, and defaults stay', async () => {
    await accept(
      podsmith,
      LIVE,
      'Remove 4 fields',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    terminationMessagePath: /dev/termination-log\n',
    );
    await toSample(podsmith);
  });
  await test.step('JSON becomes YAML in one step and has its name back after undo', async () => {
    const json =
      '{"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web"}]}}';
    await accept(
      podsmith,
      json,
      'Convert to YAML',
      'kind: Pod\napiVersion: v1\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n',
    );
    await expect(page.getByRole('banner')).toContainText('web.json');
    await expect(page.getByText('Valid JSON')).toBeVisible();
    await page.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(band(podsmith, 'This is JSON')).toBeHidden();
    await toSample(podsmith);
  });
  await test.step('JSON that YAML cannot hold exactly says why', async () => {
    await podsmith.paste('{"kind": "Pod", "kind": "Pod", "apiVersion": "v1"}');
    await expect(band(podsmith, 'This is JSON')).toContainText('a key is duplicated');
    await expect(page.getByRole('button', { name: 'Convert to YAML' })).toBeHidden();
  });
});

const named: [string, string, string][] = [
  ['one line', POD.replace(/\s+/g, ' '), 'This manifest has lost its line breaks'],
  ['an HTML page', '<!DOCTYPE html>\n<html></html>\n', 'This is a web page'],
  ['a Dockerfile', 'FROM node:24\nRUN npm ci\n', 'This is a Dockerfile'],
  ['Terraform', 'resource "a" "b" {\n}\n', 'This is Terraform'],
  [
    'a table',
    'NAME   READY   STATUS   AGE\nweb  1/1  Running  2d\n',
    'This is a table printed by kubectl',
  ],
  ['values', 'image:\n  repository: nginx\nreplicaCount: 1\n', 'These are values of a Helm chart'],
  ['Compose', 'services:\n  web:\n    image: nginx\n', 'Docker Compose file'],
  ['a Kustomization', 'kind: Kustomization\nresources: [a.yaml]\n', 'This is a Kustomization'],
  [
    'a kubeconfig',
    'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: []\n',
    'This is a kubeconfig',
  ],
  [
    'a Secret',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n',
    'Its values stay in this browser',
  ],
  [
    'a SecretProviderClass',
    'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: {name: s}\n',
    'Azure Key Vault',
  ],
];

test('what is no manifest is named and stays as it is', async ({ podsmith, page }) => {
  await podsmith.open();
  for (const [i, [name, text, sentence]] of named.entries()) {
    await podsmith.paste(text);
    if (i > 0) await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await expect(band(podsmith, sentence), name).toBeVisible();
    expect(await podsmith.text(), name).toBe(text);
  }
});

test('over text of one’s own, Markdown is appended and a denial explained', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('Markdown can be appended as its manifest', async () => {
    await podsmith.openFile('mine.yaml', POD);
    await podsmith.paste(MARKDOWN);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('checkbox', { name: /Only the manifest in it/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Append as a new document' }).click();
    expect(await podsmith.text()).toBe(`${POD}---\n${POD}`);
    await podsmith.undo();
    expect(await podsmith.text()).toBe(POD);
  });
  await test.step('a denial is explained, leads to its settings and lines, and changes nothing', async () => {
    await podsmith.paste(DENIAL);
    const dialog = page.getByRole('dialog', { name: 'Message from the cluster' });
    await expect(dialog).toContainText('The Namespace enforces Restricted, version v1.36.');
    await expect(dialog).toContainText('In the open text, this is Pod/web.');
    const point = dialog.getByRole('listitem').filter({ hasText: 'runAsNonRoot != true' });
    await expect(point.getByRole('button', { name: /^Line \d/ })).toBeVisible();
    await dialog.getByRole('button', { name: 'Open setting: Block privilege escalation' }).click();
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('button', { name: 'Explain: Block privilege escalation' }),
    ).toBeFocused();
    expect(await podsmith.text()).toBe(POD);
  });
  await test.step('a denial of something else says so, and one that is met says that too', async () => {
    await podsmith.paste(DENIAL.replace('pods "web"', 'pods "api"'));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('pods/api isn’t in the open text.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await podsmith.step('Privileges');
    await podsmith.control('Block privilege escalation').click();
    await podsmith.paste(DENIAL);
    await expect(
      dialog.getByRole('listitem').filter({ hasText: 'allowPrivilegeEscalation != false' }),
    ).toContainText('The open text already meets this.');
  });
});

test('a denial leads to its line, and pasted into the text it can be taken out', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('a line of a denial is shown in the editor', async () => {
    await podsmith.openFile('web.yaml', POD);
    await podsmith.paste('The Pod "web" is invalid: spec.containers[0].image: Required value\n');
    await page.getByRole('dialog').getByRole('button', { name: 'Line 8' }).click();
    await page.keyboard.type('#');
    expect(await podsmith.text()).toContain('#');
  });
  await test.step('a denial pasted into the text stays there until it is taken out, and leads to its settings', async () => {
    await podsmith.replaceFile('web.yaml', POD);
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.press('Enter');
    await page.evaluate((text) => navigator.clipboard.writeText(text), DENIAL);
    await page.keyboard.press('ControlOrMeta+V');
    const offer = band(podsmith, 'A message from a cluster has been pasted into the text');
    await expect(offer).toBeVisible();
    const spoilt = POD.replace('kind: Pod\n', `kind: Pod\n${DENIAL}\n`);
    expect(await podsmith.text()).toBe(spoilt);

    await offer.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(offer).toBeHidden();
    expect(await podsmith.text()).toBe(spoilt);
    await podsmith.undo();
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.press('ControlOrMeta+V');
    await offer.getByRole('button', { name: 'Remove and explain it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Message from the cluster' });
    await expect(dialog).toContainText('In the open text, this is Pod/web.');
    await dialog.getByRole('button', { name: 'Open setting: Block privilege escalation' }).click();
    await expect(
      page.getByRole('button', { name: 'Explain: Block privilege escalation' }),
    ).toBeFocused();
    await expect(offer).toBeHidden();
    expect(await podsmith.text()).not.toContain('Forbidden');
    await podsmith.undo();
    await expect(offer).toBeVisible();
    expect(await podsmith.text()).toContain(DENIAL);
  });
});

/** What each state adds to the page; the page around it has tests of its own. */
const states: [string, '.bands' | '[role="dialog"]', (podsmith: Podsmith) => Promise<void>][] = [
  ['Markdown', '.bands', (podsmith) => podsmith.paste(MARKDOWN)],
  ['a repair', '.bands', (podsmith) => podsmith.paste(TABS)],
  [
    'the preview of a repair',
    '[role="dialog"]',
    async (podsmith) => {
      await podsmith.paste(TABS);
      await podsmith.page.getByRole('button', { name: /^(Preview|Vorschau)$/ }).click();
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'a denial in the text',
    '.bands',
    async (podsmith) => {
      await podsmith.clickLine('kind: Pod');
      await podsmith.page.evaluate((text) => navigator.clipboard.writeText(text), DENIAL);
      await podsmith.page.keyboard.press('ControlOrMeta+V');
    },
  ],
  ['leftovers', '.bands', (podsmith) => podsmith.paste(LIVE)],
  [
    'a denial',
    '[role="dialog"]',
    async (podsmith) => {
      await podsmith.paste(DENIAL);
      await expect(podsmith.page.getByRole('dialog')).toBeVisible();
    },
  ],
];

for (const [colorScheme, locale] of [
  ['light', 'en-US'],
  ['dark', 'de-DE'],
] as const) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale, reducedMotion: 'reduce' });
    test('axe finds nothing serious', async ({ podsmith, page }) => {
      await podsmith.open();
      for (const [name, part, arrive] of states) {
        await test.step(name, async () => {
          await arrive(podsmith);
          await expect(page.locator(`${part} button`).first()).toBeVisible();
          expect(await faults(page, { include: part, serious: true }), name).toEqual([]);
          const dialog = page.getByRole('dialog');
          if (await dialog.isVisible()) {
            await page.keyboard.press('Escape');
            await expect(dialog).toBeHidden();
          }
          const changed = await page.locator('.bands').isVisible();
          if (changed) await toSample(podsmith);
        });
      }
    });
  });
}

test.describe('on a phone, in German', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    locale: 'de-DE',
    hasTouch: true,
    isMobile: true,
  });

  test('a denial is explained and leads to its setting, and a repair is offered below the text', async ({
    podsmith,
    page,
  }) => {
    await page.goto('./');
    await expect(podsmith.finding(/NET_ADMIN/)).toBeVisible();
    await test.step('a denial is explained and leads to its setting', async () => {
      await podsmith.paste(DENIAL.replaceAll('"web"', '"security-context-demo"'));
      const dialog = page.getByRole('dialog', { name: 'Meldung des Clusters' });
      await expect(dialog).toContainText('Der Namespace erzwingt Restricted, Version v1.36.');
      const width = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(width).toBeLessThanOrEqual(0);
      await dialog
        .getByRole('button', { name: /^Einstellung öffnen/ })
        .first()
        .tap();
      await expect(podsmith.wizard).toBeVisible();
    });
    await test.step('a repair is offered below the text', async () => {
      await podsmith.paste(TABS);
      await page
        .getByRole('navigation', { name: 'Ansicht' })
        .or(page.getByRole('tablist', { name: 'Ansicht' }))
        .getByText('YAML')
        .tap();
      await page.getByRole('button', { name: '5 Zeichen korrigieren' }).tap();
      expect(await podsmith.text()).toBe(POD);
    });
  });
});
