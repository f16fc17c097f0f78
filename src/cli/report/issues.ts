/** What counts in a report as one list, for formats that know neither objects nor documents. */
import type { Severity } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import {
  besideFinding,
  type ReadFile,
  type Report,
  type ReportEntry,
  type ReportPlace,
  rejectionOf,
  reportedName,
  type SourcePlace,
  whereOf,
} from '../../report/report.ts';
import { heaviestFirst } from '../../results/objects.ts';

export interface Issue {
  readonly file: ReadFile;
  readonly entry: ReportEntry;
  readonly place: SourcePlace;
  readonly severity: Severity;
  /** The rule of a finding, or the code of a problem. */
  readonly id: string;
  /** A sentence, with the object and the container that it is about. */
  readonly message: string;
  /** What is known about it and what repeats it, as sentences of their own. It may go before the issue does. */
  readonly also: string | null;
}

/** What the API server rejects an object for is one issue, at its first cause. */
const REJECTED = 'rejected-object';

/** The issues of a report in the order of its files, and in an object the heaviest first. */
export function issuesOf({ files }: Report, words: CliTranslator): Issue[] {
  return files.flatMap((file) =>
    'error' in file ? [] : file.entries.flatMap((entry) => issuesIn(file, entry, words)),
  );
}

/** The same for one object. */
export function issuesIn(
  file: ReadFile,
  entry: ReportEntry,
  words: CliTranslator,
): readonly Issue[] {
  const name = reportedName(entry, words);
  const { causes, others } = rejectionOf(entry);
  const [first] = causes;
  const issues: Issue[] = [];
  const add = (
    place: ReportPlace,
    severity: Severity,
    id: string,
    message: string,
    also: string | null = null,
  ) =>
    void issues.push({
      file,
      entry,
      place: whereOf(file, place),
      severity,
      id,
      message: `${name}: ${message}`,
      also,
    });
  if (first) {
    const text = causes.map(({ message }) => message).join('; ');
    add(first, 'high', REJECTED, `${words.t('problem.rejected')}: ${text}`);
  }
  for (const problem of others) add(problem, problem.severity, problem.code, problem.message);
  for (const reported of entry.findings) {
    const about = reported.container === null ? '' : ` (${reported.container})`;
    const also = besideFinding(reported, words).join('. ') || null;
    add(
      reported,
      reported.finding.severity,
      reported.finding.rule,
      `${reported.message}${about}`,
      also,
    );
  }
  return heaviestFirst(issues);
}

/** All that an issue says. */
export const toldOf = ({ message, also }: Issue): string =>
  also === null ? message : `${message}. ${also}`;
