import { useMemo } from 'react';
import type { FixNotes } from '../../../engine/index.ts';
import { filesBeside, type OpenBeside } from '../../store/beside.ts';
import { useActions } from '../../store/react.ts';
import { type FindingGroup, notesOf } from '../../view/findings.ts';

/** What the fix of a row changes that its findings do not name; nothing where it has none. */
export function useNotes(group: FindingGroup | undefined): {
  readonly notes: readonly FixNotes[];
  readonly files: readonly OpenBeside[];
} {
  const store = useActions();
  return useMemo(() => {
    if (!group?.fix) return { notes: [], files: [] };
    const files = filesBeside(store.getState());
    return { files, notes: [notesOf(group, store.getState().analysis.review, files)] };
  }, [group, store]);
}
