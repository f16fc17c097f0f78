/** Credentials in the words that a container is started with. */
import { credentialsInWords } from '../../credentials/command-credentials.ts';
import { type Credential, environmentName } from '../../credentials/credentials.ts';
import type { ContainerRef, Path } from '../../rule/rule.ts';

interface Argument extends Credential {
  readonly at: Path;
  /** The flag or variable that it stands behind, else the word's place: `args[2]`. */
  readonly name: string;
  /** How a variable takes its place; null when it is only part of a longer text. */
  readonly move: { readonly variable: string; readonly prefix: string } | null;
}

/** Every word of `command` and `args` that gives a credential away. */
export const credentialsInArguments = ({ path, value }: ContainerRef): Argument[] =>
  (['command', 'args'] as const).flatMap((list) =>
    credentialsInWords(value[list] ?? [], list === 'args' ? value.command : []).flatMap(
      ({ index, shown, name, prefix, value: content, ...credential }): Argument | [] => {
        if (credential.placeholder) return [];
        const variable = environmentName(name);
        // In a script the value would be read as part of a longer text.
        const whole = !/\s/.test(content) && /^[A-Z_][A-Z0-9_]*$/.test(variable);
        return {
          ...credential,
          at: [...path, list, index],
          name: shown || `${list}[${index}]`,
          move: whole ? { variable, prefix } : null,
        };
      },
    ),
  );
