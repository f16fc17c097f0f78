import { useEffect, useRef } from 'react';
import type { Category } from '../../engine/index.ts';
import { formOf, isCategory, levelsOf, rulesOf } from '../state/controls.ts';
import { useApp, useWords } from '../state/react.ts';
import { upToDate } from '../state/store.ts';
import { LevelHeads } from './control-levels.tsx';
import { ControlRow } from './control-row.tsx';
import { NoPod } from './no-pod.tsx';
import { StepFoot } from './step-foot.tsx';
import { StepHead } from './step-head.tsx';
import './step.css';

/** The wizard column of a step that holds rules. */
export function WizardStep() {
  const step = useApp((state) => state.place.step);
  return isCategory(step) ? <RuleStep step={step} /> : null;
}

function RuleStep({ step }: { readonly step: Category }) {
  const analysis = useApp((state) => state.analysis);
  const wanted = useApp((state) => state.place.scope);
  const reading = !useApp(upToDate);
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  const form = formOf(analysis, wanted);
  const held = reading ? 'reading' : form.frozen ? 'frozen' : undefined;
  const rules = rulesOf(step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its top
  useEffect(() => {
    if (section.current) section.current.scrollTop = 0;
  }, [step]);

  const [only] = form.workloads;
  const compare = form.workloads.length === 1 && !form.scope.container;
  const containers = only?.workload.workload.pod.containers.length ?? 0;
  // A pod of one container has nothing to compare, and a long row of marks would not be calm.
  const levels = compare && containers > 1 && containers <= 6;
  const withPod = levels && rules.some(({ scope }) => scope === 'container-and-pod');
  const anyLevels = levels && rules.some(({ scope }) => scope !== 'pod');

  return (
    <section className="step" aria-labelledby="step-title" ref={section}>
      <StepHead step={step} form={form} held={held} numbered={anyLevels} />
      {form.workloads.length === 0 ? (
        <NoPod title={t('step.no-pod')} level={2} />
      ) : (
        <>
          {anyLevels && <LevelHeads containers={containers} withPod={withPod} />}
          <ul className="controls" aria-label={t('control.list')}>
            {rules.map(({ id }) => {
              const control = form.controls.get(id);
              return (
                control && (
                  <ControlRow
                    key={id}
                    control={control}
                    form={form}
                    held={held}
                    levels={levels ? levelsOf(control) : []}
                    withPod={withPod}
                  />
                )
              );
            })}
          </ul>
        </>
      )}
      <StepFoot step={step} />
    </section>
  );
}
