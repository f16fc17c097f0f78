import type { CSSProperties } from 'react';
import { useGains } from '../../store/gains-store.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isFirstReading } from '../../view/analysis.ts';
import type { Cell, CellGroup } from '../../view/gauge.ts';
import { resolved } from '../../view/settings.ts';
import { verdictsOf } from '../../view/verdicts.ts';
import { Admission } from './admission.tsx';
import '../../pieces/gauge.css';

const ICONS = { pass: 'pass', fail: 'fail', open: 'unknown' } as const;

interface Props {
  readonly group: CellGroup;
  /** How many points stand before this group, and how many there are in all. */
  readonly start: number;
  readonly points: number;
}

/** A level, or what the target asks beyond: its verdict, which filters the findings, over its cells. */
export function VerdictGroup({ group, start, points }: Props) {
  const { filter, cells, total, passed, left } = group;
  const { workloads, unreadable, unjudged } = useApp((state) => verdictsOf(state.analysis.review));
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const pressed = useApp((state) => state.location.verdict === filter);
  const reading = useApp((state) => isFirstReading(state.analysis));
  const { go } = useActions();
  const { t } = useWords();
  const level = filter === 'target' ? t(`score.target.${profile}`) : t(`verdict.${filter}`);
  const whole = workloads > 0 && unreadable === 0;
  const verdict = whole ? (left === 0 ? 'pass' : 'fail') : 'open';
  const state = whole
    ? left === 0
      ? t('verdict.passes')
      : t('verdict.left', { n: left })
    : t(
        unreadable > 0
          ? 'verdict.not-whole'
          : reading
            ? 'verdict.reading'
            : unjudged > 0
              ? 'verdict.not-judged'
              : 'verdict.none',
      );
  const own = filter === 'target';
  const gauge = whole
    ? t(own ? 'score.gauge.target' : 'verdict.gauge', { level, passed, total })
    : t(own ? 'score.gauge.target.none' : 'verdict.gauge.none', { level, total });
  return (
    <div className="cells__group" style={{ '--points': group.points } as CSSProperties}>
      <div className="verdict__head">
        <button
          type="button"
          className="verdict"
          data-verdict={verdict}
          aria-pressed={pressed}
          title={t('verdict.filter', { level, state })}
          onClick={() => go({ verdict: pressed ? undefined : filter, pane: 'findings' })}
        >
          <Icon name={ICONS[verdict]} />
          <span>{level}</span> <small>{state}</small>
          {/* Where there is no room for words the number is all that is seen. */}
          {whole && left > 0 && <small aria-hidden="true">{left}</small>}
        </button>
        {filter !== 'target' && left > 0 && <Admission level={filter} />}
      </div>
      <GaugeCells label={gauge} cells={cells} start={start} points={points} />
    </div>
  );
}

const SHADES = 7;

interface SHADESProps {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** How many points stand before these cells, and how many there are in all. */
  readonly start: number;
  readonly points: number;
}

/** A cell for each check, as wide as its points, filled when it passes. */
function GaugeCells({ label, cells, start, points }: SHADESProps) {
  const { best, current } = useGains();
  const gain = current ? best?.gain : undefined;
  const fills = ({ key, rules }: Cell): boolean =>
    gain !== undefined && (gain.checks.includes(key) || rules.includes(gain.rule.id));
  let end = start;
  return (
    <ol className="cells__bar" aria-label={label}>
      {cells.map((cell) => {
        end += cell.points;
        return (
          <GaugeCell
            key={cell.key}
            cell={cell}
            shade={Math.ceil((end / points) * SHADES)}
            next={cell.state === 'fails' && fills(cell)}
          />
        );
      })}
    </ol>
  );
}

interface CellProps {
  readonly cell: Cell;
  readonly shade: number;
  /** The next best step would fill it. */
  readonly next: boolean;
}

function GaugeCell({ cell, shade, next }: CellProps) {
  const { about, state, failing: n, of: total, points } = cell;
  const { t, rule: words } = useWords();
  const title = about.kind === 'step' ? t(`steps.${about.step}`) : words(about.rule.id).title;
  const values = { title, n, total };
  const text =
    about.kind === 'check' && state !== 'waived'
      ? t(`verdict.check.${state}`, values)
      : t(`score.${about.kind === 'step' ? 'step' : 'rule'}.${state}`, values);
  return (
    <li
      title={text}
      data-state={state}
      data-shade={state === 'passes' ? shade : undefined}
      data-next={next || undefined}
      style={{ '--points': points } as CSSProperties}
    >
      <span className="vh">{text}</span>
    </li>
  );
}
