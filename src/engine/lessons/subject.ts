/** The lesson's own manifest under review, and what the tests of lessons ask of it. */

import { Bundle } from '../model/bundle/bundle.ts';
import type { ContainerRef } from '../model/pod.ts';
import type { DocumentReview, ObjectReview, Review, WorkloadReview } from '../review/review.ts';
import { isObject, type Json, valueBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/** An object of the manifest with the index of its document. */
export interface SceneObject extends ObjectReview {
  readonly document: number;
}

export interface LessonSubject {
  readonly documents: readonly DocumentReview[];
  readonly objects: readonly SceneObject[];
  readonly workloads: readonly (SceneObject & WorkloadReview)[];
  readonly bundle: Bundle;
}

/** What a sentence may say: the container or object that it is about, and a value or name there. */
export interface FaultData {
  readonly who?: string;
  readonly what?: string;
}

/** What is wrong, and where. */
export interface LessonFault {
  readonly data: FaultData;
  readonly document: number;
  readonly path: Path;
}

/** Null when nothing is wrong: a step is done, or a wrong turn wasn’t taken. */
export type Test = (scene: LessonSubject) => LessonFault | null;

export function lessonSubject({ documents }: Review): LessonSubject {
  const objects = documents.flatMap(({ index, review }) =>
    review.objects.map((object): SceneObject => ({ ...object, document: index })),
  );
  return {
    documents: documents.map(({ review }) => review),
    objects,
    workloads: objects.filter(
      (candidate): candidate is SceneObject & WorkloadReview => candidate.workload !== undefined,
    ),
    bundle: new Bundle(
      objects.map(({ object, workload, document }) => ({ object, workload, document })),
    ),
  };
}

/** A container with the object that it is in. */
export interface LessonContainer {
  readonly owner: SceneObject & WorkloadReview;
  readonly container: ContainerRef;
}

export const lessonContainers = ({ workloads }: LessonSubject): LessonContainer[] =>
  workloads.flatMap((owner) =>
    owner.workload.pod.containers.map((container) => ({ owner, container })),
  );

export const containerNamed = (scene: LessonSubject, name: string): LessonContainer | undefined =>
  lessonContainers(scene).find(({ container }) => container.name === name);

export const lessonObjects = ({ objects }: LessonSubject, kind: string): SceneObject[] =>
  objects.filter(({ object }) => object.kind === kind);

export const objectName = ({ object }: SceneObject): string => object.name ?? object.kind ?? '';

/** A fault at a path of an object; what it says first is the object's name. */
export const faultAt = (owner: SceneObject, path: Path, data: FaultData = {}): LessonFault => ({
  data: { who: objectName(owner), ...data },
  document: owner.document,
  path,
});

/** A fault at a field of a container. */
export const faultIn = (
  { owner, container }: LessonContainer,
  below: Path = [],
  what?: string | undefined,
): LessonFault =>
  faultAt(owner, [...container.path, ...below], {
    who: container.name,
    ...(what !== undefined && { what }),
  });

/** Where a whole manifest lacks something: at its last object, which names the place to go on. */
export function faultOf({ objects }: LessonSubject, data: FaultData = {}): LessonFault {
  const owner = objects.at(-1);
  return owner ? faultAt(owner, owner.object.path, data) : { data, document: 0, path: [] };
}

/** The first fault that a test finds among some things. */
export function first<T>(
  all: readonly T[],
  test: (item: T) => LessonFault | null,
): LessonFault | null {
  for (const item of all) {
    const fault = test(item);
    if (fault) return fault;
  }
  return null;
}

/** The value below an object, whatever its type. */
export const objectValue = ({ object }: SceneObject, ...below: Path): Json | undefined =>
  valueBelow(object.value, ...below);

/** What is written below a container, whatever its type. */
export const written = ({ owner, container }: LessonContainer, ...below: Path): Json | undefined =>
  valueBelow(owner.object.value, ...container.path.slice(owner.object.path.length), ...below);

/** What is written below the pod's spec, whatever its type. */
export const specValue = ({ object, workload }: WorkloadReview, ...below: Path): Json | undefined =>
  valueBelow(object.value, ...workload.pod.specPath.slice(object.path.length), ...below);

const BAD: ReadonlySet<string> = new Set(['unset', 'explicit', 'unknown']);

/** A step that is done when a rule holds wherever it is asked, or for one container. */
export const met =
  (rule: string, of?: string): Test =>
  ({ objects }) =>
    first(objects, (owner) => {
      const ruleReview = owner.rules.find((entry) => entry.rule.id === rule);
      for (const { target, status } of ruleReview?.targets ?? []) {
        const { container } = target;
        if (!BAD.has(status.state) || (of && container?.name !== of)) continue;
        const path = 'places' in status ? status.places[0]?.at : 'at' in status ? status.at : [];
        const who = container && { who: container.name };
        return faultAt(owner, path ?? owner.object.path, who);
      }
      return null;
    });

/** A step that is done when every pod is allowed at a level; `what` is what the cluster would say. */
export const allowedAt =
  (level: 'baseline' | 'restricted'): Test =>
  ({ workloads }) =>
    first(workloads, (owner) => {
      const verdict = owner.standards?.[level];
      if (verdict?.allowed) return null;
      return faultAt(owner, owner.object.path, { what: verdict?.detail ?? '' });
    });

/** Several tests as one: the first fault counts. */
export const all =
  (...tests: readonly Test[]): Test =>
  (scene) =>
    first(tests, (test) => test(scene));

/** A wrong turn of one container: where its own field says something. */
export const saidBy =
  (below: Path, is: (value: Json) => boolean): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) => {
      const value = written(lessonContainer, ...below);
      return value !== undefined && is(value)
        ? faultIn(lessonContainer, below, wordOf(value))
        : null;
    });

/** The same for a field of the pod. */
export const saidByPod =
  (below: Path, is: (value: Json) => boolean): Test =>
  ({ workloads }) =>
    first(workloads, (owner) => {
      const value = specValue(owner, ...below);
      if (value === undefined || !is(value)) return null;
      const what = wordOf(value);
      const path = [...owner.workload.pod.specPath, ...below];
      return faultAt(owner, path, what === undefined ? {} : { what });
    });

const wordOf = (value: Json): string | undefined =>
  value === null || Array.isArray(value) || isObject(value) ? undefined : String(value);
