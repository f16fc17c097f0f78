/** Carries out what was offered for the text that is open. */

import { changeSteps, describeText, editOf } from '../../../engine/edits.ts';
import type { ChangeSet } from '../../../engine/index.ts';
import { finish } from '../../../engine/index.ts';
import { openDialog } from '../../store/dialogs.ts';
import { actLabel, edit, type PlannedTransaction } from '../../store/edit.ts';
import { UNNAMED } from '../../store/files/file-name.ts';
import type { FileImport } from '../../store/files/importing.ts';
import { suggestName } from '../../store/files/suggested-name.ts';
import type { AppState, Store } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { LONGEST, offersOf } from './import-offers.ts';
import { type PastedDenial, pastedDenial } from './import-pasted.ts';

/** What comes in without the text around its manifests; null when there is none around. */
export function withoutText(
  imported: FileImport,
): { readonly imported: FileImport; readonly manifests: number } | null {
  const { file } = imported;
  const description = file.text.length > LONGEST ? null : describeText(file.text);
  if (description?.kind !== 'extraction') return null;
  const { changes, manifests } = description.extraction;
  const text = changes.apply(file.text);
  // Saved where it came from, it would take the place of the text around it.
  const { id: _, text: __, place: ___, ...meta } = file;
  const extracted = newFile(text, { ...meta, base: text, name: nameAfter(file.name, text) });
  return { imported: { ...imported, file: extracted }, manifests };
}

/** Keeps only the manifests of a text that holds other text too. */
export function extract(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review, state.edits) ?? {};
    if (description?.kind !== 'extraction') return undefined;
    const { changes, manifests } = description.extraction;
    return {
      ...renaming(state, changes),
      label: actLabel('offer.extraction.step', { n: manifests }),
    };
  });
}

export function repair(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review, state.edits) ?? {};
    if (description?.kind !== 'repair') return undefined;
    const { changes } = description.repair;
    const label = actLabel('offer.repair.step', { n: changes.edits.length });
    return { ...renaming(state, changes), label };
  });
}

export function convert(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review, state.edits) ?? {};
    if (description?.kind !== 'json' || !description.conversion.ok) return undefined;
    const { changes } = description.conversion;
    return { ...renaming(state, changes), label: actLabel('offer.json.step') };
  });
}

/** Removes the fields that the cluster has set, as far as the layout allows. */
export function clean(store: Store): void {
  const plan = (state: AppState) => {
    const { review } = state.analysis;
    const { leftovers = [] } = offersOf(review, state.edits) ?? {};
    if (leftovers.length === 0) return undefined;
    const edits = leftovers.map(({ document, paths }) =>
      editOf(
        paths.map((path) => ({ op: 'remove', path, prune: path.includes('annotations') })),
        document,
      ),
    );
    const { changes, ops, refusals } = finish(changeSteps(review, edits));
    const label = actLabel('offer.clean.step', { n: ops.length });
    return { ...renaming(state, changes), label, refusals };
  };
  edit(store, plan, { rule: 'server-set-fields', partly: true });
}

/**
 * A change of the shown file. If the text is of another kind afterwards, the file gets another ending, and is no longer
 * saved where it came from.
 */
function renaming(
  { workspace }: Pick<AppState, 'workspace'>,
  changes: ChangeSet,
): Pick<PlannedTransaction, 'changes' | 'meta'> {
  const { text, id: _, place: __, ...meta } = activeFile(workspace);
  const name = changes.empty ? meta.name : nameAfter(meta.name, changes.apply(text));
  return name === meta.name ? { changes } : { changes, meta: { ...meta, name } };
}

/** The name that a file keeps, or the one that its new text suggests. */
function nameAfter(name: string, text: string): string {
  // What came without a name was named before anything in it could be read.
  if (name === UNNAMED) return suggestName(text);
  const isJson = /^\s*[[{]/.test(text);
  if (isJson ? /\.json$/i.test(name) : /\.ya?ml$/i.test(name)) return name;
  return /\.json$/i.test(name) ? name.replace(/\.json$/i, '.yaml') : suggestName(text);
}

/** Takes the message out, as a step that undo brings back, and shows what it comes down to. */
export function explainPasted(store: Store, { text, denials, step }: PastedDenial): void {
  const plan = (state: AppState) => {
    const present = pastedDenial(state);
    if (present?.step !== step) return undefined;
    return { ...renaming(state, present.back), label: actLabel('offer.pasted.step') };
  };
  if (edit(store, plan, { from: 'text' }) === 'written') {
    openDialog('denial', { text, denials });
  }
}
