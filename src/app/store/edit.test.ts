import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ChangeSet } from '../../engine/core.ts';
import { FIRST_CONFIG } from '../view/config.ts';
import { actLabel, edit } from './edit.ts';
import { reviewing } from './reviewing.ts';
import { type Clock, createAppStore, type Store } from './store.ts';
import { activeFile, newFile } from './workspace.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n';
const still: Clock = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

/** A clock by which every step of a review takes so long that the review goes on in a later slice. */
function slowClock(perStep = 1000) {
  let now = 0;
  let next: (() => void) | undefined;
  const clock = {
    now: () => {
      now += perStep;
      return now;
    },
    later: (work: () => void) => {
      next = work;
      return () => {
        next = undefined;
      };
    },
    today: () => '2026-11-25',
  };
  const finish = () => {
    while (next) {
      const work = next;
      next = undefined;
      work();
    }
  };
  return { clock, finish };
}

const storeOf = (text: string, clock = still): Store => {
  const store = createAppStore(newFile(text, { name: 'x.yaml' }), FIRST_CONFIG, clock);
  store.reviewWith(reviewing);
  return store;
};
const textOf = (store: Store) => activeFile(store.getState().workspace).text;
const comment = (store: Store, options = {}) =>
  edit(
    store,
    ({ workspace }) => ({
      changes: ChangeSet.of(activeFile(workspace).text.length, [
        { from: 0, to: 0, insert: '# a\n' },
      ]),
      label: actLabel('new.step', { name: 'a' }),
    }),
    options,
  );

it('is the only way in which the page writes, besides typing in an editor and the store itself', () => {
  const app = new URL('..', import.meta.url);
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  const writing = files.filter(
    (name) =>
      /(?<!\.test)\.tsx?$/.test(name) &&
      /\btransact\(/.test(readFileSync(new URL(name, app), 'utf8')),
  );
  expect(writing.sort()).toEqual([
    'editor/binding.ts',
    'editor/plain-editor.tsx',
    'store/edit.ts',
    'store/store.ts',
    'store/workspace.ts',
  ]);
});

describe('an edit', () => {
  it('is one step of the history with a notice that names it', () => {
    const store = storeOf(POD);
    expect(comment(store)).toBe('written');
    expect(textOf(store)).toBe(`# a\n${POD}`);
    const { notice, workspace } = store.getState();
    expect(notice).toMatchObject({ kind: 'done', label: { kind: 'act', key: 'new.step' } });
    expect(workspace.history.done).toHaveLength(1);
  });

  it('says that the review is still running, and is made once the review is complete', () => {
    const { clock, finish } = slowClock();
    const store = storeOf(`${POD}---\n${POD}---\n${POD}`, clock);
    expect(store.getState().analysis.progress).toBeDefined();
    expect(comment(store)).toBe('reading');
    expect(store.getState().notice).toEqual({ kind: 'reading' });
    expect(store.getState().workspace.history.done).toEqual([]);
    finish();
    expect(comment(store)).toBe('written');
  });

  it('waits for a review that is nearly complete, as after a file was opened on a busy machine', () => {
    const { clock } = slowClock(4);
    const store = storeOf(`${POD}---\n${POD}---\n${POD}`, clock);
    expect(store.getState().analysis.progress).toBeDefined();
    expect(comment(store)).toBe('written');
  });

  it('of the text alone waits for no review', () => {
    const { clock } = slowClock();
    expect(comment(storeOf(`${POD}---\n${POD}`, clock), { from: 'text' })).toBe('written');
  });

  it('says why a file with mixed line ends cannot be edited', () => {
    const store = storeOf(`${POD}a: b\r\n`);
    expect(comment(store)).toBe('locked');
    expect(store.getState().notice).toEqual({ kind: 'read-only' });
  });

  it('names the rule of what Kubernetes or the layout forbids, and writes none of it', () => {
    const store = storeOf(POD);
    const refusal = { ok: false, reason: 'layout', path: [], snippet: '' } as const;
    const plan = () => ({
      changes: ChangeSet.of(POD.length, [{ from: 0, to: 0, insert: '# a\n' }]),
      refusals: [refusal],
      label: actLabel('new.step'),
    });
    expect(edit(store, plan, { rule: 'run-as-non-root' })).toBe('refused');
    expect(store.getState().notice).toEqual({ kind: 'refused', rule: 'run-as-non-root', refusal });
    expect(textOf(store)).toBe(POD);
    expect(edit(store, plan, { rule: 'run-as-non-root', partly: true })).toBe('written');
    expect(store.getState().notice).toMatchObject({ kind: 'refused' });
  });

  it('says that there is nothing to do, or that no edit is safe', () => {
    const store = storeOf(POD);
    const changes = ChangeSet.empty(POD.length);
    const label = actLabel('new.step');
    expect(edit(store, () => ({ changes, label }), { rule: 'seccomp' })).toBe('nothing');
    expect(store.getState().notice).toEqual({ kind: 'nothing', rule: 'seccomp' });
    edit(store, () => ({ changes, label, declined: [{}] }), { rule: 'seccomp' });
    expect(store.getState().notice).toEqual({ kind: 'declined', rule: 'seccomp' });
  });
});
