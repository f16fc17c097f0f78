/**
 * The commands that the files run in a container: its own command and arguments, its hooks and probes, scripts behind
 * `sh -c`, and commands in annotations that other software runs in it.
 */
import type { Path } from '../text/path.ts';
import { type ShellWord, shellLine } from '../text/shell-words.ts';
import { type ContainerRef, type Pod, readOnce } from './pod.ts';

/** One call of a program. */
export interface CommandCall {
  /** Name of the program, without its folder. */
  readonly program: string;
  readonly args: readonly string[];
  /** The call as it is written, on one line. */
  readonly text: string;
  /** Where it is: an item of `command` or `args`, or an annotation. */
  readonly at: Path;
  /** What starts it. Kubernetes doesn't start the container without `command`; a failing hook or probe comes later. */
  readonly by: 'command' | 'hook' | 'probe' | 'annotation';
  /** Its failure ends nothing: `|| true` follows it. */
  readonly mayFail: boolean;
  /** Files into which a shell leads its output. */
  readonly into: readonly string[];
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'busybox']);

/** Programs that only start another one, and how many of their own words come before it. */
const STARTERS: ReadonlyMap<string, (args: readonly string[]) => number> = new Map([
  ['env', afterOptions(/^[A-Za-z_]\w*=/)],
  ['exec', afterOptions()],
  ['nohup', afterOptions()],
  ['nice', afterOptions(/^-?\d+$/)],
  ['ionice', afterOptions(/^\d+$/)],
  ['stdbuf', afterOptions()],
  ['time', afterOptions()],
  ['timeout', afterOptions(/^\d+(?:\.\d+)?[smhd]?$/)],
  ['tini', afterOptions()],
  ['dumb-init', afterOptions()],
  ['catatonit', afterOptions()],
  ['command', afterOptions()],
  ['python', afterModule],
  ['python3', afterModule],
]);

function afterOptions(also?: RegExp): (args: readonly string[]) => number {
  return (args) => {
    const end = args.findIndex((arg) => !/^-/.test(arg) && !also?.test(arg));
    return end < 0 ? args.length : end;
  };
}

/** `-m` runs a module, such as pip, as if it were a program. */
function afterModule(args: readonly string[]): number {
  return args[0] === '-m' ? 1 : args.length;
}

/** Words of the shell that come before a command. */
const KEYWORDS = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{', 'time']);
/** Words of the shell after which no command comes on the same line. */
const NO_COMMAND = new Set(['for', 'case', 'in', 'function', 'fi', 'done', 'esac', '}']);

/** Scripts inside scripts are read as deep as this. */
const DEEPEST = 4;
/** A script that is longer isn't read: no start script is. */
const LONGEST = 100_000;

/** The calls of a container, in the order of the text, without those of annotations. */
export const callsOf = readOnce(readCalls);

/** Programs that do nothing for anyone. */
const IDLE = new Set(['sleep', 'pause', 'true', 'echo', 'date', ':']);

/** Whether a container only waits, as its command says. */
export function onlyWaits(container: ContainerRef): boolean {
  const calls = callsOf(container).filter(({ by }) => by === 'command');
  return calls.length > 0 && calls.every(({ program }) => IDLE.has(program));
}

/** Whether a container waits without an end once its script is done, so that someone can look into it. */
export function waitsInTheEnd(container: ContainerRef): boolean {
  const last = callsOf(container).findLast(
    ({ by, program }) => by === 'command' && program !== 'wait',
  );
  if (last?.program === 'sleep') return /^inf(?:inity)?$/.test(last.args[0] ?? '');
  return last?.program === 'tail' && last.args.at(-1) === '/dev/null';
}

function readCalls({ path, value }: ContainerRef): readonly CommandCall[] {
  const { command = [], args = [], lifecycle } = value;
  const main: Placed[] = [
    ...placed(command, [...path, 'command']),
    ...placed(args, [...path, 'args']),
  ];
  const hooks = (['postStart', 'preStop'] as const).map((hook) => ({
    by: 'hook' as const,
    words: placed(lifecycle?.[hook]?.exec?.command ?? [], [
      ...path,
      'lifecycle',
      hook,
      'exec',
      'command',
    ]),
  }));
  const probes = (['startupProbe', 'readinessProbe', 'livenessProbe'] as const).map((probe) => ({
    by: 'probe' as const,
    words: placed(value[probe]?.exec?.command ?? [], [...path, probe, 'exec', 'command']),
  }));
  return [{ by: 'command' as const, words: main }, ...hooks, ...probes].flatMap(({ by, words }) =>
    callsIn(words, by),
  );
}

/** Hooks of Velero, whose keys end alike for backups and restores. */
const HOOK = /^(.{1,100}hook\.(?:backup|restore)\.velero\.io\/)(command|container|container-name)$/;

/** The calls in annotations of a pod that other software makes in one of its containers. */
export function annotatedCalls(
  { path, metadata, containers }: Pod,
  container: ContainerRef,
): CommandCall[] {
  const annotations = metadata.annotations ?? new Map<string, string>();
  const first = containers.find(({ role }) => role === 'app');
  return [...annotations].flatMap(([key, value]) => {
    const [, prefix, last] = HOOK.exec(key) ?? [];
    if (last !== 'command' || prefix?.startsWith('init.')) return [];
    const named = annotations.get(`${prefix}container`);
    if (named === undefined ? container !== first : container.name !== named) return [];
    const at = [...path, 'metadata', 'annotations', key];
    const words = wordsOf(value);
    return callsIn(
      words.map((text) => ({ text, at })),
      'annotation',
    );
  });
}

/** A list in JSON, or one program. */
function wordsOf(value: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(value);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Not JSON: the text is the program.
  }
  return [value];
}

