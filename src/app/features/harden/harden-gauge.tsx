import type { CSSProperties } from 'react';
import { scoreSaid } from '../../../i18n/band-text.ts';
import { VERDICT_SHAPES } from '../../pieces/marks.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Analysis, finished } from '../../view/analysis.ts';
import { type CellGroup, gaugeOf, signOf, verdictOfGroup } from '../../view/gauge.ts';
import { fileScoreOf } from '../../view/score.ts';
import type { HardenOutcome } from './harden-choice.ts';

interface GaugeProps {
  readonly outcome: HardenOutcome | undefined;
  /** The outcome is that of the choice before, until this one’s is worked out. */
  readonly stale: boolean;
}

/** Where the manifest stands now, and where it would after the choice. */
export function HardenGauge({ outcome, stale }: GaugeProps) {
  const analysis = useApp((state) => state.analysis);
  const { t } = useWords<'opened'>();
  const after = outcome && finished(analysis, outcome.seen);
  const then = stale ? `${t('harden.after')} …` : t('harden.after');
  return (
    <div className="harden__gauge" aria-busy={stale}>
      <Row when={t('harden.now')} analysis={analysis} />
      <Row when={then} analysis={after} />
      <Verdicts when={after ? then : t('harden.now')} analysis={after ?? analysis} />
    </div>
  );
}

interface RowProps {
  readonly when: string;
  readonly analysis: Analysis | undefined;
}

function Row({ when, analysis }: RowProps) {
  const words = useWords<'opened'>();
  const { t } = words;
  if (!analysis) return null;
  const { rating, state } = fileScoreOf(analysis);
  if (!rating) return null;
  // As the strip does: a band speaks of all that is there.
  const band = t(state === 'whole' ? `score.band.${rating.band}` : `score.state.${state}`);
  return (
    <p className="harden__row">
      <span aria-hidden="true">{when}</span>
      <b className="num" aria-hidden="true">
        {rating.value}
      </b>
      <span className="vh">
        {t('harden.score', {
          when,
          score: state === 'whole' ? scoreSaid(words, rating) : `${rating.value} · ${band}`,
        })}
      </span>
      <span className="harden__band" aria-hidden="true">
        {band}
        {rating.suppressed > 0 && <small>{t('score.suppressed', { n: rating.suppressed })}</small>}
      </span>
      <HardenBar groups={gaugeOf(analysis)} />
    </p>
  );
}

/** The levels as they stand at that time. */
function Verdicts({ when, analysis }: RowProps & { readonly analysis: Analysis }) {
  const { t } = useWords();
  if (!fileScoreOf(analysis).weakest) return null;
  return (
    <ul className="harden__verdicts" aria-label={when}>
      {gaugeOf(analysis).map((group) => {
        const { verdict, outcome, n } = verdictOfGroup(analysis, group);
        return (
          <li key={group.filter} className="verdict" data-verdict={verdict}>
            <Icon name={VERDICT_SHAPES[verdict]} />
            {group.filter === 'target' ? t('score.target') : t(`verdict.${group.filter}`)}{' '}
            <small>{t(`verdict.${outcome}`, { n })}</small>
          </li>
        );
      })}
    </ul>
  );
}

/** The gauge as a picture: the number beside it says the same. */
function HardenBar({ groups }: { readonly groups: readonly CellGroup[] }) {
  return (
    <span className="cells" aria-hidden="true">
      {groups.map((group) => (
        <span
          key={group.filter}
          className="cells__bar harden__bar"
          style={{ '--points': group.points } as CSSProperties}
        >
          {group.cells.map(({ key, state, points, share }) => (
            <i
              key={key}
              data-sign={signOf(state)}
              style={{ '--points': points, '--share': share } as CSSProperties}
            />
          ))}
        </span>
      ))}
    </span>
  );
}
