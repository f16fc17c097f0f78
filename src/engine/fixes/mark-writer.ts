/**
 * Writes, changes and takes away our own marks that suppress a rule: annotations of an object, with a
 * reason and, if wanted, a last day. `suppress/` reads them.
 */

import type { Finding } from '../review/ask-rule.ts';
import type { Review } from '../review/review.ts';
import { ownMarks, type Suppression } from '../review/suppress/mark.ts';
import { subjectOf } from '../review/suppress/subject.ts';
import type { FixOp, Rule } from '../rule/rule.ts';
import { grouped } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { type Path, samePath } from '../text/path.ts';
import { locate } from '../yaml/locate.ts';
import { type ControlScope, controlOf, objectsInScope, type ScopedTarget } from './control.ts';
import { type Edit, editOf } from './edit.ts';
import { changesFor, type FilePlan } from './plan.ts';

const OWN = 'ignore.podsmith';

/** What a mark says. */
export interface MarkWords {
  readonly reason: string;
  /** The last day on which it holds, as `2027-01-31`; null for no end. */
  readonly until: string | null;
}

/** No reason given, a date among its words, no date of the calendar, or one that has passed. */
export type MarkError = 'reason' | 'words' | 'date' | 'past';

/** The reason as it is written: on one line. */
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const written = ({ reason, until }: MarkWords): string =>
  until === null ? oneLine(reason) : `${oneLine(reason)} (until ${until})`;

/** What keeps a mark from being written: it is read back as it would stand there. */
export function markError(words: MarkWords, today: string | undefined): MarkError | null {
  const { reason, until } = words;
  const read = (text: string) => ownMarks(['x'], text, null, new Set(['x'])).marks[0];
  const alone = read(oneLine(reason));
  if (!alone) return /\(\D*\d.*\)$/.test(reason.trim()) ? 'words' : 'reason';
  if (alone.reason !== oneLine(reason)) return 'words';
  if (until === null) return null;
  if (read(written(words))?.expires !== until) return 'date';
  return today !== undefined && until < today ? 'past' : null;
}

/** What a mark would suppress that is about one thing. */
export interface MarkSubject {
  /** Null where no mark can name it: such findings are suppressed with the rest of their rule alone. */
  readonly subject: string | null;
  readonly findings: readonly Finding[];
}

/** What of a rule is open in a scope, by what it is about, in the order of the text. */
export function markSubjects(review: Review, rule: Rule, scope: ControlScope): MarkSubject[] {
  const found = objectsInScope(review, scope).flatMap(({ document, review: own }) => {
    const value = review.documents.find(({ index }) => index === document)?.review.document.value;
    const at = scope.container;
    const name = at && own.workload?.pod.containers.find(({ path }) => samePath(path, at))?.name;
    return own.findings
      .filter(
        ({ rule: id, container, sharedBy }) =>
          id === rule.id &&
          (!at ||
            (container && samePath(container.path, at)) ||
            sharedBy?.includes(name ?? null) === true),
      )
      .map((finding) => ({ finding, subject: nameable(rule, finding, value) }));
  });
  return [...grouped(found, ({ subject }) => subject)].map(([subject, list]) => ({
    subject,
    findings: list.map(({ finding }) => finding),
  }));
}

/** The name part of an annotation's key has an alphabet of its own, and 63 characters at most. */
function nameable(rule: Rule, { path, container }: Finding, value: Json | undefined) {
  const subject = subjectOf(value, path, container?.path ?? []);
  if (subject === null || !/^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/.test(subject)) return null;
  return rule.id.length + 1 + subject.length <= 63 ? subject : null;
}

/**
 * Marks what a rule says in a scope: each object that has something to suppress, or one container of it.
 * The mark stands with the object rather than its pod template, so that it starts no new pods.
 * @param only what it is to be about, of the subjects that `markSubjects` gives; all that the rule says when left out
 */
export function planMark(
  review: Review,
  rule: Rule,
  scope: ControlScope,
  words: MarkWords,
  only?: readonly string[],
): FilePlan {
  const { bad } = controlOf(review, rule, scope);
  const edits = [...grouped(bad, ({ target }) => target.object).values()].map((group): Edit => {
    const { document, target } = group[0] as ScopedTarget;
    const container = scope.container && target.container ? `${target.container.name}.` : '';
    const { object } = target;
    const own = { ...scope, document, workload: object.path };
    const ids = only
      ? markSubjects(review, rule, own).flatMap(({ subject }) =>
          subject !== null && only.includes(subject) ? [`${rule.id}.${subject}`] : [],
        )
      : [rule.id];
    const at = [...(object.part?.of ?? object).path, 'metadata', 'annotations'];
    return editOf(
      ids.map((id) => {
        return { op: 'set', path: [...at, `${container}${OWN}/${id}`], value: written(words) };
      }),
      document,
    );
  });
  return changesFor(review, edits);
}

/** One annotation that is a mark of ours. */
export interface OwnMark {
  readonly document: number;
  readonly path: Path;
}

/** Where the mark that suppresses a finding stands; null for comments and for marks of other tools. */
export function ownMarkOf(
  review: Review,
  document: number,
  { source, container, id, from }: Suppression,
): OwnMark | null {
  const read = review.documents.find(({ index }) => index === document)?.review;
  const root = read?.document.root;
  if (source !== 'podsmith' || !read || !root) return null;
  const key = `${container === null ? '' : `${container}.`}${OWN}/${id}`;
  const places = read.objects.flatMap(({ object, workload }) => [
    [...object.path, 'metadata', 'annotations', key],
    ...(workload ? [[...workload.pod.path, 'metadata', 'annotations', key]] : []),
  ]);
  const path = places.find((place) => {
    const { depth, slots } = locate(root, place);
    const slot = slots.at(-1);
    return depth === place.length && slot?.kind === 'entry' && slot.entry.from === from;
  });
  return path ? { document, path } : null;
}

const planOwn = (review: Review, { document, path }: OwnMark, op: FixOp): FilePlan =>
  changesFor(review, [editOf([{ ...op, path } as FixOp], document)]);

/** Gives a mark another reason or end. */
export const planMarkEdit = (review: Review, mark: OwnMark, words: MarkWords): FilePlan =>
  planOwn(review, mark, { op: 'set', path: mark.path, value: written(words) });

/** Takes a mark away: what it suppressed counts again. */
export const planMarkRemoval = (review: Review, mark: OwnMark): FilePlan =>
  planOwn(review, mark, { op: 'remove', path: mark.path, prune: true });
