/** Credentials in the words of a container's command: behind a flag, or by their look alone. */
import { type Credential, credentialIn, environmentName } from '../../knowledge/credentials.ts';
import type { ContainerRef, Path } from '../../lint/rule.ts';
import { speakingName } from './identifiers.ts';

interface Argument extends Credential {
  readonly at: Path;
  /** The flag or variable that it stands behind, else the word's place: `args[2]`. */
  readonly name: string;
  /** How a variable takes its place; null when it is only part of a longer text. */
  readonly move: { readonly variable: string; readonly prefix: string } | null;
}

const ASSIGNED = /^((?:-D|--?)?([A-Za-z_][\w.-]{0,200})=)([\s\S]*)$/;
const FLAG = /^(?:--|-(?=[\w.-]{4}))([A-Za-z][\w.-]{0,200})$/;

/** Every word of `command` and `args` that gives a credential away. */
export function credentialsInArguments({ path, value }: ContainerRef): Argument[] {
  return (['command', 'args'] as const).flatMap((list) => {
    const words = value[list] ?? [];
    return words.flatMap((word, i): Argument[] => {
      const at = [...path, list, i];
      const [, prefix = '', key = '', assigned = ''] = ASSIGNED.exec(word) ?? [];
      const flag = FLAG.exec(words[i - 1] ?? '')?.[1];
      const ahead = flag !== undefined && !word.startsWith('-') ? flag : '';
      const name = key || ahead;
      const own = name ? credentialIn(speakingName(name), key ? assigned : word, 'text') : null;
      if (own) {
        const move = { variable: environmentName(name), prefix };
        const replaced = key ? assigned : word;
        // In a script the value would be read as part of a longer text.
        const whole = !/\s/.test(replaced) && /^[A-Z_][A-Z0-9_]*$/.test(move.variable);
        const shown = key ? prefix.slice(0, -1) : (words[i - 1] as string);
        return [{ ...own, at, name: shown, move: whole ? move : null }];
      }
      const found = credentialIn('', word, 'text');
      return found ? [{ ...found, at, name: `${list}[${i}]`, move: null }] : [];
    });
  });
}
