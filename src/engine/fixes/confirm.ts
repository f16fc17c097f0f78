/** Confirms values that were guessed: their marks go, and another value is written if the right one is known. */

import type { OpenGuess } from '../review/guesses.ts';
import type { Review } from '../review/review.ts';
import type { ConfirmEntry } from '../rule/rule.ts';
import { equalJson, isObject, type Json } from '../text/json.ts';
import { formatPath, samePath } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { modifySteps } from '../yaml/modify.ts';
import { parseAsWritten } from '../yaml/parse.ts';
import { editOf } from './edit.ts';
import { changeSteps, type FilePlan } from './plan.ts';

/** A guess in a file. */
export interface PlacedGuess extends OpenGuess {
  /** Index of its document. */
  readonly document: number;
}

/** The values of a file that are to be confirmed, each once. */
export const guessesOfFile = (review: Review): readonly PlacedGuess[] =>
  review.documents.flatMap(({ index, review: { guesses } }) =>
    guesses
      .filter((guess, i) => guesses.findIndex(({ path }) => samePath(path, guess.path)) === i)
      .map((guess) => ({ ...guess, document: index })),
  );

/** @param value the right one; the guess itself if omitted */
export const planConfirm = (
  review: Review,
  guesses: readonly (PlacedGuess & { readonly right?: Json })[],
): FilePlan =>
  finish(
    changeSteps(
      review,
      guesses.map(({ document, path, value, right = value }) => {
        // An amount of a whole number is read as one.
        const written =
          typeof value === 'string' && typeof right === 'number' ? String(right) : right;
        return editOf([{ op: 'set', path, value: written }], document);
      }),
    ),
  );

/** The entries of a configuration without those of guesses of a file. */
export function entriesWithout(
  entries: readonly ConfirmEntry[],
  review: Review,
  guesses: readonly PlacedGuess[],
): readonly ConfirmEntry[] {
  const gone = guesses.flatMap(({ document, path }) => {
    const objects = review.documents[document]?.review.objects ?? [];
    return objects.map(({ object }) => ({
      object: object.part?.of ?? object,
      path: formatPath(path.slice(object.path.length)),
    }));
  });
  return entries.filter(
    ({ object, path }) =>
      !gone.some(
        (confirmed) =>
          confirmed.path === path &&
          equalJson(
            [object.kind, object.namespace ?? null, object.name],
            [confirmed.object.kind, confirmed.object.namespace ?? null, confirmed.object.name],
          ),
      ),
  );
}

/** The text of a configuration with other values to confirm; without a text, a new one. */
export function withToConfirm(text: string | null, entries: readonly ConfirmEntry[]): string {
  const value = entries as unknown as Json;
  const whole = (config: object): string => `${JSON.stringify(config, null, 2)}\n`;
  if (text === null) return whole({ toConfirm: entries });
  const document = parseAsWritten(text);
  const path = ['toConfirm'];
  const op =
    entries.length > 0 ? { op: 'set' as const, path, value } : { op: 'remove' as const, path };
  const result = finish(modifySteps(document, [op]));
  if (result.ok) return result.changes.apply(text);
  const { toConfirm: _, ...rest } = isObject(document.value) ? document.value : {};
  return whole(entries.length > 0 ? { ...rest, toConfirm: entries } : rest);
}
