import type { CSSProperties } from 'react';
import { useGains } from '../store/gains-store.ts';
import { useWords } from '../ui/use-words.ts';
import type { Cell } from '../view/gauge.ts';
import './gauge.css';

const SHADES = 7;

interface Props {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** How many points stand before these cells, and how many there are in all. */
  readonly start: number;
  readonly points: number;
}

/** A cell for each check, as wide as its points, filled when it passes. */
export function GaugeCells({ label, cells, start, points }: Props) {
  const { best, current } = useGains();
  const gain = current ? best : undefined;
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
