import { useCallback } from 'react';
import {
  type ControlScope,
  type DecidingPlace,
  type Review,
  type Rule,
  rangeOf,
  registry,
  type StepHelp,
  type SurfacePlace,
} from '../../../../engine/index.ts';
import { focusRow, openRow } from '../../../pieces/use-lead.ts';
import { openDialog } from '../../../store/dialogs.ts';
import type { GuideId } from '../../../store/guides.ts';
import { useActions } from '../../../store/react.ts';
import { openView } from '../../../store/view.ts';

/** What of a drawing’s view is needed to lead on from it. */
interface View {
  readonly reviews: readonly Review[];
  readonly at: SurfacePlace;
  readonly scope: ControlScope;
}

/** Goes to the workbench, and on once it is shown: what is hidden takes no focus. */
function arrive(then: () => void): void {
  addEventListener('hashchange', then, { once: true });
  openView({ page: 'workbench' });
}

/** Leads from a drawing to a line, or to what helps, on the workbench. */
export function useDrawingLead() {
  const store = useActions();

  const toLine = useCallback(
    ({ reviews }: View, { file, document, at }: DecidingPlace) => {
      const placed = reviews[file]?.documents[document];
      const shown = store.getState().workspace.files[file];
      if (!placed || !shown) return;
      store.activate(shown.id);
      const { from, to } = rangeOf(placed.review.document, at, 'key');
      const start = placed.slice.from;
      arrive(() => {
        store.go({ pane: 'yaml' });
        store.show(start + from, start + to, true);
      });
    },
    [store],
  );

  const toHelp = useCallback(
    ({ at, scope }: View, help: StepHelp | { readonly guide: GuideId }, place?: DecidingPlace) => {
      if ('guide' in help) {
        openDialog('guide', {
          guide: help.guide,
          at: { document: at.document, path: at.workload },
        });
      } else if ('sheet' in help) {
        openDialog('operator');
      } else {
        const { workspace, analysis } = store.getState();
        const file = place && workspace.files[place.file];
        if (file && place.file !== at.file) store.activate(file.id);
        // What decides may be in another object: a network policy, a class of the vault.
        const elsewhere = place && (place.file !== at.file || place.document !== at.document);
        const rule = registry.byId.get(help.rule) as Rule;
        openRow(store, rule, elsewhere ? { document: place.document } : scope);
        const isEnabled = analysis.review.settings.has(help.rule);
        arrive(() => (isEnabled ? focusRow(help.rule) : openDialog('target')));
      }
    },
    [store],
  );
  return { toLine, toHelp };
}
