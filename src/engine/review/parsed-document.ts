/** A document without the others: its syntax, its objects, and the results of the rules that read nothing else. */
import { Bundle } from '../model/bundle/bundle.ts';
import { currentVersionOf, sameUnder, servedVersionOf } from '../model/kinds/kinds.ts';
import { isGone } from '../model/kinds/retired.ts';
import { renderedWorkload } from '../model/kustomize/rendering.ts';
import { hasPlaceholder, isSubstitution } from '../model/placeholder.ts';
import {
  type AttachFacts,
  isPlaceholder,
  type ObjectRef,
  objectsOf,
  reviewedIn,
  type Workload,
  workloadOf,
} from '../model/pod.ts';
import { isDropped } from '../model/refusals/dropped.ts';
import { isOfValue } from '../model/refusals/refusal.ts';
import { type FieldRefusal, type RefusalCode, refusalsOf } from '../model/refusals/refusals.ts';
import { isUnknownKind, nearestKind } from '../model/schema/kinds.ts';
import { checkPod, checkSchema, type SchemaProblem } from '../model/schema/schema.ts';
import type { Version } from '../model/version.ts';
import { hiddenRuns } from '../text/hidden.ts';
import { isObject, type Json } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import type { Steps } from '../text/steps.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { duplicateKeys } from '../yaml/duplicates.ts';
import { LONG_TEXT, type YamlDocument } from '../yaml/parse.ts';
import type { Gaps } from '../yaml/template.ts';
import { askRule, askSteps, lookedAt, type RuleReview, targetsIn } from './ask-rule.ts';
import { marksIn, type OpenGuess } from './guesses.ts';
import type { Kustomized } from './kustomize/kustomized.ts';
import { type OverlaidObject, overlaidObject, type SeenObject } from './kustomize/overlaid.ts';
import { isDirective, isSelectorGiven, type PartialKind, partialKindOf } from './partial.ts';
import type { Problem, Range } from './problem.ts';
import { rangeOf } from './range.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { DocumentReview } from './review-result.ts';
import {
  type RuleSubject,
  ruleSubject,
  type SeenSubject,
  TARGETS_AT_ONCE,
} from './rule-subject.ts';
import type { ActiveRule } from './settings.ts';
import { type Suppression, suppressionsOf } from './suppress/index.ts';
import { holdsOn } from './suppressed.ts';
import { hasSubstitution, isFilledIn, mayHoldPlaceholders, unknownsOf } from './unknowns.ts';

