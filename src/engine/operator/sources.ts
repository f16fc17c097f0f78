/** What the sheet is made from: the objects of all files that say all about themselves. */

import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import type { Workload } from '../model/pod.ts';
import type { Version } from '../model/version.ts';
import type { Recognised } from '../review/recognise.ts';
import type { DocumentReview, Review } from '../review/review.ts';
import type { Standards } from '../review/standards.ts';
import type { Path } from '../text/path.ts';
import type { NeedPlace } from './item.ts';

export interface OperatorEnv {
  readonly kubernetesVersion: Version;
  readonly policyVersion: Version;
  /** The level of the Pod Security Standards that the target aims at. */
  readonly level: 'baseline' | 'restricted' | null;
  /** The name of the target. */
  readonly profile: string;
}

export interface SheetEntry extends BundleObject {
  readonly file: number;
  readonly standards: Standards | null;
}
export type PodEntry = SheetEntry & { readonly workload: Workload };

/** A document that was left out, and why. */
export interface DocumentLeftOut {
  readonly file: number;
  readonly document: number;
  readonly why: Exclude<Recognised, 'workload' | 'secret' | 'other-object'>;
}

export interface Sources {
  readonly entries: readonly SheetEntry[];
  readonly pods: readonly PodEntry[];
  readonly bundle: Bundle;
  readonly leftOut: readonly DocumentLeftOut[];
  readonly env: OperatorEnv;
}

export function sourcesOf(reviews: readonly Review[], env: OperatorEnv): Sources {
  const leftOut: DocumentLeftOut[] = [];
  const entries = reviews.flatMap(({ documents }, file) =>
    documents.flatMap(({ index, review }): readonly SheetEntry[] => {
      const why = whyNot(review);
      if (why) {
        leftOut.push({ file, document: index, why });
        return [];
      }
      return review.objects.map(({ object, workload, standards }) => {
        return { object, workload, standards, document: index, file };
      });
    }),
  );
  return { entries, pods: entries.filter(hasPod), bundle: new Bundle(entries), leftOut, env };
}

const hasPod = (entry: SheetEntry): entry is PodEntry => entry.workload !== undefined;

/** Why nobody can tell yet what Kubernetes will get from a document. */
function whyNot({ document, recognised }: DocumentReview): DocumentLeftOut['why'] | undefined {
  if (document.error) return 'broken';
  if (recognised === 'template' && document.template?.asWritten) return undefined;
  return recognised === 'workload' || recognised === 'secret' || recognised === 'other-object'
    ? undefined
    : recognised;
}

/** Where something stands in an entry; without a path the whole object is meant. */
export function needPlace(
  { file, document, object }: SheetEntry,
  path: Path = object.path,
): NeedPlace {
  return { file, document, path, kind: object.kind ?? '', name: object.name ?? '' };
}

/** What an entry of a map is for: needs of several objects that are one to the operator. */
export interface Gathered<T> {
  readonly value: T;
  readonly places: NeedPlace[];
}

/** Gathers places by what they need; the first one decides about the value. */
export class Needs<T> {
  private readonly byKey = new Map<string, Gathered<T>>();

  add(key: readonly (string | null | undefined)[], value: T, ...places: readonly NeedPlace[]): T {
    const id = JSON.stringify(key);
    const existing = this.byKey.get(id);
    if (!existing) this.byKey.set(id, { value, places: [...places] });
    else existing.places.push(...places);
    return (existing ?? { value }).value;
  }

  get all(): readonly Gathered<T>[] {
    return [...this.byKey.values()];
  }
}
