import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ReviewPart } from '../pieces/part.tsx';
import { commandKey, noticeText, refusalText } from '../pieces/words.ts';
import { WorkProgress } from '../pieces/work-progress.tsx';
import { hasWritten, showWritten } from '../store/files/written.ts';
import { useActions, useApp, useShell, useShellState } from '../store/react.ts';
import type { Hint } from '../store/shell.ts';
import type { Notice } from '../store/store.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Dismiss } from '../ui/dismiss.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import './notices.css';

/** What happened, with the way back; and why something did not happen. */
export function Notices() {
  const notice = useApp((state) => state.notice);
  const planning = useApp((state) => state.planning);
  const hint = useShellState((state) => state.hint);
  const { notify } = useActions();
  const shell = useShell();
  const words = useWords();
  useFading(notice);
  useFadingHint(hint);
  const hintText = hint && words.t(hint.key, { keys: commandKey(words, 'V'), ...hint.values });
  const text = hintText ?? (notice ? noticeText(words, notice) : '');
  return (
    <>
      {(hint || notice || planning !== undefined) && (
        <section className="notices" aria-label={words.t('notice.region')}>
          {planning !== undefined && <Planning progress={planning} />}
          {hintText && <Note onDismiss={() => shell.notify(undefined)}>{hintText}</Note>}
          {notice && !hint && <ShownNotice notice={notice} onDismiss={() => notify(undefined)} />}
        </section>
      )}
      <ReviewPart name="VerdictAnnouncer" props={{ text }}>
        <Announcer text={text} />
      </ReviewPart>
    </>
  );
}

/**
 * A notice closes with the next thing that the user does. A refusal stays until it is dismissed, and a notice that
 * the review is still running closes when the review is complete.
 */
function useFading(notice: Notice | undefined): void {
  const count = useApp((state) => state.last.count);
  const step = useApp((state) => state.location.step);
  const review = useApp((state) => state.analysis.review);
  const { notify } = useActions();
  const seen = useRef({ notice, count, step, review });
  useEffect(() => {
    const before = seen.current;
    seen.current = { notice, count, step, review };
    if (!notice || notice !== before.notice || notice.kind === 'refused') return;
    const reviewed = notice.kind === 'reading' && review !== before.review;
    if (count !== before.count || step !== before.step || reviewed) notify(undefined);
  }, [notice, count, step, review, notify]);
}

/** Why a control waits is of interest only until the text has been read anew. */
function useFadingHint(hint: Hint | undefined): void {
  const review = useApp((state) => state.analysis.review);
  const step = useApp((state) => state.location.step);
  const shell = useShell();
  const seen = useRef({ review, step });
  useEffect(() => {
    const before = seen.current;
    seen.current = { review, step };
    if (!/^step\.(?:frozen|reading|planning)$/.test(hint?.key ?? '')) return;
    if (review !== before.review || step !== before.step) shell.notify(undefined);
  }, [hint, review, step, shell]);
}

/** How far the plan of a fix is, and the way to stop it. */
function Planning({ progress }: { readonly progress: number }) {
  const { stop } = useActions();
  const { t } = useWords();
  return (
    <div className="note note--floating">
      <WorkProgress text={t('notice.planning')} progress={progress}>
        <button type="button" className="btn btn--small" onClick={stop}>
          {t('work.stop')}
        </button>
      </WorkProgress>
    </div>
  );
}

interface ShownNoticeProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function ShownNotice({ notice, onDismiss }: ShownNoticeProps) {
  const words = useWords();
  switch (notice.kind) {
    case 'refused':
      return <Refused notice={notice} onDismiss={onDismiss} />;
    case 'declined':
    case 'inherited':
    case 'nothing':
    case 'stopped':
    case 'read-only':
    case 'reading':
    case 'no-part':
      return <Note onDismiss={onDismiss}>{noticeText(words, notice)}</Note>;
    default:
      return <Toast notice={notice} onDismiss={onDismiss} />;
  }
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

/** It repeats what is read out, and its undo stays in the header: it need not wait for anyone. */
const SHOWN_MS = 8000;

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** Good news, with the way back. */
function Toast({ notice, onDismiss }: Props) {
  const store = useActions();
  const written = useApp(hasWritten);
  const words = useWords();
  const { t } = words;
  const [hovered, hover] = useState(false);
  const [focused, focus] = useState(false);
  useLeaving(notice, hovered || focused);
  const undone = notice.kind === 'undone';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone is at it
    <div
      className="toast"
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
      onFocus={() => focus(true)}
      onBlur={() => focus(false)}
    >
      <Icon name="pass" />
      <p>{noticeText(words, notice)}</p>
      {(written || 'label' in notice) && (
        <div className="toast__acts">
          {/* A setting may write far from what is in sight. */}
          {written && (
            <button type="button" className="btn btn--small" onClick={() => showWritten(store)}>
              {t('notice.show')}
            </button>
          )}
          {/* One button for both ways: the focus stays on it when one turns into the other. */}
          {'label' in notice && (
            <button
              type="button"
              className="btn btn--small"
              onClick={undone ? store.redo : store.undo}
            >
              {t(undone ? 'notice.redo' : 'notice.undo')}
            </button>
          )}
        </div>
      )}
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

/** Goes away with Escape, or by itself when nobody is at it. */
function useLeaving(notice: Notice, isHeld: boolean): void {
  const { notify } = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice has its own time
  useEffect(() => {
    if (isHeld) return;
    const id = setTimeout(() => notify(undefined), SHOWN_MS);
    return () => clearTimeout(id);
  }, [notice, isHeld, notify]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog, a menu or the editor's own boxes come first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector('.scrim')) notify(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [notify]);
}
