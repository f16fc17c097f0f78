/** Patterns of places below an object: `spec.workers[*].template`, `spec.replicas.*.template`. */
import { isObject, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

/** A step of a pattern: a key, any item of the list, or any entry of the map. */
type Step = string | typeof ITEM | typeof ENTRY;
const ITEM = Symbol('item');
const ENTRY = Symbol('entry');

const stepsByPattern = new Map<string, readonly Step[]>();

function stepsOf(pattern: string): readonly Step[] {
  let steps = stepsByPattern.get(pattern);
  if (!steps) {
    steps = pattern
      .split('.')
      .filter((part) => part !== '')
      .flatMap((part): Step[] => {
        if (part === '*') return [ENTRY];
        const [key = '', ...items] = part.split('[*]');
        return [key, ...items.map((): Step => ITEM)];
      });
    stepsByPattern.set(pattern, steps);
  }
  return steps;
}

/** The one path that a pattern names; undefined when it may name several. */
export function fixedPath(pattern: string): Path | undefined {
  const steps = stepsOf(pattern);
  return steps.every((step) => typeof step === 'string') ? (steps as string[]) : undefined;
}

/** The places that are there, in the order of the text. */
export function patternPaths(pattern: string, value: Json | undefined): Path[] {
  let found: { readonly path: Path; readonly value: Json }[] =
    value === undefined ? [] : [{ path: [], value }];
  for (const step of stepsOf(pattern)) {
    found = found.flatMap(({ path, value: node }) => {
      if (step === ITEM) {
        return Array.isArray(node)
          ? node.map((item, i) => ({ path: [...path, i], value: item }))
          : [];
      }
      if (!isObject(node)) return [];
      const keys = step === ENTRY ? Object.keys(node) : Object.hasOwn(node, step) ? [step] : [];
      return keys.map((key) => ({ path: [...path, key], value: node[key] as Json }));
    });
  }
  return found.filter(({ value: node }) => node !== null).map(({ path }) => path);
}
