import { useState } from 'react';
import { type EditsModule, type Json, parseDocument, samePath } from '../../../engine/index.ts';
import type { FindingGroup } from '../../../results/entries.ts';
import { actLabel, edit } from '../../store/edit.ts';
import { useActions } from '../../store/react.ts';
import type { Store } from '../../store/store.ts';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly group: FindingGroup;
  /** What the row says, for the name of the button. */
  readonly title: string;
  /** The text is being read, so that nothing is written. */
  readonly isWaiting: boolean;
}

/** A guess with its value: one press confirms it, or writes the right one that somebody has typed. */
export function ConfirmValue({ group, title, isWaiting }: Props) {
  const { t } = useWords();
  const store = useActions();
  const guess = String(group.places[0]?.finding.data.value ?? '');
  const [typed, type] = useState<string>();
  const text = typed ?? guess;
  const confirm = () => {
    if (isWaiting || text.trim() === '') return;
    store.withEdits((edits) => {
      confirmGuesses(store, edits, group, text === guess ? undefined : text.trim());
    });
  };
  return (
    <form
      className="finding__do finding__confirm"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <input
        className="input"
        aria-label={t('findings.confirm.value')}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        size={Math.min(Math.max(text.length, 5) + 1, 16)}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <button
        type="submit"
        className="btn btn--small finding__fix"
        aria-label={t('findings.confirm.name', { title })}
        aria-disabled={isWaiting || undefined}
        title={isWaiting ? t('step.reading') : undefined}
      >
        {t('findings.confirm')}
      </button>
    </form>
  );
}

/**
 * Confirms the guesses of a row: one step of the history, which takes their marks away.
 * @param right another value, as it is typed; the guess itself is right without it
 */
function confirmGuesses(
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
      const guesses = edits
        .guessesOfFile(review)
        .filter(
          (guess) =>
            guess.document === document &&
            places.some(({ finding }) => samePath(finding.path, guess.path)),
        );
      if (guesses.length === 0) return undefined;
      const toConfirm = edits.entriesWithout(config.toConfirm ?? [], review, guesses);
      if (toConfirm.length < (config.toConfirm?.length ?? 0)) gone = { entries: toConfirm };
      const confirmed = guesses.map((guess) =>
        typed === undefined ? guess : { ...guess, right: typed },
      );
      const { changes, refusals } = edits.planConfirm(review, confirmed);
      return { changes, refusals, label: actLabel('confirm.step', { n: guesses.length }) };
    },
    { rule: places[0]?.finding.rule ?? '' },
  );
  if (!gone) return;
  const { config } = store.getState().workspace;
  store.configure({ ...config, toConfirm: gone.entries as NonNullable<typeof config.toConfirm> });
}
