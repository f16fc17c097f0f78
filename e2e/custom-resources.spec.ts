import { expect, test } from './support/podsmith.ts';

const CLUSTER = `apiVersion: ray.io/v1
kind: RayCluster
metadata:
  name: demo
spec:
  headGroupSpec:
    template:
      spec:
        containers:
        - name: head
          image: registry.example.com/ray/ray:2.46.0
  workerGroupSpecs:
  - groupName: small
    template:
      spec:
        hostPID: true
        containers:
        - name: worker
          image: registry.example.com/ray/ray:2.46.0
`;

test('the pods of a custom resource are found, told apart, and fixed each at its place', async ({
  podsmith,
}) => {
  await podsmith.open();
  await podsmith.openFile('ray.yaml', CLUSTER);
  await test.step('the page says that the cluster will not warn', async () => {
    await expect(podsmith.page.getByText('the cluster won’t warn you')).toBeVisible();
  });
  await test.step('a finding names the pod that it is about', async () => {
    const finding = podsmith.finding('Sees every process of the node');
    await expect(finding).toContainText('RayCluster/demo (spec.workerGroupSpecs[0].template)');
    await finding.getByRole('button', { name: /^Fix/ }).click();
  });
  await test.step('and its fix leaves the other pod as it is', async () => {
    await expect(podsmith.finding('Sees every process of the node')).toHaveCount(0);
  });
});

test('several custom resources share a band, which says of each what was judged', async ({
  podsmith,
}) => {
  const manifest = (apiVersion: string, kind: string, spec: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: x\nspec: ${spec}\n`;
  await podsmith.open();
  await podsmith.openFile(
    'several.yaml',
    [
      manifest(
        'argoproj.io/v1alpha1',
        'Rollout',
        '{template: {spec: {containers: [{name: a, image: "registry.example.com/a:1"}]}}}',
      ),
      manifest('tekton.dev/v1', 'Pipeline', '{tasks: [{name: a, taskRef: {name: a}}]}'),
    ].join('---\n'),
  );
  const { page } = podsmith;
  await expect(page.getByText('Rollout, Pipeline.')).toBeVisible();
  await expect(
    page.getByText('One of them was reviewed only in part or not at all.'),
  ).toBeVisible();
  await page.getByText('Show what was reviewed').click();
  await expect(page.getByText('The steps or tasks of this Pipeline')).toBeVisible();
});
