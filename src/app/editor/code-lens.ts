/** A line above each workload that says how it stands; a click lists its findings. */
import type { EditorTranslator } from '../../i18n/index.ts';
import { type ObjectAt, showFindings } from '../store/results-panel.ts';
import { type Store, upToDate } from '../store/store.ts';
import { type Analysis, isFirstReading } from '../view/analysis.ts';
import { lensesOf } from './code-lenses.ts';
import { monaco } from './monaco.ts';
import { editorRange } from './ranges.ts';

const COMMAND = 'podsmith.workload';

/** Monaco places each line that it has drawn at every edit, so it draws only those so many lines around the view. */
const AROUND = 100;

/** Puts the lines above the workloads of an editor’s model. */
export function registerLens(
  editor: monaco.editor.ICodeEditor,
  model: monaco.editor.ITextModel,
  store: Store,
  words: () => EditorTranslator,
): { /** The words or the review are others. */ refresh(): void; dispose(): void } {
  const changed = new monaco.Emitter<monaco.languages.CodeLensProvider>();
  const command = monaco.editor.registerCommand(COMMAND, (_, only: ObjectAt) =>
    showFindings(store, only),
  );
  let lenses: monaco.languages.CodeLens[] = [];
  const commands = new WeakMap<monaco.languages.CodeLens, monaco.languages.Command>();
  const read = (analysis: Analysis) => {
    const seen = editor.getVisibleRanges();
    const from = (seen[0]?.startLineNumber ?? 1) - AROUND;
    const to = (seen.at(-1)?.endLineNumber ?? 1) + AROUND;
    return lensesOf(analysis, words()).map(({ document, path, place, title }) => {
      const lens = { range: editorRange(model, analysis.review, place.from, place.to) };
      const command = {
        id: COMMAND,
        // A name may hold what Monaco takes for one of its icons.
        title: title.replaceAll('$(', '\\$('),
        tooltip: words().t('lens.hint'),
        arguments: [{ document, path }],
      };
      const { startLineNumber: line } = lens.range;
      if (line >= from && line <= to) return { ...lens, command };
      commands.set(lens, command);
      return lens;
    });
  };
  const provider: monaco.languages.CodeLensProvider = {
    onDidChange: changed.event,
    provideCodeLenses(textModel) {
      if (textModel !== model) return null;
      const state = store.getState();
      // While a newer text is being read the lines stay as they are: the next review asks again.
      if (upToDate(state) || isFirstReading(state.analysis)) lenses = read(state.analysis);
      return { lenses, dispose() {} };
    },
    // Asked for what has come into view.
    resolveCodeLens(_, lens) {
      const command = commands.get(lens);
      return command ? { ...lens, command } : lens;
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
