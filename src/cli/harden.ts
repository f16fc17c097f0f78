/** `podsmith harden`: every fix of a profile, as text, as a diff or in the files themselves. */
import { askedFor, entriesWithout, failingChecks, hardenAll } from '../engine/edits.ts';
import {
  dayOf,
  type Exports,
  encodeText,
  type Fixes,
  type Hardened,
  loadExports,
  type Profile,
  printable,
  type Review,
  Reviewer,
  registry,
  type Severity,
  TO_CONFIRM,
  type Unfixed,
} from '../engine/index.ts';
import { credentialsWithin } from '../engine/quotes.ts';
import { type CliTranslator, withExplanations } from '../i18n/index.ts';
import { fileReport } from '../report/entries.ts';
import { isLeftOpen, isTemplate, isUnreadable, type ReportEntry } from '../report/report.ts';
import { rankOf } from '../results/objects.ts';
import {
  CHART_VALUES,
  type CliCall,
  OF_RENDERING,
  PATCHES_OF_FILES,
  PATCHES_OF_RENDERED,
} from './args.ts';
import { type Paint, paintFor } from './colour.ts';
import { settingsOf } from './config.ts';
import { configuredBy } from './configured.ts';
import { factBookFor, tellKnowledge } from './fact-files.ts';
import { reasonOf, UsageError, whyUnwritten } from './failure.ts';
import { pathBelow, readingOf, type TextFile, type UnreadPath } from './files.ts';
import type { Io } from './io.ts';
import { handPatches } from './patches.ts';
import { handPatchesOfRendered } from './patches-of-rendered.ts';
import { reviewWithProgress } from './progress.ts';
import { type RenderedFiles, renderedFiles, renderOptions } from './render/rendered-files.ts';
import { checkReplace, ReplaceError } from './replace.ts';
import { breaksReport, hardenReport } from './report/harden.ts';
import { hardenJson, type UnhardenedFile } from './report/harden-json.ts';
import { hardenMarkdown } from './report/harden-markdown.ts';
import type { HardenedFile } from './report/hardened-file.ts';
import { reviewedFiles } from './review.ts';
import { confirmedIn, entriesOfFile, saveToConfirm } from './to-confirm.ts';
import { VERSION } from './version.ts';

/** @returns the exit status */
export async function hardenCommand(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  const { t } = words;
  checkTogether(call, words);
  const asReport = isReport(call);
  const resolved = await settingsOf(call, io, words);
  const { kubernetesVersion, policyVersion, level, profile } = resolved;
  const { toConfirm = [] } = resolved;
  const { given, readable, reviewer, reviews } = await reviewGiven(call, resolved, io, words);
  const { files, beside, roots } = given;
  const reviewOf = (file: TextFile) => reviews[readable.indexOf(file)] as Review;
  const confirmed = confirmedIn(call, readable, reviewOf, io, words);
  const confirmedReviews = withConfirmed(reviews, readable, confirmed, reviewer);
  const exports = await loadExports();
  const plan = plannerOf(call, readable, confirmedReviews, confirmed);
  // What cannot be written is not planned with: no fix may count on a change of it.
  const unwritable = isInPlace(call) ? obstaclesOf(readable, words) : new Map<TextFile, string>();
  const open = readable.filter((file) => !unwritable.has(file));
  const closed = readable.filter((file) => unwritable.has(file));
  const charts = await hardenedCharts(call, open, reviewer, io, words);
  if (charts.values.length > 0 && !takesSeveral(call)) {
    throw new UsageError(t('cli.usage.several-files'));
  }
  const givenOf = (file: TextFile) => charts.reviewOf(file) ?? reviewOf(file);
  const planned: Planned[] = [
    ...plan(open, closed).filter(({ file }) => !charts.reviewOf(file)),
    ...charts.planned,
  ];
  const failed: Map<TextFile, Failure> = isInPlace(call)
    ? await writeTogether(planned, io, words)
    : new Map();
  for (const [file, why] of unwritable) {
    const [alone] = plan(
      [file],
      readable.filter((other) => other !== file),
    ) as readonly [Planned];
    planned.push(alone);
    if (!alone.hardened.changes.empty) failed.set(file, { why, written: false });
  }
  const paint = paintFor(io.stderr, io.env, !call.has('no-color'));
  const run: HardenRun = {
    values: charts.values,
    call,
    io,
    words,
    reviewer,
    paint,
    exports,
    level,
    givenOf,
    planned,
    failed,
    confirmed,
  };
  const outcomes = [...files, ...charts.values].map((file) => finishedFile(file, run));
  if (!asReport) for (const line of charts.lines) io.stderr.write(`${line}\n`);
  const done = outcomes.flatMap((outcome) => outcome.done ?? []);
  const handed = await handAll(run, roots);
  const least = Math.max(handed, call.has('strict') && !given.isWhole ? 1 : 0);
  const status = outcomes.reduce((worst, outcome) => Math.max(worst, outcome.status), least);
  if (isInPlace(call)) saveMarks(toConfirm, done, run);
  const explaining = await withExplanations(words);
  const reviewed = { files: readable, others: beside, env: reviewer.env };
  const configured = configuredBy(resolved.weakening, reviewed, io, words);
  const report: HardenReport = {
    request: {
      version: VERSION,
      kubernetesVersion,
      policyVersion,
      profile,
      fixes: fixesOf(call),
      suggest: call.has('suggest'),
      configured,
    },
    done,
    explaining,
  };
  printReport(report, asReport, run);
  return status;
}

