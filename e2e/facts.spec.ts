/** From “may break” to known: the user runs a command, and pastes what it has printed. */
import { readFileSync } from 'node:fs';
import { expect, test } from './support/podsmith.ts';

const answer = readFileSync(
  new URL('../src/engine/facts/testdata/docker-image-inspect.json', import.meta.url),
  'utf8',
);
const IMAGE = 'registry.example.com/shop/api:2.0.1';
const MANIFEST = `apiVersion: v1
kind: Pod
metadata:
  name: api
spec:
  containers:
    - name: api
      image: ${IMAGE}
`;

test('an answer about an image changes what a fix risks, and is listed as a fact', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('api.yaml', MANIFEST);
  await podsmith.step('User & groups');
  const row = podsmith.row('Require a non-root user');
  await row.getByRole('button', { name: 'Explain: Require a non-root user' }).click();
  await expect(row).toContainText('May break');
  await row.getByText('How to find out').click();
  await expect(row.getByRole('region', { name: 'Script' })).toContainText(IMAGE);
  await row
    .getByRole('textbox', { name: 'Output of the commands' })
    .fill(answer.replace('"User": ""', '"User": "10014"'));
  await row.getByRole('button', { name: 'Read answers' }).click();
  await expect(row).toContainText('The user of the image api is 10014: known since');
  await expect(row).not.toContainText('May break');

  await page.goto('./#/facts');
  const item = page.getByRole('listitem').filter({ hasText: 'User: 10014' }).first();
  await expect(item).toContainText(IMAGE);
  await expect(item).toContainText('docker image inspect');
  await expect(item).toContainText('Used for the open files.');
  await expect(page.getByText('API_TOKEN')).toBeHidden();

  await page.reload();
  await expect(page.getByText('User: 10014')).toBeVisible();
  await page.getByRole('button', { name: /^Delete the fact about/ }).click();
  await expect(page.getByText('There are no facts yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('User: 10014')).toBeVisible();
});
