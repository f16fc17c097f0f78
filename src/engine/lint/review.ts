/** Text to findings, states and verdicts, one document at a time. Results are plain data. */

import type { Expected, TypeProblem } from '../model/decode.ts';
import { type ObjectRef, objectsOf, type Workload, workloadOf } from '../model/pod.ts';
import { newest } from '../model/version.ts';
import { formatPath, type Path, startsWith } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { parseDocument, type YamlDocument, type YamlErrorCode } from '../yaml/parse.ts';
import { isEmptyDocument, type Slice, splitDocuments } from '../yaml/split.ts';
import { rangeOf } from './range.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { Registry } from './registry.ts';
import type { Data, Env, Rule, Safety, Severity, Status, Target } from './rule.ts';
import { evaluate, type Standards } from './standards.ts';

/** A stretch of a document's text; offsets count from the start of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly code: string;
  readonly data: Data;
  readonly path: Path;
  /** Path and name of the container, when the finding is about one. */
  readonly container?: { readonly path: Path; readonly name: string };
  /** Null when the rule declines to fix this. */
  readonly fix: Safety | null;
}

export type Problem = Range &
  (
    | { readonly code: 'broken-yaml'; readonly reason: YamlErrorCode; readonly detail: string }
    | { readonly code: 'bad-separator' }
    | { readonly code: 'dropped-text' }
    | {
        readonly code: 'wrong-type';
        readonly path: Path;
        readonly expected: Expected;
        readonly actual: TypeProblem['actual'];
      }
    | { readonly code: 'no-containers'; readonly path: Path }
    | { readonly code: 'rule-failed'; readonly rule: string; readonly detail: string }
  );

export interface TargetReview {
  readonly target: Target;
  readonly status: Status;
}

export interface WorkloadReview {
  readonly workload: Workload;
  /** What each rule says of each of its targets, in the registry's order. */
  readonly rules: readonly { readonly rule: Rule; readonly targets: readonly TargetReview[] }[];
  readonly findings: readonly Finding[];
  /** Null when the workload cannot be decoded: a verdict that is not whole is never shown. */
  readonly standards: Standards | null;
}

export interface DocumentReview {
  readonly document: YamlDocument;
  readonly recognised: Recognised;
  readonly objects: readonly ObjectRef[];
  readonly workloads: readonly WorkloadReview[];
  readonly problems: readonly Problem[];
}

/** A document's review and where in the file the document stands. */
export interface PlacedReview {
  /** Counts the documents that kubectl does not skip, from 0. */
  readonly index: number;
  readonly slice: Slice;
  readonly review: DocumentReview;
}

export interface Review {
  readonly text: string;
  readonly env: Env;
  readonly documents: readonly PlacedReview[];
}

/** Reviews one document. Never throws: a rule that fails is a problem of its own. */
function reviewDocument(text: string, registry: Registry, env: Env): DocumentReview {
  const document = parseDocument(text);
  const recognised = recognise(document);
  const problems: Problem[] = [];
  if (document.error) {
    const { code, detail, at } = document.error;
    problems.push({ code: 'broken-yaml', reason: code, detail, ...wordAt(text, at) });
  }
  if (document.droppedFrom >= 0) {
    problems.push({ code: 'dropped-text', from: document.droppedFrom, to: text.trimEnd().length });
  }
  const objects = document.value === undefined ? [] : objectsOf(document.value);
  const workloads = objects.flatMap((object) => {
    const workload = workloadOf(object);
    return workload ? [reviewWorkload(workload, document, registry, env, problems)] : [];
  });
  return { document, recognised, objects, workloads, problems };
}

/** The word at an offset, or the line's end: something to underline. */
function wordAt(text: string, at: number): Range {
  const from = Math.min(at, text.length);
  const word = /^[^\s]+/.exec(text.slice(from, from + 200))?.[0] ?? '';
  return { from, to: from + word.length };
}

function reviewWorkload(
  workload: Workload,
  document: YamlDocument,
  registry: Registry,
  env: Env,
  problems: Problem[],
): WorkloadReview {
  for (const { path, expected, actual } of workload.problems) {
    problems.push({
      code: 'wrong-type',
      path,
      expected,
      actual,
      ...rangeOf(document, path, 'value'),
    });
  }
  const { pod } = workload;
  const listed = [...pod.specPath, 'containers'];
  const refused = workload.problems.some(({ path }) => startsWith(listed, path));
  if (!pod.spec.containers?.length && !refused) {
    // Nothing violates a standard where nothing runs, but the API server takes no such pod.
    problems.push({ code: 'no-containers', path: listed, ...rangeOf(document, listed, 'key') });
  }
  const findings: Finding[] = [];
  const rules = registry.rules.map((rule) => {
    const targets = targetsOf(rule, workload).map((target): TargetReview => {
      try {
        const status = inspect(rule, target, env);
        return { target, status: withTypeProblems(status, target, document) };
      } catch (error) {
        reportFailure(problems, rule, error);
        return {
          target,
          status: { state: 'unknown', reason: 'rule-failed', at: workload.pod.path },
        };
      }
    });
    findings.push(...findingsOf(rule, targets, document, env, problems));
    return { rule, targets };
  });
  findings.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
  return {
    workload,
    rules,
    findings,
    standards:
      workload.problems.length > 0 ? null : evaluate(registry, workload, env.policyVersion),
  };
}

