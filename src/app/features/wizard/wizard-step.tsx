import { useEffect, useRef } from 'react';
import type { Category } from '../../../engine/index.ts';
import { NoPod } from '../../pieces/no-pod.tsx';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';
import { controlsOf, isObjectRule, levelsOf, stepForm } from '../../view/controls.ts';
import { isCategory, shownStep } from '../../view/steps.ts';
import { emptinessOf } from '../../view/verdicts.ts';
import { LevelHeads } from './control-levels.tsx';
import { ControlRow } from './control-row.tsx';
import { DownloadStep } from './download-step.tsx';
import { StartStep } from './start-step.tsx';
import { StepFoot } from './step-foot.tsx';
import { StepGuides } from './step-guides.tsx';
import { StepHead } from './step-head.tsx';
import './step.css';

/** The wizard column of any step but the first, which is there before all others. */
export function OtherStep() {
  const step = useApp(shownStep);
  if (isCategory(step)) return <RuleStep step={step} />;
  return step === 'download' ? <DownloadStep /> : <StartStep />;
}

function RuleStep({ step }: { readonly step: Category }) {
  const analysis = useApp((state) => state.analysis);
  const wanted = useApp((state) => state.location.scope);
  const reading = useApp(isReading);
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  const form = stepForm(analysis, wanted, step);
  const planning = useApp((state) => state.planning !== undefined);
  const waitReason = planning
    ? 'planning'
    : reading
      ? 'reading'
      : form.frozen
        ? 'frozen'
        : undefined;
  const controls = controlsOf(form, step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its top
  useEffect(() => {
    if (section.current) section.current.scrollTop = 0;
  }, [step]);

  const [only] = form.workloads;
  const compare = form.workloads.length === 1 && !form.scope.container;
  const containers = only?.workload.workload.pod.containers.length ?? 0;
  // A pod of one container has nothing to compare, and a long row of marks would not be calm.
  const levels = compare && containers > 1 && containers <= 6;
  const withPod = levels && controls.some(({ rule }) => rule.scope === 'container-and-pod');
  const anyLevels = levels && controls.some(({ rule }) => !isObjectRule(rule));

  return (
    <section className="step" aria-labelledby="step-title" ref={section}>
      <StepHead step={step} form={form} waitReason={waitReason} numbered={anyLevels} />
      <StepGuides step={step} />
      {controls.length === 0 ? (
        <NothingHere pods={form.workloads.length} />
      ) : (
        <>
          {anyLevels && <LevelHeads containers={containers} withPod={withPod} />}
          <ul className="controls" aria-label={t('control.list')}>
            {controls.map((control) => (
              <ControlRow
                key={control.rule.id}
                control={control}
                form={form}
                waitReason={waitReason}
                levels={levels ? levelsOf(control) : []}
                withPod={withPod}
              />
            ))}
          </ul>
        </>
      )}
      <StepFoot step={step} />
    </section>
  );
}

/** Why a step has no control: there is no pod, or nothing in the file that its settings are about. */
function NothingHere({ pods }: { readonly pods: number }) {
  const emptiness = useApp(({ analysis }) => emptinessOf(analysis.review));
  const { t } = useWords();
  if (pods === 0) {
    // Of a text that can't be read nobody knows whether it has a pod.
    const title = t(emptiness === 'unjudged' ? 'findings.unjudged.title' : 'step.no-pod');
    return <NoPod title={title} level={2} />;
  }
  return (
    <div className="empty-state">
      <h2>{t('step.nothing.title')}</h2>
      <p className="prose">{t('step.nothing.text')}</p>
    </div>
  );
}
