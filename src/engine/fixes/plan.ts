/** From a request ("make this secure in that scope") to one change of the file's text. */

import type { ObjectRef } from '../model/pod.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { FixOp, Placement, Target } from '../rule/rule.ts';
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { grouped } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import { type CountedSteps, finish } from '../text/steps.ts';
import { type Refusal, snippetsOf } from '../yaml/modify.ts';
import { newDocument } from '../yaml/write.ts';
import { type ControlScope, controlOf, type ScopedTarget, statusPlaces } from './control.ts';
import {
  addTo,
  type Edit,
  editOf,
  envOf,
  fullPath,
  isJsonFile,
  type PlacedOp,
  type PlacesPart,
  secure,
  withAdded,
  withDocuments,
  writeSteps,
} from './edit.ts';
import { type AdjacentFile, type FixFiles, filesOf } from './files.ts';
import type { Guess } from './guess.ts';
import { marksFor, withGuessesOf } from './guesses.ts';

export interface ToggleRequest {
  readonly rule: string;
  /** `secure` writes the good value; `clear` takes it away again, never writing a bad one. */
  readonly action: 'secure' | 'clear';
  readonly scope: ControlScope;
  /**
   * Only these of the places that the rule reports, as findings name them; all in the scope when left out. Of one
   * document if the scope is, otherwise by the index of their document.
   */
  readonly places?: readonly Path[] | ReadonlyMap<number, readonly Path[]>;
  /** For fixes that need one; the rule's suggestion otherwise. */
  readonly value?: number | string;
  /** Write the value to targets that are secure already as well: the user gave another one. */
  readonly all?: boolean;
  /** Write it as well where nobody can say what holds: then the manifest says it. */
  readonly unsaid?: boolean;
  /** Write it as well where the files show that it breaks something: someone insists on it. */
  readonly anyway?: boolean;
  /** The level to write at, for rules with a `placement`: what is secure already moves there too. */
  readonly at?: Placement;
}

/** What is to be written in one file. */
export interface FilePlan {
  readonly changes: ChangeSet;
  /** Path operations, each with the index of its document: what the change carries out. */
  readonly ops: readonly PlacedOp[];
  /** Values of the documents that are added at the end of the file. */
  readonly added: readonly Json[];
  /** Edits that the text's layout does not allow. */
  readonly refusals: readonly PlacedRefusal[];
  /** Values that nobody gave and that the text has no place to mark. */
  readonly unmarked: readonly Guess[];
}

export interface Plan extends FilePlan {
  /** For each file beside it, in their order, what has to change there as well. */
  readonly also: readonly ChangeSet[];
  /** Targets that the rule declined, or that its fix would break: nothing safe can be written there. */
  readonly declined: readonly Target[];
  /** What is written for each object, in all files. */
  readonly made: readonly ObjectEdit[];
}

/** What is written for an object. */
interface ObjectEdit extends Edit {
  readonly object: ObjectRef;
}

/** An edit that the layout does not allow, with the index of its document. */
type PlacedRefusal = Refusal & { readonly document: number };

/**
 * Plans one request. Nothing is applied; `changes` is for the text of `review`.
 * @param also files that belong to it
 */
export const plan = (
  review: Review,
  registry: Registry,
  request: ToggleRequest,
  also: readonly AdjacentFile[] = [],
): Plan => finish(toggleSteps(review, registry, request, also));

