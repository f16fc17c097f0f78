/** The report as JSON. Names and order of the keys are a contract; new keys may be added. */
import {
  admissionMessage,
  formatVersion,
  type Mutation,
  rated,
  type SaidViolation,
  type Share,
  type Verdict,
  visibleJson,
} from '../../engine/index.ts';
import {
  type PassingFile,
  type PassingReport,
  type ReportEntry,
  type ReportedFinding,
  type ReportedPolicy,
  type ReportedProblem,
  type ReportedSuppressed,
  saidOfRating,
  saidOfWorst,
} from '../../report/report.ts';

/** A report may be hundreds of megabytes long, so it is written piece by piece. @returns pieces of one line of JSON */
export function* jsonReport(report: PassingReport): Generator<string> {
  const { version, kubernetesVersion, policyVersion, profile, initiative, notes, files } = report;
  const { baseline, configured } = report;
  const before = {
    tool: 'podsmith',
    version,
    kubernetesVersion: formatVersion(kubernetesVersion),
    policyVersion: `v${formatVersion(policyVersion)}`,
    profile,
    ...(initiative && { initiative: { id: initiative.id, title: initiative.title } }),
    ...(notes.length > 0 && { notes }),
    ...(configured && { configuration: configured }),
  };
  const shares: Share[] = [];
  const after = () => ({ ...(baseline && { baseline }), ...ratingOf(shares) });
  const json = (file: PassingReport['files'][number]) => fileJson(file, shares);
  for (const piece of withList(before, 'files', files, json, after)) yield visibleJson(piece);
  yield '\n';
}

function ratingOf(shares: readonly Share[]): object {
  const rating = rated(shares);
  return rating ? { rating: saidOfWorst(rating) } : {};
}

/** @param shares where to put what the file says about the rating of all */
function* fileJson(file: PassingReport['files'][number], shares: Share[]): Generator<string> {
  if ('error' in file) {
    yield JSON.stringify({ path: file.path, error: file.error });
    return;
  }
  const { path, rendered, entries } = file;
  const fileShares: Share[] = [];
  const json = (reportEntry: ReportEntry) => {
    if (reportEntry.share) fileShares.push(reportEntry.share);
    return [JSON.stringify(entry(reportEntry, file))];
  };
  const before = { path, ...(rendered && { rendered }) };
  yield* withList(before, 'documents', entries, json, () => ratingOf(fileShares));
  for (const share of fileShares) shares.push(share);
}

/**
 * An object with a list in it, of which each item is made when its turn comes.
 * @param before at least one field
 * @param after asked when all items have been made
 */
function* withList<T>(
  before: object,
  name: string,
  items: Iterable<T>,
  json: (item: T) => Iterable<string>,
  after: () => object,
): Generator<string> {
  yield `${JSON.stringify(before).slice(0, -1)},${JSON.stringify(name)}:[`;
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) yield ',';
    isFirst = false;
    yield* json(item);
  }
  const rest = JSON.stringify(after());
  yield rest === '{}' ? ']}' : `],${rest.slice(1)}`;
}

function entry(reportEntry: ReportEntry, { conceal }: PassingFile): object {
  const { index, item, line, apiVersion, kind, name, namespace } = reportEntry;
  return {
    index,
    ...(item !== null && { item }),
    line,
    apiVersion,
    kind,
    name,
    namespace,
    ...problemsJson(reportEntry),
    standards: standardsJson(reportEntry, conceal),
    ...(reportEntry.policies && { policies: reportEntry.policies.map(policy) }),
    findings: reportEntry.findings.map(finding),
    suppressed: reportEntry.suppressed.map(suppressed),
    ...(reportEntry.known && {
      known: {
        findings: reportEntry.known.findings.map(finding),
        problems: reportEntry.known.problems.map(problemJson),
      },
    }),
    score: reportEntry.rating?.value ?? null,
    ...(reportEntry.rating && { rating: saidOfRating(reportEntry.rating) }),
    judgement: {
      ...reportEntry.judgement,
      ...(reportEntry.unjudged && { message: reportEntry.unjudged }),
    },
    ...(reportEntry.note !== null && { note: reportEntry.note }),
  };
}

/** What is wrong with an object, and how many more problems of a kind there are. */
export const problemsJson = ({ unsaid, problems, moreProblems }: ReportEntry): object => ({
  problems: [...unsaid, ...problems].map(problemJson),
  ...(moreProblems.length > 0 && { moreProblems }),
});

const problemJson = ({
  code,
  message,
  path,
  line,
  column,
  severity,
  refused,
  source,
}: ReportedProblem): object => ({
  code,
  message,
  path,
  line,
  column,
  severity,
  ...(refused && { refused }),
  ...(source && { source }),
});

/** The official verdicts of an object, with the messages of Pod Security Admission; null without any. */
export function standardsJson(
  { kind, judgement, standards: judged, object }: ReportEntry,
  conceal: PassingFile['conceal'],
): object | null {
  // Pod Security Admission allows a pod without containers. It's told here alone, beside that nothing was judged.
  const isEmpty = judgement.judged === 'nothing' && judgement.why === 'no-containers';
  const standards = isEmpty ? object?.standards : judged;
  if (!standards) return null;
  const { version } = standards;
  const verdict = (level: 'baseline' | 'restricted', result: Verdict) => {
    const message = admissionMessage(kind ?? '', level, version, result);
    return {
      allowed: result.allowed,
      checks: result.checks,
      ...(message !== null && { message: conceal(message) }),
    };
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
    violations: violations.map(({ text, message, path, line, column }, i) => {
      const { code } = verdict.violations[i] as SaidViolation;
      return {
        code,
        path,
        line,
        column,
        text,
        ...(message !== null && { message }),
      };
    }),
    mutations: mutations.map(({ text, path, line, column }, i) => {
      const { code } = verdict.mutations[i] as Mutation;
      return { code, path, line, column, text };
    }),
  };
}

function finding(reported: ReportedFinding): object {
  const { message, path, container, line, column, endLine, endColumn } = reported;
  const { rule, severity, fix, breaks } = reported.finding;
  const shown = breaks && reported.breaks;
  return {
    rule,
    severity,
    path,
    line,
    column,
    endLine,
    endColumn,
    message,
    fix,
    ...(shown && { breaks: { rule: breaks.rule, ...shown } }),
    ...(container && { container }),
    ...(reported.settled.length > 0 && { known: reported.settled }),
    ...(reported.source && { source: reported.source }),
    ...(reported.also.length > 0 && { also: reported.also.map(finding) }),
  };
}

function suppressed(reported: ReportedSuppressed) {
  const { source, id, expires } = reported.finding.suppression;
  const { reason, markLine: line } = reported;
  return { ...finding(reported), suppression: { source, id, reason, expires, line } };
}
