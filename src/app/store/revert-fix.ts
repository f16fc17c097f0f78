/**
 * Reverts one fix: if the lines that a toggle wrote are still as it wrote them, the text before the fix comes
 * back byte for byte, whatever has changed elsewhere since.
 */
import type { ChangeSet, ControlScope } from '../../engine/index.ts';
import { sameScope } from '../view/controls.ts';
import { type History, type HistoryEntry, partOf } from './history.ts';

/**
 * The change that reverts the latest fix of a rule in a file, fit for the present text; null when there
 * is none in that scope, or when later changes touched what it wrote.
 */
export function revertFix(
  history: History<unknown>,
  file: number,
  { rule, scope }: { readonly rule: string; readonly scope: ControlScope },
): ChangeSet | null {
  const done = history.done.flatMap(
    (step): Pick<HistoryEntry<unknown>, 'label' | 'changes' | 'inverse' | 'meta'>[] => {
      const part = step.files ? undefined : partOf(step, file);
      return part ? [part] : [];
    },
  );
  for (let i = done.length - 1; i >= 0; i--) {
    const step = done[i];
    if (!step || step.meta) return null;
    if (step.label.kind === 'unfix' && step.label.rule === rule) return null;
    if (step.label.kind !== 'fix' || step.label.rule !== rule) continue;
    // A fix of all containers is not reverted by one of them, nor the other way round.
    if (!sameScope(step.label.scope, scope)) return null;
    let inverse: ChangeSet | null = step.inverse;
    for (const later of done.slice(i + 1)) inverse = inverse?.rebase(later.changes) ?? null;
    return inverse;
  }
  return null;
}
