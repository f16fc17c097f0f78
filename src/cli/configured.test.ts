/** What `podsmith.json` takes away is said: in a pull request it belongs to whoever opened it. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const CONFIG = {
  rules: { privileged: 'off', 'run-as-non-root': 'low' },
  failOn: 'none',
  exclude: ['more\u202e.yaml', '![x](y)'],
};
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit', 'github', 'gitlab'];
const review = (cwd: string, ...args: readonly string[]) =>
  podsmith(['review', '.', ...args], { cwd, env });

describe('a configuration that turns something off', () => {
  const cwd = folderOf({ 'podsmith.json': JSON.stringify(CONFIG), 'bad.yaml': BAD });

  it.each(FORMATS)('is said in %s', async (format) => {
    const { out, status } = await review(cwd, '--format', format);
    expect(status).toBe(0);
    expect(out).toContain('podsmith.json');
    const flat = out.replace(/\s+/g, ' ').replaceAll('\\', '');
    expect(flat).toContain('turns off or lowers: rules off: privileged; run-as-non-root: Low; ');
    expect(flat).toContain('failOn: none');
    expect(flat).toContain('Without it, the reviewed files have 1 more finding');
    expect(out).not.toContain('\u202e');
    if (format === 'markdown') expect(out).not.toContain(' ![x](y)');
  });

  it('is said in German', async () => {
    const { out } = await review(cwd, '--lang', 'de');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'schaltet ab oder schwächt ab: Regeln aus: privileged;',
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Ohne die Datei haben die geprüften Dateien 1 weiteren Befund',
    );
  });

  it('is a field of JSON', async () => {
    const { out } = await review(cwd, '--format', 'json');
    expect(JSON.parse(out).configuration).toMatchObject({
      file: 'podsmith.json',
      off: ['privileged'],
      lowered: [{ rule: 'run-as-non-root', severity: 'low' }],
      options: [],
      settings: [{ name: 'failOn', to: 'none' }, { name: 'exclude' }],
      findings: 1,
    });
  });

  it.each([['--format', 'json'], ['--format', 'markdown'], ['--diff']])(
    'is said by harden %s %s',
    async (...args) => {
      const { out, err } = await podsmith(['harden', '.', ...args], { cwd });
      expect(`${out}${err}`.replaceAll('\\', '')).toContain(
        'turns off or lowers: rules off: privileged',
      );
    },
  );

  it('is said by operator', async () => {
    const { err } = await podsmith(['operator', '.'], { cwd });
    expect(err).toContain('turns off or lowers: rules off: privileged');
  });
});

describe('what a configuration takes away', () => {
  const changed = async (config: object, ...args: readonly string[]) => {
    const cwd = folderOf({ 'podsmith.json': JSON.stringify(config), 'bad.yaml': BAD });
    const { out } = await review(cwd, '--format', 'json', ...args);
    return JSON.parse(out).configuration;
  };

  it.each([
    [{}],
    [{ profile: 'everything' }],
    [{ rules: { replicas: 'on', privileged: 'critical' } }],
    [{ rules: { 'cpu-limits': 'off' } }],
    [{ failOn: 'low' }],
  ])('is nothing: %j', async (config) => {
    expect(await changed(config)).toBeUndefined();
  });

  it('is a profile that asks less, older versions and options', async () => {
    const baseline = await changed({ profile: 'pss-baseline' });
    expect(baseline.settings).toEqual([{ name: 'profile', to: 'pss-baseline' }]);
    expect(baseline.findings).toBeGreaterThan(0);
    const { settings } = await changed({ policyVersion: '1.20', kubernetesVersion: '1.25' });
    expect(settings).toEqual([
      { name: 'kubernetesVersion', to: '1.25' },
      { name: 'policyVersion', to: '1.20' },
    ]);
    const rules = { 'allowed-registries': { options: { registries: ['*'] } } };
    const { options } = await changed({ profile: 'everything', rules });
    expect(options).toEqual(['allowed-registries.registries']);
  });

  it('gives way to the options of the call', async () => {
    const config = { profile: 'pss-baseline', failOn: 'none' };
    const options = ['--profile', 'pss-restricted', '--fail-on', 'medium'];
    expect(await changed(config, ...options)).toBeUndefined();
  });
});

/** A repository whose working tree has another configuration than its revision. */
function repository(before: object | null, after: object): string {
  const committed = { 'bad.yaml': BAD, 'a/bad.yaml': BAD };
  const cwd = folderOf(
    before ? { ...committed, 'podsmith.json': JSON.stringify(before) } : committed,
  );
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  git(
    ...['-c', 'user.name=me', '-c', 'user.email=me@example.com', '-c', 'commit.gpgsign=false'],
    ...['commit', '--quiet', '-m', 'first'],
  );
  writeFileSync(join(cwd, 'podsmith.json'), JSON.stringify(after));
  return cwd;
}

