import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/podsmith.ts';

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            tcpSocket: { port: 8080 }
          livenessProbe:
            tcpSocket: { port: 8080 }
          securityContext:
            privileged: true
`;
const PRIVILEGED = 'Kubernetes cluster should not allow privileged containers';

const verdict = (page: Page): Locator => page.getByRole('button', { name: /^Azure Policy \d/ });
const list = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(What Azure Policy does|Was Azure Policy tut)$/ });
const policy = (page: Page, name: string): Locator =>
  list(page).getByRole('listitem').filter({ hasText: name }).first();

test('a target of Azure says what each policy does, and passes once it is fixed', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await expect(verdict(page)).toHaveCount(0);
  await podsmith.target('AKS deployment safeguards');
  await expect(verdict(page)).toHaveText('Azure Policy 18 of 21 policies pass');
  await verdict(page).click();
  await expect(policy(page, PRIVILEGED)).toContainText('Denied');
  await expect(policy(page, PRIVILEGED)).toContainText(
    'Privileged containers are disallowed: spec.containers[*].securityContext.privileged is set to true',
  );
  await expect(policy(page, 'resource requests must be defined')).toContainText(
    'sets resources.requests.memory to 2048Mi',
  );
  await expect(policy(page, 'Must Have Anti Affinity Rules')).toContainText(
    'Changed on the way in',
  );
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();

  await page.getByRole('button', { name: 'Harden to target' }).click();
  const sheet = page.getByRole('dialog', { name: /^Harden to/ });
  const groups = sheet.getByRole('checkbox', { name: /^All edits/ });
  // They come with the sheet, in their own time.
  await expect(groups.first()).toBeVisible();
  for (const box of await groups.all()) {
    if (!(await box.isChecked())) await box.click();
    await expect(box).toBeChecked();
  }
  await sheet.getByRole('button', { name: /^Apply \d+ edits$/ }).click();
  await expect(verdict(page)).toHaveText('Azure Policy 21 of 21 policies pass');
  const text = await podsmith.text();
  expect(text).toContain('cpu: 500m');
  expect(text).toContain('memory: 2048Mi');
  expect(text).toContain('preferredDuringSchedulingIgnoredDuringExecution');
  await podsmith.undo();
  await expect(verdict(page)).toHaveText('Azure Policy 18 of 21 policies pass');
});

test('from a policy by keyboard to the line and to the setting', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await podsmith.target('AKS deployment safeguards');
  await verdict(page).focus();
  await page.keyboard.press('Enter');
  await policy(page, PRIVILEGED)
    .getByRole('button', { name: /^Open setting/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeHidden();
  await expect(
    podsmith
      .row('Run without privileged mode')
      .getByRole('button', { name: 'Explain: Run without privileged mode' }),
  ).toBeFocused();
  await verdict(page).press('Enter');
  await policy(page, PRIVILEGED).getByRole('button', { name: 'Line 24' }).press('Enter');
  await expect(list(page)).toBeHidden();
  await expect(page.getByText('Line 24, column')).toBeVisible();
});

test('the operator’s choices change what follows', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', WEB);
  await podsmith.target('AKS deployment safeguards');
  await podsmith.target('AKS Standard, Warn');
  await expect(verdict(page)).toHaveText('Azure Policy 7 of 9 policies pass');
  await verdict(page).click();
  await expect(policy(page, 'Must Have Anti Affinity Rules')).toContainText('Warned');
  await page.keyboard.press('Escape');
  await podsmith.target('Azure Policy, baseline');
  await verdict(page).click();
  await expect(policy(page, PRIVILEGED)).toContainText('Audited');
  await page.keyboard.press('Escape');
  await podsmith.target('Deny');
  await verdict(page).click();
  await expect(policy(page, PRIVILEGED)).toContainText(
    'Accepted, but its pods are denied and never start',
  );
  await page.keyboard.press('Escape');
  // A choice is kept, as the profile is.
  await page.reload();
  await verdict(page).click();
  await expect(list(page)).toContainText('Assigned with effect Deny');
});

test('broken text has no verdict of policies', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.target('AKS deployment safeguards');
  await podsmith.openFile('x.yaml', 'a: [1\n');
  const open = page.getByRole('button', { name: /^Azure Policy/ });
  await expect(open).toHaveText('Azure Policy no pod');
  await open.click();
  await expect(list(page)).toContainText('Nothing here can be judged.');
});

for (const { locale, scheme, size } of [
  { locale: 'en-US', scheme: 'dark', size: { width: 1280, height: 800 } },
  { locale: 'de-DE', scheme: 'light', size: { width: 390, height: 844 } },
] as const) {
  test.describe(`${locale}, ${scheme}, ${size.width} wide`, () => {
    test.use({ locale, colorScheme: scheme, reducedMotion: 'reduce' });
    test('the list is readable for everybody', async ({ podsmith, page }) => {
      await podsmith.open();
      await page
        .locator('input[name="config"]')
        .first()
        .setInputFiles({
          name: 'podsmith.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"profile": "aks-deployment-safeguards"}'),
        });
      await podsmith.openFile('web.yaml', WEB);
      await page.setViewportSize(size);
      await verdict(page).click();
      const german = locale === 'de-DE';
      await expect(policy(page, PRIVILEGED)).toContainText(german ? 'Abgelehnt' : 'Denied');
      await expect(policy(page, PRIVILEGED)).toContainText(
        german ? 'Der Container web ist privilegiert' : 'Container web is privileged',
      );
      await expect(list(page).getByText(PRIVILEGED)).toHaveAttribute('lang', 'en');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
    });
  });
}
