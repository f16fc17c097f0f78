/** Programs that stand for those that are installed, for tests. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folderOf } from './test-io.ts';

/** A folder for the PATH with programs that are scripts of the system's shell. */
export function programs(scripts: { readonly [name: string]: string }): string {
  const folder = folderOf(
    Object.fromEntries(
      Object.entries(scripts).map(([name, body]) => [`${name}.sh`, `#!/bin/sh\n${body}\n`]),
    ),
  );
  for (const name of Object.keys(scripts)) {
    const [from, to] = [join(folder, `${name}.sh`), join(folder, name)];
    // Another process writes the file. What a child of another test inherits while this one writes can't be run:
    // "text file busy".
    execFileSync('/bin/sh', ['-c', 'cat "$0" > "$1"; chmod 755 "$1"', from, to]);
  }
  return folder;
}
