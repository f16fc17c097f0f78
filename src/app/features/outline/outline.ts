/** The documents, objects and containers of a file as a tree, each with how it stands. */

import {
  added,
  type ContainerRef,
  type DocumentReview,
  type Gap,
  gapOf,
  grouped,
  judgementOf,
  judgementOfDocument,
  memo,
  type ObjectReview,
  type Path,
  type PlacedReview,
  type Review,
  type Severity,
  spanOf,
  visible,
} from '../../../engine/index.ts';
import {
  type FindingGroup,
  groupFindings,
  problemsIn,
  standing,
} from '../../../results/entries.ts';
import { podPlace, worstOf } from '../../../results/objects.ts';
import { fileLines, inFile, placeInText, type TextPlace } from '../../../results/places.ts';

export interface OutlineNode {
  readonly key: string;
  readonly kind: 'document' | 'list' | 'object' | 'container';
  /** A document’s number, an object’s kind, a container’s role. */
  readonly what: string;
  readonly name: string;
  readonly place: TextPlace;
  /** The stretch of the text that it takes up. */
  readonly from: number;
  readonly to: number;
  /** `broken`: it cannot be read, and nothing is known of it. */
  readonly state: 'read' | 'broken' | 'template';
  /** What of it was not judged. */
  readonly gap: Gap;
  /** What is found in it, and the heaviest of it. */
  readonly open: number;
  readonly worst: Severity | undefined;
  readonly children: readonly OutlineNode[];
}

/** What is found in each object, counted as the list of findings counts. */
type Found = ReadonlyMap<ObjectReview, readonly FindingGroup[]>;

export const outlineOf = memo((review: Review): readonly OutlineNode[] => {
  const found = grouped(standing(groupFindings(review)), ({ object }) => object);
  return review.documents.map((placed) => documentNode(review, placed, found));
});

function documentNode(review: Review, placed: PlacedReview, found: Found): OutlineNode {
  const { index, slice, review: documentReview } = placed;
  const wrong = problemsIn(documentReview, index).map(({ severity }) => severity);
  const key = String(index);
  const stretch = { from: slice.from, to: slice.to };
  const state = stateOf(documentReview);
  if (state !== 'read') {
    const [first] = problemsIn(documentReview, index);
    const place = first ? inFile(review, index, first) : placeAt(review, slice.from);
    const what = String(index + 1);
    return {
      key,
      kind: 'document',
      what,
      name: '',
      place,
      ...stretch,
      state,
      gap: gapOf(judgementOfDocument(documentReview)),
      ...sum(wrong),
      children: [],
    };
  }
  const nodes = documentReview.objects.map((object, n) =>
    objectNode(review, placed, object, found, `${key} ${n}`),
  );
  const [only] = nodes;
  if (only && nodes.length === 1) {
    // What is wrong with the text of a document is wrong with its only object.
    const all = [...wrong, ...severitiesOf(found, documentReview.objects[0] as ObjectReview)];
    return { ...only, key, ...stretch, ...sum(all) };
  }
  const place = placeInText(review, index, ['kind']) ?? placeAt(review, slice.from);
  const all = [
    ...wrong,
    ...documentReview.objects.flatMap((object) => severitiesOf(found, object)),
  ];
  const what = String(nodes.length);
  return {
    key,
    kind: 'list',
    what,
    name: '',
    place,
    ...stretch,
    state,
    gap: gapOf(judgementOfDocument(documentReview)),
    ...sum(all),
    children: nodes,
  };
}

/** A template may be read around its expressions; then it has objects like any other document. */
const stateOf = ({
  document,
  recognised,
  objects,
}: DocumentReview): 'read' | 'broken' | 'template' => {
  const hasKind = objects.some(({ object }) => object.kind !== null);
  if (hasKind) return 'read';
  if (document.error) return 'broken';
  return recognised === 'template' ? 'template' : 'read';
};

