/** Credentials in the words of a command: behind a flag, or by their look alone. */
import { memo } from '../text/memo.ts';
import { type ShellWord, shellLine } from '../text/shell-words.ts';
import { speakingName } from './credential-identifiers.ts';
import { CLIENTS, LISTS, MAY_CALL, POSITIONS, READERS, WRITERS } from './credential-programs.ts';
import { type Credential, credentialIn, credentialNamed, mayHold } from './credentials.ts';
import type { HarmlessRange } from './harmless.ts';

export interface WordCredential extends Credential {
  /** Which of the words. */
  readonly index: number;
  /** The flag or variable that it stands behind, as written; empty where none gives it away. */
  readonly shown: string;
  /** The same without dashes. */
  readonly name: string;
  /** What stands in front of the value in its word, such as `--token=`. */
  readonly prefix: string;
  /** The value alone. */
  readonly value: string;
  /** Only a part of the value is a credential: its look gives it away, or other settings follow in the same word. */
  readonly isPart?: true;
}

const ASSIGNED = /^((?:-D|--?)?([A-Za-z_][\w.-]{0,200})=)([\s\S]*)$/;
const FLAG = /^(?:--|-(?=[\w.-]{4}))([A-Za-z][\w.-]{0,200})$/;

/** Words of a shell, and of programs, that only start the program behind them. */
const STARTER =
  /^(?:if|then|elif|else|while|until|do|!|\{|exec|env|sudo|nohup|time|tini|dumb-init|--|[A-Za-z_]\w*=.*)$/s;

const baseName = (word: string): string => word.replace(/^.*\//, '');

interface Program {
  readonly name: string;
  /** Its place among the words. */
  readonly at: number;
}

function programIn(words: readonly string[]): Program {
  const found = words.findIndex((word) => !STARTER.test(baseName(word)));
  const at = Math.max(found, 0);
  return { name: baseName(words[at] ?? ''), at };
}

/** What of a word is a password. */
interface Given {
  /** The flag that gives it away; empty for a place among the words. */
  readonly shown: string;
  /** What of the word stands before it. */
  readonly prefix: string;
}

/** Null where a word is none by the flag in front of it or by its place. */
function givenTo(words: readonly string[], index: number, { name, at }: Program): Given | null {
  const [word = '', before = ''] = [words[index], words[index - 1]];
  for (const client of CLIENTS) {
    if (!client.program.test(name) || (client.first && index > at + 2)) continue;
    if (client.beside !== undefined && !words.includes(client.beside)) continue;
    const flag =
      client.attached &&
      client.flags.find((candidate) => word.startsWith(candidate) && word !== candidate);
    const long = flag?.startsWith('--') && !word.startsWith(`${flag}=`);
    const isApart = client.apart && client.flags.includes(before);
    if ((!flag || long) && !isApart) continue;
    const start = isApart || !flag ? '' : `${flag}${word[flag.length] === '=' ? '=' : ''}`;
    const sign = client.behind === undefined ? -1 : word.indexOf(client.behind);
    if (client.behind !== undefined && sign < 0) return null;
    const prefix = client.behind === undefined ? start : word.slice(0, sign + client.behind.length);
    return { shown: isApart || !flag ? before : flag, prefix };
  }
  return placesIn(words, name).has(index) ? { shown: '', prefix: '' } : null;
}

/** Where programs take passwords among these words, looked for once for all of them. */
const placesIn = memo(
  (words: readonly string[], name: string): ReadonlySet<number> =>
    new Set(
      POSITIONS.flatMap(({ program, behind, skip, named }) => {
        if (!program.test(name)) return [];
        const start = words.findIndex((_, i) => behind.every((word, k) => words[i + k] === word));
        if (start < 0) return [];
        let left = skip;
        const from = start + behind.length;
        const index = words.findIndex(
          (word, i) => i >= from && !word.startsWith('-') && left-- === 0,
        );
        return index >= 0 && (!named || mayHold(words[index - 1] ?? '')) ? [index] : [];
      }),
    ),
  (words) => [words],
);

/** Scripts that are longer are no commands. */
const LONGEST = 20_000;

/** A command of a script: its words, and what another one or a here-string writes to it. */
interface Call {
  readonly words: ShellWord[];
  /** Words that are its input. */
  input: readonly ShellWord[];
}

function* callsIn(script: string): Generator<Call> {
  let call: Call = { words: [], input: [] };
  let before = '';
  for (const word of [...shellLine(script).words, { text: ';', isOperator: true } as ShellWord]) {
    if (!word.isOperator) {
      // `<<<` is read as `<<` and `<`.
      if (before === '<<<') call.input = [word];
      else if (!/^[<>]/.test(before)) call.words.push(word);
      before = '';
    } else if (/^[<>]/.test(word.text)) before = `${before}${word.text}`.slice(0, 4);
    else {
      yield call;
      const [program] = call.words;
      const isPiped = word.text === '|' && program && WRITERS.test(baseName(program.text));
      call = { words: [], input: isPiped ? call.words.slice(1) : [] };
      before = '';
    }
  }
}

interface Placed extends Credential, HarmlessRange {}

/**
 * The credentials in the commands of a script. A shell fills in what has a `$` in it.
 * @param depth scripts that it is in
 */
export function* credentialsInScript(script: string, depth = 0): Generator<Placed> {
  if (!/\s/.test(script) || script.length > LONGEST || !MAY_CALL.test(script)) return;
  for (const { words, input } of callsIn(script)) {
    const texts = words.map(({ text }) => text);
    const credentials = credentialsInCall(texts, 0).filter(({ isPart }) => !isPart);
    for (const { index, value, ...credential } of [
      ...credentials,
      ...credentialsWritten(texts, input),
    ]) {
      const word = (index < 0 ? input[-1 - index] : words[index]) as ShellWord;
      if (!/[$`]/.test(value)) yield { ...credential, ...placeOf(script, word, value) };
    }
    if (depth >= DEEPEST) continue;
    for (const word of words) {
      if (!/\s/.test(word.text)) continue;
      const from = script.indexOf(word.text, word.from);
      for (const inner of credentialsInScript(word.text, depth + 1)) {
        const isThere = from >= 0 && from < word.to;
        yield isThere
          ? { ...inner, from: from + inner.from, to: from + inner.to }
          : { ...inner, from: word.from, to: word.to };
      }
    }
  }
}

/** Scripts inside scripts are read as deep as this. */
const DEEPEST = 3;

/** Where the value of a word stands: all of the word, if it is written otherwise. */
function placeOf(script: string, { from, to }: ShellWord, value: string): HarmlessRange {
  const at = script.slice(from, to).lastIndexOf(value);
  return at < 0 ? { from, to } : { from: from + at, to: from + at + value.length };
}

/** What of the input of a call is a credential; `index` counts down from -1. */
function credentialsWritten(words: readonly string[], input: readonly ShellWord[]) {
  if (input.length === 0) return [];
  const { name } = programIn(words);
  const reader = READERS.find(
    ({ program, flag }) => program.test(name) && (flag === undefined || words.includes(flag)),
  );
  if (!reader) return [];
  return input.flatMap(({ text }, i) => {
    const sign = reader.behind === undefined ? -1 : text.indexOf(reader.behind);
    const value = text.slice(sign + 1);
    const credential = text.startsWith('-') ? null : credentialIn('password', value, 'text');
    return credential ? [{ ...credential, index: -1 - i, value }] : [];
  });
}

/**
 * Every word that gives a credential away.
 * @param command the words in front of them: what a flag says depends on the program, and arguments follow a command
 */
export function credentialsInWords(
  words: readonly string[],
  command: readonly string[] = [],
): WordCredential[] {
  const credentials = credentialsInCall([...command, ...words], command.length);
  const scripts = words.flatMap((word, index): WordCredential[] => {
    if (credentials.some((credential) => credential.index === index)) return [];
    const nested = [...credentialsInScript(word)].find(({ placeholder }) => !placeholder);
    if (!nested) return [];
    const { kind, issuer, placeholder } = nested;
    return [{ kind, issuer, placeholder, index, shown: '', name: '', prefix: '', value: word }];
  });
  return [...credentials, ...scripts].sort((a, b) => a.index - b.index);
}

/** Whether other settings follow a value in its word. */
const hasMore = (program: string, flag: string, value: string): boolean =>
  LISTS.some(
    (list) => list.program.test(program) && list.flags.includes(flag) && list.more.test(value),
  );

/** @param from the first word that is looked at; those before it only tell what the others are */
export function credentialsInCall(whole: readonly string[], from: number): WordCredential[] {
  const isOfSecret = whole.includes('secret');
  const program = programIn(whole);
  return whole.slice(from).flatMap((word, index): WordCredential[] => {
    const place = from + index;
    const before = whole[place - 1] ?? '';
    const [, assignment = '', key = '', assigned = ''] = ASSIGNED.exec(word) ?? [];
    const flag = word.startsWith('-') ? undefined : FLAG.exec(before)?.[1];
    const given = givenTo(whole, place, program);
    if (given) {
      const value = word.slice(given.prefix.length);
      const credential = credentialIn('password', value, 'text');
      return credential ? [{ ...credential, ...given, index, name: '', value }] : [];
    }
    // What `kubectl create secret` puts into it: a key, and the value behind that.
    const literal =
      assignment === '--from-literal=' ? assigned : before === '--from-literal' ? word : '';
    const [literalKey = ''] = isOfSecret ? (/^[^=]{1,250}=/.exec(literal) ?? []) : [];
    if (literalKey !== '') {
      const name = literalKey.slice(0, -1);
      const value = literal.slice(literalKey.length);
      const credential = credentialIn('password', value, 'text');
      const shown = `--from-literal${literal === word ? ' ' : '='}${name}`;
      const prefix = word.slice(0, word.length - value.length);
      return credential ? [{ ...credential, index, shown, name, prefix, value }] : [];
    }
    const name = key || (flag ?? '');
    const value = key ? assigned : word;
    const credential = name ? credentialIn(speakingName(name), value, 'text') : null;
    if (credential) {
      const shown = key ? assignment.slice(0, -1) : before;
      const isByLook =
        !credentialNamed(speakingName(name), value) && credentialIn('', value, 'text') !== null;
      const isPart = isByLook || hasMore(program.name, before, value);
      const part = isPart ? ({ isPart } as const) : {};
      return [{ ...credential, index, shown, name, prefix: assignment, value, ...part }];
    }
    const found = credentialIn('', word, 'text');
    const rest = { index, shown: '', name: '', prefix: '', value: word, isPart: true } as const;
    return found ? [{ ...found, ...rest }] : [];
  });
}
