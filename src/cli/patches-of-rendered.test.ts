/** `harden --render` and the forms of patches for what is rendered, with programs that stand for the real ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../engine/index.ts';
import { BAD, folderOf, podsmith } from './test-io.ts';
import { programs } from './test-programs.ts';

const CHART = {
  'c/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'c/templates/bad.yaml': BAD.replace('name: bad', 'name: {{ .Release.Name }}'),
};
const PATH = programs({ helm: `/bin/cat <<'END'\n${BAD}END` });

const harden = (cwd: string, ...args: readonly string[]) =>
  podsmith(['harden', ...args, '--fixes', 'all'], { cwd, env: { PATH } });

describe('harden --render', () => {
  it('prints what is rendered as it is hardened, and changes no file', async () => {
    const cwd = folderOf(CHART);
    const { out, err } = await harden(cwd, 'c', '--render');
    expect(out).toContain('privileged: false');
    expect(err).toContain('allow-privilege-escalation');
    expect(readFileSync(join(cwd, 'c/templates/bad.yaml'), 'utf8')).toBe(
      CHART['c/templates/bad.yaml'],
    );
  });

  it('hardens the templates where nothing can be rendered, says so, and puts them in no patch', async () => {
    const cwd = folderOf(CHART);
    const args = ['harden', 'c', '--render', '--patch', 'component', '--fixes', 'all'];
    const { out, err, status } = await podsmith(args, { cwd, env: { PATH: '' } });
    expect(err).toContain('Not rendered: helm isn’t installed');
    expect(err).toContain(
      'c/templates/bad.yaml isn’t rendered, so its changes aren’t in the patches',
    );
    expect({ out, status }).toEqual({ out: '', status: 2 });
  });

  it.each([
    [['c', '--render', '--write'], 'use either --render or --write, not both'],
    [['c', '--render', '--write', '--patch', 'component'], 'use either --write or --patch'],
    [['c', '--render', '--confirm', 'Pod/bad:spec.x=1'], 'use either --render or --confirm'],
    [['c', '--render', '--patch', 'kustomize'], 'Use --patch component'],
    [['c', '--values', 'v.yaml'], '--values requires --render'],
    [['c', '--render', '--all-containers'], '--all-containers requires --patch component'],
    [
      ['c', '--render', '--all-containers', '--patch', 'flux'],
      '--patch flux can’t patch containers',
    ],
  ])('refuses %j', async (args, sentence) => {
    const cwd = folderOf(CHART);
    const { err, status } = await harden(cwd, ...args);
    expect(err).toContain(sentence);
    expect(status).toBe(2);
  });
});

describe('the forms of patches for what is rendered', () => {
  it('take text that was rendered elsewhere', async () => {
    const args = ['harden', '-', '--patch', 'component', '--fixes', 'all'];
    const { out, err } = await podsmith(args, { stdin: BAD });
    expect(parseDocument(out).value).toMatchObject({
      kind: 'Component',
      patches: [{ target: { version: 'v1', kind: 'Pod', name: 'bad' } }],
      replacements: [{ source: { fieldPath: 'spec.containers.[name=app].image' } }],
    });
    expect(err).toContain('list . under “components”');
  });

  it('have a folder for each chart, and never the place of another file', async () => {
    const second = { 'd/Chart.yaml': CHART['c/Chart.yaml'], 'd/templates/a.yaml': BAD };
    const cwd = folderOf({ ...CHART, ...second });
    await harden(cwd, '.', '--render', '--patch', 'helm', '--output', 'out');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['c', 'd']);
    const files = ['component/kustomization.yaml', 'plugin.yaml', 'post-render.sh'];
    for (const file of files) expect(existsSync(join(cwd, 'out/c', file))).toBe(true);
    const { err, status } = await harden(
      cwd,
      'c',
      '--render',
      '--patch',
      'helm',
      '--output',
      'out/c',
    );
    expect(err).toContain('exists and is unchanged');
    expect(status).toBe(2);
  });

  it('say that nothing was written without a HelmRelease', async () => {
    const cwd = folderOf(CHART);
    const { err, status } = await harden(cwd, 'c', '--render', '--patch', 'flux', '--write');
    expect(err).toContain('no HelmRelease in the files delivers c, so nothing was written');
    expect(status).toBe(2);
  });

  it('leave out hooks where Helm 3 hands out none, and say so', async () => {
    const hook = BAD.replace('name: bad', 'name: bad\n  annotations: {helm.sh/hook: test}');
    const args = ['harden', '-', '--patch', 'flux', '--fixes', 'all'];
    const { out, err, status } = await podsmith(args, { stdin: hook });
    expect(err).toContain('Helm 3 doesn’t pass hooks to post-renderers: Pod/bad');
    expect({ out, status }).toEqual({ out: '', status: 2 });
  });

  it('name no namespace that only the render has', async () => {
    const text = BAD.replace('name: bad', 'name: bad\n  namespace: default');
    for (const form of ['component', 'flux', 'helm', 'argocd']) {
      const cwd = folderOf({});
      const args = ['harden', '-', '--patch', form, '--fixes', 'all', '--output', 'out'];
      const { err } = await podsmith(args, { cwd, stdin: text });
      const isTold = err.includes('has no Pod/bad, these patches don’t fail');
      expect([form, isTold]).toEqual([form, form === 'flux' || form === 'argocd']);
      const files = readdirSync(join(cwd, 'out'), { recursive: true, withFileTypes: true });
      const whole = files
        .filter((file) => file.isFile())
        .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
      expect(whole.length).toBeGreaterThan(0);
      expect(whole.join()).not.toContain('namespace');
    }
  });
});
