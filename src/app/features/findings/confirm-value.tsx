import { useState } from 'react';
import type { FindingGroup } from '../../../results/entries.ts';
import { confirmGuesses } from '../../store/confirm.ts';
import { useActions } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly group: FindingGroup;
  /** What the row says, for the name of the button. */
  readonly title: string;
  /** The text is being read, so that nothing is written. */
  readonly held: boolean;
}

/** A guess with its value: one press confirms it, or writes the right one that somebody has typed. */
export function ConfirmValue({ group, title, held }: Props) {
  const { t } = useWords();
  const store = useActions();
  const guess = String(group.places[0]?.finding.data.value ?? '');
  const [typed, type] = useState<string>();
  const text = typed ?? guess;
  const confirm = () => {
    if (held || text.trim() === '') return;
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
        aria-disabled={held || undefined}
        title={held ? t('step.reading') : undefined}
      >
        {t('findings.confirm')}
      </button>
    </form>
  );
}
