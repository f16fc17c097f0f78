import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ChangeSet, type TextEdit } from '../../../engine/index.ts';
import { changesOf } from '../../store/changes.ts';
import type { Label } from '../../store/history.ts';
import {
  activeFile,
  newFile,
  newWorkspace,
  reduce,
  type Workspace,
} from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { takenBack } from './changes-back.ts';

/** Few letters and many line ends: lines meet, are alike, and come back. */
const piece = fc.constantFrom('a', 'b', 'c: 1', '\n', '\n', '\r\n', '\r', '😀');
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const recipe = fc.array(fc.tuple(fc.nat(9), fc.nat(6), text), { maxLength: 3 });
const LABELS: readonly Label[] = [
  { kind: 'type' },
  { kind: 'paste' },
  { kind: 'cut' },
  { kind: 'drop' },
  { kind: 'fix-all', rules: 1 },
];
const act = fc.tuple(recipe, fc.constantFrom(...LABELS));

/** What may happen to a file: acts, and undo in between. */
const story = fc.tuple(
  text,
  fc.array(fc.oneof(act, fc.constant('undo' as const)), { maxLength: 6 }),
);

type Story = readonly [string, readonly (readonly [readonly Part[], Label] | 'undo')[]];
type Part = readonly [number, number, string];

function editsOf(length: number, parts: readonly Part[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [pass, replace, insert] of parts) {
    const from = Math.min(at + pass, length);
    at = Math.min(from + replace, length);
    edits.push({ from, to: at, insert });
  }
  return edits;
}

function workspaceAfter([base, acts]: Story): Workspace {
  let workspace = newWorkspace(newFile(base, { name: 'a.yaml' }), FIRST_CONFIG);
  for (const one of acts) {
    if (one === 'undo') {
      workspace = reduce(workspace, { type: 'undo' });
      continue;
    }
    const [parts, label] = one;
    const { length } = activeFile(workspace).text;
    const changes = ChangeSet.of(length, editsOf(length, parts));
    const transaction = { changes, label, origin: label.kind };
    workspace = reduce(workspace, { type: 'transact', transaction });
    // As the page does: after every act it looks at what has changed.
    changesOf(workspace);
  }
  return workspace;
}

const holds = (property: (workspace: Workspace, order: readonly number[]) => boolean) =>
  fc.assert(
    fc.property(story, fc.array(fc.nat(99), { minLength: 30, maxLength: 30 }), (one, order) =>
      property(workspaceAfter(one), order),
    ),
    { numRuns: 3000 },
  );

const taking = (workspace: Workspace, changes: ChangeSet): Workspace =>
  reduce(workspace, {
    type: 'transact',
    transaction: { changes, label: { kind: 'cut' }, origin: 'take-back' },
  });

describe('the changes since the base', () => {
  it('are read off the history, and are what became of the base', () => {
    holds((workspace) => {
      const file = activeFile(workspace);
      const { exact, set, hunks } = changesOf(workspace);
      const back = hunks.flatMap((hunk) => takenBack(file.text.length, hunk).edits);
      const { base } = file;
      return (
        exact &&
        set.apply(base) === file.text &&
        ChangeSet.of(file.text.length, back).apply(file.text) === base &&
        hunks.every(({ offset, end, added }) => file.text.slice(offset, end) === added.join(''))
      );
    });
  });

  it('name an act for every hunk', () => {
    holds((workspace) => changesOf(workspace).hunks.every(({ acts }) => acts.length > 0));
  });

  it('are gone when every hunk is taken back, in any order', () => {
    holds((workspace, order) => {
      let now = workspace;
      for (let i = 0; changesOf(now).hunks.length > 0; i++) {
        const { hunks } = changesOf(now);
        const hunk = hunks[(order[i % order.length] as number) % hunks.length];
        if (!hunk || i > 200) return false;
        now = taking(now, takenBack(activeFile(now).text.length, hunk));
      }
      return activeFile(now).text === activeFile(workspace).base;
    });
  });

  it('keep the lines of every other hunk when one is taken back', () => {
    holds((workspace, order) => {
      const { hunks } = changesOf(workspace);
      const { text: before, base } = activeFile(workspace);
      const hunk = hunks[(order[0] as number) % Math.max(hunks.length, 1)];
      if (!hunk) return true;
      const one = takenBack(before.length, hunk);
      const rest = hunks.flatMap((other) =>
        other === hunk ? [] : [takenBack(before.length, other)],
      );
      const after = one.apply(before);
      // The others still fit, each where it was, and together they lead to the base.
      const others = rest.map((other) => other.rebase(one));
      const moved = others.flatMap((other) => other?.edits ?? []);
      return (
        others.every((other) => other !== null) &&
        ChangeSet.of(after.length, moved).apply(after) === base
      );
    });
  });
});
