/** What hardening leaves because the files show that its fix would break something. */
import {
  added,
  type Finding,
  type Hardened,
  type ObjectReview,
  type Review,
  type Rule,
  registry,
  visible,
} from '../../../engine/index.ts';
import type { Translator } from '../../../i18n/index.ts';
import { breaksText, shownBy } from '../../../i18n/unfixed-text.ts';
import { type FindingBreakage, keyOfBreaks, placeOfBreaks } from '../../view/breaks.ts';

/** One fix that is never made here, for all containers of a workload that the same line says it of. */
export interface BrokenFix {
  readonly key: string;
  readonly rule: Rule;
  readonly document: number;
  readonly object: ObjectReview;
  /** The first of those like it. */
  readonly finding: Finding;
  readonly breaks: FindingBreakage;
  /** The containers that it is about, by name; none where it is about the pod or the object. */
  readonly containers: readonly string[];
}

/** The fixes that are shown to break, in the order of the documents and the rules. */
export function brokenFixes({ left }: Pick<Hardened, 'left'>): readonly BrokenFix[] {
  const byKey = new Map<string, BrokenFix & { readonly containers: string[] }>();
  for (const { document, object, finding } of left) {
    const { rule: id, breaks, container, sharedBy = [] } = finding;
    const rule = registry.byId.get(id);
    if (!rule || !breaks) continue;
    const key = [objectKey(document, object), id, keyOfBreaks(document, breaks)].join(' ');
    const fix = added(byKey, key, () => {
      return { key, rule, document, object, finding, breaks, containers: [] };
    });
    fix.containers.push(
      ...[container?.name, ...sharedBy].flatMap((name) =>
        name && !fix.containers.includes(visible(name)) ? visible(name) : [],
      ),
    );
  }
  return [...byKey.values()];
}

export const objectKey = (document: number, { object }: ObjectReview): string =>
  [document, ...object.path].join('.');

/**
 * What a fix would break, with the line of the text before: edits move lines, and seldom paths.
 * @param review the one of that text
 */
export function brokenText(
  words: Pick<Translator, 't' | 'finding'>,
  review: Review,
  document: number,
  breaks: FindingBreakage,
): string {
  const place = breaks.in ? undefined : placeOfBreaks(review, document, breaks);
  return breaksText(words, breaks, shownBy(words, breaks, place && (() => place.line)));
}
