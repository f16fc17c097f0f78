/** `podsmith review`: reviews files and prints the report in one of its formats. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AzureTarget,
  dayOf,
  finish,
  loadAzure,
  OnceReviewer,
  printable,
  type ResolvedConfig,
  type Review,
  Reviewer,
  registry,
} from '../engine/index.ts';
import { type CliTranslator, withExplanations } from '../i18n/index.ts';
import { relativeAddress } from '../report/address.ts';
import {
  type Baseline,
  type BaselinePaths,
  baselineOf,
  compared,
  readBaseline,
  writeBaseline,
} from '../report/baseline.ts';
import {
  fileReport,
  makePassing,
  makeReport,
  type OnceRead,
  type Reviewed,
} from '../report/entries.ts';
import {
  type Configured,
  ExitOutcome,
  exitStatus,
  isBlankText,
  isUnreadable,
  type PassingReport,
  type Report,
  type ReportEntry,
  type WholeReport,
} from '../report/report.ts';
import { type CliCall, OF_RENDERING } from './args.ts';
import { paintFor } from './colour.ts';
import { configOf, settingsOf } from './config.ts';
import { configuredBy } from './configured.ts';
import { factBookFor, tellKnowledge } from './fact-files.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import {
  type Exclusion,
  type FoundFiles,
  isSameFile,
  type OtherFile,
  type ReadOptions,
  type ReviewedFiles,
  readFiles,
  readingOf,
  type TextFile,
  type UnreadPath,
  whyUnread,
} from './files.ts';
import type { Io } from './io.ts';
import { readWithProgress, reviewWithProgress, TerminalProgress } from './progress.ts';
import { LARGEST_FILE } from './regular-file.ts';
import { renderedFiles } from './render/rendered-files.ts';
import { changedSince } from './since.ts';
import { VERSION } from './version.ts';

/** Formats without a place for what was left out. */
const NO_NOTES: readonly string[] = ['junit', 'gitlab'];

/** @returns the exit status */
export async function review(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  checkTogether(call, words);
  const { failOn, exclusions, weakening, factFiles, ...resolved } = await settingsOf(
    call,
    io,
    words,
  );
  const { kubernetesVersion, policyVersion, toConfirm = [] } = resolved;
  const baseline = baselineFor(call, io, words);
  const given = await renderedFiles(
    await reviewedFiles(call, exclusions, io, words),
    call,
    kubernetesVersion,
    io,
    words,
  );
  const output = call.value('output');
  const written = call.value('write-baseline');
  for (const option of ['output', 'write-baseline']) spareInput(option, call, given, io, words);
  const { files, unchanged, beside, notes } = await changedOnly(given, call, io, words);
  const others = unchanged.filter((file): file is TextFile => 'text' in file);
  const today = dayOf(io.now());
  const env = { kubernetesVersion, policyVersion, today, toConfirm };
  const facts = await factBookFor(call, factFiles, io, words);
  const configured = configuredBy(
    weakening,
    {
      files: files.filter((file): file is TextFile => 'text' in file),
      others: [...others, ...beside],
      env,
    },
    io,
    words,
  );
  const reports = reportsOn(
    { files, others, beside, notes, resolved, env: { ...env, facts: facts?.attach }, configured },
    (reviews) => unreadOf(unchanged, reviews, words),
    io,
    words,
  );
  if (written !== undefined) {
    const made = await reports.whole();
    const all = baselineOf(made, placesOf(written, files, io));
    await save(written, writeBaseline(all), io, words);
    const n = all.findings.reduce((sum, { count }) => sum + count, 0);
    const message = words.t('cli.baseline.written', { n, path: printable(written) });
    io.stderr.write(`podsmith: ${message}\n`);
    return exitStatus(made, 'none');
  }
  const before = baseline && placesOf(call.value('baseline') ?? '', files, io);
  const format = call.value('format');
  // Fixes, fingerprints and the verdicts of Azure are worked out with the reviews.
  const needsReviews = format === 'sarif' || baseline !== null || resolved.azure;
  const strict = call.has('strict');
  // What was asked for and not done leaves something open.
  const least = strict && !given.isWhole ? 1 : 0;
  const give = async (pieces: Iterable<string>) => {
    if (output === undefined) await print(pieces, io);
    else await save(output, [...pieces].join(''), io, words);
  };
  // On a terminal, the progress would come in between.
  const isSeen = output === undefined && io.stdout.isTerminal;
  if (format === 'json' && !needsReviews && !isSeen) {
    const { jsonReport } = await import('./report/json.ts');
    const outcome = new ExitOutcome();
    await give(jsonReport(reports.passing(outcome)));
    reports.progress.end();
    if (facts) await tellKnowledge(facts, io, words);
    return Math.max(outcome.status(failOn, strict), least);
  }
  const made = needsReviews ? await reports.whole() : undefined;
  const whole =
    made && baseline && before ? compared(made, baseline, before, !call.has('since')) : made;
  const report = whole ?? reports.once();
  const paint = paintFor(io.stdout, io.env, output === undefined && !call.has('no-color'));
  const pieces =
    whole && format === 'sarif'
      ? await sarif(whole, words)
      : await write(call, report, failOn, words, paint);
  if (NO_NOTES.includes(format ?? '')) {
    const baselineNotes = report.baseline
      ? [words.t('cli.summary.known', { n: report.baseline.known })]
      : [];
    const notes = report.notes.map(({ path, note }) => `${path}: ${note}`);
    for (const note of [...notes, ...baselineNotes])
      io.stderr.write(`podsmith: ${printable(note)}\n`);
  }
  await give(pieces);
  if (facts) await tellKnowledge(facts, io, words);
  return Math.max(exitStatus(report, failOn, strict), least);
}

