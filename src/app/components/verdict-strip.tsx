import { isFirstReading } from '../state/analysis.ts';
import { useApp, useWords } from '../state/react.ts';
import { verdictsOf } from '../state/verdicts.ts';
import { FixSafe } from './fix-safe.tsx';
import { VerdictGroup } from './verdict-group.tsx';
import './strip.css';

/** Where the manifest stands: the verdicts, what they are made of, and the next thing to do. */
export function VerdictStrip() {
  const review = useApp((state) => state.analysis.review);
  const reading = useApp((state) => state.analysis.progress !== undefined);
  const first = useApp((state) => isFirstReading(state.analysis));
  const { t } = useWords();
  const verdicts = verdictsOf(review);
  const { levels, unreadable, workloads, pinned } = verdicts;
  const { major, minor } = review.env.policyVersion;
  // The temper bands run over the whole strip, not over each level.
  const cells = levels.reduce((sum, { checks }) => sum + checks.length, 0);
  let before = 0;
  const groups = levels.map((result) => {
    const start = before;
    before += result.checks.length;
    return (
      <VerdictGroup
        key={result.level}
        result={result}
        verdicts={verdicts}
        start={start}
        cells={cells}
      />
    );
  });
  return (
    <section className="strip" aria-label={t('verdict.label')} aria-busy={reading}>
      <div className="gauge">
        <div className="temper">{groups}</div>
        <p className="gauge__note" data-warn={unreadable > 0 || undefined}>
          {unreadable > 0
            ? t('verdict.unreadable', { n: unreadable })
            : workloads === 0
              ? t(first ? 'step.reading' : 'verdict.no-workload')
              : t('verdict.workloads', { n: workloads, version: `v${major}.${minor}` })}
          {pinned.map(({ version, workloads: n }) => (
            <span key={version}> {t('verdict.pinned', { n, version })}</span>
          ))}
        </p>
      </div>
      <FixSafe />
    </section>
  );
}
