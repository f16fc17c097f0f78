import type { FixNotes } from '../../../engine/index.ts';
import type { FindingGroup } from '../../../results/entries.ts';
import { type OpenBeside, type OpenFiles, openFiles } from '../../store/beside.ts';
import { useActions, useApp } from '../../store/react.ts';
import type { AppState } from '../../store/store.ts';
import { listedReview } from '../../view/analysis.ts';
import { isTold, notesOf } from '../../view/findings.ts';

const filesIn = (state: AppState): OpenFiles => openFiles(state, listedReview(state.analysis));

/**
 * What the fix of a row changes that its findings do not name; nothing where it has none, or until the code that plans
 * edits has loaded. Only what other documents and files make a difference to is worked out again, and its row drawn
 * again, when these change.
 */
export function useNotes(group: FindingGroup | undefined): {
  readonly notes: readonly FixNotes[];
  readonly files: readonly OpenBeside[];
} {
  const notes = useApp((state) =>
    state.edits && group?.fix && isTold([group])
      ? notesOf(state.edits, group, filesIn(state))
      : undefined,
  );
  const { beside } = filesIn(useActions().getState());
  return { notes: notes ? [notes] : [], files: beside };
}
