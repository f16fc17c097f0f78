/** What the files show that fixes would break, and where they show it. */
import {
  added,
  type Control,
  type Finding,
  type ObjectReview,
  type Review,
  rangeOf,
  type ScopedTarget,
  visible,
} from '../../engine/index.ts';
import { fileLines, type TextPlace } from '../../results/places.ts';

export type FindingBreakage = NonNullable<Finding['breaks']>;

/**
 * The line that shows what would break; undefined where another file shows it.
 * @param document index of that of the finding
 */
export function placeOfBreaks(
  review: Review,
  document: number,
  breaks: FindingBreakage,
): TextPlace | undefined {
  const at = breaks.in?.document ?? document;
  const placed = review.documents[at];
  if (!placed?.review.document.root) return undefined;
  const isHere = ({ object }: ObjectReview) => object === breaks.in?.object;
  // Documents of other files have the same indices.
  if (breaks.in && !placed.review.objects.some(isHere)) return undefined;
  const { from, to } = rangeOf(placed.review.document, breaks.at, 'entry');
  const start = placed.slice.from + from;
  return { from: start, to: placed.slice.from + to, line: fileLines(review).line(start) };
}

/** What a fix would break in a scope, and for which targets. */
export interface BrokenPart {
  readonly key: string;
  readonly document: number;
  readonly breaks: FindingBreakage;
  readonly targets: readonly ScopedTarget[];
}

/** What the fix of a control would break, each line that shows it once. */
export function brokenParts({ bad }: Pick<Control, 'bad'>): readonly BrokenPart[] {
  const parts = new Map<string, BrokenPart & { readonly targets: ScopedTarget[] }>();
  for (const target of bad) {
    const { document, breaks } = target;
    if (!breaks) continue;
    const key = keyOfBreaks(document, breaks);
    added(parts, key, () => ({ key, document, breaks, targets: [] })).targets.push(target);
  }
  return [...parts.values()];
}

/** Names what breaks: alike for all fixes that the same line says it of in the same words. */
export const keyOfBreaks = (document: number, breaks: FindingBreakage): string =>
  JSON.stringify([
    document,
    breaks.rule,
    breaks.code,
    breaks.in?.object.name ?? null,
    ...breaks.at,
  ]);

/** Whether the fix of a control would break all that it is for, some of it, or nothing. */
export function brokenness({ bad }: Pick<Control, 'bad'>): 'all' | 'some' | undefined {
  const broken = bad.filter(({ breaks }) => breaks).length;
  if (broken === 0) return undefined;
  return broken < bad.length ? 'some' : 'all';
}

/** The containers of targets, by name; the pod itself has none. */
export const containersOf = (targets: readonly ScopedTarget[]): readonly string[] =>
  targets.flatMap(({ target: { container } }) => (container ? [visible(container.name)] : []));
