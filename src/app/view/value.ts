/** The value that a fix needs: what stands in the text, and what was typed, checked before it is written. */
import {
  besideOf,
  type Control,
  type Path,
  type Placement,
  type Review,
  type Rule,
  type ScopedTarget,
  samePath,
  statusPlaces,
} from '../../engine/index.ts';
import type { Form } from './controls.ts';

export type FixValueSpec = NonNullable<NonNullable<Rule['fix']>['value']>;

/** The value that a rule's fix takes under the settings that it is asked with. */
export function valueSpecOf(
  { id, fix, options }: Rule,
  settings: Review['settings'],
): FixValueSpec | undefined {
  const spec: FixValueSpec | undefined = fix?.value;
  if (spec?.kind !== 'choice' || spec.among === undefined) return spec;
  const set = settings.get(id)?.options?.[spec.among] ?? options?.[spec.among]?.default;
  const words = Array.isArray(set) ? set : [];
  const counting = words.flatMap((word) => spec.options.filter(({ value }) => value === word));
  const [first] = counting;
  // Of one there is nothing to choose.
  return first && counting.length > 1
    ? { ...spec, options: counting, suggestion: first.value }
    : undefined;
}

/** Nothing typed, no whole number, outside of what the rule allows, or not of the form it wants. */
export type ValueError = 'empty' | 'number' | 'range' | 'pattern';

export type ReadValue = { readonly value: number | string } | { readonly error: ValueError };

/** @param text of a choice its word, and behind a slash the name that goes with it */
export function readValue(text: string, spec: FixValueSpec): ReadValue {
  const trimmed = text.trim();
  if (trimmed === '') return { error: 'empty' };
  if (spec.kind === 'text') {
    return fits(spec.pattern, trimmed) ? { value: trimmed } : { error: 'pattern' };
  }
  if (spec.kind === 'choice') return readChoice(trimmed, spec);
  if (!/^[+-]?\d+$/.test(trimmed)) return { error: 'number' };
  const value = Number(trimmed);
  return value < spec.min || value > spec.max ? { error: 'range' } : { value };
}

const fits = (pattern: string, text: string): boolean =>
  new RegExp(`^(?:${pattern})$`, 'u').test(text);

export type ChoiceSpec = Extract<FixValueSpec, { kind: 'choice' }>;

/** A choice as its word and the name behind the slash. */
export function valueParts(text: string): { readonly word: string; readonly name: string } {
  const slash = text.indexOf('/');
  if (slash < 0) return { word: text, name: '' };
  return { word: text.slice(0, slash), name: text.slice(slash + 1) };
}

function readChoice(text: string, { options }: ChoiceSpec): ReadValue {
  const { word, name } = valueParts(text);
  const option = options.find(({ value }) => value === word);
  if (!option) return { error: 'pattern' };
  if (!option.names) return { value: word };
  const trimmed = name.trim();
  if (trimmed === '') return { error: 'empty' };
  return fits(option.names.pattern, trimmed)
    ? { value: `${word}/${trimmed}` }
    : { error: 'pattern' };
}

/** The value that all of a control's targets have; undefined when they differ. */
export function presentValue({ rule, good }: Control): number | string | undefined {
  const spec: FixValueSpec | undefined = rule.fix?.value;
  const beside = besideOf(spec);
  if (beside) {
    const users = new Set(good.map(({ target }) => target.container && beside.read(target)));
    return users.size === 1 ? [...users][0] : undefined;
  }
  const read = spec?.kind === 'choice' ? spec.read : (value: unknown) => value;
  const values = new Set(
    good.flatMap((target) =>
      'at' in target.status ? [read(decodedAt(target, target.status.at))] : [],
    ),
  );
  const [value] = values;
  const wanted = spec?.kind === 'integer' ? 'number' : 'string';
  const isUniform = values.size === 1 && typeof value === wanted;
  return isUniform ? (value as number | string) : undefined;
}

/**
 * The level that a fix offers to write at first: where the values stand that it changes. Undefined
 * where there is no choice, since the field has one level only or one container alone is meant.
 */
export function placementOf(
  { rule, good, bad }: Control,
  { scope }: Pick<Form, 'scope'>,
): Placement | undefined {
  if (!rule.placement || scope.container) return undefined;
  const set = bad.length > 0 ? bad : good;
  const isInContainer = (target: ScopedTarget) => {
    const { container } = target.target;
    return (
      container !== undefined &&
      target.status.state !== 'unset' &&
      statusPlaces(target).some(({ at }) =>
        samePath(at.slice(0, container.path.length), container.path),
      )
    );
  };
  return set.some(isInContainer) ? 'containers' : 'pod';
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
