/** Editing a rule's list: one item more or less, one step of the history each. */
import {
  type ControlScope,
  type ItemError,
  itemError,
  planItem,
  type Rule,
} from '../../../engine/index.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { Store } from '../../store/store.ts';

/** @returns what is wrong with the item; undefined when it was added or a notice says why not */
export function addItem(
  store: Store,
  rule: Rule,
  scope: ControlScope,
  text: string,
): ItemError | undefined {
  const item = text.trim();
  if (!store.catchUp()) return undefined;
  const error = itemError(store.getState().analysis.review, rule, scope, item);
  if (error) return error;
  editList(store, rule, scope, { op: 'add', item });
  return undefined;
}

export const removeItem = (store: Store, rule: Rule, scope: ControlScope, item: string): void =>
  editList(store, rule, scope, { op: 'remove', item });

function editList(
  store: Store,
  rule: Rule,
  scope: ControlScope,
  change: { readonly op: 'add' | 'remove'; readonly item: string },
): void {
  const label = actLabel(`act.list.${change.op}`, { item: change.item, field: fieldOf(rule) });
  edit(
    store,
    ({ analysis }) => {
      const { changes, refusals } = planItem(analysis.review, rule, scope, change);
      return { changes, refusals, label };
    },
    { rule: rule.id },
  );
}

/** The field that the list is written to: the rule's own, or the one beside it. */
export const fieldOf = ({ field, list }: Rule): string =>
  list?.beside ? field.replace(/\.drop$/, '.add') : field;
