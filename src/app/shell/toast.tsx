import { useEffect, useState } from 'react';
import { noticeText } from '../pieces/words.ts';
import { hasWritten, showWritten } from '../store/files/written.ts';
import { useActions, useApp } from '../store/react.ts';
import type { Notice } from '../store/store.ts';
import { Dismiss } from '../ui/dismiss.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** It repeats what is read out, and its undo stays in the header: it need not wait for anyone. */
const SHOWN_MS = 8000;

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** Good news, with the way back. */
export function Toast({ notice, onDismiss }: Props) {
  const store = useActions();
  const written = useApp(hasWritten);
  const words = useWords();
  const { t } = words;
  const [hovered, hover] = useState(false);
  const [focused, focus] = useState(false);
  useLeaving(notice, hovered || focused);
  const undone = notice.kind === 'undone';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone is at it
    <div
      className="toast"
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
      onFocus={() => focus(true)}
      onBlur={() => focus(false)}
    >
      <Icon name="pass" />
      <p>{noticeText(words, notice)}</p>
      {/* A setting may write far from what is in sight. */}
      {written && (
        <button type="button" className="btn btn--small" onClick={() => showWritten(store)}>
          {t('notice.show')}
        </button>
      )}
      {/* One button for both ways: the focus stays on it when one turns into the other. */}
      {'label' in notice && (
        <button type="button" className="btn btn--small" onClick={undone ? store.redo : store.undo}>
          {t(undone ? 'notice.redo' : 'notice.undo')}
        </button>
      )}
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

/** Goes away with Escape, or by itself when nobody is at it. */
function useLeaving(notice: Notice, held: boolean): void {
  const { tell } = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice has its own time
  useEffect(() => {
    if (held) return;
    const id = setTimeout(() => tell(undefined), SHOWN_MS);
    return () => clearTimeout(id);
  }, [notice, held, tell]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog, a menu or the editor's own boxes come first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector('.scrim')) tell(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [tell]);
}
