import { holdsPodIdentity, type Review } from '../../engine/index.ts';
import { GUIDES_OF, type GuideId, openGuide } from '../state/guides.ts';
import { useApp, useWords } from '../state/react.ts';
import type { StepId } from '../state/store.ts';
import { Icon } from './icon.tsx';

/** Guides that are of use to files that hold something of theirs only. */
const HAS_USE: { readonly [G in GuideId]?: (review: Review) => boolean } = {
  'pod-identity': ({ documents }) =>
    documents.some(({ review }) => review.objects.some(holdsPodIdentity)),
};

/** The guided fixes of a step: what spans several objects, and asks first. */
export function StepGuides({ step }: { readonly step: StepId }) {
  const scope = useApp(({ place }) => place.scope);
  const { t } = useWords();
  const analyses = useApp((state) => state.analyses);
  const guides = (GUIDES_OF[step] ?? []).filter((guide) => {
    const hasUse = HAS_USE[guide];
    return !hasUse || [...analyses.values()].some(({ review }) => review && hasUse(review));
  });
  if (guides.length === 0) return null;
  const { document, workload } = scope;
  const at = document === undefined ? undefined : { document, path: workload ?? [] };
  return (
    <ul className="step__guides" aria-label={t('guide.list')}>
      {guides.map((guide) => (
        <li key={guide}>
          <button type="button" className="btn" onClick={() => openGuide(guide, at)}>
            <Icon name="hammer" />
            {t(`guide.${guide}.open`)}
          </button>
          <span className="help">{t(`guide.${guide}.about`)}</span>
        </li>
      ))}
    </ul>
  );
}
