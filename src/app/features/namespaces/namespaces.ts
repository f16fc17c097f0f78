/** What the open files say of their namespaces, and the labels that are written into a Namespace. */
import {
  type CountedSteps,
  type EditsModule,
  finish,
  loadNamespaces,
  type NamespaceReport,
  type NamespacesReport,
  type Review,
  registry,
  uncounted,
} from '../../../engine/index.ts';
import { late } from '../../late.ts';
import { actLabel, edit } from '../../store/edit.ts';
import type { AppState, Store } from '../../store/store.ts';

/** Tells the levels; the page waits for it. */
export const namespacesEngine = late(loadNamespaces);

/** The reviews of the open files, in the order of the files. */
export const openReviews = ({ workspace, analyses, analysis }: AppState): readonly Review[] =>
  workspace.files.map(({ id }) => (analyses.get(id) ?? analysis).review);

/** The report on the namespaces of the open files. */
export function* reportSteps(state: AppState): CountedSteps<NamespacesReport> {
  const { env } = state.analysis.review;
  return yield* uncounted(
    namespacesEngine.now().namespaceSteps(openReviews(state), registry, env.policyVersion),
  );
}

/** The operations that write the labels of all steps into the Namespace, if it is in the files and lacks some. */
export function opsFor(state: AppState, namespace: NamespaceReport, version: string) {
  const { labelOps, labelSteps } = namespacesEngine.now();
  const { object } = namespace;
  const placed = object && openReviews(state)[object.file]?.documents[object.document];
  const found = placed?.review.objects.find(
    ({ object: { path } }) => path.join('\0') === object?.path.join('\0'),
  );
  return labelOps(namespace, found?.object.value, labelSteps(namespace, version));
}

/** Writes the labels into the Namespace, in whichever file it is, as one step. */
export function writeLabels(
  store: Store,
  edits: EditsModule,
  namespace: NamespaceReport,
  version: string,
) {
  const { object, name } = namespace;
  const file = object && store.getState().workspace.files[object.file];
  if (!file) return 'nothing';
  store.activate(file.id);
  return edit(store, (state) => {
    const ops = opsFor(state, namespace, version).map((op) => ({
      ...op,
      document: object.document,
    }));
    const { review } = state.analysis;
    const added = { document: object.document, ops, added: [] };
    const { changes, refusals } = finish(edits.changeSteps(review, [added]));
    return { changes, refusals, label: actLabel('namespaces.act', { name: name ?? '' }) };
  });
}
