import { useCallback } from 'react';
import { type Rule, registry, type SurfacePath } from '../../../../engine/index.ts';
import { focusRow } from '../../../pieces/focus-row.ts';
import { openGuide } from '../../../store/guides.ts';
import { useActions } from '../../../store/react.ts';
import { useShell } from '../../../store/shell-react.ts';
import type { SurfaceView } from '../../../store/surface.ts';
import { openView } from '../../../store/view.ts';
import { guideOf, wayOf } from './surface-words.ts';

/** Leads from a path to its control on the workbench, opened and with the focus. */
export function useSurfaceLead() {
  const store = useActions();
  const { openTarget } = useShell();
  return useCallback(
    ({ at, scope }: SurfaceView, path: SurfacePath) => {
      const guide = guideOf(path);
      if (guide) {
        openGuide(guide, { document: at.document, path: at.workload });
        return;
      }
      const { rule: id, places } = wayOf(path);
      const { category } = registry.byId.get(id) as Rule;
      const [place] = places;
      const { workspace, analysis } = store.getState();
      const file = place && workspace.files[place.file];
      if (file && place.file !== at.file) store.activate(file.id);
      // What decides may stand in another object: a network policy, a class of the vault.
      const elsewhere = place && (place.file !== at.file || place.document !== at.document);
      const own = elsewhere ? { document: place.document } : scope;
      store.go({ step: category, openRule: id, scope: own, pane: 'wizard' });
      // The workbench is hidden until the address has changed, and what is hidden takes no focus.
      const asked = analysis.review.settings.has(id);
      const arrive = () => (asked ? focusRow(id) : openTarget(true));
      addEventListener('hashchange', arrive, { once: true });
      openView({ page: 'workbench' });
    },
    [store, openTarget],
  );
}
