/** `podsmith operator`: what manifests need from their cluster, as a checklist in Markdown. */
import {
  Lines,
  loadOperator,
  type Path,
  printable,
  profileNamed,
  Reviewer,
  rangeOf,
  registry,
} from '../engine/index.ts';
import { concealer } from '../engine/quotes.ts';
import { type CliTranslator, loadWords } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { settingsOf } from './config.ts';
import { configuredBy } from './configured.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { reviewWithProgress } from './progress.ts';
import { reviewedFiles } from './review.ts';

/** @returns the exit status: 2 when something could not be read, else 0 */
export async function operatorCommand(
  call: CliCall,
  io: Io,
  words: CliTranslator,
): Promise<number> {
  const { exclusions, kubernetesVersion, policyVersion, profile, settings, weakening } =
    await settingsOf(call, io, words);
  const { files: given, beside, notes } = await reviewedFiles(call, exclusions, io, words);
  const files = given.filter((file): file is TextFile => 'text' in file);
  for (const file of given) {
    if ('error' in file) io.stderr.write(`podsmith: ${printable(`${file.path}: ${file.error}`)}\n`);
  }
  for (const { path, note } of notes)
    io.stderr.write(`podsmith: ${printable(`${path}: ${note}`)}\n`);
  // What files need that could not be read is not known; a sheet would say that they need nothing.
  if (files.length === 0 && given.length > 0) return 2;
  const [{ operatorMarkdown, operatorSheet, COMMAND_SHELLS }, sheetWords] = await Promise.all([
    loadOperator(),
    loadWords(words.language, 'operator'),
  ]);
  const env = { kubernetesVersion, policyVersion };
  const configured = configuredBy(weakening, { files, others: beside, env }, io, words);
  if (configured) io.stderr.write(`podsmith: ${printable(configured.message)}\n`);
  const reviewer = new Reviewer(registry, env, settings);
  const all = reviewWithProgress(reviewer, [...files, ...beside], io, words);
  const reviews = all.slice(0, files.length);
  const level = profileNamed(profile)?.level ?? null;
  const sheet = operatorSheet(reviews, { ...env, level, profile });
  const lines = files.map(({ text }) => new Lines(text));
  const lineOf = (place: { file: number; document: number; path: Path }): number => {
    const placed = reviews[place.file]?.documents[place.document];
    if (!placed) return 1;
    const { from } = rangeOf(placed.review.document, place.path, 'key');
    return lines[place.file]?.line(placed.slice.from + from) ?? 1;
  };
  const shell = COMMAND_SHELLS.find((name) => name === call.value('shell')) ?? 'bash';
  const names = files.map(({ path }) => path);
  const conceal = concealer(...reviews);
  io.stdout.write(operatorMarkdown(sheet, sheetWords, { shell, files: names, conceal, lineOf }));
  const unreadable = sheet.leftOut.some(({ why }) => why === 'broken' || why === 'template');
  return unreadable || files.length < given.length ? 2 : 0;
}
