import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly ticked: number;
  readonly total: number;
  /** How many ticked edits lack their value, once applying has been tried. */
  readonly wrong: number;
  /** Applying has been tried, and nothing could be written. */
  readonly nothing: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** How many edits are ticked, the way back, and the two ways out. */
export function HardenFoot({ ticked, total, wrong, nothing, onApply, onCancel }: Props) {
  const { t } = useWords();
  const none = ticked === 0 && total > 0;
  const said = nothing
    ? t('harden.apply.nothing')
    : wrong > 0
      ? t('harden.apply.wrong', { n: wrong })
      : none
        ? t('harden.apply.none')
        : t('harden.undo');
  return (
    <footer className="harden__foot">
      <p id="harden-foot" role="status">
        {total > 0 && (
          <>
            <b>{t('harden.ticked', { n: ticked, total })}</b> {said}
          </>
        )}
      </p>
      <button type="button" className={total > 0 ? 'btn' : 'btn btn--primary'} onClick={onCancel}>
        {t(total > 0 ? 'dialog.cancel' : 'dialog.close')}
      </button>
      {total > 0 && (
        <button
          type="button"
          className="btn btn--primary"
          aria-disabled={none || undefined}
          aria-describedby="harden-foot"
          onClick={onApply}
        >
          <Icon name="hammer" />
          {t('harden.apply', { n: ticked })}
        </button>
      )}
    </footer>
  );
}
