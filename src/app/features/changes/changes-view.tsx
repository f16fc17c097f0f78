import { useEffect, useRef, useState } from 'react';
import { changesOf, useRestedChanges } from '../../store/changes.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChangesHead, type DiffLayout } from './changes-head.tsx';
import { ChangesHunk } from './changes-hunk.tsx';
import './changes.css';

/** Changes shown at a time. */
const PAGE = 100;

/** Two columns of code need this much room, in pixels. */
const ROOM = 620;

/** How many places differ from the text that was opened. */
export function ChangeCount() {
  const { t } = useWords();
  const { hunks } = useRestedChanges();
  return t('count', { n: hunks.length });
}

interface Props {
  readonly layout: DiffLayout;
  readonly onLayout: (layout: DiffLayout) => void;
}

/** What has changed since the base, hunk by hunk. */
export function ChangesView({ layout, onLayout }: Props) {
  const changes = useApp((state) => changesOf(state.workspace));
  const { t } = useWords<'opened'>();
  const [limit, setLimit] = useState(PAGE);
  const view = useRef<HTMLDivElement>(null);
  const wide = useRoom(view);
  const onFocus = useHeldFocus(view, changes);
  const { hunks } = changes;
  const beside = wide && layout === 'beside';
  const shown = hunks.slice(0, limit);

  const more = () => {
    const { length } = shown;
    setLimit(length + PAGE);
    // Whoever wants more reads on at the first new one; after the last page the button is gone.
    requestAnimationFrame(() => view.current?.querySelectorAll('h3')[length]?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus is
    <div className="changes" ref={view} onFocus={onFocus}>
      <ChangesHead changes={changes} layout={wide ? layout : undefined} onLayout={onLayout} />
      {hunks.length === 0 ? (
        <div className="empty-state">
          <h3>{t('changes.empty.title')}</h3>
          <p className="prose">{t('changes.empty.text')}</p>
        </div>
      ) : (
        <ol className="changes__list" aria-label={t('changes.list')}>
          {shown.map(({ from, at }, index) => (
            <ChangesHunk key={`${from}-${at}`} changes={changes} index={index} beside={beside} />
          ))}
        </ol>
      )}
      {shown.length < hunks.length && (
        <p className="list-more">
          {t('changes.shown', { shown: shown.length, n: hunks.length })}
          <button type="button" className="btn btn--small" onClick={more}>
            {t('changes.more.hunks', { n: Math.min(PAGE, hunks.length - shown.length) })}
          </button>
        </p>
      )}
    </div>
  );
}

/** Whether there is room for two columns. */
function useRoom(element: React.RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= ROOM);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}

/** A change that is taken back takes its buttons along: the focus stays at its place in the list. */
function useHeldFocus(view: React.RefObject<HTMLElement | null>, changes: unknown) {
  const at = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed when the changes have
  useEffect(() => {
    if (at.current === undefined || document.activeElement !== document.body) return;
    const buttons = view.current?.querySelectorAll<HTMLElement>('[data-take-back]') ?? [];
    const next = buttons[Math.min(at.current, buttons.length - 1)];
    (next ?? view.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [view, changes]);
  return ({ target }: React.FocusEvent) => {
    const hunk = target.closest('.hunk');
    at.current = hunk ? [...(hunk.parentElement?.children ?? [])].indexOf(hunk) : 0;
  };
}