/** What hardening the charts of a call comes to. */
interface CallCharts {
  readonly planned: readonly Planned[];
  /** The review of a file that changes with a chart. */
  readonly reviewOf: (file: TextFile) => Review | undefined;
  /** The files with values, which are no manifests. */
  readonly values: readonly TextFile[];
  readonly lines: readonly string[];
}

/** Patches, and values to confirm, are of manifests alone. */
async function hardenedCharts(
  call: CliCall,
  files: readonly TextFile[],
  reviewer: Reviewer,
  io: Io,
  words: CliTranslator,
): Promise<CallCharts> {
  const isOther = call.has('patch') || call.has('confirm') || call.has('render');
  if (isOther || files.every(({ chart }) => chart === null)) {
    return { planned: [], reviewOf: () => undefined, values: [], lines: [] };
  }
  const { hardenCharts } = await import('./charts.ts');
  const user = call.value('user');
  const request = {
    ...askedFor(fixesOf(call), user ? usersGiven(Number(user)) : undefined),
    guesses: call.has('suggest'),
  };
  const reading = readingOf(call);
  const charts = await hardenCharts(files, { reading, reviewer, request }, io, words);
  const planned = charts.flatMap(({ folder, files: chartFiles }) =>
    chartFiles.map((entry) => ({ ...entry, ofChart: folder })),
  );
  return {
    planned,
    reviewOf: (file) => planned.find((entry) => entry.file === file)?.review,
    values: planned.flatMap(({ file }) => (files.includes(file) ? [] : [file])),
    lines: charts.flatMap(({ lines }) => lines),
  };
}

/** Hands out patches, if the call is for them. @returns 2 where they don't say everything that was changed */
async function handAll(
  { call, io, words, exports, planned, givenOf, reviewer }: HardenRun,
  roots: RenderedFiles['roots'],
): Promise<0 | 1 | 2> {
  const format = call.value('patch');
  const changed = planned.map(({ file, hardened }) => ({ file, review: givenOf(file), hardened }));
  if (format === CHART_VALUES) {
    const { handValues } = await import('./values-of-charts.ts');
    const options = renderOptions(call, reviewer.env.kubernetesVersion, io, words);
    return handValues(changed, roots, reviewer, options, call, exports, io, words);
  }
  const ofFiles = PATCHES_OF_FILES.find((name) => name === format);
  const ofRendered = PATCHES_OF_RENDERED.find((name) => name === format);
  const isWhole = ofFiles
    ? await handPatches(ofFiles, changed, call, exports, io, words)
    : !ofRendered ||
      (await handPatchesOfRendered(ofRendered, changed, roots, call, exports, io, words));
  return isWhole ? 0 : 2;
}

