/** `podsmith harden`: every fix of a profile, as text, as a diff or in the files themselves. */
import {
  type Exports,
  encodeText,
  type Fixes,
  failingChecks,
  type Hardened,
  hardenAll,
  loadExports,
  type Profile,
  printable,
  type Review,
  Reviewer,
  registry,
} from '../engine/index.ts';
import { credentialsWithin } from '../engine/quotes.ts';
import type { CliTranslator } from '../i18n/index.ts';
import { fileReport } from '../report/entries.ts';
import { isLeftOpen, isUnreadable } from '../report/report.ts';
import type { Call } from './args.ts';
import { paintFor } from './colour.ts';
import { settingsOf } from './config.ts';
import { reasonOf, UsageError } from './failure.ts';
import { pathBelow, type TextFile } from './files.ts';
import type { Io } from './io.ts';
import { reviewWithProgress } from './progress.ts';
import { ReplaceError } from './replace.ts';
import { breaksReport, type HardenedFile, hardenReport } from './report/harden.ts';
import { hardenJson, type UnhardenedFile } from './report/harden-json.ts';
import { dayOf, reviewedFiles } from './review.ts';
import { VERSION } from './version.ts';

/** @returns the exit status */
export async function hardenCommand(call: Call, io: Io, words: CliTranslator): Promise<number> {
  const { t } = words;
  if (call.has('write') && call.has('diff')) throw new UsageError(t('cli.usage.write-or-diff'));
  const asJson = call.value('format') === 'json';
  if (asJson && call.has('diff')) throw new UsageError(t('cli.usage.json-or-diff'));
  const { kubernetesVersion, policyVersion, settings, level, profile } = settingsOf(
    call,
    io,
    words,
  );
  const { files, beside } = await reviewedFiles(call, io, words);
  if (files.length > 1 && !call.has('write') && !call.has('diff') && !asJson) {
    throw new UsageError(t('cli.usage.several-files'));
  }
  const readable = files.filter((file): file is TextFile => 'text' in file);
  if (call.has('write') && readable.some(({ absolute }) => absolute === null)) {
    throw new UsageError(t('cli.usage.write-stdin'));
  }
  const env = { kubernetesVersion, policyVersion, today: dayOf(io.now()) };
  const reviewer = new Reviewer(registry, env, settings);
  const reviews = reviewWithProgress(
    reviewer,
    [...readable.map(({ text }) => text), ...beside],
    io,
    words,
  );
  const exports = await loadExports();
  const fixes = (call.value('fixes') ?? 'safe') as Fixes;
  const user = call.value('user');
  const also = reviews.slice(readable.length).map((review) => ({ review, locked: true }));
  const given = user ? usersGiven(Number(user)) : undefined;
  const all = hardenAll(reviews.slice(0, readable.length), registry, fixes, given, also);
  const paths = readable.map(({ path }) => path);
  const paint = paintFor(io.stderr, io.env, !call.has('no-color'));
  const done: (HardenedFile | UnhardenedFile)[] = [];
  let status: 0 | 1 | 2 = 0;
  for (const file of files) {
    if (!('text' in file)) {
      if (asJson) done.push(file);
      else io.stderr.write(`podsmith: ${printable(`${file.path}: ${file.error}`)}\n`);
      status = 2;
      continue;
    }
    const at = readable.indexOf(file);
    const review = reviews[at] as Review;
    const hardened = all[at] as Hardened;
    // As JSON what hardening comes to is told; files change with --write alone.
    const shown =
      (asJson && !call.has('write')) ||
      (await hand(call, exports, file, review, hardened, io, words));
    const { path } = file;
    if (!shown && call.has('write')) {
      if (asJson) done.push({ path, error: t('cli.file.not-written') });
      status = 2;
      continue;
    }
    const { entries } = fileReport(path, hardened.after, words, () => '', {
      ofChart: file.chart !== null,
    });
    const own = { path, paths, review, hardened, entries, level };
    done.push(own);
    if (!asJson) io.stderr.write(hardenReport(own, words, paint));
    const unreadable = entries.some(({ problems }) => problems.some(isUnreadable));
    const open = call.has('strict') && entries.some(isLeftOpen);
    const reached = !shown || unreadable ? 2 : open || left(hardened, level) ? 1 : 0;
    status = Math.max(status, reached) as typeof status;
  }
  if (asJson) {
    const versions = { version: VERSION, kubernetesVersion, policyVersion };
    const asked = { ...versions, profile, fixes, written: call.has('write') };
    io.stdout.write(`${hardenJson(asked, done, words)}\n`);
  } else {
    const hardened = done.flatMap((file) => ('hardened' in file ? file.hardened : []));
    io.stderr.write(breaksReport(hardened, words, paint));
  }
  return status;
}

/** The user of `--user`, for the rules that write one where the image's own is not known. */
const usersGiven = (user: number): ReadonlyMap<string, number> =>
  new Map(['run-as-non-root', 'run-as-user'].map((rule) => [rule, user]));

/** Gives the result where it was asked for. @returns whether that was possible */
async function hand(
  call: Call,
  exports: Exports,
  file: TextFile,
  review: Review,
  hardened: Hardened,
  io: Io,
  words: CliTranslator,
): Promise<boolean> {
  const { encoding, mark, absolute, path } = file;
  const { changes, text } = hardened;
  if (call.has('write')) {
    return changes.empty || (await write(file, encodeText(text, encoding, mark), io, words));
  }
  if (!call.has('diff')) {
    io.stdout.write(encodeText(text, encoding, mark));
    return true;
  }
  if (changes.empty) return true;
  if (encoding !== 'utf-8') {
    const said = words.t('cli.harden.no-diff', { path: printable(path) });
    io.stderr.write(`podsmith: ${said}\n`);
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

/** Writes a file in its place. What cannot be written is told, and the other files are written all the same. */
async function write(
  { absolute, within, bytes, path }: TextFile,
  after: Uint8Array,
  io: Io,
  { t }: CliTranslator,
): Promise<boolean> {
  if (absolute === null) return false;
  try {
    const others = await io.undisturbed(() => io.replaceFile(absolute, within, bytes, after));
    if (others > 0) {
      const said = t('cli.file.parted', { path: printable(path), n: others });
      io.stderr.write(`podsmith: ${said}\n`);
    }
    return true;
  } catch (error) {
    const why =
      error instanceof ReplaceError
        ? t(`cli.file.${error.obstacle}`, { path, place: error.place })
        : t('cli.file.kept', { path, reason: reasonOf(error) });
    io.stderr.write(`podsmith: ${printable(why)}\n`);
    return false;
  }
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
  const said = t('cli.harden.diff-credentials', { path: printable(path), n: all.size });
  io.stderr.write(`podsmith: ${said}\n`);
}

/** Whether the profile's verdict is not reached and something stands in its way. */
function left(hardened: Hardened, level: Profile['level']): boolean {
  if (hardened.left.length === 0) return false;
  return level === null || failingChecks(hardened, registry, level).length > 0;
}
