/** Charts: what is rendered from one, and fixes at the source of one. */
import { expect, test } from './support/podsmith.ts';

const CHART = 'apiVersion: v2\nname: orders\nversion: 0.1.0\n';
const VALUES = `image: registry.example.com/orders:1
podSecurityContext: {}
  # fsGroup: 2000
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      {{- with .Values.podSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: orders
          image: {{ .Values.image }}
`;

test('the source of a chart gets values, and the lines that use them, as one step', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.drop({
    'orders/templates/deployment.yaml': DEPLOYMENT,
    'orders/Chart.yaml': CHART,
    'orders/values.yaml': VALUES,
  });
  await expect(page.locator('.band').first()).toContainText('belongs to the Helm chart orders');
  await page.getByRole('button', { name: 'Harden the chart…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Harden the chart' });
  await expect(dialog).toContainText(
    'podSecurityContext is set; orders/templates/deployment.yaml uses it',
  );
  await expect(dialog).toContainText(
    'securityContext is new, and so are the lines in orders/templates/deployment.yaml that use it',
  );
  await dialog.getByRole('button', { name: 'Apply to all files' }).click();
  await expect(dialog).toBeHidden();
  const hardened = await podsmith.text();
  expect(hardened).toContain(
    '          {{- with .Values.securityContext }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n',
  );
  const files = page.getByRole('navigation', { name: 'Open files' });
  await files.getByRole('button', { name: /^orders\/values\.yaml/ }).click();
  expect(await podsmith.text()).toBe(`image: registry.example.com/orders:1
podSecurityContext:
  seccompProfile:
    type: RuntimeDefault
  # fsGroup: 2000
securityContext:
  allowPrivilegeEscalation: false
`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => podsmith.text()).toBe(DEPLOYMENT);
  await files.getByRole('button', { name: /^orders\/values\.yaml/ }).click();
  expect(await podsmith.text()).toBe(VALUES);
});

test('one fix in a template goes into the values of the chart, and so does hardening to a level', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.drop({
    'orders/templates/deployment.yaml': DEPLOYMENT,
    'orders/Chart.yaml': CHART,
    'orders/values.yaml': VALUES,
  });
  await podsmith.steps.getByText('Privileges').click();
  await podsmith.wizard.getByRole('checkbox', { name: 'Block privilege escalation' }).click();
  const fix = page.getByRole('dialog', { name: 'Block privilege escalation' });
  await expect(fix).toContainText('also in its other templates and containers');
  await expect(fix).toContainText('securityContext is new');
  await expect(fix).not.toContainText('podSecurityContext is set');
  await fix.getByRole('button', { name: 'Apply to all files' }).click();
  await expect(fix).toBeHidden();
  expect(await podsmith.text()).toContain('{{- with .Values.securityContext }}');
  expect(await podsmith.text()).not.toContain('allowPrivilegeEscalation');

  await page.getByRole('button', { name: 'Harden to a level' }).click();
  const level = page.getByRole('dialog', { name: 'Harden the chart' });
  await expect(level).toContainText('podSecurityContext is set');
  await expect(level).not.toContainText('drop:');
  await level.getByRole('radio', { name: 'All, also those that may break the program' }).check();
  await expect(level).toContainText('drop:');
});

test('what is rendered from a chart is told, with where its fixes belong', async ({
  podsmith,
  page,
}) => {
  const source = (name: string) => `---\n# Source: promtail/templates/${name}.yaml\n`;
  const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: promtail\n';
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: promtail\nspec:\n  containers:\n    - name: a\n      image: a:1\n';
  await podsmith.open();
  await podsmith.openFile('all.yaml', `${source('service')}${service}${source('pod')}${pod}`);
  const band = page.locator('.band', { hasText: 'Rendered from chart promtail, 2 templates' });
  await expect(band).toContainText('Edits here are lost the next time the chart is rendered');
  await band.getByRole('button', { name: 'Export the fixes' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.keyboard.press('Escape');
  await band.getByRole('button', { name: 'Hide' }).click();
  await expect(band).toBeHidden();

  // Objects of a cluster have one band for both.
  const live = pod.replace(
    '  name: promtail\n',
    '  name: promtail\n  uid: "1"\n  annotations:\n    meta.helm.sh/release-name: logs\n',
  );
  await podsmith.replaceFile('live.yaml', live);
  const clean = page.locator('.band', { hasText: 'set by the cluster' });
  await expect(clean).toContainText('Installed by the Helm release logs');
  await expect(page.locator('.band', { hasText: 'Installed by' })).toHaveCount(1);
});
