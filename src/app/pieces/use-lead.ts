import { useCallback } from 'react';
import type { ControlScope, Rule } from '../../engine/index.ts';
import { useActions } from '../store/react.ts';
import { valueId } from './value-field.tsx';

/** Leads from anywhere to a rule's row in the wizard, opened; if asked, into the field of its value. */
export function useLead() {
  const { go } = useActions();
  return useCallback(
    ({ id, category }: Rule, scope: ControlScope, part?: 'value') => {
      go({ step: category, openRule: id, scope, pane: 'wizard' });
      focusRow(id, part);
    },
    [go],
  );
}

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
