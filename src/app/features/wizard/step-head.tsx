import type { Category } from '../../../engine/index.ts';
import { ScopeChips } from '../../pieces/scope-chips.tsx';
import { useApp } from '../../store/react.ts';
import { SourceLink } from '../../ui/source-link.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Form } from '../../view/controls.ts';
import { type StepId, wizardSteps } from '../../view/steps.ts';

const ARTICLE = 'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security';
const CONTAINER_ACCESS = 'https://learn.microsoft.com/azure/aks/secure-container-access';
const STANDARDS = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';
const SAFEGUARDS = 'https://learn.microsoft.com/azure/aks/deployment-safeguards';
const RESOURCES =
  'https://learn.microsoft.com/azure/aks/developer-best-practices-resource-management';
const RELIABILITY = 'https://learn.microsoft.com/azure/aks/best-practices-app-cluster-reliability';
const LABELS = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/';

const SOURCES: { readonly [C in Category]: string } = {
  'user-and-group': ARTICLE,
  privileges: ARTICLE,
  'kernel-profiles': CONTAINER_ACCESS,
  'host-access': STANDARDS,
  'files-and-volumes': STANDARDS,
  identity: ARTICLE,
  secrets: ARTICLE,
  network: ARTICLE,
  images: SAFEGUARDS,
  resources: RESOURCES,
  reliability: RELIABILITY,
  metadata: LABELS,
};

/** Why the controls wait: the text is being read, it cannot be read, or a fix is being planned. */
export type WaitReason = 'reading' | 'frozen' | 'planning' | undefined;

/** The reason stands once, here; every control that waits is described by it. */
export const HELD_ID = 'step-held';

interface Props {
  readonly step: Category;
  readonly form: Form;
  readonly waitReason: WaitReason;
  /** The containers carry the numbers that the marks of the controls use. */
  readonly numbered: boolean;
}

export function StepHead({ step, form, waitReason, numbered }: Props) {
  const { t } = useWords();
  const steps = useApp((state) => wizardSteps(state.analysis.review));
  const n = steps.indexOf(step) + 1;
  return (
    <header className="step__head">
      <p className="step__of">
        <span className="eyebrow">{t('step.of', { n, total: steps.length })}</span>
        <SourceLink url={SOURCES[step]} title={t(`step.${step}.source`)} />
      </p>
      <h1 id="step-title" tabIndex={-1}>
        {t(`step.${step}.title`)}
      </h1>
      <p className="prose">{t(`step.${step}.intent`)}</p>
      <ScopeChips step={step} form={form} numbered={numbered} />
      {waitReason && (
        <p className="step__held" id={HELD_ID}>
          {t(`step.${waitReason}`)}
        </p>
      )}
      {!waitReason && form.leftOut > 0 && (
        <p className="step__held">{t('step.left-out', { n: form.leftOut })}</p>
      )}
    </header>
  );
}

/** Which step of how many. */
export function StepOf({ step }: { readonly step: StepId }) {
  const steps = useApp((state) => wizardSteps(state.analysis.review));
  const { t } = useWords();
  return t('step.of', { n: steps.indexOf(step) + 1, total: steps.length });
}
