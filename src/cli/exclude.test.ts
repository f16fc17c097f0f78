import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const repository = (config?: string) =>
  folderOf({
    'app.yaml': GOOD,
    'generated/a.yaml': BAD,
    'generated/keep.yaml': GOOD.replace('good', 'kept'),
    'deploy/test.yaml': BAD,
    'vendor/lib/x.yaml': BAD,
    'node_modules/y/z.yaml': BAD,
    '.git/config.yaml': BAD,
    'notes.txt': 'no manifest',
    ...(config !== undefined && { 'podsmith.json': config }),
  });

/** The files that a review reports, and what it says of those that it left out. */
async function reviewed(cwd: string, ...args: readonly string[]) {
  const { out, err, status } = await podsmith(['review', ...args, '--format', 'json'], { cwd });
  expect(err).toBe('');
  const { files, notes } = JSON.parse(out) as {
    readonly files: readonly { readonly path: string }[];
    readonly notes: readonly { readonly path: string; readonly note: string }[];
  };
  return { files: files.map(({ path }) => path).sort(), notes, status };
}

describe('what is left out of folders', () => {
  it('is code of others, which is said once', async () => {
    const { files, notes, status } = await reviewed(repository(), '.');
    expect(files).toEqual([
      'app.yaml',
      'deploy/test.yaml',
      'generated/a.yaml',
      'generated/keep.yaml',
    ]);
    expect(notes).toEqual([
      { path: '.', note: '2 files and folders in it are left out: node_modules/, vendor/' },
    ]);
    expect(status).toBe(1);
  });

  it.each([
    [['generated/'], ['app.yaml', 'deploy/test.yaml']],
    [['test.yaml'], ['app.yaml', 'generated/a.yaml', 'generated/keep.yaml']],
    [
      ['/test.yaml', 'generated/'],
      ['app.yaml', 'deploy/test.yaml'],
    ],
    [
      ['generated/*', '!generated/keep.yaml', 'deploy'],
      ['app.yaml', 'generated/keep.yaml'],
    ],
    [['**/*.yaml', '!app.yaml'], ['app.yaml']],
  ])('is what %j match, as in .gitignore', async (patterns, files) => {
    const args = patterns.flatMap((pattern) => ['--exclude', pattern]);
    expect((await reviewed(repository(), '.', ...args)).files).toEqual(files);
    const config = repository(JSON.stringify({ exclude: patterns }));
    expect((await reviewed(config, '.')).files).toEqual(files);
    // The patterns of the file count from its folder on, wherever the call is made.
    const below = await reviewed(join(config, 'generated'), '..');
    expect(below.files.map((path) => path.replace('../', ''))).toEqual(files);
  });

  it('is read when it is named, as a folder, a file or in a pattern', async () => {
    const cwd = repository('{"exclude": ["generated/"]}');
    expect((await reviewed(cwd, 'vendor')).files).toEqual(['vendor/lib/x.yaml']);
    expect((await reviewed(cwd, 'generated/a.yaml')).files).toEqual(['generated/a.yaml']);
    expect((await reviewed(cwd, 'vendor/**/*.yaml')).files).toEqual(['vendor/lib/x.yaml']);
    expect((await reviewed(cwd, '**/*.yaml')).files).toEqual(['app.yaml', 'deploy/test.yaml']);
  });

  it.each(['{"exclude": "vendor"}', '{"exclude": [1]}', '{"exclude": [" "]}'])(
    'has to be a list of patterns: %s',
    async (config) => {
      const { err, status } = await podsmith(['review', '.'], { cwd: repository(config) });
      expect(err).toContain('podsmith.json:1:2: exclude: the value isn’t valid');
      expect(status).toBe(2);
    },
  );
});

describe('--skip-others', () => {
  it('is said of a pattern and of a named file too', async () => {
    const cwd = repository();
    const left = await reviewed(
      cwd,
      '**/*.yaml',
      '--exclude',
      'generated/',
      '--exclude',
      'test.yaml',
    );
    expect(left.files).toEqual(['app.yaml']);
    expect(left.notes).toHaveLength(1);
    expect(left.notes[0]?.note).toMatch(/^4 files and folders in it are left out: /);
    for (const own of ['generated/', 'deploy/test.yaml', 'vendor/', 'node_modules/']) {
      expect(left.notes[0]?.note).toContain(own);
    }
    // None of them is one that the pattern would find.
    expect((await reviewed(cwd, '*.yaml', '--exclude', 'generated/')).notes).toBeUndefined();
    const hook = ['app.yaml', 'deploy/test.yaml', '--skip-others', '--exclude', 'test.yaml'];
    expect((await reviewed(cwd, ...hook)).notes).toEqual([
      { path: 'deploy/test.yaml', note: '“exclude” in the configuration leaves out this file' },
    ]);
  });

  it.each(['harden', 'operator'])('is said by %s as well', async (command) => {
    const args = [
      command,
      '.',
      '--exclude',
      'generated/',
      ...(command === 'harden' ? ['--diff'] : []),
    ];
    const { err } = await podsmith(args, { cwd: repository() });
    expect(err).toContain('podsmith: .: 3 files and folders in it are left out');
  });

  it.each([
    ['github', 'out', '::notice title=.::3 files and folders in it are left out'],
    ['junit', 'err', 'podsmith: .: 3 files and folders in it are left out'],
    ['gitlab', 'err', 'podsmith: .: 3 files and folders in it are left out'],
  ] as const)('is said for build servers: %s', async (format, where, said) => {
    const args = ['review', '.', '--exclude', 'generated/', '--format', format];
    expect((await podsmith(args, { cwd: repository() }))[where]).toContain(said);
  });

  it('passes over named files that are no manifests, or that are left out', async () => {
    const cwd = repository('{"exclude": ["generated/"]}');
    const named = ['app.yaml', 'notes.txt', 'podsmith.json', 'generated/a.yaml'];
    expect((await reviewed(cwd, '--skip-others', ...named)).files).toEqual(['app.yaml']);
    const none = await reviewed(cwd, '--skip-others', 'podsmith.json', 'notes.txt');
    expect(none).toMatchObject({ files: [], status: 0 });
    expect((await reviewed(cwd, 'podsmith.json')).status).toBe(2);
  });

  it('still tells what can’t be read', async () => {
    const { files, status } = await reviewed(repository(), '--skip-others', 'missing.yaml');
    expect(files).toEqual(['missing.yaml']);
    expect(status).toBe(2);
  });
});
