/** The report as JSON: names and order are a contract, new keys may be added. */
import {
  admissionMessage,
  formatPath,
  formatVersion,
  type Verdict,
  visibleJson,
} from '../../engine/index.ts';
import type { Entry, Report, ReportedFinding, ReportedSuppressed } from './report.ts';

/** @returns one line of JSON, without the line end */
export function jsonReport(report: Report): string {
  const { version, kubernetesVersion, policyVersion, profile, files } = report;
  const json = JSON.stringify({
    tool: 'podsmith',
    version,
    kubernetesVersion: formatVersion(kubernetesVersion),
    policyVersion: `v${formatVersion(policyVersion)}`,
    profile,
    files: files.map((file) =>
      'error' in file
        ? { path: file.path, error: file.error }
        : { path: file.path, documents: file.entries.map(entry) },
    ),
  });
  return visibleJson(json);
}

function entry(own: Entry): object {
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
    findings: own.findings.map(finding),
    suppressed: own.suppressed.map(suppressed),
    score: own.score,
  };
}

function standards({ kind, standards }: Entry): object | null {
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
