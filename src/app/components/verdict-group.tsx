import type { CSSProperties } from 'react';
import { isFirstReading } from '../state/analysis.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import type { CheckResult, LevelResult, Verdicts } from '../state/verdicts.ts';
import { Admission } from './admission.tsx';
import { Icon } from './icon.tsx';

const BANDS = 7;
const ICONS = { pass: 'pass', fail: 'fail', open: 'unknown' } as const;

interface Props {
  readonly result: LevelResult;
  readonly verdicts: Verdicts;
  /** How many cells stand before this group, and how many there are in all. */
  readonly start: number;
  readonly cells: number;
}

/** One level: its verdict, which filters the findings, over a cell for each of its checks. */
export function VerdictGroup({ result, verdicts, start, cells }: Props) {
  const { level, checks, left } = result;
  const { workloads, unreadable } = verdicts;
  const pressed = useApp((state) => state.place.verdict === level);
  const reading = useApp((state) => isFirstReading(state.analysis));
  const { go } = useActions();
  const { t } = useWords();
  const name = t(`verdict.${level}`);
  const whole = workloads > 0 && unreadable === 0;
  const verdict = whole ? (left === 0 ? 'pass' : 'fail') : 'open';
  const state = whole
    ? left === 0
      ? t('verdict.passes')
      : t('verdict.left', { n: left })
    : t(unreadable > 0 ? 'verdict.not-whole' : reading ? 'verdict.reading' : 'verdict.none');
  const passed = checks.length - left;
  const gauge = whole
    ? t('verdict.gauge', { level: name, passed, total: checks.length })
    : t('verdict.gauge.none', { level: name, total: checks.length });
  return (
    <div className="temper__group" style={{ '--cells': checks.length } as CSSProperties}>
      <div className="verdict__head">
        <button
          type="button"
          className="verdict"
          data-verdict={verdict}
          aria-pressed={pressed}
          title={t('verdict.filter', { level: name, state })}
          onClick={() => go({ verdict: pressed ? undefined : level, pane: 'findings' })}
        >
          <Icon name={ICONS[verdict]} />
          <span>{name}</span> <small>{state}</small>
        </button>
        {left > 0 && <Admission level={level} />}
      </div>
      <ol className="temper__bar" aria-label={gauge}>
        {checks.map((check, i) => (
          <Cell
            key={check.id}
            check={check}
            verdicts={verdicts}
            band={Math.ceil(((start + i + 1) / cells) * BANDS)}
          />
        ))}
      </ol>
    </div>
  );
}

interface CellProps {
  readonly check: CheckResult;
  readonly verdicts: Verdicts;
  readonly band: number;
}

function Cell({ check: { rule, failing }, verdicts: { workloads, unreadable }, band }: CellProps) {
  const { t, rule: words } = useWords();
  const { title } = words(rule);
  // A failure is certain; that all pass is not, as long as something cannot be read.
  const certain = workloads > 0 && unreadable === 0;
  const state = failing > 0 ? 'fails' : certain ? 'passes' : 'unknown';
  const text = t(`verdict.check.${state}`, { title, n: failing, total: workloads });
  return (
    <li title={text} data-state={state} data-band={state === 'passes' ? band : undefined}>
      <span className="vh">{text}</span>
    </li>
  );
}
