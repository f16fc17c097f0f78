/** The report as SARIF 2.1.0, for code scanning. */
import { formatPath, registry, type Severity, visible, visibleJson } from '../engine/index.ts';
import { scoreLine } from '../i18n/band-text.ts';
import type { ExplainedResults, ResultTranslator } from '../i18n/index.ts';
import { rulesOf } from './joined.ts';
import { ratingBeside, saidOfWorst } from './rating.ts';
import {
  isLeftOpen,
  type ReadFile,
  type ReportEntry,
  type ReportedFinding,
  type ReportedProblem,
  type ReportPlace,
  rejectionOf,
  reportedName,
  tallyOf,
  type WholeEntry,
  type WholeFile,
  type WholeReport,
  whereOf,
} from './report.ts';
import { Budget, fixesOf } from './sarif-fixes.ts';
import { driverRules, REJECTED, SARIF_LEVELS } from './sarif-rules.ts';
import { sha256 } from './sha256.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** So many causes are in the sentence of an object that Kubernetes rejects; all of them are beside it. */
const MOST_CAUSES = 20;

/** A text of a SARIF message, in which `[a](b)` would be a link. */
const sarifText = (text: string): { readonly text: string } => ({
  text: visible(text).replace(/\]\(/g, '] ('),
});

export interface SarifOptions {
  /** The address of a file by its path. */
  readonly address: (path: string) => string;
  /** By how much lines are indented; 0 is all on one line. */
  readonly indent: number;
}

/** @returns JSON, without the line end behind it */
export function sarifReport(...given: Parameters<typeof sarifSteps>): string {
  const steps = sarifSteps(...given);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one for each object: planning the fixes of many takes its time. */
export function* sarifSteps(
  report: WholeReport,
  words: ExplainedResults,
  { address, indent }: SarifOptions,
): Generator<undefined, string, undefined> {
  const results: Result[] = [];
  const leftOut = new Map<ReadFile, number>();
  const budget = new Budget();
  for (const file of report.files) {
    if ('error' in file) continue;
    const before = budget.leftOut;
    const resultsOf = resultsIn(file, address, words, budget);
    for (const entry of file.entries) {
      for (const result of resultsOf(entry)) results.push(result);
      yield;
    }
    leftOut.set(file, budget.leftOut - before);
  }
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Podsmith',
            semanticVersion: report.version,
            language: words.language,
            rules: driverRules(ids, registry, words),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(report.configured
                ? [
                    notification(
                      'warning',
                      report.configured.message,
                      address(report.configured.file),
                    ),
                  ]
                : []),
              ...report.notes.map(({ path, note }) => notification('note', note, address(path))),
              ...report.files.flatMap((file) => {
                const uri = address(
                  'error' in file ? file.path : (file.rendered?.file ?? file.path),
                );
                if ('error' in file) {
                  return [notification('error', `${file.path}: ${file.error}`, uri)];
                }
                const more = file.entries.flatMap(({ moreProblems }) =>
                  moreProblems.map(({ code, n }) => {
                    const said = words.t('results.more-problems', { n, code });
                    return notification('note', `${file.path}: ${said}`, uri);
                  }),
                );
                const n = leftOut.get(file) ?? 0;
                const said = words.t('results.fixes-left-out', { n });
                const without = n > 0 ? [notification('note', `${file.path}: ${said}`, uri)] : [];
                return [
                  ...more,
                  ...without,
                  ...ratings(file, uri, words),
                  ...notJudged(file, uri, words),
                ];
              }),
            ],
          },
        ],
        results: results.map((result) => ({ ...result, ruleIndex: index.get(result.ruleId) })),
        properties: {
          profile: report.profile,
          ...(report.rating && saidOfWorst(report.rating)),
        },
      },
    ],
  };
  // Fixes hold what is written into the file, and that may hold anything.
  return JSON.stringify(log, null, indent).split('\n').map(visibleJson).join('\n');
}

const notification = (
  level: 'error' | 'warning' | 'note',
  text: string,
  uri: string,
  line = 0,
) => ({
  level,
  message: sarifText(text),
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri },
        ...(line > 0 && { region: { startLine: line } }),
      },
    },
  ],
});

/** The score of each object and its band, and the worst of several. */
function ratings(
  { path, entries, rating, conceal }: ReadFile,
  uri: string,
  words: ResultTranslator,
) {
  const own = entries.flatMap((entry) =>
    entry.rating
      ? [
          notification(
            'note',
            `${reportedName(entry, words)}: ${scoreLine(words, entry.rating)}`,
            uri,
            entry.line,
          ),
        ]
      : [],
  );
  const worst = ratingBeside(rating, entries);
  if (!worst) return own;
  return [...own, notification('note', `${conceal(path)}: ${scoreLine(words, worst)}`, uri)];
}

/**
 * What was not judged, each with its reason, and what is said of custom resources; objects that have no pod to
 * judge together.
 */
function notJudged({ entries, conceal, rendered }: ReadFile, uri: string, words: ResultTranslator) {
  const warned = entries.flatMap((entry) => {
    const open = isLeftOpen(entry);
    const said = entry.note ?? (open ? entry.unjudged : null);
    if (said === null) return [];
    const level = open ? 'warning' : 'note';
    return [
      notification(level, `${reportedName(entry, words)}: ${said}`, uri, rendered ? 0 : entry.line),
    ];
  });
  const { podless } = tallyOf(entries);
  const list = [...new Set(podless.map((entry) => entry.kind ?? reportedName(entry, words)))].join(
    ', ',
  );
  const noted = conceal(words.t('results.podless', { n: podless.length, list }));
  return podless.length > 0 ? [...warned, notification('note', noted, uri)] : warned;
}

