import { problemText } from '../../i18n/problem-text.ts';
import type { PlacedProblem } from '../state/findings.ts';
import { useActions, useWords } from '../state/react.ts';
import { LineLink } from './line-link.tsx';
import { SeverityShape, SeverityWord } from './marks.tsx';

interface Props {
  readonly placed: PlacedProblem;
  /** The editor shows its line. */
  readonly active: boolean;
}

/** What is wrong with the text itself: how bad, and where. What to write only its author knows. */
export function ProblemRow({ placed, active }: Props) {
  const { problem, severity, from, to } = placed;
  const { show } = useActions();
  const { t } = useWords();
  // A check that failed has no place.
  const inText = problem.code !== 'rule-failed';
  return (
    <li
      className="finding"
      data-active={active || undefined}
      onFocus={() => inText && show(from, to, false)}
    >
      <SeverityShape severity={severity} />
      <div className="finding__text">
        <p className="finding__title">
          {inText && (
            <>
              <LineLink place={placed} at="start" />:{' '}
            </>
          )}
          {problemText(t, problem)}
        </p>
        <p className="finding__where">
          <SeverityWord severity={severity} />
          <span>{t('findings.problem')}</span>
        </p>
      </div>
    </li>
  );
}
