import { useMemo, useState } from 'react';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { mayAppend } from '../../store/files/importing.ts';
import { useApp, useShell } from '../../store/react.ts';
import { activeFile } from '../../store/workspace.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { withoutText } from './import-acts.ts';

/** Asks before text of the user's gives way to what has come in. */
export function ImportDialog() {
  const { open, payload: pending = [] } = useDialog('import');
  const present = useApp((state) => activeFile(state.workspace));
  const shell = useShell();
  const { t } = useWords<'opened'>();
  const [all, keepAll] = useState(false);
  const [first] = pending;
  const n = pending.length;
  const inner = useMemo(() => (n === 1 && first ? withoutText(first) : null), [first, n]);
  const close = () => {
    keepAll(false);
    closeDialog('import');
  };
  const answer = (choice: 'replace' | 'append' | 'beside') => {
    close();
    shell.answer(choice, inner && !all ? [inner.imported] : pending);
  };
  const appendable = n === 1 && first !== undefined && mayAppend(present, first.file);
  return (
    <Sheet open={open} title={t(n > 1 ? 'files.import.title' : 'import.title')} onClose={close}>
      <p className="prose">
        {n > 1
          ? t('files.import.text', { n })
          : t('import.text', { name: present.name, added: first?.file.name ?? '' })}
      </p>
      {inner && (
        <label className="tick">
          <input type="checkbox" checked={!all} onChange={() => keepAll(!all)} />
          {t('offer.only', { n: inner.manifests })}
        </label>
      )}
      {n === 1 && !appendable && (
        <p className="sheet__reason" id="import-reason">
          {t('import.append.locked')}
        </p>
      )}
      <div className="sheet__foot">
        <button type="button" className="btn btn--quiet" onClick={close}>
          {t('dialog.cancel')}
        </button>
        <button type="button" className="btn" onClick={() => answer('replace')}>
          {t(n > 1 ? 'files.replace' : 'import.replace')}
        </button>
        {n === 1 && (
          <button
            type="button"
            className="btn"
            aria-disabled={!appendable}
            aria-describedby={appendable ? undefined : 'import-reason'}
            onClick={() => appendable && answer('append')}
          >
            {t('import.append')}
          </button>
        )}
        {/* It asks only where there is text to lose: the first choice loses none. */}
        <button type="button" className="btn btn--primary" onClick={() => answer('beside')}>
          {t('files.beside', { n })}
        </button>
      </div>
    </Sheet>
  );
}
