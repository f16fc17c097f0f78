/**
 * The band that a score is told with, and why it may be lower than the one that the number is in. The number
 * counts how a pod may be attacked and what is not suppressed; the band is a claim about the manifest. So it is that
 * of the number without suppressions. Beside a finding of severity critical or high, a verdict that fails, a
 * credential in plain text or an object that Kubernetes rejects it is at most `partly-hardened`; as long as anything is left that the target asks for it is
 * at most `mostly-hardened`.
 *
 * There is one band for each object. That of a file, or of several files, is the worst one in them.
 */

import { Bundle } from '../../model/bundle/bundle.ts';
import type { Data, Severity } from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';
import { memo } from '../../text/memo.ts';
import { askRule, type Finding } from '../ask-rule.ts';
import { isLeft, type RuleState, ruleStatesOf } from '../asked.ts';
import { countToConfirm } from '../guesses.ts';
import { joinedIn } from '../joined.ts';
import { judgementOf } from '../judged.ts';
import { rangeOf } from '../range.ts';
import type { Registry } from '../registry.ts';
import type { DocumentReview, ObjectReview, Review } from '../review-result.ts';
import { ruleSubject } from '../rule-subject.ts';
import { type ActiveRule, activeRules } from '../settings.ts';
import { bandOf, SCORED, type ScoreBand, scoreOf } from './score.ts';

/** What the band can be at most beside each of the reasons. */
export const MOST_BESIDE = {
  credential: 'partly-hardened',
  verdict: 'partly-hardened',
  rejected: 'partly-hardened',
  finding: 'partly-hardened',
  target: 'mostly-hardened',
} as const satisfies { readonly [kind in BandReason['kind']]?: ScoreBand };

/** The rules that find a credential in plain text. They are asked for the band whatever the target asks. */
export const CREDENTIAL_RULES: readonly string[] = [
  'exposed-tokens',
  'credentials-in-env',
  'config-map-credentials',
  'embedded-credentials',
];

/** What a finding says, without its place. */
export interface Said {
  readonly rule: string;
  readonly code: string;
  readonly data: Data;
  readonly severity: Severity;
}

/** Why the band is lower than the one that the number is in, or counts for nothing. */
export type BandReason =
  /** Kubernetes rejects `n` objects, so that nothing of what they say takes effect. Told whatever the number is. */
  | { readonly kind: 'rejected'; readonly n: number }
  /** `n` credentials are in plain text; `first` is the one that weighs most. */
  | { readonly kind: 'credential'; readonly n: number; readonly first: Said }
  /** `n` findings, suppressed ones among them, have severity critical or high. */
  | { readonly kind: 'finding'; readonly n: number; readonly first: Said }
  /** A level that the target asks for. */
  | { readonly kind: 'verdict'; readonly level: VerdictLevel }
  /**
   * The target is not reached: `n` of its rules are left, `suppressed` of them by suppressions alone. Not among the
   * reasons where the levels that fail stand for all of these rules.
   */
  | { readonly kind: 'target'; readonly n: number; readonly suppressed: number }
  /** The score would be `value` without suppressions. */
  | { readonly kind: 'suppressed'; readonly value: number };

export interface Rating {
  /** The score: that of the workload, or of the weakest of `workloads`. */
  readonly value: number;
  /** How many workloads have a score. */
  readonly workloads: number;
  /** How many findings of the steps that count are suppressed. */
  readonly suppressed: number;
  /** How many values are to be confirmed. */
  readonly toConfirm: number;
  readonly band: ScoreBand;
  /** Empty unless the band is lower than the one that the value is in, or Kubernetes rejects an object. */
  readonly because: readonly BandReason[];
  /** The credentials in plain text, whatever the band is. */
  readonly credentials: readonly Said[];
  /** The levels that the target asks for and that fail, whatever the band is. */
  readonly levels: readonly VerdictLevel[];
}

/** What one object has to say about the band. */
export interface Share {
  /** Undefined without a pod that was judged. */
  readonly score: { readonly value: number; readonly whole: number } | undefined;
  readonly suppressed: number;
  readonly toConfirm: number;
  readonly credentials: readonly Said[];
  /** Of severity critical or high, without credentials. */
  readonly findings: readonly Said[];
  readonly levels: readonly VerdictLevel[];
  /** Rules of the target that are left, and those that only suppressions keep from being left. */
  readonly left: readonly string[];
  readonly waived: readonly string[];
  /** Not all of these rules are behind a level that fails. */
  readonly beyond: boolean;
  readonly rejected: boolean;
}

