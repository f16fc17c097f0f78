import type { Page } from '@playwright/test';
import { faults, faultsInBothThemes } from './support/axe.ts';
import { expect, type Podsmith, test } from './support/podsmith.ts';

const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod'];
const field = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').getByLabel(name, { exact: true });

/** Opens the form from the first step and fills in what nobody else can know. */
async function fillIn(page: Page, name: string, image: string): Promise<void> {
  await page.getByRole('button', { name: 'New manifest' }).click();
  await field(page, 'Name').fill(name);
  await field(page, 'Image').fill(image);
}

const create = (page: Page) => page.getByRole('button', { name: 'Create', exact: true }).click();

/** Takes the new manifest back. */
const takeBack = (page: Page) =>
  page.getByRole('button', { name: 'Undo: create the manifest shop' }).click();

async function passes(podsmith: Podsmith): Promise<void> {
  await expect(podsmith.verdict.getByRole('button', { name: /^Restricted passes/ })).toBeVisible();
}

test('a new workload of each kind passes Restricted with its defaults, and undo takes it back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  for (const kind of KINDS) {
    await test.step(kind, async () => {
      await fillIn(page, 'shop', 'registry.example.com/shop:1.4.2');
      await field(page, 'Kind').selectOption(kind);
      const preview = await page.getByRole('region', { name: 'Preview' }).textContent();
      await create(page);
      await expect(page.getByRole('dialog'), kind).toBeHidden();
      await passes(podsmith);
      const { name, bytes } = await podsmith.download();
      expect(name, kind).toBe('shop.yaml');
      expect(bytes.toString(), kind).toBe(preview);
      expect(bytes.toString(), kind).toContain(`kind: ${kind}\n`);
      await takeBack(page);
      expect(await podsmith.text(), kind).toBe(before);
    });
  }
});

