/** What git says of a repository that isn't trusted. */
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliTranslator } from '../i18n/index.ts';
import { InputError } from './failure.ts';
import { whyUnread } from './files.ts';
import type { Io } from './io.ts';
import { type ProgramResult, programOnPath, whyEnded } from './program.ts';
import { realPath } from './real-path.ts';
import { commonFolderOf, gitFolderOf, repositoryOf } from './repository.ts';

/** Much more than the names of the files of any repository, or than git keeps of them. */
const MOST = 256 * 1024 * 1024;

/** A repository, as git sees it. */
export interface Revision {
  readonly root: string;
  readonly commit: string;
  /** @returns what git writes @throws InputError where it fails */
  readonly git: (...args: readonly string[]) => Promise<string>;
}

/**
 * Asks git about a revision of the repository that the call is made in.
 * @param option that needs it
 * @param failed makes the error for a reason
 * @throws InputError if git is missing, there is no repository, or it has no such revision
 */
export async function atRevision<T>(
  option: string,
  revision: string,
  failed: (reason: string) => InputError,
  ask: (revision: Revision) => Promise<T>,
  io: Io,
  { t }: CliTranslator,
): Promise<T> {
  const program = programOnPath('git', io.env.PATH);
  if (program === undefined)
    throw new InputError(t('cli.git.missing', { option, reason: 'ENOENT' }));
  const root = repositoryOf(realPath(io.cwd));
  if (root === null) throw failed(t('cli.git.no-repository'));
  return io.withHome(async (home) => {
    const folder = join(home, 'git');
    const run = (env: Variables, args: readonly string[]): Promise<ProgramResult> =>
      io.runProgram(program, { args, home, env: { ...QUIET, ...env }, limit: MOST });
    const git = async (env: Variables, ...args: readonly string[]): Promise<string> => {
      const { status, out, err, ended } = await run(env, args);
      if (ended) throw failed(whyEnded(ended, `git ${args[0]}`, MOST, t));
      if (status === 0) return out;
      throw failed((err.trim().split('\n')[0] ?? '').replace(/^fatal: /, ''));
    };
    const env = await standIn(root, folder, revision, io, (...args) =>
      git({ GIT_DIR: folder }, ...args),
    ).catch((error: unknown) => {
      throw error instanceof InputError ? error : failed(whyUnread(error, t, MOST));
    });
    const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { status, out } = await run(env, verify);
    if (status !== 0) throw failed(t('cli.git.unknown'));
    return ask({ root, commit: out.trim(), git: (...args) => git(env, ...args) });
  });
}

type Variables = { readonly [name: string]: string };

/** Neither the settings of the system, nor a change to the repository. */
const QUIET: Variables = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
};

/** What git knows about revisions and files, none of which makes it run anything. */
const FILES = /^(?:index|sharedindex\.[0-9a-f]+|[A-Z_]*HEAD|packed-refs|shallow)$/;
const FOLDERS = ['refs', 'reftable'] as const;

/** How a repository keeps what it knows, where that isn't the usual way. */
const FORMATS = [
  ['extensions.objectformat', 'sha256', '[extensions]\nobjectformat = sha256\n'],
  ['extensions.refstorage', 'reftable', '[extensions]\nrefstorage = reftable\n'],
] as const;

/** Settings about how files are compared, and what `@{upstream}` stands for. */
const SETTINGS =
  /^(?:core\.(?:autocrlf|checkstat|eol|filemode|ignorecase|precomposeunicode|symlinks|trustctime)|branch\..+\.(?:remote|merge)|remote\..+\.fetch)$/;

/**
 * Makes a folder that stands in for `.git`. A repository's settings, hooks and attributes can make git run programs in
 * many ways, and every release of git has more. So git doesn't get to see them: the folder has what is needed and no
 * more.
 * @returns what tells git about it
 */
async function standIn(
  root: string,
  folder: string,
  revision: string,
  io: Io,
  git: (...args: readonly string[]) => Promise<string>,
): Promise<Variables> {
  const gitFolder = gitFolderOf(root, io);
  const common = commonFolderOf(gitFolder, io);
  mkdirSync(folder);
  for (const from of new Set([common, gitFolder])) {
    for (const name of readdirSync(from).filter((entry) => FILES.test(entry))) {
      writeFileSync(join(folder, name), io.readFile(join(from, name), MOST));
    }
  }
  // What HEAD was before is told apart by worktree.
  for (const name of gitFolder === common ? [...FOLDERS, 'logs'] : FOLDERS) {
    const from = join(common, name);
    // Windows lets every user make a junction.
    if (existsSync(from)) symlinkSync(from, join(folder, name), 'junction');
  }
  const settings = await settingsIn(join(common, 'config'), join(folder, 'given'), io, git);
  // Older releases of git don't know the extensions, and none of them where it isn't needed.
  const formats = FORMATS.filter(([name, value]) => settings.get(name)?.at(-1) === value);
  const version = `[core]\nrepositoryformatversion = ${formats.length > 0 ? 1 : 0}\nbare = false\n`;
  writeFileSync(join(folder, 'config'), [version, ...formats.map(([, , text]) => text)].join(''));
  const kept = [...settings].flatMap(([name, values]) =>
    SETTINGS.test(name) && (name.startsWith('core.') || revision.includes('@{'))
      ? values.map((value) => [name, value] as const)
      : [],
  );
  return {
    GIT_DIR: folder,
    GIT_WORK_TREE: root,
    GIT_OBJECT_DIRECTORY: join(common, 'objects'),
    GIT_CONFIG_COUNT: `${kept.length}`,
    ...Object.fromEntries(
      kept.flatMap(([name, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, name],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  };
}

/** The settings of a file, as git reads it: nothing is done with them, and what it includes isn't read. */
async function settingsIn(
  file: string,
  copy: string,
  io: Io,
  git: (...args: readonly string[]) => Promise<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!existsSync(file)) return new Map();
  writeFileSync(copy, io.readFile(file, MOST));
  const settings = new Map<string, string[]>();
  for (const entry of (await git('config', '--file', copy, '--no-includes', '--list', '-z'))
    .split('\0')
    .filter((part) => part !== '')) {
    const [name = '', ...value] = entry.split('\n');
    // A name alone means yes.
    const setting = value.length === 0 ? 'true' : value.join('\n');
    settings.set(name, [...(settings.get(name) ?? []), setting]);
  }
  return settings;
}
