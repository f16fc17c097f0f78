import type { Locator, Page } from '@playwright/test';
import { faults } from './support/axe.ts';
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

/** The list is in the language of the page, is no wider than it, and is readable for everybody. */
async function readable(page: Page, [denied, why]: readonly [string, string]): Promise<void> {
  await expect(policy(page, PRIVILEGED)).toContainText(denied);
  await expect(policy(page, PRIVILEGED)).toContainText(why);
  await expect(list(page).getByText(PRIVILEGED)).toHaveAttribute('lang', 'en');
  expect(await faults(page, { serious: true })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
}

test('a target of Azure says what each policy does, leads to settings and lines, and passes once it is fixed', async ({
  podsmith,
  page,
}) => {
  await test.step('what each policy does', async () => {
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
      'Changed at admission',
    );
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
  });
  await test.step('readable for everybody, also in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await verdict(page).click();
    await readable(page, ['Denied', 'Container web is privileged']);
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  await test.step('from a policy by keyboard to the line and to the setting', async () => {
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
  await test.step('it passes once it is fixed', async () => {
    await page.getByRole('button', { name: 'Harden to a level' }).click();
    const sheet = page.getByRole('dialog', { name: /^Harden to/ });
    const groups = sheet.getByRole('checkbox', { name: /^All edits/ });
    // They come with the sheet, in their own time.
    await expect(groups.first()).toBeVisible();
    for (const box of await groups.all()) {
      if (!(await box.isChecked())) await box.click();
      await expect(box).toBeChecked();
    }
    await sheet.getByRole('button', { name: /^Apply \d+ edits/ }).click();
    await expect(verdict(page)).toHaveText('Azure Policy 21 of 21 policies pass');
    const text = await podsmith.text();
    expect(text).toContain('cpu: 500m');
    expect(text).toContain('memory: 2048Mi');
    expect(text).toContain('preferredDuringSchedulingIgnoredDuringExecution');
    await podsmith.undo();
    await expect(verdict(page)).toHaveText('Azure Policy 18 of 21 policies pass');
  });
});

test('the operator’s choices change what follows, and broken text has no verdict', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('broken text has no verdict of policies', async () => {
    await podsmith.target('AKS deployment safeguards');
    await podsmith.openFile('x.yaml', 'a: [1\n');
    const open = page.getByRole('button', { name: /^Azure Policy/ });
    await expect(open).toHaveText('Azure Policy no pod');
    await open.click();
    await expect(list(page)).toContainText('Nothing to review here.');
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
  });
  await test.step('the operator’s choices change what follows', async () => {
    await podsmith.replaceFile('web.yaml', WEB);
    await podsmith.target('AKS Standard, Warn');
    await expect(verdict(page)).toHaveText('Azure Policy 7 of 9 policies pass');
    await verdict(page).click();
    await expect(policy(page, 'Must Have Anti Affinity Rules')).toContainText('Warned');
    await page.keyboard.press('Escape');
    await podsmith.target('Azure Policy baseline');
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
    await expect(list(page)).toContainText('Assigned with the effect Deny');
  });
});

test.describe('in German, on a phone', () => {
  test.use({ locale: 'de-DE', reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
  test('the list is readable for everybody', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.findings.getByRole('listitem').first()).toBeVisible();
    await page
      .locator('input[name="config"]')
      .first()
      .setInputFiles({
        name: 'podsmith.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"profile": "aks-deployment-safeguards"}'),
      });
    await podsmith.openFile('web.yaml', WEB);
    await verdict(page).click();
    await readable(page, ['Abgelehnt', 'Der Container web ist privilegiert']);
  });
});