type Result = ReturnType<ReturnType<typeof resultsIn>>[number];

/** Makes the results of the entries of a file, which are asked for in their order. */
function resultsIn(
  file: WholeFile,
  address: (path: string) => string,
  words: ResultTranslator,
  budget: Budget,
) {
  const uri = address(file.path);
  const seen = new Map<string, number>();
  // What is rendered can't be edited.
  const fixes = file.rendered ? () => ({}) : fixesOf(file, uri, words, budget);
  const physical: Physical = (place) => {
    const { path, ...shown } = whereOf(file, place);
    return { artifactLocation: { uri: address(path) }, region: region(shown) };
  };
  const fingerprint = (...parts: readonly (string | null | undefined)[]): string => {
    const short = sha256(JSON.stringify([uri, ...parts])).slice(0, 32);
    const n = (seen.get(short) ?? 0) + 1;
    seen.set(short, n);
    return n === 1 ? short : `${short}:${n}`;
  };
  return (entry: WholeEntry) => {
    const about = [entry.kind, entry.namespace, entry.name, entry.item];
    const result: MakeResult = ({ id, severity, message }, place, path, within = path) => ({
      ruleId: id,
      level: SARIF_LEVELS[severity],
      message: sarifText(message),
      locations: [
        {
          physicalLocation: physical(place),
          ...logical(entry, path),
        },
      ],
      partialFingerprints: { 'podsmith/v1': fingerprint(id, ...about, within) },
    });
    const problem = (reported: ReportedProblem) =>
      result({ ...reported, id: reported.code }, reported, reported.path ?? '');
    const finding = (reported: ReportedFinding) =>
      findingResult(entry, reported, result, physical, words);
    const fixable = (reported: ReportedFinding) => ({
      ...finding(reported),
      ...fixes(entry, reported),
    });
    const since = entry.known && { baselineState: 'new' };
    const before = { baselineState: 'unchanged' };
    return [
      ...[
        ...rejectedResults(entry, result, physical, words),
        ...rejectionOf(entry).others.map(problem),
      ].map((made) => ({ ...made, ...since })),
      ...entry.findings.map((reported) => ({ ...fixable(reported), ...since })),
      ...(entry.known?.problems ?? []).map((reported) => ({ ...problem(reported), ...before })),
      ...(entry.known?.findings ?? []).map((reported) => ({ ...fixable(reported), ...before })),
      ...entry.suppressed.map((reported) => ({
        ...finding(reported),
        suppressions: [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: visible(reported.reason ?? words.t('results.no-reason')),
          },
        ],
      })),
    ];
  };
}

type Physical = (place: ReportPlace) => {
  readonly artifactLocation: { readonly uri: string };
  readonly region: ReturnType<typeof region>;
};

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The result of a problem or finding at a place; `within` tells it from others of its object. */
type MakeResult = (
  about: { readonly id: string; readonly severity: Severity; readonly message: string },
  place: ReportPlace,
  path: string,
  within?: string,
) => SarifResult;

/** Of an object that Kubernetes rejects there is one result, at its first cause, with all causes beside it. */
function rejectedResults(
  entry: ReportEntry,
  result: MakeResult,
  physical: Physical,
  words: ResultTranslator,
) {
  const { causes } = rejectionOf(entry);
  const [first] = causes;
  if (!first) return [];
  const listed = causes.slice(0, MOST_CAUSES).map((cause) => `- ${cause.message}`);
  const more = causes.length - listed.length;
  const rest = more > 0 ? [`- ${words.t('results.rejected.more', { n: more })}`] : [];
  const title = words.t('problem.rejected');
  const lines = [`${title}:`, ...listed, ...rest].map((line) => sarifText(line).text);
  const about = { id: REJECTED, severity: 'high' as const, message: title };
  return [
    {
      ...result(about, first, first.path ?? '', ''),
      message: { text: lines.join('\n') },
      relatedLocations: causes.map((cause, id) => ({
        id,
        physicalLocation: physical(cause),
        message: sarifText(cause.message),
      })),
    },
  ];
}

/** The result of a finding, with those that repeat it beside it. */
function findingResult(
  entry: ReportEntry,
  reported: ReportedFinding,
  result: MakeResult,
  physical: Physical,
  words: ResultTranslator,
) {
  const { rule, code, severity, path, container } = reported.finding;
  // A container is known by its name, so that one more before it makes no other finding.
  const within = container
    ? `${code} ${container.name} ${formatPath(path.slice(container.path.length))}`
    : `${code} ${formatPath(path.slice(entry.object?.path.length ?? 0))}`;
  const { message, also } = reported;
  const made = result({ id: rule, severity, message }, reported, reported.path, within);
  if (also.length === 0) return made;
  const all = `${message}. ${words.t('results.also', { rules: rulesOf(reported) })}`;
  return {
    ...made,
    message: sarifText(all),
    relatedLocations: also.map((repeated, id) => ({
      id,
      physicalLocation: physical(repeated),
      message: sarifText(repeated.message),
    })),
  };
}

const region = ({ line, column, endLine, endColumn }: Omit<ReportPlace, 'from' | 'to'>) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** Names are never longer; what is, would be in each result. */
const LONGEST_NAME = 253;

function logical({ kind, name }: ReportEntry, path: string) {
  const fullyQualifiedName = [kind?.slice(0, LONGEST_NAME), name?.slice(0, LONGEST_NAME), path]
    .filter(Boolean)
    .map((part) => visible(part ?? ''));
  return fullyQualifiedName.length === 0
    ? {}
    : { logicalLocations: [{ fullyQualifiedName: fullyQualifiedName.join('/'), kind: 'object' }] };
}
