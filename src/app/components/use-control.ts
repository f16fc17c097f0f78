/** What a control's row knows beside its state. */
import { useEffect, useMemo, useRef } from 'react';
import type { Control } from '../../engine/index.ts';
import type { Form } from '../state/controls.ts';
import { useApp } from '../state/react.ts';
import { takeBack } from '../state/take-back.ts';
import { activeFile } from '../state/workspace.ts';

/** Whether the store can take back a fix of this rule where that decides what a press does. */
export function useUndoable({ rule, state }: Control, { scope }: Form): boolean {
  const history = useApp(({ workspace }) => workspace.history);
  const file = useApp(({ workspace }) => activeFile(workspace).id);
  const asks = state === 'default' || state === 'inherited';
  return useMemo(() => {
    const changes = asks ? takeBack(history, file, rule.id, scope) : null;
    return changes !== null && !changes.empty;
  }, [asks, history, file, rule.id, scope]);
}

/** An opened row comes into sight, its title above all. */
export function useOpening(open: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!open || !row.current) return;
    row.current.scrollIntoView({ block: 'nearest' });
    row.current.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return row;
}
