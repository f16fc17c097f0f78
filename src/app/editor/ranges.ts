/** Places of the text as Monaco's ranges. */
import { fileLines, type InDocuments } from '../../results/places.ts';
import { monaco } from './monaco.ts';

/**
 * A stretch of a review's text in a model of it. Offsets agree, but for a file whose lines end in
 * different ways: Monaco shows it with one kind, so there lines and columns are counted.
 */
export function editorRange(
  model: monaco.editor.ITextModel,
  review: InDocuments,
  from: number,
  to: number,
): monaco.Range {
  if (model.getValueLength() === review.text.length) {
    return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
  }
  const [start, end] = [fileLines(review).at(from), fileLines(review).at(to)];
  return model.validateRange(new monaco.Range(start.line, start.column, end.line, end.column));
}
