/** A call of the command line in a folder of its own, for tests. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from './io.ts';
import { programsOf, withHome } from './program.ts';
import { readRegularFile, readStream } from './regular-file.ts';
import { replaceFile, saveFile } from './replace.ts';
import { runCli } from './run.ts';

export interface Surroundings {
  readonly cwd?: string;
  /** Undefined for a terminal that nobody types at. */
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly env?: Io['env'];
  readonly now?: () => Date;
  readonly memoryInUse?: number;
  readonly readFile?: Io['readFile'];
  readonly replaceFile?: Io['replaceFile'];
  /** In milliseconds, of programs. */
  readonly time?: Parameters<typeof programsOf>[1];
  /** Why standard output cannot be written. */
  readonly failure?: Error;
}

/** What a call did. */
export interface Done {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
}

/** A new folder with these files. */
export function folderOf(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs `podsmith` with the arguments. */
export async function podsmith(args: readonly string[], around: Surroundings = {}): Promise<Done> {
  const {
    stdin,
    terminal = false,
    env = {},
    now = () => new Date(2026, 10, 25),
    memoryInUse = 0,
  } = around;
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const output = (chunks: Uint8Array[], failure?: Error) => ({
    isTerminal: terminal,
    failure: async () => failure ?? null,
    write: (data: string | Uint8Array) =>
      void chunks.push(typeof data === 'string' ? new TextEncoder().encode(data) : data),
  });
  const status = await runCli(args, {
    cwd: around.cwd ?? tmpdir(),
    env,
    now,
    memoryInUse: () => memoryInUse,
    spareMemory: () => undefined,
    stdin: {
      isTerminal: stdin === undefined,
      read: (limit) =>
        readStream(
          (async function* () {
            yield typeof stdin === 'string' ? Buffer.from(stdin) : (stdin ?? Buffer.of());
          })(),
          limit,
        ),
    },
    stdout: output(out, around.failure),
    stderr: output(err),
    readFile: around.readFile ?? readRegularFile,
    saveFile,
    replaceFile: around.replaceFile ?? replaceFile,
    undisturbed: async (work) => work(),
    runProgram: programsOf(env, around.time),
    withHome,
  });
  const bytes = Buffer.concat(out);
  return { status, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8'), bytes };
}

/** A pod that the restricted standard allows. */
export const GOOD = `apiVersion: v1
kind: Pod
metadata:
  name: good
spec:
  securityContext:
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: app
      image: registry.example.com/app:1
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;

/** A pod with findings, the worst of them critical. */
export const BAD = `apiVersion: v1
kind: Pod
metadata:
  name: bad
spec:
  containers:
    - name: app
      image: registry.example.com/app:1
      securityContext:
        privileged: true
`;
