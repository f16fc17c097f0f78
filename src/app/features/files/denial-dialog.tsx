import { visibleLayout } from '../../../engine/index.ts';
import { closeDialog, type ShownDenial, useDialog } from '../../store/dialogs.ts';
import { explained } from '../../store/files/intake-denial.ts';
import { useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { DenialPart } from './denial-part.tsx';
import './intake.css';

/** A cluster's message, point by point, with the setting and the line that each comes down to. */
export function DenialDialog() {
  const { open, payload: shown } = useDialog('denial');
  const { t } = useWords();
  return (
    <Sheet wide long open={open} title={t('denial.title')} onClose={() => closeDialog('denial')}>
      {shown && <Message shown={shown} />}
      <div className="sheet__foot">
        <button type="button" className="btn btn--primary" onClick={() => closeDialog('denial')}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

/** Messages explained; a log repeats the same ones. */
const SHOWN = 20;

function Message({ shown: { text, denials } }: { readonly shown: ShownDenial }) {
  const review = useApp((state) => state.analysis.review);
  const { t } = useWords();
  const all = explained(denials, review);
  return (
    <>
      <p className="prose">{t('denial.intro')}</p>
      {all.slice(0, SHOWN).map((one) => (
        <DenialPart key={one.denial.at} explained={one} />
      ))}
      {all.length > SHOWN && (
        <p className="prose">{t('findings.more', { n: all.length - SHOWN })}</p>
      )}
      <details className="denial__message">
        <summary>{t('denial.message')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <pre translate="no" tabIndex={0}>
          {visibleLayout(text)}
        </pre>
      </details>
    </>
  );
}
