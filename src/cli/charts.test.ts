import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

/** The charts that the engine's tests have. */
const CHARTS = fileURLToPath(new URL('../engine/charts/testdata', import.meta.url));

const filesOf = (chart: string) =>
  readdirSync(join(CHARTS, chart), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|tpl|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(CHARTS, chart, name), 'utf8') }));

const chartFolder = (name: string) =>
  folderOf(Object.fromEntries(filesOf(name).map((file) => [`web/${file.name}`, file.text])));

const linesWith = (text: string, word: string) =>
  text.split('\n').filter((line) => line.includes(word));

describe('podsmith harden over the source of a chart', () => {
  it('writes what a value decides into the values, and the rest as the chart has it', async () => {
    const cwd = chartFolder('starter');
    const { err, status } = await podsmith(['harden', 'web', '--write', '--fixes', 'usual'], {
      cwd,
    });
    const read = (name: string) => readFileSync(join(cwd, 'web', name), 'utf8');
    expect(status).toBe(0);
    expect(read('values.yaml')).toContain(
      'podSecurityContext:\n  seccompProfile:\n    type: RuntimeDefault\n  # fsGroup: 2000\n',
    );
    expect(read('templates/tests/test-connection.yaml')).toContain(
      '      {{- with .Values.testConnectionSecurityContext }}\n      securityContext:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n',
    );
    expect(linesWith(err, 'chart starter')).toEqual([
      'chart starter: 4 values were set in values.yaml',
    ]);
    expect(linesWith(err, 'set securityContext')).toEqual([
      '    set securityContext = {"allowPrivilegeEscalation":false}, which web/templates/deployment.yaml uses',
    ]);
  });

  it('finds the chart of the current folder', async () => {
    const cwd = join(chartFolder('starter'), 'web');
    const { out } = await podsmith(['harden', '.', '--diff', '--fixes', 'usual'], { cwd });
    expect(linesWith(out, '+++')).toEqual([
      '+++ b/templates/tests/test-connection.yaml',
      '+++ b/values.yaml',
    ]);
  });

  it('says which value its schema keeps it from setting', async () => {
    const cwd = chartFolder('strict');
    const { out, err } = await podsmith(['harden', 'web', '--diff', '--fixes', 'usual'], { cwd });
    expect(out).not.toContain('.Values.securityContext');
    expect(linesWith(err, 'values.schema.json')).toEqual([
      '    not changed: values.schema.json doesn’t allow the value securityContext, which web/templates/deployment.yaml: spec.template.spec.containers[0].securityContext needs',
    ]);
  });

  it('leaves a value that a helper uses as well', async () => {
    const cwd = chartFolder('helper');
    const { out, err } = await podsmith(['harden', 'web', '--diff', '--fixes', 'usual'], { cwd });
    expect(out).not.toContain('allowPrivilegeEscalation');
    expect(linesWith(err, 'other templates')).toEqual([
      '    not changed: web/templates/deployment.yaml: spec.template.spec.containers[0].securityContext uses the value securityContext, which other templates use as well',
    ]);
  });

  it('writes into the templates of a chart that has no values for it', async () => {
    const cwd = chartFolder('literal');
    const { out } = await podsmith(['harden', 'web', '--diff', '--fixes', 'usual'], { cwd });
    expect(linesWith(out, '+++')).toEqual(['+++ b/web/templates/daemonset.yaml']);
    expect(out).toContain('+            allowPrivilegeEscalation: false\n');
  });

  it('leaves the values to a call without them', async () => {
    const files = filesOf('starter').filter(({ name }) => name !== 'values.yaml');
    const cwd = folderOf(Object.fromEntries(files.map(({ name, text }) => [`web/${name}`, text])));
    const { out } = await podsmith(['harden', 'web', '--diff', '--fixes', 'usual'], { cwd });
    expect(out).not.toContain('.Values.testConnection');
    expect(out).toContain('allowPrivilegeEscalation: false');
  });
});

it('podsmith review tells tests and hooks of Helm from what a release is made of', async () => {
  const cwd = chartFolder('hooks');
  const { out } = await podsmith(['review', 'web', '--no-color'], { cwd });
  expect(out).toContain('Job/{{ .Release.Name }}-migrate (helm.sh/hook: pre-upgrade,pre-install)');
  expect(out).toMatch(/CronJob\/\{\{ \.Release\.Name \}\}-cron(?! \(helm)/);
});
