/**
 * Starts every program that a call runs: git, Helm, Kustomize and kubectl. What they read may be hostile. So a program
 * is only looked for where the user has installed it, and gets its arguments, an empty home, no settings and no other
 * program. It has no network where the system can do that, and is bounded in time, memory and output.
 */
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import type { CliTranslator } from '../i18n/index.ts';
import { clearing } from './signals.ts';

/** Why a program has no result: it took too much, or did not start. */
type Ended = 'time' | 'total' | 'memory' | 'output' | 'start';

export interface ProgramResult {
  /** Null when it was ended, or could not be run. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly ended: Ended | null;
}

export interface ProgramCall {
  readonly args: readonly string[];
  /** An empty folder, which it runs in, and is at home in. */
  readonly home: string;
  /** What it is told beside that. */
  readonly env?: { readonly [name: string]: string };
  /** In bytes, of what it may write. */
  readonly limit: number;
}

/** Runs a program to its end, without input. @param program its absolute path */
export type RunProgram = (program: string, call: ProgramCall) => Promise<ProgramResult>;

/** In milliseconds: for one run, and for all of a call. */
const TIME = { each: 120_000, total: 600_000 };

/** In kB, of what a program writes to. */
const MEMORY = 2 * 1024 * 1024;

/** Those that run now: who ends the call ends them. */
const running = new Set<ChildProcess>();

/** Does something with an empty folder, of which nothing is left, nor of what runs, when a signal ends the call. */
export async function withHome<T>(work: (home: string) => Promise<T>): Promise<T> {
  // Kustomize reads what is real, and leads from one folder to another by the way between them.
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'podsmith-')));
  const clear = (): void => {
    for (const child of running) end(child);
    rmSync(home, { recursive: true, force: true });
  };
  return clearing(clear, () => work(home));
}

/**
 * The path of a program that is installed. Folders that are named from the current one are not looked into, nor is the
 * current one, as Windows would.
 */
export function programOnPath(name: string, path = ''): string | undefined {
  const fileName = process.platform === 'win32' ? `${name}.exe` : name;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, fileName))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What runs the programs of one call. */
export function programsOf(
  env: { readonly [name: string]: string | undefined },
  time: typeof TIME = TIME,
): RunProgram {
  let left = time.total;
  let offline: Promise<readonly string[]> | undefined;
  return async (program, call) => {
    offline ??= withoutNetwork(call.home, env);
    const within = Math.min(time.each, left);
    const began = performance.now();
    const command = [...(await offline), program, ...call.args];
    const done = await run(command, surroundings(call, env), call, within);
    left = Math.max(0, left - (performance.now() - began));
    return done.ended === 'time' && within < time.each ? { ...done, ended: 'total' } : done;
  };
}

/** Why a program was ended, in a sentence. @param name as people call it */
export function whyEnded(ended: Ended, name: string, limit: number, t: CliTranslator['t']): string {
  switch (ended) {
    case 'time':
      return t('cli.program.time', { name, seconds: TIME.each / 1000 });
    case 'total':
      return t('cli.program.total', { name, seconds: TIME.total / 1000 });
    case 'memory':
      return t('cli.program.memory', { name, limit: MEMORY / 1024 / 1024 });
    case 'output':
      return t('cli.program.output', { name, limit: limit / 1024 / 1024 });
    case 'start':
      return t('cli.program.start', { name });
  }
}

/** What may run without a network does, by Linux; root needs no namespace of users, which would hide files from it. */
async function withoutNetwork(
  home: string,
  env: { readonly [name: string]: string | undefined },
): Promise<readonly string[]> {
  const program = process.platform === 'linux' && programOnPath('unshare', env.PATH);
  if (!program) return [];
  const command = [program, ...(process.getuid?.() === 0 ? [] : ['-r']), '-n'];
  const call = { args: [], home, limit: 4096 };
  const tried = await run([...command, SHELL, '-c', ':'], surroundings(call, env), call, 10_000);
  return tried.status === 0 ? command : [];
}

/**
 * Nothing of the user's, and no way to fetch anything: no other program, no server. An empty PATH would be the current
 * folder for programs in C.
 */
function surroundings(
  { home, env }: Pick<ProgramCall, 'home' | 'env'>,
  { SystemRoot }: { readonly [name: string]: string | undefined },
): { readonly [name: string]: string } {
  const nowhere = 'http://127.0.0.1:9';
  const temporary = Object.fromEntries(['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, home]));
  return {
    PATH: join(home, 'nothing'),
    HOME: home,
    USERPROFILE: home,
    ...temporary,
    LC_ALL: 'C',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    ...(SystemRoot !== undefined && { SystemRoot }),
    ...env,
  };
}

const SHELL = '/bin/sh';

/** Some systems and some users can't set a limit, and a shell may end where it can't. */
const LIMITED = `(ulimit -d ${MEMORY}) 2>/dev/null && ulimit -d ${MEMORY}; exec "$@"`;

/** What a program says that wanted more memory: Go's and git's words. */
const OUT_OF_MEMORY = /runtime: (?:out of memory|cannot allocate memory)|fatal: out of memory/i;

/** What a shell ends with that can't start a program. */
const NOT_STARTED: readonly (number | null)[] = [126, 127];

function run(
  command: readonly string[],
  env: { readonly [name: string]: string },
  { home, limit }: Pick<ProgramCall, 'home' | 'limit'>,
  time: number,
): Promise<ProgramResult> {
  // On Windows nothing bounds memory.
  const bounded = isProgram(SHELL) ? [SHELL, '-c', LIMITED, 'sh', ...command] : command;
  const [program = '', ...args] = bounded;
  return new Promise((done) => {
    // Loaded when a program is run: most calls run none.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(program, args, {
      cwd: home,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, to be ended with its children.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    let size = 0;
    let ended: Ended | null = null;
    const stop = (why: Ended): void => {
      ended ??= why;
      end(child);
    };
    const timer = setTimeout(() => stop('time'), time);
    for (const stream of ['out', 'err'] as const) {
      child[`std${stream}`].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) stop('output');
        else chunks[stream].push(chunk);
      });
    }
    child.on('error', () => {
      ended ??= 'start';
    });
    child.on('exit', () => end(child));
    child.on('close', (status) => {
      clearTimeout(timer);
      running.delete(child);
      const [out, err] = [chunks.out, chunks.err].map((all) => Buffer.concat(all).toString('utf8'));
      if (status !== 0 && OUT_OF_MEMORY.test(err ?? '')) ended ??= 'memory';
      if (NOT_STARTED.includes(status)) ended ??= 'start';
      done({ status: ended ? null : status, out: out ?? '', err: err ?? '', ended });
    });
  });
}

/** Ends a program with all that it has started. */
function end(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // None of them runs any more.
  }
}
