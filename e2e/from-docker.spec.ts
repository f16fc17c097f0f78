import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const PASSWORD = 'Tr0ub4dor3';
const COMPOSE = `name: shop
services:
  web:
    image: registry.example.com/web:1.4.2
    privileged: true
    ports: ["8080:3000"]
    environment:
      DATABASE_URL: postgres://shop:${PASSWORD}@db:5432/shop
    depends_on: [db]
  db:
    image: postgres:16.4
    environment:
      POSTGRES_PASSWORD: ${PASSWORD}
    volumes: ["data:/var/lib/postgresql/data"]
volumes:
  data:
`;

test('a Compose file that was pasted becomes hardened manifests in one step, and says what is left out', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.paste(COMPOSE);
  await page.getByRole('button', { name: 'Create a manifest from it' }).click();
  const dialog = page.getByRole('dialog', { name: 'New manifest' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(dialog.getByText('Filled in from a Compose file with 2 services.')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /^Left out because .* \(1\)$/ })).toBeVisible();
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Line 5 privileged: A privileged container' }),
  ).toBeVisible();
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'DATABASE_URL looks like a credential' }),
  ).toBeVisible();
  await expect(dialog.getByLabel('Ports', { exact: true })).toHaveValue('3000');
  await expect(dialog.getByLabel('Ports', { exact: true })).toHaveAccessibleDescription(
    /From line 6: ports$/,
  );

  await dialog.getByLabel('Workload', { exact: true }).selectOption('db (2 of 2)');
  await expect(dialog.getByLabel('Kind', { exact: true })).toHaveValue('StatefulSet');
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'is a new volume of a StatefulSet' }),
  ).toBeVisible();
  expect(await faultsInBothThemes(page, { include: '[role="dialog"]' })).toEqual([]);

  // What is wrong in a workload that is not shown is shown.
  await dialog.getByLabel('Image', { exact: true }).fill('postgres');
  await dialog.getByLabel('Workload', { exact: true }).selectOption('web (1 of 2)');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(dialog.getByLabel('Image', { exact: true })).toBeFocused();
  await dialog.getByLabel('Image', { exact: true }).fill('postgres:16.4');
  await expect(preview).toContainText('image: postgres:16.4');
  await expect(preview).not.toContainText(PASSWORD);
  const shown = await preview.textContent();
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'What do you want to do with the new text?' });
  await question.getByRole('button', { name: 'Replace' }).click();
  await expect(question).toBeHidden();
  await expect(podsmith.verdict.getByRole('button', { name: /^Restricted passes/ })).toBeVisible();
  const text = await podsmith.text();
  expect(text).toBe(shown);
  expect([...text.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind)).toEqual([
    ...['Namespace', 'NetworkPolicy', 'ServiceAccount', 'Service', 'Deployment'],
    ...['NetworkPolicy', 'ServiceAccount', 'Service', 'Service', 'StatefulSet'],
  ]);
  await podsmith.undo();
  expect(await podsmith.text()).toBe(COMPOSE);
});

test.describe('on a phone, in German', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    hasTouch: true,
    isMobile: true,
  });

  test('the form takes a docker run line, and keeps what it holds when there is none', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Mehr', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Neues Manifest' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Neues Manifest' });
    await dialog.getByLabel('Name', { exact: true }).fill('shop');
    await dialog.getByText('Mit docker run, Compose oder einem Image beginnen').tap();
    const source = dialog.getByLabel('Befehl, Datei oder Image');
    await source.fill('docker ps');
    await dialog.getByRole('button', { name: 'Formular ausfüllen' }).tap();
    await expect(source).toHaveAccessibleDescription(/Das Formular ist unverändert\.$/);
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('shop');

    await source.fill('docker run --name cache -v data:/data -p 6379:6379 redis:7.4');
    await dialog.getByRole('button', { name: 'Formular ausfüllen' }).tap();
    await expect(dialog.getByText('Ausgefüllt aus einem Befehl mit docker run.')).toBeVisible();
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('cache');
    await expect(dialog.getByLabel('Art', { exact: true })).toHaveValue('StatefulSet');
    await expect(dialog.getByText('Filled')).toHaveCount(0);
    const wide = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const cut = await dialog.evaluate((node) =>
      [...node.querySelectorAll('label, select, p, li, button, summary, h3')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });
});
