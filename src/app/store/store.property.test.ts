/** The laws of the one history, over random work: whatever was done comes undone, byte for byte. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import { ChangeSet, finish } from '../../engine/index.ts';
import { formOf } from '../view/controls.ts';
import { edit } from './edit.ts';
import { appending, fromText } from './files/importing.ts';
import { beside, openedLabel, withoutFile } from './files/opening.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { fixAll } from './reviewing.ts';
import type { WritableStore } from './store.ts';
import { activeFile, canEdit, type File, newFile } from './workspace.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);
const MOST = 50;

const POD = (name: string) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name} # the name
spec:
  serviceAccountName: own
  initContainers:
  - {name: prepare, image: "registry.example.com/prepare:1"}
  containers:
    - name: web
      image: registry.example.com/web
      securityContext:
        privileged: true
`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

type Act =
  | { readonly kind: 'type'; readonly at: number; readonly length: number; readonly text: string }
  | {
      readonly kind: 'toggle';
      readonly rule: number;
      readonly clear: boolean;
      readonly one: boolean;
    }
  | { readonly kind: 'append' | 'fix-all' | 'undo' | 'redo' | 'open' | 'rebase' }
  | { readonly kind: 'close' | 'activate'; readonly file: number };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      at,
      length: fc.nat(3),
      text: fc.constantFrom('a', '#', '\n', '  x: 1\n', ''),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('toggle' as const),
      rule: fc.nat(),
      clear: fc.boolean(),
      one: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('append', 'fix-all', 'undo', 'redo', 'open', 'rebase'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('close', 'activate'), file: fc.nat() }),
  },
);

const shown = (store: WritableStore): File => activeFile(store.getState().workspace);

function carryOut(store: WritableStore, one: Act): void {
  const { workspace } = store.getState();
  const { text } = shown(store);
  const fileAt = (n: number) => workspace.files[n % workspace.files.length] as File;
  switch (one.kind) {
    case 'type': {
      const from = Math.floor(one.at * text.length);
      const to = Math.min(text.length, from + one.length);
      const changes = ChangeSet.of(text.length, [{ from, to, insert: one.text }]);
      store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
      break;
    }
    case 'toggle': {
      const controls = [...formOf(store.getState().analysis, {}).controls.values()];
      const control = controls[one.rule % Math.max(controls.length, 1)];
      if (!control) break;
      const target = control.targets.find(({ target }) => target.container);
      const scope =
        one.one && target?.target.container
          ? { document: target.document, container: target.target.container.path }
          : {};
      store.toggle({ rule: control.rule.id, action: one.clear ? 'clear' : 'secure', scope });
      break;
    }
    case 'append':
      if (canEdit(shown(store))) {
        edit(store, () => appending(shown(store), fromText(POD('more'), 'paste')), {
          from: 'text',
        });
      }
      break;
    case 'fix-all':
      finish(fixAll(store, edits));
      break;
    case 'undo':
    case 'redo':
      store[one.kind]();
      break;
    case 'open': {
      const files = [newFile(POD('other'), { name: 'other.yaml' })];
      store.arrange(beside(workspace, files), openedLabel(files));
      break;
    }
    case 'rebase': {
      const { id: _id, text: base, ...meta } = shown(store);
      const changes = ChangeSet.empty(base.length);
      store.transact({
        changes,
        meta: { ...meta, base },
        label: { kind: 'restore' },
        origin: 'rebase',
      });
      break;
    }
    case 'close': {
      const open = withoutFile(workspace, fileAt(one.file).id);
      if (open) store.arrange(open, { kind: 'act', key: 'files.step.closed' });
      break;
    }
    case 'activate':
      store.activate(fileAt(one.file).id);
      break;
  }
}

const texts = (store: WritableStore) =>
  store.getState().workspace.files.map(({ name, text, base }) => ({ name, text, base }));

it('random work is undone to the start and redone to the end', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: MOST, minLength: 5 }), (acts) => {
      const store = createReviewedStore(
        newFile(POD('web'), { name: 'web.yaml' }),
        { profile: 'everything' },
        still,
      );
      const start = texts(store);
      for (const one of acts) carryOut(store, one);
      const end = texts(store);
      // What was typed last is read a moment later.
      store.catchUp();
      const { analysis } = store.getState();
      expect(analysis.failure).toBeUndefined();
      expect(analysis.review.text).toBe(shown(store).text);

      let steps = 0;
      while (store.getState().workspace.history.done.length > 0) {
        store.undo();
        steps++;
      }
      expect(texts(store)).toEqual(start);
      for (; steps > 0; steps--) store.redo();
      expect(texts(store)).toEqual(end);
    }),
    { numRuns: RUNS },
  );
});
