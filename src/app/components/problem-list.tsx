import { problemsOf } from '../state/findings.ts';
import { problemText } from '../state/problem-text.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { Icon } from './icon.tsx';

/** Problems shown; more than this are the same trouble over and over. */
const SHOWN = 50;

/** What is wrong with the text itself, before anything can be said about its pods. */
export function ProblemList() {
  const review = useApp((state) => state.analysis.review);
  const { go, show } = useActions();
  const { t } = useWords();
  const problems = problemsOf(review);
  if (problems.length === 0) return null;
  return (
    <ul aria-label={t('findings.problems')}>
      {problems.slice(0, SHOWN).map((placed) => {
        const { document, problem, from, to, line } = placed;
        const sentence = problemText(t, placed);
        return (
          <li className="finding" key={`${document} ${problem.code} ${from} ${sentence}`}>
            <span className="sev-icon" data-sev="critical">
              <Icon name="fail" />
            </span>
            <div className="finding__text">
              <p className="finding__title">{sentence}</p>
              <p className="finding__where">
                <span className="sev" data-sev="critical">
                  {t('findings.problem')}
                </span>
              </p>
            </div>
            {problem.code !== 'rule-failed' && (
              <div className="finding__do">
                <button
                  type="button"
                  className="btn btn--small"
                  onClick={() => {
                    go({ pane: 'yaml' });
                    show(from, to, true);
                  }}
                >
                  {t('findings.go-to', { line })}
                </button>
              </div>
            )}
          </li>
        );
      })}
      {problems.length > SHOWN && (
        <li className="findings__more">{t('findings.more', { n: problems.length - SHOWN })}</li>
      )}
    </ul>
  );
}
