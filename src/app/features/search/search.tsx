import { useCallback, useEffect, useState } from 'react';
import { latePart } from '../../pieces/late-part.tsx';
import { commandKey } from '../../pieces/words.ts';
import { withCommand } from '../../store/platform.ts';
import { usePreferences } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { ownsText } from '../../ui/text-fields.ts';
import { useHeldKeys } from '../../ui/use-held-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import './search.css';

export const LateSearchDialog = latePart(() => import('./search-dialog.tsx'), 'SearchDialog', {
  words: ['opened'],
});

/** The way to any setting by its name: a field to press, or a key from anywhere. */
export function Search() {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState(false);
  useSearchKeys(() => setOpen(true));
  const close = useCallback(() => {
    setOpen(false);
    setDrawn(false);
  }, []);
  const takeHeld = useHeldKeys(open && !drawn, close);
  return (
    <>
      <button
        type="button"
        className="search"
        aria-label={t('search.open')}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span>{t('search.short')}</span>
        <small className="kbd">{commandKey(words, 'K')}</small>
      </button>
      {open && (
        <LateSearchDialog.Place
          onClose={close}
          takeHeld={takeHeld}
          onShown={(isThere) => (isThere ? setDrawn(true) : close())}
        />
      )}
    </>
  );
}

/** Ctrl+K from anywhere, and outside of text the slash alone where single keys are wanted. */
function useSearchKeys(onSearch: () => void): void {
  const [{ questionKey }] = usePreferences();
  useEffect(() => {
    // The editor would wait for a second key after this one, and take the first letter of what is searched for.
    const onCommand = (event: KeyboardEvent) => {
      if (event.isComposing || event.key.toLowerCase() !== 'k' || !withCommand(event)) return;
      if (event.altKey || event.shiftKey || document.querySelector('.scrim')) return;
      event.preventDefault();
      event.stopPropagation();
      onSearch();
    };
    const onSlash = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || document.querySelector('.scrim')) return;
      if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!questionKey || ownsText(event.target)) return;
      event.preventDefault();
      onSearch();
    };
    window.addEventListener('keydown', onCommand, { capture: true });
    window.addEventListener('keydown', onSlash);
    return () => {
      window.removeEventListener('keydown', onCommand, { capture: true });
      window.removeEventListener('keydown', onSlash);
    };
  }, [onSearch, questionKey]);
}
