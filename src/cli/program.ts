export interface ProgramResult {
  /** Null when it could not be run, or was ended by a signal. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Why it could not be run, such as ENOENT. */
  readonly failure: Error | null;
}

/** Much more than the names of the files of any repository. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs a program to its end, without a shell and without input. */
export function runProgram(name: string, args: readonly string[], cwd: string): ProgramResult {
  // Loaded when a program is run: most calls run none.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync(name, [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: MOST_OUTPUT,
  });
  return { status, out: stdout ?? '', err: stderr ?? '', failure: error ?? null };
}
