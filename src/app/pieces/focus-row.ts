/** Leads the focus to a control's row from elsewhere on the page. */
import { valueId } from './value-field.tsx';

/** The button that opens a rule's row. */
export const explainId = (rule: string): string => `control-${rule}-explain`;

/** Leads to a rule's open row, which may have to be drawn first: to its value, or to its button. */
export function focusRow(rule: string, part?: 'value'): void {
  requestAnimationFrame(() => {
    const field = part && document.getElementById(valueId(rule));
    (field ?? document.getElementById(explainId(rule)))?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
}
