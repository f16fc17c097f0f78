/** What is fuzzed, each with its share of the runs. */
import { commandLine, sharing } from './around.ts';
import type { Chance } from './chance.ts';
import { describing, edit, hardening, parse, planning, review } from './engine.ts';

export interface Target {
  readonly name: string;
  /** Of a hundred runs, so many are its own: what costs more gets fewer. */
  readonly share: number;
  /** Throws when a law does not hold. */
  readonly law: (text: string, chance: Chance) => void | Promise<void>;
}

export const TARGETS: readonly Target[] = [
  { name: 'parse', share: 30, law: parse },
  { name: 'modify', share: 20, law: edit },
  { name: 'describe', share: 10, law: describing },
  { name: 'review', share: 12, law: review },
  { name: 'plan', share: 8, law: planning },
  { name: 'harden', share: 6, law: hardening },
  { name: 'share', share: 6, law: sharing },
  { name: 'command-line', share: 8, law: commandLine },
];
