/** The input and output of the command line, so that a test can replace them. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { programsOf, type RunProgram, withHome } from './program.ts';
import { readRegularFile, readStream } from './regular-file.ts';
import { replaceFile, saveFile } from './replace.ts';
import { undisturbed } from './signals.ts';

export interface Output {
  readonly isTerminal: boolean;
  readonly write: (data: string | Uint8Array) => void;
  /**
   * Waits until all is written.
   * @returns why something could not be written, such as EPIPE where the reader, say `head`, has closed the pipe
   */
  readonly failure: () => Promise<Error | null>;
}

export interface Io {
  /** The folder that relative paths count from. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  /** How much of the memory that Node may use is in use, from 0 to 1. */
  readonly memoryInUse: () => number;
  /** From now on, V8 looks for garbage before the heap is half as large again. By itself, it lets it grow fourfold. */
  readonly spareMemory: () => void;
  readonly stdin: {
    readonly isTerminal: boolean;
    /** At most so many bytes; throws NotReadError if there are more. */
    readonly read: (limit: number) => Promise<Uint8Array>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Paths are absolute everywhere. */
  readonly readFile: typeof readRegularFile;
  readonly saveFile: typeof saveFile;
  readonly replaceFile: typeof replaceFile;
  readonly undisturbed: typeof undisturbed;
  readonly runProgram: RunProgram;
  readonly withHome: typeof withHome;
}

/** The world as it is. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    memoryInUse: () => {
      const { used_heap_size, heap_size_limit } = getHeapStatistics();
      return used_heap_size / heap_size_limit;
    },
    spareMemory: () => setFlagsFromString('--heap-growing-percent=50'),
    stdin: {
      // Reading `process.stdin` loads Node's streams, which most calls don't need.
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      read: (limit) => readStream(process.stdin, limit),
    },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readFile: readRegularFile,
    saveFile,
    replaceFile,
    undisturbed,
    runProgram: programsOf(process.env),
    withHome,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return {
    isTerminal: stream.isTTY === true,
    write: (data) => void stream.write(data),
    failure: async () => {
      // Nothing more, but behind all that was written. Its own error is the one that the event has told.
      await new Promise<unknown>((done) => stream.write('', done));
      return failure;
    },
  };
}
