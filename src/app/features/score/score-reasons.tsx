import { useState } from 'react';
import {
  BANDS,
  bandEnd,
  POINTS,
  type Rating,
  type Rule,
  ratingOf,
  registry,
} from '../../../engine/index.ts';
import { reasonText } from '../../../i18n/band-text.ts';
import { objectTitle } from '../../../results/objects.ts';
import { SeverityShape, SeverityWord } from '../../pieces/marks.tsx';
import { useLead } from '../../pieces/use-lead.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { PanelHead } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { shownReview } from '../../view/analysis.ts';
import { fileScoreOf, type PlacedScore, type ScoreRow } from '../../view/score.ts';
import { resolved } from '../../view/settings.ts';
import { verdictsOf } from '../../view/verdicts.ts';

/** The table of what the score is made of, by workload, and what leads on. */
export function ScoreReasons({ onClose }: { readonly onClose: () => void }) {
  const {
    state,
    scores,
    weakest,
    rating: ofFile,
  } = useApp(({ analysis }) => fileScoreOf(analysis));
  const review = useApp(({ analysis }) => shownReview(analysis));
  const { unreadable, unjudged } = useApp(({ analysis }) => verdictsOf(analysis.review));
  const [chosen, choose] = useState<number>();
  const lead = useLead();
  const { t } = useWords<'opened'>();
  const score = (chosen === undefined ? undefined : scores[chosen]) ?? weakest;
  if (!score) return null;
  const several = scores.length > 1;
  const { document, workload } = score;
  const documentReview = review.documents[document]?.review;
  const rating =
    chosen === undefined || !documentReview
      ? ofFile
      : ratingOf(workload, documentReview, review.env, registry);
  return (
    <>
      <PanelHead title={t('score.panel.title', { value: score.value })} onClose={onClose} />
      {state === 'stale' && <p className="why__state">{t('score.panel.stale')}</p>}
      {state === 'partial' && (
        <p className="why__state">{t('score.panel.partial', { n: unreadable + unjudged })}</p>
      )}
      <p className="prose">{t('score.panel.lead')}</p>
      {rating && rating.because.length > 0 && <Because rating={rating} />}
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

/** Why the band is lower than the one that the number is in. */
function Because({ rating: { band, because } }: { readonly rating: Rating }) {
  const words = useWords<'opened'>();
  const { t } = words;
  return (
    <div className="why__because">
      <p>{t('score.panel.because', { band: t(`score.band.${band}`) })}</p>
      <ul>
        {because.map((reason) => {
          const text = reasonText(words, reason);
          if (!('first' in reason)) return <li key={text}>{text}</li>;
          const { rule, code, data } = reason.first;
          const first = words.finding(rule, code, data);
          return <li key={text}>{t('score.panel.because.first', { reason: text, first })}</li>;
        })}
      </ul>
    </div>
  );
}

interface ChoiceProps {
  readonly scores: readonly PlacedScore[];
  readonly value: number;
  readonly onChoose: (index: number) => void;
}

function Choice({ scores, value, onChoose }: ChoiceProps) {
  const { t } = useWords<'opened'>();
  return (
    <div className="why__choice">
      <p>{t('score.panel.weakest')}</p>
      <label className="pick">
        <span>{t('score.panel.workload')}</span>
        <select value={value} onChange={(event) => onChoose(Number(event.target.value))}>
          {scores.map((score, i) => (
            <option key={`${score.document} ${score.workload.object.path.join('.')}`} value={i}>
              {t('score.panel.option', {
                name: objectTitle(score.workload.workload),
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

interface Props {
  readonly score: PlacedScore;
  readonly onRule: (rule: Rule) => void;
}

/** From 100 to the score, row by row. */
function ScoreTable({ score: { value, rows }, onRule }: Props) {
  const { t } = useWords<'opened'>();
  return (
    <table className="why__table">
      <thead className="vh">
        <tr>
          <th scope="col">{t('score.panel.rule')}</th>
          <th scope="col">{t('score.panel.points')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('score.panel.start')}</th>
          <td>100</td>
        </tr>
        {rows.map((row) => (
          <tr key={row.kind === 'rule' ? row.rule.id : row.kind} data-kind={row.kind}>
            <th scope="row">
              <div className="why__what">
                <What row={row} onRule={onRule} />
              </div>
            </th>
            <td>
              <Points row={row} />
            </td>
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={2}>{t('score.panel.none')}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('score.panel.sum')}</th>
          <td>{value}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Points({ row: { points } }: { readonly row: ScoreRow }) {
  const { t } = useWords<'opened'>();
  if (points === 0) return '0';
  return points < 0
    ? t('score.panel.plus', { points: -points })
    : t('score.panel.minus', { points });
}

interface WhatProps {
  readonly row: ScoreRow;
  readonly onRule: (rule: Rule) => void;
}

function What({ row, onRule }: WhatProps) {
  const { t, rule: words, finding } = useWords<'opened'>();
  if (row.kind === 'floor') {
    return (
      <span>
        {t('score.panel.floor')} <small>{t('score.panel.floor.why')}</small>
      </span>
    );
  }
  if (row.kind === 'cap') {
    const reason = finding(row.rule.id, row.code, row.data);
    return (
      <span>
        {t('score.panel.cap', { most: row.most })}{' '}
        <small>
          {t('score.panel.cap.why', { reason })} {row.points === 0 && t('score.panel.cap.idle')}
        </small>
      </span>
    );
  }
  return (
    <>
      <SeverityShape severity={row.severity} />
      <span>
        <button type="button" className="link" onClick={() => onRule(row.rule)}>
          {words(row.rule.id).title}
        </button>{' '}
        <SeverityWord severity={row.severity} />
      </span>
    </>
  );
}

/** What takes no points and why, and where the whole table stands. */
function ScoreLeftOut({ score: { uncounted } }: { readonly score: PlacedScore }) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords<'opened'>();
  const { suppressed, unscored, info } = uncounted;
  return (
    <div className="why__not">
      <h3>{t('score.panel.not')}</h3>
      <ul>
        <li>{t('score.panel.not.suppressed', { n: suppressed })}</li>
        <li>{t('score.panel.not.unscored', { n: unscored })}</li>
        {info > 0 && <li>{t('score.panel.not.info', { n: info })}</li>}
        <li>{t('score.panel.not.asked', { profile: t(`profile.${profile}`) })}</li>
      </ul>
      <p>{t('score.panel.table', { ...POINTS })}</p>
    </div>
  );
}
