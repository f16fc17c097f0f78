import { useMemo } from 'react';
import { reviewTargetOf } from '../../engine/core.ts';
import { FixSafe } from '../features/harden/fix-safe.tsx';
import { HardenButton } from '../features/harden/harden-button.tsx';
import { ScoreNextStep } from '../features/score/score-next.tsx';
import { ScoreNumber } from '../features/score/score-number.tsx';
import { VerdictGroup } from '../features/verdict/verdict-group.tsx';
import { latePart } from '../pieces/late-part.tsx';
import { useTargetName } from '../pieces/use-target-name.ts';
import { unreadableText } from '../pieces/words.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { isFirstReading } from '../view/analysis.ts';
import { gaugeOf, signsOf, targetSum } from '../view/gauge.ts';
import { verdictsOf } from '../view/verdicts.ts';
import './verdict-bar.css';

const PolicyVerdictDetails = latePart(
  () => import('../features/verdict/policy-verdict.tsx'),
  'PolicyVerdictDetails',
  { words: ['results'] },
);

/** Where the manifest stands: the score, the verdicts, what they are made of, the next thing to do. */
export function VerdictBar() {
  const reading = useApp((state) => state.analysis.progress !== undefined);
  const { t } = useWords();
  return (
    <section className="verdict-bar" aria-label={t('verdict.label')} aria-busy={reading}>
      <ScoreNumber />
      <div className="gauge">
        <Groups />
        <AzurePolicies />
        <div className="gauge__says">
          <Target />
          <Note />
          <Signs />
        </div>
      </div>
      <ScoreNextStep />
      <HardenButton>
        <FixSafe />
      </HardenButton>
    </section>
  );
}

/** The verdict of the target's policies, for a target of Azure. */
function AzurePolicies() {
  const config = useApp((state) => state.workspace.config);
  const target = useMemo(() => reviewTargetOf(config).azure, [config]);
  return target && <PolicyVerdictDetails.Place target={target} />;
}

function Groups() {
  const groups = useApp((state) => gaugeOf(state.analysis));
  return (
    <div className="cells">
      {groups.map((group) => (
        <VerdictGroup key={group.filter} group={group} />
      ))}
    </div>
  );
}

/** What the target is and how much of it is met. */
function Target() {
  const analysis = useApp((state) => state.analysis);
  const profile = useTargetName();
  const { t } = useWords();
  const { workloads, unreadable } = verdictsOf(analysis.review);
  if (workloads === 0 || unreadable > 0) return null;
  const { met, of: n } = targetSum(analysis);
  return <p className="gauge__target">{t('verdict.target', { profile, met, n })}</p>;
}

/** What the shapes of the cells mean. Each cell says its own state to those who do not see it. */
function Signs() {
  const signs = useApp((state) => signsOf(gaugeOf(state.analysis)));
  const { t } = useWords();
  return (
    <ul className="signs" aria-hidden="true">
      {signs.map((sign) => (
        <li key={sign}>
          <span className="sign" data-sign={sign} />
          {t(`verdict.sign.${sign}`)}
        </li>
      ))}
    </ul>
  );
}

/** What was judged, and by which version; or why there is no whole verdict. */
function Note() {
  const review = useApp((state) => state.analysis.review);
  const first = useApp((state) => isFirstReading(state.analysis));
  const { t } = useWords();
  const verdicts = verdictsOf(review);
  const { unreadable, workloads, pinned, unjudged } = verdicts;
  const left = unjudged > 0 ? t('verdict.unjudged', { n: unjudged }) : undefined;
  const some = unreadable > 0 || workloads > 0;
  const { major, minor } = review.env.policyVersion;
  return (
    <p
      className="gauge__note"
      data-warn={unreadable > 0 || unjudged > 0 || undefined}
      data-plain={
        (unreadable === 0 && workloads > 0 && pinned.length === 0 && unjudged === 0) || undefined
      }
    >
      {unreadable > 0
        ? unreadableText(t, verdicts)
        : workloads === 0
          ? (left ?? t(first ? 'step.reading' : 'verdict.no-workload'))
          : t('verdict.workloads', { n: workloads, version: `v${major}.${minor}` })}
      {pinned.map(({ version, workloads: n }) => (
        <span key={version}> {t('verdict.pinned', { n, version })}</span>
      ))}
      {some && left && <span> · {left}</span>}
    </p>
  );
}
