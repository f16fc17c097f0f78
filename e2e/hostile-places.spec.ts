/** Text that means harm, in every place that shows something of a manifest, a file's name or a link. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import {
  ACCOUNT,
  BESIDE,
  CONTAINER,
  DEPLOYMENT,
  ELEMENT,
  LINK,
  MARKUP,
  NAME,
  SCRIPT,
  seen,
  TURN,
  test,
} from './support/hostile.ts';
import { expect, type Podsmith } from './support/podsmith.ts';

const HOVERED = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    runAsUser: 1000
  containers:
  - name: ${JSON.stringify(CONTAINER)}
    securityContext: {runAsUser: 2000}
`;
const OBJECT = `Deployment/${seen(NAME)}`;

async function open(podsmith: Podsmith): Promise<void> {
  await podsmith.open();
  await podsmith.openFile('evil.yaml', DEPLOYMENT);
  await expect(podsmith.finding('Has every capability')).toBeVisible();
}

async function goTo(page: Page, hash: string): Promise<Locator> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  return main;
}

test('a hover of the editor shows names as code', async ({ podsmith, page, witness }) => {
  await podsmith.open();
  await podsmith.openFile('hover.yaml', HOVERED);
  await podsmith.clickLine('runAsUser: 1000');
  await page.keyboard.press('Home');
  await page.keyboard.press('F1');
  const hover = page.locator('.monaco-hover:visible').first();
  await expect(hover.locator('code').getByText(seen(CONTAINER), { exact: true })).toBeVisible();
  await witness.isText();
});

test('a search finds nothing by it, and runs nothing of it', async ({
  podsmith,
  page,
  witness,
}) => {
  await open(podsmith);
  await page.keyboard.press('ControlOrMeta+K');
  for (const typed of [MARKUP, SCRIPT, '__proto__', 'hasOwnProperty', TURN]) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByText('No setting found')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await expect(page.getByText('No setting found')).toBeHidden();
  }
  await witness.isText();
});

test('an explained setting and what is suppressed tell of it as text', async ({
  podsmith,
  witness,
}) => {
  await open(podsmith);
  await podsmith.step('Privileges');
  const row = podsmith.row('Don’t add capabilities');
  await row.getByRole('button', { name: /^Explain/ }).click();
  await expect(row.locator('code').getByText(MARKUP)).toBeVisible();
  await expect(row.locator('code').getByText('\\u001b[31mRED')).toBeVisible();
  await podsmith.wizard.getByRole('button', { name: seen(CONTAINER) }).click();
  await podsmith.findings.getByText('1 suppressed').click();
  await expect(podsmith.findings.getByText(`because ${ELEMENT} | [x${LINK} \`y\``)).toBeVisible();
  await witness.isText();
});

test('generated companions hold it as text, in the preview and in the manifest', async ({
  podsmith,
  page,
  witness,
}) => {
  await podsmith.open();
  await podsmith.target('Everything');
  await podsmith.openFile('beside.yaml', BESIDE);
  await podsmith.step('Network');
  await page.getByRole('button', { name: 'Add companion resources…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add companion resources' });
  await dialog.getByRole('checkbox', { name: 'NetworkPolicy' }).check();
  const lines = dialog.getByRole('region', { name: 'What will be written' });
  await expect(lines).toContainText('kind: NetworkPolicy');
  await expect(lines).toContainText(`app: ${ELEMENT}${LINK}`);
  await witness.isText();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toContain(
    `podSelector:\n    matchLabels:\n      app: ${ELEMENT}${LINK}\n`,
  );
  await witness.isText();
});

test('the report shows it as text, and in its Markdown nothing of it is markup', async ({
  podsmith,
  page,
  witness,
}) => {
  await open(podsmith);
  await podsmith.step('Privileges');
  await podsmith.control('Drop all capabilities').click();
  const main = await goTo(page, '#/report');
  const cell = (text: string) => main.getByRole('cell', { name: text, exact: true }).first();
  await expect(cell(OBJECT)).toBeVisible();
  await expect(cell(`because ${ELEMENT} | [x${LINK} \`y\``)).toBeVisible();
  await expect(main.getByText(`${OBJECT} (line `).first()).toBeVisible();
  await expect(main.getByText(`Adds ${MARKUP}, \\u001b[31mRED, ${LINK}`)).toBeVisible();
  await witness.isText();

  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Download as Markdown' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('| because &lt;x-evil&gt; \\| \\[x\\](javascript:alert(3)) \\`y\\` |');
  expect(text).toContain('Deployment/&lt;img src=x onerror=alert(1)&gt;\\\\u202egpj');
  // No tag, no link, no cell more than the table has, and nothing for a terminal to obey.
  expect(text).not.toMatch(/<[a-z/]|[^\\]\]\(|\p{Bidi_C}/u);
  expect(text).not.toContain('\u001b');
  for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
    const columns = table
      .trim()
      .split('\n')
      .map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(new Set(columns).size, table).toBe(1);
  }
});

test('the attack surface tells of it as text, in the drawing and in its picture', async ({
  podsmith,
  page,
  witness,
}) => {
  await open(podsmith);
  const main = await goTo(page, '#/surface');
  // A backtick would end what is shown as code, so that another sign stands for it.
  const told = seen(CONTAINER).replace('`', 'ˋ');
  await expect(main.locator('code').getByText(told, { exact: true }).first()).toBeVisible();
  await expect(main.getByRole('img').getByText(`Pod ${seen(NAME)}`)).toBeVisible();
  await witness.isText();
  const saving = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Save picture' }).click();
  const picture = await saving;
  expect(picture.suggestedFilename()).toMatch(/^attack-surface-[\w.-]+\.svg$/);
  const svg = readFileSync(await picture.path(), 'utf8');
  expect(svg).toContain('Pod &lt;img src=x onerror=');
  expect(svg).not.toMatch(/<(?:img|script|iframe|x-evil)|\p{Bidi_C}/u);
});

test('the pictures show it as text', async ({ podsmith, page, witness }) => {
  await open(podsmith);
  for (const [picture, drawn, told] of [
    ['workload-identity', ACCOUNT.slice(0, 20), ACCOUNT.replaceAll('`', 'ˋ')],
    ['key-vault', ELEMENT, ELEMENT],
    ['which-value', seen(CONTAINER), seen(CONTAINER)],
    ['users-and-files', `/b${LINK}|${ELEMENT}`.slice(0, 20), seen(CONTAINER)],
    ['start-to-stop', seen(CONTAINER).slice(0, 12), seen(CONTAINER).replaceAll('`', 'ˋ')],
  ] as const) {
    await test.step(picture, async () => {
      const main = await goTo(page, `#/pictures/${picture}`);
      await expect(main.getByRole('img').getByText(drawn).first()).toBeVisible();
      const words = main.getByRole('region', { name: 'The drawing as a list' });
      await expect(words.getByText(told).first()).toBeVisible();
      await witness.isText();
    });
  }
});

test('hardening and what it changed show it as text', async ({ podsmith, page, witness }) => {
  await open(podsmith);
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { name: seen(CONTAINER) })).toBeVisible();
  await expect(
    sheet.getByText(`- name: ${JSON.stringify(seen(CONTAINER)).replace('\\\\', '\\')}`).first(),
  ).toBeVisible();
  await witness.isText();
  await sheet.getByRole('button', { name: /^Apply/ }).click();
  await expect(sheet).toBeHidden();

  await page.getByRole('tab', { name: /^Review changes/ }).click();
  const line = page.getByRole('row', { name: '- name: "`' });
  await expect(line.first()).toContainText(seen(CONTAINER));
  await witness.isText();
});

test('what is exported shows it as text', async ({ podsmith, page, witness }) => {
  await open(podsmith);
  await podsmith.step('Privileges');
  await podsmith.wizard.getByRole('button', { name: seen(CONTAINER) }).click();
  await podsmith.control('Block privilege escalation').click();
  await page.getByRole('button', { name: 'More ways to save' }).click();
  await page.getByRole('menuitem', { name: /^Export…/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  for (const [format, text] of [
    ['Diff', seen(CONTAINER)],
    ['JSON Patch', JSON.stringify(seen(CONTAINER)).replace('\\\\', '\\')],
    ['Strategic merge patch', `namespace: ${JSON.stringify(SCRIPT)}`],
    ['Kustomization', `namespace: ${JSON.stringify(SCRIPT)}`],
    ['SARIF', '2.1.0'],
  ] as const) {
    await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    await expect(dialog.getByText(text).first()).toBeVisible();
    await witness.isText();
  }
});

test('a message of a cluster is explained as text', async ({ podsmith, page, witness }) => {
  await open(podsmith);
  await podsmith.paste(
    `Error from server (Forbidden): error when creating "${MARKUP}": pods "${NAME}" is forbidden: violates PodSecurity "restricted:v1.36": allowPrivilegeEscalation != false (container "${CONTAINER}" must set securityContext.allowPrivilegeEscalation=false), ${ELEMENT} \u001b[31m${TURN} (${LINK})\n`,
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(seen(CONTAINER)).first()).toBeVisible();
  await witness.isText();
  await dialog.getByText('Message', { exact: true }).click();
  await expect(dialog.locator('pre')).toContainText(`\\u001b[31m\\u202e (${LINK})`);
  await witness.isText();
});

test('of a clipboard only plain text is pasted, and copied text is escaped', async ({
  podsmith,
  page,
  witness,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  /** Pastes or copies by an event with data of its own: the browser would clean the HTML of a clipboard. */
  const transfer = (type: 'copy' | 'paste', data: Record<string, string>) =>
    page.evaluate(
      ([type, data]) => {
        const clipboardData = new DataTransfer();
        for (const [format, text] of Object.entries(data)) clipboardData.setData(format, text);
        const init = { clipboardData, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new ClipboardEvent(type, init));
        return Object.fromEntries(
          clipboardData.types.map((format) => [format, clipboardData.getData(format)]),
        );
      },
      [type, data] as const,
    );
  await podsmith.clickLine('kind: Pod');
  await page.keyboard.press('ControlOrMeta+Home');
  await transfer('paste', {
    'text/html': `${MARKUP}${SCRIPT}${ELEMENT}<a href="javascript:alert(6)">b</a>`,
    'text/uri-list': 'https://evil.example/a.yaml',
    'text/plain': `# ${MARKUP}\n`,
  });
  await expect.poll(() => podsmith.text()).toBe(`# ${MARKUP}\n${before}`);
  await witness.isText();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+ArrowDown');
  const copied = await transfer('copy', {});
  expect(copied['text/plain']).toBe(`# ${MARKUP}\n`);
  expect(copied['text/html'] ?? '').not.toContain('<img');
  await witness.isText();
});

