import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FixItem, fixPreview, type PreviewLine, registry } from '../../../engine/index.ts';
import { GhostRow, sharedIndent } from '../../pieces/ghost-row.tsx';
import { useWords } from '../../ui/use-words.ts';
import { getOrAdd, memo } from '../../view/memo.ts';

/** Lines shown before the rest is asked for. */
const SHOWN = 10;

const linesByValue = memo(
  (_: FixItem) => new Map<number | string | undefined, readonly PreviewLine[]>(),
);

/** Worked out once for each value: planning an edit takes longer than drawing its lines. */
const linesOf = (item: FixItem, value: number | string | undefined): readonly PreviewLine[] =>
  getOrAdd(linesByValue(item), value, () => fixPreview(registry, item, value));

const isMarked = ({ value }: PreviewLine): boolean => value !== undefined;

/**
 * The lines with a value. Where that is not to be seen in them, or cannot be written, they are those of
 * the suggestion: the field stays where it is while someone types.
 */
function linesWith(item: FixItem, value: number | string | undefined): readonly PreviewLine[] {
  const first = linesOf(item, undefined);
  if (value === undefined || value === item.suggested) return first;
  const lines = linesOf(item, value);
  return first.some(isMarked) === lines.some(isMarked) ? lines : first;
}

interface Props {
  readonly item: FixItem;
  /** A valid one; without it an example stands for it. */
  readonly value: number | string | undefined;
  /** Drawn though it is out of sight: they are few, or the focus is about to go to its field. */
  readonly wanted: boolean;
  /** The field for the value. */
  readonly children: ReactNode;
}

/** The lines that an edit changes, as they will stand in the text, with the field for its value. */
export function HardenGhost({ item, value, wanted, children }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const near = useShown(place);
  const shown = near || wanted;
  const [all, showAll] = useState(false);
  const lines = shown ? linesWith(item, value) : [];
  const marked = lines.findIndex(isMarked);
  const most = all || lines.length <= SHOWN + 2 ? lines.length : SHOWN;
  const indent = sharedIndent(lines);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the look of a form and no more
    <div className="ghost" ref={place} role="group" aria-label={t('harden.ghost')}>
      {shown && lines.length === 0 && <p className="ghost__none">{t('harden.ghost.none')}</p>}
      {lines.slice(0, Math.max(most, marked + 1)).map((line) => (
        <GhostRow
          key={isMarked(line) ? 'value' : `${line.kind} ${line.line}`}
          {...{ line, indent }}
        >
          {children}
        </GhostRow>
      ))}
      {most < lines.length && (
        <button type="button" className="link ghost__more" onClick={() => showAll(true)}>
          {t('harden.ghost.more', { n: lines.length })}
        </button>
      )}
      {shown && marked < 0 && children}
    </div>
  );
}

/** Whether an element has come near the part of the sheet that is in sight. */
function useShown(place: React.RefObject<HTMLElement | null>): boolean {
  const [shown, show] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        show(true);
        observer.disconnect();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return shown;
}
