import { stepName } from '../pieces/words.ts';
import { useActions, useApp } from '../store/react.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** Undo and redo, each named after the step that it would take. */
export function UndoButtons() {
  const { done, undone } = useApp((state) => state.workspace.history);
  const { undo, redo } = useActions();
  const words = useWords();
  const back = done.at(-1);
  const forth = undone.at(-1);
  const { t } = words;
  const undoName = back
    ? t('header.undo', { step: stepName(words, back.label) })
    : t('header.undo.nothing');
  const redoName = forth
    ? t('header.redo', { step: stepName(words, forth.label) })
    : t('header.redo.nothing');
  return (
    <>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={undoName}
        title={undoName}
        aria-disabled={!back}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={redoName}
        title={redoName}
        aria-disabled={!forth}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
