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

/** The verdicts on a workload's pod. Only for a workload that decodes: a half-read pod has none. */
export function evaluate(registry: Registry, workload: Workload, version: Version): Standards {
  const verdict = (level: StandardCheck['level']): Verdict => {
    const checks = checksOf(registry, level, version)
      .filter(({ versions }) => newest(versions, version)?.denies(workload.pod, workload.kind))
      .map(({ id }) => id);
    return { allowed: checks.length === 0, checks };
  };
  return {
    version: `v${formatVersion(version)}`,
    baseline: verdict('baseline'),
    restricted: verdict('restricted'),
  };
}
