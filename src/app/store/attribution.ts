/**
 * Attribution of a file's changes: the exact change from the text as opened (the base) to the present text, with
 * the step of the history that wrote or removed each part of it.
 */

import { lineEdits } from '../../engine/compare.ts';
import {
  type AttributedChange,
  type AuthoredRange,
  attributed,
  ChangeSet,
  followedBy,
  unchanged,
} from '../../engine/core.ts';
import { changeToFile, type FileChange, type Label } from './history.ts';
import { activeFile, type Workspace } from './workspace.ts';

/** A part of a text with the step that wrote or removed it. */
export type AttributedStretch = AuthoredRange<Label>;

/** The change from the base to the text after a step, attributed to the steps. */
export interface AttributedText extends AttributedChange<Label> {
  readonly base: string;
}

/** Results for the latest steps. The next key press or undo extends one of them instead of starting at the base. */
const cache = new Map<FileChange, AttributedText>();
const KNOWN = 16;

function remember(step: FileChange, change: AttributedText): void {
  cache.delete(step);
  cache.set(step, change);
  for (const oldest of cache.keys()) {
    if (cache.size <= KNOWN) return;
    cache.delete(oldest);
  }
}

const start = (base: string): AttributedText => ({ base, ...unchanged(base.length) });

/** The steps that changed the active file since its base was set, in order. */
function stepsSinceBase(workspace: Workspace): readonly FileChange[] {
  const { id, base } = activeFile(workspace);
  const { done } = workspace.history;
  const steps: FileChange[] = [];
  for (let i = done.length - 1; i >= 0; i--) {
    const step = done[i] as (typeof done)[number];
    const part = step.files ? undefined : changeToFile(step, id);
    if (!part) continue;
    const meta = step.file === id ? step.meta : undefined;
    if (meta && (meta.after.base !== base || meta.before.base !== base)) break;
    steps.push(part);
  }
  return steps.reverse();
}

/** @returns the attributed change of the active file; null if the history no longer reaches back to its base */
export function attributedText(workspace: Workspace): AttributedText | null {
  const { base, text } = activeFile(workspace);
  const steps = stepsSinceBase(workspace);
  let at = steps.length;
  let change: AttributedText | undefined;
  while (!change && at > 0) {
    const cached = cache.get(steps[at - 1] as FileChange);
    if (cached?.base === base) change = cached;
    else at--;
  }
  // Each key press makes a new last step, so the result that it extends must not be the oldest one.
  if (change) remember(steps[at - 1] as FileChange, change);
  const fresh = change === undefined;
  change ??= start(base);
  const grown: [FileChange, AttributedText][] = [];
  for (const step of steps.slice(at)) {
    if (step.changes.length !== change.changes.newLength) return null;
    change = extended(change, step);
    grown.push([step, change]);
    if (grown.length > KNOWN) grown.shift();
  }
  if (change.changes.newLength !== text.length) return null;
  // An extended result was checked when it was computed from the base.
  if (fresh && change.changes.apply(base) !== text) return null;
  for (const [step, result] of grown) remember(step, result);
  return change;
}

function extended(change: AttributedText, step: FileChange): AttributedText {
  const { changes, attribution, label } = step;
  const next = attribution ? { changes, ...attribution } : attributed(fineChanges(step), label);
  return { base: change.base, ...followedBy(change, next) };
}

/** If an edit replaces more characters than this, a line diff finds the lines that it keeps. */
const COARSE = 2000;

/** The change of a step. A paste over the whole text counts as a change of the lines that differ. */
function fineChanges({ changes, inverse }: FileChange): ChangeSet {
  const { edits, length } = changes;
  const coarse = edits.some(({ from, to, insert }) => to - from > COARSE && insert !== '');
  if (!coarse || edits.length !== inverse.edits.length) return changes;
  return ChangeSet.of(
    length,
    edits.flatMap((edit, i) => {
      const replaced = inverse.edits[i]?.insert ?? '';
      if (replaced.length !== edit.to - edit.from) return [edit];
      return lineEdits(replaced, edit.insert).map(({ from, to, insert }) => ({
        from: from + edit.from,
        to: to + edit.from,
        insert,
      }));
    }),
  );
}
