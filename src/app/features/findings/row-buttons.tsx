import type { FindingGroup } from '../../../results/entries.ts';
import { RiskLabel } from '../../pieces/marks.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { breakageIn } from '../../view/findings.ts';

export interface ButtonProps<Row extends Pick<FindingGroup, 'fix' | 'rule'> = FindingGroup> {
  readonly group: Row;
  /** What the row says, for the names of the buttons. */
  readonly title: string;
  /** The text is being read, so that nothing is written. */
  readonly isWaiting: boolean;
  /** The text has not been read whole, so that there is no control to lead to. */
  readonly partial: boolean;
  /** What the button of the fix says and is called, where it is for more than one finding. */
  readonly fixing?: { readonly text: string; readonly name: string } | undefined;
  /** How much of it the fix is shown to break. */
  readonly broken?: ReturnType<typeof breakageIn>;
  readonly onFix: (group: Row) => void;
  readonly onWhy: (group: Row) => void;
}

/** What can be done about a finding, or about all of a rule: the fix, with its risk, and the reason. */
export function RowButtons<Row extends Pick<FindingGroup, 'fix' | 'rule'>>({
  group,
  title,
  isWaiting,
  partial,
  fixing,
  broken,
  onFix,
  onWhy,
}: ButtonProps<Row>) {
  const { t } = useWords();
  const { fix } = group;
  return (
    <div className="finding__do">
      {fix ? (
        <RiskLabel safety={fix} rule={group.rule.id} />
      ) : broken ? (
        <RiskLabel safety="breaks" />
      ) : (
        <span className="cls" data-cls="by-hand">
          {t('findings.no-fix')}
        </span>
      )}
      {fix && (
        <button
          type="button"
          className="btn btn--small finding__fix"
          aria-label={fixing?.name ?? t('findings.fix.name', { title })}
          aria-disabled={isWaiting || undefined}
          title={isWaiting ? t('step.reading') : undefined}
          onClick={() => !isWaiting && onFix(group)}
        >
          {fixing?.text ?? t('findings.fix')}
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
