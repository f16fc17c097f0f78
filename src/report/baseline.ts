/**
 * What a report says that an earlier one said as well: known findings don't count, so that a review can begin on
 * files that are not clean yet. A finding is known by what it is about, not by where it stands.
 */
import { type Finding, partsOf, registry, visibleJson } from '../engine/index.ts';
import {
  isUnreadable,
  type KnownFinding,
  type Report,
  type ReportEntry,
  type ReportedProblem,
} from './report.ts';
import { sha256 } from './sha256.ts';

export interface Baseline {
  readonly findings: readonly KnownFinding[];
}

/**
 * Everything that a report says and that can be left for later. What can't be read is never known.
 * @returns sorted, so that a file of it changes where findings change
 */
export function baselineOf({ files }: Report): Baseline {
  const all = new Map<string, { rule: string; object: string; count: number }>();
  for (const file of files) {
    if ('error' in file) continue;
    for (const entry of file.entries) {
      for (const { rule, fingerprint } of said(entry)) {
        const own = all.get(fingerprint) ?? { rule, object: objectName(entry), count: 0 };
        own.count++;
        all.set(fingerprint, own);
      }
    }
  }
  const findings = [...all].map(([fingerprint, own]) => ({ ...own, fingerprint }));
  const key = ({ object, rule, fingerprint }: KnownFinding) => `${object} ${rule} ${fingerprint}`;
  return { findings: findings.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/**
 * The report without what is known, as often as it is known; that stands apart in its entries.
 * @param isWhole whether it's about all files of the call. Otherwise, and where something can't be read, nothing is
 *   said of what is gone: it may be in the rest.
 */
export function compared(report: Report, baseline: Baseline, isWhole = true): Report {
  const left = new Map(baseline.findings.map(({ fingerprint, count }) => [fingerprint, count]));
  let known = 0;
  const take = (fingerprints: readonly string[]): boolean => {
    const found = fingerprints.filter((own) => {
      const n = left.get(own) ?? 0;
      // Of a finding that one more container shares, those that were known still occur.
      if (n > 0) left.set(own, n - 1);
      return n > 0;
    });
    if (found.length === 0 || found.length < fingerprints.length) return false;
    known++;
    return true;
  };
  const files = report.files.map((file) => {
    if ('error' in file) return file;
    const entries = file.entries.map((entry): ReportEntry => {
      const print = printsOf(entry);
      const split = <T>(all: readonly T[], printsOf: (one: T) => readonly string[]) => {
        const parts = { new: [] as T[], known: [] as T[] };
        for (const one of all) {
          (take(printsOf(one)) ? parts.known : parts.new).push(one);
        }
        return parts;
      };
      const findings = split(entry.findings, ({ finding }) => print.finding(finding));
      const problems = split(entry.problems, print.problem);
      return {
        ...entry,
        findings: findings.new,
        problems: problems.new,
        known: { findings: findings.known, problems: problems.known },
      };
    });
    return { ...file, entries };
  });
  const isRead = report.files.every(
    (file) =>
      !('error' in file) && !file.entries.some((entry) => entry.problems.some(isUnreadable)),
  );
  const gone = baseline.findings.flatMap((own) => {
    const count = left.get(own.fingerprint) ?? 0;
    return isWhole && isRead && count > 0 ? [{ ...own, count }] : [];
  });
  return { ...report, files, baseline: { known, gone } };
}

function* said(entry: ReportEntry): Iterable<{ rule: string; fingerprint: string }> {
  const print = printsOf(entry);
  for (const { finding } of entry.findings) {
    for (const fingerprint of print.finding(finding)) yield { rule: finding.rule, fingerprint };
  }
  for (const problem of entry.problems) {
    for (const fingerprint of print.problem(problem)) yield { rule: problem.code, fingerprint };
  }
}

const objectName = ({ kind, namespace, name }: ReportEntry): string =>
  [kind, namespace, name].filter((part) => part !== null).join('/');

/** Makes fingerprints of what is said of an object. They don't hold the file: files are moved and renamed. */
function printsOf({ object, apiVersion, kind, namespace, name }: ReportEntry) {
  // What an object is, stays when its group gets a new version.
  const group = apiVersion?.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const print = (...parts: readonly unknown[]): string =>
    sha256(JSON.stringify([group, kind, namespace, name, ...parts])).slice(0, 32);
  return {
    /** One for each container that shares the finding. */
    finding: (finding: Finding): readonly string[] =>
      object ? partsOf(finding, object.object, registry).map((parts) => print(...parts)) : [],
    /** None for what is never known: what can't be read, and templates, which are no fault. */
    problem: (problem: ReportedProblem): readonly string[] =>
      isUnreadable(problem) || problem.template
        ? []
        : [print(problem.code, problem.path?.replace(/\[\d+\]/g, '[]') ?? null)],
  };
}

/** @throws SyntaxError with what is wrong with it, for whoever made the file */
export function readBaseline(text: string): Baseline {
  const value = JSON.parse(text) as Partial<Baseline> | null;
  const isKnown = (own: Partial<KnownFinding> | null) =>
    typeof own?.fingerprint === 'string' &&
    typeof own.rule === 'string' &&
    typeof own.object === 'string' &&
    Number.isInteger(own.count) &&
    Number(own.count) > 0;
  if (!Array.isArray(value?.findings) || !value.findings.every(isKnown)) {
    throw new SyntaxError('findings');
  }
  return { findings: value.findings };
}

/** One line for each finding, so that version control shows which ones come and go. */
export function writeBaseline({ findings }: Baseline): string {
  const lines = findings.map((own) => `    ${visibleJson(JSON.stringify(own))}`);
  return `{\n  "tool": "podsmith",\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
