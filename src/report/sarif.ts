/** The report as SARIF 2.1.0, for code scanning. */
import {
  formatPath,
  registry,
  type Severity,
  type Steps,
  visible,
  visibleJson,
} from '../engine/index.ts';
import { scoreLine } from '../i18n/band-text.ts';
import type { ExplainedResults, ResultTranslator } from '../i18n/index.ts';
import {
  besideFinding,
  isLeftOpen,
  type ReadFile,
  type ReportEntry,
  type ReportedFinding,
  type ReportedProblem,
  type ReportPlace,
  ratingBeside,
  rejectionOf,
  reportedName,
  saidOfWorst,
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

/**
 * Gives way after each object: planning the fixes of many takes its time.
 * @returns JSON, without the line end behind it
 */
export function* sarifSteps(
  report: WholeReport,
  words: ExplainedResults,
  { address, indent }: SarifOptions,
): Steps<string> {
  const results: Result[] = [];
  const leftOut = new Map<ReadFile, number>();
  const budget = new Budget();
  for (const file of report.files) {
    if ('error' in file) continue;
    const before = budget.leftOut;
    const ofFile = new FileResults(file, address, words, budget);
    for (const entry of file.entries) {
      for (const result of ofFile.of(entry)) results.push(result);
      yield;
    }
    leftOut.set(file, budget.leftOut - before);
  }
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  const driver = {
    name: 'Podsmith',
    semanticVersion: report.version,
    language: words.language,
    rules: driverRules(ids, registry, words),
  };
  const invocation = {
    executionSuccessful: true,
    toolExecutionNotifications: notifications(report, leftOut, address, words),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation],
    results: results.map((result) => ({ ...result, ruleIndex: index.get(result.ruleId) })),
    properties: { profile: report.profile, ...(report.rating && saidOfWorst(report.rating)) },
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  // Fixes hold what is written into the file, and that may hold anything.
  return JSON.stringify(log, null, indent).split('\n').map(visibleJson).join('\n');
}

/** What is said of the call and of whole files. @param leftOut how many fixes of a file were not planned */
function notifications(
  { configured, notes, files }: WholeReport,
  leftOut: ReadonlyMap<ReadFile, number>,
  address: SarifOptions['address'],
  words: ExplainedResults,
) {
  return [
    ...(configured ? [notification('warning', configured.message, address(configured.file))] : []),
    ...notes.map(({ path, note }) => notification('note', note, address(path))),
    ...files.flatMap((file) => {
      if ('error' in file) {
        return [notification('error', `${file.path}: ${file.error}`, address(file.path))];
      }
      const uri = address(file.rendered?.file ?? file.path);
      const ofFile = (text: string) => notification('note', `${file.path}: ${text}`, uri);
      const n = leftOut.get(file) ?? 0;
      return [
        ...file.entries.flatMap(({ moreProblems }) =>
          moreProblems.map(({ code, n }) => ofFile(words.t('results.more-problems', { n, code }))),
        ),
        ...(n > 0 ? [ofFile(words.t('results.fixes-left-out', { n }))] : []),
        ...ratings(file, uri, words),
        ...notJudged(file, uri, words),
      ];
    }),
  ];
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
  const notifications = entries.flatMap((entry) =>
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
  if (!worst) return notifications;
  return [
    ...notifications,
    notification('note', `${conceal(path)}: ${scoreLine(words, worst)}`, uri),
  ];
}

/**
 * What was not judged, each with its reason, and what is said of custom resources; objects that have no pod to
 * judge together.
 */
function notJudged({ entries, conceal, rendered }: ReadFile, uri: string, words: ResultTranslator) {
  const warned = entries.flatMap((entry) => {
    const open = isLeftOpen(entry);
    const text = entry.note ?? (open ? entry.unjudged : null);
    if (text === null) return [];
    const level = open ? 'warning' : 'note';
    return [
      notification(level, `${reportedName(entry, words)}: ${text}`, uri, rendered ? 0 : entry.line),
    ];
  });
  const { podless } = tallyOf(entries);
  const list = [...new Set(podless.map((entry) => entry.kind ?? reportedName(entry, words)))].join(
    ', ',
  );
  const noted = conceal(words.t('results.podless', { n: podless.length, list }));
  return podless.length > 0 ? [...warned, notification('note', noted, uri)] : warned;
}

type Result = ReturnType<FileResults['of']>[number];

/** What a result says. */
interface Saying {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Makes the results of the entries of a file, which are asked for in their order. */
class FileResults {
  private readonly uri: string;
  private readonly seen = new Map<string, number>();
  private readonly fixes: ReturnType<typeof fixesOf>;

  constructor(
    private readonly file: WholeFile,
    private readonly address: SarifOptions['address'],
    private readonly words: ExplainedResults,
    budget: Budget,
  ) {
    this.uri = address(file.path);
    // What is rendered can't be edited.
    this.fixes = file.rendered ? () => ({}) : fixesOf(file, this.uri, words, budget);
  }

  of(entry: WholeEntry) {
    const { known: baselined } = entry;
    const isNew = baselined && { baselineState: 'new' };
    const problem = (reported: ReportedProblem) =>
      this.result(entry, { ...reported, id: reported.code }, reported, reported.path ?? '');
    const fixable = (reported: ReportedFinding) => ({
      ...this.finding(entry, reported),
      ...this.fixes(entry, reported),
    });
    const unchanged = { baselineState: 'unchanged' };
    return [
      ...this.rejected(entry).map((result) => ({ ...result, ...isNew })),
      ...rejectionOf(entry).others.map((reported) => ({ ...problem(reported), ...isNew })),
      ...entry.findings.map((reported) => ({ ...fixable(reported), ...isNew })),
      ...(baselined?.problems ?? []).map((reported) => ({ ...problem(reported), ...unchanged })),
      ...(baselined?.findings ?? []).map((reported) => ({ ...fixable(reported), ...unchanged })),
      ...entry.suppressed.map((reported) => ({
        ...this.finding(entry, reported),
        suppressions: [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: visible(reported.reason ?? this.words.t('results.no-reason')),
          },
        ],
      })),
    ];
  }

  /** @param within where in its object it is, for its fingerprint */
  private result(
    entry: WholeEntry,
    { id, severity, message }: Saying,
    place: ReportPlace,
    path: string,
    within = path,
  ) {
    const about = [entry.kind, entry.namespace, entry.name, entry.item];
    return {
      ruleId: id,
      level: SARIF_LEVELS[severity],
      message: sarifText(message),
      locations: [{ physicalLocation: this.physical(place), ...logical(entry, path) }],
      partialFingerprints: { 'podsmith/v1': this.fingerprint(id, ...about, within) },
    };
  }

  /** Of an object that Kubernetes rejects there is one result, at its first cause, with all causes beside it. */
  private rejected(entry: WholeEntry) {
    const { t } = this.words;
    const { causes } = rejectionOf(entry);
    const [first] = causes;
    if (!first) return [];
    const named = causes.slice(0, MOST_CAUSES).map((cause) => `- ${cause.message}`);
    const more = causes.length - named.length;
    const rest = more > 0 ? [`- ${t('results.rejected.more', { n: more })}`] : [];
    const title = t('problem.rejected');
    const lines = [`${title}:`, ...named, ...rest].map((line) => sarifText(line).text);
    const saying: Saying = { id: REJECTED, severity: 'high', message: title };
    return [
      {
        ...this.result(entry, saying, first, first.path ?? '', ''),
        message: { text: lines.join('\n') },
        relatedLocations: this.related(causes),
      },
    ];
  }

  private finding(entry: WholeEntry, reported: ReportedFinding) {
    const { rule: id, code, severity, path, container } = reported.finding;
    // A container is known by its name, so that one more before it makes no other finding.
    const within = container
      ? `${code} ${container.name} ${formatPath(path.slice(container.path.length))}`
      : `${code} ${formatPath(path.slice(entry.object?.path.length ?? 0))}`;
    const { message, also, settled } = reported;
    const result = this.result(entry, { id, severity, message }, reported, reported.path, within);
    const beside = besideFinding(reported, this.words);
    if (beside.length === 0) return result;
    return {
      ...result,
      message: sarifText([message, ...beside].join('. ')),
      ...(also.length > 0 && { relatedLocations: this.related(also) }),
      ...(settled.length > 0 && {
        properties: { known: settled.map(({ text: _, ...fact }) => fact) },
      }),
    };
  }

  private related(all: readonly (ReportPlace & { readonly message: string })[]) {
    return all.map((place, id) => ({
      id,
      physicalLocation: this.physical(place),
      message: sarifText(place.message),
    }));
  }

  private physical(place: ReportPlace) {
    const { path, ...range } = whereOf(this.file, place);
    return { artifactLocation: { uri: this.address(path) }, region: region(range) };
  }

  /** Of equal results each has another one. */
  private fingerprint(...parts: readonly (string | null)[]): string {
    const short = sha256(JSON.stringify([this.uri, ...parts])).slice(0, 32);
    const n = (this.seen.get(short) ?? 0) + 1;
    this.seen.set(short, n);
    return n === 1 ? short : `${short}:${n}`;
  }
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
