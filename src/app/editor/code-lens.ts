/** A line above each workload that says how it stands; a click lists its findings. */
import type { Translator } from '../../i18n/index.ts';
import { type ObjectAt, showFindings } from '../store/results-panel.ts';
import { type Store, upToDate } from '../store/store.ts';
import { type Analysis, isFirstReading } from '../view/analysis.ts';
import { lensesOf } from './code-lenses.ts';
import { monaco } from './monaco.ts';
import { rangeOf } from './ranges.ts';

type Model = monaco.editor.ITextModel;

const COMMAND = 'podsmith.workload';

/** Puts the lines above one model’s workloads. */
export function registerLens(
  model: Model,
  store: Store,
  words: () => Translator,
): { /** The words or the review are others. */ refresh(): void; dispose(): void } {
  const changed = new monaco.Emitter<monaco.languages.CodeLensProvider>();
  const command = monaco.editor.registerCommand(COMMAND, (_, only: ObjectAt) =>
    showFindings(store, only),
  );
  let lenses: monaco.languages.CodeLens[] = [];
  const read = (analysis: Analysis) =>
    lensesOf(analysis, words()).map(({ document, path, place, title }) => ({
      range: rangeOf(model, analysis.review, place.from, place.to),
      command: {
        id: COMMAND,
        // A name may hold what Monaco takes for one of its icons.
        title: title.replaceAll('$(', '\\$('),
        tooltip: words().t('lens.hint'),
        arguments: [{ document, path }],
      },
    }));
  const provider: monaco.languages.CodeLensProvider = {
    onDidChange: changed.event,
    provideCodeLenses(asked) {
      if (asked !== model) return null;
      const state = store.getState();
      // While a newer text is being read the lines stay as they are: the next review asks again.
      if (upToDate(state) || isFirstReading(state.analysis)) lenses = read(state.analysis);
      return { lenses, dispose() {} };
    },
  };
  const registered = monaco.languages.registerCodeLensProvider('yaml', provider);
  return {
    refresh: () => changed.fire(provider),
    dispose() {
      registered.dispose();
      command.dispose();
      changed.dispose();
    },
  };
}
