import { LazyPart } from '../../pieces/lazy-part.tsx';
import { downloadName } from '../../store/files/file-name.ts';
import { useApp, useShell } from '../../store/react.ts';
import { activeFile, lineEndsIn } from '../../store/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';

const loadHeaderOption = async () =>
  (await import('../exports/header-option.tsx')).HeaderOptionAlone;

/** The ways out: the shown file, all of them, a copy; and whether files say where they are from. */
export function DownloadTake() {
  const file = useApp((state) => activeFile(state.workspace));
  const { name, encoding, mark, locked } = file;
  const n = useApp((state) => state.workspace.files.length);
  const { save, saveOne, copy } = useShell();
  const { t } = useWords();
  const ends = t(`download.ends.${lineEndsIn(file)}`);
  return (
    <section className="start__part" aria-labelledby="download-take">
      <h2 id="download-take">{t('download.take')}</h2>
      <div className="acts">
        <button
          type="button"
          className="btn"
          aria-disabled={Boolean(locked)}
          aria-describedby="download-how"
          onClick={saveOne}
        >
          <Icon name="download" />
          {t('header.download.file', { name: downloadName(name) })}
        </button>
        {n > 1 && (
          <button type="button" className="btn" onClick={() => void save()}>
            <Icon name="download" />
            {t('files.download.all', { n })}
          </button>
        )}
        <button type="button" className="btn btn--quiet" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('header.copy')}
        </button>
      </div>
      <p className="start__how" id="download-how">
        {locked
          ? t('header.download.locked')
          : t('download.bytes', {
              encoding: encoding.toUpperCase(),
              mark: mark ? 'yes' : 'no',
              ends,
            })}
      </p>
      <LazyPart load={loadHeaderOption} props={{}} />
    </section>
  );
}
