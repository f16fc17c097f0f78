/**
 * Reverts one fix: if the lines that a toggle wrote are unchanged, the text before the fix is restored byte for byte,
 * even if other lines have changed.
 */
import { added, type ChangeSet, type ControlScope, memo } from '../../engine/index.ts';
import { sameScope, scopeKey } from '../view/controls.ts';
import { changeToFile, type FileChange, type History } from './history.ts';

/** What takes a fix back: in its file, and in the others that it wrote, by their ids. */
export interface Reverting {
  readonly changes: ChangeSet;
  readonly also: ReadonlyMap<number, ChangeSet>;
}

interface Fix {
  readonly rule: string;
  readonly scope: ControlScope;
}

/**
 * The change that reverts the latest fix of a rule in a file, fit for the present text; null when there
 * is none in that scope, or when later changes touched what it wrote. A row asks in order to know what a click does,
 * and the click asks again.
 */
export const revertFix = (history: History<unknown>, file: number, fix: Fix): Reverting | null =>
  added(revertedIn(history), `${file} ${fix.rule} ${scopeKey(fix.scope)}`, () =>
    reverted(history, file, fix),
  );

const revertedIn = memo((_: History<unknown>) => new Map<string, Reverting | null>());

function reverted(history: History<unknown>, file: number, { rule, scope }: Fix): Reverting | null {
  for (let i = history.done.length - 1; i >= 0; i--) {
    const step = history.done[i];
    const part = step && !step.files ? changeToFile(step, file) : undefined;
    if (!step || !part) continue;
    if (part === step && step.meta) return null;
    if (part.label.kind === 'unfix' && part.label.rule === rule) return null;
    if (part.label.kind !== 'fix' || part.label.rule !== rule) continue;
    // What a fix of another file moved here goes back with that fix.
    if (part !== step) return null;
    // A fix of all containers is not reverted by one of them, nor the other way round.
    if (!sameScope(part.label.scope, scope)) return null;
    const back = ({ inverse, file: fileId }: FileChange): ChangeSet | null => {
      let now: ChangeSet | null = inverse;
      for (const later of history.done.slice(i + 1)) {
        const changed = later.files ? undefined : changeToFile(later, fileId);
        if (changed) now = now?.rebase(changed.changes) ?? null;
      }
      return now;
    };
    const changes = back(step);
    const also = new Map<number, ChangeSet>();
    for (const other of step.also ?? []) {
      const changeSet = back(other);
      if (!changeSet) return null;
      also.set(other.file, changeSet);
    }
    return changes && { changes, also };
  }
  return null;
}
