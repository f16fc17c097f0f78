/** What can be offered for the text that is open. `import-acts.ts` carries the offers out. */
import {
  type Description,
  type EditsModule,
  leftoversOf,
  memo,
  type Path,
  type Review,
} from '../../../engine/index.ts';

export interface Offers {
  readonly description: Description;
  /** Fields that the cluster has set, by document. */
  readonly leftovers: readonly Leftovers[];
  /** A tool may have written the text: what tells which one loads then. */
  readonly rendered: boolean;
}

interface Leftovers {
  readonly document: number;
  readonly paths: readonly Path[];
}

/** Beyond this a text is not looked through on every change. */
export const LONGEST = 300_000;

/** Readable text with one of these may still say something else than it looks like. */
const ODD = /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000‘’‚‛“”„‟]/;

/**
 * Undefined for a text that may be no manifest, while what tells that has not come.
 * @param lacksEdits it can't be loaded: the text is taken for what it says to be
 */
export const offersOf = memo(
  (review: Review, edits: EditsModule | undefined, lacksEdits = false): Offers | undefined => {
    const description = descriptionOf(review, edits) ?? (lacksEdits ? YAML : undefined);
    return (
      description && {
        description,
        leftovers: leftoversIn(review),
        rendered: mayBeRendered(review),
      }
    );
  },
  (...keys) => keys,
);

const YAML: Description = { kind: 'yaml' };

/** Most texts are manifests, as their review has found already. */
function descriptionOf(
  { text, documents }: Review,
  edits: EditsModule | undefined,
): Description | undefined {
  const plain = documents.every(
    ({ review: { recognised } }) =>
      recognised !== 'broken' &&
      recognised !== 'not-a-map' &&
      recognised !== 'no-kind' &&
      recognised !== 'template',
  );
  const json = /^\s*\{/.test(text);
  if (text.length > LONGEST || (plain && !json && !ODD.test(text))) return YAML;
  return edits?.describeText(text);
}

const leftoversIn = ({ documents }: Review): readonly Leftovers[] =>
  documents.flatMap(({ index, review: { objects } }) => {
    const paths = objects.flatMap(({ object }) => leftoversOf(object));
    return paths.length > 0 ? [{ document: index, paths }] : [];
  });

/** What Helm, Kustomize, Flux and Argo CD leave in what they render. */
const MARKS =
  /^# Source: |toolkit\.fluxcd\.io\/|argocd\.argoproj\.io\/|meta\.helm\.sh\/|config\.kubernetes\.io\/origin|managed-by: kustomize-/m;

/** A template that names where it is of is no output of one. */
const mayBeRendered = ({ text, documents }: Review): boolean =>
  text.length <= LONGEST &&
  MARKS.test(text) &&
  documents.every(({ review }) => review.recognised !== 'template');

/** What was turned down stays away until another text is opened: one offer after the other. */
export type DismissedOffers = 'nothing' | 'fields' | 'all';

export const leftoverCount = ({ leftovers }: Offers): number =>
  leftovers.reduce((sum, { paths }) => sum + paths.length, 0);

/** The text is something else as a whole, so that the places where it is no YAML tell nothing. */
export const isNoManifest = ({ kind }: Description): boolean =>
  kind === 'extraction' || kind === 'denial' || kind === 'foreign';
