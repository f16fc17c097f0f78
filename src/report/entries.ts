/** A review as the entries of a report. */
import {
  type DocumentReview,
  type Finding,
  formatPath,
  grouped,
  isDecodeError,
  type Judgement,
  judgementOf,
  judgementOfDocument,
  Lines,
  type ObjectReview,
  type OnceReviewed,
  type Path,
  type PlacedReview,
  type PolicyVerdict,
  type PolicyVerdicts,
  type Problem,
  problemSeverity,
  type Rating,
  type Review,
  rangeOf,
  rated,
  registry,
  shareOf,
  TO_CONFIRM,
} from '../engine/index.ts';
import { findOut } from '../engine/late.ts';
import { type Concealed, concealed, concealer, type Traces } from '../engine/quotes.ts';
import type { MessageKey, PageAreas, ResultTranslator } from '../i18n/index.ts';
import { judgedText, unjudgedText } from '../i18n/judged-text.ts';
import { mutationText, violationText } from '../i18n/policy-text.ts';
import { problemText } from '../i18n/problem-text.ts';
import { joinedFindings } from './joined.ts';
import {
  isTemplate,
  isUnreadable,
  MOST_ALIKE,
  type PassingFile,
  type ReadFile,
  type RenderedBy,
  type ReportEntry,
  type ReportedBreaks,
  type ReportedFinding,
  type ReportedPolicy,
  type ReportedProblem,
  type ReportPlace,
  type SourcePlace,
  type WholeEntry,
  type WholeFile,
} from './report.ts';

/** A file that was read to be reviewed once, document by document. */
export type OnceRead = OnceReviewed<Traces>;

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
  { policies, ofChart = false, rendered, told }: FileOptions = {},
): PassingFile {
  const conceal = concealer(given);
  const lines = new Lines(given.text);
  const { env } = given;
  const means: Means = { lines, t, sentence, policies, ofChart, rendered, told, conceal, env };
  return {
    ...{ path, conceal, concealed: () => concealed(given), entries: entriesIn(given, means) },
    ...(rendered && { rendered: rendered.by }),
  };
}

