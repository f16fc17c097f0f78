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
  const physical = (place: ReportPlace) => {
    const { path, ...own } = whereOf(file, place);
    return { artifactLocation: { uri: address(path) }, region: region(own) };
  };
  const fingerprint = (...parts: readonly (string | null | undefined)[]): string => {
    const short = sha256(JSON.stringify([uri, ...parts])).slice(0, 32);
    const n = (seen.get(short) ?? 0) + 1;
    seen.set(short, n);
    return n === 1 ? short : `${short}:${n}`;
  };
  return (entry: WholeEntry) => {
    const about = [entry.kind, entry.namespace, entry.name, entry.item];
    const result = (
      { id, severity, message }: { id: string; severity: Severity; message: string },
      place: ReportPlace,
      path: string,
      within = path,
    ) => ({
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
    /** Of an object that Kubernetes rejects there is one result, at its first cause, with all causes beside it. */
    const rejected = (own: ReportEntry) => {
      const { causes } = rejectionOf(own);
      const [first] = causes;
      if (!first) return [];
      const named = causes.slice(0, MOST_CAUSES).map((cause) => `- ${cause.message}`);
      const more = causes.length - named.length;
      const rest = more > 0 ? [`- ${words.t('results.rejected.more', { n: more })}`] : [];
      const title = words.t('problem.rejected');
      const lines = [`${title}:`, ...named, ...rest].map((line) => sarifText(line).text);
      const said = { id: REJECTED, severity: 'high' as const, message: title };
      return [
        {
          ...result(said, first, first.path ?? '', ''),
          message: { text: lines.join('\n') },
          relatedLocations: causes.map((cause, id) => ({
            id,
            physicalLocation: physical(cause),
            message: sarifText(cause.message),
          })),
        },
      ];
    };
    const finding = (own: ReportedFinding) => {
      const { rule, code, severity, path, container } = own.finding;
      // A container is known by its name, so that one more before it makes no other finding.
      const within = container
        ? `${code} ${container.name} ${formatPath(path.slice(container.path.length))}`
        : `${code} ${formatPath(path.slice(entry.object?.path.length ?? 0))}`;
      const { message, also } = own;
      const said = result({ id: rule, severity, message }, own, own.path, within);
      if (also.length === 0) return said;
      const all = `${message}. ${words.t('results.also', { rules: rulesOf(own) })}`;
      return {
        ...said,
        message: sarifText(all),
        relatedLocations: also.map((one, id) => ({
          id,
          physicalLocation: physical(one),
          message: sarifText(one.message),
        })),
      };
    };
    return [
      ...[
        ...rejected(entry),
        ...rejectionOf(entry).others.map((own) =>
          result({ ...own, id: own.code }, own, own.path ?? ''),
        ),
      ].map((own) => ({ ...own, ...(entry.known && { baselineState: 'new' }) })),
      ...entry.findings.map((own) => ({
        ...finding(own),
        ...fixes(entry, own),
        ...(entry.known && { baselineState: 'new' }),
      })),
      ...(entry.known?.problems ?? []).map((own) => ({
        ...result({ ...own, id: own.code }, own, own.path ?? ''),
        baselineState: 'unchanged',
      })),
      ...(entry.known?.findings ?? []).map((own) => ({
        ...finding(own),
        ...fixes(entry, own),
        baselineState: 'unchanged',
      })),
      ...entry.suppressed.map((own) => ({
        ...finding(own),
        suppressions: [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: visible(own.reason ?? words.t('results.no-reason')),
          },
        ],
      })),
    ];
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
