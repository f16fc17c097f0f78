/** What the tests of completions ask each shell. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

/** A folder with the file `completion`: the script that Podsmith prints for a shell. */
export async function scriptIn(shell: string): Promise<string> {
  const { out, status } = await podsmith(['completion', shell]);
  expect(status).toBe(0);
  const folder = folderOf({});
  writeFileSync(join(folder, 'completion'), out);
  return folder;
}

/** What is asked, and some of what is offered; nothing means that files or anything else may follow. */
export const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['podsmith ', ['review', 'harden', 'completion'], ['--profile']],
  ['podsmith rev', ['review'], ['harden']],
  ['podsmith review --ba', ['--baseline'], ['--fixes', '--format']],
  ['podsmith review . --format ', ['sarif', 'gitlab'], ['review', '--format']],
  ['podsmith review --format=ju', ['junit'], ['json']],
  ['podsmith harden --patch ', ['kustomize', 'strategic'], ['sarif']],
  ['podsmith --lang de operator --shell p', ['powershell'], ['bash']],
  ['podsmith explain run-as', ['run-as-non-root', 'run-as-user'], ['privileged']],
  ['podsmith completion ', ['bash', 'zsh', 'fish'], ['review']],
];
