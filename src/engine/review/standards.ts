/**
 * Verdicts of the Pod Security Standards: the checks that deny a pod, with the ids and in the order of
 * Pod Security Admission. Baseline and restricted are evaluated apart: restricted leaves out the
 * baseline checks that its own override, so it is not a superset.
 */

import type { Workload } from '../model/pod.ts';
import { formatVersion, newest, type Version } from '../model/version.ts';
import type { StandardCheck } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { memo } from '../text/memo.ts';
import type { Steps } from '../text/steps.ts';
import type { Registry } from './registry.ts';
import { TARGETS_AT_ONCE } from './rule-subject.ts';

export interface Verdict {
  readonly allowed: boolean;
  /** Ids of the failing checks, baseline ones first. */
  readonly checks: readonly string[];
  /** What Pod Security Admission says of them, `reason (detail), reason (detail)`; empty when allowed. */
  readonly detail: string;
}

export interface Standards {
  /** The policy version, as a Namespace label spells it: `v1.36`. */
  readonly version: string;
  readonly baseline: Verdict;
  readonly restricted: Verdict;
}

/** The checks that a level runs at a version. */
export function checksOf(
  { standards }: Registry,
  level: StandardCheck['level'],
  version: Version,
): StandardCheck[] {
  const active = standards.filter(({ versions }) => newest(versions, version));
  const baseline = active.filter((check) => check.level === 'baseline');
  if (level === 'baseline') return baseline;
  const restricted = active.filter((check) => check.level === 'restricted');
  const overridden = new Set(restricted.flatMap(({ overrides = [] }) => overrides));
  return [...baseline.filter(({ id }) => !overridden.has(id)), ...restricted];
}

const ALLOWED: Verdict = { allowed: true, checks: [], detail: '' };

/** The checks of a version, each with its violation at that version and the levels that run it. */
interface ActiveCheck extends Pick<StandardCheck, 'id' | 'reason'> {
  readonly violation: StandardCheck['versions'][number]['violation'];
  readonly baseline: boolean;
  readonly restricted: boolean;
}

const activeByVersion = memo((_: Registry) => new Map<string, readonly ActiveCheck[]>());

/** Worked out once for a version: a file may hold thousands of pods. In the order of the results. */
const activeChecks = (registry: Registry, version: Version): readonly ActiveCheck[] =>
  added(activeByVersion(registry), formatVersion(version), () => {
    const baseline = checksOf(registry, 'baseline', version);
    const restricted = checksOf(registry, 'restricted', version);
    return [...baseline, ...restricted.filter((check) => !baseline.includes(check))].flatMap(
      (check) => {
        const current = newest(check.versions, version);
        return current
          ? {
              id: check.id,
              reason: check.reason,
              violation: current.violation,
              baseline: baseline.includes(check),
              restricted: restricted.includes(check),
            }
          : [];
      },
    );
  });

/**
 * The verdicts on a workload's pod. Only for a workload that decodes: a half-read pod has none. A pod of few containers
 * takes no step.
 */
export function* evaluateSteps(
  registry: Registry,
  { pod, kind }: Workload,
  version: Version,
  label = `v${formatVersion(version)}`,
): Steps<Standards> {
  const failing: { check: ActiveCheck; reason: string }[] = [];
  for (const check of activeChecks(registry, version)) {
    if (pod.containers.length > TARGETS_AT_ONCE) yield;
    const detail = check.violation(pod, kind);
    if (detail === null) continue;
    const reason = typeof check.reason === 'string' ? check.reason : check.reason(pod, kind);
    failing.push({ check, reason: detail === '' ? reason : `${reason} (${detail})` });
  }
  const verdict = (level: StandardCheck['level']): Verdict => {
    const failed = failing.filter(({ check }) => check[level]);
    if (failed.length === 0) return ALLOWED;
    return {
      allowed: false,
      checks: failed.map(({ check }) => check.id),
      detail: failed.map(({ reason }) => reason).join(', '),
    };
  };
  return { version: label, baseline: verdict('baseline'), restricted: verdict('restricted') };
}

/**
 * The message of Pod Security Admission, null when the verdict allows. Only a Pod is refused; of other
 * kinds it warns. `version` is printed as the Namespace label says it: `v1.36` or `latest`.
 */
export function admissionMessage(
  kind: string,
  level: StandardCheck['level'],
  version: string,
  { allowed, detail }: Verdict,
): string | null {
  if (allowed) return null;
  const verb = kind === 'Pod' ? 'violates' : 'would violate';
  return `${verb} PodSecurity "${level}:${version}": ${detail}`;
}
