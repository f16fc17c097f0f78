/**
 * Verdicts of the Pod Security Standards: the checks that deny a pod, with the ids and in the order of
 * Pod Security Admission. Baseline and restricted are evaluated apart: restricted leaves out the
 * baseline checks that its own override, so it is not a superset.
 */

import type { Workload } from '../model/pod.ts';
import { formatVersion, newest, type Version } from '../model/version.ts';
import type { Registry } from './registry.ts';
import type { StandardCheck } from './rule.ts';

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

/** The verdicts on a workload's pod. Only for a workload that decodes: a half-read pod has none. */
export function evaluate(
  registry: Registry,
  workload: Workload,
  version: Version,
  label = `v${formatVersion(version)}`,
): Standards {
  const violations = new Map<StandardCheck, string>();
  for (const check of registry.standards) {
    const violation = violationOf(check, workload, version);
    if (violation !== null) violations.set(check, violation);
  }
  const verdict = (level: StandardCheck['level']): Verdict => {
    if (violations.size === 0) return ALLOWED;
    const failing = checksOf(registry, level, version).filter((check) => violations.has(check));
    return {
      allowed: failing.length === 0,
      checks: failing.map(({ id }) => id),
      detail: failing.map((check) => violations.get(check)).join(', '),
    };
  };
  return {
    version: label,
    baseline: verdict('baseline'),
    restricted: verdict('restricted'),
  };
}

/** `reason (detail)`, or the reason alone where there is no more to say; null when the pod passes. */
function violationOf(
  { reason, versions }: StandardCheck,
  { pod, kind }: Workload,
  version: Version,
): string | null {
  const detail = newest(versions, version)?.violation(pod, kind) ?? null;
  if (detail === null) return null;
  const said = typeof reason === 'string' ? reason : reason(pod, kind);
  return detail === '' ? said : `${said} (${detail})`;
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
