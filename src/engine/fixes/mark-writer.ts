/**
 * Writes, changes and takes away our own marks that suppress a rule: annotations of an object, with a
 * reason and, if wanted, a last day. `suppress/` reads them.
 */

import { isDnsLabel, isLabelValue } from '../model/names.ts';
import type { ObjectRef } from '../model/pod.ts';
import type { Finding } from '../review/ask-rule.ts';
import type { Review } from '../review/review.ts';
import { ownMarks, type Suppression } from '../review/suppress/mark.ts';
import { subjectOf } from '../review/suppress/subject.ts';
import type { FixOp, Rule } from '../rule/rule.ts';
import { grouped } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { type Path, samePath } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { locate } from '../yaml/locate.ts';
import { type ControlScope, controlOf, objectsInScope, type ScopedTarget } from './control.ts';
import { type Edit, editOf } from './edit.ts';
import { changeSteps, type FilePlan } from './plan.ts';

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

/** What one mark can suppress, and nothing beside it. */
export interface MarkPart {
  /** Distinct among the parts of a review. */
  readonly key: string;
  readonly document: number;
  readonly object: ObjectRef;
  /** The container that it is about, by its name; null for the object itself and what its containers share. */
  readonly container: string | null;
  /** Null where no mark can name what it is about: then it takes all that the rule says there. */
  readonly subject: string | null;
  /** The subject is an item with a name, such as a variable: others beside it are another matter. */
  readonly item: boolean;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * What of a rule is open in a scope, in parts that can each be suppressed alone: those of a container apart from
 * those of its siblings, also of what they share in their pod.
 */
export const markParts = (review: Review, rule: Rule, scope: ControlScope): readonly MarkPart[] =>
  objectsInScope(review, scope).flatMap(({ document, review: objectReview }) => {
    const value = review.documents.find(({ index }) => index === document)?.review.document.value;
    const at = scope.container;
    const only =
      at && objectReview.workload?.pod.containers.find(({ path }) => samePath(path, at))?.name;
    if (at && only === undefined) return [];
    const entries = objectReview.findings
      .filter(({ rule: id }) => id === rule.id)
      .flatMap((finding) => {
        const containers = at
          ? [finding.container?.name, ...(finding.sharedBy ?? [])].filter((name) => name === only)
          : containersOf(finding);
        const subject = nameable(rule, finding, value);
        return containers.map((name) => ({ container: name ?? null, subject, finding }));
      });
    // A mark of the object takes in its containers, as far as it is about the same.
    const shared = new Map<string | null, string | null>();
    for (const { container, subject } of entries) if (container === null) shared.set(subject, null);
    const unnamed = new Set(
      entries.flatMap(({ container, subject }) => (subject === null ? [container] : [])),
    );
    const placed = entries.map((entry) => {
      if (unnamed.has(null)) return { ...entry, container: null, subject: null };
      const container = shared.has(entry.subject) ? null : entry.container;
      return { ...entry, container, subject: unnamed.has(container) ? null : entry.subject };
    });
    const { object } = objectReview;
    return [
      ...grouped(placed, ({ container, subject }) => JSON.stringify([container, subject])),
    ].map(([key, list]): MarkPart => {
      const [{ container, subject }] = list as [(typeof placed)[number]];
      const findings = [...new Set(list.map(({ finding }) => finding))];
      return {
        key: JSON.stringify([document, ...object.path, key]),
        document,
        object,
        container,
        subject,
        item: findings.some(({ path }) => subject !== path.at(-1)),
        findings,
      };
    });
  });

/** The containers that a finding is about, by their names; null for one about the object, or the pod's own value. */
function containersOf({ container, sharedBy }: Finding): readonly (string | null)[] {
  const names = container ? [container.name] : (sharedBy ?? [null]);
  // The key of a mark for a container begins with its name.
  return names.every((name) => name !== null && isDnsLabel(name)) ? names : [null];
}

/** The name part of an annotation's key has an alphabet of its own, and 63 characters at most. */
function nameable(rule: Rule, { path, container }: Finding, value: Json | undefined) {
  const subject = subjectOf(value, path, container?.path ?? []);
  if (!subject || !isLabelValue(subject)) return null;
  return rule.id.length + 1 + subject.length <= 63 ? subject : null;
}

/**
 * Marks what a rule says in a scope: each object that has something to suppress, or one container of it. Such a mark
 * holds for containers that are added later as well.
 */
export function planMark(
  review: Review,
  rule: Rule,
  scope: ControlScope,
  words: MarkWords,
): FilePlan {
  const { bad } = controlOf(review, rule, scope);
  const edits = [...grouped(bad, ({ target }) => target.object).values()].map((group): Edit => {
    const { document, target } = group[0] as ScopedTarget;
    const container = (scope.container && target.container?.name) ?? null;
    return markEdit(document, target.object, [{ container, id: rule.id }], words);
  });
  return finish(changeSteps(review, edits));
}

/**
 * Marks some parts of what a rule says, and nothing else.
 * @param parts of those that `markParts` gives for the review
 */
export function planMarkOf(
  review: Review,
  rule: Rule,
  parts: readonly MarkPart[],
  words: MarkWords,
): FilePlan {
  const edits = [...grouped(parts, ({ object }) => object)].map(([object, group]): Edit => {
    const [{ document }] = group as [MarkPart];
    const all = grouped(
      markParts(review, rule, { document, workload: object.path }),
      ({ container }) => container,
    );
    const marks = group.map(({ container, subject, item }): NewMark => {
      // The rule's one field goes without saying, unless a mark of the object would then reach its containers.
      const alone = all.get(container)?.length === 1;
      const implied = alone && !item && subject === fieldOf(rule);
      const reaches = container === null && rule.scope !== 'pod' && rule.scope !== 'object';
      const plain = subject === null || (implied && !reaches);
      return { container, id: plain ? rule.id : `${rule.id}.${subject}` };
    });
    return markEdit(document, object, marks, words);
  });
  return finish(changeSteps(review, edits));
}

/** The last key of the field that a rule is about: `add` of `capabilities.add`. */
const fieldOf = ({ field }: Rule): string | undefined => /\w+$/.exec(field)?.[0];

interface NewMark {
  readonly container: string | null;
  /** The rule, and perhaps what it is about. */
  readonly id: string;
}

/** Marks are with the object rather than its pod template, so that they start no new pods. */
function markEdit(
  document: number,
  object: ObjectRef,
  marks: readonly NewMark[],
  words: MarkWords,
): Edit {
  const at = [...(object.part?.of ?? object).path, 'metadata', 'annotations'];
  const ops = marks.map(({ container, id }): FixOp => {
    const key = `${container === null ? '' : `${container}.`}${OWN}/${id}`;
    return { op: 'set', path: [...at, key], value: written(words) };
  });
  return editOf(ops, document);
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
  finish(changeSteps(review, [editOf([{ ...op, path } as FixOp], document)]));

/** Gives a mark another reason or end. */
export const planMarkEdit = (review: Review, mark: OwnMark, words: MarkWords): FilePlan =>
  planOwn(review, mark, { op: 'set', path: mark.path, value: written(words) });

/** Takes a mark away: what it suppressed counts again. */
export const planMarkRemoval = (review: Review, mark: OwnMark): FilePlan =>
  planOwn(review, mark, { op: 'remove', path: mark.path, prune: true });
