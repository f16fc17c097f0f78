/** The header's buttons that bring files in and take them along, each with a menu of other ways. */
import { openDialog } from '../../store/dialogs.ts';
import { isOnDisk, reachesDisk } from '../../store/files/disk.ts';
import { useApp, useShell } from '../../store/react.ts';
import { activeFile } from '../../store/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { DropMenu, MenuAction } from '../../ui/menu.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Save or, where no file is open that the browser can write, download; and beside it the other ways out. */
export function DownloadButton() {
  const name = useApp(({ workspace }) => activeFile(workspace).name);
  const isLocked = useApp(({ workspace }) => Boolean(activeFile(workspace).locked));
  const n = useApp((state) => state.workspace.files.length);
  const saves = useApp(({ workspace }) => isOnDisk(workspace));
  const { save, saveAs, downloadAll, saveOne, saveWorkspace, copy } = useShell();
  const { t } = useWords();
  const locked = n === 1 && isLocked;
  return (
    <span className="split header__download">
      <button
        type="button"
        className="btn"
        aria-disabled={locked}
        title={locked ? t('header.download.locked') : undefined}
        onClick={() => void save()}
      >
        <Icon name={saves ? 'save' : 'download'} />
        <span className="header__download-word">{t(saves ? 'disk.save' : 'header.download')}</span>
      </button>
      <DropMenu label={t('header.download.more')} className="btn" button={<Icon name="down" />}>
        {reachesDisk() && (
          <MenuAction icon="save" label={t('disk.save-as')} onAction={() => void saveAs()} />
        )}
        <MenuAction
          icon="download"
          label={t('header.download.file', { name })}
          onAction={saveOne}
        />
        {n > 1 && (
          <MenuAction
            icon="download"
            label={t('files.download.all', { n })}
            onAction={() => void downloadAll()}
          />
        )}
        <MenuAction
          icon="download"
          label={t('share.workspace.save')}
          about={t('share.workspace.about')}
          onAction={() => void saveWorkspace()}
        />
        <MenuAction
          icon="download"
          label={t('exports.open')}
          about={t('exports.open.about')}
          onAction={() => openDialog('exports')}
        />
        <MenuAction icon="copy" label={t('header.copy')} onAction={() => void copy()} />
      </DropMenu>
    </span>
  );
}

/** Leads to a link that holds what is open. */
export function ShareButton() {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="btn btn--quiet header__share"
      onClick={() => openDialog('share')}
    >
      <Icon name="share" />
      <span className="header__label">{t('header.share')}</span>
    </button>
  );
}

export interface OpenProps {
  readonly onOpen: () => void;
  readonly onOpenFolder: () => void;
}

/** Open, and beside it a whole folder. */
export function OpenButton({ onOpen, onOpenFolder }: OpenProps) {
  const { t } = useWords();
  return (
    <span className="split header__wide">
      <button type="button" className="btn btn--quiet" onClick={onOpen}>
        <Icon name="open" />
        <span className="header__label">{t('header.open')}</span>
      </button>
      <DropMenu
        label={t('header.open.more')}
        className="btn btn--quiet btn--icon"
        button={<Icon name="down" />}
      >
        <MenuAction icon="open" label={t('header.open.name')} onAction={onOpen} />
        <MenuAction icon="file" label={t('files.open.folder')} onAction={onOpenFolder} />
        {reachesDisk() && (
          <MenuAction
            icon="list"
            label={t('disk.recent.open')}
            onAction={() => openDialog('recent')}
          />
        )}
      </DropMenu>
    </span>
  );
}
