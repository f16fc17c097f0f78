import { memo } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import type { PlacedProblem } from '../../../results/entries.ts';
import { Also } from '../../pieces/also.tsx';
import { OwnLineLink } from '../../pieces/line-link.tsx';
import { SeverityShape, SeverityWord } from '../../pieces/marks.tsx';
import { useActions } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { removeHidden } from './hidden.ts';
import { type ButtonProps, RowButtons } from './row-buttons.tsx';
import { useNotes } from './use-notes.ts';

interface Props extends Omit<ButtonProps, 'group' | 'title'> {
  readonly placed: PlacedProblem;
  /** The line that its document starts on. */
  readonly first: number;
  /** Above the first cause of an object that Kubernetes rejects, its name. */
  readonly heads: string | undefined;
  /** The editor shows its line. */
  readonly active: boolean;
  readonly onFocus: (placed: PlacedProblem) => void;
}

/** What is wrong with the text itself: how bad, and where, with the fix of the rule that finds it too. */
export const ProblemRow = memo(function ProblemRow({
  placed,
  first,
  heads,
  active,
  onFocus,
  ...buttons
}: Props) {
  const { problem, severity, group, rejects, document: index } = placed;
  const { t } = useWords();
  const store = useActions();
  const remove = () => {
    if (!removeHidden(store, placed)) return;
    // The row goes away with its button.
    requestAnimationFrame(() => document.getElementById('findings-title')?.focus());
  };
  // A check that failed has no place.
  const inText = problem.code !== 'rule-failed';
  const title = problemText(t, problem);
  const notes = useNotes(group);
  return (
    <li
      className="finding"
      data-active={active || undefined}
      data-cause={rejects !== undefined || undefined}
      onFocus={() => inText && onFocus(placed)}
    >
      {heads !== undefined && (
        <p className="finding__rejected">
          {t('problem.rejected')}: <span className="mono">{heads}</span>
        </p>
      )}
      <SeverityShape severity={severity} />
      <div className="finding__text">
        <p className="finding__title">
          {inText && (
            <>
              <OwnLineLink place={placed} document={index} first={first} at="start" />:{' '}
            </>
          )}
          {title}
        </p>
        <p className="where-line">
          <SeverityWord severity={severity} />
          {!rejects && <span>{t('findings.problem')}</span>}
        </p>
        {problem.code === 'hidden-characters' && (
          <button type="button" className="btn btn--small" onClick={remove}>
            {t('problem.hidden-characters.remove')}
          </button>
        )}
        <Also className="where-line" {...notes} lineOf={() => first} />
      </div>
      {group && <RowButtons {...buttons} group={group} title={title} />}
    </li>
  );
});
