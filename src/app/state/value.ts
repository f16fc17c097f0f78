/** The number that a fix needs: what stands in the text, and what was typed, checked before it is written. */
import {
  type Control,
  type Path,
  type Rule,
  type ScopedTarget,
  samePath,
} from '../../engine/index.ts';

export type ValueSpec = NonNullable<Rule['fix']['value']>;

/** Nothing typed, no whole number, or outside of what the rule allows. */
export type ValueError = 'empty' | 'number' | 'range';

export function readValue(text: string, { min, max }: ValueSpec): number | ValueError {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (!/^[+-]?\d+$/.test(trimmed)) return 'number';
  const value = Number(trimmed);
  return value < min || value > max ? 'range' : value;
}

/** The number that all of a control's targets have; undefined when they differ. */
export function presentValue({ good }: Control): number | undefined {
  const values = new Set(
    good.flatMap((target) => ('at' in target.status ? [decodedAt(target, target.status.at)] : [])),
  );
  const [value] = values;
  return values.size === 1 && typeof value === 'number' ? value : undefined;
}

/** What the decoded pod has at a path of its document, in a container's own lines or the pod's. */
function decodedAt({ target: { pod, container } }: ScopedTarget, at: Path): unknown {
  const own = container && samePath(at.slice(0, container.path.length), container.path);
  const [start, root]: [Path, unknown] = own
    ? [container.path, container.value]
    : [pod.specPath, pod.spec];
  return at
    .slice(start.length)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}
