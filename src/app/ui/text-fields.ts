/** Whether keys, pastes and drops at a target belong to a text field there, the editor included. */
export function ownsText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('.monaco-editor, textarea, [contenteditable], .native-edit-context'))
    return true;
  const input = target.closest('input');
  return input !== null && !/^(?:checkbox|radio|file|button|range|color)$/.test(input.type);
}

/** While a dialog asks something, what is pasted has no place to go. */
export const isAsking = (): boolean => document.querySelector('.scrim, .menu') !== null;
