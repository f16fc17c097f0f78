/** What the page and the reports share of what was found: its order, and the objects that it is about. */
import {
  formatPath,
  type ObjectReview,
  type Problem,
  SEVERITIES,
  type Severity,
  startsWith,
  visible,
} from '../engine/index.ts';

/** The place of a severity in an order that begins with the heaviest. */
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The heaviest of several severities. */
export const worstOf = (severities: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((severity) => severities.includes(severity));

/** Sorted by severity; what weighs the same stays in its order. */
export const heaviestFirst = <T extends { readonly severity: Severity }>(
  found: readonly T[],
): readonly T[] =>
  SEVERITIES.flatMap((severity) => found.filter((item) => item.severity === severity));

/** Compares by place. */
export const inTextOrder = (a: { readonly from: number }, b: { readonly from: number }): number =>
  a.from - b.from;

type Identity = Pick<ObjectReview['object'], 'kind' | 'name'>;
type Part = Pick<ObjectReview['object'], 'path' | 'part'>;

/**
 * How people call an object: `Deployment/web`, and one of several pods in it by its place there as well.
 * Characters that cannot be seen in it are written out.
 */
export const objectTitle = ({ kind, name, path, part }: Identity & Partial<Part>): string => {
  const whole = kind && name ? `${kind}/${name}` : (kind ?? name ?? '?');
  return visible(part && path ? `${whole} (${podPlace({ path, part })})` : whole);
};

/** The place of a pod in its object, as `spec.headGroupSpec.template`. */
export const podPlace = ({ path, part }: Required<Part>): string =>
  formatPath(path.slice(part.of.path.length));

/** The object that the path of a problem leads into: of an object and a pod inside it, the pod. */
export function objectOf(
  problem: Problem,
  objects: readonly ObjectReview[],
): ObjectReview | undefined {
  if (!('path' in problem)) return undefined;
  const { path } = problem;
  return objects.findLast(({ object }) => startsWith(path, object.path));
}
