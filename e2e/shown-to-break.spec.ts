/** What the manifest shows that a fix would break is never made in passing, and only where the user insists on it. */
import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const DROP = 'Drop all capabilities';

const OWNED = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: files
spec:
  selector:
    matchLabels: {app: files}
  template:
    metadata:
      labels: {app: files}
    spec:
      initContainers:
        - name: own
          image: busybox:1.36
          command: [chown, -R, "1000:1000", /data]
          volumeMounts:
            - {name: data, mountPath: /data}
      containers:
        - name: app
          image: registry.example/app:1
          volumeMounts:
            - {name: data, mountPath: /data}
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
`;

test('hardening lists what would break with its line, and never writes it', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('files.yaml', OWNED);
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  const dialog = page.getByRole('dialog', { name: /^Harden to / });
  await dialog.getByRole('radio', { name: /^Reach Restricted/ }).check();
  const broken = dialog
    .getByRole('article')
    .filter({ hasText: DROP })
    .filter({ hasText: 'Shown to break by line 15' });
  await expect(broken).toBeVisible();
  await expect(broken).toContainText('chown -R 1000:1000 /data');
  await expect(broken.getByRole('checkbox')).toHaveCount(0);
  await expect(dialog.getByRole('region', { name: /^What you must decide/ })).toContainText(
    'Shown to break by line 15',
  );
  const inLegend = dialog.getByRole('term').filter({ hasText: 'Shown to break' });
  const rows = dialog.getByRole('article').filter({ hasText: 'Shown to break by line' });
  await expect(inLegend).toContainText(String(await rows.count()));
  expect(await faultsInBothThemes(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Apply \d+ edits/ }).click();
  await expect(dialog).toBeHidden();
  const [own, app] = (await podsmith.text()).split('      containers:\n');
  expect(own).not.toContain('drop:');
  expect(own).not.toContain('runAsNonRoot');
  expect(app).toContain('drop: ["ALL"]');
  expect(app).toContain('runAsNonRoot: true');
});

test('the toggle asks, sets it for the others or anyway, and undo restores the text', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('files.yaml', OWNED);
  await podsmith.step('Privileges');
  const row = podsmith.row(DROP);
  const says = row.getByText('Shown to break by line 15');
  // What it would break is said of the setting, and then of the command itself.
  const command = podsmith
    .finding(/chown -R .* needs the capability CHOWN/)
    .filter({ hasNotText: 'Shown to break' });

  await test.step('a click writes nothing and leads to what would break', async () => {
    await podsmith.control(DROP).click();
    await expect(says).toBeVisible();
    await expect(row.locator('[id$="-breaks"]')).toBeFocused();
    await expect(podsmith.control(DROP)).not.toBeChecked();
    expect(await podsmith.text()).toBe(OWNED);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
  await test.step('its line is a link', async () => {
    await row.getByRole('button', { name: 'line 15' }).click();
    await expect(podsmith.editor.locator('.view-line').filter({ hasText: 'chown' })).toBeVisible();
  });
  await test.step('for the others', async () => {
    await row.getByRole('button', { name: 'Set for the others' }).click();
    await expect(podsmith.state(DROP)).toContainText('1 of 2');
    const [own, app] = (await podsmith.text()).split('      containers:\n');
    expect(own).not.toContain('drop:');
    expect(app).toContain('drop: ["ALL"]');
    await podsmith.undo();
    expect(await podsmith.text()).toBe(OWNED);
  });
  await test.step('anyway, as one step; the finding about the command stays', async () => {
    await row.getByRole('button', { name: 'Set anyway' }).click();
    await expect(podsmith.control(DROP)).toBeChecked();
    await expect(row.getByRole('button', { expanded: true }).last()).toBeFocused();
    expect((await podsmith.text()).match(/drop: \["ALL"\]/g)).toHaveLength(2);
    await expect(command).toBeVisible();
    await podsmith.undo();
    expect(await podsmith.text()).toBe(OWNED);
    await expect(command).toBeHidden();
  });
  await test.step('the list of findings fixes only the others', async () => {
    const finding = podsmith.finding('Shown to break by line 15').first();
    await expect(finding.getByRole('button', { name: /^Fix the others/ })).toBeVisible();
  });
});
