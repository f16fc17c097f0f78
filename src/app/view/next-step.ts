/**
 * The next best step: credentials in plain text first, then what a verdict that the target asks for hangs on, then
 * points. While anything is left open there is a step, by hand where no fix can be written.
 */
import {
  CREDENTIAL_RULES,
  type Finding,
  grouped,
  type Review,
  RISKS,
  type Rule,
  registry,
} from '../../engine/index.ts';
import { rankOf } from '../../results/objects.ts';
import type { Gain } from './gains.ts';
import { fileRatingOf } from './score.ts';

export interface Step {
  readonly rule: Rule;
  /** Undefined where no fix is written, or where it brings neither points nor checks. */
  readonly gain: Gain | undefined;
  /** Whether a fix is written for a finding. */
  readonly fixable: boolean;
  /** False for a rule that the target leaves out: the form has no control of it. */
  readonly isEnabled: boolean;
  /** The fix makes a standard ask for less. */
  readonly relaxes: boolean;
}

/** With `hostUsers: false` Pod Security leaves out checks of the user (Kubernetes, Pod Security Standards). */
const RELAXING: ReadonlySet<string> = new Set(['user-namespace']);

/** What is taken first. `more`: what a cap hides, or checks that the target does not ask for. */
const TIERS = ['credential', 'verdict', 'points', 'more', 'rest', 'relaxing'] as const;
type Tier = (typeof TIERS)[number];

interface Candidate extends Step {
  readonly tier: Tier;
  readonly worst: number;
}

/**
 * The best next step for all of a file; undefined when nothing is open.
 * @param gains what fixes would bring in the whole file
 */
export function nextStep(review: Review, gains: readonly Gain[]): Step | undefined {
  const open = openFindings(review);
  const gainOf = new Map(gains.map((gain) => [gain.rule.id, gain]));
  const failing = failingChecks(review);
  const candidates = [...open].flatMap(([id, findings]): Candidate[] => {
    const rule = registry.byId.get(id);
    if (!rule) return [];
    const gain = gainOf.get(id);
    const relaxes = RELAXING.has(id);
    const hangs = rule.concerns.some((check) => failing.has(check));
    return [
      {
        rule,
        gain,
        fixable: findings.some(({ fix }) => fix !== null),
        isEnabled: review.settings.has(id),
        relaxes,
        tier: tierOf(id, gain, relaxes, hangs),
        worst: Math.min(...findings.map(({ severity }) => rankOf(severity))),
      },
    ];
  });
  return candidates.sort(byWorth)[0];
}

function tierOf(id: string, gain: Gain | undefined, relaxes: boolean, hangs: boolean): Tier {
  if (CREDENTIAL_RULES.includes(id)) return 'credential';
  if (relaxes) return 'relaxing';
  if (hangs) return 'verdict';
  if (gain && gain.points > 0) return 'points';
  return gain ? 'more' : 'rest';
}

/** Of one tier what a fix is written for, then what brings more, then what weighs more, then what is safer. */
function byWorth(a: Candidate, b: Candidate): number {
  if (a.tier !== b.tier) return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  const [gain, other] = [a.gain, b.gain];
  if (!gain || !other) {
    return (
      Number(!gain) - Number(!other) || a.worst - b.worst || Number(b.fixable) - Number(a.fixable)
    );
  }
  const levels = other.passes.length - gain.passes.length;
  return (
    (a.tier === 'verdict' ? levels : 0) ||
    other.points - gain.points ||
    levels ||
    other.hidden - gain.hidden ||
    other.checks.length - gain.checks.length ||
    RISKS.indexOf(gain.safety) - RISKS.indexOf(other.safety)
  );
}

/** The open findings of a file by their rule, with credentials that the target does not ask about. */
function openFindings(
  review: Review,
): ReadonlyMap<string, readonly Pick<Finding, 'severity' | 'fix'>[]> {
  const findings = review.documents.flatMap(({ review: { objects } }) =>
    objects.flatMap((object) => object.findings),
  );
  const open = new Map<string, readonly Pick<Finding, 'severity' | 'fix'>[]>(
    grouped(findings, ({ rule }) => rule),
  );
  for (const { rule, severity } of fileRatingOf(review)?.credentials ?? []) {
    if (!review.settings.has(rule) && !open.has(rule)) open.set(rule, [{ severity, fix: null }]);
  }
  return open;
}

/** The checks that fail at the levels that the target asks for. */
function failingChecks(review: Review): ReadonlySet<string> {
  const levels = fileRatingOf(review)?.levels ?? [];
  return new Set(
    review.documents.flatMap(({ review: documentReview }) =>
      documentReview.workloads.flatMap(({ standards }) =>
        standards ? levels.flatMap((level) => standards[level].checks) : [],
      ),
    ),
  );
}
