import { ReviewPart } from '../pieces/part.tsx';
import { openDialog } from '../store/dialogs.ts';
import { useApp } from '../store/react.ts';
import { useOnline } from '../store/versions.ts';
import { hashOf } from '../store/view.ts';
import { activeFile, lineEndsIn } from '../store/workspace.ts';
import { Icon } from '../ui/icon.tsx';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';

/** What holds for the whole page, small: where the text stays, what it is measured by, its bytes. */
export function StatusLine() {
  const { env } = useApp((state) => state.analysis.review);
  const { major, minor } = env.policyVersion;
  const encoding = useApp(({ workspace }) => activeFile(workspace).encoding);
  const mark = useApp(({ workspace }) => activeFile(workspace).mark);
  const ends = useApp(({ workspace }) => lineEndsIn(activeFile(workspace)));
  const { t } = useWords();
  const online = useOnline();
  return (
    <footer className="status">
      <a className="status__local" href={hashOf({ page: 'privacy' })}>
        <Icon name="lock" />
        {t('status.local')}
      </a>
      <LiveStatus as="span" className="status__network">
        {!online && t('status.offline')}
      </LiveStatus>
      <span className="num">{t('status.standard', { version: `v${major}.${minor}` })}</span>
      <ReviewPart name="TargetLine" />
      <span className="status__gap" />
      <span>
        {encoding.toUpperCase()}
        {mark && ' BOM'} · {t(`download.ends.${ends}`)}
      </span>
      <a className="link" href={hashOf({ page: 'licences' })}>
        {t('place.licences')}
      </a>
      <button type="button" className="link" onClick={() => openDialog('shortcuts')}>
        {t('header.shortcuts')}
      </button>
    </footer>
  );
}
