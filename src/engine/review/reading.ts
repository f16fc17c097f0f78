/** A document as it is by itself: what it holds, and what the rules say that look at nothing else. */
import { Bundle } from '../model/bundle/bundle.ts';
import { parseDocument, type YamlDocument } from '../yaml/parse.ts';
import type { Event } from '../yaml/stream.ts';
import { doubtOf } from './doubt.ts';
import type { Problem } from './problem.ts';
import { objectsIn, readObject } from './read-object.ts';
import { type Recognised, recognise } from './recognise.ts';
import { askRule, type RuleReview, type Subject, subjectOf } from './review-object.ts';
import type { DocumentReview } from './review-result.ts';
import type { ActiveRule } from './settings.ts';
import { type Suppression, suppressionsOf } from './suppress/index.ts';
import { textProblems } from './text-problems.ts';
import { holdsOn } from './waive.ts';

/** A document as it is by itself, before anything else in the bundle has its say. */
export interface Reading {
  readonly document: YamlDocument;
  readonly recognised: Recognised;
  readonly objects: readonly Subject[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  /** By object, what the rules say that look at nothing else; with holes for the others. */
  readonly own: readonly (readonly (RuleReview | undefined)[])[];
  /** Only its beginning has been read. */
  readonly pending?: true;
  /** The review without what rules say that look at other objects, where it was asked for. */
  alone?: DocumentReview | undefined;
  /** The last whole review, and what it was made of. */
  related?: Related;
}

export interface Related {
  /** Of the bundle: the sets that rules read, and what Namespaces say. */
  with: readonly unknown[];
  /** Of these, the places of those that the review depends on. */
  readonly on: readonly number[];
  /** By object, what the rules say that look at other objects. */
  readonly said: Reading['own'];
  /** The same for what each of them asked: nothing, its set, or the part of it in its own file. */
  readonly asked: readonly (readonly number[])[];
  /** No rule failed. */
  readonly sound: boolean;
  readonly review: DocumentReview;
}

/** What readings are made with. */
interface Reader {
  readonly active: readonly ActiveRule[];
  /** The ids of all rules: a mark may name any. */
  readonly known: ReadonlySet<string>;
  readonly today: string | undefined;
}

/**
 * Never throws: a rule that fails is a problem of its own.
 * @param beside the document may be a patch, by what stands beside it
 */
export function readDocument(
  { active, known, today }: Reader,
  text: string,
  beside: boolean,
  events: readonly Event[] | undefined,
): Reading {
  const document = parseDocument(text, events);
  const problems = textProblems(document);
  const refs = objectsIn(document);
  let recognised = recognise(document);
  const objects = refs.map((object) => {
    const read = readObject(object, document, recognised === 'template', beside);
    problems.push(...read.problems);
    if (read.partial && recognised === 'workload') recognised = 'patch';
    return subjectOf(object, read.workload, document, doubtOf(document, read.partial));
  });
  const own = objects.map((subject) =>
    active.map((one) =>
      one.rule.reads ? undefined : askRule(one, subject, Bundle.empty, problems),
    ),
  );
  const marks = suppressionsOf(document, refs, known);
  problems.push(...marks.problems);
  const held = marks.suppressions.filter((mark) => holdsOn(mark, today));
  for (const { id, expires, from, to } of marks.suppressions) {
    if (expires !== null && !held.some((mark) => mark.from === from && mark.id === id)) {
      problems.push({ code: 'suppression-expired', id, expires, from, to });
    }
  }
  return {
    document,
    recognised,
    objects,
    problems,
    suppressions: held,
    own,
  };
}
