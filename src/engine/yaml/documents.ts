/** Adding a document to a file and taking one out, with its separator line. */
import { ChangeSet } from '../text/change.ts';
import { isEmptyDocument, type Slice, splitDocuments } from './split.ts';

/** The documents of a file that kubectl does not skip. */
export function documentsOf(text: string): Slice[] {
  return splitDocuments(text).filter(({ from, to }) => !isEmptyDocument(text.slice(from, to)));
}

const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
const endsLine = (text: string): boolean => text === '' || /[\n\r]$/.test(text);

/**
 * Puts a document before document `index`, or behind the last one when `index` is their number.
 * @param body the new document's text, with LF line ends
 * @throws RangeError when there is no such index
 */
export function insertDocument(text: string, index: number, body: string): ChangeSet {
  const documents = documentsOf(text);
  if (index < 0 || index > documents.length) {
    throw new RangeError(`No place ${index} among ${documents.length} documents`);
  }
  const eol = lineBreakOf(text);
  const content = body.replaceAll('\n', eol);
  const next = documents[index];
  if (next) {
    const at = text.charCodeAt(next.from) === 0xfeff ? next.from + 1 : next.from;
    const insert = `${content}${endsLine(content) ? '' : eol}---${eol}`;
    return ChangeSet.of(text.length, [{ from: at, to: at, insert }]);
  }
  return appending(text.length, behind(text, documents.length === 0, content, eol));
}

const appending = (at: number, insert: string): ChangeSet =>
  ChangeSet.of(at, [{ from: at, to: at, insert }]);

/** What a document at the end of a text is written as. @param first the text has none yet */
function behind(text: string, first: boolean, content: string, eol: string): string {
  const gap = endsLine(text) || text === '\ufeff' ? '' : eol;
  // A file may already end with a separator that nothing follows.
  const separated = first || /(?:^|[\n\r])---[ \t]*(?:#[^\n\r]*)?(?:\r\n|\n|\r)?$/.test(text);
  return `${gap}${separated ? '' : `---${eol}`}${content}`;
}

/**
 * The same for many documents behind the last one, in time that grows with the text and with them alone.
 * @param bodies their texts, with LF line ends
 * @returns what each of them adds to the text
 */
export function appendDocuments(text: string, bodies: readonly string[]): string[] {
  if (bodies.length === 0) return [];
  const eol = lineBreakOf(text);
  const pieces: string[] = [];
  for (const body of bodies) {
    const last = pieces.at(-1);
    const first = last === undefined && documentsOf(text).length === 0;
    // Behind another one its end alone matters.
    pieces.push(behind(last ?? text, first, body.replaceAll('\n', eol), eol));
  }
  return pieces;
}

/**
 * Takes document `index` out: with the separator line before it, or for the first one with the line
 * behind it.
 * @throws RangeError when there is no such document
 */
export function removeDocument(text: string, index: number): ChangeSet {
  const documents = documentsOf(text);
  const document = documents[index];
  if (!document) throw new RangeError(`No document ${index} among ${documents.length}`);
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const next = documents[index + 1];
  const first = index === 0;
  const from = first ? Math.max(document.from, start) : document.separatorFrom;
  const to = first && next ? next.from : document.to;
  return ChangeSet.of(text.length, [{ from, to, insert: '' }]);
}
