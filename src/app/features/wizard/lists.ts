/** Editing a rule's list: one item more or less, one step of the history each. */
import {
  type ItemError,
  itemError,
  planItem,
  type Rule,
  type Scope,
} from '../../../engine/index.ts';
import { carry } from '../../store/carry.ts';
import type { Store } from '../../store/store.ts';

/** @returns what is wrong with the item; undefined when it was added or a notice says why not */
export function addItem(
  store: Store,
  rule: Rule,
  scope: Scope,
  text: string,
): ItemError | undefined {
  const item = text.trim();
  if (!store.catchUp()) return undefined;
  const error = itemError(store.getState().analysis.review, rule, scope, item);
  if (error) return error;
  const values = { item, field: fieldOf(rule) };
  carry(store, rule.id, { key: 'act.list.add', values }, (review) =>
    planItem(review, rule, scope, { op: 'add', item }),
  );
  return undefined;
}

export function removeItem(store: Store, rule: Rule, scope: Scope, item: string): void {
  const values = { item, field: fieldOf(rule) };
  carry(store, rule.id, { key: 'act.list.remove', values }, (review) =>
    planItem(review, rule, scope, { op: 'remove', item }),
  );
}

/** The field that the list is written to: the rule's own, or the one beside it. */
export const fieldOf = ({ field, list }: Rule): string =>
  list?.beside ? field.replace(/\.drop$/, '.add') : field;
