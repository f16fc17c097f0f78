/** Every fix of a profile at once: from a text to the hardened text, and what is left to a person. */

import type { Finding } from '../review/ask-rule.ts';
import { TO_CONFIRM } from '../review/guesses.ts';
import type { Registry } from '../review/registry.ts';
import { type ObjectReview, type Review, Reviewer } from '../review/review.ts';
import {
  asksForValue,
  type ConfirmEntry,
  RISKS,
  type Rule,
  riskiest,
  type Safety,
} from '../rule/rule.ts';
import { type AttributedChange, followedBy, unchanged } from '../text/authors.ts';
import type { ChangeSet } from '../text/change.ts';
import { added, grouped } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { type CountedSteps, finish, type Progress, type Steps, uncounted } from '../text/steps.ts';
import type { PlacedOp } from './edit.ts';
import { type AdjacentFile, type FixFiles, filesOf } from './files.ts';
import type { Guess } from './guess.ts';
import { entriesFor } from './guesses.ts';
import { commentsBesideChanges, type RemovedComment, removedComments } from './removed-comments.ts';
import {
  everything,
  type Followed,
  planSteps,
  type RefusedFix,
  type Round,
  type RoundRequest,
  type SparedFix,
} from './round.ts';
import type { WrittenValue } from './written.ts';

/** Which fixes are made: only safe ones, those with low risk too, or all. */
export const FIXES = ['safe', 'usual', 'all'] as const;
export type Fixes = (typeof FIXES)[number];

const RISKS_OF: { readonly [fixes in Fixes]: readonly Safety[] } = {
  safe: ['safe'],
  usual: ['safe', 'usually-fine'],
  all: RISKS,
};

/** One finding that is still there, and why. */
export interface Unfixed {
  readonly document: number;
  readonly object: ObjectReview;
  readonly finding: Finding;
  readonly reason: /** No edit of the text can decide it. */
    | 'undecided'
    /** The files show that its fix would break something. */
    | 'breaks'
    /** A fix exists, of a class that was not asked for. */
    | 'not-asked'
    /** Only a person knows the value. */
    | 'needs-value'
    /** The text's layout does not allow the edit. */
    | 'layout'
    /** Kubernetes would refuse the result. */
    | 'api-server'
    /** Another file would have to change as well, and its text cannot be edited there. */
    | 'other-file';
  /** With `not-asked`: what the fix would have to write without anybody having given it. */
  readonly guesses?: readonly Guess[];
}

/** A check of the Pod Security Standards that still fails, and what stands behind it. */
export interface FailingCheck {
  readonly document: number;
  readonly object: ObjectReview;
  readonly check: string;
  readonly left: readonly Unfixed[];
  /** Rules with a finding behind the check that a mark in the manifest suppresses. */
  readonly suppressed: readonly string[];
}

export interface Hardened {
  readonly changes: ChangeSet;
  /** For each file beside those that are hardened, in their order, what has to change there as well. */
  readonly also: readonly ChangeSet[];
  /** The changes with the rules whose fixes made them. */
  readonly attributed: AttributedChange<string>;
  readonly text: string;
  /** What the rounds were planned on, from the review that was given; the first one alone unless all are asked for. */
  readonly rounds: readonly PlannedOn[];
  readonly after: Review;
  /** What was fixed, with the class of the fix, in the order of the rules. */
  readonly applied: readonly {
    readonly rule: string;
    readonly safety: Safety;
    readonly document: number;
    /** Value by value, in the order in which they were written. */
    readonly written: readonly WrittenValue[];
  }[];
  /** What fixes of objects in other files changed in this one. */
  readonly followed: readonly (Omit<Followed, 'rule'> & { readonly rule: string })[];
  readonly ops: readonly PlacedOp[];
  readonly added: readonly Json[];
  readonly left: readonly Unfixed[];
  /** The values among those written that nobody gave. */
  readonly guessed: readonly Guess[];
  /** Those of them that have no mark in the text, as a configuration lists them. */
  readonly toConfirm: readonly ConfirmEntry[];
  /** Comments that went with an entry that was taken away, as they stood. */
  readonly removedComments: readonly RemovedComment[];
  /** Comments that stay beside a value that is another one now. */
  readonly commentsBeside: readonly RemovedComment[];
}