function targetsOf(rule: Rule, workload: Workload): Target[] {
  const { pod } = workload;
  const containers = pod.containers.map((container) => ({ workload, pod, container }));
  const whole = { workload, pod, container: undefined };
  if (rule.scope === 'pod') return [whole];
  return rule.scope === 'container' ? containers : [...containers, whole];
}

function inspect(rule: Rule, target: Target, env: Env): Status {
  const version = newest(rule.versions, env.kubernetesVersion);
  if (!version) return { state: 'not-applicable', reason: 'kubernetes-too-old' };
  return version.inspect(target, env);
}

/** Nothing is said about a value that Kubernetes would refuse for its type. */
function withTypeProblems(
  status: Status,
  { workload, pod, container }: Target,
  document: YamlDocument,
): Status {
  if (workload.problems.length === 0 || status.state === 'not-applicable') return status;
  const places = 'places' in status ? status.places.map(({ at }) => at) : [status.at];
  // A state that points at the pod may come from a container whose own value could not be read.
  const own = container
    ? places
        .filter((at) => !startsWith(at, container.path))
        .map((at) => [...container.path, ...at.slice(pod.specPath.length)])
    : [];
  const problem = workload.problems.find(({ path }) =>
    [...places, ...own].some((at) => startsWith(at, path) || startsWith(path, at)),
  );
  if (!problem) return status;
  const value = valueAt(document.value, problem.path);
  const template = typeof value === 'string' && value.includes('{{');
  return { state: 'unknown', reason: template ? 'template' : 'wrong-type', at: problem.path };
}

function findingsOf(
  rule: Rule,
  targets: readonly TargetReview[],
  document: YamlDocument,
  env: Env,
  problems: Problem[],
): Finding[] {
  const seen = new Set<string>();
  return targets.flatMap(({ target, status }) => {
    if (status.state !== 'unset' && status.state !== 'explicit') return [];
    return status.places.flatMap((place): Finding[] => {
      // Containers that share the pod's value share the finding.
      const key = `${place.code} ${formatPath(place.at)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const { container } = target;
      const own = container && startsWith(place.at, container.path);
      return [
        {
          rule: rule.id,
          severity: place.severity ?? rule.severity,
          code: place.code,
          data: place.data ?? {},
          path: place.at,
          ...rangeOf(document, place.at, status.state === 'explicit' ? 'entry' : 'key'),
          ...(own && { container: { path: container.path, name: container.name } }),
          fix: fixable(rule, target, env, problems) ? rule.fix.safety : null,
        },
      ];
    });
  });
}

/** Whether the rule would write something for this target alone. */
function fixable(rule: Rule, target: Target, env: Env, problems: Problem[]): boolean {
  try {
    const ops = rule.fix.secure({
      workload: target.workload,
      pod: target.pod,
      targets: [target],
      whole: target.pod.containers.length <= 1 || target.container === undefined,
      value: rule.fix.value?.suggestion,
      env,
      bundle: [],
    });
    return ops !== null && ops.length > 0;
  } catch (error) {
    reportFailure(problems, rule, error);
    return false;
  }
}

/** A rule that fails is named once, however many targets it fails for. */
function reportFailure(problems: Problem[], rule: Rule, error: unknown): void {
  if (problems.some((problem) => problem.code === 'rule-failed' && problem.rule === rule.id))
    return;
  const detail = error instanceof Error ? error.message : String(error);
  problems.push({ code: 'rule-failed', rule: rule.id, detail, from: 0, to: 0 });
}

/**
 * Reviews a file again and again at the cost of what changed: a document whose text was there in the
 * last review is not looked at again.
 */
export class Reviewer {
  private cache = new Map<string, DocumentReview>();

  constructor(
    readonly registry: Registry,
    readonly env: Env,
  ) {}

  review(text: string): Review {
    const steps = this.steps(text);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in steps, so that a caller can give way between them: yields how much of the text is
   * done, from 0 to 1, after each document that had to be read.
   */
  *steps(text: string): Generator<number, Review, void> {
    const next = new Map<string, DocumentReview>();
    const documents: PlacedReview[] = [];
    for (const slice of splitDocuments(text)) {
      const own = text.slice(slice.from, slice.to);
      if (isEmptyDocument(own) && !slice.badSeparator) continue;
      let review = next.get(own) ?? this.cache.get(own);
      if (!review) {
        review = reviewDocument(own, this.registry, this.env);
        next.set(own, review);
        yield slice.to / text.length;
      } else next.set(own, review);
      if (slice.badSeparator) review = withBadSeparator(review, slice);
      documents.push({ index: documents.length, slice, review });
    }
    this.cache = next;
    return { text, env: this.env, documents };
  }
}

function withBadSeparator(review: DocumentReview, { badSeparator, from }: Slice): DocumentReview {
  if (!badSeparator) return review;
  const range = { from: badSeparator.from - from, to: badSeparator.to - from };
  return { ...review, problems: [{ code: 'bad-separator', ...range }, ...review.problems] };
}
