import { changedLines, type Repair } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import './intake.css';

/** Lines shown; a repair is much the same in all of them. */
const SHOWN = 30;

interface Props {
  readonly open: boolean;
  readonly repair: Repair;
  readonly onRepair: () => void;
  readonly onClose: () => void;
}

/** The lines that a repair changes, before and after, with a sign for what cannot be seen. */
export function RepairPreview({ open, repair, onRepair, onClose }: Props) {
  const { t } = useWords();
  return (
    <Sheet wide open={open} title={t('offer.repair.preview.title')} onClose={onClose}>
      <p className="prose">{t('offer.repair.preview.text')}</p>
      {open && <Lines repair={repair} />}
      <div className="sheet__foot">
        <button type="button" className="btn btn--quiet" onClick={onClose}>
          {t('dialog.close')}
        </button>
        <button type="button" className="btn btn--primary" onClick={onRepair}>
          {t('offer.repair.act', { n: repair.changes.edits.length })}
        </button>
      </div>
    </Sheet>
  );
}

function Lines({ repair: { changes } }: Pick<Props, 'repair'>) {
  const text = useApp((state) => state.analysis.review.text);
  const { t } = useWords();
  if (text.length !== changes.length) return null;
  const all = changedLines(text, changes, Number.POSITIVE_INFINITY);
  return (
    <ol className="repairs">
      {all.slice(0, SHOWN).map(({ line, before, after }) => (
        <li key={line}>
          <span className="repairs__line num">{t('offer.repair.preview.line', { line })}</span>
          <pre translate="no">
            <span className="vh">{t('offer.repair.preview.before')} </span>
            <del>{visible(before)}</del>
          </pre>
          <pre translate="no">
            <span className="vh">{t('offer.repair.preview.after')} </span>
            <ins>{visible(after)}</ins>
          </pre>
        </li>
      ))}
      {all.length > SHOWN && <li>{t('offer.repair.preview.more', { n: all.length - SHOWN })}</li>}
    </ol>
  );
}

/** Longer lines are cut: what is repaired stands near their start. */
const LONGEST = 300;

const visible = (line: string): string =>
  line
    .slice(0, LONGEST)
    .replaceAll('\t', '→ ')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, '␣')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '∅');
