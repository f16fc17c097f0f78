import { afterEach, describe, expect, it } from 'vitest';
import { ChangeSet, loadMessages } from '../../../engine/index.ts';
import { closeDialog, payloadOf } from '../../store/dialogs.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import type { WritableStore } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { explainPasted } from './import-acts.ts';
import { pastedDenial } from './import-pasted.ts';

await loadMessages();

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n';
const DENIAL =
  'Error from server (Forbidden): pods "web" is forbidden: violates PodSecurity "restricted:v1.36": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false)\n';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const storeOf = (text: string) =>
  createReviewedStore(newFile(text, { name: 'x.yaml' }), FIRST_CONFIG, still);
const textOf = (store: WritableStore) => activeFile(store.getState().workspace).text;
const pasted = (store: WritableStore) => pastedDenial(store.getState());

/** Puts `insert` in the place of a part of the text. */
function write(
  store: WritableStore,
  part: string,
  insert: string,
  kind: 'paste' | 'type' = 'paste',
): void {
  const { length } = textOf(store);
  const from = textOf(store).indexOf(part);
  const changes = ChangeSet.of(length, [{ from, to: from + part.length, insert }]);
  store.transact({ changes, label: { kind }, origin: kind });
}

afterEach(() => closeDialog('denial'));

describe('a message that is pasted into the text', () => {
  it('is taken out and explained in one step, which undo takes back', () => {
    const store = storeOf(POD);
    write(store, 'spec:\n', `spec: # ${DENIAL}`);
    // A manifest may quote a message.
    expect(pasted(store)).toBeNull();
    store.undo();
    write(store, '', DENIAL);
    const before = textOf(store);
    const found = pasted(store);
    if (!found) throw new Error('nothing found');
    explainPasted(store, found);
    expect(textOf(store)).toBe(POD);
    expect(payloadOf('denial')).toMatchObject({
      text: DENIAL,
      denials: [{ speaker: 'pod-security', name: 'web' }],
    });
    expect(pasted(store)).toBeNull();
    store.undo();
    expect(textOf(store)).toBe(before);
    expect(pasted(store)).not.toBeNull();
  });

  it('gives back what it was pasted over, though other text has been written since', () => {
    const store = storeOf(POD);
    write(store, '  name: web\nspec', DENIAL);
    write(store, 'Pod', 'Job', 'type');
    const found = pasted(store);
    if (!found) throw new Error('nothing found');
    explainPasted(store, found);
    expect(textOf(store)).toBe(POD.replace('Pod', 'Job'));
  });

  it('is not looked for once it has been edited, or when something else was pasted after it', () => {
    const store = storeOf(POD);
    write(store, '', DENIAL);
    write(store, 'Forbidden', '', 'type');
    expect(pasted(store)).toBeNull();
    store.undo();
    expect(pasted(store)).not.toBeNull();
    write(store, 'name: web\nspec', 'name: shop\nspec');
    expect(pasted(store)).toBeNull();
  });

  it('is no offer where it is the whole text, nor in another file', () => {
    const empty = storeOf('');
    write(empty, '', DENIAL);
    expect(pasted(empty)).toBeNull();
    const store = storeOf(POD);
    write(store, '', DENIAL);
    store.load(newFile('a: 1\n', { name: 'b.yaml' }), { kind: 'open' }, 'load.open');
    expect(pasted(store)).toBeNull();
  });
});
