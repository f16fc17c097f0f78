/** `--since`: the files that have changed since a revision of git. */
import { basename, dirname, join } from 'node:path';
import type { CliTranslator } from '../i18n/index.ts';
import { InputError } from './failure.ts';
import { atRevision } from './git.ts';
import type { Io } from './io.ts';
import { realPath } from './real-path.ts';

/**
 * Files that differ from a revision, and all that git can't compare: files that are new or ignored, files of a
 * submodule, and files outside of the repository.
 * @returns whether a file is one of them, by its absolute path
 * @throws InputError if git is missing, there is no repository, or it has no such revision
 */
export async function changedSince(
  revision: string,
  io: Io,
  words: CliTranslator,
): Promise<(absolute: string) => boolean> {
  const failed = (reason: string) =>
    new InputError(words.t('cli.since.failed', { revision, reason }));
  const { changed, tracked } = await atRevision(
    '--since',
    revision,
    failed,
    async ({ root, commit, git }) => ({
      changed: placesIn(root, await git('diff', ...NAMES, commit, '--')),
      tracked: placesIn(root, await git('ls-files', '-z')),
    }),
    io,
    words,
  );
  return (absolute) => {
    const real = realPath(absolute);
    // A link can lead to another file than before.
    const link = join(realPath(dirname(absolute)), basename(absolute));
    return !tracked.has(real) || changed.has(real) || changed.has(link);
  };
}

/** In a submodule, git would start another git, with the submodule's settings. */
const NAMES = [
  ...['--name-only', '-z', '--no-ext-diff', '--no-textconv', '--no-renames'],
  '--ignore-submodules=all',
] as const;

const placesIn = (root: string, list: string): ReadonlySet<string> =>
  new Set(list.split('\0').flatMap((name) => (name === '' ? [] : join(root, name))));
