/**
 * What the steps of the history have made of a file since its base was set: the change from the base
 * to the text, exact, and which step wrote what of it.
 */
import {
  type AttributedChange,
  attributed,
  ChangeSet,
  followedBy,
  lineEdits,
  type Stretch,
  unchanged,
} from '../../engine/core.ts';
import { type Label, type Part, partOf } from './history.ts';
import { activeFile, type Workspace } from './workspace.ts';

/** A stretch that a step is answerable for. */
export type Mark = Stretch<Label>;

/** Leads from the base to the text, and knows which step wrote what of it. */
export interface Trail extends AttributedChange<Label> {
  readonly base: string;
}

/** Trails of the latest steps: the next key goes on from one of them, and so does the next undo. */
const known = new Map<Part, Trail>();
const KNOWN = 16;

function remember(step: Part, trail: Trail): void {
  known.delete(step);
  known.set(step, trail);
  for (const oldest of known.keys()) {
    if (known.size <= KNOWN) return;
    known.delete(oldest);
  }
}

const start = (base: string): Trail => ({ base, ...unchanged(base.length) });

/** The steps that changed the active file since its base was set, in order. */
function stepsSinceBase(workspace: Workspace): readonly Part[] {
  const { id, base } = activeFile(workspace);
  const { done } = workspace.history;
  const steps: Part[] = [];
  for (let i = done.length - 1; i >= 0; i--) {
    const step = done[i] as (typeof done)[number];
    const part = step.files ? undefined : partOf(step, id);
    if (!part) continue;
    const meta = step.file === id ? step.meta : undefined;
    if (meta && (meta.after.base !== base || meta.before.base !== base)) break;
    steps.push(part);
  }
  return steps.reverse();
}

/** The trail of the active file; null when the history no longer reaches back to its base. */
export function trailOf(workspace: Workspace): Trail | null {
  const { base, text } = activeFile(workspace);
  const steps = stepsSinceBase(workspace);
  let at = steps.length;
  let trail: Trail | undefined;
  while (!trail && at > 0) {
    const own = known.get(steps[at - 1] as Part);
    if (own?.base === base) trail = own;
    else at--;
  }
  // Every key makes another last step: what it goes on from must outlive those.
  if (trail) remember(steps[at - 1] as Part, trail);
  const fresh = trail === undefined;
  trail ??= start(base);
  const grown: [Part, Trail][] = [];
  for (const step of steps.slice(at)) {
    if (step.changes.length !== trail.changes.newLength) return null;
    trail = extended(trail, step);
    grown.push([step, trail]);
    if (grown.length > KNOWN) grown.shift();
  }
  if (trail.changes.newLength !== text.length) return null;
  // What grows from a trail that was right is right; a new one is checked once.
  if (fresh && trail.changes.apply(base) !== text) return null;
  for (const [step, own] of grown) remember(step, own);
  return trail;
}

function extended(trail: Trail, step: Part): Trail {
  const { changes, by, label } = step;
  const own = by ? { changes, ...by } : attributed(fineChanges(step), label);
  return { base: trail.base, ...followedBy(trail, own) };
}

/** A longer text put in the place of another is looked through for lines that stay. */
const COARSE = 2000;

/** The change of a step; a paste over the whole text changes only the lines that are other ones. */
function fineChanges({ changes, inverse }: Part): ChangeSet {
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
