/** The report as JSON: names and order are a contract, new keys may be added. */
import {
  admissionMessage,
  formatPath,
  formatVersion,
  type Mutation,
  type SaidViolation,
  type Verdict,
  visibleJson,
} from '../../engine/index.ts';
import type {
  Report,
  ReportEntry,
  ReportedFinding,
  ReportedPolicy,
  ReportedSuppressed,
} from '../../report/report.ts';

/** @returns one line of JSON, without the line end */
export function jsonReport(report: Report): string {
  const { version, kubernetesVersion, policyVersion, profile, initiative, files } = report;
  const json = JSON.stringify({
    tool: 'podsmith',
    version,
    kubernetesVersion: formatVersion(kubernetesVersion),
    policyVersion: `v${formatVersion(policyVersion)}`,
    profile,
    ...(initiative && { initiative: { id: initiative.id, title: initiative.title } }),
    files: files.map((file) =>
      'error' in file
        ? { path: file.path, error: file.error }
        : { path: file.path, documents: file.entries.map(entry) },
    ),
  });
  return visibleJson(json);
}

function entry(own: ReportEntry): object {
  const { index, item, line, apiVersion, kind, name, namespace } = own;
  return {
    index,
    ...(item !== null && { item }),
    line,
    apiVersion,
    kind,
    name,
    namespace,
    problems: own.problems.map(({ code, message, path, line, column, severity }) => ({
      code,
      message,
      path,
      line,
      column,
      severity,
    })),
    standards: standards(own),
    ...(own.policies && { policies: own.policies.map(policy) }),
    findings: own.findings.map(finding),
    suppressed: own.suppressed.map(suppressed),
    score: own.score,
  };
}

function standards({ kind, standards }: ReportEntry): object | null {
  if (!standards) return null;
  const { version } = standards;
  const verdict = (level: 'baseline' | 'restricted', own: Verdict) => {
    const message = admissionMessage(kind ?? '', level, version, own);
    return { allowed: own.allowed, checks: own.checks, ...(message !== null && { message }) };
  };
  return {
    version,
    baseline: verdict('baseline', standards.baseline),
    restricted: verdict('restricted', standards.restricted),
  };
}

function policy({ verdict, violations, mutations }: ReportedPolicy): object {
  const { effect, outcome } = verdict;
  const { id, name, version } = verdict.policy;
  return {
    id,
    name,
    version,
    effect,
    outcome,
    violations: violations.map(({ text, message, line, column }, i) => {
      const { code, path } = verdict.violations[i] as SaidViolation;
      return {
        code,
        path: formatPath(path),
        line,
        column,
        text,
        ...(message !== null && { message }),
      };
    }),
    mutations: mutations.map(({ text, line, column }, i) => {
      const { code, path } = verdict.mutations[i] as Mutation;
      return { code, path: formatPath(path), line, column, text };
    }),
  };
}

function finding({ finding, message, line, column, endLine, endColumn }: ReportedFinding) {
  const { rule, severity, path, container, fix } = finding;
  return {
    rule,
    severity,
    path: formatPath(path),
    line,
    column,
    endLine,
    endColumn,
    message,
    fix,
    ...(container && { container: container.name }),
  };
}

function suppressed(own: ReportedSuppressed) {
  const { source, id, reason, expires } = own.finding.suppression;
  return { ...finding(own), suppression: { source, id, reason, expires, line: own.markLine } };
}
