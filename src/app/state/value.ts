/** The value that a fix needs: what stands in the text, and what was typed, checked before it is written. */
import {
  type Control,
  type Path,
  type Rule,
  type ScopedTarget,
  samePath,
} from '../../engine/index.ts';

export type ValueSpec = NonNullable<NonNullable<Rule['fix']>['value']>;

/** Nothing typed, no whole number, outside of what the rule allows, or not of the form it wants. */
export type ValueError = 'empty' | 'number' | 'range' | 'pattern';

export type ReadValue = { readonly value: number | string } | { readonly error: ValueError };

export function readValue(text: string, spec: ValueSpec): ReadValue {
  const trimmed = text.trim();
  if (trimmed === '') return { error: 'empty' };
  if (spec.kind === 'text') {
    const fits = new RegExp(`^(?:${spec.pattern})$`, 'u').test(trimmed);
    return fits ? { value: trimmed } : { error: 'pattern' };
  }
  if (!/^[+-]?\d+$/.test(trimmed)) return { error: 'number' };
  const value = Number(trimmed);
  return value < spec.min || value > spec.max ? { error: 'range' } : { value };
}

/** The value that all of a control's targets have; undefined when they differ. */
export function presentValue({ rule, good }: Control): number | string | undefined {
  const values = new Set(
    good.flatMap((target) => ('at' in target.status ? [decodedAt(target, target.status.at)] : [])),
  );
  const [value] = values;
  const wanted = rule.fix?.value?.kind === 'text' ? 'string' : 'number';
  const fits = values.size === 1 && typeof value === wanted;
  return fits ? (value as number | string) : undefined;
}

/** What stands at a path of the target's document: in a container's own lines, the pod's or the object's. */
function decodedAt({ target: { object, pod, container } }: ScopedTarget, at: Path): unknown {
  const below = (path: Path) => samePath(at.slice(0, path.length), path);
  const [start, root]: [Path, unknown] =
    container && below(container.path)
      ? [container.path, container.value]
      : pod && below(pod.specPath)
        ? [pod.specPath, pod.spec]
        : [object.path, object.value];
  return at
    .slice(start.length)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}
