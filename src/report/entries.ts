/** Reviews as a report: what was found in each object, in sentences and places of its file. */
import {
  type DocumentReview,
  type Finding,
  formatPath,
  grouped,
  helmHook,
  isDecodeError,
  type Json,
  type Judgement,
  judgementOf,
  judgementOfDocument,
  Lines,
  type ObjectReview,
  type OnceReviewed,
  type Path,
  type PlacedReview,
  type PolicyVerdicts,
  type Problem,
  problemSeverity,
  type Rating,
  type ResolvedConfig,
  type Review,
  rangeOf,
  rated,
  registry,
  shareOf,
  TO_CONFIRM,
} from '../engine/index.ts';
import { findOut, settledBy } from '../engine/late.ts';
import { type Concealed, concealed, concealer, type Traces } from '../engine/quotes.ts';
import type { MessageKey, PageAreas, ResultTranslator } from '../i18n/index.ts';
import { judgedText, unjudgedText } from '../i18n/judged-text.ts';
import { mutationText, violationText } from '../i18n/policy-text.ts';
import { problemText } from '../i18n/problem-text.ts';
import { inTextOrder, objectOf } from '../results/objects.ts';
import {
  isTemplate,
  isUnreadable,
  joinedFindings,
  MOST_ALIKE,
  type PassingFile,
  type PassingReport,
  type ReadFile,
  type RenderedBy,
  type Report,
  type ReportEntry,
  type ReportedBreaks,
  type ReportedFact,
  type ReportedFinding,
  type ReportedPolicy,
  type ReportedProblem,
  type ReportPlace,
  reportedFact,
  type SourcePlace,
  type UnreadFile,
  type WholeEntry,
  type WholeFile,
  type WholeReport,
} from './report.ts';

/** A file that was read to be reviewed once, document by document. */
export type OnceRead = OnceReviewed<Traces>;

export interface Reviewed<Given extends Review | OnceRead> {
  readonly version: string;
  /** What they were reviewed for. */
  readonly target: Pick<ResolvedConfig, 'profile' | 'kubernetesVersion' | 'policyVersion'>;
  readonly files: readonly (
    | (Omit<FileOptions, 'policies' | 'reported'> & {
        readonly path: string;
        readonly review: Given;
      })
    | UnreadFile
  )[];
  readonly notes?: Report['notes'];
  readonly configured?: Report['configured'] | undefined;
  /** The verdicts of the Azure target, if there is one, and the initiative that it stands for. */
  readonly policies?: PolicyVerdicts | undefined;
  readonly initiative: Report['initiative'];
}

/** @returns with the reviews, unless documents were reviewed one by one */
export function makeReport<Given extends Review | OnceRead>(
  reviewed: Reviewed<Given>,
  words: ResultTranslator,
): Given extends Review ? WholeReport : Report {
  const { files, policies } = reviewed;
  const sentence = sentences(words);
  const reported = new Set<string>();
  const made = files.map((file) =>
    'error' in file
      ? file
      : fileReport(file.path, file.review, words, sentence, { ...file, policies, reported }),
  );
  const report: Report = {
    ...headOf(reviewed),
    files: made,
    rating: ratingIn(made.flatMap((file) => ('error' in file ? [] : [file]))),
  };
  return report as Given extends Review ? WholeReport : Report;
}

/** The same, with entries that are made when they are asked for. */
export function makePassing(reviewed: Reviewed<OnceRead>, words: ResultTranslator): PassingReport {
  const sentence = sentences(words);
  const reported = new Set<string>();
  const files = reviewed.files.map((file) =>
    'error' in file
      ? file
      : passingReport(file.path, file.review, words, sentence, { ...file, reported }),
  );
  return { ...headOf(reviewed), files };
}

function headOf(reviewed: Reviewed<Review | OnceRead>) {
  const { version, target, notes = [], initiative, configured } = reviewed;
  const { profile, kubernetesVersion, policyVersion } = target;
  const head = { version, profile, kubernetesVersion, policyVersion, initiative, notes };
  return { ...head, ...(configured && { configured }) };
}

/** Makes the sentences of findings. Thousands of them are alike, so each is made once. */
function sentences({ finding }: ResultTranslator): Sentence {
  const cache = new Map<string, string>();
  return ({ rule, code, data }) => {
    const key = `${rule} ${code} ${JSON.stringify(data)}`;
    let text = cache.get(key);
    if (text === undefined) {
      text = finding(rule, code, data);
      cache.set(key, text);
    }
    return text;
  };
}

/** Makes the sentence of a finding, or of what a fix would break. */
type Sentence = (finding: Pick<Finding, 'rule' | 'code' | 'data'>) => string;