/** The review of a file that a round was planned on, with those of the files that belong to it. */
export interface PlannedOn {
  readonly review: Review;
  readonly files: FixFiles;
}

/** Fixes that make others possible come in rounds; no chain of our rules is longer. */
const MOST_ROUNDS = 6;

/** Hardens one file, as `hardenAll` does. */
export function harden(review: Review, registry: Registry, fixes: Fixes): Hardened {
  return hardenAll([review], registry, fixes)[0] as Hardened;
}

/** What is asked for: of which rules, and which part of what they would fix. */
export interface HardenRequest extends RoundRequest {
  readonly rule: (rule: Rule) => boolean;
  /** Whether a fix for the finding is among it. */
  readonly finding: (finding: Finding, document: number, object: ObjectReview) => boolean;
  /** Whether the reviews of all rounds are wanted: they take as much memory as the first one. */
  readonly rounds?: boolean;
}

/** How far one file has come. */
interface Course {
  /** The texts that it has had, the first one included. */
  texts: string[];
  /** What led from each text to the next. */
  rounds: Round[];
  /** The reviews that these were planned on. */
  planned: PlannedOn[];
  /** The review of the last text. */
  current: Review;
  refused: readonly RefusedFix[];
  spared: readonly SparedFix[];
  /** Its rules contradict one another: nothing more is tried. */
  ended: boolean;
}

/**
 * Hardens files that have been reviewed together. Hardening the results again changes nothing. Findings
 * that a mark suppresses stay as they are.
 * @param guesses whether values that nobody gave are written
 */
export function hardenAll(
  reviews: readonly Review[],
  registry: Registry,
  fixes: Fixes | null,
  suggestions: Suggestions = NONE,
  also: readonly AdjacentFile[] = [],
  guesses = true,
): readonly Hardened[] {
  return hardenAsked(reviews, registry, { ...askedFor(fixes, suggestions), guesses }, also);
}

/** Values by rule, in place of what the rules suggest where nobody knows better. */
export type Suggestions = ReadonlyMap<string, number>;
const NONE: Suggestions = new Map();

/** @param fixes null for none */
export function askedFor(fixes: Fixes | null, suggestions: Suggestions = NONE): HardenRequest {
  const risks = fixes === null ? [] : RISKS_OF[fixes];
  return {
    rule: () => true,
    risks,
    finding: ({ fix }) => fix !== null && risks.includes(fix),
    choose: (wanted) =>
      everything(wanted).map((part) => {
        return { ...part, suggestion: suggestions.get(wanted.rule.id) };
      }),
  };
}

/**
 * Hardens files as far as it is asked for.
 * @param also others that belong to them: of their own findings none is fixed
 */
const hardenAsked = (
  reviews: readonly Review[],
  registry: Registry,
  request: HardenRequest,
  also: readonly AdjacentFile[] = [],
): readonly Hardened[] => finish(hardenSteps(reviews, registry, request, also, 'ahead'));

/**
 * The same in steps.
 * @param how as for `Reviewer.steps`: `ahead` is faster, and gives way less often
 */
