import { realpathSync } from 'node:fs';

/** Where a path leads, so that links make no two of one file. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // What is not there is told when it is read.
    return path;
  }
}
