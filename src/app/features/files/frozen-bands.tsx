import { useActions, useApp } from '../../store/react.ts';
import { activeFile, needsLineEnds } from '../../store/workspace.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';

/** What keeps a text from being edited, and the way out of it. */
export function FrozenBands() {
  return (
    <>
      <LockedBand />
      <LineEndsBand />
    </>
  );
}

function LockedBand() {
  const locked = useApp((state) => activeFile(state.workspace).locked);
  const { t } = useWords<'opened'>();
  if (!locked) return null;
  return (
    <Banner tone="fault" icon="lock" title={t(`band.locked.${locked}.title`)} says="polite">
      <p>{t(`band.locked.${locked}.text`)}</p>
    </Banner>
  );
}

function LineEndsBand() {
  const ends = useApp(({ workspace }) => {
    const file = activeFile(workspace);
    return file.locked ? null : needsLineEnds(file);
  });
  const { setLineEnds } = useActions();
  const { t } = useWords<'opened'>();
  if (ends !== 'mixed' && ends !== 'cr') return null;
  return (
    <Banner tone="warn" icon="sev-medium" title={t(`band.ends.${ends}.title`)} says="polite">
      <p>{t('band.ends.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => setLineEnds('\n')}>
          {t('band.ends.lf')}
        </button>
        <button type="button" className="btn btn--small" onClick={() => setLineEnds('\r\n')}>
          {t('band.ends.crlf')}
        </button>
      </div>
    </Banner>
  );
}
