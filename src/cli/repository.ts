/** Where a git repository is, as far as it can be told without git. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';

/** The folder of the repository that a folder is in; null if it is in none. */
export function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : repositoryOf(above);
}

/** The folder of git's own files: `.git`, or where the file of this name leads, as in a worktree. */
export function gitFolderOf(root: string, { readFile }: Io): string {
  const own = join(root, '.git');
  if (!statSync(own).isFile()) return own;
  const [, place = '.git'] = /^gitdir: (.+)/.exec(textAt(own, readFile)) ?? [];
  return resolve(root, place);
}

/** What all worktrees of a repository share. */
export function commonFolderOf(gitFolder: string, { readFile }: Io): string {
  const file = join(gitFolder, 'commondir');
  return existsSync(file) ? resolve(gitFolder, textAt(file, readFile).trim()) : gitFolder;
}

const textAt = (path: string, readFile: Io['readFile']): string =>
  new TextDecoder().decode(readFile(path, 64 * 1024));
