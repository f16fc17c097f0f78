/** What a click on a control's box does, by the state of the control. */
import { asksForValue, type Control, registry } from '../../../engine/index.ts';
import { revertFix } from '../../store/revert-fix.ts';
import type { AppState } from '../../store/store.ts';
import { activeFile } from '../../store/workspace.ts';
import { brokenness } from '../../view/breaks.ts';
import { type Form, isSecure, shownState } from '../../view/controls.ts';

export type ClickAction =
  /** Opens the row: a click could decide nothing. */
  | 'explain'
  | 'secure'
  /** Opens the row: the files show that the fix breaks something, so that someone has to insist on it. */
  | 'breaks'
  /** Asks for the value, which only the user knows. */
  | 'ask'
  /** Reverts our fix or removes the key. A bad value is never written. */
  | 'clear'
  /** Says where the pod sets it: a container alone cannot drop a setting of its pod. */
  | 'inherited';

/** @param undoable a click can only revert a fix of ours, as `isUndoable` says */
export function clickActionOf(control: Control, form: Form, undoable: boolean): ClickAction {
  const { rule } = control;
  const state = shownState(form, control);
  const explains = state === 'unknown' || state === 'not-applicable' || state === 'suppressed';
  if (!rule.fix || explains || (state === 'default' && !undoable)) return 'explain';
  if (state === 'inherited' && form.scope.container && !undoable) return 'inherited';
  if (isSecure(state) || (state === 'mixed' && undoable)) return 'clear';
  if (brokenness(control)) return 'breaks';
  return asksForValue(rule) ? 'ask' : 'secure';
}

/** Whether what was done before decides what a click does. */
export const asksHistory = (control: Control): boolean =>
  control.state === 'default' || control.state === 'inherited' || isMixedFix(control);

const isMixedFix = ({ rule, state }: Control): boolean =>
  state === 'mixed' && rule.fix !== null && !asksForValue(rule);

/**
 * Whether a fix of ours can be reverted where that decides what a click does: nothing is written that could be
 * removed, or what the fix left undone can't be done, since it would be rejected or isn't safe.
 */
export function isUndoable(
  control: Control,
  { review, scope }: Pick<Form, 'review' | 'scope'>,
  { workspace, edits }: Pick<AppState, 'workspace' | 'edits'>,
): boolean {
  if (!asksHistory(control)) return false;
  const { rule } = control;
  const file = activeFile(workspace).id;
  const back = revertFix(workspace.history, file, { rule: rule.id, scope });
  if (back === null || back.changes.empty) return false;
  if (!isMixedFix(control)) return true;
  const request = { rule: rule.id, action: 'secure', scope } as const;
  return edits?.plan(review, registry, request).changes.empty === true;
}