test('the form says what is wrong, is filled in by the keyboard alone, and adds comments when wanted', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('what is wrong stands beside its field, and the first one gets the focus', async () => {
    await page.getByRole('button', { name: 'New manifest' }).click();
    const dialog = page.getByRole('dialog');
    await expect(field(page, 'Name')).toBeFocused();
    await expect(dialog.getByText('Fill this in.')).toHaveCount(0);
    await create(page);
    await expect(dialog.getByText('Fill this in.')).toHaveCount(2);
    await expect(field(page, 'Name')).toBeFocused();

    await field(page, 'Name').fill('Shop');
    await expect(dialog.getByText('Use only lowercase letters, digits and hyphens.')).toBeVisible();
    await field(page, 'Name').fill('shop');
    await field(page, 'Image').fill('Shop:1:2');
    await expect(field(page, 'Image')).toHaveAccessibleDescription(/isn’t an image reference/);
    await field(page, 'Image').fill('registry.example.com/shop');
    await expect(field(page, 'Image')).toHaveAccessibleDescription(/^Add a tag other than latest/);
    await field(page, 'Image').fill('registry.example.com/shop:1');

    // What is folded away opens when it holds the fault.
    await dialog.getByText('More settings').click();
    await field(page, 'User ID').fill('0');
    await expect(
      dialog.getByText('The preview shows the last manifest without errors.'),
    ).toBeVisible();
    await dialog.getByText('More settings').click();
    await expect(field(page, 'User ID')).toBeHidden();
    await create(page);
    await expect(field(page, 'User ID')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Create', exact: true })).toBeInViewport();
    await field(page, 'User ID').fill('2000');
    const variables = field(page, 'Environment variables');
    await variables.fill('DB_PASSWORD=Tr0ub4dor3');
    await expect(variables).toHaveAccessibleDescription(/looks like a credential/);
    await variables.fill('');
    await field(page, 'Variables from Secrets').fill('DB_PASSWORD=shop-db/password');
    await field(page, 'Memory limit').fill('1Mi');
    await expect(field(page, 'Memory limit')).toHaveAccessibleDescription(/can’t be lower than/);
    await field(page, 'Memory limit').fill('1Gi');
    // A container that was begun stays in sight with another starting point.
    await field(page, 'Starting point').selectOption('App with a sidecar');
    await field(page, 'Sidecar image').fill('registry.example.com/side:1');
    await field(page, 'Starting point').selectOption('Workload only');
    await create(page);
    await expect(field(page, 'Sidecar')).toBeFocused();
    await field(page, 'Sidecar image').fill('');
    await field(page, 'Readiness probe').selectOption('A path answers over HTTP');
    await field(page, 'Liveness path').fill('livez');
    await create(page);
    await expect(field(page, 'Liveness path')).toBeFocused();
    await expect(field(page, 'Readiness path')).toHaveAttribute('aria-invalid', 'false');
    await field(page, 'Liveness path').fill('/livez');
    await create(page);
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toContain('runAsUser: 2000\n');
    expect(await podsmith.text()).toContain('secretKeyRef:');
    await takeBack(page);
  });
  await test.step('the keyboard alone is enough', async () => {
    const button = page.getByRole('button', { name: 'New manifest' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(field(page, 'Name')).toBeFocused();
    await page.keyboard.type('shop');
    await page.keyboard.press('Tab');
    await page.keyboard.type('registry.example.com/shop:1');
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await field(page, 'Image').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await passes(podsmith);
    await takeBack(page);
  });
  await test.step('comments and the line of origin come when wanted', async () => {
    await fillIn(page, 'shop', 'registry.example.com/shop:1');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('More settings').click();
    await dialog.getByRole('checkbox', { name: 'Comments that explain settings' }).check();
    await dialog.getByRole('checkbox', { name: 'A comment about its origin at the start' }).check();
    await create(page);
    await passes(podsmith);
    const text = await podsmith.text();
    expect(text).toMatch(
      /^# Podsmith \S+, aks-article, Kubernetes \d\.\d+, Pod Security Standards v\d\.\d+, \d{4}-\d\d-\d\d\n/,
    );
    expect(text).toContain('# The kubelet doesn’t start the container as root.\n');
  });
});

test('a starting point comes to a whole set in one step, and asks for what it needs', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  await fillIn(page, 'shop', 'registry.example.com/shop:1.4.2');
  const dialog = page.getByRole('dialog');
  await field(page, 'Starting point').selectOption('Web API');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('kind: SecretProviderClass');
  await expect(dialog.getByText('The digest of an image is known only once')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'HorizontalPodAutoscaler' }).uncheck();
  await expect(preview).not.toContainText('HorizontalPodAutoscaler');

  await create(page);
  await expect(field(page, 'Namespace')).toBeFocused();
  await field(page, 'Namespace').fill('shop');
  const guid = '11111111-2222-3333-4444-555555555555';
  for (const [label, text] of [
    ['Host that users call', 'shop.example.com'],
    ['Gateway', 'public'],
    ['Client ID of the managed identity', guid],
    ['Key vault', 'shop-kv'],
    ['Tenant ID', guid],
    ['Key vault secrets', 'db-password'],
  ] as const) {
    await create(page);
    await expect(field(page, label)).toBeFocused();
    await field(page, label).fill(text);
  }
  const shown = await preview.textContent();
  await create(page);
  await expect(dialog).toBeHidden();
  await passes(podsmith);
  const text = await podsmith.text();
  expect(text).toBe(shown);
  expect([...text.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind)).toEqual([
    'Namespace',
    'NetworkPolicy',
    'ServiceAccount',
    'SecretProviderClass',
    'Service',
    'Deployment',
    'PodDisruptionBudget',
    'HTTPRoute',
  ]);
  await takeBack(page);
  expect(await podsmith.text()).toBe(before);
});

