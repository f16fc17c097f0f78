/** What an expert expects of each manifest, by its name in `testdata`. */
import type { Fixes } from '../harden.ts';
import { blocksEscalation, type Condition, dropsAll, hasSeccomp } from './test-conditions.ts';
import type { ProfileName } from './test-corpus.ts';

export interface Expected {
  /** What must not change, at any level. */
  readonly keeps?: readonly Condition[];
  /** What holds afterwards, at any level. */
  readonly works?: readonly Condition[];
  /** What must be done: caution stops no help. */
  readonly made?: readonly Made[];
}

export interface Made {
  /** The weakest profile and the fewest fixes that make it; stronger ones do as well. */
  readonly profile: ProfileName;
  readonly fixes: Fixes;
  readonly condition: Condition;
}

const made =
  (profile: ProfileName, fixes: Fixes) =>
  (...conditions: readonly Condition[]): Made[] =>
    conditions.map((condition) => ({ profile, fixes, condition }));

export const restrictedUsual = made('pss-restricted', 'usual');
export const restrictedAll = made('pss-restricted', 'all');
export const everythingUsual = made('everything', 'usual');
export const everythingAll = made('everything', 'all');

/** Nothing of what an ordinary container does needs these. */
export const confined = (id: string, ...names: readonly string[]): Made[] =>
  names.flatMap((name) => restrictedUsual(blocksEscalation(id, name), hasSeccomp(id, name)));

/** As above, and no capability either. */
export const ordinary = (id: string, ...names: readonly string[]): Made[] => [
  ...confined(id, ...names),
  ...names.flatMap((name) => restrictedAll(dropsAll(id, name))),
];
