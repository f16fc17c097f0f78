import { useCallback } from 'react';
import type { ControlScope, Rule } from '../../engine/index.ts';
import { useActions } from '../store/react.ts';
import type { Store } from '../store/store.ts';

/** Leads from anywhere to a rule's row in the wizard, opened; if asked, into the field of its value. */
export function useLead() {
  const store = useActions();
  return useCallback(
    (rule: Rule, scope: ControlScope, part?: 'value') => {
      openRow(store, rule, scope);
      focusRow(rule.id, part);
    },
    [store],
  );
}

/** Opens a rule's row. What the user works on stays what it is: another scope is shown for this row alone. */
export function openRow(store: Store, { id, category }: Rule, scope: ControlScope): void {
  const { location } = store.getState();
  const current = location.back ?? location.scope;
  const back = isSame(current, scope) ? undefined : current;
  store.go({ step: category, openRule: id, scope, back, pane: 'wizard' });
}

/** Here, since this is loaded before the engine is. */
const isSame = (a: ControlScope, b: ControlScope): boolean =>
  JSON.stringify([a.document, a.workload, a.container]) ===
  JSON.stringify([b.document, b.workload, b.container]);

/** The button that opens the sheet of all edits. */
export const HARDEN_ID = 'harden';

/** The button that opens a rule's row. */
export const explainId = (rule: string): string => `control-${rule}-explain`;

/** The field for a rule's value. */
export const valueId = (rule: string): string => `control-${rule}-value`;

/** What a rule's row shows while it is open. */
export const bodyId = (rule: string): string => `control-${rule}-body`;

/** What a rule's open row says that its fix would break. */
export const breaksId = (rule: string): string => `control-${rule}-breaks`;

/** The field for the value, or what the fix would break. */
type RowPart = 'value' | 'breaks';

/** The part to lead to once the row's body has been loaded, and what has the focus until then. */
let awaited:
  | { readonly rule: string; readonly part: RowPart; readonly from: Element | null }
  | undefined;

/** Leads to a rule's open row, which may have to be drawn first: to a part of it, or to its button. */
export function focusRow(rule: string, part?: RowPart): void {
  awaited = undefined;
  requestAnimationFrame(() => {
    if (part && focusPart(rule, part)) return;
    document.getElementById(explainId(rule))?.focus();
    if (part && !document.getElementById(bodyId(rule))) {
      awaited = { rule, part, from: document.activeElement };
    }
  });
}

/** The body of a rule's row is shown: leads on to the part that was asked for, unless the user has gone elsewhere. */
export function bodyShown(rule: string): void {
  if (awaited?.rule !== rule) return;
  const { from, part } = awaited;
  awaited = undefined;
  if (document.activeElement === from) focusPart(rule, part);
}

/** @returns false where the row has no such part */
function focusPart(rule: string, part: RowPart): boolean {
  const field = document.getElementById(part === 'value' ? valueId(rule) : breaksId(rule));
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return field !== null;
}