/** The same in steps. */
export function* toggleSteps(
  review: Review,
  registry: Registry,
  request: ToggleRequest,
  also: readonly AdjacentFile[] = [],
): CountedSteps<Plan> {
  const rule = registry.byId.get(request.rule);
  if (!rule) throw new RangeError(`No rule ${request.rule}`);
  const { good, bad, targets: all } = controlOf(review, rule, request.scope);
  yield;
  const files = filesOf([review], also);
  const env = envOf(review, registry, rule, files);
  const declined: Target[] = [];
  const edits: ObjectEdit[] = [];
  // Where nothing is set and nothing needs to be, another value is not asked for.
  const set = good.filter(({ status }) => status.state !== 'default');
  const at = rule.placement ? request.at : undefined;
  const unsaid = request.unsaid ? all.filter(({ status }) => status.state === 'unknown') : [];
  const open = [...bad, ...unsaid];
  const secured = request.all || at ? [...open, ...set] : open;
  const groups = byObject(request.action === 'secure' ? secured : good);
  for (const group of groups) {
    yield;
    const { document, target } = group[0] as ScopedTarget;
    if (request.action === 'secure') {
      const scoped = request.scope.container === undefined || target.pod?.containers.length === 1;
      // With a value for all, what is secure gets that one too.
      const keeps = at !== undefined && !request.all;
      const places = placesIn(request, document);
      const { requested, part, whole, left } = partOf(group, places, scoped, request);
      declined.push(...left);
      const targets = keeps ? requested.filter((candidate) => open.includes(candidate)) : requested;
      const settled = keeps ? group.filter((candidate) => !open.includes(candidate)) : [];
      const { value } = request;
      if (targets.length + settled.length === 0) continue;
      const result = secure(rule, targets, { value, whole, at, settled, part }, env);
      const written = editOf(result.ops, document);
      const { object } = target;
      const all = { rule, file: 0, document, object, targets: [], keptPaths: [], whole };
      const planning = {
        wanted: { ...all, safety: 'safe' as const },
        part: { targets: targets.map((candidate) => ({ ...candidate, wanted: [] })), whole, value },
        env,
      };
      const edit = { ...withGuessesOf(written, review, planning), object };
      // To say what a field is, no other object is made up.
      if (request.unsaid && edit.added.length > 0)
        declined.push(...targets.map(({ target }) => target));
      else edits.push(edit);
      declined.push(...result.declined);
    } else {
      const cleared = clear(group, request.scope.container !== undefined);
      edits.push({ ...editOf(cleared.ops, document), object: target.object });
      declined.push(...cleared.declined);
    }
  }
  return { ...(yield* acrossSteps(files, edits)), declined };
}

const placesIn = ({ places }: ToggleRequest, document: number): readonly Path[] | undefined =>
  places instanceof Map ? (places.get(document) ?? []) : (places as readonly Path[] | undefined);

/**
 * Of the targets of an object those with one of the places, without what the fix is shown to break, and what of them is
 * written.
 */
function partOf(
  group: readonly ScopedTarget[],
  places: readonly Path[] | undefined,
  whole: boolean,
  { anyway = false }: Pick<ToggleRequest, 'anyway'>,
): {
  readonly requested: readonly ScopedTarget[];
  readonly part?: PlacesPart;
  readonly whole: boolean;
  /** What is left out since it would break. */
  readonly left: readonly Target[];
} {
  const isBroken = ({ breaks }: ScopedTarget) => breaks !== undefined && !anyway;
  if (!places && !group.some(isBroken)) return { requested: group, whole, left: [] };
  const marks = places && PathMarks.of(places);
  const requested: ScopedTarget[] = [];
  const wanted: Path[] = [];
  const kept: Path[] = [];
  const left: Target[] = [];
  let reaches = true;
  for (const candidate of group) {
    const paths = 'places' in candidate.status ? candidate.status.places.map(({ at }) => at) : [];
    const isAsked = (at: Path) => marks?.has(at) ?? true;
    const isNamed = (at: Path) => !isBroken(candidate) && isAsked(at);
    const named = paths.filter(isNamed);
    if (isBroken(candidate) && paths.some(isAsked)) left.push(candidate.target);
    // What is secure already gets another value.
    if (!marks && paths.length === 0) named.push(...statusPlaces(candidate).map(({ at }) => at));
    wanted.push(...named);
    kept.push(...paths.filter((at) => !isNamed(at)));
    if (named.length > 0) requested.push(candidate);
    else {
      // What is written at the pod does not change a container that has a value of its own.
      const { container } = candidate.target;
      reaches &&=
        container !== undefined &&
        paths.every((at) => startsWith(at, container.path)) &&
        (!isBroken(candidate) || candidate.status.state === 'explicit');
    }
  }
  return { requested, part: { wanted, kept }, whole: whole && reaches, left };
}

const byObject = (targets: readonly ScopedTarget[]): ScopedTarget[][] => [
  ...grouped(targets, ({ target }) => target.object).values(),
];

function clear(
  group: readonly ScopedTarget[],
  oneContainer: boolean,
): { ops: readonly FixOp[]; declined: Target[] } {
  const declined: Target[] = [];
  const paths: Path[] = [];
  for (const { target, status } of group) {
    // What a container inherits can only be taken away at the pod, for all containers.
    if (status.state === 'on' || (status.state === 'inherited' && !oneContainer)) {
      if (!paths.some((path) => samePath(path, status.at))) paths.push(status.at);
    } else declined.push(target);
  }
  return { ops: paths.map((path) => ({ op: 'remove', path, prune: true })), declined };
}

/**
 * The changes of a file, and of those that belong to it. What cannot be written in one of these is not written at
 * all.
 */
