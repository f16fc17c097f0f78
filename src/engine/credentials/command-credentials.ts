/** Credentials in the words of a command: behind a flag, or by their look alone. */
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
const CLIENTS: readonly {
  readonly program: RegExp;
  readonly flag: string;
  readonly attached?: true;
  readonly apart?: true;
  /** Another program’s words follow. */
  readonly first?: true;
}[] = [
  {
    program: /^(?:mysql|mariadb)(?:-?(?:admin|dump|check|import|show))?$/,
    flag: '-p',
    attached: true,
  },
  { program: /^redis-cli$/, flag: '-a', apart: true },
  { program: /^sshpass$/, flag: '-p', attached: true, apart: true, first: true },
];

/** What of the word stands before a password: the flag, nothing behind a flag; null where there is none. */
function shortFlag(words: readonly string[], index: number): string | null {
  const [command = '', word = '', before = ''] = [words[0], words[index], words[index - 1]];
  const program = command.replace(/^.*\//, '');
  const own = CLIENTS.find((client) => client.program.test(program));
  if (own?.first && index > 2) return null;
  if (own?.apart && before === own.flag) return '';
  return own?.attached && word.startsWith(own.flag) && word !== own.flag ? own.flag : null;
}

/**
 * Every word that gives a credential away.
 * @param command the words in front of them: what a flag says depends on the program, and arguments follow a command
 */
export function credentialsInWords(
  words: readonly string[],
  command: readonly string[] = [],
): WordCredential[] {
  const whole = [...command, ...words];
  const isOfSecret = whole.includes('secret');
  return words.flatMap((word, index): WordCredential[] => {
    const place = command.length + index;
    const before = whole[place - 1] ?? '';
    const [, assignment = '', key = '', assigned = ''] = ASSIGNED.exec(word) ?? [];
    const flag = word.startsWith('-') ? undefined : FLAG.exec(before)?.[1];
    const prefix = shortFlag(whole, place);
    if (prefix !== null) {
      const value = word.slice(prefix.length);
      const own = credentialIn('password', value, 'text');
      return own ? [{ ...own, index, shown: prefix || before, name: '', prefix, value }] : [];
    }
    // What `kubectl create secret` puts into it: a key, and the value behind that.
    const literal =
      assignment === '--from-literal=' ? assigned : before === '--from-literal' ? word : '';
    const [given = ''] = isOfSecret ? (/^[^=]{1,250}=/.exec(literal) ?? []) : [];
    if (given !== '') {
      const name = given.slice(0, -1);
      const value = literal.slice(given.length);
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
