/** What a shell script runs. */
import { shellLine } from '../text/shell-words.ts';

/**
 * The first words of the commands of a script: the programs that it runs, without `exec` and variables before them.
 */
export function commandsIn(script: string): string[] {
  const commands: string[] = [];
  let begins = true;
  for (const { text, isOperator } of shellLine(script).words) {
    if (isOperator) begins = true;
    else if (begins && text !== 'exec' && !/^[A-Za-z_]\w*=/.test(text)) {
      commands.push(text);
      begins = false;
    }
  }
  return commands;
}
