import { useApp, useWords } from '../../store/react.ts';
import { fileScoreOf, stageOf } from '../../view/score.ts';
import { ScorePanel } from './score-panel.tsx';
import '../../pieces/score.css';

/** The number, how hard that is in the words of the trade, and why. */
export function ScoreNumber() {
  const { state, weakest } = useApp(({ analysis }) => fileScoreOf(analysis));
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the look of a form and no more
    <div className="score" role="group" aria-label={t('score.label')} data-state={state}>
      {weakest ? (
        <p className="score__n">
          {weakest.value}
          <span className="vh"> {t('score.of')}</span>
        </p>
      ) : (
        <p className="score__n">
          <span aria-hidden="true">–</span>
          <span className="vh">{t('score.none')}</span>
        </p>
      )}
      <p className="score__word">
        {weakest && state === 'whole'
          ? t(`score.stage.${stageOf(weakest.value)}`)
          : state !== 'whole' && t(`score.state.${state}`)}
      </p>
      {weakest && <ScorePanel weakest={weakest} />}
    </div>
  );
}