test('what is shared is looked at as text, and cannot bring a name that harms', async ({
  podsmith,
  page,
  witness,
}) => {
  const config = { profile: 'pss-baseline', kubernetesVersion: '1.33' };
  const follow = (value: unknown) =>
    page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#s=1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`,
    );
  await open(podsmith);
  const preview = page.getByRole('dialog');
  await follow({ config, files: [{ name: 'evil.yaml', text: DEPLOYMENT }], active: 0 });
  await expect(preview.locator('pre')).toContainText(
    `</script> \\u202e ${LINK} \`x\` | ${ELEMENT}`,
  );
  await witness.isText();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();

  for (const name of [`${MARKUP}.yaml`, `a${TURN}.yaml`, '__proto__', '../a.yaml']) {
    await follow({ config, files: [{ name, text: 'a: 1\n' }], active: 0 });
    await expect(preview).toContainText('This link');
    await witness.isText();
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  }
  await follow({ files: [], config: { [ELEMENT]: 1, constructor: { [`${MARKUP}${TURN}`]: 1 } } });
  await expect(preview.getByText(ELEMENT).first()).toBeVisible();
  await witness.isText();
});

test('names of files are text in the title, the header, the tabs and what is asked of them', async ({
  podsmith,
  page,
  witness,
}) => {
  await podsmith.open();
  const names = [`${MARKUP}${TURN}lmay.yaml`, '__proto__', `"><script>alert(2)<|b\u001b[31m.yaml`];
  await page
    .locator('input[name="manifest"]')
    .first()
    .setInputFiles(
      names.map((name, i) => ({
        name,
        mimeType: 'application/yaml',
        buffer: Buffer.from(`a: ${i}\n`),
      })),
    );
  await expect(page).toHaveTitle(`${MARKUP}lmay.yaml: Podsmith`);
  await expect(page.getByRole('banner')).toContainText(`${MARKUP}lmay.yaml`);
  const tabs = page.getByRole('navigation', { name: 'Open files' });
  await expect(tabs.getByRole('listitem')).toHaveCount(3);
  await witness.isText();
  await tabs.getByRole('button', { name: '__proto__', exact: false }).first().click();
  await expect(page).toHaveTitle('__proto__: Podsmith');
  await podsmith.clickLine('a: 1');
  await page.keyboard.type('0');
  await expect(page).toHaveTitle('● __proto__: Podsmith');
  await tabs.getByRole('button', { name: 'Close __proto__' }).click();
  await expect(tabs.getByRole('listitem')).toHaveCount(2);
  await podsmith.undo();
  await expect(page).toHaveTitle('● __proto__: Podsmith');
  await witness.isText();
});

test('sentences about what is wrong quote it as text', async ({ podsmith, page, witness }) => {
  await podsmith.open();
  const text = `apiVersion: v1\nkind: ${JSON.stringify(`${ELEMENT}${TURN}`)}\n---\n? [${JSON.stringify(MARKUP)}]\n: 1\n---\napiVersion: v1\nkind: Pod\nmetadata: {${JSON.stringify(MARKUP)}: 1, constructor: 2, constructor: 3}\nspec: {containers: ${JSON.stringify(SCRIPT)}}\n---\nb: *evil\n<x-evil>: [\n`;
  await podsmith.openFile('wrong.yaml', text);
  await expect(podsmith.findings.getByText(MARKUP).first()).toBeVisible();
  await expect(podsmith.findings.getByText('constructor').first()).toBeVisible();
  await witness.isText();

  await podsmith.importConfig(
    `{"${ELEMENT}": 1, "profile": "${SCRIPT.replaceAll('"', '\\"')}", "__proto__": {"a": 1}, "rules": {"constructor": 1, "a${TURN}": 2}}`,
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(ELEMENT).first()).toBeVisible();
  await expect(dialog.getByText('a\\u202e').first()).toBeVisible();
  await witness.isText();
});
