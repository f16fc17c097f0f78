import { type CSSProperties, memo } from 'react';
import { type Category, isLeft } from '../../../engine/index.ts';
import { VERDICT_SHAPES } from '../../pieces/marks.tsx';
import { useGains } from '../../store/gains-store.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type CellGroup, type GaugeEntry, signOf, verdictOfGroup } from '../../view/gauge.ts';
import { AdmissionMessages } from './admission.tsx';
import '../../pieces/gauge.css';

/** A level, or all that the target asks for: its verdict, which filters the findings, over its cells. */
export function VerdictGroup({ group }: { readonly group: CellGroup }) {
  const { filter, cells, total, counts } = group;
  const analysis = useApp((state) => state.analysis);
  const { verdict, outcome, n } = verdictOfGroup(analysis, group);
  const pressed = useApp((state) => state.location.verdict === filter);
  const { go } = useActions();
  const { t } = useWords();
  const isTarget = filter === 'target';
  const level = isTarget ? t('score.target') : t(`verdict.${filter}`);
  const state = t(`verdict.${outcome}`, { n });
  const values = {
    level,
    total,
    passed: counts.passes,
    waits: counts.waits,
    waived: counts.waived,
    unknown: counts.unknown,
    idle: counts['not-applicable'],
  };
  const whole = verdict !== 'open' || outcome === 'unknown' || outcome === 'waived';
  const gauge = whole
    ? t(isTarget ? 'score.gauge.target' : 'verdict.gauge', values)
    : t(isTarget ? 'score.gauge.target.none' : 'verdict.gauge.none', values);
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
          <Icon name={VERDICT_SHAPES[verdict]} />
          <span>{level}</span> <small>{state}</small>
          {/* Where there is no room for words the number is all that is seen. */}
          {n > 0 && <small aria-hidden="true">{t('count', { n })}</small>}
        </button>
        {filter !== 'target' && group.left > 0 && <AdmissionMessages level={filter} />}
      </div>
      <GaugeCells label={gauge} cells={cells} />
    </div>
  );
}

interface CellsProps {
  readonly label: string;
  readonly cells: readonly GaugeEntry[];
}

/** A cell for each check, as wide as its points, filled as far as it is met. */
function GaugeCells({ label, cells }: CellsProps) {
  const { best, current } = useGains();
  const gain = current ? best?.gain : undefined;
  const fills = ({ key, rules }: GaugeEntry): boolean =>
    gain !== undefined && (gain.checks.includes(key) || rules.includes(gain.rule.id));
  return (
    <ol className="cells__bar" aria-label={label}>
      {cells.map((cell) => {
        const { key, about, rules, ...shown } = cell;
        const name = about.kind === 'step' ? about.step : about.rule.id;
        const next = isLeft(cell.state) && fills(cell);
        return <GaugeCell key={key} kind={about.kind} name={name} next={next} {...shown} />;
      })}
    </ol>
  );
}

interface CellProps
  extends Pick<GaugeEntry, 'state' | 'failing' | 'met' | 'of' | 'share' | 'points'> {
  readonly kind: GaugeEntry['about']['kind'];
  /** The rule or the step that it is called after. */
  readonly name: string;
  /** The next best step would fill it. */
  readonly next: boolean;
}

/** Takes plain values: a key changes few of the cells, and their sentences take time. */
const GaugeCell = memo(function GaugeCell(props: CellProps) {
  const { kind, name, state, failing: n, met, of: total, share, points, next } = props;
  const { t, rule: words } = useWords();
  const title = kind === 'step' ? t(`steps.${name as Category}`) : words(name).title;
  const values = { title, n, met, total };
  const text =
    kind === 'check'
      ? t(`verdict.check.${state === 'fails' || state === 'passes' ? state : 'unknown'}`, values)
      : t(`score.${kind}.${state}`, values);
  return (
    <li
      title={text}
      data-sign={signOf(state)}
      data-next={next || undefined}
      style={{ '--points': points, '--share': share } as CSSProperties}
    >
      <span className="vh">{text}</span>
    </li>
  );
});
