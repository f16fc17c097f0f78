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

/** Every word that gives a credential away. */
export function credentialsInWords(words: readonly string[]): WordCredential[] {
  return words.flatMap((word, index): WordCredential[] => {
    const [, prefix = '', key = '', assigned = ''] = ASSIGNED.exec(word) ?? [];
    const before = words[index - 1] ?? '';
    const flag = word.startsWith('-') ? undefined : FLAG.exec(before)?.[1];
    const name = key || (flag ?? '');
    const value = key ? assigned : word;
    const own = name ? credentialIn(speakingName(name), value, 'text') : null;
    if (own) {
      const shown = key ? prefix.slice(0, -1) : before;
      return [{ ...own, index, shown, name, prefix, value }];
    }
    const found = credentialIn('', word, 'text');
    return found ? [{ ...found, index, shown: '', name: '', prefix: '', value: word }] : [];
  });
}