/** Notes which values of the written files are to be confirmed. */
function saveMarks(
  toConfirm: Parameters<typeof saveToConfirm>[0],
  done: HardenReport['done'],
  { call, io, words, confirmed, failed, givenOf }: HardenRun,
): void {
  const more = done.flatMap((file) => ('hardened' in file ? file.unmarked : []));
  const gone = [...confirmed].flatMap(([file, { guesses }]) =>
    failed.has(file) ? [] : [{ review: givenOf(file), guesses }],
  );
  saveToConfirm(toConfirm, more, gone, call, io, words);
}

interface HardenReport {
  readonly request: Parameters<typeof hardenJson>[0];
  readonly done: Parameters<typeof hardenJson>[1];
  readonly explaining: Awaited<ReturnType<typeof withExplanations>>;
}

function printReport(
  { request, done, explaining }: HardenReport,
  asReport: boolean,
  { call, io, paint }: HardenRun,
): void {
  if (asReport) {
    const isJson = call.value('format') === 'json';
    const report = isJson
      ? `${hardenJson(request, done, explaining)}\n`
      : hardenMarkdown(request, done, explaining);
    io.stdout.write(report);
    return;
  }
  const hardened = done.flatMap((file) => ('hardened' in file ? file.hardened : []));
  io.stderr.write(breaksReport(hardened, explaining, paint));
  if (request.configured) {
    io.stderr.write(`podsmith: ${printable(request.configured.message)}\n`);
  }
}

const fixesOf = (call: CliCall): Fixes => (call.value('fixes') ?? 'safe') as Fixes;

/**
 * Hardens some of the files: the others are only read. What is planned differs with the files that may change, because a
 * fix may count on a change of another file.
 */
function plannerOf(
  call: CliCall,
  files: readonly TextFile[],
  reviews: readonly Review[],
  confirmed: ReturnType<typeof confirmedIn>,
) {
  const user = call.value('user');
  const users = user ? usersGiven(Number(user)) : undefined;
  // To confirm a value is no wish for other changes.
  const risk = call.has('confirm') && !call.has('fixes') ? null : fixesOf(call);
  const suggest = call.has('suggest');
  const reviewOf = (file: TextFile) => reviews[files.indexOf(file)] as Review;
  const beside = reviews.slice(files.length);
  return (changing: readonly TextFile[], others: readonly TextFile[]): readonly Planned[] => {
    const also = [...others.map(reviewOf), ...beside].map((review) => ({ review, locked: true }));
    const paths = [...changing, ...others].map(({ path }) => path);
    return hardenAll(changing.map(reviewOf), registry, risk, users, also, suggest).map(
      (hardened, i) => {
        const file = changing[i] as TextFile;
        return { file, hardened: behind(confirmed.get(file)?.changes, hardened), paths };
      },
    );
  };
}

/** The files of a call, and what a review finds in those that can be read. */
interface GivenFiles {
  readonly given: RenderedFiles;
  readonly readable: readonly TextFile[];
  readonly reviewer: Reviewer;
  /** Of the readable files, and behind them of those that they are judged beside. */
  readonly reviews: readonly Review[];
}