interface ToReport extends Pick<ReviewedFiles, 'files' | 'beside' | 'notes'> {
  /** Files that only tell what the others refer to. */
  readonly others: readonly TextFile[];
  readonly resolved: Omit<ResolvedConfig, 'failOn'>;
  readonly env: Review['env'];
  readonly configured: Configured | null;
}

interface Reports {
  readonly progress: TerminalProgress;
  /** With all reviews in memory, for what is worked out with them. */
  readonly whole: () => Promise<WholeReport>;
  /** With those of one document at a time. */
  readonly once: () => Report;
  /** The same for the entries, which the outcome is told of. */
  readonly passing: (outcome: ExitOutcome) => PassingReport;
}

/**
 * The ways to a report.
 * @param notesOn what to note of the others' reviews
 */
function reportsOn(
  { files, others, beside, notes, resolved, env, configured }: ToReport,
  notesOn: (others: readonly (Review | OnceRead)[]) => readonly OtherFile[],
  io: Io,
  words: CliTranslator,
): Reports {
  const readable = files.filter((file): file is TextFile => 'text' in file);
  const all = [...readable, ...others, ...beside];
  const { settings, azure: target } = resolved;
  const reviewed = <Given extends Review | OnceRead>(
    given: readonly Given[],
    azure: Pick<Reviewed<Given>, 'policies' | 'initiative'> = { initiative: null },
  ): Reviewed<Given> => {
    const of = new Map(readable.map((file, i) => [file, given[i] as Given]));
    return {
      ...azure,
      version: VERSION,
      target: resolved,
      files: files.map((file) => {
        if (!('text' in file)) return file;
        const { path, chart, rendered } = file;
        return { path, review: of.get(file) as Given, ofChart: chart !== null, rendered };
      }),
      notes: [...notes, ...notesOn(given.slice(readable.length))],
      configured: configured ?? undefined,
    };
  };
  const progress = new TerminalProgress(all.length, io, words);
  const read = () =>
    reviewed(readWithProgress(new OnceReviewer(registry, env, settings), all, io, progress));
  return {
    progress,
    whole: async () => {
      const azure = target && (await loadAzure());
      const reviews = reviewWithProgress(new Reviewer(registry, env, settings), all, io, words);
      const given = reviewed(reviews, {
        policies: azure?.policyVerdicts(reviews.slice(0, readable.length), target as AzureTarget),
        initiative: azure?.initiativeOf(target as AzureTarget) ?? null,
      });
      return makeReport(given, words);
    },
    once: () => {
      const report = makeReport(read(), words);
      progress.end();
      return report;
    },
    passing: (outcome) => {
      const { files, ...head } = makePassing(read(), words);
      function* counted(entries: Iterable<ReportEntry>) {
        for (const entry of entries) {
          outcome.add(entry);
          yield entry;
        }
      }
      return {
        ...head,
        files: files.map((file) => {
          if ('error' in file) {
            outcome.addUnread();
            return file;
          }
          return { ...file, entries: counted(file.entries) };
        }),
      };
    },
  };
}

/** @throws UsageError for options of which one would have no effect, or a wrong one */
function checkTogether({ has }: CliCall, { t }: CliTranslator): void {
  const alone = has('render') ? undefined : OF_RENDERING.find(has);
  if (alone) throw new UsageError(t('cli.usage.render-missing', { option: `--${alone}` }));
  if (!has('write-baseline')) return;
  if (has('baseline')) throw new UsageError(t('cli.usage.baselines'));
  // Nothing is reported, and what hasn't changed would be missing in the file.
  for (const option of ['output', 'since']) {
    if (has(option)) throw new UsageError(t('cli.usage.baseline-with', { option: `--${option}` }));
  }
}

