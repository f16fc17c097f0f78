import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
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
        image: shop.azurecr.io/web:1
`;

/** What a user copies out of a terminal: three messages, one of them unknown, and noise in between. */
const PASTED = `$ kubectl get events -n shop
LAST SEEN   TYPE      REASON         OBJECT                     MESSAGE
30s         Normal    Scheduled      pod/web-5d9f8c7b6-x2x4t    Successfully assigned shop/web-5d9f8c7b6-x2x4t to aks-pool-1
12s         Warning   Failed         pod/web-5d9f8c7b6-x2x4t    Error: container has runAsNonRoot and image will run as root (pod: "web-5d9f8c7b6-x2x4t_shop(0a1b2c3d)", container: web)
9s          Warning   FailedFoo      pod/web-5d9f8c7b6-x2x4t    Something that no program of this list says
$ kubectl logs -n shop web-5d9f8c7b6-x2x4t
AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:shop:web'.
`;

test('what a cluster says is explained, message by message, and leads to the setting and the guide', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', DEPLOYMENT);
  await podsmith.paste(PASTED);
  const dialog = page.getByRole('dialog', { name: 'Message from the cluster' });

  await test.step('each message has who says it, when, the cause and what is next', async () => {
    await expect(dialog.getByRole('heading', { name: 'Kubelet' })).toBeVisible();
    await expect(dialog).toContainText(
      'The image is on the node, but the container doesn’t start.',
    );
    await expect(dialog).toContainText('In the open text, this is Deployment/web.');
    await expect(dialog).toContainText('so that the program would run as root.');
    await expect(dialog).toContainText('Field: securityContext.runAsUser');
    await expect(dialog.getByRole('heading', { name: 'Microsoft Entra ID' })).toBeVisible();
    await expect(dialog).toContainText('Subject or audience: system:serviceaccount:shop:web');
  });

  await test.step('what is unknown is said to be', async () => {
    await expect(dialog.getByRole('heading', { name: 'Unknown message' })).toBeVisible();
    await expect(dialog).toContainText('Reason: FailedFoo');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('a message leads to the guided fix', async () => {
    await dialog.getByRole('button', { name: 'Set up Workload ID…' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('dialog', { name: /Workload ID/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('and to the setting', async () => {
    await podsmith.paste(PASTED);
    await dialog
      .getByRole('button', { name: /^Open setting/ })
      .first()
      .click();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toBe(DEPLOYMENT);
  });
});
