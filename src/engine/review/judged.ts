/**
 * What was judged in an object and in a document, and why not: asked here and nowhere else, so that nothing
 * is called fine that nobody looked at.
 */

import { isUnread, kindIn } from '../model/kinds/kinds.ts';
import { patternPaths } from '../model/kinds/pattern.ts';
import type { ControllerNote, NoPodReason } from '../model/kinds/pod-kind.ts';
import { hasPlaceholder } from '../model/placeholder.ts';
import { forbidsObjects, type Workload } from '../model/pod.ts';
import { isBuiltin } from '../model/schema/kinds.ts';
import { knowsKind } from '../model/schema/schema.ts';
import { memo } from '../text/memo.ts';
import { startsWith } from '../text/path.ts';
import type { DocumentReview, ObjectReview } from './review-result.ts';
import { isFilledIn as isPlaceholderOn } from './unknowns.ts';

export type UnjudgedReason =
  | NoPodReason
  /** A kind that the table of kinds doesn't have, with nothing in it of a pod's shape. */
  | 'unknown-kind'
  /** The same, where the apiVersion is filled in before the object is applied. */
  | 'open-version'
  /** The pod is in another object, which a field names. */
  | 'named'
  /** The same for the steps of a pod, or for tasks of several pods. */
  | 'steps'
  /** It carries manifests as text. */
  | 'text'
  /** Values of an object without a pod are filled in before it is applied. */
  | 'filled'
  /** The controller makes pods, and nothing of them is written here. */
  | 'unset'
  /** A pod without a container: nothing runs, so no check can fail. */
  | 'no-containers'
  /** No object that Kubernetes can read: broken YAML, no apiVersion or kind. */
  | 'unreadable'
  /** A template in which no object is written out. */
  | 'template'
  /** A List without items, or a document with nothing in it. */
  | 'empty';

export type PartReason =
  | 'template'
  /** A patch, whose base has the rest. */
  | 'base'
  /** A patch, or a base that Kustomize completes. */
  | 'base-or-patch'
  /** A part of an object that Kubernetes refuses as it is. */
  | 'fragment'
  /** A controller or another object sets the rest. */
  | 'elsewhere'
  /** It is inside an object that says only part of it, or with values that are filled in. */
  | 'completed'
  /** Values of the pod are substituted before it is applied. */
  | 'filled'
  | 'undecodable'
  /** There is a verdict, but nobody knows the kind: it may set more of its pods than the shape shows. */
  | 'shape'
  /** There is a verdict, but a text beside the pod may hold a manifest. */
  | 'text';

export type Judgement =
  /** All of a pod: there is a verdict. */
  | { readonly judged: 'whole' }
  /** A pod that cannot be decoded, is not rendered, or is written here only in part. */
  | { readonly judged: 'part'; readonly why: PartReason }
  /** Several pods or manifests inside, each judged by itself. */
  | { readonly judged: 'inside' }
  | { readonly judged: 'nothing'; readonly why: UnjudgedReason };

/** What an object without a pod is by itself, and so nothing was left out. */
const BY_NATURE: ReadonlySet<PartReason | UnjudgedReason> = new Set([
  'no-pod',
  'points',
  'target',
  'machine',
  'outside',
  'settings',
  'named',
  'empty',
] as const);

/**
 * What was left out: `nature` where there is nothing to judge, `open` where something may be that was not
 * judged, `unreadable` where Kubernetes reads nothing either. Null where all was judged.
 */
export type Gap = 'nature' | 'open' | 'unreadable' | null;

export function gapOf(judgement: Judgement): Gap {
  if (!('why' in judgement)) return null;
  if (judgement.why === 'unreadable' || judgement.why === 'undecodable') return 'unreadable';
  return BY_NATURE.has(judgement.why) ? 'nature' : 'open';
}

/** What was judged of each object of a document; made once for each review of the document. */
const judgementsIn = memo((document: DocumentReview): ReadonlyMap<ObjectReview, Judgement> => {
  const { objects } = document;
  const around = new Set<unknown>(
    objects.flatMap(({ object: { part, carrier } }) => [part?.of, carrier]),
  );
  return new Map(
    objects.map((review) => [review, judge(review, document, around.has(review.object))]),
  );
});

/** What was judged of an object of a document. */
export const judgementOf = (review: ObjectReview, document: DocumentReview): Judgement =>
  judgementsIn(document).get(review) ?? { judged: 'nothing', why: 'unreadable' };

/** What was judged of a document: of its objects what leaves most open; `whole` where nothing is left open. */
export function judgementOfDocument(document: DocumentReview): Judgement {
  const all = [...judgementsIn(document).values()];
  if (all.length === 0) {
    // An error beside the expressions is none that rendering takes away.
    if (document.document.error !== null) return { judged: 'nothing', why: 'unreadable' };
    return { judged: 'nothing', why: document.recognised === 'template' ? 'template' : 'empty' };
  }
  const first = (gap: Gap) => all.find((judgement) => gapOf(judgement) === gap);
  const whole = all.find(({ judged }) => judged === 'whole');
  return first('unreadable') ?? first('open') ?? whole ?? first('nature') ?? { judged: 'inside' };
}

function judge(review: ObjectReview, document: DocumentReview, around: boolean): Judgement {
  const judgement = judgeAsWritten(review, document, around);
  const isFilled = gapOf(judgement) === 'nature' && isFilledIn(review, document);
  return isFilled ? { judged: 'nothing', why: 'filled' } : judgement;
}

/** Whether values are filled in that Kubernetes or a rule reads. */
const isFilledIn = ({ substituted, rules }: ObjectReview, { document }: DocumentReview): boolean =>
  substituted ||
  rules.some(({ targets }) =>
    targets.some(
      ({ status }) => status.state === 'unknown' && isPlaceholderOn(document.value, status.at),
    ),
  );