describe('--strict-config', () => {
  it('reads the configuration of a revision, not the one in the folder', async () => {
    const cwd = repository({ profile: 'pss-baseline' }, CONFIG);
    const strict = ['--strict-config', 'HEAD', '--format', 'json'];
    for (const own of [cwd, join(cwd, 'a')]) {
      const { out, status } = await review(own, ...strict);
      expect(JSON.parse(out).profile).toBe('pss-baseline');
      expect(out).toContain('"privileged"');
      expect(status).toBe(1);
    }
    const none = await review(repository(null, CONFIG), ...strict);
    expect(JSON.parse(none.out)).not.toHaveProperty('configuration');
    expect(none.status).toBe(1);
  });

  it.each(['HEAD', 'nowhere'])('says what is wrong with that of %s', async (revision) => {
    const cwd = repository({ rules: { nonsense: 'off' } }, {});
    const { err, status } = await review(cwd, '--strict-config', revision);
    expect(err).toContain(
      revision === 'HEAD'
        ? 'podsmith.json (HEAD):1:11: rules.nonsense: unknown rule'
        : 'git can’t read podsmith.json of nowhere: there is no such revision',
    );
    expect(status).toBe(2);
  });

  it('runs no program of the repository', async () => {
    const cwd = repository({ profile: 'pss-baseline' }, CONFIG);
    const run = `touch ${join(cwd, 'hacked')}`;
    appendFileSync(join(cwd, '.git/config'), `[core]\n\tfsmonitor = ${run}\n\tpager = ${run}\n`);
    const { out } = await review(cwd, '--strict-config', 'HEAD', '--format', 'json');
    expect(JSON.parse(out).profile).toBe('pss-baseline');
    expect((await review(cwd, 'hacked')).out).toContain('there is no such file');
  });

  it('is used without another configuration, and without writing one', async () => {
    const call = ['harden', '.', '--strict-config', 'HEAD'];
    for (const option of [['--config', 'a.json'], ['--write']]) {
      const { err, status } = await podsmith([...call, ...option], { cwd: folderOf({}) });
      expect(err).toContain(`use either --strict-config or ${option[0]}, not both`);
      expect(status).toBe(2);
    }
  });
});

describe('a link out of the repository', () => {
  const above = folderOf({
    'secret.json': '{"t0ken": 1}',
    'secret.yaml': GOOD.replace('name: good', 'name: t0ken'),
    'folder/secret.yaml': GOOD.replace('name: good', 'name: t0ken'),
  });
  const cwd = join(above, 'repository');
  mkdirSync(join(cwd, '.git'), { recursive: true });
  for (const name of ['secret.json', 'secret.yaml', 'folder']) {
    symlinkSync(join('..', name), join(cwd, name));
  }

  it.each([
    ['review', '.', '--config', 'secret.json'],
    ['review', 'secret.yaml'],
    ['review', 'folder'],
    ['review', 'folder/secret.yaml'],
    ['review', 'folder/*.yaml'],
    ['review', '.', '--render', '--values', 'secret.yaml'],
    ['harden', 'secret.yaml'],
    ['operator', 'secret.yaml'],
  ])('is not followed, though it is named: %s %s %s %s', async (...args) => {
    const { out, err, status } = await podsmith(args, { cwd, env });
    expect(`${out}${err}`).toContain('link');
    expect(`${out}${err}`).not.toContain('t0ken');
    expect(status).toBe(2);
  });

  it('is followed when asked', async () => {
    const { out } = await podsmith(['review', 'secret.yaml', '--follow-links'], { cwd });
    expect(out).toContain('t0ken');
  });
});
