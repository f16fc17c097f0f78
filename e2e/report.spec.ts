import { readFileSync } from 'node:fs';
import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const SECRET = 'Server=tcp:db.example.net;User ID=sa;Password=Tr0ub4dor&3x;';
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      env:
        - name: SQL_CONNECTION_STRING
          value: "${SECRET}"
`;

test('the report tells what is found and what was changed, and goes along as Markdown', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', POD);
  await podsmith.step('Privileges');
  await podsmith.control('Block privilege escalation').click();
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Report' }).click();
  const main = page.getByRole('main');
  const part = (name: string) => main.getByRole('region', { name });
  await expect(
    part('Verdicts of the Pod Security Standards').getByRole('row').nth(1),
  ).toContainText('Pod/web');
  await expect(main.getByRole('img', { name: /web/ })).toBeVisible();
  await expect(part('What can an attacker reach?')).toContainText('Root user');
  await expect(part('Findings by severity')).toContainText('Require a non-root user');
  await expect(part('Changes and their causes')).toContainText('Block privilege escalation');
  await expect(main.getByText('Nothing is suppressed.')).toBeVisible();
  expect(await main.evaluate((own) => own.outerHTML)).not.toMatch(/Tr0ub4dor|db\.example\.net/);
  expect(await faults(page)).toEqual([]);

  const waits = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Download as Markdown' }).click();
  const saved = await waits;
  expect(saved.suggestedFilename()).toBe('podsmith-report.md');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toContain('## Changes and their causes');
  expect(text).toMatch(/\| Pod\/web \| Root user \| open \| /);
  expect(text).toMatch(
    /\| Pod\/web \| passes \| fails: Drop all capabilities, [^|]+ \| \d+ of \d+ rules open \| /,
  );
  expect(text).not.toContain('Tr0ub4dor');

  // On paper there is the report and nothing else, and all of it: the last heading is on the last sheet.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  const last = await main.getByRole('heading').last().textContent();
  expect(last).toBe('Requirements for the cluster');
  // The outline names each heading that was laid out, as text in UTF-16 or plain.
  const utf16 = [...(last ?? '')].map((letter) => `\0${letter}`).join('');
  expect(pdf.includes(`(${last})`) || pdf.includes(utf16)).toBe(true);
  // A reader of the sheets follows a link to the page of a rule: it has an address of its own there.
  expect(pdf).toContain('?#/rules/run-as-non-root');
  const end = await main.evaluate((own) => own.scrollHeight - own.clientHeight);
  expect(end).toBe(0);
  await page.emulateMedia({ media: 'screen' });

  await part('Findings by severity')
    .getByRole('row')
    .filter({ hasText: 'Require a non-root user' })
    .getByRole('button')
    .click();
  await expect(podsmith.control('Require a non-root user')).toBeVisible();
});

test.describe('in German, dark and on a narrow screen', () => {
  test.use({ locale: 'de-DE', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('tables scroll by themselves, the page does not', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await page.goto('./#/report');
    await expect(page.getByRole('heading', { level: 1, name: 'Podsmith-Bericht' })).toBeVisible();
    const main = page.getByRole('main');
    expect(await main.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
});
