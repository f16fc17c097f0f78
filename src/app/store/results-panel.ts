/** What the results panel below the editor shows, and which setting’s lines are highlighted in the editor. */

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { memo, type Path, type Review, samePath } from '../../engine/index.ts';
import { useActions } from './react.ts';
import type { Store } from './store.ts';
import { activeFile } from './workspace.ts';

/** An object of the file: the document that it stands in, and its path there. */
export interface ObjectAt {
  readonly document: number;
  readonly path: Path;
}

export interface ResultsPanel {
  readonly tab: 'findings' | 'outline';
  /** Only this object's findings are listed. */
  readonly only: ObjectAt | undefined;
  /** One row for each rule that speaks of several objects. */
  readonly byRule: boolean;
  /** The rule whose control has the focus. */
  readonly focused: string | undefined;
}

/** The panel’s own state, beside the store that it belongs to. */
export const resultsPanelOf = memo((store: Store): StoreApi<ResultsPanel> => {
  const panel = createStore<ResultsPanel>()(() => ({
    tab: 'findings',
    only: undefined,
    byRule: false,
    focused: undefined,
  }));
  // Another file has other objects.
  store.subscribe(({ workspace, last }, before) => {
    if (last === before.last || !panel.getState().only) return;
    const other = activeFile(workspace).id !== activeFile(before.workspace).id;
    if (other || last.origin.startsWith('load.')) panel.setState({ only: undefined });
  });
  return panel;
});

/** Brings one object's findings into sight, and the form to it. */
export function showFindings(store: Store, only: ObjectAt): void {
  store.go({ pane: 'findings', scope: { document: only.document, workload: only.path } });
  resultsPanelOf(store).setState({ tab: 'findings', only });
}

/** The object that findings are narrowed down to, as far as it is still in the text. */
export function selectedObject({ documents }: Review, only: ObjectAt | undefined) {
  const objects = only && documents[only.document]?.review.objects;
  return objects?.find(({ object }) => samePath(object.path, only?.path ?? []));
}

export function useResultsPanel<T>(selector: (panel: ResultsPanel) => T): T {
  return useStore(resultsPanelOf(useActions()), selector);
}