/** @throws UsageError for more files than the output can hold, and for standard input that cannot be written */
async function reviewGiven(
  call: CliCall,
  resolved: Awaited<ReturnType<typeof settingsOf>>,
  io: Io,
  words: CliTranslator,
): Promise<GivenFiles> {
  const { t } = words;
  const { exclusions, kubernetesVersion, policyVersion, settings, toConfirm = [] } = resolved;
  const given = await renderedFiles(
    await reviewedFiles(call, exclusions, io, words),
    call,
    kubernetesVersion,
    io,
    words,
  );
  const { files, beside, notes } = given;
  if (files.length > 1 && !takesSeveral(call)) throw new UsageError(t('cli.usage.several-files'));
  const readable = files.filter((file): file is TextFile => 'text' in file);
  if (isInPlace(call) && readable.some(({ absolute }) => absolute === null)) {
    throw new UsageError(t('cli.usage.write-stdin'));
  }
  for (const { path, note } of notes)
    io.stderr.write(`podsmith: ${printable(`${path}: ${note}`)}\n`);
  const facts = await factBookFor(call, resolved.factFiles, io, words);
  const env = {
    kubernetesVersion,
    policyVersion,
    today: dayOf(io.now()),
    toConfirm,
    facts: facts?.attach,
  };
  const reviewer = new Reviewer(registry, env, settings);
  const reviews = reviewWithProgress(reviewer, [...readable, ...beside], io, words);
  if (facts) await tellKnowledge(facts, io, words);
  return { given, readable, reviewer, reviews };
}

/** Whether the output can hold more than one file. */
const takesSeveral = (call: CliCall): boolean =>
  isInPlace(call) || call.has('diff') || call.has('patch') || isReport(call);

/** What a call has come to before its results are handed out. */
interface HardenRun {
  /** The values of charts, which are no manifests. */
  readonly values: readonly TextFile[];
  readonly call: CliCall;
  readonly io: Io;
  readonly words: CliTranslator;
  readonly reviewer: Reviewer;
  readonly paint: Paint;
  readonly exports: Exports;
  readonly level: HardenedFile['level'];
  /** The review of a file as it was given. */
  readonly givenOf: (file: TextFile) => Review;
  readonly planned: readonly Planned[];
  readonly failed: ReadonlyMap<TextFile, Failure>;
  readonly confirmed: ReturnType<typeof confirmedIn>;
}

interface FinishedFile {
  /** For the report. */
  readonly done?: HardenedFile | UnhardenedFile;
  readonly status: 0 | 1 | 2;
}

/** Hands out the result of a file, unless it goes into a report or patches, and prints what was changed. */
function finishedFile(file: TextFile | UnreadPath, run: HardenRun): FinishedFile {
  const { call, io, words, paint, level } = run;
  const asReport = isReport(call);
  if (!('text' in file)) {
    if (asReport) return { done: file, status: 2 };
    io.stderr.write(`podsmith: ${printable(`${file.path}: ${file.error}`)}\n`);
    return { status: 2 };
  }
  const { path } = file;
  const failure = run.failed.get(file);
  if (failure) {
    io.stderr.write(`podsmith: ${printable(failure.why)}\n`);
    if (!asReport) return { status: 2 };
    const error = words.t('cli.file.not-written');
    return { done: { path, error, written: failure.written }, status: 2 };
  }
  const review = run.givenOf(file);
  const { hardened, paths } = run.planned.find((plan) => plan.file === file) as Planned;
  // In a report what hardening comes to is told; files change with --write alone.
  const shown =
    asReport ||
    call.has('patch') ||
    isInPlace(call) ||
    hand(call, run.exports, file, review, hardened, io, words);
  const isManifest = !run.values.includes(file);
  const { entries } = isManifest
    ? fileReport(path, hardened.after, words, () => '', { ofChart: file.chart !== null })
    : { entries: [] };
  const done = {
    path,
    paths,
    review,
    hardened,
    entries,
    level,
    written: isInPlace(call) && !hardened.changes.empty,
    unmarked: entriesOfFile(file, hardened, call.has('patch'), call, io),
    confirmed: run.confirmed.get(file)?.guesses ?? [],
  };
  // What is set in the values of a chart is said with the chart.
  if (!asReport && isManifest) io.stderr.write(hardenReport(done, words, paint));
  const unreadable = entries.some(({ problems }) => problems.some(isUnreadable));
  const unjudged = call.has('strict') && entries.some(isLeftOpen);
  const missed =
    unjudged ||
    entries.some(isWrong) ||
    (isManifest && left(hardened, level)) ||
    isUnconfirmed(hardened);
  return { done, status: !shown || unreadable ? 2 : missed ? 1 : 0 };
}

