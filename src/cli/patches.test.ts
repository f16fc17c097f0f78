/** `harden --patch` and `harden --format markdown`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const harden = (cwd: string, ...args: readonly string[]) =>
  podsmith(['harden', ...args, '--fixes', 'all', '--suggest'], { cwd });

describe('harden --patch', () => {
  it('prints one patch, and says how to apply it', async () => {
    const cwd = folderOf({ 'bad.yaml': BAD });
    const json = await harden(cwd, 'bad.yaml', '--patch', 'json');
    const operations = JSON.parse(json.out) as { readonly op: string; readonly path: string }[];
    expect(operations.map(({ path }) => path)).toContain('/spec/securityContext');
    expect(json.err).toMatch(/^podsmith: to apply \S+\.json: kubectl patch pod bad --type json /m);
    const strategic = await harden(cwd, 'bad.yaml', '--patch', 'strategic');
    expect(strategic.out).toMatch(/^apiVersion: v1\nkind: Pod\nmetadata:\n/);
    const kustomize = await harden(cwd, '.', '--patch', 'kustomize');
    expect(kustomize.out).toContain('resources: ["bad.yaml"]\n');
    expect(readFileSync(join(cwd, 'bad.yaml'), 'utf8')).toBe(BAD);
    // A patch has no place for a mark, and its value is to be confirmed all the same.
    for (const { status } of [json, strategic, kustomize]) expect(status).toBe(1);
  });

  it('writes several to a folder, never over a file', async () => {
    const cwd = folderOf({ 'a.yaml': BAD, 'b.yaml': BAD.replace('name: bad', 'name: other') });
    const several = await harden(cwd, '.', '--patch', 'json');
    expect(several.err).toContain('there are 2 patches, and standard output can have only one');
    expect(several).toMatchObject({ status: 2, out: '' });
    const args = ['.', '--patch', 'json', '--output', 'patches'];
    expect(await harden(cwd, ...args)).toMatchObject({ status: 1, out: '' });
    expect(existsSync(join(cwd, 'patches/pod-bad.json'))).toBe(true);
    const nowhere = await harden(cwd, '.', '--patch', 'json', '--output', '/proc/new/folder');
    expect(nowhere.err).toContain('/proc/new/folder');
    expect(nowhere.status).toBe(2);
    const again = await harden(cwd, ...args);
    expect(again.err).toMatch(/patches\/pod-\w+\.json exists and is unchanged/);
    expect(again.status).toBe(2);
  });

  it('leaves the Kustomization of a folder alone, and refuses one that could not read the files', async () => {
    const own = 'resources: [bad.yaml]\n';
    const cwd = folderOf({ 'k/kustomization.yaml': own, 'k/bad.yaml': BAD });
    const taken = await harden(cwd, 'k', '--patch', 'kustomize', '--output', 'k');
    expect(taken.err).toContain('k/kustomization.yaml exists and is unchanged');
    expect(readFileSync(join(cwd, 'k/kustomization.yaml'), 'utf8')).toBe(own);
    const outside = await harden(cwd, 'k', '--patch', 'kustomize', '--output', 'other');
    expect(outside.err).toContain('k/bad.yaml isn’t in the folder of the Kustomization (other)');
    for (const { status } of [taken, outside]) expect(status).toBe(2);
  });

  it('tells what a patch can’t say', async () => {
    const template = BAD.replace('name: bad', 'name: {{ .Values.name }}\n  labels: {{ x }}');
    const cwd = folderOf({ 'a.yaml': `${BAD}---\n${BAD}`, 'b.yaml': template });
    const { err, status } = await harden(cwd, '.', '--patch', 'strategic');
    expect(err).toContain('a.yaml: Pod/bad isn’t in the patches: several objects have this name');
    expect(err).toContain('b.yaml: a document isn’t in the patches: it is a template');
    expect(status).toBe(2);
  });

  it('says that nothing was changed', async () => {
    const { err, out, status } = await harden(folderOf({ 'a.yaml': GOOD }), '.', '--patch', 'json');
    expect(err).toContain('nothing was changed, so there is no patch');
    expect({ out, status }).toEqual({ out: '', status: 0 });
  });

  it('says where credentials are shown', async () => {
    const env = 'env: [{name: DB_PASSWORD, value: Tr0ub4dor-and-3}]';
    const ports = 'ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP}]';
    const text = BAD.replace(
      '      securityContext:',
      `      ${env}\n      ${ports}\n      securityContext:`,
    );
    const cwd = folderOf({ 'a.yaml': text });
    const { out, err } = await harden(cwd, 'a.yaml', '--patch', 'json', '--profile', 'everything');
    expect(err.includes('a patch of a.yaml shows values')).toBe(out.includes('Tr0ub4dor'));
  });

  it.each([
    [['--patch', 'json', '--write'], 'use either --write or --patch'],
    [['--patch', 'json', '--diff'], 'use either --diff or --patch'],
    [['--patch', 'json', '--format', 'markdown'], 'use either --format markdown or --patch'],
    [['--output', 'x'], '--output requires --patch'],
    [['--patch', 'yaml'], '“yaml” isn’t valid for --patch'],
  ])('refuses %j', async (args, message) => {
    const { err, status } = await harden(folderOf({ 'a.yaml': BAD }), 'a.yaml', ...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('harden --format markdown', () => {
  it('lists fixes with what they change, what they may break, and what remains', async () => {
    const cwd = folderOf({ 'a|b.yaml': BAD, 'gone.yaml': 'a\0b' });
    const { out, err, status } = await harden(cwd, 'a|b.yaml', 'gone.yaml', '--format', 'markdown');
    expect(out).toMatch(/^## Podsmith\n\n- \d+ fixes made\n/);
    expect(out).toContain('### a\\|b.yaml\n');
    expect(out).toMatch(/^\| Pod\/bad \| .* \| .*securityContext.* \| `run-as-non-root` \| /m);
    expect(out).toContain('**What these fixes may break:**\n\n- `');
    expect(out).toContain('### gone.yaml\n');
    expect({ err, status }).toEqual({ err: '', status: 2 });
    expect(readFileSync(join(cwd, 'a|b.yaml'), 'utf8')).toBe(BAD);
    const safe = await podsmith(['harden', 'a|b.yaml', '--format', 'markdown'], { cwd });
    expect(safe.out).toMatch(/^\*\*\d+ findings remain:\*\*$/m);
    expect(safe.out).toContain('| Severity | Object | Finding | Rule | Why it remains |');
  });

  it('writes the files with --write', async () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    expect((await harden(cwd, '.', '--write', '--format', 'markdown')).status).toBe(1);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).not.toBe(BAD);
  });
});
