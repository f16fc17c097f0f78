/** What build servers run, with the command line as it is built. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD } from '../src/cli/test-io.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const PODSMITH = join(root, 'dist/cli/podsmith.js');
const fileOf = (path: string): string => readFileSync(join(root, path), 'utf8');

function run(
  script: string,
  cwd: string,
  env: { readonly [name: string]: string },
  ...args: string[]
) {
  const { PATH = '' } = process.env;
  return spawnSync('bash', [join(root, script), ...args], {
    cwd,
    env: { PATH, PODSMITH, ...env },
    encoding: 'utf8',
  });
}

const FILES = { 'deploy/bad one.yaml': BAD, 'deploy/good.yaml': GOOD, 'values.yaml': 'a: 1\n' };

describe('the script of the pipelines', () => {
  it('leaves every report and the patch behind, and ends with the status of the review', () => {
    const cwd = folderOf(FILES);
    const { status, stdout } = run('pipelines/review.sh', cwd, { PODSMITH_OUT: 'out' });
    expect(status).toBe(1);
    expect(stdout).toContain('deploy/bad one.yaml\n  Pod/bad');
    const sarif = JSON.parse(readFileSync(join(cwd, 'out/podsmith.sarif'), 'utf8'));
    expect(sarif.version).toBe('2.1.0');
    for (const name of ['md', 'junit.xml', 'gitlab.json', 'patch.txt']) {
      expect(readFileSync(join(cwd, `out/podsmith.${name}`), 'utf8').length, name).toBeGreaterThan(
        100,
      );
    }
  });

  it('annotates in GitHub Actions, with a summary and outputs', () => {
    const cwd = folderOf(FILES);
    const { status, stdout } = run('pipelines/review.sh', cwd, {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: join(cwd, 'output'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      PODSMITH_OUT: join(cwd, 'out'),
      PODSMITH_PATHS: 'deploy/bad one.yaml\ndeploy/good.yaml\n\n',
      PODSMITH_PROFILE: 'pss-baseline',
      PODSMITH_FAIL_ON: 'critical',
      PODSMITH_FIXES: 'all',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=deploy/bad one.yaml,line=10');
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('## Podsmith');
    const patch = join(cwd, 'out/podsmith.patch');
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toContain(`patch=${patch}\n`);
    expect(readFileSync(patch, 'utf8')).toContain('-        privileged: true');
    const applied = spawnSync('git', ['apply', '--check', patch], { cwd, encoding: 'utf8' });
    expect(applied).toMatchObject({ status: 0, stderr: '' });
  });

  it('renders where it is asked to, and fails with a component that does not fit', () => {
    const cwd = folderOf({
      'web/kustomization.yaml': 'resources: [bad.yaml]\n',
      'web/bad.yaml': BAD,
      'hardening/kustomization.yaml': 'kind: Component\n',
    });
    const bin = folderOf({
      // Stands in for Kustomize, with what a shell has itself: programs of a call get no PATH.
      kustomize: `#!/bin/sh
IFS= read -r fields <"$2/kustomization.yaml"
case $fields in *components*) echo 'no such container' >&2; exit 1 ;; esac
while IFS= read -r line; do
  case $line in *'name: bad'*) line='  name: rendered' ;; esac
  printf '%s\\n' "$line"
done <"${cwd}/web/bad.yaml"
`,
    });
    chmodSync(join(bin, 'kustomize'), 0o755);
    const PATH = `${bin}:${process.env.PATH}`;
    const env = {
      PATH,
      PODSMITH_OUT: 'out',
      PODSMITH_FIXES: 'all',
      PODSMITH_PATHS: 'web',
      PODSMITH_RENDER: 'true',
    };
    const { status, stdout } = run('pipelines/review.sh', cwd, env);
    expect(status).toBe(1);
    expect(stdout).toContain('Pod/rendered');
    expect(readdirSync(join(cwd, 'out/component'))).toContain('kustomization.yaml');
    expect(existsSync(join(cwd, 'out/podsmith.patch'))).toBe(false);
    const broken = run('pipelines/review.sh', cwd, { ...env, PODSMITH_COMPONENT: 'hardening' });
    expect(broken.stdout).toContain('no such container');
    expect(broken.status).toBe(2);
  });

  it.each([
    ['$(touch hacked)', 2],
    ['; touch hacked', 2],
    ['--help', 2],
    ['--write-baseline=hacked', 2],
    ['deploy/good.yaml', 0],
  ])('runs nothing that its input holds: %s', (input, expected) => {
    const cwd = folderOf(FILES);
    const env = { PODSMITH_PATHS: input, PODSMITH_OUT: 'out' };
    expect(run('pipelines/review.sh', cwd, env).status).toBe(expected);
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
  });

  it('writes no report through a link that the checkout holds', () => {
    const cwd = folderOf(FILES);
    const elsewhere = folderOf({});
    symlinkSync(elsewhere, join(cwd, 'out'));
    const { status, stderr } = run('pipelines/review.sh', cwd, { PODSMITH_OUT: 'out' });
    expect(stderr).toContain('out is a link');
    expect(status).toBe(2);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('says once why there is no report', () => {
    const cwd = folderOf(FILES);
    const { status, stderr } = run('pipelines/review.sh', cwd, {
      PODSMITH_PROFILE: 'nonsense',
      PODSMITH_OUT: 'out',
    });
    expect(status).toBe(2);
    expect(stderr.match(/isn’t valid for --profile/g)).toHaveLength(1);
  });
});

it('the hook of pre-commit reviews what it is given, from the folder that it is called in', () => {
  const cwd = folderOf(FILES);
  const args = ['review', '--skip-others', 'values.yaml', 'deploy/bad one.yaml'];
  const { status, stdout } = run('pipelines/pre-commit.sh', cwd, {}, ...args);
  expect(stdout).toContain('deploy/bad one.yaml\n  Pod/bad');
  expect(stdout).not.toMatch(/^values\.yaml$/m);
  expect(status).toBe(1);
  const hooks = load(fileOf('.pre-commit-hooks.yaml')) as { readonly entry: string }[];
  for (const { entry } of hooks) {
    const [script = '', ...own] = entry.split(' ');
    expect(run(script, cwd, {}, ...own, 'values.yaml').status).toBe(0);
  }
});

it.each([
  '--exclude=*.yaml',
  '--config=x.json',
  '--write-baseline=v2.yaml',
  '--output=victim.yaml',
])('the hooks of pre-commit take a file for what it is: %s', (name) => {
  const cwd = folderOf({ [name]: BAD, 'x.json': '{"failOn": "none"}', 'victim.yaml': GOOD });
  const hooks = load(fileOf('.pre-commit-hooks.yaml')) as { readonly entry: string }[];
  for (const { entry } of hooks) {
    const [script = '', ...own] = entry.split(' ');
    const { stdout, stderr, status } = run(script, cwd, {}, ...own, name);
    expect(stdout + stderr).toContain(`${name}\n`);
    expect(status).toBe(1);
  }
  expect(existsSync(join(cwd, 'v2.yaml'))).toBe(false);
  expect(readFileSync(join(cwd, 'victim.yaml'), 'utf8')).toBe(GOOD);
});

describe('the action', () => {
  interface Step {
    readonly run?: string;
    readonly uses?: string;
    readonly shell?: string;
    readonly env?: { readonly [name: string]: string };
  }
  const action = load(fileOf('action.yml')) as {
    readonly inputs: { readonly [name: string]: { readonly description: string } };
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };

  it('hands its inputs to scripts as variables only, and all of them', () => {
    const { steps } = action.runs;
    for (const { run: script = '' } of steps) expect(script).not.toContain('${{');
    const handed = steps.flatMap(({ env = {} }) => Object.values(env));
    for (const name of Object.keys(action.inputs)) {
      expect(handed).toContain(`\${{ inputs.${name} }}`);
    }
    const script = fileOf('pipelines/review.sh');
    for (const name of steps.flatMap(({ env = {} }) => Object.keys(env))) {
      expect(script).toContain(`$${name === 'PODSMITH' ? name : `{${name}`}`);
    }
  });

  it('is used in the README as it is', () => {
    const [, example = ''] = /```yaml\n(- uses: [\s\S]*?)```/.exec(fileOf('README.md')) ?? [];
    const [own, upload] = load(example) as {
      readonly uses: string;
      readonly with: { readonly [name: string]: string };
    }[];
    expect(own?.uses).toContain('/podsmith@');
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(own?.with ?? {})),
    );
    expect(upload?.with.sarif_file).toBe(`\${{ runner.temp }}/podsmith/podsmith.sarif`);
  });

  it('has a shell for each script, and names the commit of each action that it uses: a tag can be moved', () => {
    for (const { run: script, shell, uses } of action.runs.steps) {
      if (script !== undefined) expect(shell).toBe('bash');
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });
});

it('the page’s own manifest leaves nothing to say', () => {
  const args = [
    'review',
    'deploy/podsmith.yaml',
    '--profile',
    'everything',
    '--fail-on',
    'info',
    '--strict',
  ];
  const { status, stdout } = spawnSync(process.execPath, [PODSMITH, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toContain('\nno findings\n');
  expect(status).toBe(0);
});