/** @throws InputError if the file of `--baseline` can't be read, or isn't one */
function baselineFor(call: CliCall, io: Io, { t }: CliTranslator): Baseline | null {
  const path = call.value('baseline');
  if (path === undefined) return null;
  let text: string;
  try {
    text = new TextDecoder().decode(io.readFile(resolve(io.cwd, path), LARGEST_FILE));
  } catch (error) {
    throw new InputError(`${path}: ${whyUnread(error, t)}`);
  }
  try {
    return readBaseline(text);
  } catch {
    throw new InputError(t('cli.baseline.unreadable', { path }));
  }
}

/** A baseline names files from its own folder. Standard input is no file. */
function placesOf(
  baseline: string,
  files: readonly (TextFile | UnreadPath)[],
  { cwd }: Io,
): BaselinePaths {
  const folder = dirname(resolve(cwd, baseline));
  const absolutes = new Map(files.map(({ path, absolute }) => [path, absolute]));
  return {
    nameOf: (path) => {
      const absolute = absolutes.get(path);
      return absolute ? relative(folder, absolute).split(sep).join('/') : path;
    },
    isThere: (name) => existsSync(resolve(folder, name)),
  };
}

/** With `--since`, files that haven't changed tell only what the others refer to. */
async function changedOnly(
  given: ReviewedFiles,
  call: CliCall,
  io: Io,
  words: CliTranslator,
): Promise<ReviewedFiles & { readonly unchanged: ReviewedFiles['files'] }> {
  const revision = call.value('since');
  if (revision === undefined) return { ...given, unchanged: [] };
  const isChanged = await changedSince(revision, io, words);
  // Standard input is in no revision.
  const files = given.files.filter(
    (file) =>
      !file.absolute ||
      ('inputs' in file && file.inputs ? file.inputs.some(isChanged) : isChanged(file.absolute)),
  );
  const unchanged = given.files.filter((file) => !files.includes(file));
  const note = words.t(files.length > 0 ? 'cli.since.unchanged' : 'cli.since.nothing', {
    n: unchanged.length,
    revision,
  });
  const notes =
    unchanged.length > 0 ? [...given.notes, { path: `--since ${revision}`, note }] : given.notes;
  return { ...given, files, unchanged, notes };
}

/** What can't be read of files that haven't changed: it's no fault of the change, but what refers to it isn't found. */
function unreadOf(
  unchanged: ReviewedFiles['files'],
  reviews: readonly (Review | OnceRead)[],
  words: CliTranslator,
): OtherFile[] {
  const left = [...reviews];
  return unchanged.flatMap((file) => {
    const why =
      'error' in file ? file.error : whyUnreadable(file, left.shift() as Review | OnceRead, words);
    return why === undefined
      ? []
      : { path: file.path, note: words.t('cli.since.unread', { reason: why }) };
  });
}

function whyUnreadable(
  { path, chart }: TextFile,
  review: Review | OnceRead,
  words: CliTranslator,
): string | undefined {
  const { entries } = fileReport(path, review, words, () => '', { ofChart: chart !== null });
  const [first] = entries.flatMap(({ problems }) => problems.filter(isUnreadable));
  if (!first) return undefined;
  const { line, column, message } = first;
  return words.t('cli.parse.at', { line, column, reason: message });
}

/**
 * The files that a call names; without a name, standard input if something is piped into it. Where there is
 * nothing in any of them, none counts as read: a command that fails before a pipe gives nothing, and all
 * would seem well.
 * @throws UsageError when there is nothing to read
 */
export async function reviewedFiles(
  call: CliCall,
  exclusions: readonly Exclusion[],
  io: Io,
  words: CliTranslator,
): Promise<ReviewedFiles> {
  const { paths, command } = call;
  const { t } = words;
  const piped = paths.length === 0 && !io.stdin.isTerminal ? ['-'] : paths;
  const { files: read, found } = await readFiles(piped, readingOf(call, exclusions), io, words);
  const files = read.filter(
    (file): file is TextFile | UnreadPath => !('note' in file) && !('text' in file && file.beside),
  );
  const notes = [...chartNotes(files, words), ...read.filter((file) => 'note' in file)];
  const besideFiles = read.filter((file): file is TextFile => 'text' in file && file.beside);
  const reading = readingOf(call);
  const tree =
    besideFiles.length > 0 && !call.has('render') ? await treeOf(read, reading, io) : null;
  const named = <File extends TextFile | UnreadPath>(file: File): File =>
    tree && 'text' in file && file.absolute !== null
      ? { ...file, name: relative(tree.top, file.absolute).split(sep).join('/') }
      : file;
  const beside = [...besideFiles, ...(tree?.files ?? [])].map(named);
  const empty =
    !reading.skipOthers && files.every((file) => 'text' in file && isBlankText(file.text));
  if (paths.length === 0 && files.every((file) => 'text' in file && file.text === '')) {
    throw new UsageError(t('cli.usage.no-files', { command }));
  }
  if (!empty) return { files: files.map(named), beside, notes, found };
  const blank = files.map(({ path }) => ({ path, error: t('results.file.blank') }));
  return { files: blank, beside, notes, found };
}

