/**
 * The files and folders that commands of a container write, by absolute paths: what a read-only root file system takes
 * from them. Paths with variables, and those from the working folder, are left out: where they lead isn't in the text.
 */
import { type Call, callsOf } from './commands.ts';
import type { ContainerRef } from './pod.ts';

export interface WrittenFile {
  readonly path: string;
  readonly call: Call;
  /** It fails on a read-only file system in any case: `mkdir -p` of a folder that the image has does not. */
  readonly certain: boolean;
}

/** Which of its words a program writes to. */
const WRITERS: ReadonlyMap<string, (args: readonly string[]) => readonly string[]> = new Map([
  ['touch', all('drt')],
  ['tee', all()],
  ['mkdir', all('m')],
  ['truncate', all('rs')],
  ['chown', allButFirst],
  ['chgrp', allButFirst],
  ['chmod', allButFirst],
  ['cp', last],
  ['mv', last],
  ['ln', last],
  ['install', last],
  ['rsync', last],
  ['sed', (args) => (args.some((arg) => /^(?:-i|--in-place)/.test(arg)) ? all('ef')(args) : [])],
  ['dd', (args) => args.flatMap((arg) => (arg.startsWith('of=') ? [arg.slice(3)] : []))],
  ['curl', valuesOf(/^(?:-[a-zA-Z]*o|--output)$/)],
  ['wget', valuesOf(/^(?:-[a-zA-Z]*[OP]|--output-document|--directory-prefix)$/)],
  ['tar', (args) => (isExtracting(args) ? valuesOf(/^(?:-C|--directory)$/)(args) : [])],
  ['unzip', valuesOf(/^-d$/)],
]);

/** @param options letters of the options that take the next word */
function all(options = ''): (args: readonly string[]) => readonly string[] {
  const takesNext = (arg: string | undefined): boolean =>
    arg !== undefined && /^-[a-zA-Z]$/.test(arg) && options.includes(arg.charAt(1));
  return (args) => args.filter((arg, i) => !arg.startsWith('-') && !takesNext(args[i - 1]));
}

function allButFirst(args: readonly string[]): readonly string[] {
  return all()(args).slice(1);
}

function last(args: readonly string[]): readonly string[] {
  const words = all()(args);
  return words.length > 1 ? words.slice(-1) : [];
}

function valuesOf(option: RegExp): (args: readonly string[]) => readonly string[] {
  return (args) => args.filter((_, i) => option.test(args[i - 1] ?? ''));
}

const isExtracting = (args: readonly string[]): boolean =>
  args.some(
    (arg, i) =>
      arg === '--extract' || (/^-?[a-zA-Z]*x/.test(arg) && (i === 0 || arg.startsWith('-'))),
  );

/** What isn't on the root file system, whatever is mounted. */
const ELSEWHERE = /^\/(?:dev|proc|sys)(?:\/|$)/;

/** @returns in the order of the text; commands whose failure ends nothing are left out */
export const filesWrittenBy = (container: ContainerRef): readonly WrittenFile[] =>
  callsOf(container)
    .filter(({ by, mayFail }) => !mayFail && (by === 'command' || by === 'hook'))
    .flatMap((call) => {
      const { program, args, redirects } = call;
      const certain = !(
        program === 'mkdir' && args.some((arg) => /^(?:-\w*p\w*|--parents)$/.test(arg))
      );
      const named = WRITERS.get(program)?.(args) ?? [];
      return [
        ...named.map((path) => ({ path, call, certain })),
        ...redirects.map((path) => ({ path, call, certain: true })),
      ];
    })
    .filter(({ path }) => /^\/[^$`*?]*$/.test(path) && !ELSEWHERE.test(path));