/**
 * The rating of one object: null without a pod that was judged.
 * @param registry the rules, of which those for credentials are asked
 */
export function ratingOf(
  review: ObjectReview,
  document: DocumentReview,
  env: Review['env'],
  registry: Registry,
): Rating | null {
  return rated([shareOf(review, document, env, registry)]);
}

/**
 * The worst rating in files, of their weakest workload beside all that is in them.
 * @param reviews of one file, or of several that belong together
 * @param counts whether an object is among them; all are when left out
 * @returns null when no pod was judged
 */
export function worstRating(
  reviews: readonly Pick<Review, 'documents' | 'env'>[],
  registry: Registry,
  counts: (object: ObjectReview) => boolean = () => true,
): Rating | null {
  return rated(
    reviews.flatMap(({ documents, env }) =>
      documents.flatMap(({ review }) =>
        review.objects.filter(counts).map((object) => shareOf(object, review, env, registry)),
      ),
    ),
  );
}

const severe = ({ severity }: Said): boolean => severity === 'critical' || severity === 'high';

const LEVELS = ['baseline', 'restricted'] as const;
type VerdictLevel = (typeof LEVELS)[number];

/** The worst rating of some objects; null when no pod among them was judged. */
export function rated(all: readonly Share[]): Rating | null {
  const scores = all.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return null;
  const value = Math.min(...scores.map((score) => score.value));
  const whole = Math.min(...scores.map((score) => score.whole));
  const reasons: Exclude<BandReason, { readonly kind: 'suppressed' }>[] = [];
  const list = (kind: 'credential' | 'finding', found: readonly Said[]) => {
    const first = found.find(({ severity }) => severity === 'critical') ?? found[0];
    if (first) reasons.push({ kind, n: found.length, first });
  };
  const credentials = all.flatMap((share) => share.credentials);
  const levels = LEVELS.filter((level) => all.some((share) => share.levels.includes(level)));
  const rejected = all.filter((share) => share.rejected).length;
  if (rejected > 0) reasons.push({ kind: 'rejected', n: rejected });
  list('credential', credentials);
  for (const level of levels) reasons.push({ kind: 'verdict', level });
  list(
    'finding',
    all.flatMap(({ findings }) => findings),
  );
  if (all.some(({ beyond }) => beyond)) {
    const left = new Set(all.flatMap((share) => share.left));
    const n = new Set([...left, ...all.flatMap(({ waived }) => waived)]).size;
    reasons.push({ kind: 'target', n, suppressed: n - left.size });
  }
  const scoreBand = bandOf(value);
  let band = bandOf(whole);
  const because: BandReason[] = [];
  for (const reason of reasons) {
    const most = MOST_BESIDE[reason.kind];
    if (isAbove(scoreBand, most) || reason.kind === 'rejected') because.push(reason);
    if (isAbove(band, most)) band = most;
  }
  if (isAbove(scoreBand, bandOf(whole))) because.push({ kind: 'suppressed', value: whole });
  const suppressed = all.reduce((n, share) => n + share.suppressed, 0);
  const toConfirm = all.reduce((n, share) => n + share.toConfirm, 0);
  const workloads = scores.length;
  return { value, workloads, suppressed, toConfirm, band, because, credentials, levels };
}

const ORDER: readonly ScoreBand[] = ['weak', 'partly-hardened', 'mostly-hardened', 'hardened'];
const isAbove = (a: ScoreBand, b: ScoreBand): boolean => ORDER.indexOf(a) > ORDER.indexOf(b);

/**
 * What an object has to say about the band, worked out once.
 * @param registry the rules, of which those for credentials are asked
 */
export const shareOf = memo(makeShare, (review) => [review]);