/** Whether the hardened text takes the place of the old one; patches go into a file of their own, or a HelmRelease. */
const isInPlace = (call: CliCall): boolean => call.has('write') && !call.has('patch');

const isReport = (call: CliCall): boolean => (call.value('format') ?? 'text') !== 'text';

/** @throws UsageError for options of which one would have no effect, or both want standard output */
function checkTogether({ has, value }: CliCall, { t }: CliTranslator): void {
  const format = value('format');
  const reports = format === 'json' || format === 'markdown' ? [`--format ${format}`] : [];
  const outputs = ['diff', 'patch'].flatMap((option) => (has(option) ? [`--${option}`] : []));
  const isRelease = has('render') && value('patch') === 'flux';
  const writes = outputs.length > 0 && has('write') && !isRelease ? ['--write'] : [];
  const [first, other] = [...writes, ...reports, ...outputs];
  if (first && other) throw new UsageError(t('cli.usage.either', { one: first, other }));
  if (has('patch') && has('confirm')) {
    throw new UsageError(t('cli.usage.either', { one: '--patch', other: '--confirm' }));
  }
  if (value('patch') === CHART_VALUES && !has('render')) {
    throw new UsageError(t('cli.usage.values-rendered'));
  }
  const alone = has('render') ? undefined : OF_RENDERING.find(has);
  if (alone) throw new UsageError(t('cli.usage.render-missing', { option: `--${alone}` }));
  if (has('render')) checkRender({ has, value }, { t });
  if (has('all-containers') && !PATCHES_OF_RENDERED.some((name) => name === value('patch'))) {
    throw new UsageError(t('cli.usage.all-containers-alone'));
  }
  if (has('output') && !has('patch')) throw new UsageError(t('cli.usage.output-alone'));
  // The chart that Kustomize renders for Argo CD has its values in files, and they would be others.
  const unseen = ['set', 'set-string', 'kube-version', 'api-versions'].find(has);
  if (unseen && value('patch') === 'argocd') {
    throw new UsageError(t('cli.usage.either', { one: `--${unseen}`, other: '--patch argocd' }));
  }
}

/** What is rendered is in no file: nothing can be written to one, nor a comment confirmed in one. */
function checkRender(
  { has, value }: Pick<CliCall, 'has' | 'value'>,
  { t }: Pick<CliTranslator, 't'>,
): void {
  for (const option of ['write', 'confirm']) {
    if (has(option) && !(option === 'write' && value('patch') === 'flux'))
      throw new UsageError(t('cli.usage.either', { one: '--render', other: `--${option}` }));
  }
  if (value('patch') === 'kustomize') throw new UsageError(t('cli.usage.render-kustomize'));
}

/** The reviews with what is confirmed written. */
function withConfirmed(
  reviews: readonly Review[],
  files: readonly TextFile[],
  confirmed: ReturnType<typeof confirmedIn>,
  { env, settings }: Reviewer,
): readonly Review[] {
  if (confirmed.size === 0) return reviews;
  const sources = reviews.map(({ name, text }, i) => ({
    name,
    text: confirmed.get(files[i] as TextFile)?.changes.apply(text) ?? text,
  }));
  const toConfirm = [...confirmed].reduce(
    (left, [file, { guesses }]) =>
      entriesWithout(left, reviews[files.indexOf(file)] as Review, guesses),
    env.toConfirm ?? [],
  );
  return new Reviewer(registry, { ...env, toConfirm }, settings).reviewAll(sources);
}

/** What hardening comes to for the text before something was confirmed in it. */
const behind = (changes: Hardened['changes'] | undefined, hardened: Hardened): Hardened =>
  changes ? { ...hardened, changes: changes.compose(hardened.changes) } : hardened;

