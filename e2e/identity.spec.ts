/** The identity of a workload in Azure: what the label, the account and the old system say together. */
import { expect, manifest, test } from './support/podsmith.ts';

const GUID = '11111111-2222-3333-4444-555555555555';

const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
`;
const pod = (label: string) => `---
apiVersion: v1
kind: Pod
metadata:
  name: orders
  namespace: shop
  labels:
    azure.workload.identity/use: ${label} # identity
spec:
  serviceAccountName: orders
  containers:
    - name: orders
      image: registry.example.com/orders:1
`;

test('a label without quotes is put in quotes, and the client ID is asked for and written', async ({
  podsmith,
}) => {
  await podsmith.open();
  await podsmith.openFile('orders.yaml', ACCOUNT + pod('true'));
  await podsmith
    .finding(/must be the string "true"/)
    .getByRole('button', { name: /^Fix/ })
    .click();
  await expect.poll(() => podsmith.text()).toBe(ACCOUNT + pod('"true"'));

  await podsmith
    .finding(/Has no annotation azure\.workload\.identity\/client-id/)
    .getByRole('button', { name: /^Fix/ })
    .click();
  const field = podsmith.wizard.getByRole('textbox', { name: /^Value/ });
  await expect(field).toBeFocused();
  await field.fill('orders-identity');
  await field.press('Enter');
  expect(await podsmith.text()).toBe(ACCOUNT + pod('"true"'));
  await field.fill(GUID);
  await field.press('Enter');
  const annotation = `  annotations:\n    azure.workload.identity/client-id: ${GUID}\n`;
  await expect.poll(() => podsmith.text()).toBe(ACCOUNT + annotation + pod('"true"'));
  await expect(podsmith.finding(/azure\.workload\.identity/)).toHaveCount(0);
  // The field keeps the focus, and Ctrl+Z there is the field’s own.
  await podsmith.page.getByRole('button', { name: /^Undo:/ }).click();
  await expect.poll(() => podsmith.text()).toBe(ACCOUNT + pod('"true"'));
});

test('a pod of the old system is told the identity that it gets, and nothing is offered', async ({
  podsmith,
}) => {
  await podsmith.open();
  await podsmith.openFile('legacy.yaml', manifest('09-legacy-pod-identity.yaml'));
  const old = podsmith.finding(/orders-id, from pod-managed identity/);
  await expect(old).toBeVisible();
  await expect(old.getByRole('button', { name: /^Fix/ })).toHaveCount(0);
});

test('the label of the old system may go once the pod has the new identity', async ({
  podsmith,
}) => {
  const account = `${ACCOUNT}  annotations:\n    azure.workload.identity/client-id: ${GUID}\n`;
  const both = account + pod('"true"').replace('spec:', '    aadpodidbinding: orders\nspec:');
  await podsmith.open();
  await podsmith.openFile('migrated.yaml', both);
  await podsmith
    .finding(/from pod-managed identity/)
    .getByRole('button', { name: /^Fix/ })
    .click();
  await expect.poll(() => podsmith.text()).toBe(account + pod('"true"'));
});