function* acrossSteps(
  files: FixFiles,
  edits: readonly ObjectEdit[],
): CountedSteps<Omit<Plan, 'declined'>> {
  const { reviews, locked } = files;
  const [review, ...others] = reviews as [Review, ...Review[]];
  const within = (file: number, list: readonly Edit[]): Edit[] =>
    list.flatMap(({ document, ops, guesses = [] }) => {
      const fileOps = ops.flatMap(({ file: at, ...op }) => (at === file ? op : []));
      const guessed = guesses.flatMap(({ file: at, ...guess }) => (at === file ? guess : []));
      return fileOps.length > 0 ? [{ document, ops: fileOps, added: [], guesses: guessed }] : [];
    });
  const refusals: PlacedRefusal[] = [];
  const possible = edits.filter((edit) => {
    const barred = edit.ops.find(
      ({ file }) =>
        file !== undefined &&
        (locked.has(file) ||
          finish(changeSteps(reviews[file] as Review, within(file, [edit]))).refusals.length > 0),
    );
    if (!barred) return true;
    const { path, document } = barred;
    const reason = 'other-file';
    refusals.push({ ok: false, path, reason, snippet: snippetsOf([barred]), document });
    return false;
  });
  const plan = yield* changeSteps(review, possible);
  const refused = new Set(plan.refusals.map(({ document }) => document));
  const made = possible.filter(
    ({ ops }) => !ops.some((op) => op.file === undefined && refused.has(op.document)),
  );
  return {
    ...plan,
    made,
    also: others.map((other, i) => finish(changeSteps(other, within(i + 1, made))).changes),
    refusals: [...refusals, ...plan.refusals],
  };
}

/**
 * Turns edits into one change of the file, document by document: a refusal is for all of a document.
 * For edits that no rule makes: what a person wrote into a field, a mark, a companion document.
 */
export function* changeSteps(review: Review, edits: readonly Edit[]): CountedSteps<FilePlan> {
  const closed = isJsonFile(review.text);
  const removed = new Set(edits.flatMap((edit) => edit.removed ?? []));
  const ops = edits
    .flatMap((edit) => edit.ops)
    .filter(({ file, document }) => file === undefined && !removed.has(document));
  const byDocument = grouped(ops, ({ document }) => document);
  const added: Json[] = [];
  const inserted = new Map<number, readonly Json[]>();
  const written: TextEdit[] = [];
  const unmarked: Guess[] = [];
  const guesses = edits
    .flatMap((edit) => edit.guesses ?? [])
    .filter(({ file, document }) => file === undefined && !removed.has(document));
  const refusals: PlacedRefusal[] = [];
  const toWrite = review.documents.filter(({ index }) => byDocument.has(index));
  for (const [n, { index, slice, review: documentReview }] of toWrite.entries()) {
    const list = byDocument.get(index) ?? [];
    const result = yield* writeSteps(documentReview.document, list);
    yield { done: n + 1, of: toWrite.length };
    if (!result.ok) refusals.push({ ...result, snippet: snippetsOf(list), document: index });
    else {
      const documentGuesses = guesses.filter(({ document }) => document === index);
      const given = list.flatMap((op) => (op.op === 'set' ? [fullPath(op)] : []));
      const marks = marksFor(result.document, documentGuesses, given);
      for (const guess of marks.unmarked) unmarked.push(guess);
      const { length } = result.document.text;
      const marked = result.changes.compose(ChangeSet.of(length, marks.edits));
      for (const { from, to, insert } of marked.edits) {
        written.push({ from: from + slice.from, to: to + slice.from, insert });
      }
    }
  }
  for (const edit of edits) {
    const news = [...(edit.before ?? []), ...edit.added];
    if (closed && (news.length > 0 || edit.removed?.length)) {
      const snippet = news.map((value) => newDocument(value)).join('---\n');
      refusals.push({ ok: false, path: [], reason: 'layout', snippet, document: edit.document });
    }
    if (edit.before) inserted.set(edit.document, addedTo(inserted.get(edit.document), edit.before));
  }
  addTo(
    added,
    edits.flatMap((edit) => edit.added),
  );
  if (refusals.length > 0) {
    const refused = new Set(refusals.map(({ document }) => document));
    const others = edits.filter(
      ({ document, ops: editOps }) =>
        !refused.has(document) &&
        !editOps.some((op) => op.file === undefined && refused.has(op.document)),
    );
    const rest = yield* changeSteps(review, others);
    return { ...rest, refusals: [...refusals, ...rest.refusals] };
  }
  const edited = ChangeSet.of(review.text.length, written);
  const changes = withDocuments(review.text, edited, removed, inserted);
  return { changes: withAdded(review.text, changes, added), ops, added, refusals, unmarked };
}

function addedTo(present: readonly Json[] = [], values: readonly Json[]): Json[] {
  const all = [...present];
  addTo(all, values);
  return all;
}
