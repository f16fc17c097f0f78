import { expect, it } from 'vitest';
import { ChangeSet } from '../../engine/index.ts';
import { loadWords } from '../../i18n/index.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import { newFile } from '../store/workspace.ts';
import { lensesOf, objectAtCursor } from './code-lenses.ts';

const POD =
  '# mine\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  hostPID: true\n  containers:\n  - name: a\n    image: a:1\n';
const FILE = `${POD}---\napiVersion: v1\nkind: Service\n---\nkind: Pod\napiVersion: v1\nspec: {containers: {}}\n`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

it('each workload has a line that says how it stands', async () => {
  const [en, de] = [
    await loadWords('en', 'startup', 'review', 'editor'),
    await loadWords('de', 'startup', 'review', 'editor'),
  ];
  const store = createReviewedStore(newFile(FILE, { name: 'a.yaml' }), undefined, still);
  const { analysis } = store.getState();
  expect(lensesOf(analysis, en).map(({ title, place }) => [place.line, title])).toEqual([
    [2, 'Pod web: Baseline 1 open, Restricted 5 open'],
    [15, 'Pod: no verdict'],
  ]);
  expect(lensesOf(analysis, de)[0]?.title).toBe('Pod web: Baseline 1 offen, Restricted 5 offen');
});

it('a line stays at its place while the document is broken', async () => {
  const en = await loadWords('en', 'startup', 'review', 'editor');
  const store = createReviewedStore(newFile(FILE, { name: 'a.yaml' }), undefined, still);
  const at = FILE.indexOf('  hostPID');
  const changes = ChangeSet.of(FILE.length, [{ from: at, to: at, insert: '  sec\n' }]);
  store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
  store.catchUp();
  const [first] = lensesOf(store.getState().analysis, en);
  expect(first).toMatchObject({ title: 'Pod web: no verdict', place: { line: 2 } });
});

it('the object at the cursor is known, in a list too', () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- kind: A\n  x: 1\n- kind: B\n  x: 2\n';
  const store = createReviewedStore(
    newFile(`${POD}---\n${list}`, { name: 'a.yaml' }),
    undefined,
    still,
  );
  expect(objectAtCursor(store.getState())).toBeUndefined();
  const at = (word: string) => {
    const offset = `${POD}---\n${list}`.indexOf(word);
    store.select(offset, offset);
    return objectAtCursor(store.getState());
  };
  expect(at('hostPID')).toEqual({ document: 0, path: [] });
  expect(at('x: 1')).toEqual({ document: 1, path: ['items', 0] });
  expect(at('x: 2')).toEqual({ document: 1, path: ['items', 1] });
});
