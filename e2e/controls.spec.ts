/** What a control offers beside its box: levels, reasons, lists, choices; and how any setting is found. */
import { faultsInBothThemes } from './support/axe.ts';
import { hold } from './support/hold.ts';
import { expect, type Podsmith, shown, test } from './support/podsmith.ts';

const CAPABILITIES = 'Don’t add capabilities';
const FILTER = 'Filter system calls';
const NON_ROOT = 'Require a non-root user';

const TEXT = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example/web:1
    securityContext:
      capabilities:
        add: ["NET_ADMIN", "SYS_TIME"]
  - name: log
    image: registry.example/log:1
`;

const menu = async (podsmith: Podsmith, title: string, item: string) => {
  await podsmith.wizard.getByRole('button', { name: `More: ${title}` }).click();
  await podsmith.page.getByRole('menuitem', { name: item }).click();
};

/** Behind a value that nobody gave. */
const MARK = ' # podsmith-confirm run-as-non-root';

test('levels, values that are asked for and the operating system', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', TEXT);
  await test.step('a setting is written at the pod, or in each container', async () => {
    await podsmith.step('User & groups');
    await menu(podsmith, NON_ROOT, 'Set in each container');
    await expect(podsmith.state(NON_ROOT)).toHaveText('Set in both containers');
    const each = await podsmith.text();
    expect(each.match(/runAsNonRoot: true/g)?.length).toBe(2);
    await menu(podsmith, NON_ROOT, 'Set in the pod');
    await expect(podsmith.state(NON_ROOT)).toContainText('Inherited from the pod');
    expect(await podsmith.text()).toBe(
      // The users that were suggested beside it stay where they are.
      `${TEXT.replace('  containers:', '  securityContext:\n    runAsNonRoot: true\n  containers:').replace('"SYS_TIME"]\n', `"SYS_TIME"]\n      runAsUser: 10001${MARK}\n`)}    securityContext:\n      runAsUser: 10001${MARK}\n`,
    );
    await podsmith.undo();
    expect(await podsmith.text()).toBe(each);
  });
  await test.step('a level is chosen where a value is asked for first', async () => {
    await podsmith.replaceFile('asked.yaml', TEXT);
    await menu(podsmith, 'Set a non-root user ID', 'Set in each container');
    const row = podsmith.row('Set a non-root user ID');
    await expect(row.getByRole('textbox', { name: /^Value/ })).toBeFocused();
    await expect(row.getByRole('radio', { name: 'Each container' })).toBeChecked();
    expect(await podsmith.text()).toBe(TEXT);
    await row.getByRole('textbox', { name: /^Value/ }).fill('2000');
    await row.getByRole('textbox', { name: /^Value/ }).press('Enter');
    await expect(podsmith.state('Set a non-root user ID')).toHaveText('Set in both containers');
    expect((await podsmith.text()).match(/runAsUser: 2000/g)?.length).toBe(2);
  });
  await test.step('the operating system is one choice, and refused where fields stand in the way', async () => {
    const plain = TEXT.replace(/ {4}securityContext:\n(?: {6,}.*\n)+/, '');
    await podsmith.replaceFile('plain.yaml', plain);
    await podsmith.step('Start');
    const os = page.getByRole('radiogroup', { name: 'Operating system of the nodes' });
    await expect(os.getByRole('radio', { name: 'Not specified' })).toBeChecked();
    await os.getByRole('radio', { name: 'Windows' }).check();
    expect(await podsmith.text()).toBe(
      plain.replace(
        '  containers:',
        '  os:\n    name: windows\n  nodeSelector:\n    kubernetes.io/os: windows\n  containers:',
      ),
    );
    await podsmith.undo();
    expect(await podsmith.text()).toBe(plain);
    await podsmith.replaceFile('linux.yaml', TEXT);
    await os.getByRole('radio', { name: 'Windows' }).click();
    await expect(podsmith.wizard).toContainText(
      'Pod/web can’t run on Windows because of securityContext.capabilities. Nothing was written.',
    );
    await expect(os.getByRole('radio', { name: 'Not specified' })).toBeChecked();
    expect(await podsmith.text()).toBe(TEXT);
  });
});

test('what is typed reaches the value that was asked for, also where its row is loaded late', async ({
  podsmith,
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/control-body-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 1440, height: 600 });
  await podsmith.open();
  await podsmith.openFile('web.yaml', TEXT);
  await podsmith.step('User & groups');
  const title = 'Set a non-root primary group';
  const row = podsmith.row(title);
  const value = row.getByRole('textbox', { name: /^Value/ });
  await podsmith.control(title).click();
  await expect(row.getByRole('button', { name: `Explain: ${title}` })).toBeFocused();
  await expect(value).toHaveCount(0);
  release();
  await expect(value).toBeFocused();
  await expect(value).toBeInViewport();
  await expect(row.getByText(title, { exact: true })).toBeInViewport();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(podsmith.state(title)).toContainText('Inherited from the pod');
  expect(await podsmith.text()).toContain('runAsGroup: 2000');
});

test('reasons to suppress a setting, and lists of capabilities', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', TEXT);
  await test.step('a setting is suppressed with a reason, which can be changed and taken away', async () => {
    await podsmith.step('Privileges');
    await menu(podsmith, CAPABILITIES, 'Suppress with a reason…');
    const form = podsmith.row(CAPABILITIES).getByRole('form');
    const reason = form.getByRole('textbox', { name: 'Reason' });
    await expect(reason).toBeFocused();
    await form.getByRole('button', { name: 'Suppress' }).click();
    await expect(form).toContainText('Give a reason in a few words. Nothing was written.');
    await expect(reason).toBeFocused();
    await reason.fill('NTP agent <b>agreed</b> in March');
    await form.getByLabel('Until').fill('2999-01-31');
    await form.getByRole('button', { name: 'Suppress' }).click();
    await expect(podsmith.state(CAPABILITIES)).toHaveText(
      'Suppressed in the manifest: “NTP agent <b>agreed</b> in March”',
    );
    expect(await podsmith.text()).toContain(
      '    web.ignore.podsmith/added-capabilities: NTP agent <b>agreed</b> in March (until 2999-01-31)\n',
    );

    await podsmith.row(CAPABILITIES).getByRole('button', { name: 'Edit the suppression' }).click();
    await expect(reason).toHaveValue('NTP agent <b>agreed</b> in March');
    await reason.fill('Replaced in May');
    await reason.press('Enter');
    await expect(podsmith.state(CAPABILITIES)).toContainText('“Replaced in May”');

    await podsmith
      .row(CAPABILITIES)
      .getByRole('button', { name: 'Remove the suppression' })
      .click();
    await expect(podsmith.state(CAPABILITIES)).toContainText('wrong in');
    expect(await podsmith.text()).toBe(TEXT);
    // The focus is on the row still.
    await expect(page.getByRole('button', { name: `Explain: ${CAPABILITIES}` })).toBeFocused();
  });
  await test.step('capabilities are kept and added one by one', async () => {
    await podsmith.wizard
      .getByRole('group', { name: 'Scope' })
      .getByRole('button', { name: /web/ })
      .click();
    // The form for the reason was in the open setting.
    const explain = podsmith.wizard.getByRole('button', { name: `Explain: ${CAPABILITIES}` });
    await expect(explain).toHaveAttribute('aria-expanded', 'true');
    const row = podsmith.row(CAPABILITIES);
    await expect(row).toContainText('Baseline forbids NET_ADMIN, SYS_TIME.');
    await row.getByRole('button', { name: 'Remove NET_ADMIN' }).click();
    await expect(row).toContainText('Baseline forbids SYS_TIME.');
    expect(await podsmith.text()).toBe(TEXT.replace('"NET_ADMIN", ', ''));

    const field = row.getByRole('combobox', {
      name: 'Add one to securityContext.capabilities.add',
    });
    await field.fill('chown it');
    await field.press('Enter');
    await expect(row).toContainText('Kubernetes rejects this value.');
    await field.fill('bind');
    await podsmith.page.getByRole('option', { name: 'NET_BIND_SERVICE' }).click();
    await expect(row.getByRole('button', { name: 'Remove NET_BIND_SERVICE' })).toBeVisible();
    expect(await podsmith.text()).toBe(
      TEXT.replace('"NET_ADMIN", "SYS_TIME"', '"SYS_TIME", "NET_BIND_SERVICE"'),
    );
    // One step each. Ctrl+Z in the field is the field's own.
    await podsmith.page.getByRole('button', { name: 'Undo: add NET_BIND_SERVICE' }).click();
    await podsmith.page.getByRole('button', { name: 'Undo: remove NET_ADMIN' }).click();
    expect(await podsmith.text()).toBe(TEXT);
  });
});

test('the snippet of a fix, one container alone, and the name of a profile', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', TEXT);
  await test.step('the snippet of a fix is copied with its path', async () => {
    await podsmith.step('Kernel profiles');
    await menu(podsmith, FILTER, 'Copy snippet');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('# spec.securityContext.seccompProfile\nseccompProfile:\n  type: RuntimeDefault\n');
    expect(await podsmith.text()).toBe(TEXT);
    await menu(podsmith, FILTER, 'Show in the manifest');
    await expect(podsmith.editor.locator('.view-line').filter({ hasText: 'spec:' })).toBeVisible();
    await expect(podsmith.editor.locator('textarea, .native-edit-context').first()).toBeFocused();
  });
  await test.step('one container alone is suppressed', async () => {
    await podsmith.wizard
      .getByRole('group', { name: 'Scope' })
      .getByRole('button', { name: /log/ })
      .click();
    await menu(podsmith, FILTER, 'Suppress with a reason…');
    await podsmith.row(FILTER).getByRole('textbox', { name: 'Reason' }).fill('Reads the audit log');
    await podsmith.row(FILTER).getByRole('button', { name: 'Suppress', exact: true }).click();
    await expect(podsmith.state(FILTER)).toContainText('Suppressed in the manifest');
    expect(await podsmith.text()).toContain('    log.ignore.podsmith/seccomp-profile: ');
    await podsmith.wizard
      .getByRole('group', { name: 'Scope' })
      .getByRole('button', { name: /All/ })
      .click();
    await expect(podsmith.state(FILTER)).toContainText('seccompProfile is not set');
  });
  await test.step('a profile of the node is chosen by its name', async () => {
    await podsmith.replaceFile('node.yaml', TEXT);
    await podsmith.wizard.getByRole('button', { name: `Explain: ${FILTER}` }).click();
    const row = podsmith.row(FILTER);
    await row.getByRole('radio', { name: /^Localhost/ }).check();
    const name = row.getByRole('textbox', { name: 'Profile name' });
    await name.press('Enter');
    await expect(row).toContainText('Enter a value, for example profiles/web.json.');
    await name.fill('../../etc/shadow');
    await name.press('Enter');
    await expect(row).toContainText('Use the form profiles/web.json. Nothing was written.');
    expect(await podsmith.text()).toBe(TEXT);
    await name.fill('profiles/web.json');
    await row.getByRole('radio', { name: 'Each container' }).check();
    await name.press('Enter');
    await expect(podsmith.state(FILTER)).toHaveText('Set in both containers');
    const text = await podsmith.text();
    expect(text.match(/localhostProfile: profiles\/web.json/g)?.length).toBe(2);
  });
});

for (const [part, file] of [
  ['the search is', /\/search-dialog-[^/]*\.js$/],
  ['the words of the search are', /\/opened-[^/]*\.js$/],
] as const) {
  test(`what is typed while ${part} fetched reaches it, and not the button that has the focus`, async ({
    podsmith,
    page,
  }) => {
    const release = await hold(page, file);
    await podsmith.open({ editor: false });
    await podsmith.openFile('web.yaml', TEXT);
    await page.getByRole('button', { name: 'Harden to a level' }).focus();
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('keyboard shortx');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('cuts');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    release();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

for (const [what, missing] of [
  ['words', /\/en\.operator-[^/]*\.js$/],
  ['code', /\/operator-dialog-[^/]*\.js$/],
] as const) {
  test.describe(`when the ${what} of a part cannot be loaded`, () => {
    // The browser itself tells of what it does not get.
    test.use({ probed: missing });

    test('it is told, all else goes on, and it is asked for once more', async ({
      podsmith,
      page,
    }) => {
      await page.route(missing, (route) => route.abort());
      await podsmith.open({ editor: false });
      await podsmith.openFile('web.yaml', TEXT);
      await podsmith.step('Review & download');
      const sheet = page.getByRole('button', { name: 'Operator sheet' });
      await sheet.click();
      await expect(shown(page, 'This part of the page couldn’t be loaded')).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+K');
      await expect(page.getByRole('searchbox', { name: 'Search for settings' })).toBeFocused();
      await page.keyboard.press('Escape');
      await page.unroute(missing);
      await sheet.click();
      await expect(page.getByRole('dialog', { name: 'Operator sheet' })).toBeVisible();
    });
  });
}

test('the search for settings and commands', async ({ podsmith, page }) => {
  await podsmith.open({ editor: false });
  await test.step('it says when nothing is found, and what is not part of the target', async () => {
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Search for settings' });
    await expect(field).toBeFocused();
    await page.keyboard.type('no such setting');
    await expect(page.getByText('No setting found')).toBeVisible();
    await field.fill('load balancer');
    await expect(page.getByRole('group', { name: /Not part of the target/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('commands are found and do what their buttons do', async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('searchbox', { name: 'Search for settings' }).fill('harden');
    await page.getByRole('menuitem', { name: /^Harden to a level/ }).click();
    const sheet = page.getByRole('dialog', { name: /^Harden for|^Harden to/ });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();

    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('searchbox', { name: 'Search for settings' }).fill('download');
    const download = page.waitForEvent('download');
    await page
      .getByRole('menuitem', { name: /^Download/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toBe('security-context-demo.yaml');
  });
  await test.step('any setting is found, opened and focused with the keyboard alone', async () => {
    await podsmith.openFile('web.yaml', TEXT);
    // From the text as well, whose own keys begin like this one.
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.press('ControlOrMeta+K');
    const field = page.getByRole('searchbox', { name: 'Search for settings' });
    await expect(field).toBeFocused();
    await page.keyboard.type('Systemaufrufe');
    await expect(page.getByRole('menuitem', { name: /^Filter system calls/ })).toContainText(
      'missing',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kernel profiles');
    const explain = podsmith.wizard.getByRole('button', { name: `Explain: ${FILTER}` });
    await expect(explain).toBeFocused();
    await expect(explain).toHaveAttribute('aria-expanded', 'true');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('search, menu and the form for a reason fit', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await page.getByRole('navigation', { name: 'View' }).getByText('Wizard').tap();
    await page.getByRole('button', { name: 'Find a setting' }).tap();
    await page.getByRole('searchbox').fill('capabilities.add');
    await page.getByRole('menuitem', { name: /^Don’t add capabilities/ }).tap();
    await expect(page.getByRole('button', { name: 'Remove NET_ADMIN' })).toBeVisible();
    await podsmith.wizard.getByRole('button', { name: `More: ${CAPABILITIES}` }).tap();
    const item = page.getByRole('menuitem', { name: 'Suppress with a reason…' });
    await expect(item).toBeInViewport({ ratio: 1 });
    await item.tap();
    await expect(podsmith.row(CAPABILITIES).getByRole('textbox', { name: 'Reason' })).toBeFocused();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
});

test('menu, search, list and form have no faults for assistive technology', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.step('Privileges');
  await test.step('the menu of a setting', async () => {
    const more = podsmith.wizard.getByRole('button', { name: `More: ${CAPABILITIES}` });
    await more.click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  });
  await test.step('the search', async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('searchbox').fill('root');
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('a list and the form for a reason', async () => {
    await podsmith.wizard.getByRole('button', { name: `Explain: ${CAPABILITIES}` }).click();
    await podsmith.wizard.getByRole('button', { name: 'Suppress with a reason' }).click();
    const form = podsmith.wizard.getByRole('form');
    await form.getByRole('button', { name: 'Suppress', exact: true }).click();
    await expect(form).toContainText('Give a reason in a few words.');
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('menu, list, form and search speak it', async ({ podsmith, page }) => {
    await podsmith.open();
    await podsmith.step('Berechtigungen');
    const row = podsmith.wizard.getByRole('listitem').filter({ hasText: 'capabilities.add' });
    await row.getByRole('button', { name: /^Mehr: / }).click();
    await page.getByRole('menuitem', { name: 'Mit Begründung unterdrücken …' }).click();
    await expect(row.getByRole('textbox', { name: 'Begründung' })).toBeFocused();
    await row.getByRole('textbox', { name: 'Begründung' }).press('Enter');
    await expect(row).toContainText('Geben Sie eine kurze Begründung ein.');
    await expect(row).toContainText('Baseline verbietet NET_ADMIN, SYS_TIME.');
    await page.getByRole('button', { name: 'Einstellung suchen' }).click();
    await page.getByRole('searchbox').fill('privilege escalation');
    await expect(page.getByRole('menuitem').first()).toContainText('allowPrivilegeEscalation');
  });
});
