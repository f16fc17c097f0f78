/** What a fix changes that its findings do not name, so that it can be said before it is done. */

import type { Registry } from '../review/registry.ts';
import type { ObjectReview, Review } from '../review/review.ts';
import type { Rule } from '../rule/rule.ts';
import { grouped } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { Lines } from '../text/lines.ts';
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { finish } from '../text/steps.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { FixItem } from './choose.ts';
import { type Edit, envOf, everywhereSteps, fullPath, type PlacedOp, writeSteps } from './edit.ts';
import type { FixFiles } from './files.ts';
import type { Hardened } from './harden.ts';
import type { Plan } from './plan.ts';
import { type RemovedComment, removedComments } from './removed-comments.ts';
import { editOfPart, everything, wantedSteps } from './round.ts';
import type { FixPart, Wanted } from './wanted.ts';
import { anchorOf, objectFinder, type WrittenValue, writtenSteps } from './written.ts';

/** What a fix changes that its findings do not name. */
export interface FixNotes {
  readonly beside: readonly BesideChange[];
  /** The anchors whose values it changes: every place that has such a value gets the new one. */
  readonly anchors: readonly string[];
  /** Comments that go with what it takes away. */
  readonly comments: readonly GoingComment[];
  /** It follows from the document of the object alone: what other documents say makes no difference. */
  readonly alone: boolean;
}

/** A value that no finding of the fix names. */
export interface BesideChange extends WrittenValue {
  /** It cannot be written there, and so the fix is not made: a person has to change both. */
  readonly barred: boolean;
}

/** A comment that a fix removes. */
export interface GoingComment {
  /** In the file of the object that is fixed: fixes take nothing away in other files. */
  readonly document: number;
  /** Its line in the document, from 0. */
  readonly line: number;
}

const NOTHING: FixNotes = { beside: [], anchors: [], comments: [], alone: true };

function notesOn(files: FixFiles, registry: Registry, wanted: Wanted, part: FixPart): FixNotes {
  const env = envOf(files.reviews[wanted.file] as Review, registry, wanted.rule, files);
  env.bundle.wasAsked = false;
  const edit = editOfPart(wanted, part, env);
  const barred = barredBy(files, wanted, edit);
  const written = finish(writtenSteps(files, edit, wanted, part, env));
  return {
    alone: !env.bundle.wasAsked,
    beside: written
      .filter(({ beside }) => beside)
      .map((value) => ({
        ...value,
        barred: barred.has(`${value.file ?? wanted.file} ${value.document}`),
      })),
    ...(barred.size > 0
      ? { anchors: [], comments: [] }
      : {
          anchors: anchorsOf(files, wanted, edit, written),
          comments: commentsGoing(files, wanted, edit),
        }),
  };
}

/** The documents of other objects that an edit cannot be written in, each as its file and its index. */
function barredBy(files: FixFiles, wanted: Wanted, edit: Edit): ReadonlySet<string> {
  return new Set(
    byDocument(files, wanted, edit).flatMap(({ file, document, ops, parsed }) => {
      if (file === wanted.file && document === wanted.document) return [];
      if (!parsed) return [];
      const writable = !files.locked.has(file) && finish(writeSteps(parsed, ops)).ok;
      return writable ? [] : [`${file} ${document}`];
    }),
  );
}

/** None where the places that share a value may not all change: then nothing is written. */
function anchorsOf(
  files: FixFiles,
  wanted: Wanted,
  edit: Edit,
  written: readonly WrittenValue[],
): readonly string[] {
  const anchors = new Set(written.flatMap(({ anchor }) => anchor ?? []));
  const isWritable = ({ ops, parsed }: OpsOfDocument) => {
    return parsed !== undefined && finish(everywhereSteps(parsed, ops)).ok;
  };
  return anchors.size > 0 && byDocument(files, wanted, edit).every(isWritable) ? [...anchors] : [];
}

function commentsGoing(files: FixFiles, wanted: Wanted, edit: Edit): GoingComment[] {
  return byDocument(files, wanted, edit).flatMap(({ file, document, ops, parsed }) => {
    // To know, the edit has to be written: that is done only where something is taken away.
    if (
      file !== wanted.file ||
      !parsed?.text.includes('#') ||
      !ops.some((op) => takesAway(op, parsed))
    )
      return [];
    const result = finish(everywhereSteps(parsed, ops));
    if (!result.ok) return [];
    const lines = new Lines(parsed.text);
    return removedComments([{ from: 0, document: parsed }], result.changes).map(({ at }) => ({
      document,
      line: lines.line(at) - 1,
    }));
  });
}

/** Whether lines go with what an operation replaces: a number or a word leaves the comment on its line. */
function takesAway(op: PlacedOp, { value }: YamlDocument): boolean {
  if (op.op === 'remove' || op.op === 'removeItem') return true;
  const there = op.op === 'set' && !op.through ? valueAt(value as Json, op.path) : undefined;
  return typeof there === 'object' && there !== null;
}