function* entriesIn(given: Review | OnceRead, means: Means): Generator<ReportEntry> {
  const isOnce = 'reviews' in given;
  let i = 0;
  for (const placed of isOnce ? given.reviews() : given.documents) {
    const ended = endedBadly(given, i++);
    if (ended) {
      yield unreadEntry(placed, ended, means);
      return;
    }
    for (const entry of entriesOf(placed, means)) yield isOnce ? withoutReview(entry) : entry;
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
  readonly told?: Set<string> | undefined;
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
  readonly policies: PolicyVerdicts | undefined;
  readonly ofChart: boolean;
  readonly rendered: RenderedFile | undefined;
  readonly told: Set<string> | undefined;
  readonly conceal: (text: string) => Concealed;
}

function unreadEntry(
  { index, slice, review }: PlacedReview,
  separator: { from: number; to: number },
  { lines, t, conceal }: Means,
): WholeEntry {
  const problem: ReportedProblem = {
    code: 'decode-error',
    severity: 'high',
    message: conceal(t('problem.bad-separator')),
    path: null,
    refused: true,
    ...placeOf(separator.from, separator.to, lines),
  };
  return {
    ...NOTHING,
    ...identityOf(review, conceal),
    index,
    line: lines.line(slice.from + contentStart(review.document.text)),
    problems: [problem],
    ...judged(t, conceal, UNREADABLE, NOBODY),
  };
}

const UNREADABLE: Judgement = { judged: 'nothing', why: 'unreadable' };
const NOBODY = { apiVersion: null, kind: null };

/** What was judged, and why not all of it. */
function judged(
  t: Means['t'],
  conceal: Means['conceal'],
  judgement: Judgement,
  object: Parameters<typeof unjudgedText>[2],
) {
  const why = unjudgedText(t, judgement, object);
  return { judgement, unjudged: why === null ? null : conceal(why) };
}

const NOTHING = {
  item: null,
  object: undefined,
  review: undefined,
  problems: [],
  unsaid: [],
  moreProblems: [],
  standards: null,
  policies: null,
  findings: [],
  suppressed: [],
  score: null,
  rating: null,
  share: undefined,
  note: null,
};

function identityOf({ objects, document: { value } }: DocumentReview, conceal: Means['conceal']) {
  const root = objects[0]?.object.path.length === 0 ? objects[0].object : undefined;
  if (root) return pick(root, conceal);
  const text = (key: string): Concealed | null => {
    const found =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : null;
    return typeof found === 'string' ? conceal(found) : null;
  };
  return { apiVersion: text('apiVersion'), kind: text('kind'), name: null, namespace: null };
}

function pick(
  { apiVersion, kind, name, namespace }: Omit<ObjectReview['object'], 'path'>,
  conceal: Means['conceal'],
) {
  const own = (text: string | null) => (text === null ? null : conceal(text));
  return {
    apiVersion: own(apiVersion),
    kind: own(kind),
    name: own(name),
    namespace: own(namespace),
  };
}

function entriesOf(
  { index, slice: { from }, review }: PlacedReview,
  { lines, t, sentence, policies, ofChart, rendered, told, conceal, env }: Means,
): WholeEntry[] {
  const { document, objects, recognised } = review;
  const start = from + contentStart(document.text);
  const place = (range: { from: number; to: number }) =>
    placeOf(from + range.from, from + range.to, lines);
  const traced = (path: Path) => {
    const source = rendered?.sourceOf(from, path);
    return source ? { source } : {};
  };
  const reported = (problem: Problem): ReportedProblem => ({
    code: isDecodeError(problem) ? 'decode-error' : problem.code,
    severity: problemSeverity(problem),
    message: conceal(problemText(t, problem)),
    path: 'path' in problem ? conceal(formatPath(problem.path)) : null,
    refused: problem.refused === true,
    ...(problem.code === 'rule-failed' ? placeOf(start, start, lines) : place(problem)),
    ...traced('path' in problem ? problem.path : []),
  });
  // Expressions in strings are read as they stand; any other template is nothing that kubectl reads.
  const { value, template: given } = document;
  const template = recognised === 'template' && (value === undefined || given?.asWritten === false);
  const expression = from + document.text.search(/\{\{|\{%/);
  const unreadable = (message: MessageKey<PageAreas | 'results'>, at: number): ReportedProblem => ({
    code: 'decode-error',
    severity: 'high',
    message: conceal(t(message)),
    path: null,
    refused: false,
    ...placeOf(at, at, lines),
  });
  const unrendered = (at: number): ReportedProblem => ({
    ...unreadable('results.unreadable.template', at),
    severity: 'info',
    template: true,
  });
  if (objects.length === 0) {
    // Broken, or a List without items.
    const { first, more: moreProblems } = bounded(review.problems, reported);
    const said = template ? [unrendered(expression)] : [];
    return [
      {
        ...NOTHING,
        ...identityOf(review, conceal),
        index,
        line: lines.line(start),
        problems: ofChart ? first : [...said, ...first],
        unsaid: ofChart ? said : [],
        moreProblems,
        ...judged(t, conceal, judgementOfDocument(review), NOBODY),
      },
    ];
  }
  const broken = (breaks: NonNullable<Finding['breaks']>): ReportedBreaks => {
    const { kind, name } = breaks.in?.object ?? {};
    return {
      message: conceal(sentence(breaks)),
      path: conceal(formatPath(breaks.at)),
      ...(breaks.from !== undefined && { line: lines.line(from + breaks.from) }),
      ...(breaks.in && { object: conceal([kind, name].filter(Boolean).join(' ')) }),
    };
  };
  const said = (finding: Finding) => ({
    message: conceal(sentence(finding)),
    path: conceal(formatPath(finding.path)),
    container: finding.container ? conceal(finding.container.name) : null,
    breaks: finding.breaks ? broken(finding.breaks) : null,
    also: [],
    ...place(finding),
    ...traced(finding.path),
  });
  // An object that several Kustomizations render from one text is one object in the cluster.
  const isTold = (
    object: ObjectReview['object'],
    { finding, path, source, message }: ReportedFinding,
  ) => {
    if (!told || !source) return false;
    const { apiVersion, kind, namespace, name } = object;
    const own = [apiVersion, kind, namespace, name, finding.rule, source.path, source.line];
    const key = JSON.stringify([...own, path, message]);
    const before = told.has(key);
    told.add(key);
    return before;
  };
  const starts = objects.map(({ object: { path } }) =>
    path.length === 0 ? start : from + rangeOf(document, path, 'value').from,
  );
  const problems = shareOut(review.problems, objects, starts, from);
  return objects.map((object, i): WholeEntry => {
    const { first: own, more } = bounded(problems[i] ?? [], reported);
    const at = starts[i] as number;
    const missing = notAnObject(object, recognised);
    const unsaid: ReportedProblem[] = [];
    // That a chart is one is said once, not of each of its templates.
    if (template) (ofChart ? unsaid : own).unshift(unrendered(expression));
    else if (missing === 'results.unreadable.template') own.unshift(unrendered(at));
    else if (missing) own.unshift(unreadable(missing, at));
    const { path } = object.object;
    const note = judgedText(t, object, review);
    const reached = judgementOf(object, review);
    // Of what cannot be decoded a part was judged anyway.
    // Kubernetes reads no Kustomization, and yet it is known what it is.
    const isKnown =
      reached.judged === 'part' || (reached.judged === 'nothing' && reached.why === 'points');
    const judgement = own.some(isUnreadable) && !isKnown ? UNREADABLE : reached;
    // Where nothing was judged, nothing passes.
    const standards = judgement.judged === 'nothing' ? null : object.standards;
    const share = shareOf(object, review, env, registry);
    const rating = standards ? rated([share]) : null;
    return {
      index,
      item: path.length === 0 ? null : conceal(formatPath(path)),
      line: lines.line(at),
      ...pick(object.object, conceal),
      object: { path, isPart: object.object.part !== undefined, standards: object.standards },
      review: object,
      problems: own,
      unsaid,
      moreProblems: more,
      standards,
      policies: [...own, ...unsaid].some((one) => isUnreadable(one) || isTemplate(one))
        ? null
        : reportedPolicies(policies?.get(object), { t, conceal }, (path) =>
            place(rangeOf(document, path, 'key')),
          ),
      findings: joinedFindings(
        object.findings
          .map((finding) => {
            const own = said(finding);
            const command = finding.code === TO_CONFIRM && findOut(object.workload, finding.path);
            if (!command) return { finding, ...own };
            const how = t('results.find-out', { command });
            return { finding, ...own, message: conceal(`${sentence(finding)}. ${how}`) };
          })
          .filter((own) => !isTold(object.object, own)),
      ),
      suppressed: object.suppressed.map((finding) => ({
        finding,
        ...said(finding),
        markLine: lines.line(from + finding.suppression.from),
        reason: finding.suppression.reason === null ? null : conceal(finding.suppression.reason),
      })),
      score: rating?.value ?? null,
      rating,
      share: own.some(isUnreadable) ? undefined : share,
      note: note === null ? null : conceal(note),
      ...judged(t, conceal, judgement, object.object),
    };
  });
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
    for (const one of some) first.push(one);
    const [one] = some;
    const n = alike.length - some.length;
    if (one && n > 0) more.push({ code: one.code, severity: one.severity, n });
  }
  if (more.length > 0) first.sort((a, b) => a.from - b.from);
  return { first, more };
}

function reportedPolicies(
  verdicts: readonly PolicyVerdict[] | undefined,
  { t, conceal }: Pick<Means, 't' | 'conceal'>,
  place: (path: Path) => ReportPlace,
): ReportedPolicy[] | null {
  if (!verdicts) return null;
  return verdicts.map((verdict) => ({
    verdict,
    violations: verdict.violations.map((own) => ({
      ...place(own.path),
      path: conceal(formatPath(own.path)),
      text: conceal(violationText(t, own)),
      message: own.message === null ? null : conceal(own.message),
    })),
    mutations: verdict.mutations.map((own) => ({
      ...place(own.path),
      path: conceal(formatPath(own.path)),
      text: conceal(mutationText(t, own)),
    })),
  }));
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
    const path = 'path' in problem ? problem.path : undefined;
    // Of an object and a pod inside it, the pod.
    const named = objects.findLastIndex(
      ({ object }) => path && object.path.every((step, i) => step === path[i]),
    );
    const before = starts.findLastIndex((start) => start <= offset + problem.from);
    shares[Math.max(0, named >= 0 ? named : before)]?.push(problem);
  }
  return shares;
}

function placeOf(from: number, to: number, lines: Lines): ReportPlace {
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
): { from: number; to: number } | undefined {
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
