import { RiskLabel } from '../../pieces/marks.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { FindingGroup } from '../../view/findings.ts';

export interface ButtonProps {
  readonly group: FindingGroup;
  /** What the row says, for the names of the buttons. */
  readonly title: string;
  /** The text is being read, so that nothing is written. */
  readonly held: boolean;
  /** The text has not been read whole, so that there is no control to lead to. */
  readonly partial: boolean;
  readonly onFix: (group: FindingGroup) => void;
  readonly onWhy: (group: FindingGroup) => void;
}

/** What can be done about a finding: its fix, with the risk, and its reason. */
export function RowButtons({ group, title, held, partial, onFix, onWhy }: ButtonProps) {
  const { t } = useWords();
  const { fix } = group;
  return (
    <div className="finding__do">
      {fix ? (
        <RiskLabel safety={fix} rule={group.rule.id} />
      ) : (
        <span className="cls" data-cls="by-hand">
          {t('findings.no-fix')}
        </span>
      )}
      {fix && (
        <button
          type="button"
          className="btn btn--small finding__fix"
          aria-label={t('findings.fix.name', { title })}
          aria-disabled={held || undefined}
          title={held ? t('step.reading') : undefined}
          onClick={() => !held && onFix(group)}
        >
          {t('findings.fix')}
        </button>
      )}
      <button
        type="button"
        className="btn btn--quiet btn--small finding__why"
        aria-label={t('findings.why.name', { title })}
        aria-disabled={partial || undefined}
        title={partial ? t('step.reading') : undefined}
        onClick={() => !partial && onWhy(group)}
      >
        {t('findings.why')}
      </button>
    </div>
  );
}
