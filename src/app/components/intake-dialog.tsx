import { mayAppend } from '../state/intake.ts';
import { useApp, useWords } from '../state/react.ts';
import { useShell, useShellState } from '../state/shell-react.ts';
import { activeFile } from '../state/workspace.ts';
import { Sheet } from './dialog.tsx';

/** Asks before text of the user's gives way to what has come in. */
export function IntakeDialog() {
  const pending = useShellState((state) => state.pending);
  const present = useApp((state) => activeFile(state.workspace));
  const { answer } = useShell();
  const { t } = useWords();
  const appendable = pending !== undefined && mayAppend(present, pending.file);
  return (
    <Sheet open={pending !== undefined} title={t('intake.title')} onClose={() => answer('cancel')}>
      <p className="prose">
        {t('intake.text', { name: present.name, added: pending?.file.name ?? '' })}
      </p>
      {!appendable && (
        <p className="sheet__reason" id="intake-reason">
          {t('intake.append.locked')}
        </p>
      )}
      <div className="sheet__foot">
        <button type="button" className="btn btn--quiet" onClick={() => answer('cancel')}>
          {t('dialog.cancel')}
        </button>
        <button
          type="button"
          className="btn"
          aria-disabled={!appendable}
          aria-describedby={appendable ? undefined : 'intake-reason'}
          onClick={() => appendable && answer('append')}
        >
          {t('intake.append')}
        </button>
        <button type="button" className="btn btn--primary" onClick={() => answer('replace')}>
          {t('intake.replace')}
        </button>
      </div>
    </Sheet>
  );
}
