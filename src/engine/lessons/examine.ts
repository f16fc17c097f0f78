/** The examiner: what of a lesson is done, and the one sentence that helps most now. */
import { withoutCredentials } from '../credentials/credentials.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { problemSeverity } from '../review/problem.ts';
import { rangeOf } from '../review/range.ts';
import { type Review, Reviewer } from '../review/review.ts';
import { defaultSettings } from '../review/settings.ts';
import { registry } from '../rules/index.ts';
import type { Exercise } from './lesson.ts';
import { type FaultData, type LessonFault, type LessonSubject, lessonSubject } from './subject.ts';

/** A place in the lesson's text. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
}

export interface Examination {
  readonly steps: readonly {
    readonly id: string;
    readonly done: boolean;
    /** What its own sentence would say. */
    readonly data: Required<FaultData>;
    /** Where it is missing. */
    readonly spot: Spot | undefined;
  }[];
  /**
   * What to say: the text cannot be read; Kubernetes would refuse a part of it or pass it over; something of the lesson is gone; a
   * wrong turn or a missing step, by its id; or nothing is missing.
   */
  readonly says:
    | { readonly kind: 'broken' | 'refused' | 'gone' }
    | { readonly kind: 'turn' | 'step'; readonly id: string }
    | { readonly kind: 'passed' };
  readonly data: Required<FaultData>;
  readonly spot: Spot | undefined;
  readonly passed: boolean;
}

/** Reviews for lessons: by every rule that nobody disagrees about, whatever the page reviews for. */
const newReviewer = (): Reviewer =>
  new Reviewer(
    registry,
    { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
    defaultSettings(registry),
  );

/**
 * The examiner of an exercise. It reads the exercise's text alone, again and again at the cost of what changed.
 */
export function examinerOf(exercise: Exercise): (text: string) => Examination {
  const reviewer = newReviewer();
  const lasting = lastingParts(exercise, newReviewer());
  return (text) => examine(exercise, reviewer.review(text), lasting);
}

/** A manifest as tests see it. */
export const sceneOf = (text: string): LessonSubject => lessonSubject(newReviewer().review(text));

/** @param lasting what the manifest keeps to its end, see `lastingParts` */
function examine(exercise: Exercise, review: Review, lasting: readonly string[]): Examination {
  const scene = lessonSubject(review);
  const broken = review.documents.find((document) => document.review.document.error !== null);
  const refused = refusedIn(review);
  const present = new Set(partsOf(scene));
  const gone = lasting.find((part) => !present.has(part));
  // What no cluster would run has no step done, whatever is written there.
  const runs = !broken && !refused && gone === undefined;
  const steps = Object.entries(exercise.steps).map(([id, test]) => ({ id, fault: test(scene) }));
  const done = steps.map(({ id, fault }) => {
    const spot =
      fault && fault.document >= 0 ? spotOf(review, fault.document, fault.path) : undefined;
    return { id, done: runs && fault === null, data: sayable(fault?.data), spot };
  });
  const answer = (
    says: Examination['says'],
    { data, document, path }: LessonFault = NOWHERE,
  ): Examination => ({
    steps: done,
    says,
    data: sayable(data),
    spot: document < 0 ? undefined : spotOf(review, document, path),
    passed: says.kind === 'passed',
  });

  if (broken) {
    const where = broken.slice.from + (broken.review.document.error?.at ?? 0);
    return { ...answer({ kind: 'broken' }), spot: at(review.text, where, 0) };
  }
  for (const [id, test] of Object.entries(exercise.turns)) {
    const fault = test(scene);
    if (fault) return answer({ kind: 'turn', id }, fault);
  }
  if (refused) return { ...answer({ kind: 'refused' }), spot: refused };
  if (gone !== undefined) return answer({ kind: 'gone' }, { ...NOWHERE, data: { what: gone } });
  const missing = steps.find(({ fault }) => fault !== null);
  return missing?.fault
    ? answer({ kind: 'step', id: missing.id }, missing.fault)
    : answer({ kind: 'passed' });
}

const NOWHERE: LessonFault = { data: {}, document: -1, path: [] };

const sayable = ({ who = '', what = '' }: FaultData = {}): Required<FaultData> => ({
  who: withoutCredentials(who),
  what: withoutCredentials(what),
});

/** What Kubernetes would not take, or would pass over as if it were not there. */
function refusedIn({ documents, text }: Review): Spot | undefined {
  for (const { slice, review } of documents) {
    const problem = review.problems.find((candidate) =>
      /high|medium/.test(problemSeverity(candidate)),
    );
    if (problem) return at(text, slice.from + problem.from, problem.to - problem.from);
  }
  return undefined;
}

function spotOf({ documents, text }: Review, document: number, path: LessonFault['path']) {
  const placed = documents.find(({ index }) => index === document);
  if (!placed) return undefined;
  const { from, to } = rangeOf(placed.review.document, path, 'entry');
  return at(text, placed.slice.from + from, to - from);
}

const at = (text: string, from: number, length: number): Spot => ({
  from,
  to: from + length,
  line: text.slice(0, from).split('\n').length,
});

/** Objects and containers by names: hardening keeps them. */
const partsOf = ({ objects }: LessonSubject): string[] =>
  objects.flatMap(({ object, workload }) => {
    const name = `${object.kind} ${object.name}`;
    const containers =
      workload?.pod.containers.map((container) => `${name}, ${container.name}`) ?? [];
    return [name, ...containers];
  });

/** What of the start is still there in the solution, and so has to be there in every other. */
function lastingParts({ start, solution }: Exercise, reviewer: Reviewer): string[] {
  const after = new Set(partsOf(lessonSubject(reviewer.review(solution))));
  return partsOf(lessonSubject(reviewer.review(start))).filter((part) => after.has(part));
}
