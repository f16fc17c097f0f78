import type { Rule } from '../../../engine/index.ts';
import { SeverityShape, SeverityWord } from '../../pieces/marks.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { PlacedScore, ScoreRow } from '../../view/score.ts';

interface Props {
  readonly score: PlacedScore;
  readonly onRule: (rule: Rule) => void;
}

/** From 100 to the score, row by row. */
export function ScoreTable({ score: { value, rows }, onRule }: Props) {
  const { t } = useWords();
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
  const { t } = useWords();
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
  const { t, rule: words, finding } = useWords();
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
