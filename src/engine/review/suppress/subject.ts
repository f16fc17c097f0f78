/** What a finding is about, as a mark may name it. */
import type { Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

/**
 * The name of the innermost item of a list on the way to a place, such as a variable, a port or a volume; where
 * none has a name, the last key of the way, such as `hostPID`.
 * @param value of the document
 * @param base where the way begins: a container's own name says nothing about what is in it
 * @returns null for the base itself, and for an item without a name
 */
export function subjectOf(value: Json | undefined, path: Path, base: Path): string | null {
  let at = value;
  let name: string | null = null;
  for (const [i, step] of path.entries()) {
    at = below(at, step);
    if (i < base.length || typeof step !== 'number') continue;
    const itemName = below(at, 'name');
    name = typeof itemName === 'string' ? itemName : null;
  }
  if (name !== null) return name;
  const last = path.length > base.length ? path.at(-1) : undefined;
  return typeof last === 'string' ? last : null;
}

function below(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as { [step: string | number]: Json })[step];
}
