/** What can be offered for the text that is open, and what carrying an offer out writes. */

import {
  type ChangeSet,
  changesFor,
  type Description,
  describeText,
  editOf,
  leftoversOf,
  type Path,
  type Review,
} from '../../../engine/index.ts';
import { actLabel, edit, type Planned } from '../../store/edit.ts';
import { UNNAMED } from '../../store/files/file-name.ts';
import type { Import } from '../../store/files/importing.ts';
import { suggestName } from '../../store/files/suggested-name.ts';
import type { AppState, Store } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { memo } from '../../view/memo.ts';

export interface Offers {
  readonly description: Description;
  /** Fields that the cluster has set, by document. */
  readonly leftovers: readonly Leftovers[];
}

interface Leftovers {
  readonly document: number;
  readonly paths: readonly Path[];
}

/** Beyond this a text is not looked through on every change. */
const LONGEST = 300_000;

/** Readable text with one of these may still say something else than it looks like. */
const ODD = /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000‘’‚‛“”„‟]/;

export const offersOf = memo(
  (review: Review): Offers => ({
    description: descriptionOf(review),
    leftovers: leftoversIn(review),
  }),
);

/** Most texts are manifests, as their review has found already. */
function descriptionOf({ text, documents }: Review): Description {
  const plain = documents.every(
    ({ review: { recognised } }) =>
      recognised !== 'broken' &&
      recognised !== 'not-a-map' &&
      recognised !== 'no-kind' &&
      recognised !== 'template',
  );
  const json = /^\s*\{/.test(text);
  if (text.length > LONGEST || (plain && !json && !ODD.test(text))) return { kind: 'yaml' };
  return describeText(text);
}

const leftoversIn = ({ documents }: Review): readonly Leftovers[] =>
  documents.flatMap(({ index, review: { objects } }) => {
    const paths = objects.flatMap(({ object }) => leftoversOf(object));
    return paths.length > 0 ? [{ document: index, paths }] : [];
  });

/** What was turned down stays away until another text is opened: one offer after the other. */
export type Kept = 'nothing' | 'fields' | 'all';

export const leftoverCount = ({ leftovers }: Offers): number =>
  leftovers.reduce((sum, { paths }) => sum + paths.length, 0);

/** The text is something else as a whole, so that the places where it is no YAML tell nothing. */
export const isNoManifest = ({ kind }: Description): boolean =>
  kind === 'extraction' || kind === 'denial' || kind === 'foreign';

/** What comes in without the text around its manifests; null when there is none around. */
export function withoutText(
  imported: Import,
): { readonly imported: Import; readonly manifests: number } | null {
  const { file } = imported;
  const description = file.text.length > LONGEST ? null : describeText(file.text);
  if (description?.kind !== 'extraction') return null;
  const { changes, manifests } = description.extraction;
  const text = changes.apply(file.text);
  // Saved where it came from, it would take the place of the text around it.
  const { id: _, text: __, place: ___, ...meta } = file;
  const own = newFile(text, { ...meta, base: text, name: nameAfter(file.name, text) });
  return { imported: { ...imported, file: own }, manifests };
}

/** Keeps only the manifests of a text that holds other text too. */
export function extract(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review);
    if (description.kind !== 'extraction') return undefined;
    const { changes, manifests } = description.extraction;
    return {
      ...renaming(state, changes),
      label: actLabel('offer.extraction.step', { n: manifests }),
    };
  });
}

export function repair(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review);
    if (description.kind !== 'repair') return undefined;
    const { changes } = description.repair;
    const label = actLabel('offer.repair.step', { n: changes.edits.length });
    return { ...renaming(state, changes), label };
  });
}

export function convert(store: Store): void {
  edit(store, (state) => {
    const { description } = offersOf(state.analysis.review);
    if (description.kind !== 'json' || !description.conversion.ok) return undefined;
    const { changes } = description.conversion;
    return { ...renaming(state, changes), label: actLabel('offer.json.step') };
  });
}

/** Removes the fields that the cluster has set, as far as the layout allows. */
export function clean(store: Store): void {
  const plan = (state: AppState) => {
    const { review } = state.analysis;
    const { leftovers } = offersOf(review);
    if (leftovers.length === 0) return undefined;
    const edits = leftovers.map(({ document, paths }) =>
      editOf(
        paths.map((path) => ({ op: 'remove', path, prune: path.includes('annotations') })),
        document,
      ),
    );
    const { changes, ops, refusals } = changesFor(review, edits);
    const label = actLabel('offer.clean.step', { n: ops.length });
    return { ...renaming(state, changes), label, refusals };
  };
  edit(store, plan, { rule: 'server-set-fields', partly: true });
}

/**
 * A change of the shown file. If the text is of another kind afterwards, the file gets another ending, and is no longer
 * saved where it came from.
 */
export function renaming(
  { workspace }: Pick<AppState, 'workspace'>,
  changes: ChangeSet,
): Pick<Planned, 'changes' | 'meta'> {
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
