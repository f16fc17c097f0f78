import { useCallback, useEffect, useState } from 'react';
import { LazyPart } from '../../pieces/lazy-part.tsx';
import { commandKey } from '../../pieces/words.ts';
import { withCommand } from '../../store/platform.ts';
import { usePreferences } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { ownsText } from '../../ui/text-fields.ts';
import { useHeldKeys } from '../../ui/use-held-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import './search.css';

const loadSearchDialog = async () => (await import('./search-dialog.tsx')).SearchDialog;

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
  useIdle(loadSearchDialog);
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
        <LazyPart
          load={loadSearchDialog}
          areas={['opened']}
          props={{ onClose: close, takeHeld }}
          onShown={(isThere) => (isThere ? setDrawn(true) : close())}
        />
      )}
    </>
  );
}

/** Fetches a part while nothing else is to do: whoever asks for it need not wait. */
function useIdle(load: () => Promise<unknown>): void {
  useEffect(() => {
    // Not asked for yet, so nobody is to hear of it when it fails.
    const fetchPart = () => void load().catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const id = setTimeout(fetchPart, 3000);
      return () => clearTimeout(id);
    }
    const id = requestIdleCallback(fetchPart);
    return () => cancelIdleCallback(id);
  }, [load]);
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
