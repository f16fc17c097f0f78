/** The menus of the header. One of them, More, holds whatever a narrower window has no room for. */
import { formatVersion, reviewTargetOf } from '../../engine/core.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import type { OpenProps } from '../features/files/header-files.tsx';
import { openDialog } from '../store/dialogs.ts';
import { EXAMPLE_IDS, type ExampleId, exampleName } from '../store/examples.ts';
import { isOnDisk, reachesDisk } from '../store/files/disk.ts';
import { THEMES } from '../store/preferences.ts';
import { useApp, usePreferences, useShell } from '../store/react.ts';
import { activeFile } from '../store/workspace.ts';
import { Icon } from '../ui/icon.tsx';
import { DropMenu, MenuAction, MenuChoice, MenuRule } from '../ui/menu.tsx';
import { useWords } from '../ui/use-words.ts';
import { LANGUAGE_NAMES } from './language-switch.tsx';

export function ExamplesMenu() {
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.examples')}
      className="btn btn--quiet header__examples"
      button={
        <>
          {t('header.examples')}
          <Icon name="down" />
        </>
      }
    >
      <NewAction />
      <MenuRule />
      {EXAMPLE_IDS.map((id) => (
        <ExampleAction key={id} id={id} about={t(`example.${id}.about`)} />
      ))}
    </DropMenu>
  );
}

function NewAction() {
  const { t } = useWords();
  return (
    <MenuAction
      icon="file"
      label={t('new.open')}
      about={t('new.open.about')}
      onAction={() => openDialog('new-manifest')}
    />
  );
}

interface ExampleProps {
  readonly id: ExampleId;
  readonly about: string;
}

function ExampleAction({ id, about }: ExampleProps) {
  const { takeExample } = useShell();
  const { t } = useWords();
  return (
    <MenuAction
      icon="file"
      label={t(`example.${id}`)}
      about={about}
      onAction={() => void takeExample(id)}
    />
  );
}

export function ThemeMenu() {
  const [{ theme }] = usePreferences();
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.theme.now', { theme: t(`theme.${theme}`) })}
      className="btn btn--quiet btn--icon header__wide"
      button={<Icon name="theme" />}
    >
      {useThemeChoice()}
    </DropMenu>
  );
}

function useThemeChoice() {
  const [{ theme }, prefer] = usePreferences();
  const { t } = useWords();
  return (
    <MenuChoice
      label={t('header.theme')}
      options={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
      value={theme}
      onChange={(chosen) => prefer({ theme: chosen })}
    />
  );
}

function useLanguageChoice() {
  const [{ language }, prefer] = usePreferences();
  const { t } = useWords();
  return (
    <MenuChoice
      label={t('header.language')}
      options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id], lang: id }))}
      value={language}
      onChange={(chosen) => prefer({ language: chosen })}
    />
  );
}

/** What a phone has no room for on the pages beside the workbench. */
export function PageMoreMenu() {
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.more')}
      className="btn btn--quiet btn--icon header__page-more"
      button={<Icon name="more" />}
    >
      {useLanguageChoice()}
      {useThemeChoice()}
    </DropMenu>
  );
}

export function MoreMenu({ onOpen, onOpenFolder }: OpenProps) {
  const target = reviewTargetOf(useApp((state) => state.workspace.config));
  const name = useApp((state) => activeFile(state.workspace).name);
  const n = useApp((state) => state.workspace.files.length);
  const saves = useApp(({ workspace }) => isOnDisk(workspace));
  const { save, saveAs, downloadAll, saveOne, saveWorkspace, copy } = useShell();
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.more')}
      className="btn btn--quiet btn--icon header__more"
      button={<Icon name="more" />}
    >
      <NewAction />
      <MenuAction icon="open" label={t('header.open.name')} onAction={onOpen} />
      <MenuAction icon="file" label={t('files.open.folder')} onAction={onOpenFolder} />
      {reachesDisk() && (
        <MenuAction
          icon="list"
          label={t('disk.recent.open')}
          onAction={() => openDialog('recent')}
        />
      )}
      {saves && <MenuAction icon="save" label={t('disk.save')} onAction={() => void save()} />}
      {reachesDisk() && (
        <MenuAction icon="save" label={t('disk.save-as')} onAction={() => void saveAs()} />
      )}
      <MenuAction icon="download" label={t('header.download.file', { name })} onAction={saveOne} />
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
        onAction={() => void saveWorkspace()}
      />
      <MenuAction
        icon="download"
        label={t('exports.open')}
        onAction={() => openDialog('exports')}
      />
      <MenuAction icon="share" label={t('header.share')} onAction={() => openDialog('share')} />
      <MenuAction icon="copy" label={t('header.copy')} onAction={() => void copy()} />
      <MenuAction
        icon="dials"
        label={t('target.title')}
        about={`${t(`profile.${target.profile}`)}, Kubernetes ${formatVersion(target.kubernetesVersion)}`}
        onAction={() => openDialog('target')}
      />
      <MenuRule />
      {useLanguageChoice()}
      {useThemeChoice()}
      <MenuRule />
      {EXAMPLE_IDS.map((id) => (
        <ExampleAction key={id} id={id} about={exampleName(id)} />
      ))}
    </DropMenu>
  );
}
