/**
 * The only way in which the page edits manifests. `edit` plans on the present text, checks that the text may be
 * written, makes one step of the history, and notifies the user of the result.
 */
import { ChangeSet } from '../../engine/core.ts';
import type { Config, Refusal } from '../../engine/index.ts';
import type { MessageKey, Values } from '../../i18n/index.ts';
import type { Label } from './history.ts';
import { type AppState, type EditResult, type Store, writable } from './store.ts';
import {
  activeFile,
  canEdit,
  type File,
  type Open,
  type Transaction,
  type Workspace,
} from './workspace.ts';

type ConfirmEntry = NonNullable<Config['toConfirm']>[number];

/** What an edit would write. */
export interface PlannedTransaction extends Omit<Transaction, 'origin'> {
  /** Why Kubernetes or the layout of the file forbids parts of it. */
  readonly refusals?: readonly Refusal[];
  /** Values that nobody gave and that the texts have no place to mark: the configuration lists them. */
  readonly toConfirm?: readonly ConfirmEntry[];
  /** Places for which no edit is safe. */
  readonly declined?: readonly unknown[];
}

interface Options {
  /** The rule that a notice names when nothing could be written; without it such a notice is not shown. */
  readonly rule?: string;
  /** Writes what is possible when some of it is refused. Otherwise a refusal stops all of it. */
  readonly partly?: boolean;
  /** `text`: the plan needs no review, so that the edit does not wait for one. */
  readonly from?: 'review' | 'text';
}

/** @param plan what to write into the present text; undefined when there is nothing to do any more */
export function edit(
  store: Store,
  plan: (state: AppState) => PlannedTransaction | undefined,
  { rule, partly = false, from = 'review' }: Options = {},
): EditResult {
  if (from === 'review' && !store.catchUp()) {
    // A review that failed has a note of its own.
    if (store.getState().analysis.failure === undefined) store.notify({ kind: 'reading' });
    return 'reading';
  }
  const state = store.getState();
  const planned = plan(state);
  if (!planned) return 'nothing';
  const { refusals = [], declined = [], toConfirm = [], ...transaction } = planned;
  const [refusal] = refusals;
  const writes = !isEmpty(transaction) && (partly || !refusal);
  if (writes) {
    const touched = filesOf(state.workspace, transaction);
    if (!touched.every((file) => (from === 'text' ? !file.locked : canEdit(file)))) {
      store.notify({ kind: 'read-only' });
      return 'locked';
    }
    writable(store).transact({ ...transaction, origin: originOf(transaction.label) });
    if (toConfirm.length > 0) {
      const { config } = store.getState().workspace;
      store.configure({ ...config, toConfirm: [...(config.toConfirm ?? []), ...toConfirm] });
    }
    store.notify({ kind: 'done', label: transaction.label });
  }
  if (refusal && rule) store.notify({ kind: 'refused', rule, refusal });
  else if (!writes && rule) {
    store.notify({ kind: declined.length > 0 ? 'declined' : 'nothing', rule });
  }
  if (writes) return 'written';
  return refusal ? 'refused' : 'nothing';
}

/** Opens or closes files as one step of the history. */
export function editFiles(store: Store, open: Open, label: Label): void {
  writable(store).arrange(open, label);
  store.notify({ kind: 'done', label });
}

/**
 * Puts the texts of a draft back as one step of the history, so that undo leads back to the files as they were
 * opened. The history names the step; a notice would only repeat that the draft was restored.
 * @param texts by the ids of the files
 */
export function restoreTexts(store: Store, texts: ReadonlyMap<number, string>): void {
  const { workspace } = store.getState();
  const changes = workspace.files.map(({ id, text }) =>
    ChangeSet.diff(text, texts.get(id) ?? text),
  );
  writable(store).transact({
    ...inFiles(workspace, changes),
    label: actLabel('draft.step'),
    origin: 'draft',
  });
}

/** The label of an edit whose name is a message of the page. */
export const actLabel = (key: MessageKey, values?: Values): Label => ({
  kind: 'act',
  key,
  ...(values && { values }),
});

/** @param changes a change for each file, in the order of the files */
export const inFiles = (
  { files, active }: Workspace,
  changes: readonly ChangeSet[],
): Pick<PlannedTransaction, 'changes' | 'also'> => ({
  changes: changes[active] ?? ChangeSet.empty(files[active]?.text.length ?? 0),
  also: new Map(files.flatMap(({ id }, i) => (changes[i] ? [[id, changes[i]]] : []))),
});

const isEmpty = ({ changes, also, meta }: Omit<Transaction, 'origin'>): boolean =>
  changes.empty && !meta && [...(also?.values() ?? [])].every(({ empty }) => empty);

/** The files that a transaction writes. */
function filesOf(
  workspace: Workspace,
  { changes, also, meta }: Omit<Transaction, 'origin'>,
): readonly File[] {
  const shown = activeFile(workspace);
  return workspace.files.filter((file) =>
    file === shown ? !changes.empty || meta : also?.get(file.id)?.empty === false,
  );
}

function originOf(label: Label): string {
  if (label.kind === 'act') return `act.${label.key}`;
  return 'rule' in label ? `${label.kind}.${label.rule}` : label.kind;
}
