import { holdsPodIdentity, type Review } from '../../../engine/index.ts';
import { openDialog } from '../../store/dialogs.ts';
import { GUIDES_OF, type GuideId } from '../../store/guides.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { StepId } from '../../view/steps.ts';

const hasPods = ({ documents }: Review): boolean =>
  documents.some(({ review }) => review.workloads.length > 0);

/** Whether a file holds something that a guide can begin at. */
const HAS_USE: { readonly [G in GuideId]: (review: Review) => boolean } = {
  'workload-identity': hasPods,
  'key-vault': hasPods,
  companions: hasPods,
  'pod-identity': ({ documents }) =>
    documents.some(({ review }) => review.objects.some(holdsPodIdentity)),
  'secret-provider-class': (review) =>
    hasPods(review) ||
    review.documents.some(({ review: { objects } }) =>
      objects.some(({ object }) => object.kind === 'SecretProviderClass'),
    ),
};

/** The guided fixes of a step: what spans several objects, and asks first. */
export function StepGuides({ step }: { readonly step: StepId }) {
  const scope = useApp(({ location }) => location.scope);
  const { t } = useWords();
  const analyses = useApp((state) => state.analyses);
  const guides = (GUIDES_OF[step] ?? []).filter((guide) =>
    [...analyses.values()].some(({ review }) => review && HAS_USE[guide](review)),
  );
  if (guides.length === 0) return null;
  const { document, workload } = scope;
  const at = document === undefined ? undefined : { document, path: workload ?? [] };
  return (
    <ul className="step__guides" aria-label={t('guide.list')}>
      {guides.map((guide) => (
        <li key={guide}>
          <button type="button" className="btn" onClick={() => openDialog('guide', { guide, at })}>
            <Icon name="hammer" />
            {t(`guide.${guide}.open`)}
          </button>
          <span className="help">{t(`guide.${guide}.about`)}</span>
        </li>
      ))}
    </ul>
  );
}