type FileReport<Given> = Given extends Review ? WholeFile : ReadFile;

/**
 * The report of one file.
 * @param given its review, or the file, of which each document is reviewed for its entries and then let go
 * @param sentence makes a finding's sentence
 */
export function fileReport<Given extends Review | OnceRead>(
  path: string,
  given: Given,
  words: ResultTranslator,
  sentence: Sentence,
  options?: FileOptions,
): FileReport<Given> {
  const { entries: passing, ...file } = passingReport(path, given, words, sentence, options);
  const entries = [...passing];
  const report: ReadFile = { ...file, entries, rating: ratingIn([{ entries }]) };
  return ('reviews' in given ? report : { ...report, review: given }) as FileReport<Given>;
}

/** The same with entries that are made one after the other, when they are asked for. */
export function passingReport(
  path: string,
  given: Review | OnceRead,
  { t }: ResultTranslator,
  sentence: Sentence,
  options: FileOptions = {},
): PassingFile {
  const conceal = concealer(given);
  const lines = new Lines(given.text);
  const { env } = given;
  const { rendered } = options;
  const means: Means = { lines, t, sentence, options, conceal, env };
  return {
    ...{ path, conceal, concealed: () => concealed(given), entries: passingEntries(given, means) },
    ...(rendered && { rendered: rendered.by }),
  };
}

function* passingEntries(given: Review | OnceRead, means: Means): Generator<ReportEntry> {
  const isOnce = 'reviews' in given;
  let i = 0;
  for (const placed of isOnce ? given.reviews() : given.documents) {
    const ended = endedBadly(given, i++);
    const maker = new EntryMaker(placed, means);
    if (ended) {
      yield maker.unread(ended);
      return;
    }
    for (const entry of maker.all()) yield isOnce ? withoutReview(entry) : entry;
  }
}

const withoutReview = ({ review: _, ...entry }: WholeEntry): ReportEntry => entry;

/**
 * The worst rating in files that were reviewed together, of the objects that Kubernetes reads.
 * @returns null when nothing in them has one
 */
export const ratingIn = (files: readonly Pick<ReadFile, 'entries'>[]): Rating | null =>
  rated(files.flatMap(({ entries }) => entries.flatMap(({ share }) => share ?? [])));

export interface FileOptions {
  /** The verdicts of the Azure target, if there is one. */
  readonly policies?: PolicyVerdicts | undefined;
  /** It is a template of a Helm chart that is named as one. */
  readonly ofChart?: boolean | undefined;
  readonly rendered?: RenderedFile | undefined;
  /** Findings of rendered objects that the report has: those of one object are told once. */
  readonly reported?: Set<string> | undefined;
}

/** What made the text of files, and where its places come from, by where a document begins and the path in it. */
export interface RenderedFile {
  readonly by: RenderedBy;
  readonly sourceOf: (from: number, path: Path) => SourcePlace | null;
}

/** What entries are made with. */
interface Means {
  readonly env: Review['env'];
  readonly lines: Lines;
  readonly t: ResultTranslator['t'];
  readonly sentence: Sentence;
  readonly options: FileOptions;
  readonly conceal: (text: string) => Concealed;
}

const UNREADABLE: Judgement = { judged: 'nothing', why: 'unreadable' };
const NOBODY = { apiVersion: null, kind: null };

const NOTHING = {
  item: null,
  object: undefined,
  review: undefined,
  unsaid: [],
  moreProblems: [],
  standards: null,
  policies: null,
  findings: [],
  suppressed: [],
  rating: null,
  share: undefined,
  note: null,
};

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Makes the entries of one document: one for each object, or one for a document without any. */
class EntryMaker {
  private readonly review: DocumentReview;
  /** Where the document begins in its file, and where its first line that says something does. */
  private readonly from: number;
  private readonly start: number;

  constructor(
    private readonly placed: PlacedReview,
    private readonly means: Means,
  ) {
    const { slice, review } = placed;
    this.review = review;
    this.from = slice.from;
    this.start = slice.from + contentStart(review.document.text);
  }

  all(): readonly WholeEntry[] {
    const { objects, document, problems } = this.review;
    if (objects.length === 0) return [this.withoutObject()];
    const starts = objects.map(({ object: { path } }) =>
      path.length === 0 ? this.start : this.from + rangeOf(document, path, 'value').from,
    );
    const shares = shareOut(problems, objects, starts, this.from);
    return objects.map((object, i) => this.entry(object, starts[i] as number, shares[i] ?? []));
  }

