import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import type { PaneSizes } from '../store/preferences.ts';
import { usePreferences } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import './splitter.css';

interface Props {
  /** Which size it changes: the width of the reading column, or the height of the findings. */
  readonly pane: keyof PaneSizes;
}

/** The least and the most, in percent: what stands beside a pane keeps some room. */
const LIMITS = { reading: [18, 60], found: [10, 85] } as const;
const STEP = 2;

/** The line between two panes: dragged, or moved with the arrow keys; Enter or a double click resets it. */
export function Splitter({ pane }: Props) {
  const [{ panes }, prefer] = usePreferences();
  const line = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  const upright = pane === 'reading';
  const size = panes[pane];
  const [least, most] = LIMITS[pane];

  useLayoutEffect(() => {
    const frame = line.current?.parentElement?.parentElement;
    if (size === undefined) frame?.style.removeProperty(`--${pane}`);
    else frame?.style.setProperty(`--${pane}`, `${size}%`);
  }, [pane, size]);

  const resize = (percent: number | undefined) => {
    const { [pane]: _, ...others } = panes;
    const next = percent && Math.round(Math.min(most, Math.max(least, percent)) * 10) / 10;
    prefer({ panes: next === undefined ? others : { ...others, [pane]: next } });
  };
  /** How large the pane is now, in percent, whether chosen or not. */
  const present = () => {
    const box = line.current?.parentElement?.getBoundingClientRect();
    const frame = line.current?.parentElement?.parentElement?.getBoundingClientRect();
    if (!box || !frame) return 50;
    return (upright ? box.width / frame.width : box.height / frame.height) * 100;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = upright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp'];
    if (event.key === less) resize(present() - STEP);
    else if (event.key === more) resize(present() + STEP);
    else if (event.key === 'Home') resize(least);
    else if (event.key === 'End') resize(most);
    else if (event.key === 'Enter') resize(undefined);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = line.current?.parentElement?.getBoundingClientRect();
    const frame = line.current?.parentElement?.parentElement?.getBoundingClientRect();
    if (!box || !frame) return;
    resize(
      upright
        ? ((event.clientX - box.left) / frame.width) * 100
        : ((box.bottom - event.clientY) / frame.height) * 100,
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      className="splitter"
      ref={line}
      role="separator"
      tabIndex={0}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-label={t(`splitter.${pane}`)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(size ?? 33)}
      aria-valuetext={size === undefined ? t('splitter.as-made') : undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(undefined)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
