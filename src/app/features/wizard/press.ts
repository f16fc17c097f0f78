/** What a press on a control's box does, by its state. */
import { asksForValue, type Control } from '../../../engine/index.ts';
import { type Form, isSecure, shownState } from '../../view/controls.ts';

export type Press =
  /** It opens the row: there is nothing that a press could decide. */
  | 'explain'
  | 'secure'
  /** Only a person knows the value: it is shown before it is written. */
  | 'ask'
  /** Our fix is taken back, or the key is; a bad value is never written. */
  | 'clear'
  /** One container cannot let go of what its pod has: where that stands is told. */
  | 'inherited';

/** @param undoable our own fix has brought the state about and can be taken back */
export function pressOf(control: Control, form: Form, undoable: boolean): Press {
  const { rule } = control;
  const state = shownState(form, control);
  const explains = state === 'unknown' || state === 'not-applicable' || state === 'suppressed';
  if (!rule.fix || explains || (state === 'default' && !undoable)) return 'explain';
  if (state === 'inherited' && form.scope.container && !undoable) return 'inherited';
  if (isSecure(state)) return 'clear';
  return asksForValue(rule) ? 'ask' : 'secure';
}
