/** What a click on a control's box does, by the state of the control. */
import { asksForValue, type Control } from '../../../engine/index.ts';
import { type Form, isSecure, shownState } from '../../view/controls.ts';

export type ClickAction =
  /** Opens the row: a click could decide nothing. */
  | 'explain'
  | 'secure'
  /** Asks for the value, which only the user knows. */
  | 'ask'
  /** Reverts our fix or removes the key. A bad value is never written. */
  | 'clear'
  /** Says where the pod sets it: a container alone cannot drop a setting of its pod. */
  | 'inherited';

/** @param undoable the state is due to a fix of ours that can be reverted */
export function clickActionOf(control: Control, form: Form, undoable: boolean): ClickAction {
  const { rule } = control;
  const state = shownState(form, control);
  const explains = state === 'unknown' || state === 'not-applicable' || state === 'suppressed';
  if (!rule.fix || explains || (state === 'default' && !undoable)) return 'explain';
  if (state === 'inherited' && form.scope.container && !undoable) return 'inherited';
  if (isSecure(state)) return 'clear';
  return asksForValue(rule) ? 'ask' : 'secure';
}