  /** Of a document at which kubectl gives up. @param separator why it does */
  unread(separator: Range): WholeEntry {
    const problem = { ...this.unreadable('problem.bad-separator', separator), refused: true };
    return this.bare([problem], UNREADABLE);
  }

  /** It's broken, or a List without items. */
  private withoutObject(): WholeEntry {
    const { first, more } = bounded(this.review.problems, this.problem);
    const templates = this.isTemplate() ? [this.unrendered(this.expression())] : [];
    const { ofChart } = this.means.options;
    return {
      ...this.bare(ofChart ? first : [...templates, ...first], judgementOfDocument(this.review)),
      unsaid: ofChart ? templates : [],
      moreProblems: more,
    };
  }

  private bare(problems: readonly ReportedProblem[], judgement: Judgement): WholeEntry {
    return {
      ...NOTHING,
      ...identityOf(this.review, this.means.conceal),
      index: this.placed.index,
      line: this.means.lines.line(this.start),
      problems,
      ...this.judged(judgement, NOBODY),
    };
  }

  private entry(object: ObjectReview, at: number, problems: readonly Problem[]): WholeEntry {
    const { review, means } = this;
    const { lines, t, env, conceal } = means;
    const { path, part } = object.object;
    const { first, more } = bounded(problems, this.problem);
    const missing = this.missing(object, at);
    // That a chart is one is said once, not of each of its templates.
    const isUnsaid = means.options.ofChart === true && this.isTemplate();
    const listed = isUnsaid ? first : [...missing, ...first];
    const note = judgedText(t, object, review);
    const judgement = this.judgementOf(object, listed);
    // Where nothing was judged, nothing passes.
    const standards = judgement.judged === 'nothing' ? null : object.standards;
    const share = shareOf(object, review, env, registry);
    const rating = standards ? rated([share]) : null;
    const unread = [...missing, ...first].some(
      (problem) => isUnreadable(problem) || isTemplate(problem),
    );
    return {
      index: this.placed.index,
      item: path.length === 0 ? null : conceal(formatPath(path)),
      line: lines.line(at),
      ...pick(object.object, conceal),
      ...hookIn(part ? part.of.value : object.object.value, conceal),
      object: { path, isPart: part !== undefined, standards: object.standards },
      review: object,
      problems: listed,
      unsaid: isUnsaid ? missing : [],
      moreProblems: more,
      standards,
      policies: unread ? null : this.policies(object),
      findings: joinedFindings(
        object.findings
          .map((finding) => this.finding(finding, object))
          .filter((finding) => !this.isTold(object.object, finding)),
      ),
      suppressed: object.suppressed.map((finding) => ({
        ...this.located(finding),
        finding,
        markLine: lines.line(this.from + finding.suppression.from),
        reason: finding.suppression.reason === null ? null : conceal(finding.suppression.reason),
      })),
      rating,
      share: listed.some(isUnreadable) ? undefined : share,
      note: note === null ? null : conceal(note),
      ...this.judged(judgement, object.object),
    };
  }

  /** Why kubectl reads no object here, if it doesn't. */
  private missing(object: ObjectReview, at: number): readonly ReportedProblem[] {
    if (this.isTemplate()) return [this.unrendered(this.expression())];
    const why = notAnObject(object, this.review.recognised);
    if (!why) return [];
    return why === 'results.unreadable.template'
      ? [this.unrendered(at)]
      : [this.unreadable(why, { from: at, to: at })];
  }

  private judgementOf(object: ObjectReview, problems: readonly ReportedProblem[]): Judgement {
    const reached = judgementOf(object, this.review);
    // Of what cannot be decoded a part was judged anyway.
    // Kubernetes reads no Kustomization, and yet it is known what it is.
    const isKnown =
      reached.judged === 'part' || (reached.judged === 'nothing' && reached.why === 'points');
    return problems.some(isUnreadable) && !isKnown ? UNREADABLE : reached;
  }

  /** What was judged, and why not all of it. */
  private judged(judgement: Judgement, object: Parameters<typeof unjudgedText>[2]) {
    const why = unjudgedText(this.means.t, judgement, object);
    return { judgement, unjudged: why === null ? null : this.means.conceal(why) };
  }

  /** Expressions in strings are read as they stand; any other template is nothing that kubectl reads. */
  private isTemplate(): boolean {
    const { recognised, document } = this.review;
    const { value, template } = document;
    return recognised === 'template' && (value === undefined || template?.asWritten === false);
  }

