/** What a page about a rule shows beside its words: its example, what other tools call it, where it counts. */

import checks from './knowledge/checks.json';
import examples from './knowledge/rule-examples.json';
import { type GhostLine, linesOf } from './lint/ghost.ts';
import type { Rule } from './lint/rule.ts';
import { profileNamed } from './profiles/index.ts';
import { PROFILE_NAMES, type ProfileName } from './profiles/names.ts';
import type { Json } from './text/json.ts';

interface Check {
  readonly key: string;
  readonly peers: { readonly [peer: string]: readonly string[] | undefined };
}

export interface RuleExample {
  /** A manifest that the rule finds fault with. */
  readonly yaml: string;
  /** The lines that its fix changes; null where a person has to decide. */
  readonly change: readonly GhostLine[] | null;
  /** What `podsmith.json` must say for it; null where the rule’s defaults will do. */
  readonly options: Json | null;
}

interface Written {
  readonly yaml: string;
  readonly fixed: string | null;
  readonly options?: Json;
}

/** An example out of the rule’s own test: what it says of a fix is proven there. */
export function exampleOf({ id }: Rule): RuleExample | null {
  const all: { readonly [id: string]: Written } = examples;
  const example = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!example) return null;
  const { yaml, fixed, options = null } = example;
  return { yaml, change: fixed === null ? null : changeBetween(yaml, fixed), options };
}

function changeBetween(before: string, after: string): readonly GhostLine[] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  const insert = after.slice(from, after.length - end);
  return linesOf(before, [{ from, to: before.length - end, insert }]);
}

/** The checks of other tools that a rule corresponds to, as they call them. */
export function peersOf({ covers }: Rule): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { key, peers } of checks as readonly Check[]) {
    if (!Object.hasOwn(covers, key)) continue;
    for (const [peer, ids] of Object.entries(peers)) {
      const known = found.get(peer) ?? new Set();
      for (const id of ids ?? []) known.add(id);
      found.set(peer, known);
    }
  }
  return [...found].map(([peer, ids]) => [peer, [...ids]] as const).sort();
}

/** The targets that ask a rule. */
export const profilesAsking = ({ id }: Rule): readonly ProfileName[] =>
  PROFILE_NAMES.filter((name) => profileNamed(name)?.settings.has(id));
