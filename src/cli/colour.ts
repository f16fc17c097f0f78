/** Colors of a terminal. */
import type { Io, Output } from './io.ts';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Colour = keyof typeof CODES;
export type Paint = (colour: Colour, text: string) => string;

const plain: Paint = (_, text) => text;
const coloured: Paint = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;

/**
 * Colours for a terminal only. `FORCE_COLOR` and `NO_COLOR` decide otherwise, the former first, as Node
 * itself has it; `wanted` false, for `--no-color`, outweighs both.
 */
export function paintFor(output: Output, env: Io['env'], wanted: boolean): Paint {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM } = env;
  if (!wanted) return plain;
  if (force !== undefined) return force === '0' || force === 'false' ? plain : coloured;
  return output.isTerminal && !no && TERM !== 'dumb' ? coloured : plain;
}
