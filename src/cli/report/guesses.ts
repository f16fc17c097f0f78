/** What is said of guesses in the reports of hardening. */
import {
  formatPath,
  type Guess,
  type ObjectReview,
  printable,
  stringifyJson,
  TO_CONFIRM,
  type Unfixed,
} from '../../engine/index.ts';
import { findOut } from '../../engine/late.ts';
import { concealedPiece, type concealer, withShortMasks } from '../../engine/quotes.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { HardenedFile } from './hardened-file.ts';

type Conceal = ReturnType<typeof concealer>;

/** The object of a guess, as the file has it after hardening. */
const objectOf = (
  { hardened: { after } }: Pick<HardenedFile, 'hardened'>,
  { document, object }: Guess,
): ObjectReview | undefined =>
  after.documents[document]?.review.objects.find(
    (candidate) => formatPath(candidate.object.path) === formatPath(object.path),
  );

const nameOf = ({ object: { kind, name } }: Guess): string => `${kind}/${name}`;
const placeOf = ({ object, path }: Guess): string => formatPath(path.slice(object.path.length));

/** Of how many edits of a file how many are guesses, which these are, and how to find out what is right. */
export function guessLines(
  file: Pick<HardenedFile, 'hardened' | 'review' | 'unmarked' | 'confirmed'>,
  { t }: CliTranslator,
): readonly string[] {
  const { hardened, review, unmarked, confirmed } = file;
  const { guessed, applied } = hardened;
  const safe = (text: string) => printable(withShortMasks(concealedPiece(review, text)));
  const out: string[] = [];
  if (confirmed.length > 0) out.push(t('cli.harden.confirmed', { n: confirmed.length }));
  for (const { path, right } of confirmed) {
    out.push(`  ${safe(`${formatPath(path)}: ${stringifyJson(right)}`)}`);
  }
  if (guessed.length > 0) {
    const total = applied.reduce((n, { written }) => n + written.length, 0);
    out.push(t('cli.harden.guesses', { total, n: guessed.length }));
    for (const guess of guessed) {
      const command = findOut(objectOf(file, guess)?.workload, guess.path);
      const what = `${nameOf(guess)} ${placeOf(guess)}: ${stringifyJson(guess.value)}`;
      const line = command ? t('cli.harden.guess.find', { what, command }) : what;
      out.push(`  ${safe(line)}`);
    }
  }
  if (unmarked.length > 0) {
    out.push(t('cli.harden.unmarked', { n: new Set(unmarked.map(({ path }) => path)).size }));
    out.push(`  ${safe(JSON.stringify({ toConfirm: unmarked }))}`);
  }
  return out;
}

/** Why a value is left to be confirmed, or a finding since its fix needs a guess. */
export function guessesSaid(unfixed: Unfixed, { t }: CliTranslator): string {
  const { finding, object, guesses = [] } = unfixed;
  const [first] = guesses;
  const command = findOut(object.workload, first?.path ?? finding.path);
  const found = command === null ? '' : ` ${t('results.find-out', { command })}`;
  const why =
    finding.code === TO_CONFIRM
      ? t('cli.harden.to-confirm')
      : t('cli.harden.spared', { value: stringifyJson(first?.value ?? null) });
  return printable(`${why}${found}`);
}

/** The same as data. */
export function guessesJson(file: HardenedFile, conceal: Conceal): object {
  const { hardened, unmarked, confirmed } = file;
  const { guessed, applied } = hardened;
  return {
    edits: applied.reduce((n, { written }) => n + written.length, 0),
    guesses: guessed.map((guess) => ({
      index: guess.document,
      kind: conceal(guess.object.kind ?? ''),
      name: conceal(guess.object.name ?? ''),
      ...dataOf(guess, objectOf(file, guess), conceal),
      rules: guess.rules.map(({ id }) => id),
    })),
    ...(unmarked.length > 0 && { toConfirm: unmarked }),
    ...(confirmed.length > 0 && {
      confirmed: confirmed.map(({ document, path, right }) => ({
        index: document,
        path: conceal(formatPath(path)),
        value: right,
      })),
    }),
  };
}

function dataOf(guess: Guess, object: ObjectReview | undefined, conceal: Conceal): object {
  const command = findOut(object?.workload, guess.path);
  return {
    path: conceal(placeOf(guess)),
    value: guess.value,
    ...(command !== null && { command: conceal(command) }),
  };
}

/** What would have to be guessed for a finding that is left. */
export const leftGuesses = (unfixed: Unfixed, conceal: Conceal): object => ({
  ...(unfixed.finding.code === TO_CONFIRM && { toConfirm: true }),
  ...(unfixed.guesses && {
    guesses: unfixed.guesses.map((guess) => dataOf(guess, unfixed.object, conceal)),
  }),
});
