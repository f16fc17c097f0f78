/** Lists that people edit item by item: what stands in them over a scope, and one item more or less. */

import type { Review } from '../review/review.ts';
import {
  BEFORE_CONTAINERS,
  type FixOp,
  type ItemLevel,
  type ListSpec,
  type Rule,
} from '../rule/rule.ts';
import { finish } from '../text/steps.ts';
import { type ControlScope, controlOf, type ScopedTarget } from './control.ts';
import { type Edit, editOf } from './edit.ts';
import { changeSteps, type FilePlan } from './plan.ts';

export interface ListItem {
  readonly text: string;
  readonly level: ItemLevel;
  /** In how many of the lists it stands. */
  readonly lists: number;
}

export interface ListControl {
  /** Each once, in the order of the text. */
  readonly items: readonly ListItem[];
  /** How many lists there are in scope, empty and missing ones among them. */
  readonly lists: number;
  /** What may well be added, the strictest standard's first. */
  readonly suggestions: readonly Pick<ListItem, 'text' | 'level'>[];
}

interface List {
  readonly target: ScopedTarget;
  readonly at: NonNullable<ReturnType<ListSpec['at']>>;
  readonly items: readonly string[];
}

const specOf = (rule: Rule): ListSpec | undefined => rule.list;

function listsIn(review: Review, rule: Rule, scope: ControlScope): readonly List[] {
  const spec = specOf(rule);
  if (!spec) return [];
  return controlOf(review, rule, scope).targets.flatMap((target) => {
    const at = spec.at(target.target);
    return at ? [{ target, at, items: spec.read(target.target) }] : [];
  });
}

/** What a rule's lists hold; null where the rule has none, or no target in scope can have one. */
export function listControlOf(review: Review, rule: Rule, scope: ControlScope): ListControl | null {
  const spec = specOf(rule);
  const lists = listsIn(review, rule, scope);
  if (!spec || lists.length === 0) return null;
  const leveled = (text: string) => ({ text, level: spec.level(text, review.env) });
  const items = [...new Set(lists.flatMap((list) => list.items))].map((text) => ({
    ...leveled(text),
    lists: lists.filter((list) => list.items.includes(text)).length,
  }));
  const keys = new Set(items.map(({ text }) => spec.keyOf(text)));
  const suggestions = spec
    .suggestions(review.env)
    .filter((text) => !keys.has(spec.keyOf(text)))
    .map(leveled);
  return { items, lists: lists.length, suggestions };
}

export type ItemError = 'empty' | 'pattern' | 'taken';

/** What keeps an item from being added; null when nothing does. */
export function itemError(
  review: Review,
  rule: Rule,
  scope: ControlScope,
  item: string,
): ItemError | null {
  const spec = specOf(rule);
  if (!spec || item === '') return 'empty';
  if (!new RegExp(`^(?:${spec.pattern})$`, 'u').test(item)) return 'pattern';
  const key = spec.keyOf(item);
  const taken = listsIn(review, rule, scope).every(({ items }) =>
    items.some((other) => spec.keyOf(other) === key),
  );
  return taken ? 'taken' : null;
}

/** One item more, in each list in scope that lacks it, or one less, in each that has it. */
export function planItem(
  review: Review,
  rule: Rule,
  scope: ControlScope,
  change: { readonly op: 'add' | 'remove'; readonly item: string },
): FilePlan {
  const spec = specOf(rule);
  const edits = listsIn(review, rule, scope).map((list): Edit => {
    const ops = !spec
      ? []
      : change.op === 'add'
        ? adding(list, change.item, spec)
        : removing(list, change.item);
    return editOf(ops, list.target.document);
  });
  return finish(changeSteps(review, edits));
}

function adding({ at, items }: List, item: string, spec: ListSpec): FixOp[] {
  if (items.some((other) => spec.keyOf(other) === spec.keyOf(item))) return [];
  const value = spec.write(item);
  return items.length > 0
    ? [{ op: 'append', path: at, value }]
    : [{ op: 'set', path: at, value: [value], before: BEFORE_CONTAINERS }];
}

function removing({ at, items }: List, item: string): FixOp[] {
  const indices = items.flatMap((entry, index) => (entry === item ? [index] : []));
  if (indices.length > 0 && indices.length === items.length) {
    return [{ op: 'remove', path: at, prune: true }];
  }
  // From the end, so that the indices before it stay true.
  return indices.reverse().map((index) => ({ op: 'removeItem', path: at, index }));
}
