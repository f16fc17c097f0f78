import { useEffect, useId, useState } from 'react';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import {
  forgetRecent,
  openRecent,
  type RecentFile,
  recentFiles,
  remembersRecent,
  setRemembersRecent,
} from '../../store/files/recent.ts';
import { useShell } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import './disk.css';

/** The files and folders that were opened last, if the user wants them remembered. */
export function RecentDialog() {
  const { open } = useDialog('recent');
  const { t } = useWords<'disk'>();
  return (
    <Sheet open={open} title={t('disk.recent.title')} onClose={() => closeDialog('recent')}>
      <Content />
    </Sheet>
  );
}

type Trouble = 'denied' | 'gone' | 'database';

function Content() {
  const { takeFiles } = useShell();
  const { t } = useWords<'disk'>();
  const id = useId();
  const [wanted, want] = useState(remembersRecent);
  const [recent, setRecent] = useState<readonly RecentFile[]>();
  const [trouble, setTrouble] = useState<{ readonly why: Trouble; readonly name: string }>();
  const failed = () => setTrouble({ why: 'database', name: '' });
  const look = () => recentFiles().then(setRecent, failed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the dialog opens
  useEffect(() => void look(), []);

  const choose = (on: boolean) => {
    want(on);
    setTrouble(undefined);
    setRemembersRecent(on).then(look, failed);
  };
  const open = async (entry: RecentFile) => {
    const given = await openRecent(entry);
    if (typeof given === 'string') return setTrouble({ why: given, name: entry.handle.name });
    closeDialog('recent');
    await takeFiles(Promise.resolve(given), 'open');
  };
  return (
    <>
      <div className="disk__choice">
        <input
          type="checkbox"
          id={id}
          aria-describedby={`${id}-about`}
          checked={wanted}
          onChange={({ target }) => choose(target.checked)}
        />
        <label htmlFor={id}>{t('disk.recent.remember')}</label>
        <p className="sheet__reason" id={`${id}-about`}>
          {t('disk.recent.about')}
        </p>
      </div>
      {wanted && recent?.length === 0 && <p className="prose">{t('disk.recent.none')}</p>}
      {recent && recent.length > 0 && (
        <ul className="disk__recent">
          {recent.map((entry) => (
            <li key={entry.id}>
              <button type="button" className="btn btn--quiet" onClick={() => void open(entry)}>
                <Icon name={entry.handle.kind === 'file' ? 'file' : 'open'} />
                <span className="mono">{entry.handle.name}</span>
                {entry.handle.kind === 'directory' && ` ${t('disk.recent.folder')}`}
              </button>
              <button
                type="button"
                className="btn btn--quiet btn--icon"
                aria-label={t('disk.recent.forget', { name: entry.handle.name })}
                onClick={() => void forgetRecent(entry.id).then(look, failed)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <LiveStatus urgency="assertive" className="err">
        {trouble && t(`disk.recent.${trouble.why}`, { name: trouble.name })}
      </LiveStatus>
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={() => closeDialog('recent')}>
          {t('dialog.close')}
        </button>
      </div>
    </>
  );
}
