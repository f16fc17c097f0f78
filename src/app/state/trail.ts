/**
 * What the steps of the history have made of a file since its base was set: the change from the base
 * to the text, exact, and which step wrote what of it.
 */
import { ChangeSet, lineEdits, type TextEdit } from '../../engine/early.ts';
import { type Label, type Part, partOf } from './history.ts';
import { activeFile, type Workspace } from './workspace.ts';

/** A stretch that a step is answerable for. Those of one list are sorted and do not overlap. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

export interface Trail {
  readonly base: string;
  /** Leads from the base to the text. */
  readonly changes: ChangeSet;
  /** In the text: what stands there since, and by which step. */
  readonly written: readonly Mark[];
  /** In the base: what steps have taken away; these may overlap. */
  readonly taken: readonly Mark[];
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

const start = (base: string): Trail => ({
  base,
  changes: ChangeSet.empty(base.length),
  written: [],
  taken: [],
});

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

function extended({ base, changes, written, taken }: Trail, step: Part): Trail {
  const { label } = step;
  const own = fineChanges(step);
  const { edits } = own;
  return {
    base,
    changes: changes.compose(own),
    written: rewritten(written, edits, label),
    taken: [...taken, ...takenFromBase(changes, edits, label)],
  };
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

/** The stretches after some edits: what they insert is theirs, what they replace is nobody's. */
function rewritten(marks: readonly Mark[], edits: readonly TextEdit[], label: Label): Mark[] {
  const out: Mark[] = [];
  const push = (from: number, to: number, by: Label) => {
    const last = out.at(-1);
    if (last && last.to === from && last.label === by) out[out.length - 1] = { ...last, to };
    else if (from < to) out.push({ from, to, label: by });
  };
  let shift = 0;
  let end = 0;
  let i = 0;
  const passTo = (stop: number) => {
    for (let mark = marks[i]; mark && mark.from < stop; mark = marks[i]) {
      push(Math.max(mark.from, end) + shift, Math.min(mark.to, stop) + shift, mark.label);
      if (mark.to > stop) return;
      i++;
    }
  };
  for (const { from, to, insert } of edits) {
    passTo(from);
    push(from + shift, from + shift + insert.length, label);
    shift += insert.length - (to - from);
    end = to;
    while (marks[i] && (marks[i] as Mark).to <= end) i++;
  }
  passTo(Number.POSITIVE_INFINITY);
  return out;
}

/** What edits of the text after `changes` take away of the text before them. */
function takenFromBase(changes: ChangeSet, edits: readonly TextEdit[], label: Label): Mark[] {
  const out: Mark[] = [];
  let i = 0;
  let shift = 0;
  for (const { from, to } of edits) {
    const start = (edit: TextEdit) => edit.from + shift;
    let first: number | undefined;
    for (let edit = changes.edits[i]; edit && from >= start(edit); edit = changes.edits[i]) {
      if (from < start(edit) + edit.insert.length) {
        first = edit.to;
        break;
      }
      shift += edit.insert.length - (edit.to - edit.from);
      i++;
    }
    first ??= from - shift;
    let last: number | undefined;
    // The next edit may begin within the same insertion: what is passed here is passed again there.
    let [j, moved] = [i, shift];
    for (let edit = changes.edits[j]; edit && to > edit.from + moved; edit = changes.edits[j]) {
      if (to <= edit.from + moved + edit.insert.length) {
        last = edit.from;
        break;
      }
      moved += edit.insert.length - (edit.to - edit.from);
      j++;
    }
    last ??= to - moved;
    if (first < last) out.push({ from: first, to: last, label });
  }
  return out;
}