export function* hardenSteps(
  reviews: readonly Review[],
  registry: Registry,
  request: HardenRequest,
  also: readonly AdjacentFile[] = [],
  how?: 'ahead',
): CountedSteps<readonly Hardened[]> {
  const [first] = reviews;
  if (!first) return [];
  const rules = registry.rules.filter(
    (rule) => rule.fix && first.settings.has(rule.id) && request.rule(rule),
  );
  let reviewer = new Reviewer(registry, first.env, first.settings);
  const { reviews: all, locked } = filesOf(reviews, also);
  const courses = all.map(
    (review): Course => ({
      texts: [review.text],
      rounds: [],
      planned: [],
      current: review,
      refused: [],
      spared: [],
      ended: false,
    }),
  );
  let isLate = !rules.some(({ fix }) => fix?.late);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files: FixFiles = { reviews: courses.map(({ current }) => current), locked };
    const fixed = [...reviews.keys()].filter((i) => !courses[i]?.ended);
    const open = isLate ? rules : rules.filter(({ fix }) => !fix?.late);
    const rounds = yield* planSteps(files, fixed, registry, open, request);
    yield halved(2 * round + 1);
    const changed = courses.filter((course, i) =>
      takeRound(course, rounds[i] as Round, files, request.rounds ?? false),
    );
    if (changed.length === 0 && isLate) break;
    isLate ||= changed.length === 0;
    if (changed.length === 0) continue;
    yield;
    // What cannot be marked in a text counts as open all the same.
    const entries = courses.flatMap(({ current: { name } }, i) =>
      (rounds[i]?.unmarked ?? []).flatMap((guess) => entriesFor(guess, name)),
    );
    if (entries.length > 0) {
      const { env } = reviewer;
      const toConfirm = [...(env.toConfirm ?? []), ...entries];
      reviewer = new Reviewer(registry, { ...env, toConfirm }, first.settings);
    }
    const sources = courses.map(({ texts, current: { name } }) => ({
      name,
      text: texts.at(-1) as string,
    }));
    const next = yield* uncounted(reviewer.steps(sources, how));
    courses.forEach((course, i) => {
      course.current = next[i] as Review;
    });
    yield halved(2 * round + 2);
  }
  yield { done: 1, of: 1 };
  const beside = courses.slice(reviews.length).map((course) => changesOf(course).changes);
  const done: Hardened[] = [];
  for (const course of courses.slice(0, reviews.length)) {
    done.push({ ...(yield* hardened(course, registry, request)), also: beside });
  }
  return done;
}

/** How many rounds there will be is not known: each plan and each review is taken for half of what is left. */
const halved = (times: number): Progress => ({ done: 1 - 0.5 ** times, of: 1 });

/** @returns whether the file has another text now */
function takeRound(course: Course, round: Round, files: FixFiles, keeps: boolean): boolean {
  if (!course.ended) {
    course.refused = round.refused;
    course.spared = round.spared;
    if (keeps || course.planned.length === 0) {
      course.planned.push({ review: course.current, files });
    }
  }
  const { changes } = round.change;
  if (changes.empty) return false;
  const next = changes.apply(course.current.text);
  const again = course.texts.indexOf(next);
  if (again >= 0) {
    // Rules that contradict one another undo each other's fixes: all that since then came to nothing.
    course.rounds = course.rounds.slice(0, again);
    course.texts = course.texts.slice(0, again + 1);
    course.ended = true;
  } else {
    course.rounds.push(round);
    course.texts.push(next);
  }
  return true;
}

const changesOf = ({ texts: [text = ''], rounds }: Course): AttributedChange<string> =>
  rounds.reduce<AttributedChange<string>>(
    (all, { change }) => followedBy(all, change),
    unchanged(text.length),
  );

function* hardened(
  course: Course,
  registry: Registry,
  request: HardenRequest,
): Steps<Omit<Hardened, 'also'>> {
  const { rounds, planned, current, refused, spared } = course;
  yield;
  const attributed = changesOf(course);
  yield;
  const { changes } = attributed;
  const applied = new Map<string, Hardened['applied'][number]>();
  for (const { rule, document, safety, written } of rounds.flatMap((round) => round.applied)) {
    const key = `${document} ${rule.id}`;
    const previous = applied.get(key);
    applied.set(key, {
      rule: rule.id,
      safety: riskiest([previous?.safety ?? safety, safety]),
      document,
      written: [...(previous?.written ?? []), ...written],
    });
  }
  yield;
  const left = leftOf(current, registry, request, refused, spared);
  yield;
  const before = (planned[0]?.review ?? current).documents.map(
    ({ slice, review: { document } }) => ({ from: slice.from, document }),
  );
  return {
    changes,
    attributed,
    text: current.text,
    rounds: planned,
    after: current,
    applied: [...applied.values()],
    followed: rounds.flatMap(({ followed }) =>
      followed.map(({ rule, ...rest }) => ({ ...rest, rule: rule.id })),
    ),
    ops: rounds.flatMap((round) => round.ops),
    added: rounds.flatMap((round) => round.added),
    left,
    guessed: rounds.flatMap((round) => round.guessed),
    toConfirm: rounds.flatMap(({ unmarked }) =>
      unmarked.flatMap((guess) => entriesFor(guess, current.name)),
    ),
    removedComments: removedComments(before, changes),
    commentsBeside: commentsBesideChanges(before, changes),
  };
}

