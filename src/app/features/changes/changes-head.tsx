import type { Changes } from '../../store/changes.ts';
import { useActions, useApp } from '../../store/react.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { setBase, takeAllBack } from './changes-back.ts';

export type DiffLayout = 'inline' | 'beside';

interface Props {
  readonly changes: Changes;
  /** Undefined where there is no room to choose. */
  readonly layout: DiffLayout | undefined;
  readonly onLayout: (layout: DiffLayout) => void;
}

/** How much has changed, since when, and what can be done with all of it. */
export function ChangesHead({ changes: { hunks, exact }, layout, onLayout }: Props) {
  const store = useActions();
  const source = useApp((state) => activeFile(state.workspace).source);
  const editable = useApp((state) => canEdit(activeFile(state.workspace)));
  const { t } = useWords<'opened'>();
  const count = (lines: 'added' | 'removed') =>
    hunks.reduce((sum, hunk) => sum + hunk[lines].length, 0);
  const sum = { added: count('added'), removed: count('removed') };
  return (
    <header className="changes__head">
      <div className="changes__title">
        <h2 tabIndex={-1}>
          {t('changes.title', { n: hunks.length })} <small>{t(`changes.base.${source}`)}</small>
        </h2>
        {hunks.length > 0 && <p>{t('changes.sum', sum)}</p>}
        {!exact && <p>{t('changes.compared')}</p>}
      </div>
      {hunks.length > 0 && (
        <div className="changes__do">
          {layout && <LayoutSwitch layout={layout} onLayout={onLayout} />}
          <button
            type="button"
            className="btn btn--small"
            aria-disabled={!editable || undefined}
            title={editable ? undefined : t('notice.read-only')}
            onClick={() => editable && takeAllBack(store)}
          >
            {t('changes.take-all')}
          </button>
          <button type="button" className="btn btn--small" onClick={() => setBase(store)}>
            {t('changes.new-base')}
          </button>
        </div>
      )}
    </header>
  );
}

interface SwitchProps {
  readonly layout: DiffLayout;
  readonly onLayout: (layout: DiffLayout) => void;
}

function LayoutSwitch({ layout, onLayout }: SwitchProps) {
  const { t } = useWords<'opened'>();
  return (
    <fieldset className="seg changes__layout" aria-label={t('changes.layout')}>
      {(['inline', 'beside'] as const).map((option) => (
        <label key={option}>
          <input
            type="radio"
            name="changes-layout"
            checked={option === layout}
            onChange={() => onLayout(option)}
          />
          {t(`changes.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
