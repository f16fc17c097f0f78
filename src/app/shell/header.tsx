import { useRef } from 'react';
import { DownloadButton, OpenButton, ShareButton } from '../features/files/header-files.tsx';
import { useLessons } from '../features/learn/lessons/lesson-react.ts';
import { ProfilePicker, VersionPicker } from '../features/target/target-pickers.tsx';
import { FileInput } from '../pieces/file-input.tsx';
import { usePageTitle } from '../pieces/page-heading.tsx';
import { stepName } from '../pieces/words.ts';
import { isUnsaved } from '../store/files/unsaved.ts';
import { useActions, useApp, useShellState } from '../store/react.ts';
import { useView } from '../store/view.ts';
import { activeFile } from '../store/workspace.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { ExamplesMenu, MoreMenu, PageMoreMenu, ThemeMenu } from './header-menus.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LearnMenu, PageTabs } from './places.tsx';
import './header.css';

/** What is always at hand: on the workbench its tools, elsewhere the ways between the pages. */
export function Header() {
  const { page } = useView();
  return page === 'workbench' ? <WorkbenchHeader /> : <LearnHeader />;
}

function LearnHeader() {
  const lesson = useLessons(({ open }) => open !== undefined);
  return (
    <header className="header">
      <Brand />
      <PageTabs />
      <span className="header__gap" />
      {lesson && (
        <>
          <UndoButtons />
          <span className="header__rule" />
        </>
      )}
      <LearnMenu back />
      <LanguageSwitch />
      <ThemeMenu />
      <PageMoreMenu />
    </header>
  );
}

function WorkbenchHeader() {
  const picker = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const pick = () => picker.current?.click();
  const pickFolder = () => folder.current?.click();
  return (
    <header className="header">
      <Brand />
      <FileName />
      <ProfilePicker />
      <VersionPicker />
      <span className="header__gap" />
      <UndoButtons />
      <span className="header__rule" />
      <OpenButton onOpen={pick} onOpenFolder={pickFolder} />
      <ExamplesMenu />
      <LearnMenu />
      <ShareButton />
      <DownloadButton />
      <span className="header__rule" />
      <LanguageSwitch />
      <ThemeMenu />
      <MoreMenu onOpen={pick} onOpenFolder={pickFolder} />
      <FileInput ref={picker} />
      <FileInput ref={folder} folder />
    </header>
  );
}

function Brand() {
  return (
    <span className="brand">
      <Icon name="mark" />
      <span className="brand__name">Podsmith</span>
    </span>
  );
}

function FileName() {
  const file = useApp((state) => activeFile(state.workspace));
  const unsaved = useShellState((state) => isUnsaved(file, state));
  const { t } = useWords();
  const { name } = file;
  usePageTitle(`${unsaved ? '● ' : ''}${name}`);
  return (
    <p className="header__file">
      <span className="vh">{t('header.file')}: </span>
      <span className="mono header__name" title={name}>
        {name}
      </span>
      {unsaved && (
        <span className="header__unsaved" title={t('header.unsaved')}>
          <span className="vh">, {t('header.unsaved')}</span>
        </span>
      )}
    </p>
  );
}

/** Undo and redo, each named after the step that it would take. */
function UndoButtons() {
  const { done, undone } = useApp((state) => state.workspace.history);
  const { undo, redo } = useActions();
  const words = useWords();
  const back = done.at(-1);
  const forth = undone.at(-1);
  const { t } = words;
  const undoName = back
    ? t('header.undo', { step: stepName(words, back.label) })
    : t('header.undo.nothing');
  const redoName = forth
    ? t('header.redo', { step: stepName(words, forth.label) })
    : t('header.redo.nothing');
  return (
    <>
      <button
        type="button"
        className="btn btn--quiet btn--icon header__undo"
        aria-label={undoName}
        title={undoName}
        aria-disabled={!back}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={redoName}
        title={redoName}
        aria-disabled={!forth}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
