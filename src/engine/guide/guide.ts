/**
 * Guided fixes: what no rule can do alone, since it spans several objects and asks a person. A guide
 * begins at an object, asks for answers, and says which edits they come to; nothing else writes.
 */
import { addTo, type Edit, editOf } from '../fixes/edit.ts';
import { changeSteps, type FilePlan, type Plan } from '../fixes/plan.ts';
import type { ObjectRef, Workload } from '../model/pod.ts';
import type { Recognised } from '../review/recognise.ts';
import { isPartOnly } from '../review/recognise.ts';
import type { Review } from '../review/review.ts';
import type { Data, FixOp, Safety } from '../rule/rule.ts';
import { ChangeSet } from '../text/change.ts';
import type { Json } from '../text/json.ts';
import { Lines } from '../text/lines.ts';
import type { Path } from '../text/path.ts';
import { type CountedSteps, finish, uncounted } from '../text/steps.ts';
import { obstacleAt } from '../yaml/locate.ts';
import type { Hidden } from './masked-lines.ts';

/** An object of the files, and where it stands. */
export interface GuideTarget {
  /** Index of its file among the reviews. */
  readonly file: number;
  /** Index of its document in the file. */
  readonly document: number;
  readonly object: ObjectRef;
  /** Undefined when the object carries no pod. */
  readonly workload: Workload | undefined;
}

/** What is said beside the edits: what they loosen, what is left to a person. */
export interface PlanNote<Code extends string = string> {
  readonly code: Code;
  readonly data?: Data;
}

/** An edit of one of the files. */
export interface GuideEdit extends Edit {
  readonly file: number;
}

/** A workload whose rest is to be hardened as the target asks for, once the edits are made. */
export interface Rest {
  readonly guideTarget: GuideTarget;
  /** The number of its user; undefined: what is suggested for each container. */
  readonly userId: number | undefined;
}

export interface GuidePlan<Code extends string = string> {
  readonly edits: readonly GuideEdit[];
  readonly notes: readonly PlanNote<Code>[];
  /** Values of the texts that are not to be shown. */
  readonly hidden?: readonly Hidden[];
  readonly rest?: Rest;
}

/**
 * One guide. Everything is a function of the reviews, the target and the answers: what is shown beforehand
 * is what is written.
 */
export interface Guide<
  Answers,
  Field extends string,
  Fault extends string,
  Code extends string = never,
> {
  readonly id: string;
  /** Where it may begin, in the order of the text; empty where it has nothing to do. */
  readonly targets: (reviews: readonly Review[]) => readonly GuideTarget[];
  /** The answers that the files give themselves; what nobody knows is left empty. */
  readonly start: (reviews: readonly Review[], guideTarget: GuideTarget) => Answers;
  /** Whether answers of an earlier time still speak of the text that `start` is from; they do if missing. */
  readonly resumes?: (kept: Answers, start: Answers) => boolean;
  /** What is wrong with the answers, by field; empty when `plan` may be asked. */
  readonly faults: (
    reviews: readonly Review[],
    guideTarget: GuideTarget,
    answers: Answers,
  ) => ReadonlyMap<Field, Fault>;
  /**
   * The answers with an example for each that is missing or wrong, as far as any answer is right there: what nobody
   * has said yet has no say in whether the guide can write at all.
   */
  readonly example: (
    reviews: readonly Review[],
    guideTarget: GuideTarget,
    answers: Answers,
  ) => Answers;
  /** Where the text says what no answer to a field puts right; the object that the guide begins at if missing. */
  readonly cause?: (
    reviews: readonly Review[],
    guideTarget: GuideTarget,
    field: string,
  ) => Cause | undefined;
  /** Only for answers without faults. Answers that everything is so already gives no edits. */
  readonly plan: (
    reviews: readonly Review[],
    guideTarget: GuideTarget,
    answers: Answers,
  ) => GuidePlan<Code>;
}

/** What is written as Kubernetes will get it: what a template or a patch comes to, nobody can say. */
const WHOLE: ReadonlySet<Recognised> = new Set(['workload', 'secret', 'other-object']);

/** The objects of all files, in the order of the text. */
export function guideTargetsIn(reviews: readonly Review[]): GuideTarget[] {
  return reviews.flatMap(({ documents }, file) =>
    documents
      .filter(({ review }) => WHOLE.has(review.recognised))
      .flatMap(({ index, review }) =>
        review.objects.map(({ object, workload }) => ({ file, document: index, object, workload })),
      ),
  );
}

/** How many documents of the files no guide looks at: what they come to, only rendering or applying tells. */
export const leftAloneIn = (reviews: readonly Review[]): number =>
  reviews
    .flatMap(({ documents }) => documents)
    .filter(({ review: { recognised } }) => recognised === 'template' || isPartOnly(recognised))
    .length;

/** Collects the edits of a plan, so that each is asked for where its object stands. */
export class EditCollector {
  private readonly list: GuideEdit[] = [];
  /** Items of Lists that go: last of all, from the back, so that no index moves under another edit. */
  private readonly items: { readonly guideTarget: GuideTarget; readonly index: number }[] = [];

