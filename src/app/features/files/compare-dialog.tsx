import { visibleLayout } from '../../../engine/index.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Lines shown around the difference, and at most of each side. */
const CONTEXT = 3;
const MOST = 400;

interface Props {
  readonly open: boolean;
  readonly document: number;
  readonly before: string;
  readonly after: string;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** A document as it last could be read beside what it is now. */
export function CompareDialog({ open, document, before, after, onRestore, onClose }: Props) {
  const { t } = useWords<'opened'>();
  const { old, now } = difference(before, after);
  return (
    <Sheet wide open={open} title={t('compare.title')} onClose={onClose}>
      <p className="prose">{t('compare.text', { at: document + 1 })}</p>
      <div className="compare">
        <Side title={t('compare.before')} mark="del" side={old} />
        <Side title={t('compare.after')} mark="ins" side={now} />
      </div>
      <div className="sheet__foot">
        <button type="button" className="btn btn--quiet" onClick={onClose}>
          {t('dialog.close')}
        </button>
        <button type="button" className="btn" onClick={onRestore}>
          {t('band.broken.restore')}
        </button>
      </div>
    </Sheet>
  );
}

interface Part {
  readonly above: string;
  readonly middle: string;
  readonly below: string;
  /** Lines left out of a long difference. */
  readonly cut: number;
}

interface SideProps {
  readonly title: string;
  readonly mark: 'del' | 'ins';
  readonly side: Part;
}

function Side({ title, mark: Mark, side }: SideProps) {
  const { t } = useWords<'opened'>();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <pre tabIndex={0}>
        {visibleLayout(side.above)}
        {side.middle && <Mark>{visibleLayout(side.middle)}</Mark>}
        {side.cut > 0 && `… ${t('compare.cut', { n: side.cut })}\n`}
        {visibleLayout(side.below)}
      </pre>
    </section>
  );
}

/** What is left of two texts without the lines that are the same at their beginnings and ends. */
function difference(before: string, after: string): { old: Part; now: Part } {
  const a = before.split(/(?<=\n)/);
  const b = after.split(/(?<=\n)/);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const part = (lines: readonly string[]): Part => {
    const changed = lines.slice(head, lines.length - tail);
    return {
      above: lines.slice(Math.max(0, head - CONTEXT), head).join(''),
      middle: changed.slice(0, MOST).join(''),
      below: lines.slice(lines.length - tail, lines.length - tail + CONTEXT).join(''),
      cut: Math.max(0, changed.length - MOST),
    };
  };
  return { old: part(a), now: part(b) };
}
