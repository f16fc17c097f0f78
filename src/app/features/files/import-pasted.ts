/** A message of a cluster that was pasted into the text: an offer to take it out and have it explained. */

import { memo } from '../../../engine/core.ts';
import type { ChangeSet, Denial, EditsModule, TextEdit } from '../../../engine/index.ts';
import { changeToFile, type FileChange } from '../../store/history.ts';
import type { AppState } from '../../store/store.ts';
import { activeFile } from '../../store/workspace.ts';

export interface PastedDenial {
  /** The message as it was pasted. */
  readonly text: string;
  readonly denials: readonly Denial[];
  /** Takes it out of the present text, and puts back what it was pasted over. */
  readonly back: ChangeSet;
  /** The step that pasted it. */
  readonly step: object;
}

/** Steps looked back: what was pasted long ago and edited around since is meant to stay. */
const RECENT = 20;

/** No message is that long. */
const LONGEST = 200_000;

/** The last thing that was pasted into the active file, when it is a message and still stands there. */
export const pastedDenial = memo(lookedFor, ({ workspace, edits }) => [
  workspace.history,
  activeFile(workspace).id,
  edits,
]);

function lookedFor({
  workspace,
  edits,
}: Pick<AppState, 'workspace' | 'edits'>): PastedDenial | null {
  // Until what knows messages has come, there is none.
  if (!edits) return null;
  const file = activeFile(workspace).id;
  const later: FileChange[] = [];
  for (const step of workspace.history.done.slice(-RECENT).reverse()) {
    const part = step.files ? undefined : changeToFile(step, file);
    if (!part) continue;
    // From here on it was another file.
    if (step.meta) return null;
    if (part.label.kind === 'paste') return standing(edits, part, later.reverse());
    later.push(part);
  }
  return null;
}

function standing(
  edits: EditsModule,
  step: FileChange,
  later: readonly FileChange[],
): PastedDenial | null {
  const [edit, more] = step.changes.edits;
  if (!edit || more) return null;
  const text = edit.insert;
  const denials = denialsAlone(edit, edits);
  if (denials.length === 0) return null;
  let back: ChangeSet | null = step.inverse;
  for (const { changes } of later) back = back?.rebase(changes) ?? null;
  // A text that was empty before it is the message, and said to be one.
  return back && back.newLength > 0 ? { text, denials, back, step } : null;
}

/** The messages of a text that is nothing else. */
const denialsAlone = memo(
  ({ insert }: TextEdit, { describeText }: EditsModule): readonly Denial[] => {
    if (insert.length > LONGEST) return [];
    const description = describeText(insert);
    return description.kind === 'denial' ? description.denials : [];
  },
  (...keys) => keys,
);
