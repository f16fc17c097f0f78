/** Files with facts about images, or with outputs of programs that have such: for `podsmith facts`, and for reviews. */
import { resolve } from 'node:path';
import { dayOf, decodeText, type FactsEngine, loadFacts, printable } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { InputError } from './failure.ts';
import { readingOf, whyUnread } from './files.ts';
import type { Io } from './io.ts';

type FactBook = InstanceType<FactsEngine['FactBook']>;
type ReadFacts = Awaited<ReturnType<FactsEngine['readFacts']>>;

export const tell = (text: string, io: Io) => io.stderr.write(`podsmith: ${printable(text)}\n`);

/**
 * What is known of images by `--facts` and by the configuration.
 * @param configured the files that the configuration names
 * @returns undefined without such a file
 * @throws InputError for a file that can't be read
 */
export async function factBookFor(
  call: CliCall,
  configured: readonly string[],
  io: Io,
  words: CliTranslator,
): Promise<FactBook | undefined> {
  const paths = [...configured, ...call.values('facts')];
  if (paths.length === 0) return undefined;
  const { FactBook } = await loadFacts();
  const readings = await readFactFiles(paths, undefined, call, io, words);
  const facts = readings.flatMap((reading) => reading.facts);
  return new FactBook(facts, dayOf(io.now()));
}

/** So many messages about images are told at once. */
const MOST_TOLD = 50;

/** Says of the images that were asked for which have no answer, an old one, or answers that differ. */
export async function tellKnowledge(book: FactBook, io: Io, { t }: CliTranslator): Promise<void> {
  const { commandOf, writtenImage } = await loadFacts();
  const lines = new Set<string>();
  const named = (fact: Parameters<typeof commandOf>[0] & { readonly date: string }) =>
    `${commandOf(fact)} (${fact.date})`;
  for (const { image, knowledge } of book.lookups) {
    if (image === null) continue;
    for (const { field, holds, against } of knowledge.contradictions) {
      const others = [...new Set(against.map(({ fact }) => named(fact)))].join(', ');
      lines.add(
        t('cli.facts.contradiction', { image, field, holds: named(holds), against: others }),
      );
    }
    if (knowledge.learned) continue;
    const [stale] = knowledge.stale;
    const [other] = knowledge.elsewhere;
    if (stale) lines.add(t('cli.facts.stale', { image, date: stale.date }));
    else if (other?.image) {
      lines.add(t('cli.facts.elsewhere', { image, other: writtenImage(other.image) }));
    } else lines.add(t('cli.facts.open', { image }));
  }
  for (const line of [...lines].slice(0, MOST_TOLD)) tell(line, io);
  if (lines.size > MOST_TOLD) tell(t('cli.facts.more', { n: lines.size - MOST_TOLD }), io);
}

/** Reads files with outputs of programs or with facts, and says what can't be used of them. */
export async function readFactFiles(
  paths: readonly string[],
  fallback: string | undefined,
  call: CliCall,
  io: Io,
  { t }: CliTranslator,
): Promise<ReadFacts[]> {
  const { readFacts } = await loadFacts();
  const { limit } = readingOf(call);
  const readings: ReadFacts[] = [];
  for (const path of paths) {
    let bytes: Uint8Array;
    try {
      bytes = path === '-' ? await io.stdin.read(limit) : io.readFile(resolve(io.cwd, path), limit);
    } catch (error) {
      throw new InputError(`${path}: ${whyUnread(error, t, limit)}`);
    }
    const decoded = decodeText(bytes);
    if (!decoded.ok) throw new InputError(`${path}: ${t(`results.file.${decoded.reason}`)}`);
    const reading = await readFacts(decoded.text, { today: dayOf(io.now()), fallback });
    for (const { line, code } of reading.notes) {
      tell(`${path}:${line}: ${t(`cli.facts.${code}`)}`, io);
    }
    if (reading.moreNotes > 0)
      tell(`${path}: ${t('cli.facts.more', { n: reading.moreNotes })}`, io);
    readings.push(reading);
  }
  return readings;
}
