/** Credentials in the words of a command: behind a flag, or by their look alone. */
import { shellLine } from '../text/shell-words.ts';
import { speakingName } from './credential-identifiers.ts';
import { type Credential, credentialIn } from './credentials.ts';

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
}

const ASSIGNED = /^((?:-D|--?)?([A-Za-z_][\w.-]{0,200})=)([\s\S]*)$/;
const FLAG = /^(?:--|-(?=[\w.-]{4}))([A-Za-z][\w.-]{0,200})$/;

/** Programs that take a password behind a flag of one letter, which says something else to others. */
interface Client {
  readonly program: RegExp;
  readonly flags: readonly string[];
  /** A word that has to be among the others, such as `login`. */
  readonly beside?: string;
  /** The value may be in the same word, the next one, or either. */
  readonly attached?: true;
  readonly apart?: true;
  /** A user and a colon come before the password. */
  readonly withUser?: true;
  /** Another program’s words follow. */
  readonly first?: true;
}

const CLIENTS: readonly Client[] = [
  {
    program: /^(?:mysql|mariadb)(?:-?(?:admin|dump|check|import|show))?$/,
    flags: ['-p'],
    attached: true,
  },
  { program: /^redis-cli$/, flags: ['-a'], apart: true },
  { program: /^sshpass$/, flags: ['-p'], attached: true, apart: true, first: true },
  {
    program: /^curl$/,
    flags: ['-u', '--user', '-U', '--proxy-user'],
    attached: true,
    apart: true,
    withUser: true,
  },
  {
    program: /^mongo(?:sh|dump|restore|export|import|stat|top|files)?$/,
    flags: ['-p'],
    attached: true,
    apart: true,
  },
  {
    program: /^ldap(?:search|add|modify|delete|passwd|whoami|compare)$/,
    flags: ['-w'],
    apart: true,
  },
  {
    program: /^(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|helm|az|oc)$/,
    flags: ['-p'],
    beside: 'login',
    apart: true,
  },
];

/** Programs that take a password at a place: what stands before it, and how many words lie between. */
const POSITIONS: readonly {
  readonly program: RegExp;
  readonly behind: readonly string[];
  readonly skip: number;
}[] = [
  { program: /^mc(?:li)?$/, behind: ['alias', 'set'], skip: 3 },
  { program: /^mc(?:li)?$/, behind: ['config', 'host', 'add'], skip: 3 },
  { program: /^rabbitmqctl$/, behind: ['add_user'], skip: 1 },
  { program: /^rabbitmqctl$/, behind: ['change_password'], skip: 1 },
];

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
  for (const own of CLIENTS) {
    if (!own.program.test(name) || (own.first && index > at + 2)) continue;
    if (own.beside !== undefined && !words.includes(own.beside)) continue;
    const flag = own.attached && own.flags.find((one) => word.startsWith(one) && word !== one);
    const long = flag?.startsWith('--') && !word.startsWith(`${flag}=`);
    const isApart = own.apart && own.flags.includes(before);
    if ((!flag || long) && !isApart) continue;
    const start = isApart || !flag ? '' : `${flag}${word[flag.length] === '=' ? '=' : ''}`;
    const colon = word.indexOf(':');
    if (own.withUser && colon < 0) return null;
    const prefix = own.withUser ? word.slice(0, colon + 1) : start;
    return { shown: isApart || !flag ? before : flag, prefix };
  }
  return isAtPosition(words, index, name) ? { shown: '', prefix: '' } : null;
}

function isAtPosition(words: readonly string[], index: number, name: string): boolean {
  return POSITIONS.some(({ program, behind, skip }) => {
    if (!program.test(name)) return false;
    const start = words.findIndex((_, i) => behind.every((word, k) => words[i + k] === word));
    if (start < 0) return false;
    const places = words.flatMap((word, i) =>
      i >= start + behind.length && !word.startsWith('-') ? [i] : [],
    );
    return places[skip] === index;
  });
}

/** Scripts that are longer are no commands. */
const LONGEST = 20_000;

/** What a script has to have before its commands are told apart. */
const MAY_CALL =
  /\b(?:mysql|mariadb|redis-cli|sshpass|curl|mongo|ldap|login|mcl?i?|rabbitmqctl)|--?[\w-]{0,60}(?:pass|pwd|token|secret|key)/i;

/** The first credential in the commands of a script, or null. A shell fills in what has a `$` in it. */
function credentialInScript(script: string): Credential | null {
  if (!/\s/.test(script) || script.length > LONGEST || !MAY_CALL.test(script)) return null;
  let call: string[] = [];
  for (const { text, isOperator } of [
    ...shellLine(script).words,
    { text: ';', isOperator: true },
  ]) {
    if (!isOperator) call.push(text);
    else if (!/^[<>]/.test(text)) {
      const [found] = credentialsInCall(call, 0).filter(
        ({ placeholder, value }) => !placeholder && !/[$`]/.test(value),
      );
      if (found) return found;
      call = [];
    }
  }
  return null;
}

/**
 * Every word that gives a credential away.
 * @param command the words in front of them: what a flag says depends on the program, and arguments follow a command
 */
export function credentialsInWords(
  words: readonly string[],
  command: readonly string[] = [],
): WordCredential[] {
  const told = credentialsInCall([...command, ...words], command.length);
  const scripts = words.flatMap((word, index): WordCredential[] => {
    if (told.some((own) => own.index === index)) return [];
    const own = credentialInScript(word);
    if (!own) return [];
    const { kind, issuer, placeholder } = own;
    return [{ kind, issuer, placeholder, index, shown: '', name: '', prefix: '', value: word }];
  });
  return [...told, ...scripts].sort((a, b) => a.index - b.index);
}

/** @param from the first word that is looked at; those before it only tell what the others are */
function credentialsInCall(whole: readonly string[], from: number): WordCredential[] {
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
      const own = credentialIn('password', value, 'text');
      return own ? [{ ...own, ...given, index, name: '', value }] : [];
    }
    // What `kubectl create secret` puts into it: a key, and the value behind that.
    const literal =
      assignment === '--from-literal=' ? assigned : before === '--from-literal' ? word : '';
    const [literalKey = ''] = isOfSecret ? (/^[^=]{1,250}=/.exec(literal) ?? []) : [];
    if (literalKey !== '') {
      const name = literalKey.slice(0, -1);
      const value = literal.slice(literalKey.length);
      const own = credentialIn('password', value, 'text');
      const shown = `--from-literal${literal === word ? ' ' : '='}${name}`;
      const prefix = word.slice(0, word.length - value.length);
      return own ? [{ ...own, index, shown, name, prefix, value }] : [];
    }
    const name = key || (flag ?? '');
    const value = key ? assigned : word;
    const own = name ? credentialIn(speakingName(name), value, 'text') : null;
    if (own) {
      const shown = key ? assignment.slice(0, -1) : before;
      return [{ ...own, index, shown, name, prefix: assignment, value }];
    }
    const found = credentialIn('', word, 'text');
    return found ? [{ ...found, index, shown: '', name: '', prefix: '', value: word }] : [];
  });
}
