/** Connects the cursor and the form: the rules on the cursor's line, and the lines of a rule. */

import {
  type ContainerRef,
  type ControlScope,
  type DocumentReview,
  objectsInScope,
  type Path,
  type PlacedReview,
  type Review,
  samePath,
  spanOf,
  startsWith,
  statusPlaces,
} from '../../engine/index.ts';
import { useApp } from './react.ts';
import { type AppState, upToDate } from './store.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Most lines that are highlighted at a time: a rule may have a place in each of thousands of documents. */
const LIMIT = 500;

/** If a value has more lines than this, only the line of its key is highlighted. */
const LINES = 8;

function spanAt({ document }: DocumentReview, path: Path): Span | undefined {
  const span = spanOf(document, path);
  if (!span) return undefined;
  const lines = document.text.slice(span.from, span.to).split(/\r\n|\n|\r/, LINES + 1);
  return lines.length > LINES ? { from: span.from, to: span.from + (lines[0]?.length ?? 0) } : span;
}

/** The rules with a place on a line of a document; only of an object if one is given. */
function rulesOn(
  review: DocumentReview,
  line: Span,
  workload: Path | undefined,
): ReadonlySet<string> {
  const { document, objects } = review;
  const touches = (span: Span | undefined): boolean =>
    span !== undefined && span.from <= line.to && span.to >= line.from;
  let last: { readonly at: Path; readonly isOn: boolean } | undefined;
  const isOn = (at: Path): boolean => {
    // What containers share with their pod is one place, told for each of them.
    if (!last || !samePath(last.at, at)) last = { at, isOn: touches(spanAt(review, at)) };
    return last.isOn;
  };
  const cache = new Map<ContainerRef, boolean>();
  // What is in a container that the line isn’t in isn’t on the line, unless it is an anchor’s.
  const isPlain = !document.text.includes('&');
  const isBeside = (container: ContainerRef): boolean => {
    const isOutside =
      cache.get(container) ?? (isPlain && !touches(spanOf(document, container.path)));
    cache.set(container, isOutside);
    return isOutside;
  };
  return new Set(
    objects
      .filter(({ object }) => !workload || samePath(object.path, workload))
      .flatMap(({ rules }) => rules)
      .filter(({ targets }) =>
        targets.some((target) => {
          const { container } = target.target;
          const outside = container && isBeside(container) ? container.path : undefined;
          return statusPlaces(target).some(
            ({ at }) => !(outside && startsWith(at, outside)) && isOn(at),
          );
        }),
      )
      .map(({ rule }) => rule.id),
  );
}

const NONE: ReadonlySet<string> = new Set();
let last:
  | {
      readonly review: DocumentReview;
      readonly key: string;
      readonly rules: ReadonlySet<string>;
    }
  | undefined;

/** The document that an offset is in. */
export const placedReviewAt = ({ documents }: Review, offset: number): PlacedReview | undefined => {
  const around = documents.filter(({ slice: { from, to } }) => offset >= from && offset <= to);
  return around.find(({ inside }) => inside) ?? around[0];
};

/** Start and end of the line at an offset; of a very long line, the part within `NEAR` characters. */
function lineAround(text: string, offset: number): readonly [number, number] {
  const before = text.slice(Math.max(offset - NEAR, 0), offset);
  const behind = /^[^\n\r]*/.exec(text.slice(offset, offset + NEAR))?.[0] ?? '';
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return [offset - before.length + start, offset + behind.length];
}

const NEAR = 2000;

/** The rules that have a place on the cursor's line, within the scope of the form. */
export function rulesAtCursor(state: AppState): ReadonlySet<string> {
  const { workspace, analysis } = state;
  const { document, workload } = state.location.scope;
  const offset = workspace.selection?.head;
  if (offset === undefined) return NONE;
  // Keeps the marks until the review of a key press is done, so that they don't flicker.
  if (!upToDate(state)) return analysis.progress === undefined ? (last?.rules ?? NONE) : NONE;
  const { text } = analysis.review;
  const placed = placedReviewAt(analysis.review, offset);
  if (!placed || (document !== undefined && document !== placed.index)) return NONE;
  const { review, slice } = placed;
  const [from, to] = lineAround(text, offset);
  const key = `${from - slice.from} ${to - slice.from} ${workload?.join('.')}`;
  if (last?.review === review && last.key === key) return last.rules;
  const rules = rulesOn(review, { from: from - slice.from, to: to - slice.from }, workload);
  last = { review, key, rules };
  return rules;
}

/** The places of a rule in a scope. Empty while a newer text is being reviewed. */
export function spansOf(state: AppState, id: string, scope: ControlScope): readonly Span[] {
  if (!upToDate(state)) return [];
  const { review } = state.analysis;
  const spans = new Map<string, Span>();
  for (const { document, review: objectReview } of objectsInScope(review, scope)) {
    const placed = review.documents[document];
    const targets = objectReview.rules.find(({ rule }) => rule.id === id)?.targets ?? [];
    for (const target of targets) {
      const { container } = target.target;
      if (scope.container && container && !samePath(container.path, scope.container)) continue;
      for (const { at } of statusPlaces(target)) {
        const span = placed && spanAt(placed.review, at);
        if (!span) continue;
        const { from, to } = {
          from: placed.slice.from + span.from,
          to: placed.slice.from + span.to,
        };
        spans.set(`${from} ${to}`, { from, to });
      }
    }
    if (spans.size > LIMIT) break;
  }
  return [...spans.values()];
}

/** Whether a control has a place on the cursor's line. */
export const useAtCursor = (rule: string): boolean =>
  useApp((state) => rulesAtCursor(state).has(rule));
