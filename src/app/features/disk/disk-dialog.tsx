import { useMemo } from 'react';
import { decodeText } from '../../../engine/core.ts';
import { ChangesLines } from '../../pieces/changes-lines.tsx';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { reachesDisk } from '../../store/files/disk.ts';
import { tellNotSaved } from '../../store/files/disk-saving.ts';
import { isUnsaved, type NotSaved } from '../../store/files/unsaved.ts';
import { useActions, useApp, useShell, useShellState } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { differenceOf } from './disk-difference.ts';
import { takeFromDisk } from './disk-version.ts';
import './disk.css';

/** Files that were not saved to disk: why, and what can be done about each. */
export function DiskDialog() {
  const { open, payload = [] } = useDialog('disk');
  const { t } = useWords<'disk'>();
  const close = () => closeDialog('disk');
  const [first] = payload;
  const wide = payload.some(({ why }) => why === 'changed');
  return (
    <Sheet
      open={open}
      wide={wide}
      title={t('disk.title', { n: payload.length, name: first?.name ?? '' })}
      onClose={close}
    >
      <ul className="disk">
        {payload.map((failure) => (
          <Entry key={failure.file} failure={failure} alone={payload.length === 1} />
        ))}
      </ul>
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={close}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

interface Props {
  readonly failure: NotSaved;
  readonly alone: boolean;
}

function Entry({ failure, alone }: Props) {
  const { name, why, message = '' } = failure;
  const { t } = useWords<'disk'>();
  return (
    <li className="disk__file">
      {!alone && <h3 className="mono">{name}</h3>}
      <p className="prose">{t(`disk.why.${why}`, { message })}</p>
      {why === 'changed' ? (
        <Changed failure={failure} />
      ) : (
        <>
          {why !== 'no-place' && <p className="prose">{t(stateOf(failure))}</p>}
          <Acts failure={failure} />
        </>
      )}
    </li>
  );
}

/** What became of the file on disk and of the text. */
function stateOf({ why, intact, chosen }: NotSaved) {
  if (why === 'gone') return 'disk.gone';
  if (chosen) return 'disk.chosen';
  return intact ? 'disk.intact' : 'disk.unknown';
}

/** Ways to save a file that could not be written, or never was. */
function Acts({ failure: { file, why } }: { readonly failure: NotSaved }) {
  const { saveFiles, saveAs, saveOne } = useShell();
  const { t } = useWords<'disk'>();
  const again = why !== 'gone' && why !== 'no-place';
  return (
    <div className="acts">
      {again && (
        <button type="button" className="btn btn--primary" onClick={() => void saveFiles([file])}>
          {t('disk.again')}
        </button>
      )}
      {reachesDisk() && (
        <button
          type="button"
          className={again ? 'btn' : 'btn btn--primary'}
          onClick={() => void saveAs(file)}
        >
          {t('disk.save-as')}
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => {
          saveOne(file);
          tellNotSaved([file]);
        }}
      >
        <Icon name="download" />
        {t('header.download')}
      </button>
    </div>
  );
}

/** Another program has changed the file: what that is, and whose version stays. */
function Changed({ failure }: { readonly failure: NotSaved }) {
  const { file: id, disk } = failure;
  const file = useApp(({ workspace }) => workspace.files.find((candidate) => candidate.id === id));
  const edited = useShellState((state) => file !== undefined && isUnsaved(file, state));
  const app = useActions();
  const { saveFiles, saveAs } = useShell();
  const { t } = useWords<'disk'>();
  const decoded = useMemo(() => disk && decodeText(disk), [disk]);
  if (!file || !disk || !decoded) return null;
  return (
    <>
      {!edited && <p className="prose">{t('disk.changed.unedited')}</p>}
      {decoded.ok ? (
        <DiskDifference disk={decoded.text} here={file.text} />
      ) : (
        <p className="prose">{t('disk.changed.no-text')}</p>
      )}
      <div className="acts">
        <button
          type="button"
          className="btn"
          onClick={() => void saveFiles([id], new Map([[id, disk]]))}
        >
          {t('disk.overwrite')}
        </button>
        {decoded.ok && (
          <button type="button" className="btn" onClick={() => takeFromDisk(app, file, disk)}>
            {t('disk.take')}
          </button>
        )}
        <button type="button" className="btn btn--primary" onClick={() => void saveAs(id)}>
          {t('disk.save-as')}
        </button>
      </div>
      <p className="sheet__reason">{t('disk.changed.acts')}</p>
    </>
  );
}

function DiskDifference({ disk, here }: { readonly disk: string; readonly here: string }) {
  const { t } = useWords<'disk' | 'opened'>();
  const { places, more } = useMemo(() => differenceOf(disk, here), [disk, here]);
  if (places.length === 0) return <p className="prose">{t('disk.changed.bytes')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="disk__lines" tabIndex={0} aria-label={t('disk.difference')}>
      <p className="disk__legend">{t('disk.difference.legend')}</p>
      {places.map(({ line, rows }) => (
        <ChangesLines
          key={line}
          where={t('changes.lines.one', { line })}
          rows={rows}
          beside={false}
        />
      ))}
      {more > 0 && <p className="disk__legend">{t('disk.difference.more', { n: more })}</p>}
    </section>
  );
}
