/** What the page and the reports share of what was found: its order, and the objects that it is about. */
import {
  formatPath,
  helmHook,
  type Json,
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

/** What tells a test or a hook of Helm from what a release is made of; empty for the others. */
const hookNote = (value: Json | undefined): string => {
  const hook = helmHook(value);
  return hook === undefined ? '' : ` (helm.sh/hook: ${visible(hook)})`;
};

/**
 * How people call an object: `Deployment/web`, one of several pods in it by its place there as well, and a test or a
 * hook of Helm by when it runs.
 * Characters that cannot be seen in it are written out.
 */
export const objectTitle = ({
  kind,
  name,
  path,
  part,
  value,
}: Identity & Partial<Part> & { readonly value?: Json }): string => {
  const whole = kind && name ? `${kind}/${name}` : (kind ?? name ?? '?');
  const title = visible(part && path ? `${whole} (${podPlace({ path, part })})` : whole);
  return title + hookNote(part ? part.of.value : value);
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
