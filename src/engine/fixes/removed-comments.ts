/**
 * The comments that a change takes away with the entries that they speak of, and those that stay behind a value that is
 * another one now: who agrees to it sees them before.
 */
import type { ChangeSet } from '../text/change.ts';
import { lineEnd } from '../text/lines.ts';
import { commentsOf } from '../yaml/comments.ts';
import type { YamlDocument } from '../yaml/parse.ts';

export interface RemovedComment {
  /** As it is written, from its `#` on. */
  readonly text: string;
  /** Where it is in the text before the change. */
  readonly at: number;
}

/** What may be a comment in new text, without the blanks behind it; what moves is written there as it was. */
function* commentsIn(text: string): Generator<string> {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
    const isComment = at === 0 || ' \t\n\r'.includes(text[at - 1] as string);
    const end = isComment ? lineEnd(text, at) : at + 1;
    if (isComment) yield text.slice(at, end).trimEnd();
    at = end;
  }
}

/**
 * Comments in what a change replaces that its new text doesn't hold, as often as it doesn't.
 * @param documents of the text before the change, in its order, each with the offset where it starts
 */
export function removedComments(
  documents: readonly { readonly from: number; readonly document: YamlDocument }[],
  { edits }: ChangeSet,
): readonly RemovedComment[] {
  // Edits are apart and in the order of the text, and so are comments.
  let next = 0;
  const taken = documents.flatMap(({ from, document }) =>
    commentsOf(document).flatMap((comment): RemovedComment[] => {
      const at = from + comment.from;
      while ((edits[next]?.to ?? at + 1) <= at) next++;
      if ((edits[next]?.from ?? at + 1) > at) return [];
      return [{ text: document.text.slice(comment.from, comment.to), at }];
    }),
  );
  if (taken.length === 0) return [];
  const kept = new Map<string, number>();
  for (const { insert } of edits) {
    for (const text of commentsIn(insert)) kept.set(text, (kept.get(text) ?? 0) + 1);
  }
  return taken.filter(({ text }) => {
    const others = kept.get(text) ?? 0;
    kept.set(text, others - 1);
    return others <= 0;
  });
}

/** A mark for Podsmith, which speaks of the setting and not of its value. */
const MARK = /^#\s*podsmith-/;

/** Comments that stay on the line of a value that a change replaces: they may speak of the old one. */
export function commentsBesideChanges(
  documents: readonly { readonly from: number; readonly document: YamlDocument }[],
  { edits }: ChangeSet,
): readonly RemovedComment[] {
  let next = 0;
  return documents.flatMap(({ from, document }) =>
    commentsOf(document).flatMap((comment): RemovedComment[] => {
      const at = from + comment.from;
      while ((edits[next + 1]?.to ?? at + 1) <= at) next++;
      const edit = edits[next];
      if (!edit || edit.to > at || edit.from === edit.to || edit.insert.trim() === '') return [];
      const { text } = document;
      const old = text.slice(edit.from - from, edit.to - from);
      const isSame = old.toLowerCase() === edit.insert.toLowerCase();
      if (MARK.test(text.slice(comment.from, comment.to))) return [];
      if (isSame || !/^["']?[ \t]*$/.test(text.slice(edit.to - from, comment.from))) return [];
      return [{ text: text.slice(comment.from, comment.to), at }];
    }),
  );
}
