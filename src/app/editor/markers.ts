/**
 * Findings and problems as markers, with a shape of their severity in the margin. Each document has its
 * own, so that a key costs those of one.
 */
import {
  added,
  type ChangeSet,
  type DocumentReview,
  type Review,
  type Severity,
} from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { firstLineOf } from '../../results/places.ts';
import { systemClock } from '../store/slices.ts';
import { type AppState, type Store, upToDate } from '../store/store.ts';
import { isFirstReading } from '../view/analysis.ts';
import { editorMarks, type Mark, shapesOf } from './marks.ts';
import { monaco } from './monaco.ts';
import { editorRange } from './ranges.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Model = monaco.editor.ITextModel;

/** What all our markers say they come from. */
export const SOURCE = 'Podsmith';

/** Monaco lists every marker in the margin and the scroll bar; beyond this many it would crawl. */
const LIMIT = 2000;

const ownerOf = (document: number): string => `podsmith ${document}`;

const weightOf = (severity: Severity): monaco.MarkerSeverity => {
  const { MarkerSeverity } = monaco;
  if (severity === 'critical' || severity === 'high') return MarkerSeverity.Error;
  return severity === 'medium' ? MarkerSeverity.Warning : MarkerSeverity.Info;
};

/** What is shown of a document, and what that depends on. */
interface Shown {
  readonly review: DocumentReview | undefined;
  readonly words: Translator;
  readonly count: number;
  /** Monaco moves what it has drawn along with the text, but not the places that it lists. */
  readonly first: number;
}

export interface Markers {
  /**
   * Shows what the review says of the text. While a newer text is being read the old markers stay; they move with the
   * text. Those of many documents are drawn in a separate task, since the page draws its lists of them in this one.
   */
  show(words: Translator): void;
  /** The text has changed: what Monaco has drawn there is gone, even if the text is as it was later. */
  touch(review: Review, changes: ChangeSet): void;
  dispose(): void;
}

/** Drawing the marks of more documents takes long. */
const MANY = 100;

export function createMarkers(editor: Editor, model: Model, store: Store): Markers {
  let cancel = (): void => undefined;
  const shown = new Map<number, Shown>();
  const margins = new Map<number, monaco.editor.IEditorDecorationsCollection>();
  const onContent = model.onDidChangeContent(({ isFlush }) => {
    if (isFlush) for (const [document, entry] of shown) shown.set(document, untrue(entry));
  });

  const showIn = (document: number, now: Shown, review: Review, marks: readonly Mark[]): void => {
    const last = shown.get(document);
    const drawn =
      last?.review === now.review && last?.words === now.words && last.count === now.count;
    if (drawn && last.first === now.first) return;
    shown.set(document, now);
    monaco.editor.setModelMarkers(
      model,
      ownerOf(document),
      marks.map(({ from, to, severity, message, rule }) => ({
        ...editorRange(model, review, from, to),
        severity: weightOf(severity),
        message,
        source: SOURCE,
        ...(rule !== undefined && { code: rule }),
      })),
    );
    if (drawn) return;
    const margin = margins.get(document) ?? editor.createDecorationsCollection();
    margins.set(document, margin);
    margin.set(
      [...shapesOf(marks)].map(([line, severity]) => ({
        range: new monaco.Range(line, 1, line, 1),
        options: { glyphMarginClassName: `glyph glyph--${severity}` },
      })),
    );
  };

  const draw = (state: AppState, words: Translator): void => {
    // Those of another file are no older state of this one's.
    if (!upToDate(state) && !isFirstReading(state.analysis)) return;
    const { review } = state.analysis;
    const byDocument = new Map<number, Mark[]>();
    for (const document of shown.keys()) byDocument.set(document, []);
    let left = LIMIT;
    for (const mark of editorMarks(review, words)) {
      added(byDocument, mark.document, () => []).push(mark);
      if (--left === 0) break;
    }
    for (const [document, marks] of byDocument) {
      const documentReview = review.documents[document]?.review;
      const first = firstLineOf(review, document);
      showIn(
        document,
        { review: documentReview, words, count: marks.length, first },
        review,
        marks,
      );
      if (marks.length === 0) shown.delete(document);
    }
  };

  return {
    show(words) {
      cancel();
      const show = () => draw(store.getState(), words);
      if (store.getState().analysis.review.documents.length > MANY)
        cancel = systemClock.later(show);
      else show();
    },
    touch(review, { length, edits }) {
      for (const [document, entry] of shown) {
        const slice = review.documents[document]?.slice;
        // A review of an even older text does not tell where the change is.
        const apart =
          slice &&
          review.text.length === length &&
          edits.every(({ from, to }) => to < slice.from || from > slice.to);
        if (!apart) shown.set(document, untrue(entry));
      }
    },
    dispose() {
      cancel();
      onContent.dispose();
      for (const margin of margins.values()) margin.clear();
    },
  };
}

const untrue = (shown: Shown): Shown => ({ ...shown, review: undefined });
