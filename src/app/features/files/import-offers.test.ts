import { describe, expect, it } from 'vitest';
import * as edits from '../../../engine/edits.ts';
import { fromText } from '../../store/files/importing.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import type { Store } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { clean, convert, extract, repair, withoutText } from './import-acts.ts';
import { leftoverCount, offersOf } from './import-offers.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n';
const LIVE = POD.replace(
  '  name: web\nspec',
  '  name: web\n  uid: "1"\n  resourceVersion: "2"\nspec',
);

/** Time stands still, so that every analysis is done at once however busy the machine is. */
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const storeOf = (text: string, name = 'x.yaml') =>
  createReviewedStore(newFile(text, { name }), FIRST_CONFIG, still);
const fileOf = (store: Store) => activeFile(store.getState().workspace);
const offersFor = (store: Store) => {
  const offers = offersOf(store.getState().analysis.review, edits);
  if (!offers) throw new Error('nothing is known of the text');
  return offers;
};
const kindOf = (text: string) => offersFor(storeOf(text)).description.kind;

describe('an offer', () => {
  it.each<[string, (store: Store) => void, string, string, string, string]>([
    ['taking manifests out', extract, `A\n\`\`\`yaml\n${POD}\`\`\`\n`, 'x.md', POD, 'web.yaml'],
    ['a repair', repair, POD.replaceAll('  ', '\t'), 'x.yaml', POD, 'x.yaml'],
    [
      'YAML for JSON',
      convert,
      '{"kind": "Pod", "apiVersion": "v1"}',
      'a.JSON',
      'kind: Pod\napiVersion: v1\n',
      'a.yaml',
    ],
    ['a clean-up', clean, LIVE, 'x.yaml', POD, 'x.yaml'],
  ])('is one step that undo takes back: %s', (_, act, before, name, after, renamed) => {
    const store = storeOf(before, name);
    act(store);
    expect(fileOf(store)).toMatchObject({ text: after, name: renamed });
    expect(store.getState().notice).toMatchObject({ kind: 'done', label: { kind: 'act' } });
    store.undo();
    expect(fileOf(store)).toMatchObject({ text: before, name });
    expect(store.getState().workspace.history.done).toEqual([]);
  });

  it('that does not stand writes nothing', () => {
    for (const act of [extract, repair, convert, clean]) {
      const store = storeOf(POD);
      act(store);
      expect(fileOf(store).text).toBe(POD);
      expect(store.getState().workspace.history.done).toEqual([]);
    }
  });

  it('waits until the file can be edited', () => {
    const store = storeOf(LIVE.replace('\n', '\r\n'));
    clean(store);
    expect(store.getState().notice).toEqual({ kind: 'read-only' });
  });

  it('counts what the cluster has set in every object of a list', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${LIVE.trimEnd().replaceAll('\n', '\n  ')}\n- ${LIVE.trimEnd().replaceAll('\n', '\n  ')}\n`;
    const store = storeOf(list);
    expect(leftoverCount(offersFor(store))).toBe(4);
    clean(store);
    expect(fileOf(store).text).not.toMatch(/uid|resourceVersion/);
  });

  it('is not made for what a generator prints', () => {
    expect(leftoverCount(offersFor(storeOf(`${POD}status: {}\n`)))).toBe(0);
  });

  it.each([
    [POD, 'yaml'],
    ['a: x\u00a0y\n', 'yaml'],
    [POD.replace('name: web', 'name: “web”'), 'repair'],
    ['FROM a\nRUN b\n', 'foreign'],
    ['a: [1\n', 'unreadable'],
    ['', 'yaml'],
  ])('for %j is of the kind %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is not known where the text may be something else, until what tells it has come', () => {
    const reviewed = (text: string) => storeOf(text).getState().analysis.review;
    expect(offersOf(reviewed('FROM a\nRUN b\n'), undefined)).toBeUndefined();
    expect(offersOf(reviewed('FROM a\nRUN b\n'), undefined, true)?.description.kind).toBe('yaml');
    expect(offersOf(reviewed(POD), undefined)?.description.kind).toBe('yaml');
  });

  it('leaves the text around out before it comes in', () => {
    const found = withoutText(fromText(`A\n\`\`\`yaml\n${POD}\`\`\`\n`, 'paste'));
    expect(found).toMatchObject({
      manifests: 1,
      imported: { file: { text: POD, base: POD, name: 'web.yaml' } },
    });
    expect(withoutText(fromText(POD, 'paste'))).toBeNull();
  });
});
