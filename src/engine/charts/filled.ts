/**
 * A template with what its chart has by default in the places of the values: what rules can judge before anything is
 * rendered. What isn't understood stays an expression, and is judged no more than before.
 */
import type { Hardened } from '../fixes/harden.ts';
import type { DocumentReview, Review } from '../review/review.ts';
import { ChangeSet } from '../text/change.ts';
import { isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { YamlNode } from '../yaml/node.ts';
import { styleOf } from '../yaml/style.ts';
import { blockEntry } from '../yaml/write.ts';
import type { Defaults } from './evaluate.ts';
import { scopesOf } from './scopes.ts';
import { type FoundSlots, slotsIn, type ValueSlot } from './slots.ts';
import { TemplateLines } from './template-lines.ts';

export interface Filled {
  readonly lines: TemplateLines;
  readonly slots: readonly ValueSlot[];
  readonly text: string;
}

/** A template with what it is with the default values, before and after. */
export interface FilledTemplate {
  readonly file: number;
  readonly review: Review;
  readonly filled: Filled;
  readonly before: Review;
  readonly hardened: Hardened;
}

/** Fills in a file of a chart, as it has been reviewed. */
export function fill(review: Review, defaults: Defaults): Filled {
  const { text } = review;
  const lines = new TemplateLines(text, scopesOf(text));
  const edits: { from: number; to: number; insert: string }[] = [];
  const all: ValueSlot[] = [];
  for (const { index, slice, review: documentReview } of review.documents) {
    const { document } = documentReview;
    if (!document.template || document.template.asWritten) continue;
    const placed = { index, from: slice.from, document };
    const found = podPaths(documentReview).map((path) => slotsIn(lines, placed, path, defaults));
    const slots = found.flatMap((found) => found.slots);
    const style = styleOf(document.text, document.root as YamlNode | null);
    for (const slot of slots) {
      const { from, to, path, column } = slot;
      const value = renderedByDefault(slot);
      const entry =
        value === undefined ? '' : blockEntry(String(path.at(-1)), value, style, column);
      const insert = entry && `${' '.repeat(column)}${entry}${style.eol}`;
      edits.push({ from, to, insert });
    }
    edits.push(...textsBeside(found, slots));
    all.push(...slots);
  }
  return { lines, slots: all, text: ChangeSet.of(text.length, edits).apply(text) };
}

const textsBeside = (found: readonly FoundSlots[], slots: readonly ValueSlot[]) =>
  found
    .flatMap((found) => found.texts)
    .filter(({ from }) => !slots.some((slot) => slot.from <= from && from < slot.to))
    .map(({ from, to, text }) => ({ from, to, insert: text }));

/** Where the pods of a document are. */
const podPaths = ({ workloads }: DocumentReview): readonly Path[] =>
  workloads.flatMap(({ workload }) => (workload ? [workload.pod.path] : []));

/**
 * What a slot renders by default; undefined where it renders nothing. One that is switched off is taken as switched on:
 * what is added to its value switches it on, with all that the author has in it.
 */
export function renderedByDefault({
  isOn,
  switchedBy,
  value,
  source,
  shape,
  isScalar,
}: ValueSlot): Json | undefined {
  const given = isEmpty(value) && source.fallback !== undefined ? source.fallback : value;
  if ((!isOn && !switchedBy) || given === undefined || given === null) return undefined;
  if (!isObject(given)) return given;
  if (isScalar) return undefined;
  const rest = without(given, source.omitted);
  return Object.keys(rest).length === 0 && shape.guard !== 'none' ? undefined : rest;
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '';

/** A map without some of its keys. */
export const without = (value: { [key: string]: Json }, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