/** A parsed document with the results of the rules that look at one object only. */
export interface ParsedDocument {
  readonly document: YamlDocument;
  readonly recognised: Recognised;
  readonly objects: readonly RuleSubject[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  /** Values that a comment says are to be confirmed. */
  readonly guesses: readonly OpenGuess[];
  /** By object, what the rules say that look at nothing else; with holes for the others. */
  readonly ruleReviews: readonly (readonly (RuleReview | undefined)[])[];
  /** Only its beginning has been read. */
  readonly pending?: true;
  /** The review without what rules say that look at other objects, where it was asked for. */
  alone?: DocumentReview | undefined;
  /** The last whole review, and what it was made of. */
  related?: RelatedReview;
}

/** An object of a document, without the document's tree. */
export interface ReadObject extends ObjectReading {
  readonly object: ObjectRef;
}

export interface RelatedReview {
  /** Of the bundle: the sets that rules read, and what Namespaces say. */
  with: readonly unknown[];
  /** Of these, the places of those that the review depends on. */
  readonly on: readonly number[];
  /** By object, what the rules say that look at other objects. */
  readonly ruleReviews: ParsedDocument['ruleReviews'];
  /** The same for whether each of them asked its set of objects. */
  readonly lookups: readonly (readonly boolean[])[];
  /** No rule failed. */
  readonly sound: boolean;
  readonly review: DocumentReview;
}

/** What readings are made with. */
interface Reader {
  readonly version: Version;
  readonly active: readonly ActiveRule[];
  /** The ids of all rules: a mark may name any. */
  readonly ruleIds: ReadonlySet<string>;
  readonly today: string | undefined;
  readonly facts: AttachFacts | undefined;
}

/**
 * Reviews a document by itself in steps, of which a short one takes none. Never throws: a rule that fails is a problem
 * of its own.
 * @param kustomized what the Kustomizations among the files do to its objects
 * @param before its objects, where they were read before: others may know them
 */
export function* readSteps(
  { version, active, ruleIds, today, facts }: Reader,
  document: YamlDocument,
  kustomized: Kustomized,
  before?: readonly ReadObject[],
): Steps<ParsedDocument> {
  const { text } = document;
  const refs = before?.map(({ object }) => object) ?? documentObjects(document, facts);
  let recognised = recognise(document);
  const isServed = refs.every(
    ({ apiVersion, kind }) => !isGone(apiVersion ?? '', kind ?? '', version),
  );
  if (recognised === 'old-api-version' && isServed) recognised = 'workload';
  if (text.length > LONG_TEXT) yield;
  const problems = textProblems(document, recognised);
  const objects: RuleSubject[] = [];
  const read = before ?? (yield* readObjects(refs, document, kustomized, version));
  for (const entry of read) {
    for (const problem of entry.problems) problems.push(problem);
    if (entry.part && PATCHED.has(recognised)) recognised = entry.part;
    objects.push(subjectOf(entry, document));
    if (text.length > LONG_TEXT) yield;
  }
  // A custom resource is what its pods are.
  if (recognised === 'other-object' && objects.some(({ workload }) => workload?.custom)) {
    recognised = 'workload';
  }
  const ruleReviews: (RuleReview | undefined)[][] = [];
  let targetCount = 0;
  for (const subject of objects) {
    const reviews: (RuleReview | undefined)[] = [];
    ruleReviews.push(reviews);
    for (const activeRule of active) {
      if (targetCount >= TARGETS_AT_ONCE) {
        yield;
        targetCount = 0;
      }
      let answer: RuleReview | undefined;
      if (!activeRule.reads) {
        answer =
          targetsIn(activeRule, subject) > TARGETS_AT_ONCE
            ? yield* askSteps(activeRule, subject, Bundle.empty, problems)
            : askRule(activeRule, subject, Bundle.empty, problems);
      }
      reviews.push(answer);
      targetCount += lookedAt(subject, answer);
    }
  }
  const marks = suppressionsOf(document, refs, ruleIds);
  problems.push(...marks.problems);
  const guessed = marksIn(document, ruleIds);
  problems.push(...guessed.problems);
  const current = marks.suppressions.filter((mark) => holdsOn(mark, today));
  for (const { id, expires, from, to } of marks.suppressions) {
    if (expires !== null && !current.some((mark) => mark.from === from && mark.id === id)) {
      problems.push({ code: 'suppression-expired', id, expires, from, to });
    }
  }
  return {
    document,
    recognised,
    objects,
    problems,
    suppressions: current,
    guesses: guessed.guesses,
    ruleReviews,
  };
}

/** An object that was read as rules are asked about it. */
function subjectOf(entry: ReadObject, document: YamlDocument): RuleSubject {
  const { object, workload, overlaid } = entry;
  const unknowns = unknownsOf(document, entry, object, workload);
  const refusals = entry.problems.filter(({ refused }) => refused);
  const asWritten = ruleSubject(object, workload, document, unknowns, refusals);
  if (!overlaid) return asWritten;
  const subject = (ref: ObjectRef, varied: readonly Path[]): RuleSubject => {
    const pod = ref === object ? workload : renderedWorkload(ref, workload);
    const open = unknownsOf(document, { ...entry, selected: false, varied }, ref, pod);
    return ruleSubject(ref, pod, document, open, refusals);
  };
  const seenAs = ({ object: ref, varied, ways }: SeenObject): SeenSubject => {
    let made: readonly RuleSubject[] | undefined;
    return {
      subject: subject(ref, varied),
      ways: () => {
        made ??= ways.map((way) => subject(way, []));
        return made;
      },
    };
  };
  const { alone, beside } = overlaid;
  return { ...asWritten, seen: { alone: seenAs(alone), beside: seenAs(beside) } };
}

// ----------------------------------------------------------------
// From an object's value to the pod in it, and to what Kubernetes would not take of it.

/** Which part of the text is underlined for a problem at its path. */
const PARTS: { readonly [code: string]: 'key' | 'value' } = {
  'unknown-field': 'key',
  'missing-field': 'key',
  'no-containers': 'key',
};

/** The objects of a document. In a template what YAML reads may be no object at all. */
export function documentObjects(document: YamlDocument, facts?: AttachFacts): ObjectRef[] {
  const objects = objectsOfText(document);
  return facts ? objects.map((object) => ({ ...object, facts })) : objects;
}

function objectsOfText({ value, template }: YamlDocument): ObjectRef[] {
  if (value === undefined) return [];
  if (!template || template.asWritten) return reviewedIn(value);
  const gaps = template.gaps();
  return isObject(value) ? objectsOf(value).map((object) => served(object, gaps)) : [];
}

/** Where a template decides about the apiVersion, a kind is what its version today has. */
function served(object: ObjectRef, gaps: Gaps): ObjectRef {
  const { kind, path } = object;
  const at = [...path, 'apiVersion'];
  if (kind === null) return object;
  if (gaps.masked(at)) {
    const apiVersion = currentVersionOf(kind);
    return apiVersion === undefined ? object : { ...object, apiVersion, assumed: true };
  }
  const apiVersion = gaps.conditional(at) ? servedVersionOf(kind) : undefined;
  return apiVersion === undefined ? object : { ...object, apiVersion };
}

/** What a document is of which an object turns out to be a patch. */
const PATCHED: ReadonlySet<Recognised> = new Set(['workload', 'other-object', 'secret']);

/**
 * Reads the objects of a document in steps, of which a short one takes none.
 * @param kustomized what the Kustomizations among the files do to them
 */
export function* readObjects(
  refs: readonly ObjectRef[],
  document: YamlDocument,
  kustomized: Kustomized,
  version: Version,
): Steps<ReadObject[]> {
  const isTemplate = recognise(document) === 'template';
  const read: ReadObject[] = [];
  for (const ref of refs) {
    const reading = yield* readObject(ref, document, isTemplate, kustomized, version);
    const { overlaid } = reading;
    const object = overlaid ? { ...ref, kustomized: overlaid.kustomized } : ref;
    const { workload } = reading;
    read.push({
      ...reading,
      object,
      workload: overlaid && workload ? { ...workload, object } : workload,
    });
    if (document.text.length > LONG_TEXT) yield;
  }
  return read;
}

interface ObjectReading {
  readonly workload: Workload | undefined;
  readonly problems: Problem[];
  readonly part: PartialKind | null;
  /** Its selector comes from a Kustomization. */
  readonly selected: boolean;
  /** A tool fills in values before it is applied. */
  readonly filled: boolean;
  /** The same for a value that no text can be. */
  readonly substituted: boolean;
  /** What Kustomizations set in several ways: in what is written, nothing. */
  readonly varied: readonly Path[];
  /** What Kustomizations make of it; null where none changes it. */
  readonly overlaid: OverlaidObject | null;
}

/**
 * @param template a text with expressions to be rendered: only what Kubernetes could not decode is told, since the
 *   rest may be the expressions' doing
 * @param kustomized what the Kustomizations among the files do to it
 */
function* readObject(
  object: ObjectRef,
  document: YamlDocument,
  template: boolean,
  kustomized: Kustomized,
  version: Version,
): Steps<ObjectReading> {
  const { apiVersion, kind, value, path } = object;
  const isLong = document.text.length > LONG_TEXT;
  if (isLong) yield;
  const decoded = workloadOf(object) ?? undefined;
  if (isLong) yield;
  const found = object.part
    ? []
    : [...checkSchema(apiVersion ?? '', kind ?? '', value, path, version)];
  if (decoded?.custom) found.push(...checkCustom(decoded, document.value));
  const successor = object.part ? undefined : sameUnder(apiVersion ?? '', kind ?? '');
  // Older versions filled in the selector themselves.
  if (successor) {
    const as = checkSchema(successor, kind ?? '', value, path, version);
    found.push(...as.filter(({ code }) => code !== 'missing-field'));
  }
  const selected = isSelectorGiven(object, kustomized);
  if (selected) {
    const lacks = found.findIndex((problem) => isMissingSelector(problem, path));
    if (lacks >= 0) found.splice(lacks, 1);
  }
  if (isLong) yield;
  const saidHere = saidIn(document);
  // Where no text can stand, nobody means that of a substitution.
  const isSubstituted = ({ path: at }: { readonly path: Path }) =>
    isSubstitution(valueAt(document.value, at));
  const inCarrier = mayHoldPlaceholders(object);
  const substituted =
    found.some(
      (problem) =>
        (problem.code === 'wrong-type' || (!decoded && problem.code === 'invalid-value')) &&
        (isSubstituted(problem) ||
          (inCarrier && isPlaceholder(valueAt(document.value, problem.path)))),
    ) ||
    decoded?.problems.some(isSubstituted) === true ||
    (!decoded && !inCarrier && hasSubstitution(object));
  const filled = inCarrier || substituted;
  const isWritten = (at: Path): boolean =>
    saidHere(at) && !(filled && isPlaceholder(valueAt(document.value, at)));
  const wrong = found
    .filter((problem) => problem.code === 'wrong-type')
    .filter(({ path }) => isWritten(path));
  // The pod's fields are typed once more, by the model that rules read.
  const reported = new Set(wrong.map(({ path }) => keyOf(path)));
  for (const problem of decoded?.problems ?? []) {
    if (!reported.has(keyOf(problem.path)) && isWritten(problem.path)) {
      wrong.push({ code: 'wrong-type', ...problem });
    }
  }
  const part = partialKindOf(object, decoded, found, kustomized);
  const same = wrong.length === 0 && decoded?.problems.length === 0;
  const given =
    filled &&
    decoded?.problems.some(({ path: at }) => isPlaceholder(valueAt(document.value, at))) === true;
  const workload =
    decoded && !same
      ? { ...decoded, problems: wrong, filled: given || decoded.filled === true }
      : decoded;
  const isWholeSaid = (code: string) => code === 'invalid-value' && !decoded;
  const lacking =
    part === 'patch' || part === 'base-or-patch' || (object.part?.of ?? object).incomplete === true;
  if (isLong) yield;
  const all = template ? [] : lacking ? toldOfPatch(found) : refused(workload, found);
  if (isLong) yield;
  // A tool fills in what has such a placeholder, so the value is not known yet.
  const others = all.filter(
    ({ code, path: at }) =>
      !isDropped(document.value, at, version.minor) &&
      !(filled && isFilledIn(document.value, isWholeSaid(code) ? at : at.slice(0, -1))) &&
      (!isOfValue(code as RefusalCode) ||
        !(hasPlaceholder(String(at.at(-1))) || hasPlaceholder(valueAt(document.value, at)))) &&
      !(object.named && code === 'value-required' && samePath(at, [...path, 'metadata', 'name'])),
  );
  const unserved =
    isWritten([...path, 'kind']) && isWritten([...path, 'apiVersion'])
      ? notServed(object, version)
      : [];
  // What makes a pod of a custom resource has its own checks, or none.
  const isOwn = !object.part && !decoded?.custom;
  const problems = [...unserved, ...wrong, ...others].map((problem): Problem => {
    const range = rangeOf(document, problem.path, PARTS[problem.code] ?? 'value');
    return isOwn ? { ...problem, ...range, refused: true } : { ...problem, ...range };
  });
  const overlaid =
    kustomized.overlaid && part !== 'patch' && !document.template && isWhole(object)
      ? overlaidObject(object, workload, kustomized.overlaid)
      : null;
  return { workload, problems, part, selected, filled, substituted, varied: [], overlaid };
}

/** Kustomize writes the selector, and the labels that it selects by. */
const isMissingSelector = (
  { code, path: at, ...rest }: { readonly code: string; readonly path: Path },
  path: Path,
): boolean =>
  code === 'missing-field' &&
  samePath(at, [...path, 'spec']) &&
  'name' in rest &&
  rest.name === 'selector';

/** Whether Kustomize takes it for an object, and not for a value inside of one. */
const isWhole = ({ part, carrier }: ObjectRef): boolean => !part && !carrier;

/** What Kubernetes would not know or take in the pod of a custom resource that has all of it. */
function checkCustom(workload: Workload, value: Json | undefined): SchemaProblem[] {
  const { pod, custom } = workload;
  if (!custom?.place.whole || custom.place.holds === 'parts') return [];
  const { holds } = custom.place;
  const at = holds === 'spec' ? pod.specPath : pod.path;
  return checkPod(workload, holds, valueAt(value, at) ?? null, at);
}

/** Whether a value is one that the text says, and neither an expression's nor an instruction. */
function saidIn({ template }: YamlDocument): (path: Path) => boolean {
  const gaps = template && !template.asWritten ? template.gaps() : undefined;
  return (path) => !isDirective(path.at(-1)) && !gaps?.masked(path) && !gaps?.conditional(path);
}

/** A patch is told of the fields and values that no base could make good. */
const toldOfPatch = (found: readonly SchemaProblem[]): Refused[] =>
  found.filter(
    (problem) =>
      (problem.code === 'unknown-field' ||
        problem.code === 'invalid-value' ||
        ('data' in problem && isOfValue(problem.code))) &&
      !isDirective(problem.path.at(-1)),
  ) as Refused[];

/** What no Kubernetes serves, or this version no more: there is nothing to judge it by. */
function notServed({ apiVersion, kind, path }: ObjectRef, version: Version) {
  if (apiVersion === null || kind === null) return [];
  if (isGone(apiVersion, kind, version)) {
    return [{ code: 'unserved-version' as const, path: [...path, 'apiVersion'], apiVersion }];
  }
  if (!isUnknownKind(apiVersion, kind)) return [];
  const suggestion = nearestKind(kind);
  return [{ code: 'unknown-kind' as const, path: [...path, 'kind'], apiVersion, kind, suggestion }];
}

/** Paths as keys: a hostile object has as many problems as it has values. */
const keyOf = (path: Path): string => JSON.stringify(path);

type Refused =
  | Exclude<SchemaProblem, { readonly code: 'wrong-type' }>
  | FieldRefusal
  | { readonly code: 'no-containers'; readonly path: Path };

/** What decodes and is refused all the same. Of two that say the same the more exact one stays. */
function refused(workload: Workload | undefined, schema: readonly SchemaProblem[]): Refused[] {
  const refusals = workload ? refusalsOf(workload) : [];
  const unlisted = workload && withoutContainers(workload);
  const reported = new Set([...refusals, ...(unlisted ?? [])].map(({ path }) => keyOf(path)));
  const problems = schema.filter((problem) => {
    if (problem.code === 'wrong-type') return false;
    const at = problem.code === 'missing-field' ? [...problem.path, problem.name] : problem.path;
    return !reported.has(keyOf(at));
  }) as Refused[];
  for (const refusal of refusals) {
    if (!unlisted?.some(({ path }) => samePath(path, refusal.path))) problems.push(refusal);
  }
  return [...problems, ...(unlisted ?? [])];
}

/** Nothing violates a standard where nothing runs, but the API server takes no such pod. */
function withoutContainers({ pod, problems, custom }: Workload) {
  if (custom) return [];
  const path = [...pod.specPath, 'containers'];
  const unread = problems.some((problem) => startsWith(path, problem.path));
  return pod.spec.containers?.length || unread ? [] : [{ code: 'no-containers' as const, path }];
}

// ----------------------------------------------------------------
// What is wrong with a document as a text, whatever it is about.

/**
 * The problems of a document's text: what keeps it from being read, what a reader drops, and what an eye does not
 * see.
 */
function textProblems(
  { text, root, error, droppedFrom, template }: YamlDocument,
  recognised: Recognised,
): Problem[] {
  const problems: Problem[] = [];
  if (error) {
    const { code, detail, at } = error;
    problems.push({
      code: 'broken-yaml',
      reason: code,
      detail,
      ...wordAt(text, at),
      refused: true,
    });
  }
  // A comment says nothing to any reader.
  if (droppedFrom >= 0 && /^[^\S\r\n]*[^\s#]/m.test(text.slice(droppedFrom))) {
    problems.push({ code: 'dropped-text', from: droppedFrom, to: text.trimEnd().length });
  }
  for (const run of hiddenRuns(text)) problems.push({ code: 'hidden-characters', ...run });
  // A template has both arms of a condition.
  if (template && !template.asWritten) return problems;
  for (const duplicate of duplicateKeys(root)) {
    const problem: Problem = { code: 'duplicate-key', ...duplicate };
    problems.push(OBJECTS.has(recognised) ? { ...problem, refused: true } : problem);
  }
  return problems;
}

/** What goes to the API server as it is. */
const OBJECTS: ReadonlySet<Recognised> = new Set(['workload', 'secret', 'other-object']);

/** The word at an offset, or the line's end: something to underline. */
function wordAt(text: string, at: number): Range {
  const from = Math.min(at, text.length);
  const word = /^[^\s]+/.exec(text.slice(from, from + 200))?.[0] ?? '';
  return { from, to: from + word.length };
}
