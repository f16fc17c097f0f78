/**
 * Values that a comment explains. Whoever wrote why a value is as it is has decided it: hardening leaves it, and only the
 * toggle of the rule changes it, which then shows the comment. So no comment becomes false by a fix that nobody read.
 */

import { lineEnd, lineStart } from '../text/lines.ts';
import { memo } from '../text/memo.ts';
import type { Path } from '../text/path.ts';
import { aboveOwnComments, type CommentSpan, commentsOf } from '../yaml/comments.ts';
import { slotAt } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import { columnOf } from '../yaml/style.ts';

/** Why such a finding stays: it's for all rules alike, so it's no key of their words. */
export const EXPLAINED = 'explained';

/** A comment that is no explanation: a mark for a tool, a part of the file that is commented out, one of many dashes. */
const NO_WORDS =
  /^#+\s*(?:$|[-=*#]{2,}|(?:podsmith|checkov|kics|nosec|nosemgrep|trivy|kube-linter|polaris|yamllint|noqa|renovate)\b|-?\s*["']?[\w./-]+["']?:(?:\s|$)|-\s)/i;

/** A comment that is against the value, says that it's there for a while, or teaches how to write the file. */
const AGAINST =
  /\b(?:todo|fixme|xxx|hack|bad|wrong|insecure|unsafe|vulnerab\w*|dangerous|risky|violat\w*|non-?compliant|misconfig\w*|not (?:recommended|secure|safe|allowed)|should(?:n['’]t| not| be)|(?<!\b(?:never|not|n['’]t) )(?:change|replace|remove|fix|adjust|customi[sz]e) (?:me|this|it|with|by)|insert|added|and this|this (?:line|one|too|as well)|temporar\w*|for now|workaround|optional|defaults?|example|attack\w*|exploit\w*|escap\w*|grants?|allows?|exposes?)\b/i;

/** A comment above a value is often a heading: it counts if it gives a reason or insists. */
const INSISTS =
  /\b(?:must|needs?|needed|requires?|required|because|otherwise|since|so that|in order to|to be able|only works?|can['’]?t|cannot|won['’]t|do(?:n['’]t| not) (?:change|remove|set|touch|edit)|never (?:change|remove)|has to|have to|keep|kept|as in|breaks?|without)\b/i;

/** Entries with more lines than this are more than a value. */
const MOST_LINES = 6;

/** Whether a comment explains the value at a path, so that another value would need another comment. */
export function isExplained(document: YamlDocument, at: Path): boolean {
  const { root, text } = document;
  const comments = commentsIn(document);
  if (!root || comments.length === 0) return false;
  const { slot, node, depth } = slotAt(root, at);
  if (depth !== at.length || slot.kind !== 'entry') return false;
  const { key } = slot.entry;
  const end = lineEnd(text, Math.max(key.to, node.to - 1));
  if (text.slice(key.from, end).split('\n').length > MOST_LINES) return false;
  // A single word is the name of a number, such as a user's, and says nothing of other values.
  const isNumber = /^\d+$/.test(text.slice(node.from, node.to));
  const saysSo = ({ from, to }: CommentSpan): boolean => {
    const comment = text.slice(from, to);
    return speaksFor(comment) && (isNumber || /\S\s+\S/.test(comment.replace(/^#+\s*/, '')));
  };
  if (comments.some((comment) => comment.from >= key.from && comment.from < end && saysSo(comment)))
    return true;
  const above = aboveOwnComments(text, key.from, columnOf(text, key.from));
  if (
    comments.some(
      (comment) => comment.from >= above && comment.to <= key.from && insists(text, comment),
    )
  )
    return true;
  return isFirstOfItem(at) && isExplainedAsItem(document, at, comments);
}

/** Whether the value is the only setting of an item that counts, as the `hostPath` of a volume. */
const isFirstOfItem = (at: Path): boolean =>
  typeof at.at(-2) === 'number' && /^(?:volumes|volumeMounts|ports)$/.test(String(at.at(-3)));

function isExplainedAsItem(
  { root, text }: YamlDocument,
  at: Path,
  comments: readonly CommentSpan[],
): boolean {
  if (!root) return false;
  const { node } = slotAt(root, at.slice(0, -1));
  const line = lineStart(text, node.from);
  const dash = line + text.slice(line).search(/\S/);
  const above = aboveOwnComments(text, dash, columnOf(text, dash));
  return comments.some(
    (comment) => comment.from >= above && comment.to <= dash && insists(text, comment),
  );
}

const speaksFor = (comment: string): boolean =>
  /\p{L}{3}/u.test(comment) && !NO_WORDS.test(comment) && !AGAINST.test(comment);

const insists = (text: string, { from, to }: CommentSpan): boolean => {
  const comment = text.slice(from, to);
  return speaksFor(comment) && INSISTS.test(comment);
};

const commentsIn = memo((document: YamlDocument): readonly CommentSpan[] =>
  document.text.includes('#') ? commentsOf(document) : [],
);
