/**
 * Whether something was judged in an object, and why not: asked here and nowhere else, so that nothing is
 * called fine that nobody looked at.
 */
import { isCustom, kindIn } from '../model/kinds/kinds.ts';
import { placesOf } from '../model/kinds/pattern.ts';
import type { ControllerNote, NoPodReason } from '../model/kinds/pod-kind.ts';
import { knowsKind } from '../model/schema/schema.ts';
import type { DocumentReview, ObjectReview } from './review-result.ts';

export type UnjudgedReason =
  | NoPodReason
  /** One of Kubernetes' own kinds that have no pod. */
  | 'no-pod'
  /** A kind that the table of kinds doesn't have, with nothing in it of a pod's shape. */
  | 'unknown-kind'
  /** The pod is in another object, which a field names. */
  | 'named'
  /** It carries manifests as text. */
  | 'text'
  /** The controller makes pods, and nothing of them is written here. */
  | 'unset';

export type Judgement =
  /** All of a pod: there is a verdict. */
  | { readonly judged: 'whole' }
  /** A pod that cannot be decoded, is not rendered, or is written here only in part. */
  | { readonly judged: 'part'; readonly why: 'template' | 'base' | 'elsewhere' | 'undecodable' }
  /** Several pods or manifests inside, each judged by itself. */
  | { readonly judged: 'inside' }
  | { readonly judged: 'nothing'; readonly why: UnjudgedReason };

/** What was judged of an object of a document. */
export function judgementOf(own: ObjectReview, { objects, recognised }: DocumentReview): Judgement {
  const { object, workload, standards } = own;
  if (workload) {
    if (standards) return { judged: 'whole' };
    if (workload.problems.length > 0) return { judged: 'part', why: 'undecodable' };
    if (recognised === 'template') return { judged: 'part', why: 'template' };
    return { judged: 'part', why: workload.custom ? 'elsewhere' : 'base' };
  }
  const apiVersion = object.apiVersion ?? '';
  const kind = object.kind ?? '';
  if (objects.some((one) => one.object.part?.of === object || one.object.carrier === object)) {
    return { judged: 'inside' };
  }
  const row = kindIn(apiVersion, kind);
  if (row?.none) return { judged: 'nothing', why: row.none };
  if (row?.elsewhere && placesOf(row.elsewhere, object.value).length > 0) {
    return { judged: 'nothing', why: 'named' };
  }
  if (row?.texts && row.pods.length === 0) return { judged: 'nothing', why: 'text' };
  if (row && !row.served) return { judged: 'nothing', why: 'unset' };
  const isOwn = row !== undefined || knowsKind(apiVersion, kind) || !isCustom(apiVersion);
  return { judged: 'nothing', why: isOwn ? 'no-pod' : 'unknown-kind' };
}

/** What is to be said beside the findings of an object in a custom resource. */
export interface CustomNotes {
  /** The kind is not in the table: its pod was recognized by its shape. */
  readonly byShape: boolean;
  readonly note: ControllerNote | undefined;
  /** Texts in it that may hold manifests, as paths; nobody reads them. */
  readonly texts: number;
}

/** Null for one of Kubernetes' own objects. */
export function customNotesOf({ object, workload }: ObjectReview): CustomNotes | null {
  const row = kindIn(object.apiVersion ?? '', object.kind ?? '');
  if (row?.served || (!row && !workload?.custom)) return null;
  const whole = object.part === undefined;
  const texts = whole
    ? (row?.texts ?? []).flatMap((pattern) => placesOf(pattern, object.value)).length
    : 0;
  return { byShape: workload?.custom !== undefined && !row, note: row?.note, texts };
}
