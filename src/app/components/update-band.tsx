import { useState } from 'react';
import { useStore } from 'zustand';
import { loadUpdateTranslator } from '../../i18n/index.ts';
import { takeOver } from '../state/kept.ts';
import { lessonsOf } from '../state/lesson.ts';
import { onlyHere } from '../state/only-here.ts';
import { useActions, useApp } from '../state/react.ts';
import { useShell, useShellState } from '../state/shell-react.ts';
import { versions } from '../state/versions.ts';
import { Band } from './band.tsx';
import { useLoadedWords } from './use-loaded-words.ts';

/** There is another version of the page. It waits until the user wants it, and until nothing would be lost. */
export function UpdateBand() {
  const words = useLoadedWords(loadUpdateTranslator);
  const newer = useStore(versions, (state) => state.newer);
  const lost = useLost();
  const [refused, setRefused] = useState(false);
  const { save } = useShell();
  if (!words || !newer) return null;
  const { t } = words;
  const later = () => versions.setState({ later: true });
  const update = () => {
    if (lost) setRefused(true);
    else void takeOver();
  };
  const keptBack = refused && lost;
  return (
    <section aria-label={t('update.label')}>
      <Band
        tone="plain"
        icon="sev-info"
        role="status"
        title={t(keptBack ? 'update.kept-back' : `update.${newer}`)}
      >
        <p>
          {!keptBack && t(`update.${newer}.text`)}
          {keptBack === 'lesson' && t('update.kept-back.lesson')}
          {Array.isArray(keptBack) &&
            t('update.kept-back.text', { n: keptBack.length, name: keptBack[0] ?? '' })}
        </p>
        <div className="acts">
          {Array.isArray(keptBack) && (
            <button type="button" className="btn btn--small" onClick={() => void save()}>
              {t('update.download')}
            </button>
          )}
          <button type="button" className="btn btn--small" onClick={update}>
            {t('update.now')}
          </button>
          <button type="button" className="btn btn--small btn--quiet" onClick={later}>
            {t('update.later')}
          </button>
        </div>
      </Band>
    </section>
  );
}

/** What loading the page anew would lose: an open lesson, or files by their names. */
function useLost(): 'lesson' | readonly string[] | undefined {
  const lesson = useStore(lessonsOf(useActions()), ({ open }) => open !== undefined);
  const workspace = useApp((state) => state.workspace);
  const saved = useShellState((state) => state.saved);
  if (lesson) return 'lesson';
  const names = onlyHere(workspace, saved);
  return names.length > 0 ? names : undefined;
}
