/** Levels by namespace: what each can enforce, why not more, and the labels. */
import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const NAMESPACE = `apiVersion: v1
kind: Namespace
metadata:
  name: shop # ours
`;
const PODS = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  containers: [{name: web, image: "registry.example.com/web:1"}]
---
apiVersion: v1
kind: Pod
metadata:
  name: agent-1
  namespace: monitoring
  ownerReferences: [{apiVersion: apps/v1, kind: DaemonSet, name: agent, uid: a, controller: true}]
spec:
  hostNetwork: true
  containers: [{name: agent, image: "registry.example.com/agent:1"}]
`;

test('each namespace says its level, what is in the way, and gets its labels', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('pods.yaml', PODS);
  await podsmith.openBeside('namespace.yaml', NAMESPACE);
  await page.goto('#/namespaces');
  const shop = page.locator('section', { has: page.getByRole('heading', { name: 'shop' }) });
  await expect(shop).toContainText('Can enforce Baseline (v1.36)');
  await expect(shop).toContainText('container "web" must set');
  await expect(shop).toContainText("--dry-run=server --overwrite namespace 'shop'");
  const monitoring = page.locator('section', {
    has: page.getByRole('heading', { name: 'monitoring' }),
  });
  await expect(monitoring).toContainText('No level can be enforced yet');
  await expect(monitoring).toContainText('1 pod of DaemonSet/agent');
  await expect(monitoring).toContainText('host namespaces (hostNetwork=true)');
  expect(await faultsInBothThemes(page)).toEqual([]);

  await shop.getByRole('button', { name: 'Write the labels into the Namespace' }).click();
  await expect(shop).toContainText('The Namespace has these labels.');
  await page.goto('#/');
  expect(await podsmith.text()).toBe(`apiVersion: v1
kind: Namespace
metadata:
  name: shop # ours
  labels:
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/warn-version: latest
    pod-security.kubernetes.io/audit: restricted
    pod-security.kubernetes.io/audit-version: latest
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/enforce-version: v1.36
`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => podsmith.text()).toBe(NAMESPACE);

  await page.goto('#/namespaces');
  await monitoring.getByRole('button', { name: 'Line 7 of pods.yaml' }).click();
  await expect(podsmith.steps).toBeVisible();
  await expect.poll(() => podsmith.text()).toBe(PODS);
});
