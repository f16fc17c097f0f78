/** Files that are only in this page. */

import type { Open } from '../workspace.ts';
import { mayReplace } from './importing.ts';

/** @returns the names of files that are neither unchanged examples nor downloaded in their present state */
export const unsavedFiles = (
  { files }: Pick<Open, 'files'>,
  saved: ReadonlyMap<number, string>,
): readonly string[] =>
  files
    .filter((file) => !file.locked && !mayReplace(file) && saved.get(file.id) !== file.text)
    .map(({ name }) => name);