function leftOf(
  review: Review,
  registry: Registry,
  request: HardenRequest,
  refusals: readonly RefusedFix[],
  spared: readonly SparedFix[],
): Unfixed[] {
  const keyOf = (rule: string, document: number, path: Path) =>
    JSON.stringify([rule, document, path]);
  const refusedBy = new Map<string, RefusedFix['reason']>();
  for (const { rule, document, object, reason } of refusals) {
    added(refusedBy, keyOf(rule.id, document, object), () => reason);
  }
  const guessedBy = new Map(
    spared.map(({ rule, document, object, guesses }) => [
      keyOf(rule.id, document, object),
      guesses,
    ]),
  );
  return review.documents.flatMap(({ index, review: { objects } }) =>
    objects.flatMap((object) =>
      [...object.findings, ...object.refused].map((finding): Unfixed => {
        const fix = registry.byId.get(finding.rule)?.fix;
        const refused =
          refusals.length > 0
            ? refusedBy.get(keyOf(finding.rule, index, object.object.path))
            : undefined;
        const reason = reasonOf(finding, fix, refused, request.finding(finding, index, object));
        const unfixed = { document: index, object, finding };
        if (finding.fix === null || reason === 'undecided' || guessedBy.size === 0) {
          return { ...unfixed, reason };
        }
        const all = guessedBy.get(keyOf(finding.rule, index, object.object.path));
        const { container } = finding;
        const near = all?.filter(({ containers }) => containers.includes(container?.name ?? ''));
        const guesses = near && near.length > 0 ? near : all;
        return guesses ? { ...unfixed, reason: 'not-asked', guesses } : { ...unfixed, reason };
      }),
    ),
  );
}

function reasonOf(
  finding: Finding,
  fix: Rule['fix'] | undefined,
  refused: RefusedFix['reason'] | undefined,
  isAsked: boolean,
): Unfixed['reason'] {
  if (finding.code === TO_CONFIRM) return 'needs-value';
  if (finding.breaks) return 'breaks';
  if (finding.fix === null) return 'undecided';
  if (refused) return refused === 'api-server' || refused === 'other-file' ? refused : 'layout';
  // No class of fixes would bring what nobody can suggest.
  if (fix?.value && fix.value.suggestion === null) return 'needs-value';
  if (!isAsked) return 'not-asked';
  return fix && asksForValue({ fix }) ? 'needs-value' : 'layout';
}

/** The checks of a level that fail although everything was fixed, each with what stands behind it. */
export function failingChecks(
  { after, left }: Pick<Hardened, 'after' | 'left'>,
  registry: Registry,
  level: 'baseline' | 'restricted',
): FailingCheck[] {
  const byObject = grouped(left, ({ object }) => object);
  return after.documents.flatMap(({ index, review: { workloads } }) =>
    workloads.flatMap((object) =>
      (object.standards?.[level].checks ?? []).map((check) => {
        const concerns = (id: string) => registry.byId.get(id)?.concerns.includes(check) === true;
        return {
          document: index,
          object,
          check,
          // A value to confirm makes no check fail.
          left: (byObject.get(object) ?? []).filter(
            ({ finding }) => finding.code !== TO_CONFIRM && concerns(finding.rule),
          ),
          suppressed: object.suppressed.map(({ rule }) => rule).filter(concerns),
        };
      }),
    ),
  );
}
