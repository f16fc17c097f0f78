/** Suppressing with a reason: the marks in the manifest, and how ours are written, changed, taken away. */
import type { ControlScope, Plan, Review, Rule, SuppressedFinding } from '../../../engine/index.ts';
import {
  type MarkPart,
  type MarkWords,
  markParts,
  type OwnMark,
  ownMarkOf,
  planMark,
  planMarkEdit,
  planMarkOf,
  planMarkRemoval,
} from '../../../engine/late.ts';
import { fileLines, type TextPlace } from '../../../results/places.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { Store } from '../../store/store.ts';
import type { Form } from '../../view/controls.ts';

export interface MarkPlace {
  /** One of the findings that it waives. */
  readonly finding: SuppressedFinding;
  /** Where the mark stands in the file. */
  readonly mark: TextPlace;
  /** Null for a comment and for the mark of another tool: these are edited in the text. */
  readonly editable: OwnMark | null;
}

/** The marks that waive a rule in a scope, each once. */
export function suppressingMarks(review: Review, form: Form, rule: string): readonly MarkPlace[] {
  const { suppressed = [] } = form.standings.get(rule) ?? {};
  const places = new Map<number, MarkPlace>();
  for (const { document } of form.objects) {
    const placed = review.documents.find(({ index }) => index === document);
    for (const finding of placed?.review.objects.flatMap((object) => [
      ...object.suppressed,
      ...object.partly,
    ]) ?? []) {
      const { from, to } = finding.suppression;
      const start = (placed?.slice.from ?? 0) + from;
      if (!suppressed.includes(finding) || places.has(start)) continue;
      const mark = {
        from: start,
        to: start + to - from,
        line: fileLines(review).line(start),
      };
      places.set(start, {
        finding,
        mark,
        editable: ownMarkOf(review, document, finding.suppression),
      });
    }
  }
  return [...places.values()];
}

interface Named {
  readonly rule: Rule;
  /** As the history calls it. */
  readonly title: string;
}

/** What a mark suppresses: some parts of what a rule says, or all that it says in a scope, now and later. */
export type MarkReach = 'all' | readonly MarkPart[];

export const writeMark = (
  store: Store,
  named: Named,
  scope: ControlScope,
  words: MarkWords,
  reach: MarkReach,
): boolean =>
  editMark(store, 'act.mark', named, (review) => {
    const { rule } = named;
    if (reach === 'all') return planMark(review, rule, scope, words);
    const keys = new Set(reach.map(({ key }) => key));
    const parts = markParts(review, rule, scope).filter(({ key }) => keys.has(key));
    return planMarkOf(review, rule, parts, words);
  });

export const changeMark = (store: Store, named: Named, mark: OwnMark, words: MarkWords): boolean =>
  editMark(store, 'act.mark.edit', named, (review) => planMarkEdit(review, mark, words));

export const removeMark = (store: Store, named: Named, mark: OwnMark): boolean =>
  editMark(store, 'act.mark.remove', named, (review) => planMarkRemoval(review, mark));

/** @returns whether it was written */
function editMark(
  store: Store,
  key: 'act.mark' | 'act.mark.edit' | 'act.mark.remove',
  { rule, title }: Named,
  plan: (review: Review) => Pick<Plan, 'changes' | 'refusals'>,
): boolean {
  const result = edit(
    store,
    ({ analysis }) => {
      const { changes, refusals } = plan(analysis.review);
      return { changes, refusals, label: actLabel(key, { title }) };
    },
    { rule: rule.id },
  );
  return result === 'written';
}
