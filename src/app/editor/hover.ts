/** Hovers: our rules’ words, the value that counts, and Kubernetes’ own description. */
import type { Assist } from '../../engine/index.ts';
import { type EditorTranslator, loadWords } from '../../i18n/index.ts';
import type { Store } from '../store/store.ts';
import { hoverAt } from './hover-text.ts';
import { SOURCE } from './markers.ts';
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;

/** Explains what is below the pointer in one model. Returns what ends it. */
export function registerHover(
  model: Model,
  store: Store,
  words: () => EditorTranslator,
  assist: () => Promise<Assist | undefined>,
): () => void {
  const provider = monaco.languages.registerHoverProvider('yaml', {
    async provideHover(textModel, position) {
      if (textModel !== model) return null;
      const loaded = await assist();
      if (!loaded || model.isDisposed()) return null;
      const marked = monaco.editor
        .getModelMarkers({ resource: model.uri })
        .filter(
          (marker) => marker.source === SOURCE && monaco.Range.containsPosition(marker, position),
        )
        .flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
      const offset = model.getOffsetAt(position);
      const bodies = await loadWords(words().language, 'bodies').catch(() => undefined);
      if (model.isDisposed()) return null;
      const whyOf = (rule: string) => bodies?.body(rule).why ?? '';
      const found = hoverAt(store.getState(), offset, marked, words(), whyOf, loaded);
      if (!found) return null;
      const range = monaco.Range.fromPositions(
        model.getPositionAt(found.from),
        model.getPositionAt(found.to),
      );
      return {
        ...(found.to > found.from && { range }),
        contents: found.parts.map((value) => ({ value, isTrusted: false, supportHtml: false })),
      };
    },
  });
  return () => provider.dispose();
}
