import { type ReactNode, useRef, useState } from 'react';
import { latePart } from '../../pieces/late-part.tsx';
import { HARDEN_ID } from '../../pieces/use-lead.ts';
import { isChartSource } from '../../store/chart-source.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { useWords } from '../../ui/use-words.ts';
import { hardenHeld } from './harden-held.ts';
import './harden-button.css';

const HardenSheet = latePart(() => import('./harden-sheet.tsx'), 'HardenSheet', {
  words: ['opened'],
});

/** The primary action of the page, with lesser ones below it: opens the sheet of all edits. */
export function HardenButton({ children }: { readonly children?: ReactNode }) {
  const blockedBy = useApp(hardenHeld);
  const store = useActions();
  const shell = useShell();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // With the last low-risk fix its button goes away: the focus goes to what is left.
  useFocusKept(place, () => document.getElementById('findings-title'));
  const openHarden = () => {
    store.catchUp();
    const reason = hardenHeld(store.getState());
    if (reason) shell.notify({ key: `harden.held.${reason}` });
    else if (isChartSource(store.getState())) openDialog('chart', {});
    else setOpen(true);
  };
  return (
    <div className="harden-go" ref={place}>
      <button
        type="button"
        id={HARDEN_ID}
        className="btn btn--primary"
        aria-disabled={blockedBy !== undefined || undefined}
        aria-describedby={blockedBy && `${HARDEN_ID}-reason`}
        aria-haspopup="dialog"
        title={blockedBy && t(`harden.held.${blockedBy}`)}
        onClick={openHarden}
      >
        <Icon name="hammer" />
        <span>{t('harden.open')}</span>
      </button>
      {blockedBy && (
        <p className="vh" id={`${HARDEN_ID}-reason`}>
          {t(`harden.held.${blockedBy}`)}
        </p>
      )}
      {children}
      {open && (
        <HardenSheet.Dialog
          open
          onCancel={() => setOpen(false)}
          onClose={(done) => {
            setOpen(false);
            if (!done) return;
            // What was found before is no longer all there.
            store.catchUp();
            focusNext();
          }}
        />
      )}
    </div>
  );
}

/** After hardening the first finding that is left is next; without one, where the manifest stands. */
function focusNext(): void {
  // The sheet gives the focus back to where it was, in a frame of its own.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const next = document.querySelector<HTMLElement>('.findings .finding .btn');
      const shown = next?.offsetParent ? next : document.getElementById(HARDEN_ID);
      shown?.focus();
    }),
  );
}