test('the form knows images, and does not cost text of one’s own', async ({ podsmith, page }) => {
  await podsmith.open();
  await test.step('a known image fills in its user, port and folders, and says where that is from', async () => {
    await fillIn(page, 'db', 'postgres:16');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Filled in from what is known about postgres')).toBeVisible();
    await expect(
      dialog.getByRole('link', { name: 'docker-library/postgres: Dockerfile' }),
    ).toBeVisible();
    await expect(field(page, 'Ports')).toHaveValue('5432');
    await dialog.getByText('More settings').click();
    await expect(field(page, 'User ID')).toHaveValue('999');
    await expect(field(page, 'Writable folders')).toHaveValue(
      '/var/lib/postgresql/data 1Gi\n/var/run/postgresql\n/tmp',
    );
    // What someone wrote stays, whatever the image.
    await field(page, 'Ports').fill('5433');
    await field(page, 'Image').fill('nginx:1.27');
    await expect(dialog.getByText('By default, nginx listens on port 80.')).toBeVisible();
    await expect(field(page, 'Ports')).toHaveValue('5433');
    await expect(field(page, 'User ID')).toHaveValue('101');
    await field(page, 'Image').fill('registry.example.com/db:1');
    await expect(field(page, 'User ID')).toHaveValue('10001');
    await expect(dialog.getByText(/^Filled in from/)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  await test.step('the page asks, and what was typed in the form stays', async () => {
    const own = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: own\n';
    await podsmith.openFile('own.yaml', own);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: 'New manifest' }).click();
    await field(page, 'Name').fill('shop');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'New manifest' }).click();
    await expect(field(page, 'Name')).toHaveValue('shop');
    await field(page, 'Image').fill('redis:7');
    await field(page, 'Kind').selectOption('CronJob');
    await field(page, 'Schedule').fill('@daily');
    await create(page);
    const question = page.getByRole('dialog', {
      name: 'What do you want to do with the new text?',
    });
    await question.getByRole('button', { name: 'Append as a new document' }).click();
    const text = await podsmith.text();
    expect(text.startsWith(own)).toBe(true);
    expect(text).toContain('schedule: "@daily"');
    await podsmith.undo();
    expect(await podsmith.text()).toBe(own);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the form is in the menu and fits the screen', async ({ podsmith, page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'New manifest' }).tap();
    await field(page, 'Name').fill('shop');
    await field(page, 'Image').fill('redis:7');
    const wide = await page
      .getByRole('dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Create', exact: true }).tap();
    await passes(podsmith);
    expect(await podsmith.text()).toContain('runAsUser: 999\n');
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE', reducedMotion: 'reduce' });

  test('nothing is cut off, and axe finds nothing', async ({ podsmith, page }) => {
    await podsmith.open();
    await page.getByRole('button', { name: 'Neues Manifest' }).click();
    const dialog = page.getByRole('dialog', { name: 'Neues Manifest' });
    await field(page, 'Name').fill('Shop');
    await field(page, 'Image').fill('nginx:1.27');
    await field(page, 'Bereitschaftstest').selectOption('http');
    await dialog.getByText('Weitere Einstellungen').click();
    await dialog.getByRole('button', { name: 'Erstellen' }).click();
    await expect(dialog.getByText(/^Verwenden Sie nur Kleinbuchstaben/)).toBeVisible();
    const cut = await dialog.evaluate((node) =>
      [...node.querySelectorAll('label, select, p, button, summary, h3')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    expect(await faultsInBothThemes(page, { include: '[role="dialog"]' })).toEqual([]);
  });
});

test('the newer examples, and what is known of an image in a setting and its fix', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('the newer examples open with what they are there to show', async () => {
    const menu = page.getByRole('button', { name: 'Examples' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Pod-managed identity' }).click();
    await expect(
      podsmith.finding('Gets its Azure identity, invoices, from pod-managed identity'),
    ).toBeVisible();
    await menu.click();
    await page.getByRole('menuitem', { name: 'Node installer' }).click();
    await expect(
      podsmith.finding('Has every capability and all devices of the node'),
    ).toBeVisible();
  });
  await test.step('an open setting says what is known of the image, and the fix heeds it', async () => {
    await podsmith.openFile(
      'web.yaml',
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.27
    - name: app
      image: registry.example.com/app:1
`,
    );
    await podsmith.finding('May run as root').getByRole('button', { name: /^Why/ }).click();
    const row = podsmith.row('Require a non-root user');
    await expect(row.getByText('About nginx:1.27')).toBeVisible();
    await expect(row.getByText('The fix also sets the image’s user 101')).toBeVisible();
    await expect(row.getByText('In the image, root owns /var/cache/nginx, /run')).toBeVisible();
    await expect(row.getByText('The image listens on port 80 by default')).toBeVisible();
    await expect(row.getByRole('link', { name: 'nginx/docker-nginx: Dockerfile' })).toBeVisible();
    await expect(row.getByText('About registry.example.com/app')).toHaveCount(0);
    expect(await faults(page, { include: '.known' })).toEqual([]);
    await podsmith.control('Require a non-root user').click();
    await expect(podsmith.control('Require a non-root user')).toBeChecked();
    expect(await podsmith.text()).toContain(
      '      image: nginx:1.27\n      securityContext:\n        runAsUser: 101\n',
    );
    await podsmith.target('Everything');
    await podsmith.step('Files & volumes');
    await podsmith.control('Make the root file system read-only').click();
    await expect(podsmith.control('Make the root file system read-only')).toBeChecked();
    const text = await podsmith.text();
    expect(text).toContain('          mountPath: /var/cache/nginx\n');
    expect(text.match(/mountPath:/g)).toHaveLength(3);
  });
});
