import { type ReactNode, useEffect, useRef } from 'react';
import { useActions, useApp, useWords } from '../state/react.ts';
import { useShell, useShellState } from '../state/shell-react.ts';
import type { Notice } from '../state/store.ts';
import { Announcer } from './announcer.tsx';
import { Icon } from './icon.tsx';
import { commandKey, noticeText, refusalText } from './words.ts';
import './notices.css';

/** What happened, with the way back; and why something did not happen. */
export function Notices() {
  const notice = useApp((state) => state.notice);
  const hint = useShellState((state) => state.hint);
  const { tell } = useActions();
  const shell = useShell();
  const words = useWords();
  useFading(notice);
  const hintText = hint && words.t(hint.key, { keys: commandKey(words, 'V'), ...hint.values });
  return (
    <>
      <div className="notices">
        {hintText && <Note onDismiss={() => shell.tell(undefined)}>{hintText}</Note>}
        {notice && !hint && <Told notice={notice} onDismiss={() => tell(undefined)} />}
      </div>
      <Announcer text={hintText ?? (notice ? noticeText(words, notice) : '')} />
    </>
  );
}

/** Good news goes with the next thing that the user does; reasons stay until they are dismissed. */
function useFading(notice: Notice | undefined): void {
  const count = useApp((state) => state.last.count);
  const step = useApp((state) => state.place.step);
  const { tell } = useActions();
  const seen = useRef({ notice, count, step });
  useEffect(() => {
    const before = seen.current;
    seen.current = { notice, count, step };
    if (!notice || notice !== before.notice || notice.kind === 'refused') return;
    if (count !== before.count || step !== before.step) tell(undefined);
  }, [notice, count, step, tell]);
}

interface ToldProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function Told({ notice, onDismiss }: ToldProps) {
  const words = useWords();
  switch (notice.kind) {
    case 'refused':
      return <Refused notice={notice} onDismiss={onDismiss} />;
    case 'declined':
    case 'nothing':
    case 'read-only':
      return <Note onDismiss={onDismiss}>{noticeText(words, notice)}</Note>;
    default:
      return <Toast notice={notice} onDismiss={onDismiss} />;
  }
}

function Toast({ notice, onDismiss }: ToldProps) {
  const { undo, redo } = useActions();
  const words = useWords();
  const { t } = words;
  const undone = notice.kind === 'undone';
  return (
    <div className="toast">
      <Icon name="pass" />
      <p>{noticeText(words, notice)}</p>
      {/* One button for both ways: the focus stays on it when one turns into the other. */}
      {'label' in notice && (
        <button type="button" className="btn btn--small" onClick={undone ? redo : undo}>
          {t(undone ? 'notice.redo' : 'notice.undo')}
        </button>
      )}
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

interface RefusedProps {
  readonly notice: Extract<Notice, { kind: 'refused' }>;
  readonly onDismiss: () => void;
}

function Refused({ notice, onDismiss }: RefusedProps) {
  const { copy } = useShell();
  const words = useWords();
  const { t, rule } = words;
  const { snippet } = notice.refusal;
  return (
    <Note onDismiss={onDismiss}>
      <b>{t('notice.refused.title', { title: rule(notice.rule).title })}</b>{' '}
      {refusalText(words, notice)}{' '}
      {snippet && (
        <button type="button" className="link" onClick={() => void copy(snippet)}>
          {t('notice.refused.copy')}
        </button>
      )}
    </Note>
  );
}

interface NoteProps {
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

function Note({ children, onDismiss }: NoteProps) {
  return (
    <div className="note note--floating">
      <Icon name="sev-medium" />
      <p>{children}</p>
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

function Dismiss({ onDismiss }: { readonly onDismiss: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="btn btn--quiet btn--small btn--icon"
      aria-label={t('notice.dismiss')}
      onClick={onDismiss}
    >
      <Icon name="close" />
    </button>
  );
}