/** Whether values are to be confirmed: until then their findings count. */
const isUnconfirmed = ({ left }: Hardened): boolean =>
  left.some(({ finding }) => finding.code === TO_CONFIRM);

/** The user of `--user`, for the rules that write one where the image's own is not known. */
const usersGiven = (user: number): ReadonlyMap<string, number> =>
  new Map(['run-as-non-root', 'run-as-user'].map((rule) => [rule, user]));

/** Gives the result where it was asked for. @returns whether that was possible */
function hand(
  call: CliCall,
  exports: Exports,
  file: TextFile,
  review: Review,
  hardened: Hardened,
  io: Io,
  words: CliTranslator,
): boolean {
  const { encoding, mark, absolute, path } = file;
  const { changes, text } = hardened;
  if (!call.has('diff')) {
    io.stdout.write(encodeText(text, encoding, mark));
    return true;
  }
  if (changes.empty) return true;
  if (encoding !== 'utf-8') {
    const message = words.t('cli.harden.no-diff', { path: printable(path) });
    io.stderr.write(`podsmith: ${message}\n`);
    return false;
  }
  const below = absolute === null ? path : pathBelow(absolute, io.cwd);
  // For git the mark is the first character of the first line.
  const lead = mark ? '\ufeff' : '';
  const edits = changes.edits.map(({ from, to, insert }) => ({
    from: from + lead.length,
    to: to + lead.length,
    insert,
  }));
  io.stdout.write(exports.unifiedDiff(below, `${lead}${file.text}`, edits));
  warnOfCredentials(exports, path, review, hardened, io, words);
  return true;
}

/** A file with what hardening makes of it. */
interface Planned {
  readonly file: TextFile;
  readonly hardened: Hardened;
  /** Of the files that it was planned with. */
  readonly paths: readonly string[];
  /** The folder of the chart that it changes with. */
  readonly ofChart?: string;
}

/** A file that does not have the text that it was to have, or alone has it of those that change together. */
interface Failure {
  readonly why: string;
  /** It was written, and could not be put back. */
  readonly written: boolean;
}

/** The files that cannot be written, each with the reason. */
function obstaclesOf(files: readonly TextFile[], words: CliTranslator): Map<TextFile, string> {
  const found = new Map<TextFile, string>();
  for (const file of files) {
    try {
      checkReplace(file.absolute as string, file.within, file.bytes);
    } catch (error) {
      found.set(file, whyKept(file, error, words));
    }
  }
  return found;
}

/**
 * Writes files in their places. Those that a fix changes together are all written or none of them, and the others
 * are written all the same.
 * @returns the files whose writing failed
 */
async function writeTogether(
  planned: readonly Planned[],
  io: Io,
  words: CliTranslator,
): Promise<Map<TextFile, Failure>> {
  const failed = new Map<TextFile, Failure>();
  for (const group of joined(planned)) {
    const changed = group.filter(({ hardened }) => !hardened.changes.empty);
    await io.undisturbed(() => writeGroup(changed, failed, io, words));
  }
  return failed;
}

function writeGroup(
  group: readonly Planned[],
  failed: Map<TextFile, Failure>,
  io: Io,
  words: CliTranslator,
): void {
  const { t } = words;
  const replace = ({ absolute, within }: TextFile, before: Uint8Array, after: Uint8Array) =>
    io.replaceFile(absolute as string, within, before, after);
  const bytesOf = ({ file: { encoding, mark }, hardened: { text } }: Planned) =>
    encodeText(text, encoding, mark);
  const parted: string[] = [];
  for (const [i, planned] of group.entries()) {
    const { file } = planned;
    try {
      const n = replace(file, file.bytes, bytesOf(planned));
      if (n > 0) parted.push(t('cli.file.parted', { path: file.path, n }));
    } catch (error) {
      failed.set(file, { why: whyKept(file, error, words), written: false });
      for (const other of group) {
        if (other === planned) continue;
        const names = { path: other.file.path, file: file.path };
        failed.set(other.file, { why: t('cli.file.joined', names), written: false });
        if (group.indexOf(other) > i) continue;
        try {
          replace(other.file, bytesOf(other), other.file.bytes);
        } catch (kept) {
          const why = t('cli.file.not-back', { ...names, reason: whyUnwritten(kept, t) });
          failed.set(other.file, { why, written: true });
        }
      }
      return;
    }
  }
  for (const message of parted) io.stderr.write(`podsmith: ${printable(message)}\n`);
}

