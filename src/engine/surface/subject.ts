/** What the paths are read from: the rules' own answers about one workload, and the objects beside it. */

import { Bundle, type BundleObject } from '../model/bundle/bundle.ts';
import type { ContainerRef, ObjectRef, Workload } from '../model/pod.ts';
import { isPartOnly } from '../review/recognise.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import type { Status } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { memo } from '../text/memo.ts';
import type { Path } from '../text/path.ts';
import type { PathId, PathState, ReasonOf } from './reasons.ts';
import { stateOf } from './reasons.ts';

/** Every rule that a path is read off. */
export const SURFACE_RULES = [
  'run-as-non-root',
  'run-as-user',
  'windows-user',
  'windows-host-process',
  'privileged',
  'allow-privilege-escalation',
  'added-capabilities',
  'dropped-capabilities',
  'seccomp-profile',
  'read-only-root-filesystem',
  'host-namespaces',
  'host-path-volumes',
  'read-only-host-paths',
  'user-namespace',
  'sandboxed-runtime',
  'service-account-token',
  'network-policies',
  'metadata-endpoint-egress',
  'workload-identity',
  'aad-pod-identity',
  'secret-provider-class-identity',
] as const;
export type SurfaceRule = (typeof SURFACE_RULES)[number];

/** A place in the files that decides. */
export interface DecidingPlace {
  readonly file: number;
  readonly document: number;
  readonly at: Path;
}

/** An object of the files, with what the rules say of it. */
export interface Known extends BundleObject {
  readonly file: number;
  readonly review: ObjectReview;
}

export interface SurfaceSubject {
  readonly workload: Workload;
  readonly entry: Known;
  readonly bundle: Bundle;
  /** An object of the bundle as it was reviewed. */
  readonly entryOf: (object: ObjectRef) => Known | undefined;
  /** What a rule says of the workload: of one of its containers, or of the pod. */
  readonly says: (rule: SurfaceRule, container?: ContainerRef) => Status;
}

/** What is true of one container, by one path. */
export interface AnyAnswer {
  readonly reason: string;
  /** The rule has something to ask for here: its control can close or narrow the path. */
  readonly asks: boolean;
  /** The control that it leads to. */
  readonly rule: SurfaceRule;
  readonly places: readonly DecidingPlace[];
  /** Words of the manifest that the reason names: capabilities, paths, policies, a user. */
  readonly names: readonly string[];
}
export interface Answer<P extends PathId> extends AnyAnswer {
  readonly reason: ReasonOf<P>;
}

/** Where a workload stands. */
export interface SurfacePlace {
  readonly file: number;
  readonly document: number;
  readonly workload: Path;
}

/** The workloads that have a container, in the order of the text. */
export const surfacePlaces = (reviews: readonly Review[]): readonly SurfacePlace[] =>
  sceneOf(reviews).objects.flatMap(({ workload, file, document }) =>
    workload && workload.pod.containers.length > 0
      ? [{ file, document, workload: workload.path }]
      : [],
  );

/** @returns undefined when no workload stands there */
export function surfaceSubject(
  reviews: readonly Review[],
  { file, document, workload: path }: SurfacePlace,
): SurfaceSubject | undefined {
  const { byPlace, byObject, bundle } = sceneOf(reviews);
  const entry = byPlace.get(placeKey(file, document, path));
  if (!entry?.workload) return undefined;
  return {
    workload: entry.workload,
    entry,
    bundle,
    entryOf: (object) => byObject.get(object),
    says: (rule, container) => statusIn(entry.review, rule, container),
  };
}

/** Every object of the files, found in one pass for all workloads. */
interface Scene {
  readonly objects: readonly Known[];
  readonly byObject: ReadonlyMap<ObjectRef, Known>;
  readonly byPlace: ReadonlyMap<string, Known>;
  readonly bundle: Bundle;
}

const sceneOf = memo((reviews: readonly Review[]): Scene => {
  const objects = knownIn(reviews);
  const byPlace = new Map<string, Known>();
  for (const entry of objects) {
    // Of several objects at one place the first one counts.
    added(byPlace, placeKey(entry.file, entry.document, entry.object.path), () => entry);
  }
  const byObject = new Map(objects.map((entry) => [entry.object, entry]));
  return { objects, byObject, byPlace, bundle: new Bundle(objects) };
});

const placeKey = (file: number, document: number, path: Path): string =>
  JSON.stringify([file, document, path]);

const knownIn = (reviews: readonly Review[]): readonly Known[] =>
  reviews.flatMap(({ documents }, file) =>
    documents.flatMap(({ index, review: { document, recognised, objects } }) => {
      const template = recognised === 'template' && !document.template?.asWritten;
      const uncertain = template ? 'template' : isPartOnly(recognised) ? 'base' : undefined;
      return objects.map((review): Known => {
        const { object, workload } = review;
        return { object, workload, document: index, file, review, ...(uncertain && { uncertain }) };
      });
    }),
  );

/** A rule that was not asked, or failed, says nothing. */
export function statusIn(
  { rules, object }: ObjectReview,
  id: SurfaceRule,
  container?: ContainerRef,
): Status {
  const targets = rules.find(({ rule }) => rule.id === id)?.targets ?? [];
  const status = statusesOf(targets).get(keyOf(container));
  return status ?? { state: 'unknown', reason: 'rule-failed', at: object.path };
}

type Targets = ObjectReview['rules'][number]['targets'];

/** By container, since a pod may have thousands; the pod's own status is that of none. */
const statusesOf = memo(
  (targets: Targets): ReadonlyMap<string, Status> =>
    new Map(targets.map(({ target: { container }, status }) => [keyOf(container), status])),
);

const keyOf = (container: ContainerRef | undefined): string => container?.path.join(' ') ?? '';

export const isBadState = ({ state }: Status): boolean => state === 'unset' || state === 'explicit';
export const isUnknown = ({ state }: Status): boolean => state === 'unknown';

export const codesIn = (status: Status): readonly string[] =>
  'places' in status ? status.places.map(({ code }) => code) : [];

/** The places that a state speaks of. */
export const pathsIn = (status: Status): readonly Path[] =>
  'places' in status ? status.places.map(({ at }) => at) : 'at' in status ? [status.at] : [];

/** Reasons for which the rule asks about another object of the files. */
const ASKS_ELSEWHERE: ReadonlySet<string> = new Set(['allowed', 'node']);

/** An answer that rests on what a rule says of the workload, or on places in other objects. */
export function answer<P extends PathId>(
  { entry }: SurfaceSubject,
  reason: ReasonOf<P>,
  rule: SurfaceRule,
  decides: Status | readonly DecidingPlace[],
  names: readonly string[] = [],
): Answer<P> {
  const places =
    'state' in decides
      ? pathsIn(decides).map((at) => ({ file: entry.file, document: entry.document, at }))
      : decides;
  const asks = 'state' in decides ? isBadState(decides) : ASKS_ELSEWHERE.has(reason);
  return { reason, asks, rule, places, names };
}

export const stateIn = (path: PathId, { reason }: AnyAnswer): PathState => stateOf(path, reason);
