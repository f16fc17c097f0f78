import { latePart } from '../../pieces/late-part.tsx';
import { useApp } from '../../store/react.ts';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { fileScoreOf } from '../../view/score.ts';
import './score.css';

export const LateScoreReasons = latePart(() => import('./score-reasons.tsx'), 'ScoreReasons', {
  words: ['opened'],
});

/** The score, its band, and the button that explains it. */
export function ScoreNumber() {
  const { state, weakest, rating } = useApp(({ analysis }) => fileScoreOf(analysis));
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
        {rating && state === 'whole'
          ? t(`score.band.${rating.band}`)
          : state !== 'whole' && t(`score.state.${state}`)}
      </p>
      {weakest && (
        <div className="score__about">
          <Panel
            buttonClass="link score__why"
            button={t('score.why', { value: weakest.value })}
            className="why"
            offset={8}
          >
            {(close) => <LateScoreReasons.Place onClose={close} />}
          </Panel>
          {rating && rating.toConfirm > 0 && (
            <span className="score__beside">{t('score.confirm', { n: rating.toConfirm })}</span>
          )}
          {rating && rating.suppressed > 0 && (
            <span className="score__beside">{t('score.suppressed', { n: rating.suppressed })}</span>
          )}
        </div>
      )}
    </div>
  );
}
