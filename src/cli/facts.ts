/** `podsmith facts`: the script that asks what manifests leave open, and the file of its answers. */
import { resolve } from 'node:path';
import {
  type CommandShell,
  dayOf,
  type FactsEngine,
  loadFacts,
  Reviewer,
  registry,
  type Workload,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { settingsOf } from './config.ts';
import { factBookFor, readFactFiles, tell, tellKnowledge } from './fact-files.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import { isSameFile, type TextFile } from './files.ts';
import type { Io } from './io.ts';
import { reviewedFiles } from './review.ts';

/** @returns the exit status: 1 if an image of the files has no answer, 2 if something can't be read or written */
export async function factsCommand(call: CliCall, io: Io, words: CliTranslator): Promise<number> {
  const { t } = words;
  const answers = call.values('read');
  if (call.has('output') && answers.length === 0) {
    throw new UsageError(t('cli.usage.output-alone-facts'));
  }
  const isOnlyReading = answers.length > 0 && call.paths.length === 0;
  const { workloads, unread } = isOnlyReading
    ? { workloads: [], unread: 0 }
    : await workloadsOf(call, io, words);
  const engine = await loadFacts();
  const status =
    answers.length > 0
      ? await readAnswers(answers, workloads, call, engine, io, words)
      : await writeScript(workloads, call, engine, io, words);
  return unread > 0 ? 2 : status;
}

/** The pods of the files, and how many of these can't be read. */
async function workloadsOf(call: CliCall, io: Io, words: CliTranslator) {
  const { exclusions, kubernetesVersion, policyVersion } = await settingsOf(call, io, words);
  const { files, beside, notes } = await reviewedFiles(call, exclusions, io, words);
  for (const { path, note } of notes) tell(`${path}: ${note}`, io);
  for (const file of files) if ('error' in file) tell(`${file.path}: ${file.error}`, io);
  const texts = files.filter((file): file is TextFile => 'text' in file);
  // No rule is asked: only the pods are needed.
  const reviewer = new Reviewer(registry, { kubernetesVersion, policyVersion }, new Map());
  const reviews = reviewer.reviewAll([...texts, ...beside]).slice(0, texts.length);
  const workloads = reviews.flatMap(({ documents }) =>
    documents.flatMap(({ review }) => review.workloads.map(({ workload }) => workload)),
  );
  return { workloads, unread: files.length - texts.length };
}

/** Asks for what the facts that there are already don't say. */
async function writeScript(
  workloads: readonly Workload[],
  call: CliCall,
  { FACT_TOOLS, factScript, factQuestionsOf }: FactsEngine,
  io: Io,
  words: CliTranslator,
): Promise<number> {
  const { t } = words;
  const tool = FACT_TOOLS.find((name) => name === call.value('tool')) ?? 'docker';
  const shell = (call.value('shell') ?? 'bash') as CommandShell;
  const book = await factBookFor(call, [], io, words);
  for (const workload of workloads) book?.attach(workload);
  const answered = new Set(
    book?.lookups.flatMap(({ image, knowledge }) =>
      knowledge.learned && image !== null ? [image] : [],
    ),
  );
  const questions = factQuestionsOf(workloads, (image) => !answered.has(image.trim()));
  const script = factScript(questions, tool, shell, call.has('try'));
  if (script === null) tell(t('cli.facts.nothing-to-ask'), io);
  else io.stdout.write(script);
  return 0;
}

async function readAnswers(
  paths: readonly string[],
  workloads: readonly Workload[],
  call: CliCall,
  engine: FactsEngine,
  io: Io,
  words: CliTranslator,
): Promise<number> {
  const { t } = words;
  const { factsFile, FactBook, factQuestionsOf, writtenImage } = engine;
  const { images } = factQuestionsOf(workloads);
  const [only, ...others] = images;
  const fallback = others.length === 0 ? only : undefined;
  const readings = await readFactFiles(paths, fallback, call, io, words);
  const facts = readings.flatMap((reading) => reading.facts);
  const about = new Set(facts.flatMap(({ image }) => (image ? writtenImage(image) : [])));
  tell(t('cli.facts.read', { n: facts.length, total: about.size }), io);
  const text = factsFile(facts);
  const output = call.value('output');
  if (output === undefined) io.stdout.write(text);
  else await save(output, text, call, io, words);
  const book = new FactBook(facts, dayOf(io.now()));
  return await tellOpen(workloads, book, io, words);
}

/** @returns 1 if an image has no answer */
async function tellOpen(
  workloads: readonly Workload[],
  book: InstanceType<FactsEngine['FactBook']>,
  io: Io,
  words: CliTranslator,
): Promise<0 | 1> {
  for (const workload of workloads) book.attach(workload);
  await tellKnowledge(book, io, words);
  return book.lookups.some(({ image, knowledge }) => image !== null && !knowledge.learned) ? 1 : 0;
}

async function save(path: string, text: string, call: CliCall, io: Io, { t }: CliTranslator) {
  const place = resolve(io.cwd, path);
  const inputs = [...call.paths, ...call.values('read')].filter((name) => name !== '-');
  if (inputs.some((input) => isSameFile(place, resolve(io.cwd, input)))) {
    throw new InputError(t('cli.file.output-is-input', { option: '--output', path }));
  }
  try {
    await io.undisturbed(() => io.saveFile(place, text));
  } catch (error) {
    throw new InputError(t('cli.file.unwritable', { path, reason: whyUnwritten(error, t) }));
  }
}
