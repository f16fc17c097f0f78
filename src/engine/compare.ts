/** The part of the engine's API that compares texts line by line. It loads with what shows changes. */
export { type LineChange, type LinedText, lineChanges, linedText } from './text/diff.ts';
export { alteredLines, differingPart, lineEdits, settledChanges } from './text/line-match.ts';
