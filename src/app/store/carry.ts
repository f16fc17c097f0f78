/** What a person edits through the form beside the fixes: planned, carried out as one step, told. */
import { ChangeSet, type Plan, type Review } from '../../engine/index.ts';
import type { MessageKey, Values } from '../../i18n/index.ts';
import { type Store, upToDate } from './store.ts';
import { activeFile, canEdit } from './workspace.ts';

type Planned = Pick<Plan, 'changes' | 'refusals'>;

/** Names the step in the history, by a message of the chrome. */
export interface Act {
  readonly key: MessageKey;
  readonly values?: Values;
}

/**
 * Carries an edit out that is planned on the present review. Nothing is written while the text is being
 * read, and nothing that Kubernetes or the layout forbids.
 * @param rule the setting that the edit belongs to, as a refusal names it
 * @returns whether it was written
 */
export function carry(
  store: Store,
  rule: string,
  { key, values }: Act,
  plan: (review: Review) => Planned,
): boolean {
  if (!store.catchUp()) return false;
  const state = store.getState();
  if (!canEdit(activeFile(state.workspace))) {
    store.tell({ kind: 'read-only' });
    return false;
  }
  const { changes, refusals } = plan(state.analysis.review);
  const [refusal] = refusals;
  if (refusal || changes.empty) {
    store.tell(refusal ? { kind: 'refused', rule, refusal } : { kind: 'nothing', rule });
    return false;
  }
  const label = { kind: 'act', key, ...(values && { values }) } as const;
  store.transact({ changes, label, origin: `act.${key}` });
  store.tell({ kind: 'done', label });
  return true;
}

/**
 * Carries changes of several files out as one step, all of them or none.
 * @param changes a change for each file, in their order, made on the present reviews
 * @returns whether it was written
 */
export function carryAll(store: Store, act: Act, changes: readonly ChangeSet[]): boolean {
  const state = store.getState();
  if (!upToDate(state)) return false;
  const { files, active } = state.workspace;
  if (files.some((file, i) => !changes[i]?.empty && !canEdit(file))) {
    store.tell({ kind: 'read-only' });
    return false;
  }
  const { key, values } = act;
  const label = { kind: 'act', key, ...(values && { values }) } as const;
  store.transact({
    changes: changes[active] ?? ChangeSet.empty(activeFile(state.workspace).text.length),
    also: new Map(files.flatMap(({ id }, i) => (changes[i] ? [[id, changes[i]]] : []))),
    label,
    origin: `act.${key}`,
  });
  store.tell({ kind: 'done', label });
  return true;
}
