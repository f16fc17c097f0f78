/** The verdicts of the Pod Security Standards over a whole file: a check passes if all pods pass it. */

import {
  admissionMessage,
  checksOf,
  type DocumentReview,
  formatVersion,
  gapOf,
  isPartOnly,
  judgementOf,
  judgementOfDocument,
  memo,
  parseVersion,
  type Review,
  registry,
  type Workload,
  type WorkloadReview,
} from '../../engine/index.ts';
import { type FindingLevel, LEVELS } from './levels.ts';

export interface CheckResult {
  readonly id: string;
  /** The rule that defines the check and has its words. */
  readonly rule: string;
  /** How many workloads fail it. */
  readonly failing: number;
}

export interface LevelResult {
  readonly level: FindingLevel;
  readonly checks: readonly CheckResult[];
  /** How many checks fail somewhere. */
  readonly left: number;
}

export interface Verdicts {
  readonly levels: readonly LevelResult[];
  /** Workloads that have a verdict. */
  readonly workloads: number;
  /** Policy versions that Namespaces of the file set in place of the chosen one, as they spell them. */
  readonly pinned: readonly { readonly version: string; readonly workloads: number }[];
  /** Documents that are broken or hold a pod that Kubernetes could not take: with any, no level passes. */
  readonly unreadable: number;
  /** How many of these are templates, patches and parts of pods: nothing is wrong with them, they are not whole yet. */
  readonly unrendered: number;
  /** Documents with an object that Kubernetes rejects. */
  readonly rejected: number;
  /** Documents beside these that may hold something that was not judged. */
  readonly unjudged: number;
}

export const verdictsOf = memo(judge);

function judge({ documents, env }: Review): Verdicts {
  const workloads = documents.flatMap(({ review }) =>
    review.workloads.filter((workload) => judgementOf(workload, review).judged !== 'nothing'),
  );
  const standards = workloads.flatMap((workload) => workload.standards ?? []);
  const chosen = `v${formatVersion(env.policyVersion)}`;
  const others = standards.map(({ version }) => version).filter((version) => version !== chosen);
  const pinned = [...new Set(others)].map((version) => ({
    version,
    workloads: others.filter((other) => other === version).length,
  }));
  const levels = LEVELS.map((level): LevelResult => {
    const counts = new Map<string, number>();
    for (const id of standards.flatMap((standard) => standard[level].checks)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const judged = [
      env.policyVersion,
      ...pinned.flatMap((entry) => parseVersion(entry.version) ?? []),
    ];
    const ids = new Set(
      judged.flatMap((version) => checksOf(registry, level, version).map(({ id }) => id)),
    );
    const checks = [...ids].map((id) => ({
      id,
      rule: ruleOfCheck(id),
      failing: counts.get(id) ?? 0,
    }));
    return { level, checks, left: counts.size };
  });
  const unreadable = documents.filter(({ review }) => isUnreadable(review));
  const unrendered = unreadable.filter(
    ({ review }) =>
      review.document.error === null &&
      (review.recognised === 'template' ||
        isPartOnly(review.recognised) ||
        review.workloads.every(isPartOfPod)),
  );
  return {
    levels,
    workloads: standards.length,
    pinned,
    unreadable: unreadable.length,
    unrendered: unrendered.length,
    rejected: documents.filter(({ review }) => review.problems.some(({ refused }) => refused))
      .length,
    unjudged: documents.filter(
      ({ review }) => !review.pending && !isUnreadable(review) && mayHoldMore(review),
    ).length,
  };
}

const isUnreadable = ({ document, problems, workloads }: DocumentReview): boolean =>
  document.error !== null ||
  problems.some(({ code }) => code === 'no-containers') ||
  workloads.some(({ standards }) => standards === null);

const mayHoldMore = (review: DocumentReview): boolean => {
  const gap = gapOf(judgementOfDocument(review));
  return gap === 'open' || gap === 'unreadable';
};

/** A pod of which a custom resource sets a part, among others that have a verdict. */
const isPartOfPod = ({ workload, standards }: WorkloadReview): boolean =>
  standards !== null || (workload.custom?.place.whole === false && workload.problems.length === 0);

/** @returns the id of the rule that carries out a check of the Pod Security Standards */
export function ruleOfCheck(check: string): string {
  const rule = registry.rules.find(({ standards }) => standards?.some(({ id }) => id === check));
  // The registry takes its checks from the rules, so there is always one.
  return rule?.id ?? check;
}

/**
 * What an empty list of findings means: `clean` alone says that nothing is there to find. `no-pod` is what was left
 * out by its nature, `unjudged` what may hold something or cannot be read.
 */
export type Emptiness = 'clean' | 'clean-in-part' | 'unjudged' | 'no-pod';

/** The words for each of them, which is all that is said of an empty list where there is no room for more. */
export const EMPTY_TITLES = {
  clean: 'findings.empty.title',
  'clean-in-part': 'findings.empty.in-part',
  unjudged: 'findings.unjudged.title',
  'no-pod': 'findings.none.title',
} as const satisfies { readonly [means in Emptiness]: string };

export function emptinessOf(review: Review): Emptiness {
  const { workloads, unreadable, unjudged } = verdictsOf(review);
  const open = unreadable + unjudged > 0;
  if (workloads === 0) return open ? 'unjudged' : 'no-pod';
  return open ? 'clean-in-part' : 'clean';
}

/** What Pod Security Admission says of a workload, to the letter. */
export interface AdmissionVerdict {
  readonly key: string;
  readonly workload: Workload;
  readonly message: string;
}

/** The messages for the workloads that a level does not allow, in the order of the text. */
export const admissionsOf = (
  { documents }: Review,
  level: FindingLevel,
): readonly AdmissionVerdict[] =>
  documents.flatMap(({ index, review: { workloads } }) =>
    workloads.flatMap(({ workload, standards }) => {
      if (!standards) return [];
      const { version } = standards;
      const message = admissionMessage(workload.kind, level, version, standards[level]);
      const key = `${index} ${workload.path.join('.')}`;
      return message === null ? [] : [{ key, workload, message }];
    }),
  );
