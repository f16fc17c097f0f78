import { GUIDES_OF, openGuide } from '../state/guides.ts';
import { useApp, useWords } from '../state/react.ts';
import type { StepId } from '../state/store.ts';
import { Icon } from './icon.tsx';

/** The guided fixes of a step: what spans several objects, and asks first. */
export function StepGuides({ step }: { readonly step: StepId }) {
  const scope = useApp(({ place }) => place.scope);
  const { t } = useWords();
  const guides = GUIDES_OF[step] ?? [];
  if (guides.length === 0) return null;
  const { document, workload } = scope;
  const at = document !== undefined && workload ? { document, path: workload } : undefined;
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