interface OpsOfDocument {
  readonly file: number;
  readonly document: number;
  readonly ops: readonly PlacedOp[];
  readonly parsed: YamlDocument | undefined;
}

const byDocument = ({ reviews }: FixFiles, wanted: Wanted, { ops }: Edit): OpsOfDocument[] =>
  [...grouped(ops, ({ file, document }) => `${file} ${document}`).values()].map((list) => {
    const [{ file = wanted.file, document }] = list as [PlacedOp];
    const parsed = reviews[file]?.documents[document]?.review.document;
    return { file, document, ops: list, parsed };
  });

/** Of an edit to choose. @param value the one that was given; the suggestion when left out */
export const notesOfItem = (
  registry: Registry,
  { files, wanted, part }: FixItem,
  value?: number | string,
): FixNotes => notesOn(files, registry, wanted, { ...part, value });

/**
 * What a fix of several objects changes beside them, takes along by an anchor, or removes: what their findings say
 * nothing of. Other fields of the same objects are not among it.
 * @param files that of the objects, and behind it those beside it
 */
export function reachOfPlan(files: FixFiles, { made, changes }: Plan): FixNotes {
  const objects = objectFinder(files);
  const beside = made.flatMap(({ object: target, document: home, ops }) =>
    ops.flatMap(({ file, document, ...op }): BesideChange[] => {
      const path = fullPath(op);
      const object = objects(file ?? 0, document, path);
      if (file === undefined && document === home && object === target) return [];
      const value = 'value' in op ? op.value : undefined;
      const place = { ...(file !== undefined && { file }), document, object, container: undefined };
      return [{ ...place, path, value, op: op.op, elsewhere: true, beside: true, barred: false }];
    }),
  );
  const anchors = made.flatMap(({ ops }) => ops.flatMap((op) => anchorOf(files, 0, op) ?? []));
  const [review] = files.reviews as [Review];
  const documents = review.documents.map(({ slice, review: { document } }) => {
    return { from: slice.from, document };
  });
  const comments = removedComments(documents, changes);
  return {
    beside,
    anchors: [...new Set(anchors)],
    comments: placedIn(review, comments),
    alone: false,
  };
}

/** The same of hardening the first of the files. */
export function reachOfHardened(
  { reviews: [review] }: FixFiles,
  { applied, removedComments: comments }: Hardened,
): FixNotes {
  const written = applied.flatMap((fix) => fix.written);
  const beside = written.filter(({ elsewhere, op }) => elsewhere && op !== 'add-document');
  return {
    beside: beside.map((value) => ({ ...value, barred: false })),
    anchors: [...new Set(written.flatMap(({ anchor }) => anchor ?? []))],
    comments: placedIn(review as Review, comments),
    alone: false,
  };
}

/** Comments of a file by their documents. */
function placedIn({ documents }: Review, comments: readonly RemovedComment[]): GoingComment[] {
  return documents.flatMap(({ index, slice, review: { document } }) => {
    const inside = comments.filter(({ at }) => at >= slice.from && at < slice.to);
    if (inside.length === 0) return [];
    const lines = new Lines(document.text);
    return inside.map(({ at }) => ({ document: index, line: lines.line(at - slice.from) - 1 }));
  });
}

/** Whether a fix goes further than to other fields of the objects that it is for. */
export const goesFurther = ({ beside, anchors, comments }: FixNotes): boolean =>
  anchors.length + comments.length > 0 || beside.some(({ elsewhere }) => elsewhere);

/**
 * Of what a rule fixes in an object, with what it suggests.
 * @param files the file of the object, and behind it those beside it; the same for all that is asked of one state of
 *   them, so that their objects are looked up once
 * @param places those of its findings that are fixed
 */
export function notesOfFix(
  files: FixFiles,
  registry: Registry,
  rule: Rule,
  document: number,
  object: ObjectReview,
  places: readonly Path[],
): FixNotes {
  const { findings, refused } = object;
  const all = finish(
    wantedSteps(rule, { ...object, findings: [...findings, ...refused] }, document),
  );
  const wanted = all && only(all, places);
  const [part] = wanted ? everything(wanted) : [];
  return wanted && part ? notesOn(files, registry, wanted, part) : NOTHING;
}

/** The part of what a rule has to fix that is at some of its places. */
function only(wanted: Wanted, places: readonly Path[]): Wanted {
  const marks = PathMarks.of(places);
  const targets = wanted.targets.map((target) => ({
    ...target,
    wanted: target.wanted.filter((path) => marks.has(path)),
  }));
  const kept = wanted.targets.flatMap((target) => target.wanted.filter((path) => !marks.has(path)));
  const open = targets.filter((target) => target.wanted.length > 0);
  return {
    ...wanted,
    targets: open,
    keptPaths: [...wanted.keptPaths, ...kept],
    whole: wanted.whole && open.length === targets.length,
  };
}