  /** Operations in the target’s own document; paths begin at the document, as the object’s path does. */
  write({ file, document }: GuideTarget, ...ops: readonly FixOp[]): void {
    const placed = editOf(ops, document).ops;
    if (placed.length > 0) this.list.push({ file, document, ops: placed, added: [] });
  }

  /** New objects, each a document at the end of the target’s file. */
  add(
    { file, document }: Pick<GuideTarget, 'file' | 'document'>,
    ...values: readonly Json[]
  ): void {
    const added: Json[] = [];
    addTo(added, values);
    if (added.length > 0) this.list.push({ file, document, ops: [], added });
  }

  /** New objects that the target’s object needs when it is applied: in front of its document. */
  precede({ file, document }: GuideTarget, ...values: readonly Json[]): void {
    this.list.push({ file, document, ops: [], added: [], before: values });
  }

  /** The object goes: with its document, or out of its List. */
  remove(guideTarget: GuideTarget): void {
    const { file, document, object } = guideTarget;
    const index = object.path.at(-1);
    if (object.path.length === 0) {
      this.list.push({ file, document, ops: [], added: [], removed: [document] });
    } else if (typeof index === 'number') {
      this.items.push({ guideTarget, index });
    }
  }

  done(): readonly GuideEdit[] {
    const items = this.items.toSorted((a, b) => b.index - a.index);
    this.items.length = 0;
    for (const { guideTarget, index } of items) {
      this.write(guideTarget, {
        op: 'removeItem',
        path: guideTarget.object.path.slice(0, -1),
        index,
      });
    }
    return this.list;
  }
}

/** A place in the document of a target. */
export interface Cause {
  readonly guideTarget: GuideTarget;
  /** Begins at the document, as the object's path does. */
  readonly path: Path;
}

/** Stands for an id that nobody has given yet. */
export const EXAMPLE_ID = '00000000-0000-0000-0000-000000000001';

/** What a guide runs into, whatever is answered. */
export interface Ahead<F extends string, X extends string> {
  /** Faults that no answer puts right, by field. */
  readonly faults: ReadonlyMap<F, X>;
  /** The same faults, with the file's index among the reviews and the line, from 1, that each comes from. */
  readonly causes: readonly {
    readonly field: F;
    readonly fault: X;
    readonly file: number;
    readonly line: number;
  }[];
  /** Places where nothing can be written. */
  readonly refusals: readonly FileRefusal[];
}

/** Asked before anybody has filled in a field: examples stand for what is missing. */
export function lookAhead<A, F extends string, X extends string>(
  guide: Guide<A, F, X, string>,
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: A,
): Ahead<F, X> {
  const filled = guide.example(reviews, guideTarget, answers);
  const faults = guide.faults(reviews, guideTarget, filled);
  if (faults.size > 0) {
    const causes = [...faults].map(([field, fault]) => ({
      field,
      fault,
      ...lineOf(
        reviews,
        guide.cause?.(reviews, guideTarget, field) ?? {
          guideTarget,
          path: guideTarget.object.path,
        },
      ),
    }));
    return { faults, causes, refusals: [] };
  }
  const { edits } = guide.plan(reviews, guideTarget, filled);
  return { faults, causes: [], refusals: finish(fileSteps(reviews, edits)).refusals };
}

function lineOf(
  reviews: readonly Review[],
  { guideTarget: { file, document }, path }: Cause,
): { readonly file: number; readonly line: number } {
  const review = reviews[file];
  const placed = review?.documents.find(({ index }) => index === document);
  const root = placed?.review.document.root;
  const line =
    review && root ? new Lines(review.text).line(placed.slice.from + obstacleAt(root, path)) : 1;
  return { file, line };
}

export type FileRefusal = Plan['refusals'][number] & { readonly file: number };

export interface GuideChanges {
  /** A change for each file, in the order of the reviews; all are empty when something is refused. */
  readonly changes: readonly ChangeSet[];
  readonly refusals: readonly FileRefusal[];
  /** The rules whose fixes hardened the rest of a workload, with the risk of each. */
  readonly hardened?: readonly { readonly rule: string; readonly safety: Safety }[];
}

/** Turns the edits into one change of each file: all of them, or none and the refusals say why. */
export function* fileSteps(
  reviews: readonly Review[],
  edits: readonly GuideEdit[],
): CountedSteps<GuideChanges> {
  const plans: FilePlan[] = [];
  for (const [file, review] of reviews.entries()) {
    const fileEdits = edits.filter((edit) => edit.file === file);
    plans.push(yield* uncounted(changeSteps(review, fileEdits)));
    yield { done: file + 1, of: reviews.length };
  }
  const refusals = plans.flatMap((plan, file) =>
    plan.refusals.map((refusal) => ({ ...refusal, file })),
  );
  return {
    changes: plans.map(({ changes }, i) =>
      refusals.length > 0 ? ChangeSet.empty(reviews[i]?.text.length ?? 0) : changes,
    ),
    refusals,
  };
}
