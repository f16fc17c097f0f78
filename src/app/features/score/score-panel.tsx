import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { BANDS, bandEnd } from '../../../engine/index.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel, PanelHead } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { nameOf } from '../../view/findings.ts';
import { fileScoreOf, type PlacedScore } from '../../view/score.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import { ScoreLeftOut } from './score-left-out.tsx';
import { ScoreTable } from './score-table.tsx';

/** Why the score is what it is, in a box below the number. */
export function ScorePanel({ weakest }: { readonly weakest: PlacedScore }) {
  const { t } = useWords();
  return (
    <Panel
      button={
        <Button className="link score__why">{t('score.why', { value: weakest.value })}</Button>
      }
      className="why"
      offset={8}
    >
      {(close) => <Reasons onClose={close} />}
    </Panel>
  );
}

function Reasons({ onClose }: { readonly onClose: () => void }) {
  const { state, scores, weakest } = useApp(({ analysis }) => fileScoreOf(analysis));
  const { unreadable } = useApp(({ analysis }) => verdictsOf(analysis.review));
  const [chosen, choose] = useState<number>();
  const lead = useLead();
  const { t } = useWords();
  const score = (chosen === undefined ? undefined : scores[chosen]) ?? weakest;
  if (!score) return null;
  const several = scores.length > 1;
  const { document, workload } = score;
  return (
    <>
      <PanelHead title={t('score.panel.title', { value: score.value })} onClose={onClose} />
      {state === 'stale' && <p className="why__state">{t('score.panel.stale')}</p>}
      {state === 'partial' && (
        <p className="why__state">{t('score.panel.partial', { n: unreadable })}</p>
      )}
      <p className="prose">{t('score.panel.lead')}</p>
      {several && <Choice scores={scores} value={scores.indexOf(score)} onChoose={choose} />}
      <ScoreTable
        score={score}
        onRule={(rule) => {
          onClose();
          lead(rule, several ? { document, workload: workload.object.path } : {});
        }}
      />
      <ScoreLeftOut score={score} />
      <p className="why__words">
        {t('score.panel.bands', {
          bands: BANDS.map(({ id, from }) =>
            t('score.panel.band', { band: t(`score.band.${id}`), from, to: bandEnd(id) }),
          ).join(', '),
        })}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly scores: readonly PlacedScore[];
  readonly value: number;
  readonly onChoose: (index: number) => void;
}

function Choice({ scores, value, onChoose }: ChoiceProps) {
  const { t } = useWords();
  return (
    <div className="why__choice">
      <p>{t('score.panel.weakest')}</p>
      <label className="pick">
        <span>{t('score.panel.workload')}</span>
        <select value={value} onChange={(event) => onChoose(Number(event.target.value))}>
          {scores.map((score, i) => (
            <option key={`${score.document} ${score.workload.object.path.join('.')}`} value={i}>
              {t('score.panel.option', {
                name: nameOf(score.workload.workload),
                value: score.value,
              })}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </label>
    </div>
  );
}
