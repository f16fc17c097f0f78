/** `--since`: the files that have changed since a revision of git. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CliTranslator } from '../i18n/index.ts';
import { InputError, reasonOf } from './failure.ts';
import type { Io } from './io.ts';

/**
 * Files that differ from a revision, and all that git can't compare: files that are new or ignored, files of a
 * submodule, and files outside of the repository.
 * @returns whether a file is one of them, by its absolute path
 * @throws InputError if git is missing, there is no repository, or it has no such revision
 */
export function changedSince(
  revision: string,
  io: Io,
  { t }: CliTranslator,
): (absolute: string) => boolean {
  const git = (cwd: string, ...args: readonly string[]): string => {
    // Neither a program of the repository nor one of the user takes part.
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=off'];
    const { status, out, err, failure } = io.runProgram('git', [...settings, ...args], cwd);
    if (failure) throw new InputError(t('cli.since.no-git', { reason: reasonOf(failure) }));
    if (status === 0) return out;
    const reason =
      err
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '';
    throw new InputError(t('cli.since.failed', { revision, reason }));
  };
  const root = git(io.cwd, 'rev-parse', '--show-toplevel').replace(/\r?\n$/, '');
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, out } = io.runProgram('git', verify, root);
  if (status !== 0) {
    throw new InputError(t('cli.since.failed', { revision, reason: t('cli.since.unknown') }));
  }
  const placesIn = (list: string): ReadonlySet<string> =>
    new Set(list.split('\0').flatMap((name) => (name === '' ? [] : join(root, name))));
  const changed = placesIn(
    git(root, 'diff', '--name-only', '-z', '--no-ext-diff', '--no-renames', out.trim(), '--'),
  );
  const tracked = placesIn(git(root, 'ls-files', '-z'));
  return (absolute) => {
    const real = realOf(absolute);
    // A link can lead to another file than before.
    const link = join(realOf(dirname(absolute)), basename(absolute));
    return !tracked.has(real) || changed.has(real) || changed.has(link);
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
