import { useEffect, useRef } from 'react';
import type { Review } from '../../../engine/index.ts';
import type { Translator } from '../../../i18n/index.ts';
import { entriesOf } from '../../../results/entries.ts';
import { SeverityShape } from '../../pieces/marks.tsx';
import { sharedFolder } from '../../store/files/file-name.ts';
import { isUnsaved } from '../../store/files/unsaved.ts';
import { useActions, useApp, useShell, useShellState } from '../../store/react.ts';
import type { File } from '../../store/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { DropMenu, MenuAction } from '../../ui/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Analysis } from '../../view/analysis.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import './file-tabs.css';

/** From this many on a menu lists them as well. */
const MANY = 6;

/** The open files, once there are several: which is shown, and how each of them fares. */
export function FileTabs() {
  const files = useApp(({ workspace }) => workspace.files);
  const active = useApp(({ workspace }) => workspace.active);
  const analyses = useApp((state) => state.analyses);
  const { activate } = useActions();
  const { t } = useWords();
  if (files.length < 2) return null;
  const shared = sharedFolder(files.map(({ name }) => name));
  return (
    <nav className="files" aria-label={t('files.label')}>
      <ul className="files__row">
        {files.map((file, i) => (
          <FileTab
            key={file.id}
            file={file}
            shared={shared}
            current={i === active}
            analysis={analyses.get(file.id)}
          />
        ))}
      </ul>
      {files.length >= MANY && (
        <DropMenu
          label={t('files.all')}
          className="btn btn--quiet btn--small"
          button={
            <>
              {t('files.of', { at: active + 1, n: files.length })}
              <Icon name="down" />
            </>
          }
        >
          {files.map(({ id, name }) => (
            <MenuAction key={id} icon="file" label={name} onAction={() => activate(id)} />
          ))}
        </DropMenu>
      )}
    </nav>
  );
}

interface Props {
  readonly file: File;
  /** The folders that all names begin with: to tell files apart they are no help. */
  readonly shared: string;
  readonly current: boolean;
  readonly analysis: Analysis | undefined;
}

/** How many findings a file has; one in which nothing was judged is not free of them. */
function stateText(t: Translator['t'], review: Review): string {
  const n = entriesOf(review).length;
  if (n === 0 && verdictsOf(review).workloads === 0) return t('verdict.not-judged');
  return t('files.findings', { n });
}

function FileTab({ file, shared, current, analysis }: Props) {
  const { id, name } = file;
  const unsaved = useShellState((state) => isUnsaved(file, state));
  const { activate } = useActions();
  const { close } = useShell();
  const { t } = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const entries = analysis && entriesOf(analysis.review);
  const worst = entries?.[0]?.severity;
  return (
    <li className="files__tab" ref={item} data-current={current || undefined}>
      <button
        type="button"
        className="files__name"
        title={name}
        aria-current={current ? 'page' : undefined}
        onClick={() => activate(id)}
      >
        {worst ? <SeverityShape severity={worst} /> : <Icon name="file" />}
        <span className="mono" aria-hidden="true">
          {name.slice(shared.length)}
        </span>
        <span className="vh">
          {name}
          {', '}
          {analysis ? stateText(t, analysis.review) : t('files.reading')}
          {unsaved && `, ${t('header.unsaved')}`}
        </span>
        {unsaved && <span className="header__unsaved" />}
      </button>
      <button
        type="button"
        className="files__close"
        aria-label={t('files.close', { name })}
        onClick={() => close(id)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
