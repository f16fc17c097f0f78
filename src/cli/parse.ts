import {
  decodeText,
  eventsOfStream,
  isEmptyDocument,
  type Json,
  Lines,
  parseAsWritten,
  splitDocuments,
  stringifyJson,
} from '../engine/index.ts';
import { concealedDocument } from '../engine/quotes.ts';

/**
 * `podsmith parse`: each document's value as Kubernetes reads it, or why it cannot be read.
 * @returns the JSON to print, and whether all of the input could be read
 */
export function parseCommand(bytes: Uint8Array): { output: string; readable: boolean } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const error =
      decoded.reason === 'binary' ? 'the file is no text' : 'the file is neither UTF-8 nor UTF-16';
    return { output: `${JSON.stringify({ error, documents: [] })}\n`, readable: false };
  }
  const { text } = decoded;
  const lines = new Lines(text);
  const documents: Json[] = [];
  let readable = true;
  const refuse = (at: number, reason: string): void => {
    const { line, column } = lines.at(at);
    documents.push({ index: documents.length, error: `line ${line}, column ${column}: ${reason}` });
    readable = false;
  };
  const slices = splitDocuments(text);
  const events = eventsOfStream(text, slices);
  for (const [i, { from, to }] of slices.entries()) {
    const own = text.slice(from, to);
    // kubectl gives up on the document that a bad separator ends, and on all that follow.
    const bad = slices[i + 1]?.badSeparator ?? (i === 0 ? slices[0]?.badSeparator : undefined);
    if (bad) {
      refuse(bad.from, 'only a comment may follow the three dashes of a separator');
      break;
    }
    if (isEmptyDocument(own)) continue;
    const { value, error } = parseAsWritten(own, events[i]);
    if (error) refuse(from + error.at, withoutHidden(error.detail, concealedDocument(own)));
    else documents.push({ index: documents.length, value: value ?? null });
  }
  return { output: `${stringifyJson({ documents })}\n`, readable };
}

/** The words that the parser quotes of the text, such as the name of an alias, as far as they may be read there. */
const withoutHidden = (detail: string, shown: string): string =>
  detail.replace(/"([^"]+)"/g, (quoted, word) => (shown.includes(word) ? quoted : '"••••"'));
