import type { CSSProperties } from 'react';
import { isLeft } from '../../../engine/index.ts';
import { useGains } from '../../store/gains-store.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Cell, type CellGroup, verdictOfGroup } from '../../view/gauge.ts';
import { resolved } from '../../view/settings.ts';
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
  const { filter, cells, total, counts } = group;
  const analysis = useApp((state) => state.analysis);
  const { verdict, said, n } = verdictOfGroup(analysis, group);
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const pressed = useApp((state) => state.location.verdict === filter);
  const { go } = useActions();
  const { t } = useWords();
  const own = filter === 'target';
  const level = own ? t(`score.target.${profile}`) : t(`verdict.${filter}`);
  const state = t(`verdict.${said}`, { n });
  const values = {
    level,
    total,
    passed: counts.passes,
    waits: counts.waits,
    waived: counts.waived,
    unknown: counts.unknown,
    idle: counts['not-applicable'],
  };
  const whole = verdict !== 'open' || said === 'unknown' || said === 'waived';
  const gauge = whole
    ? t(own ? 'score.gauge.target' : 'verdict.gauge', values)
    : t(own ? 'score.gauge.target.none' : 'verdict.gauge.none', values);
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
          {n > 0 && <small aria-hidden="true">{n}</small>}
        </button>
        {filter !== 'target' && group.left > 0 && <Admission level={filter} />}
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
            next={isLeft(cell.state) && fills(cell)}
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
  const { about, state, failing: n, met, of: total, points } = cell;
  const { t, rule: words } = useWords();
  const title = about.kind === 'step' ? t(`steps.${about.step}`) : words(about.rule.id).title;
  const values = { title, n, met, total };
  const text =
    about.kind === 'check'
      ? t(`verdict.check.${state === 'fails' || state === 'passes' ? state : 'unknown'}`, values)
      : t(`score.${about.kind}.${state}`, values);
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
