import { faults, faultsInBothThemes } from './support/axe.ts';
import { expect, manifest, type Podsmith, test } from './support/podsmith.ts';

const ORDERS = `# Orders
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: orders
          image: registry.example.com/orders:1
          ports:
            - containerPort: 8080
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
`;
const WRITTEN = `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.36
    pod-security.kubernetes.io/audit: restricted
    pod-security.kubernetes.io/audit-version: v1.36
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/warn-version: v1.36
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
automountServiceAccountToken: false
---
${ORDERS.replace('      containers:', '      serviceAccountName: orders\n$&').replace('- containerPort', '- name: http\n              containerPort')}---
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: orders
  ports:
    - name: http
      protocol: TCP
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: orders
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: orders
  policyTypes: ["Ingress", "Egress"]
  ingress:
    - from:
        - podSelector: {}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ingress-nginx
      ports:
        - protocol: TCP
          port: 8080
  egress:
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
          podSelector:
            matchLabels:
              k8s-app: kube-dns
        - ipBlock:
            cidr: 169.254.10.0/24
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
    - to:
        - ipBlock:
            cidr: 0.0.0.0/0
            except: ["169.254.169.254/32"]
      ports:
        - protocol: TCP
          port: 443
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: orders
  namespace: shop
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: orders
`;

async function begun(podsmith: Podsmith, text = ORDERS) {
  await podsmith.open();
  await podsmith.target('Everything');
  await podsmith.openFile('orders.yaml', text);
  await podsmith.step('Network');
  return sheet(podsmith);
}

/** The same over what was opened before. */
async function again(podsmith: Podsmith, name: string, text: string) {
  await podsmith.replaceFile(name, text);
  return sheet(podsmith);
}

async function sheet({ page }: Podsmith) {
  await page.getByRole('button', { name: 'Add companion resources…' }).click();
  return page.getByRole('dialog', { name: 'Add companion resources' });
}

test('what belongs beside a Deployment is shown and written, or said to be wrong', async ({
  podsmith,
  page,
}) => {
  const dialog = await begun(podsmith);
  await test.step('five documents are added beside a Deployment, shown before they are written, undone in one step', async () => {
    for (const name of ['Namespace with Pod Security labels', 'ServiceAccount', 'Service']) {
      await expect(dialog.getByRole('checkbox', { name, exact: true })).toBeChecked();
    }
    // It may stop programs, and says so.
    const policy = dialog.getByRole('checkbox', { name: 'NetworkPolicy' });
    await expect(policy).not.toBeChecked();
    await expect(policy).toHaveAccessibleDescription(/don’t allow here stop working/);
    await policy.check();
    await dialog.getByRole('combobox', { name: 'Who can call the pods' }).selectOption('both');
    await dialog
      .getByRole('combobox', { name: 'Namespace of the ingress controller' })
      .fill('ingress-nginx');
    await expect(dialog.getByText('needs a network policy engine')).toContainText(
      'cilium, calico or, for Linux nodes until September 2028, azure as --network-policy',
    );
    await expect(dialog.getByText('needs a CiliumNetworkPolicy')).toBeVisible();
    const lines = dialog.getByRole('region', { name: 'What will be written' });
    await expect(lines).toContainText('except: ["169.254.169.254/32"]');
    await expect(lines).toContainText('targetPort: http');
    expect(await faults(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toBe(WRITTEN);
    await expect(podsmith.verdict).toContainText(/Restricted.*passes/i);
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await podsmith.text()).toBe(ORDERS);
  });
  await test.step('what is wrong is said at its field, and nothing is written', async () => {
    await sheet(podsmith);
    const port = dialog.getByRole('textbox', { name: 'Service port for port 8080 of orders' });
    await expect(port).toHaveValue('80');
    await port.fill('70000');
    await expect(port).toHaveAccessibleDescription('Enter a whole number from 1 to 65535.');
    await port.fill('80');
    await expect(port).toHaveAccessibleDescription('Leave empty to leave the port out.');
    const name = dialog.getByRole('textbox', { name: 'Name of port 8080 of orders' });
    await name.fill('HTTP');
    await expect(name).toHaveAccessibleDescription(/^Use at most 15 lowercase letters/);
    await name.fill('web');
    const account = dialog.getByRole('textbox', { name: 'ServiceAccount name' });
    await account.fill('default');
    await expect(account).toHaveAccessibleDescription(/^Don’t use the account “default”/);
    await account.fill('shop');
    const most = dialog.getByRole('textbox', { name: 'Pods that can be unavailable at a time' });
    await most.fill('0');
    await expect(most).toHaveAccessibleDescription(
      'Enter a number from 1, so nodes can be drained, to 1, so a pod stays.',
    );
    const version = dialog.getByRole('textbox', { name: 'Policy version' });
    await version.fill('1.36');
    await expect(version).toHaveAccessibleDescription('Enter latest, or a version such as v1.36.');

    // The first in reading order gets the focus.
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(version).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await podsmith.text()).toBe(ORDERS);
  });
});

