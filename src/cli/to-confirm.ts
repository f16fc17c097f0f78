/** Guesses on the command line: `--confirm`, and what the configuration lists of them. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  entriesFor,
  entriesWithout,
  guessesOfFile,
  type PlacedGuess,
  planConfirm,
  withToConfirm,
} from '../engine/edits.ts';
import {
  added,
  type Config,
  decodeText,
  formatPath,
  type Hardened,
  type Json,
  parseDocument,
  pathFrom,
  type Review,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { configOf } from './config.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { LARGEST_FILE } from './regular-file.ts';

type Entries = NonNullable<Config['toConfirm']>;
type FilePlan = ReturnType<typeof planConfirm>;

/** What `--confirm` says: a value of an object, perhaps of one file. */
interface Asked {
  readonly argument: string;
  readonly file: string | undefined;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly path: string;
  readonly value: Json;
}

const ASKED = /^(?:(.+):)?([A-Za-z][A-Za-z0-9]*)\/(?:([^/:=\s]+)\/)?([^/:=\s]+):([^=]+)=(.+)$/s;

function askedFor(argument: string, { t }: CliTranslator): Asked {
  const [, file, kind = '', namespace, name = '', path = '', text = ''] =
    ASKED.exec(argument) ?? [];
  const { value } = parseDocument(text);
  const isScalar = value !== undefined && (value === null || typeof value !== 'object');
  if (kind === '' || !pathFrom(path) || !isScalar) {
    throw new UsageError(t('cli.usage.wrong-confirm', { value: argument }));
  }
  return { argument, file, kind, namespace, name, path, value };
}

/** What confirming does to a file. */
export interface Confirmed {
  readonly changes: FilePlan['changes'];
  readonly guesses: readonly (PlacedGuess & { readonly right: Json })[];
}

/**
 * What `--confirm` asks for, file by file.
 * @throws UsageError for what isn't to be confirmed in any of the files
 */
export function confirmedIn(
  call: CliCall,
  files: readonly TextFile[],
  reviewOf: (file: TextFile) => Review,
  io: Io,
  words: CliTranslator,
): ReadonlyMap<TextFile, Confirmed> {
  const byFile = new Map<TextFile, (PlacedGuess & { readonly right: Json })[]>();
  for (const request of call.values('confirm').map((argument) => askedFor(argument, words))) {
    const named = files.filter(
      (candidate) => request.file === undefined || isNamed(candidate, request.file, io),
    );
    let found = 0;
    for (const file of named) {
      for (const guess of guessesAt(reviewOf(file), request)) {
        added(byFile, file, () => []).push({ ...guess, right: request.value });
        found++;
      }
    }
    if (found === 0) {
      throw new UsageError(words.t('cli.usage.nothing-to-confirm', { value: request.argument }));
    }
  }
  return new Map(
    [...byFile].map(([file, guesses]) => {
      const { changes, refusals } = planConfirm(reviewOf(file), guesses);
      if (refusals.length > 0) {
        throw new InputError(words.t('cli.confirm.layout', { path: file.path }));
      }
      return [file, { changes, guesses }];
    }),
  );
}

const isNamed = ({ path, absolute }: TextFile, named: string, io: Io): boolean =>
  path === named || absolute === resolve(io.cwd, named);

/** The guesses of a file at the place that is asked for. */
function guessesAt(review: Review, request: Asked): readonly PlacedGuess[] {
  return guessesOfFile(review).filter(({ document, path }) =>
    (review.documents[document]?.review.objects ?? []).some(({ object }) => {
      const { kind, name, namespace } = object.part?.of ?? object;
      return (
        kind === request.kind &&
        name === request.name &&
        (request.namespace === undefined || request.namespace === namespace) &&
        formatPath(path.slice(object.path.length)) === request.path
      );
    }),
  );
}

/** Where the configuration of a call is, or would be. */
const configPath = (call: CliCall, io: Io): string =>
  configOf(call, io) ?? join(io.cwd, 'podsmith.json');

/** The guesses of a hardened file that its text doesn't mark, as the configuration lists them. */
export function entriesOfFile(
  { absolute, path }: TextFile,
  hardened: Hardened,
  isPatch: boolean,
  call: CliCall,
  io: Io,
): Entries {
  const folder = dirname(configPath(call, io));
  const file = absolute === null ? path : relative(folder, absolute).split(sep).join('/');
  // A patch has no place for any of them.
  const entries = isPatch
    ? hardened.guessed.flatMap((guess) => entriesFor(guess, file))
    : hardened.toConfirm;
  return entries.map((entry) => ({ ...entry, file }));
}

/**
 * Writes what is to be confirmed into the configuration, if that changes.
 * @param more what is new, and `gone` what has been confirmed
 * @throws InputError
 */
export function saveToConfirm(
  listed: Entries,
  more: Entries,
  gone: readonly { readonly review: Review; readonly guesses: readonly PlacedGuess[] }[],
  call: CliCall,
  io: Io,
  { t }: CliTranslator,
): void {
  const kept = gone.reduce<Entries>(
    (left, { review, guesses }) => entriesWithout(left, review, guesses),
    listed,
  );
  if (more.length === 0 && kept.length === listed.length) return;
  const path = configPath(call, io);
  let text: string | null = null;
  if (configOf(call, io) !== null) {
    const decoded = decodeText(io.readFile(path, LARGEST_FILE));
    text = decoded.ok ? decoded.text : null;
  }
  try {
    io.saveFile(path, withToConfirm(text, [...kept, ...more]));
  } catch (error) {
    throw new InputError(t('cli.file.unwritable', { path, reason: whyUnwritten(error, t) }));
  }
}