function makeShare(
  review: ObjectReview,
  document: DocumentReview,
  env: Review['env'],
  registry: Registry,
): Share {
  const { rules, findings, suppressed, standards } = review;
  const judged = standards !== null && judgementOf(review, document).judged !== 'nothing';
  const all: readonly Finding[] = [...findings, ...suppressed];
  const behind = new Set(
    rules.flatMap(({ rule }) =>
      all.some((finding) => finding.rule === rule.id) ? rule.concerns : [],
    ),
  );
  const levels = judged
    ? LEVELS.filter((level) =>
        // Every target asks for Baseline. Of Restricted it asks what its rules find.
        level === 'baseline'
          ? !standards.baseline.allowed
          : standards.restricted.checks.some((check) => behind.has(check)),
      )
    : [];
  const states = ruleStatesOf(review);
  const idsOf = (wanted: (state: RuleState) => boolean): readonly string[] =>
    rules.flatMap(({ rule }, n) => (states[n] && wanted(states[n]) ? [rule.id] : []));
  const left = idsOf(isLeft);
  const waived = [...new Set(suppressed.map(({ rule }) => rule))].filter(
    (id) => !left.includes(id),
  );
  const failing = new Set(judged ? levels.flatMap((level) => standards[level].checks) : []);
  const isBehind = (id: string): boolean =>
    registry.byId.get(id)?.concerns.some((check) => failing.has(check)) === true;
  // As they are listed: what repeats another finding is none of its own.
  const joined = joinedIn(findings, registry);
  const isScored = ({ rule }: Finding): boolean => {
    const category = registry.byId.get(rule)?.category;
    return category !== undefined && SCORED.includes(category);
  };
  return {
    score: judged
      ? { value: scoreOf(review).value, whole: scoreOf({ rules, findings: all }).value }
      : undefined,
    suppressed: judged ? suppressed.filter(isScored).length : 0,
    toConfirm: countToConfirm(findings),
    credentials: credentialsOf(review, document, env, registry),
    findings: all.filter(
      (finding) =>
        severe(finding) && !joined.has(finding) && !CREDENTIAL_RULES.includes(finding.rule),
    ),
    levels,
    left,
    waived,
    beyond: [...left, ...waived].some((id) => !isBehind(id)),
    rejected: rejectedIn(document).has(review),
  };
}

/** The objects of a document that Kubernetes rejects; a pod inside one is rejected with it, and not counted again. */
const rejectedIn = memo(
  ({ document, problems, objects }: DocumentReview): ReadonlySet<ObjectReview> => {
    const starts = problems
      .filter(({ refused, code }) => refused && code !== 'bad-separator')
      .map(({ from }) => from)
      .toSorted((a, b) => a - b);
    const placed = objects
      .filter(({ object }) => starts.length > 0 && !object.part)
      .map((entry) => ({ entry, at: rangeOf(document, entry.object.path, 'value').from }))
      .toSorted((a, b) => a.at - b.at);
    // A problem belongs to the object that begins last before it, and what stands before all of them to the first.
    let next = 0;
    const found = new Set<ObjectReview>();
    for (const start of starts) {
      while (next + 1 < placed.length && (placed[next + 1]?.at ?? 0) <= start) next++;
      const entry = placed[next]?.entry;
      if (entry) found.add(entry);
    }
    return found;
  },
);

/** What the rules for credentials find in an object; those that the target leaves out are asked here. */
function credentialsOf(
  { object, workload, findings, suppressed, rules }: ObjectReview,
  { document, pending }: DocumentReview,
  env: Review['env'],
  registry: Registry,
): readonly Said[] {
  const isCredential = ({ rule }: Finding): boolean => CREDENTIAL_RULES.includes(rule);
  const found = [...findings, ...suppressed].filter(isCredential);
  const askedIds = new Set(rules.map(({ rule }) => rule.id));
  const left = CREDENTIAL_RULES.filter((id) => registry.byId.has(id) && !askedIds.has(id));
  // Of what is no object, or of which only the beginning has been read, nothing was asked.
  if (left.length === 0 || object.kind === null || pending) return found;
  const subject = ruleSubject(object, workload, document, null);
  const more = madeReady(left, env, registry).flatMap(
    (active) => askRule(active, subject, Bundle.empty, [])?.findings ?? [],
  );
  return [...found, ...more];
}

const ready = memo((_: Review['env']) => new Map<string, readonly ActiveRule[]>());

/** Made once for a review: a file may hold thousands of objects. */
const madeReady = (
  ids: readonly string[],
  env: Review['env'],
  registry: Registry,
): readonly ActiveRule[] =>
  added(ready(env), ids.join(' '), () =>
    activeRules(registry, env, new Map(ids.map((id) => [id, {}]))),
  );