test('what is beside a pod already is told: accounts, a port, a Service, the engine for Windows', async ({
  podsmith,
}) => {
  await test.step('two accounts of one name, and a port that is none, are said there and marked in the text', async () => {
    const account = (namespace: string) =>
      `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: pay, namespace: ${namespace}}\n`;
    const text = ORDERS.replace('containerPort: 8080', 'containerPort: 99999').replace(
      '      automountServiceAccountToken',
      '      serviceAccountName: pay\n$&',
    );
    const dialog = await begun(podsmith, `${text}${account('shop')}${account('shop')}`);
    await expect(dialog.getByText('several ServiceAccounts named pay')).toBeVisible();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const port = dialog.getByRole('textbox', { name: 'Service port for port 99999 of orders' });
    await expect(port).toBeFocused();
    await expect(port).toHaveAccessibleDescription(/Correct it in the manifest/);
    await podsmith.page.keyboard.press('Escape');
    await expect(podsmith.finding(/99999/)).toBeVisible();
    await expect(podsmith.finding(/ServiceAccount.*pay/).first()).toBeVisible();
  });
  await test.step('an account of another namespace is of no use, and that is marked and said', async () => {
    const text = `${ORDERS.replace(
      '      automountServiceAccountToken',
      '      serviceAccountName: pay\n$&',
    )}---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: pay, namespace: bank}\n`;
    const dialog = await again(podsmith, 'account.yaml', text);
    await dialog.getByRole('checkbox', { name: 'ServiceAccount' }).check();
    await expect(
      dialog.getByRole('textbox', { name: 'ServiceAccount name' }),
    ).toHaveAccessibleDescription(/not the one in bank/);
    await podsmith.page.keyboard.press('Escape');
    await expect(podsmith.finding('The ServiceAccount pay is in the namespace bank')).toBeVisible();
  });
  await test.step('what is there is told, for Windows the engine that it takes', async () => {
    const windows = ORDERS.replace('      securityContext:', '      os: {name: windows}\n$&');
    const dialog = await again(
      podsmith,
      'windows.yaml',
      `${windows}---\napiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {selector: {app: orders}, ports: [{port: 80, targetPort: 8080}]}\n`,
    );
    await expect(dialog.getByText('A Service selects these pods: front.')).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: 'Service', exact: true })).toHaveCount(0);
    await expect(
      dialog.getByRole('checkbox', { name: 'NetworkPolicy' }),
    ).toHaveAccessibleDescription(/^Windows pods need Calico/);
  });
});

test('it is found by search and answered with the keyboard alone', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', manifest('00-seed-sample.yaml'));
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('companion');
  await expect(page.getByRole('menuitem', { name: 'Add companion resources…' })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add companion resources' });
  const account = dialog.getByRole('checkbox', { name: 'ServiceAccount' });
  await expect(account).toBeChecked();
  await account.focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('Select at least one.')).toBeVisible();
  await page.keyboard.press('Space');
  await dialog.getByRole('textbox', { name: 'ServiceAccount name' }).press('Enter');
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toContain('serviceAccountName: security-context-demo');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'de-DE' });
  test('the sheet fits and is accessible', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await podsmith.openFile('orders.yaml', ORDERS);
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('searchbox').fill('Ergänzende');
    await page.getByRole('menuitem', { name: 'Ergänzende Ressourcen hinzufügen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ergänzende Ressourcen hinzufügen' });
    await dialog.getByRole('checkbox', { name: 'NetworkPolicy' }).check();
    await expect(dialog.getByText('braucht ein Modul im Cluster')).toBeVisible();
    const overflow = () => dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
});
