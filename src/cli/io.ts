/** What the command line touches of the world, so that a test can hand it another one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceFile } from './replace.ts';

export interface Output {
  readonly isTerminal: boolean;
  readonly write: (data: string | Uint8Array) => void;
}

export interface Io {
  /** The folder that relative paths count from. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  readonly stdin: { readonly isTerminal: boolean; readonly read: () => Promise<Uint8Array> };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Throws what `node:fs` throws. Paths are absolute. */
  readonly readFile: (path: string) => Uint8Array;
  readonly writeFile: (path: string, bytes: string | Uint8Array) => void;
  /** Writes a file that is there, whole or not at all. */
  readonly replaceFile: typeof replaceFile;
}

/** The world as it is. */
export function nodeIo(): Io {
  const output = (stream: NodeJS.WriteStream): Output => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return { isTerminal: stream.isTTY === true, write: (data) => void stream.write(data) };
  };
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    stdin: { isTerminal: process.stdin.isTTY === true, read: readStdin },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readFile: (path) => readFileSync(path),
    writeFile: (path, bytes) => writeFileSync(path, bytes),
    replaceFile,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