/** Files in groups: in one are those that fixes change together. */
function joined(planned: readonly Planned[]): ReadonlySet<readonly Planned[]> {
  const groups = planned.map((entry) => [entry]);
  const join = (i: number, k: number): void => {
    const [group, other] = [groups[i], groups[k]];
    if (!group || !other || group === other) return;
    const both = [...group, ...other];
    for (const entry of both) groups[planned.indexOf(entry)] = both;
  };
  for (const [i, { hardened, paths, ofChart }] of planned.entries()) {
    for (const { from } of hardened.followed) {
      join(
        i,
        planned.findIndex(({ file }) => file.path === paths[from]),
      );
    }
    if (ofChart !== undefined) {
      join(
        i,
        planned.findIndex((other) => other.ofChart === ofChart),
      );
    }
  }
  return new Set(groups);
}

/** Why a file is as it was. */
function whyKept({ path }: TextFile, error: unknown, { t }: CliTranslator): string {
  if (error instanceof ReplaceError) {
    return t(`cli.file.${error.obstacle}`, { path, place: error.place });
  }
  // The file was there when it was read.
  return reasonOf(error) === 'ENOENT'
    ? t('cli.file.removed', { path })
    : t('cli.file.kept', { path, reason: whyUnwritten(error, t) });
}

/** A diff applies only with the values as they are, so whoever keeps it in a log has to know. */
function warnOfCredentials(
  { shownInDiff }: Exports,
  path: string,
  review: Review,
  { after, text, changes }: Hardened,
  io: Io,
  { t }: CliTranslator,
): void {
  const shown = shownInDiff(review.text, text, changes.edits);
  const all = new Set([
    ...credentialsWithin(review, shown.before),
    ...credentialsWithin(after, shown.after),
  ]);
  if (all.size === 0) return;
  const message = t('cli.harden.diff-credentials', { path: printable(path), n: all.size });
  io.stderr.write(`podsmith: ${message}\n`);
}

/** What no fix takes away and a review fails for: problems that weigh medium or more, as rejections do. */
const isWrong = ({ problems, moreProblems }: ReportEntry): boolean =>
  [...problems.filter((problem) => !isTemplate(problem)), ...moreProblems].some(({ severity }) =>
    isAtLeastMedium(severity),
  );

/**
 * Whether checks of the profile's level still fail, findings remain where there is no verdict, or some remain that
 * every target asks for: credentials in plain text, and what the files show to break.
 */
function left(hardened: Hardened, level: Profile['level']): boolean {
  if (hardened.left.length === 0) return false;
  if (level === null || hardened.left.some((entry) => isForAll(entry) || isUnjudged(entry)))
    return true;
  return failingChecks(hardened, registry, level).length > 0;
}

/** Whether a finding is of an object without a verdict, as in a template: no check says that it fails. */
const isUnjudged = ({ object, finding }: Unfixed): boolean =>
  object.workload !== null && object.standards === null && isAtLeastMedium(finding.severity);

const isForAll = ({ finding: { rule, severity } }: Unfixed): boolean => {
  const { always, breakage } = registry.byId.get(rule) ?? {};
  return (always === true || breakage !== undefined) && isAtLeastMedium(severity);
};

const isAtLeastMedium = (severity: Severity): boolean => rankOf(severity) <= rankOf('medium');