function judgeAsWritten(
  review: ObjectReview,
  { recognised }: DocumentReview,
  around: boolean,
): Judgement {
  const { object, workload, standards } = review;
  if (workload) {
    if ((standards || isEmptyPod(workload)) && workload.pod.containers.length === 0) {
      return { judged: 'nothing', why: 'no-containers' };
    }
    if (standards && textsIn(review) > 0) return { judged: 'part', why: 'text' };
    if (standards)
      return isByShape(review) ? { judged: 'part', why: 'shape' } : { judged: 'whole' };
    if (workload.problems.length > 0) return { judged: 'part', why: 'undecodable' };
    if (recognised === 'template') return { judged: 'part', why: 'template' };
    if (workload.custom !== undefined) return { judged: 'part', why: 'elsewhere' };
    if (object.carrier !== undefined) return { judged: 'part', why: 'completed' };
    if (workload.filled) return { judged: 'part', why: 'filled' };
    const isNamed = recognised === 'fragment' || recognised === 'base-or-patch';
    return { judged: 'part', why: isNamed ? recognised : 'base' };
  }
  const { apiVersion, kind } = object;
  if (around) {
    if (isUnread(apiVersion ?? '')) return { judged: 'nothing', why: unknownKind(object) };
    return textsIn(review) > 0 ? { judged: 'nothing', why: 'text' } : { judged: 'inside' };
  }
  if (recognised === 'kustomization') return { judged: 'nothing', why: 'points' };
  if (apiVersion === null || kind === null) {
    return { judged: 'nothing', why: recognised === 'template' ? 'template' : 'unreadable' };
  }
  const row = kindIn(apiVersion, kind);
  const texts = textsIn(review);
  if (row?.none) return { judged: 'nothing', why: texts > 0 ? 'text' : row.none };
  if (forbidsObjects(object) || isBuiltin(apiVersion)) {
    return { judged: 'nothing', why: 'settings' };
  }
  if (namedIn(review) > 0) {
    return { judged: 'nothing', why: row?.steps ? 'steps' : 'named' };
  }
  if (texts > 0) return { judged: 'nothing', why: 'text' };
  if (row && !row.served) {
    return { judged: 'nothing', why: row.pods.length > 0 ? 'unset' : 'settings' };
  }
  return { judged: 'nothing', why: row || !isUnknown(object) ? 'no-pod' : unknownKind(object) };
}

/** Why a kind isn't known: what it is depends on an apiVersion that nobody knows yet, or the table doesn't have it. */
const unknownKind = (object: ObjectReview['object']): 'open-version' | 'unknown-kind' =>
  hasOpenVersion(object) ? 'open-version' : 'unknown-kind';

/** Whether the apiVersion of an object is filled in before it is applied, and its kind doesn't tell which it is. */
export const hasOpenVersion = ({
  apiVersion,
}: Pick<ObjectReview['object'], 'apiVersion'>): boolean => hasPlaceholder(apiVersion ?? '');

/** Whether all of a pod should be written in a custom resource, and no container is. */
const isEmptyPod = ({ custom, filled, problems }: Workload): boolean =>
  custom?.place.whole === true && !filled && problems.length === 0;

/** Whether neither Kubernetes nor the table knows the kind. */
const isUnknown = ({ apiVersion, kind }: ObjectReview['object']): boolean =>
  apiVersion !== null &&
  kind !== null &&
  !knowsKind(apiVersion, kind) &&
  kindIn(apiVersion, kind) === undefined;

/** What is to be said beside the findings of an object in a custom resource. */
export interface CustomNotes {
  /** The kind is not in the table, or its apiVersion is not known yet: its pod was recognized by its shape. */
  readonly byShape: boolean;
  readonly note: ControllerNote | undefined;
  /** How many places in it may hold manifests or patches; nobody reads them. */
  readonly texts: number;
  /** How many steps or tasks in it are in other objects. */
  readonly named: number;
}

/** Whether the kind is not in the table, so that its pod was recognized by its shape. */
const isByShape = ({ object: { apiVersion, kind }, workload }: ObjectReview): boolean =>
  workload?.custom !== undefined && kindIn(apiVersion ?? '', kind ?? '') === undefined;

/** Null for one of Kubernetes' own objects. */
export function customNotesOf(review: ObjectReview): CustomNotes | null {
  const { object, workload } = review;
  const row = kindIn(object.apiVersion ?? '', object.kind ?? '');
  if (row?.served || row?.none === 'no-pod') return null;
  if (!row && !workload?.custom && !isUnknown(object)) return null;
  return {
    byShape: isByShape(review),
    note: row?.note,
    texts: textsIn(review),
    named: row?.steps ? namedIn(review) : 0,
  };
}

/** How many texts of an object may hold manifests. Of a pod among several in an object, the object has them. */
function textsIn({ object: { apiVersion, kind, value, part } }: ObjectReview): number {
  if (part) return 0;
  const { texts = [], manifests = [] } = kindIn(apiVersion ?? '', kind ?? '') ?? {};
  const read = manifests.flatMap((pattern) => patternPaths(pattern, value));
  return texts
    .flatMap((pattern) => patternPaths(pattern, value))
    .filter((text) => !read.some((path) => startsWith(path, text))).length;
}

/** How many places of an object name another one, which has the pod or a step of it. */
function namedIn({ object: { apiVersion, kind, value, part } }: ObjectReview): number {
  if (part) return 0;
  const { elsewhere = [] } = kindIn(apiVersion ?? '', kind ?? '') ?? {};
  return elsewhere.flatMap((pattern) => patternPaths(pattern, value)).length;
}
