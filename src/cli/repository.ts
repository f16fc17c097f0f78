/** Where a git repository is, as far as it can be told without git. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Io } from './io.ts';
import { realPath } from './real-path.ts';
import { isInFolder } from './replace.ts';

/** The folder of the repository that a folder is in; null if it is in none. */
export function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, GIT))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryOf(above);
}

/** The folder of git's own files. They may hold credentials, such as the token of a checkout. */
export const GIT = '.git';

export function isOfGit(path: string): boolean {
  const above = dirname(path);
  return basename(path).toLowerCase() === GIT || (above !== path && isOfGit(above));
}

/** Where a path of the repository that the call is made in leads, if that is out of it or to git's own files. */
export function waysOut(path: string, cwd: string): string | null {
  const here = realPath(cwd);
  const root = repositoryOf(here);
  // The way through the folder of the call is no way out.
  const place = resolve(here, relative(cwd, path));
  if (root === null || !isInFolder(place, root)) return null;
  const leadsTo = realPath(place);
  if (leadsTo === place) return null;
  return isInFolder(leadsTo, root) && !isOfGit(leadsTo) ? null : leadsTo;
}

/** The folder of git's own files: `.git`, or where the file of this name leads, as in a worktree. */
export function gitFolderOf(root: string, { readFile }: Io): string {
  const gitPath = join(root, GIT);
  if (!statSync(gitPath).isFile()) return gitPath;
  const [, place = GIT] = /^gitdir: (.+)/.exec(textAt(gitPath, readFile)) ?? [];
  return resolve(root, place);
}

/** What all worktrees of a repository share. */
export function commonFolderOf(gitFolder: string, { readFile }: Io): string {
  const file = join(gitFolder, 'commondir');
  return existsSync(file) ? resolve(gitFolder, textAt(file, readFile).trim()) : gitFolder;
}

const textAt = (path: string, readFile: Io['readFile']): string =>
  new TextDecoder().decode(readFile(path, 64 * 1024));
