/**
 * Edits of a template go around its expressions: no character and no line of one is touched, nothing is
 * written into what an expression gives or into a condition, and what was open before stays as open.
 */
import type { TextEdit } from '../text/change.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import type { Path } from '../text/path.ts';
import { valueAt } from './apply-ops.ts';
import type { Mask } from './mask.ts';
import type { PathOp } from './ops.ts';
import type { YamlDocument } from './parse.ts';
import { masksIn } from './template.ts';

/** Whether an edit changes a line that holds an expression. New lines above or below it do not. */
export const touchesMasks = (
  text: string,
  masks: readonly Mask[],
  edits: readonly TextEdit[],
): boolean =>
  edits.some((edit) => {
    const { from, to } = touched(text, edit);
    // An insertion inside an expression of several lines.
    return (
      masksIn(masks, from, to) || masks.some((mask) => mask.from < edit.from && edit.to < mask.to)
    );
  });

function touched(text: string, { from, to, insert }: TextEdit): { from: number; to: number } {
  const start = lineStart(text, from);
  const end = lineEnd(text, from);
  if (from < to) {
    const whole = to === lineStart(text, to);
    return { from: from === end ? end : start, to: whole ? to : lineEnd(text, to) };
  }
  const below = from === end && /^[\n\r]/.test(insert);
  const lead = text.slice(start, from).replace('\ufeff', '');
  const above = lead.trim() === '' && new RegExp(`[\\n\\r]${lead}$`).test(insert);
  return below || above ? { from, to: from } : { from: start, to: end };
}

/** Whether an operation has arrived where it is certain to be, and left the rest as open as it was. */
export function goesAround(before: YamlDocument, after: YamlDocument, op: PathOp): boolean {
  const old = before.template?.gaps();
  const gaps = after.template?.gaps();
  if (!old || !gaps || comesFromExpression(before, op.path)) return false;
  if (!gaps.follow(old)) return false;
  if ((op.op === 'append' || op.op === 'insert') && old.open(op.path)) return false;
  return op.path.every((_, i) => {
    const prefix = op.path.slice(0, i + 1);
    if (valueAt(before.value, prefix) !== undefined) return !old.repeated(prefix);
    const missing = valueAt(before.value, prefix.slice(0, -1)) !== undefined || i === 0;
    return !missing || !old.open(prefix.slice(0, -1));
  });
}

/** Whether the value at a path, or one on the way to it, is what an expression gives. */
export const comesFromExpression = ({ template }: YamlDocument, path: Path): boolean => {
  const gaps = template?.gaps();
  return gaps !== undefined && [...path, ''].some((_, i) => gaps.masked(path.slice(0, i)));
};
