import { expect, manifest, test } from './support/podsmith.ts';

const container = '{name: web, image: "nginx:1"}';
const template = `{metadata: {labels: {a: b}}, spec: {containers: [${container}]}}`;
const kinds: [string, string][] = [
  ['Pod', `apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [${container}]}\n`],
  [
    'PodTemplate',
    `apiVersion: v1\nkind: PodTemplate\nmetadata: {name: x}\ntemplate: ${template}\n`,
  ],
  [
    'ReplicationController',
    `apiVersion: v1\nkind: ReplicationController\nmetadata: {name: x}\nspec: {template: ${template}}\n`,
  ],
  ...['ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet'].map((kind): [string, string] => [
    kind,
    `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: x}\nspec: {template: ${template}}\n`,
  ]),
  ['Job', `apiVersion: batch/v1\nkind: Job\nmetadata: {name: x}\nspec: {template: ${template}}\n`],
  [
    'CronJob',
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: x}\nspec: {jobTemplate: {spec: {template: ${template}}}}\n`,
  ],
  [
    'List',
    `apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {containers: [${container}]}}]\n`,
  ],
  [
    'JSON',
    `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "x"}, "spec": {"containers": [{"name": "web"}]}}`,
  ],
];

test('every workload kind can be pasted and is reviewed', async ({ podsmith }) => {
  await podsmith.open();
  for (const [i, [kind, text]] of kinds.entries()) {
    await podsmith.paste(text);
    // From the second on there is text of the user's own, so the page asks.
    if (i > 0) {
      await podsmith.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    }
    await expect(podsmith.finding('May run as root'), kind).toBeVisible();
    expect(await podsmith.text(), kind).toBe(text);
  }
});

test('init, sidecar and ephemeral containers are scopes of their own', async ({ podsmith }) => {
  await podsmith.open();
  await podsmith.openFile(
    'pod.yaml',
    `apiVersion: v1
kind: Pod
metadata: {name: x}
spec:
  initContainers:
  - name: setup
  - name: proxy
    restartPolicy: Always
  containers:
  - name: web
  ephemeralContainers:
  - name: debug
`,
  );
  await podsmith.step('Privileges');
  for (const name of ['setup', 'proxy', 'web', 'debug']) {
    await expect(podsmith.wizard.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  }
  await podsmith.wizard.getByRole('button', { name: /proxy/ }).click();
  await podsmith.control('Block privilege escalation').click();
  expect(await podsmith.text()).toContain(
    '    restartPolicy: Always\n    securityContext:\n      allowPrivilegeEscalation: false\n  containers:',
  );
});

test('containers of a pod with many are chosen from a list', async ({ podsmith }) => {
  const names = Array.from({ length: 25 }, (_, i) => `c${i}`);
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;
  await podsmith.open();
  await podsmith.openFile('pod.yaml', text);
  await podsmith.step('Privileges');
  const list = podsmith.wizard.getByRole('combobox', { name: 'Container' });
  await expect(list).toHaveValue('-1');
  await list.selectOption('c7');
  await podsmith.control('Block privilege escalation').click();
  const secure = '  - name: c7\n    securityContext:\n      allowPrivilegeEscalation: false\n';
  expect(await podsmith.text()).toBe(text.replace('  - name: c7\n', secure));
  await list.selectOption('All 25 containers');
  await expect(podsmith.state('Block privilege escalation')).toContainText('1 of 25 containers');
});

test('a dropped file opens, and its bytes come back', async ({ podsmith, page }) => {
  await podsmith.open();
  const text = manifest('01-web-hardened.yaml');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.yaml'));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByRole('banner')).toContainText('dropped.yaml');
  const { name, bytes } = await podsmith.download();
  expect(name).toBe('dropped.yaml');
  expect(bytes.toString()).toBe(text);
});

test('text of one’s own is not replaced without asking', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('mine.yaml', kinds[0]?.[1] ?? '');
  await expect(page.getByRole('banner')).toContainText('mine.yaml');
  await podsmith.paste('apiVersion: v1\nkind: Service\nmetadata: {name: s}\n');
  await page.getByRole('dialog').getByRole('button', { name: 'Append as a new document' }).click();
  expect(await podsmith.text()).toBe(
    `${kinds[0]?.[1]}---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\n`,
  );
  await podsmith.undo();
  expect(await podsmith.text()).toBe(kinds[0]?.[1]);
});

test('an example is chosen from the menu', async ({ podsmith, page }) => {
  await podsmith.open();
  await page.getByRole('button', { name: 'Examples' }).first().click();
  await page.getByRole('menuitem', { name: /Windows pod/ }).click();
  await expect(podsmith.editor).toContainText('windows');
  await podsmith.step('Privileges');
  await expect(podsmith.state('Drop all capabilities')).toContainText(
    'Not applicable: this is a Windows pod',
  );
});