function objectNode(
  review: Review,
  { index, slice, review: documentReview }: PlacedReview,
  object: ObjectReview,
  found: Found,
  key: string,
): OutlineNode {
  const { path, kind, name, part } = object.object;
  const place =
    placeInText(review, index, part ? path : [...path, 'kind']) ?? placeAt(review, slice.from);
  const gap = gapOf(judgementOf(object, documentReview));
  const containers = object.workload?.pod.containers ?? [];
  const span = spanOfPlace(review, index, path, place);
  const byContainer = severitiesByContainer(found.get(object) ?? []);
  return {
    key,
    kind: kind === null ? 'document' : 'object',
    what: visible(kind ?? String(index + 1)),
    name: visible([name, part && podPlace({ path, part })].filter(Boolean).join(' ')),
    place,
    ...span,
    state: 'read',
    gap,
    ...sum(severitiesOf(found, object)),
    children: containers.map((container, n) => ({
      ...containerNode(review, index, byContainer, container, `${key} ${n}`),
      gap,
    })),
  };
}

function containerNode(
  review: Review,
  document: number,
  severities: ReturnType<typeof severitiesByContainer>,
  { role, name, path }: ContainerRef,
  key: string,
): OutlineNode {
  const place = placeInText(review, document, [...path, 'name']) ?? placeAt(review, 0);
  return {
    key: `${key} ${role}`,
    kind: 'container',
    what: role,
    name: visible(name),
    place,
    ...spanOfPlace(review, document, path, place),
    state: 'read',
    gap: null,
    ...sum(severities.get(keyOf(path)) ?? []),
    children: [],
  };
}

/** The severity of each group that speaks of a container: a pod may have thousands, so they are gathered once. */
function severitiesByContainer(
  groups: readonly FindingGroup[],
): ReadonlyMap<string, readonly Severity[]> {
  const all = new Map<string, Severity[]>();
  for (const { places, severity } of groups) {
    const keys = places.flatMap(({ finding: { container } }) =>
      container ? keyOf(container.path) : [],
    );
    for (const key of new Set(keys)) added(all, key, () => []).push(severity);
  }
  return all;
}

const keyOf = (path: Path): string => JSON.stringify(path);

const severitiesOf = (found: Found, object: ObjectReview): readonly Severity[] =>
  (found.get(object) ?? []).map(({ severity }) => severity);

function sum(all: readonly Severity[]): Pick<OutlineNode, 'open' | 'worst'> {
  return { open: all.length, worst: worstOf(all) };
}

function placeAt(review: Review, offset: number): TextPlace {
  return { from: offset, to: offset, line: fileLines(review).line(offset) };
}

function spanOfPlace(
  { documents }: Review,
  document: number,
  path: Path,
  { from, to }: TextPlace,
): { readonly from: number; readonly to: number } {
  const placed = documents[document];
  const span = placed && spanOf(placed.review.document, path);
  return span && placed
    ? { from: placed.slice.from + span.from, to: placed.slice.from + span.to }
    : { from, to };
}

/** A node as it stands in the list that is shown. */
export interface OutlineRow {
  readonly node: OutlineNode;
  readonly level: number;
  /** Its number among its siblings, from 1, and how many these are. */
  readonly position: number;
  readonly siblings: number;
  readonly parent: string | undefined;
  /** Undefined for a node without children. */
  readonly expanded: boolean | undefined;
}

/** The rows that are to be seen. `turned` are those that stand otherwise than at first. */
export function rowsOf(
  nodes: readonly OutlineNode[],
  turned: ReadonlySet<string>,
  open: boolean,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (list: readonly OutlineNode[], level: number, parent: string | undefined): void => {
    list.forEach((node, i) => {
      const has = node.children.length > 0;
      const expanded = has ? turned.has(node.key) !== open : undefined;
      rows.push({ node, level, position: i + 1, siblings: list.length, parent, expanded });
      if (expanded) add(node.children, level + 1, node.key);
    });
  };
  add(nodes, 1, undefined);
  return rows;
}

/** The deepest row that an offset of the text is in. */
export const rowAt = (
  rows: readonly OutlineRow[],
  offset: number | undefined,
): OutlineRow | undefined =>
  offset === undefined
    ? undefined
    : rows.findLast(({ node: { from, to } }) => offset >= from && offset <= to);
