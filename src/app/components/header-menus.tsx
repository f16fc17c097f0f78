/** The menus of the header. On phones one of them, More, holds what the others hold elsewhere. */
import { Separator } from 'react-aria-components';
import { formatVersion } from '../../engine/index.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { resolved } from '../state/config.ts';
import { EXAMPLE_IDS, type ExampleId, exampleName } from '../state/examples.ts';
import { THEMES } from '../state/preferences.ts';
import { useApp, useWords } from '../state/react.ts';
import { usePreferences, useShell } from '../state/shell-react.ts';
import { activeFile } from '../state/workspace.ts';
import { Icon } from './icon.tsx';
import { LANGUAGE_NAMES } from './language-switch.tsx';
import { DropMenu, MenuAction, MenuChoice } from './menu.tsx';

export function ExamplesMenu() {
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.examples')}
      className="btn btn--quiet bar__examples"
      button={
        <>
          {t('header.examples')}
          <Icon name="down" />
        </>
      }
    >
      {EXAMPLE_IDS.map((id) => (
        <ExampleAction key={id} id={id} about={t(`example.${id}.about`)} />
      ))}
    </DropMenu>
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

/** Download, and beside it the other ways to take the manifest along. */
export function DownloadButton() {
  const file = useApp((state) => activeFile(state.workspace));
  const { save, copy } = useShell();
  const { t } = useWords();
  return (
    <span className="split bar__download">
      <button
        type="button"
        className="btn"
        aria-disabled={Boolean(file.locked)}
        title={file.locked ? t('header.download.locked') : undefined}
        onClick={save}
      >
        <Icon name="download" />
        {t('header.download')}
      </button>
      <DropMenu label={t('header.download.more')} className="btn" button={<Icon name="down" />}>
        <MenuAction
          icon="download"
          label={t('header.download.file', { name: file.name })}
          onAction={save}
        />
        <MenuAction icon="copy" label={t('header.copy')} onAction={() => void copy()} />
      </DropMenu>
    </span>
  );
}

export function ThemeMenu() {
  const [{ theme }] = usePreferences();
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.theme.now', { theme: t(`theme.${theme}`) })}
      className="btn btn--quiet btn--icon bar__wide"
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

interface MoreProps {
  readonly onOpen: () => void;
}

export function MoreMenu({ onOpen }: MoreProps) {
  const target = useApp((state) => resolved(state.workspace.config));
  const name = useApp((state) => activeFile(state.workspace).name);
  const [{ language }, prefer] = usePreferences();
  const { save, copy, openTarget } = useShell();
  const { t } = useWords();
  return (
    <DropMenu
      label={t('header.more')}
      className="btn btn--quiet btn--icon bar__more"
      button={<Icon name="more" />}
    >
      <MenuAction icon="open" label={t('header.open.name')} onAction={onOpen} />
      <MenuAction icon="download" label={t('header.download.file', { name })} onAction={save} />
      <MenuAction icon="copy" label={t('header.copy')} onAction={() => void copy()} />
      <MenuAction
        icon="dials"
        label={t('target.title')}
        about={`${t(`profile.${target.profile}`)}, Kubernetes ${formatVersion(target.kubernetesVersion)}`}
        onAction={() => openTarget(true)}
      />
      <Separator className="menu__rule" />
      <MenuChoice
        label={t('header.language')}
        options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id], lang: id }))}
        value={language}
        onChange={(chosen) => prefer({ language: chosen })}
      />
      {useThemeChoice()}
      <Separator className="menu__rule" />
      {EXAMPLE_IDS.map((id) => (
        <ExampleAction key={id} id={id} about={exampleName(id)} />
      ))}
    </DropMenu>
  );
}