/** What belongs to the Kustomizations of a call; what reads it is loaded for these alone. */
async function treeOf(read: FoundFiles['files'], reading: ReadOptions, io: Io) {
  const { treesBeside } = await import('./kustomize-tree.ts');
  return treesBeside(read, reading, io);
}

/** A line for each Helm chart of which templates are read. */
function chartNotes(files: readonly (TextFile | UnreadPath)[], { t }: CliTranslator): OtherFile[] {
  const charts = files.flatMap((file) => ('text' in file && file.chart !== null ? file.chart : []));
  return [...new Set(charts)].map((path) => ({
    path,
    note: t('cli.file.chart', { n: charts.filter((chart) => chart === path).length }),
  }));
}

/** The address of a file, relative to where the call was made if it was named so. */
const addressOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : relativeAddress(path);

/**
 * Writes each block when the one before has left, or nothing more where one can't: `run` says so. The pieces are made
 * all the same, since the exit status is about all of them.
 */
async function print(pieces: Iterable<string>, { stdout }: Io): Promise<void> {
  let isOpen = true;
  for (const text of inBlocks(pieces)) {
    if (!isOpen) continue;
    stdout.write(text);
    isOpen = (await stdout.failure()) === null;
  }
}

/** Pieces put together, so that each is worth a call of the system. */
function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

const BLOCK = 64 * 1024;

/** In the format of the call, which alone is loaded: the whole text, or pieces of it. */
async function write(
  call: CliCall,
  report: Report,
  failOn: Parameters<typeof exitStatus>[1],
  words: CliTranslator,
  paint: ReturnType<typeof paintFor>,
): Promise<Iterable<string>> {
  switch (call.value('format')) {
    case 'json': {
      const { jsonReport } = await import('./report/json.ts');
      return jsonReport(report);
    }
    case 'markdown': {
      const { markdownReport } = await import('./report/markdown.ts');
      return [markdownReport(report, words)];
    }
    case 'junit': {
      const { junitReport } = await import('./report/junit.ts');
      return [junitReport(report, failOn, words)];
    }
    case 'github': {
      const { githubReport } = await import('./report/github.ts');
      return [githubReport(report, words)];
    }
    case 'gitlab': {
      const { gitlabReport } = await import('./report/gitlab.ts');
      return [gitlabReport(report, words)];
    }
    default: {
      const { textReport } = await import('./report/text.ts');
      const options = { verbose: call.has('verbose'), again: againOf(call) };
      return [textReport(report, words, paint, options)];
    }
  }
}

async function sarif(report: WholeReport, words: CliTranslator): Promise<Iterable<string>> {
  const { sarifSteps } = await import('../report/sarif.ts');
  const options = { address: addressOf, indent: 0 };
  return [`${finish(sarifSteps(report, await withExplanations(words), options))}\n`];
}

/** The files and settings of a call, for one that hardens the same. */
const againOf = ({ paths, value, values, has }: CliCall): readonly string[] => [
  ...(paths.length > 0 ? paths : ['-']),
  ...['skip-others', 'follow-links'].flatMap((option) => (has(option) ? [`--${option}`] : [])),
  ...values('exclude').flatMap((pattern) => ['--exclude', pattern]),
  ...['profile', 'kubernetes-version', 'policy-version', 'config', 'max-size'].flatMap((option) => {
    const given = value(option);
    return given === undefined ? [] : [`--${option}`, given];
  }),
];

/**
 * A report takes the place of an older report, never that of what it is about.
 * @param option that names the file to write
 * @throws InputError
 */
function spareInput(
  option: string,
  call: CliCall,
  { files, beside }: ReviewedFiles,
  io: Io,
  { t }: CliTranslator,
): void {
  const output = call.value(option);
  if (output === undefined) return;
  const place = resolve(io.cwd, output);
  const read = [...files, ...beside].flatMap((file) => [
    file.absolute ?? [],
    ...('inputs' in file ? (file.inputs ?? []) : []),
  ]);
  const named = [...call.paths, ...call.values('baseline'), ...call.values('values')];
  const inputs = [read, named.map((path) => resolve(io.cwd, path)), configOf(call, io) ?? []].flat(
    2,
  );
  if (inputs.some((input) => isSameFile(place, input))) {
    throw new InputError(t('cli.file.output-is-input', { option: `--${option}`, path: output }));
  }
}

async function save(path: string, text: string, io: Io, { t }: CliTranslator): Promise<void> {
  try {
    await io.undisturbed(() => io.saveFile(resolve(io.cwd, path), text));
  } catch (error) {
    throw new InputError(t('cli.file.unwritable', { path, reason: whyUnwritten(error, t) }));
  }
}
