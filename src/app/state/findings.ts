/** Findings as people read them: one group for each thing to do, heaviest first, with lines. */
import {
  type ContainerRef,
  type Finding,
  type Problem,
  placesOf,
  type Review,
  type Rule,
  registry,
  type Safety,
  type Scope,
  SEVERITIES,
  type Severity,
  samePath,
  type Workload,
  type WorkloadReview,
} from '../../engine/index.ts';
import { linesOf, type TextPlace } from './locate.ts';

/** A finding with its place in the file's text. */
export interface FindingPlace extends TextPlace {
  readonly finding: Finding;
}

/** What one rule says with one code about one workload. */
export interface FindingGroup {
  readonly key: string;
  readonly document: number;
  readonly workload: WorkloadReview;
  readonly rule: Rule;
  readonly code: string;
  /** The worst of its places. */
  readonly severity: Severity;
  /** Null when the rule declines to fix any of them. */
  readonly fix: Safety | null;
  /** In the order of the text; never empty. */
  readonly places: readonly FindingPlace[];
  /** The containers that it concerns, also those that take the value over from their pod. */
  readonly containers: readonly ContainerRef[];
  /** Every place stands in a container's own lines. */
  readonly own: boolean;
}

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);

const groups = new WeakMap<Review, readonly FindingGroup[]>();

/** All findings of a review, grouped and sorted: by severity, then by place. Worked out once. */
export function groupFindings(review: Review): readonly FindingGroup[] {
  let own = groups.get(review);
  if (!own) {
    own = grouped(review);
    groups.set(review, own);
  }
  return own;
}

function grouped(review: Review): FindingGroup[] {
  const lines = linesOf(review);
  return review.documents
    .flatMap(({ index, slice, review: { workloads } }) =>
      workloads.flatMap((workload) => {
        const byKey = new Map<string, FindingPlace[]>();
        for (const finding of workload.findings) {
          const from = slice.from + finding.from;
          const place = { finding, from, to: slice.from + finding.to, line: lines.line(from) };
          const key = `${finding.rule} ${finding.code}`;
          const list = byKey.get(key);
          if (list) list.push(place);
          else byKey.set(key, [place]);
        }
        return [...byKey.values()].map((places) => groupOf(index, workload, places));
      }),
    )
    .sort((a, b) => weight(a.severity) - weight(b.severity) || start(a) - start(b));
}

const start = ({ places }: FindingGroup): number => places[0]?.from ?? 0;

function groupOf(
  document: number,
  workload: WorkloadReview,
  places: readonly FindingPlace[],
): FindingGroup {
  const { rule: id, code } = (places[0] as FindingPlace).finding;
  const worst = Math.min(...places.map(({ finding }) => weight(finding.severity)));
  return {
    key: `${document} ${workload.workload.path.join('.')} ${id} ${code}`,
    document,
    workload,
    rule: registry.byId.get(id) as Rule,
    code,
    severity: SEVERITIES[worst] as Severity,
    fix: places.find(({ finding }) => finding.fix)?.finding.fix ?? null,
    places,
    containers: concerned(workload, id, code),
    own: places.every(({ finding }) => finding.container),
  };
}

function concerned({ rules }: WorkloadReview, id: string, code: string): ContainerRef[] {
  const targets = rules.find(({ rule }) => rule.id === id)?.targets ?? [];
  return targets.flatMap((target) => {
    const { container } = target.target;
    return container && placesOf(target).some((place) => place.code === code) ? [container] : [];
  });
}

/** The narrowest scope whose fix covers the whole group. */
export function fixScope({ document, workload, containers, own }: FindingGroup): Scope {
  const scope = { document, workload: workload.workload.path };
  const [container] = containers;
  return own && containers.length === 1 && container
    ? { ...scope, container: container.path }
    : scope;
}

/** Whether a scope takes in any part of a group. */
export function groupInScope(group: FindingGroup, scope: Scope): boolean {
  if (scope.document !== undefined && scope.document !== group.document) return false;
  if (scope.workload && !samePath(scope.workload, group.workload.workload.path)) return false;
  const { container } = scope;
  return (
    !container ||
    group.rule.scope === 'pod' ||
    group.containers.some(({ path }) => samePath(path, container))
  );
}

/** The groups that have to do with the checks that a level fails in their own workload. */
export function groupsBehind(
  all: readonly FindingGroup[],
  level: 'baseline' | 'restricted',
): readonly FindingGroup[] {
  return all.filter(({ rule, workload: { standards } }) =>
    standards?.[level].checks.some((check) => rule.concerns.includes(check)),
  );
}

/** The findings' data, each distinct sentence once, in the order of the text. */
export function sayings({ places }: FindingGroup): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const { finding } of places) {
    const key = JSON.stringify(finding.data);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** A problem with its place in the file's text. */
export interface PlacedProblem extends TextPlace {
  readonly document: number;
  readonly problem: Problem;
}

/** The problems of a review. Of a template the recognised sentence tells all: it is no broken YAML. */
export function problemsOf(review: Review): readonly PlacedProblem[] {
  const lines = linesOf(review);
  return review.documents.flatMap(({ index, slice, review: { problems, recognised } }) =>
    problems.flatMap((problem) => {
      if (recognised === 'template' && problem.code === 'broken-yaml') return [];
      const from = slice.from + problem.from;
      const to = slice.from + problem.to;
      return [{ document: index, problem, from, to, line: lines.line(from) }];
    }),
  );
}

/** How people call a workload: `Deployment/web`. */
export const nameOf = ({ kind, name }: Workload): string => (name ? `${kind}/${name}` : kind);
