/** Confirms guesses in the page: one step of the history, which takes their marks away. */
import { type EditsModule, type Json, parseDocument, samePath } from '../../engine/index.ts';
import type { FindingGroup } from '../../results/entries.ts';
import { actLabel, edit } from './edit.ts';
import type { Store } from './store.ts';

/**
 * Confirms the guesses of a row.
 * @param right another value, as it is typed; the guess itself is right without it
 */
export function confirmGuesses(
  store: Store,
  edits: EditsModule,
  { document, places }: Pick<FindingGroup, 'document' | 'places'>,
  right: string | undefined,
): void {
  const value = right === undefined ? undefined : parseDocument(right).value;
  // What is typed is one value, whatever else it may be read as.
  const typed: Json | undefined = typeof value === 'object' ? (right as string) : value;
  let gone: { readonly entries: readonly unknown[] } | undefined;
  edit(
    store,
    ({ analysis: { review }, workspace: { config } }) => {
      const own = edits
        .guessesOfFile(review)
        .filter(
          (guess) =>
            guess.document === document &&
            places.some(({ finding }) => samePath(finding.path, guess.path)),
        );
      if (own.length === 0) return undefined;
      const toConfirm = edits.entriesWithout(config.toConfirm ?? [], review, own);
      if (toConfirm.length < (config.toConfirm?.length ?? 0)) gone = { entries: toConfirm };
      const asked = own.map((guess) => (typed === undefined ? guess : { ...guess, right: typed }));
      const { changes, refusals } = edits.planConfirm(review, asked);
      return { changes, refusals, label: actLabel('confirm.step', { n: own.length }) };
    },
    { rule: places[0]?.finding.rule ?? '' },
  );
  if (!gone) return;
  const { config } = store.getState().workspace;
  store.configure({ ...config, toConfirm: gone.entries as NonNullable<typeof config.toConfirm> });
}
