/** Programs that render: found on the PATH, run without a shell, bounded in time and output. */
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface ToolResult {
  /** Null when it was ended, or could not be run. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Why it has no status: it took too long, wrote too much, or did not start. */
  readonly ended: 'time' | 'output' | 'start' | null;
}

export interface ToolCall {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string };
  /** In bytes, of what it may write. */
  readonly limit: number;
  /** In milliseconds. */
  readonly time: number;
}

/** Those that run now: who ends the call ends them. */
const running = new Set<ChildProcess>();

export function endTools(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** The path of a program that is installed. Folders that are named from the current one are not looked into. */
export function toolOnPath(name: string, path = ''): string | undefined {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((own) => join(folder, own)))
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

/** Runs a program to its end, without a shell and without input. */
export function runTool(program: string, call: ToolCall): Promise<ToolResult> {
  const { args, cwd, env, limit, time } = call;
  return new Promise((done) => {
    // Loaded when a program is run: most calls run none.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    let size = 0;
    let ended: ToolResult['ended'] = null;
    const end = (why: NonNullable<ToolResult['ended']>): void => {
      ended ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('time'), time);
    for (const stream of ['out', 'err'] as const) {
      child[`std${stream}`].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) end('output');
        else chunks[stream].push(chunk);
      });
    }
    child.on('error', () => {
      ended ??= 'start';
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      running.delete(child);
      const textOf = (all: readonly Buffer[]) => Buffer.concat(all).toString('utf8');
      done({
        status: ended ? null : status,
        out: textOf(chunks.out),
        err: textOf(chunks.err),
        ended,
      });
    });
  });
}
