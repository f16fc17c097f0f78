/**
 * The catalogue of checks: what tools for Kubernetes manifests check, and what each tool calls it. What those
 * tools call it whose marks we honour stands in `marked-checks.json`, since every review needs that; all else
 * stands in `checks.json`, which loads with what shows it.
 */
import { added } from '../text/grouped.ts';
import checks from './checks.json';
import marked from './marked-checks.json';

interface Check {
  readonly key: string;
  readonly scope: string;
  /** What each tool calls the check in its reports, by the name of the tool. */
  readonly peers: { readonly [peer: string]: readonly string[] | undefined };
}

const MARKED: { readonly [key: string]: Check['peers'] } = marked;

export const CHECKS: readonly Check[] = checks.map(({ key, scope, peers }) => ({
  key,
  scope,
  peers: { ...MARKED[key], ...peers },
}));

/** What other tools call the checks behind some keys, as in their reports: by tool, in the order of names. */
export function peersOf(
  keys: readonly string[],
): readonly (readonly [peer: string, ids: readonly string[]])[] {
  const found = new Map<string, Set<string>>();
  for (const { key, peers } of CHECKS) {
    if (!keys.includes(key)) continue;
    for (const [peer, ids = []] of Object.entries(peers)) {
      const all = added(found, peer, () => new Set());
      for (const id of ids) all.add(id);
    }
  }
  return [...found].map(([peer, ids]) => [peer, [...ids]] as const).sort();
}

/** The same without the tools. */
export const peerIdsOf = (keys: readonly string[]): readonly string[] => [
  ...new Set(peersOf(keys).flatMap(([, ids]) => ids)),
];
