/** What is wrong with a document as a text, whatever it is about. */
import { hiddenRuns } from '../text/hidden.ts';
import { duplicateKeys } from '../yaml/duplicates.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Problem, Range } from './problem.ts';

/** The problems of a document's text: what keeps it from being read, what a reader drops, and what an eye does not see. */
export function textProblems({
  text,
  root,
  error,
  droppedFrom,
  template,
}: YamlDocument): Problem[] {
  const problems: Problem[] = [];
  if (error) {
    const { code, detail, at } = error;
    problems.push({ code: 'broken-yaml', reason: code, detail, ...wordAt(text, at) });
  }
  if (droppedFrom >= 0) {
    problems.push({ code: 'dropped-text', from: droppedFrom, to: text.trimEnd().length });
  }
  for (const run of hiddenRuns(text)) problems.push({ code: 'hidden-characters', ...run });
  // In a template both arms of a condition stand there.
  if (template && !template.asWritten) return problems;
  for (const duplicate of duplicateKeys(root))
    problems.push({ code: 'duplicate-key', ...duplicate });
  return problems;
}

/** The word at an offset, or the line's end: something to underline. */
function wordAt(text: string, at: number): Range {
  const from = Math.min(at, text.length);
  const word = /^[^\s]+/.exec(text.slice(from, from + 200))?.[0] ?? '';
  return { from, to: from + word.length };
}