interface Placed {
  readonly text: string;
  readonly at: Path;
}

const placed = (words: readonly (string | null)[], path: Path): Placed[] =>
  words.map((text, i) => ({ text: text ?? '', at: [...path, i] }));

function callsIn(words: readonly Placed[], by: CommandCall['by'], depth = 0): CommandCall[] {
  const [first] = words;
  if (!first || depth > DEEPEST) return [];
  const program = first.text.slice(first.text.lastIndexOf('/') + 1);
  const rest = words.slice(1);
  const args = rest.map(({ text }) => text);
  const skip = STARTERS.get(program)?.(args);
  if (skip !== undefined && skip < rest.length) return callsIn(rest.slice(skip), by, depth + 1);
  const script = SHELLS.has(program) ? scriptIn(rest) : undefined;
  if (script) return script.text.length > LONGEST ? [] : scripted(script, by, depth + 1);
  if (program === 'busybox' && rest.length > 0) return callsIn(rest, by, depth + 1);
  const text = words.map((word) => word.text).join(' ');
  return [{ program, args, text: onOneLine(text), at: first.at, by, mayFail: false, into: [] }];
}

/** What a shell runs: what follows `-c`, also among other letters as in `-ec`. */
function scriptIn(words: readonly Placed[]): Placed | undefined {
  const i = words.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
  return i < 0 ? undefined : words[i + 1];
}

/** The calls of a script. What a shell would put in, such as `$(…)`, isn't read. */
function scripted({ text, at }: Placed, by: CommandCall['by'], depth: number): CommandCall[] {
  const { words } = shellLine(text);
  const calls: CommandCall[] = [];
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !isEnd(words[i] as ShellWord)) continue;
    const part = words.slice(start, i);
    const command = commandIn(part);
    const into = part.flatMap(({ text: target }, j) =>
      /^&?>/.test(operatorAt(part, j - 1)) && !/^\d?$/.test(target) ? [target] : [],
    );
    const mayFail = words[i]?.text === '||' && isHarmless(words.slice(i + 1));
    start = i + 1;
    if (command.length === 0) continue;
    const last = into.length > 0 ? part.at(-1) : command.at(-1);
    const [from, to] = [command[0]?.from ?? 0, last?.to ?? 0];
    const source = onOneLine(text.slice(from, to));
    const inner = callsIn(
      command.map((word) => ({ text: word.text, at })),
      by,
      depth,
    );
    for (const call of inner) {
      const alone = inner.length === 1 && call.at === at;
      const caught = call.mayFail || mayFail;
      calls.push({ ...call, ...(alone && { text: source, into }), mayFail: caught });
    }
  }
  return calls;
}

/** Redirections are part of a command; other operators end it. */
const isEnd = ({ isOperator, text }: ShellWord): boolean => isOperator && !/^&?[<>]/.test(text);

const operatorAt = (words: readonly ShellWord[], i: number): string =>
  words[i]?.isOperator ? words[i].text : '';

const isHarmless = (words: readonly ShellWord[]): boolean =>
  /^(?:true|:|echo|exit)$/.test(words[0]?.text ?? '') &&
  !(words[0]?.text === 'exit' && words[1]?.text !== '0');

/** A simple command without the words of the shell and the variables before it, and without redirections. */
function commandIn(words: readonly ShellWord[]): readonly ShellWord[] {
  let start = 0;
  while (start < words.length) {
    const { text } = words[start] as ShellWord;
    if (NO_COMMAND.has(text)) return [];
    if (!KEYWORDS.has(text) && !/^[A-Za-z_]\w*=/.test(text)) break;
    start++;
  }
  return words
    .slice(start)
    .filter(
      ({ isOperator, text }, i, all) =>
        !isOperator &&
        !(all[i - 1]?.isOperator ?? false) &&
        !(/^\d$/.test(text) && all[i + 1]?.isOperator),
    );
}

/** As much of a call as a sentence can quote. */
function onOneLine(text: string): string {
  const line = text
    .slice(0, 500)
    .replace(/\\?\s+/g, ' ')
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