  private expression(): number {
    return this.from + this.review.document.text.search(/\{\{|\{%/);
  }

  private readonly problem = (problem: Problem): ReportedProblem => {
    const { t, conceal, lines } = this.means;
    const path = 'path' in problem ? problem.path : undefined;
    return {
      code: isDecodeError(problem) ? 'decode-error' : problem.code,
      severity: problemSeverity(problem),
      message: conceal(problemText(t, problem)),
      path: path ? conceal(formatPath(path)) : null,
      refused: problem.refused === true,
      ...(problem.code === 'rule-failed'
        ? placeOf({ from: this.start, to: this.start }, lines)
        : this.place(problem)),
      ...this.traced(path ?? []),
    };
  };

  private unreadable(
    message: MessageKey<PageAreas | 'results'>,
    range: Range,
  ): Omit<ReportedProblem, 'source'> {
    const { t, conceal, lines } = this.means;
    return {
      code: 'decode-error',
      severity: 'high',
      message: conceal(t(message)),
      path: null,
      refused: false,
      ...placeOf(range, lines),
    };
  }

  private unrendered(at: number): ReportedProblem {
    const range = { from: at, to: at };
    const problem = this.unreadable('results.unreadable.template', range);
    return { ...problem, severity: 'info', template: true };
  }

  private finding(finding: Finding, { workload }: ObjectReview): ReportedFinding {
    const { t, conceal, sentence } = this.means;
    const reported = { ...this.located(finding), settled: this.settled(finding, workload) };
    const command = finding.code === TO_CONFIRM && findOut(workload, finding.path);
    if (!command) return reported;
    const how = t('results.find-out', { command });
    return { ...reported, message: conceal(`${sentence(finding)}. ${how}`) };
  }

  private settled(finding: Finding, workload: ObjectReview['workload']): ReportedFact[] {
    const { t, conceal } = this.means;
    return settledBy(workload, finding).map((settlement) => reportedFact(settlement, t, conceal));
  }

  private located(finding: Finding): ReportedFinding {
    const { conceal, sentence } = this.means;
    return {
      finding,
      message: conceal(sentence(finding)),
      path: conceal(formatPath(finding.path)),
      container: finding.container ? conceal(finding.container.name) : null,
      breaks: finding.breaks ? this.broken(finding.breaks) : null,
      also: [],
      settled: [],
      ...this.place(finding),
      ...this.traced(finding.path),
    };
  }

  private broken(breaks: NonNullable<Finding['breaks']>): ReportedBreaks {
    const { lines, conceal, sentence } = this.means;
    const { kind, name } = breaks.in?.object ?? {};
    return {
      message: conceal(sentence(breaks)),
      path: conceal(formatPath(breaks.at)),
      ...(breaks.from !== undefined && { line: lines.line(this.from + breaks.from) }),
      ...(breaks.in && { object: conceal([kind, name].filter(Boolean).join(' ')) }),
    };
  }

  /** Whether the report has it: an object that several Kustomizations render from one text is one in the cluster. */
  private isTold(
    { apiVersion, kind, namespace, name }: ObjectReview['object'],
    { finding, path, source, message }: ReportedFinding,
  ): boolean {
    const { reported } = this.means.options;
    if (!reported || !source) return false;
    const place = [finding.rule, source.path, source.line, path, message];
    const key = JSON.stringify([apiVersion, kind, namespace, name, ...place]);
    const before = reported.has(key);
    reported.add(key);
    return before;
  }

  private policies(object: ObjectReview): ReportedPolicy[] | null {
    const { t, conceal, options } = this.means;
    const at = (path: Path) => ({
      ...this.place(rangeOf(this.review.document, path, 'key')),
      path: conceal(formatPath(path)),
    });
    const verdicts = options.policies?.get(object);
    if (!verdicts) return null;
    return verdicts.map((verdict) => ({
      verdict,
      violations: verdict.violations.map((violation) => ({
        ...at(violation.path),
        text: conceal(violationText(t, violation)),
        message: violation.message === null ? null : conceal(violation.message),
      })),
      mutations: verdict.mutations.map((mutation) => ({
        ...at(mutation.path),
        text: conceal(mutationText(t, mutation)),
      })),
    }));
  }

  private place({ from, to }: Range): ReportPlace {
    return placeOf({ from: this.from + from, to: this.from + to }, this.means.lines);
  }

  private traced(path: Path): { readonly source?: SourcePlace } {
    const source = this.means.options.rendered?.sourceOf(this.from, path);
    return source ? { source } : {};
  }
}

function identityOf({ objects, document: { value } }: DocumentReview, conceal: Means['conceal']) {
  const root = objects[0]?.object.path.length === 0 ? objects[0].object : undefined;
  if (root) return pick(root, conceal);
  const text = (key: string): string | null => {
    const found =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : null;
    return typeof found === 'string' ? found : null;
  };
  const identity = {
    apiVersion: text('apiVersion'),
    kind: text('kind'),
    name: null,
    namespace: null,
  };
  return pick(identity, conceal);
}

function hookIn(value: Json, conceal: Means['conceal']): Pick<WholeEntry, 'hook'> {
  const hook = helmHook(value);
  return hook === undefined ? {} : { hook: conceal(hook) };
}

function pick(
  {
    apiVersion,
    kind,
    name,
    namespace,
  }: Pick<ObjectReview['object'], 'apiVersion' | 'kind' | 'name' | 'namespace'>,
  conceal: Means['conceal'],
) {
  const shown = (text: string | null) => (text === null ? null : conceal(text));
  return {
    apiVersion: shown(apiVersion),
    kind: shown(kind),
    name: shown(name),
    namespace: shown(namespace),
  };
}

/**
 * The first problems of each code and weight, and how many more there are: of what weighs more, or is rejected, some are
 * shown whatever comes before them.
 */
function bounded(problems: readonly Problem[], reported: (problem: Problem) => ReportedProblem) {
  const first: ReportedProblem[] = [];
  const more: { code: string; severity: ReportedProblem['severity']; n: number }[] = [];
  const kindOf = (problem: Problem) =>
    `${problem.code} ${problemSeverity(problem)} ${problem.refused === true}`;
  for (const alike of grouped(problems, kindOf).values()) {
    const some = alike.slice(0, MOST_ALIKE).map(reported);
    for (const problem of some) first.push(problem);
    const [sample] = some;
    const n = alike.length - some.length;
    if (sample && n > 0) more.push({ code: sample.code, severity: sample.severity, n });
  }
  if (more.length > 0) first.sort(inTextOrder);
  return { first, more };
}

/** Gives each problem to the object that it is about: by its path, else by where it stands. */
function shareOut(
  problems: readonly Problem[],
  objects: readonly ObjectReview[],
  starts: readonly number[],
  offset: number,
): Problem[][] {
  if (objects.length === 1) return [[...problems]];
  const shares: Problem[][] = objects.map(() => []);
  for (const problem of problems) {
    const named = objects.indexOf(objectOf(problem, objects) as ObjectReview);
    const before = starts.findLastIndex((start) => start <= offset + problem.from);
    shares[Math.max(0, named >= 0 ? named : before)]?.push(problem);
  }
  return shares;
}

function placeOf({ from, to }: Range, lines: Lines): ReportPlace {
  const { line, column } = lines.at(from);
  const end = lines.at(Math.max(from, to));
  return { from, to, line, column, endLine: end.line, endColumn: end.column };
}

/** Offset of a document's first line that is neither empty nor a comment. */
function contentStart(text: string): number {
  const before = /^\ufeff?(?:[ \t]*(?:#[^\n\r]*)?(?:\r\n|\n|\r))*/.exec(text)?.[0].length ?? 0;
  return before < text.length ? before : 0;
}

// ----------------------------------------------------------------
// What keeps kubectl from seeing an object where a document stands.

/**
 * The place of the separator at which kubectl gives up on this document and all that follow: the one
 * that ends it, or its own when nothing stands before it.
 */
function endedBadly(
  { documents }: { readonly documents: readonly Pick<PlacedReview, 'slice'>[] },
  i: number,
): Range | undefined {
  const here = documents[i]?.slice;
  const next = documents[i + 1]?.slice;
  if (here?.badSeparator) return here.badSeparator;
  return next?.badSeparator && here?.to === next.separatorFrom ? next.badSeparator : undefined;
}

/** Why kubectl reads no object here: it wants an apiVersion and a kind, and a kind that is served. */
function notAnObject(
  { object: { apiVersion, kind, path } }: ObjectReview,
  recognised: DocumentReview['recognised'],
): MessageKey<PageAreas | 'results'> | null {
  const whole = path.length === 0;
  if (whole && recognised === 'not-a-map') return 'results.unreadable.not-a-map';
  // Flux's objects of this name are ordinary ones.
  if (kind === 'Kustomization' && apiVersion?.startsWith('kustomize.config.k8s.io/'))
    return 'results.unreadable.kustomization';
  if (apiVersion !== null && kind !== null) return null;
  if (whole && (recognised === 'kustomization' || recognised === 'compose')) {
    return `results.unreadable.${recognised}`;
  }
  return whole && recognised === 'template'
    ? 'results.unreadable.template'
    : 'results.unreadable.no-kind';
}
