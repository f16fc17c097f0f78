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
import type { CliTranslator } from '../i18n/index.ts';

/**
 * `podsmith parse`: each document's value as Kubernetes reads it, or why it cannot be read.
 * @returns the JSON to print, and whether all of the input could be read
 */
export function parseCommand(
  bytes: Uint8Array,
  { t }: CliTranslator,
): { output: string; readable: boolean } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const error = t(`results.file.${decoded.reason}`);
    return { output: `${JSON.stringify({ error, documents: [] })}\n`, readable: false };
  }
  const { text } = decoded;
  const lines = new Lines(text);
  const documents: Json[] = [];
  let readable = true;
  const refuse = (at: number, reason: string): void => {
    const { line, column } = lines.at(at);
    documents.push({ index: documents.length, error: t('cli.parse.at', { line, column, reason }) });
    readable = false;
  };
  const slices = splitDocuments(text);
  const events = eventsOfStream(text, slices);
  for (const [i, { from, to }] of slices.entries()) {
    const documentText = text.slice(from, to);
    // kubectl gives up on the document that a bad separator ends, and on all that follow.
    const bad = slices[i + 1]?.badSeparator ?? (i === 0 ? slices[0]?.badSeparator : undefined);
    if (bad) {
      refuse(bad.from, t('problem.bad-separator'));
      break;
    }
    if (isEmptyDocument(documentText)) continue;
    const { value, error } = parseAsWritten(documentText, events[i]);
    if (error) refuse(from + error.at, t(`yaml.${error.code}`));
    else documents.push({ index: documents.length, value: value ?? null });
  }
  return { output: `${stringifyJson({ documents })}\n`, readable };
}
