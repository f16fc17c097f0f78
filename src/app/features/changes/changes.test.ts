import { describe, expect, it } from 'vitest';
import * as edits from '../../../engine/edits.ts';
import { ChangeSet, type Config, finish } from '../../../engine/index.ts';
import { changesOf } from '../../store/changes.ts';
import type { Label } from '../../store/history.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { fixAll } from '../../store/reviewing.ts';
import type { WritableStore } from '../../store/store.ts';
import { activeFile, newFile } from '../../store/workspace.ts';
import { offerSteps } from '../harden/harden.ts';
import { applyChoice, choiceOutcomeSteps } from '../harden/harden-choice.ts';
import { setBase, takeAllBack, takeHunkBack } from './changes-back.ts';
import { stands } from './standing-text.ts';

const SAMPLE = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx
`;
const ALL: Config = { profile: 'everything' };
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const create = (text = SAMPLE) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), ALL, still);
const textOf = (store: WritableStore) => activeFile(store.getState().workspace).text;
const changes = (store: WritableStore) => changesOf(store.getState().workspace);

/** Replaces a part of the text as an act of some kind. */
function act(store: WritableStore, label: Label, part: string, insert: string): void {
  const text = textOf(store);
  const from = text.indexOf(part);
  if (from < 0) throw new Error(part);
  store.transact({
    changes: ChangeSet.of(text.length, [{ from, to: from + part.length, insert }]),
    label,
    origin: label.kind,
  });
}
const type = (store: WritableStore, part: string, insert: string) =>
  act(store, { kind: 'type' }, part, insert);
const secure = (store: WritableStore, rule: string) =>
  store.toggle({ rule, scope: {}, action: 'secure' });

/** A hunk in short: what goes, what comes, and by what. */
const short = (store: WritableStore) =>
  changes(store).hunks.map(({ removed, added, acts }) => [
    removed.join(''),
    added.join(''),
    acts.map((label) => ('rule' in label ? label.rule : label.kind)),
  ]);

describe('what has changed since the base', () => {
  it('is nothing at first', () => {
    expect(changes(create())).toMatchObject({ hunks: [], exact: true });
  });

  it('is in hunks that name what wrote them', () => {
    const store = create();
    secure(store, 'allow-privilege-escalation');
    type(store, 'name: web\nspec', 'name: shop\nspec');
    act(store, { kind: 'paste' }, 'image: nginx\n', 'image: nginx\n      tty: true\n');
    expect(short(store)).toEqual([
      ['  name: web\n', '  name: shop\n', ['type']],
      ['', '      tty: true\n', ['paste']],
      [
        '',
        '      securityContext:\n        allowPrivilegeEscalation: false\n',
        ['allow-privilege-escalation'],
      ],
    ]);
    expect(changes(store).exact).toBe(true);
  });

  it('keeps the lines of acts apart that come one after the other', () => {
    const store = create();
    secure(store, 'allow-privilege-escalation');
    secure(store, 'read-only-root-filesystem');
    expect(short(store).map(([, , acts]) => acts)).toEqual([
      ['allow-privilege-escalation'],
      ['read-only-root-filesystem'],
    ]);
  });

  it('keeps lines together into which two acts have written', () => {
    const store = create();
    secure(store, 'allow-privilege-escalation');
    type(store, 'Escalation: false', 'Escalation: true');
    type(store, '      securityContext:\n', '      securityContext:\n        tty: 1\n');
    expect(short(store)).toEqual([
      [
        '',
        '      securityContext:\n        tty: 1\n        allowPrivilegeEscalation: true\n',
        ['type', 'allow-privilege-escalation'],
      ],
    ]);
  });

  it('is nothing for what has been typed and taken away again', () => {
    const store = create();
    type(store, 'name: web\nspec', 'name: shop\nspec');
    type(store, 'name: shop', 'name: web');
    expect(short(store)).toEqual([]);
  });

  it('names who took lines away, also where others have written since', () => {
    const store = create();
    act(store, { kind: 'cut' }, '  name: web\n', '');
    expect(short(store)).toEqual([['  name: web\n', '', ['cut']]]);
    type(store, 'metadata:\n', 'metadata:\n  labels: {}\n');
    expect(short(store)).toEqual([['  name: web\n', '  labels: {}\n', ['type', 'cut']]]);
  });

  it('tells apart what has changed in a text that was pasted over the whole', () => {
    const store = create();
    act(store, { kind: 'paste' }, SAMPLE, SAMPLE.replace('Pod', 'Job').replace('nginx', 'redis'));
    expect(short(store).map(([removed]) => removed)).toEqual([
      'kind: Pod\n',
      '      image: nginx\n',
    ]);
  });

  it('begins anew with another file and with a new base, and undo goes back', () => {
    const store = create();
    type(store, 'Pod', 'Job');
    store.load(newFile('a: 1\nb: 2\n', { name: 'b.yaml' }), { kind: 'open' }, 'load.open');
    expect(short(store)).toEqual([]);
    type(store, '2', '3');
    expect(short(store)).toEqual([['b: 2\n', 'b: 3\n', ['type']]]);
    setBase(store);
    expect(short(store)).toEqual([]);
    expect(textOf(store)).toBe('a: 1\nb: 3\n');
    type(store, '1', '2');
    expect(short(store)).toEqual([['a: 1\n', 'a: 2\n', ['type']]]);
    store.undo();
    store.undo();
    expect(short(store)).toEqual([['b: 2\n', 'b: 3\n', ['type']]]);
    store.undo();
    store.undo();
    expect(short(store)).toEqual([['kind: Pod\n', 'kind: Job\n', ['type']]]);
    store.redo();
    store.redo();
    store.redo();
    expect(short(store)).toEqual([]);
  });

  it('is each file’s own', () => {
    const store = create();
    type(store, 'Pod', 'Job');
    const [first] = store.getState().workspace.files;
    const second = newFile('a: 1\n', { name: 'b.yaml' });
    if (!first) throw new Error('no file');
    store.arrange({ files: [first, second], active: 1 }, { kind: 'open' });
    expect(short(store)).toEqual([]);
    type(store, '1', '2');
    expect(short(store)).toEqual([['a: 1\n', 'a: 2\n', ['type']]]);
    store.activate(first.id);
    expect(short(store)).toEqual([['kind: Pod\n', 'kind: Job\n', ['type']]]);
    type(store, 'web\nspec', 'shop\nspec');
    expect(short(store)).toHaveLength(2);
    store.undo();
    store.undo();
    expect(activeFile(store.getState().workspace).name).toBe('b.yaml');
    expect(short(store)).toEqual([]);
  });

  it('is still found when the history no longer reaches back', () => {
    const store = create();
    const { workspace } = store.getState();
    const file = { ...activeFile(workspace), base: SAMPLE.replace('nginx', 'redis') };
    const found = changesOf({ ...workspace, files: [file] });
    expect(found.exact).toBe(false);
    expect(found.hunks).toMatchObject([
      { removed: ['      image: redis\n'], added: ['      image: nginx\n'], acts: [] },
    ]);
  });
});

describe('taking back', () => {
  const changed = () => {
    const store = create();
    secure(store, 'allow-privilege-escalation');
    type(store, 'name: web\nspec', 'name: shop\nspec');
    return store;
  };

  it('leaves a text alone that has changed since the hunk was shown', () => {
    const store = create();
    type(store, 'name: web\nspec', 'name: shop\nspec');
    const [shown] = changes(store).hunks;
    if (!shown) throw new Error('no hunk');
    type(store, 'apiVersion', '# mine\napiVersion');
    const text = textOf(store);
    takeHunkBack(store, shown, () => true);
    expect(textOf(store)).toBe(text);
  });

  it('puts one hunk’s lines back and leaves the others', () => {
    const store = changed();
    const before = textOf(store);
    const [first] = changes(store).hunks;
    if (!first) throw new Error('no hunk');
    takeHunkBack(store, first, () => true);
    expect(textOf(store)).toBe(before.replace('shop', 'web'));
    expect(store.getState().notice).toMatchObject({ kind: 'done', label: { kind: 'act' } });
    expect(changes(store).hunks).toHaveLength(1);
    store.undo();
    expect(textOf(store)).toBe(before);
  });

  /** As the page takes back: lines of others keep what they stand on. */
  const whole = (store: WritableStore) => {
    const { review } = store.getState().analysis;
    return (...texts: [string, string, string]) => stands(review, ...texts);
  };
  const hunkBy = (store: WritableStore, rule: string) => {
    const found = changes(store).hunks.find(({ acts }) =>
      acts.some((label) => 'rule' in label && label.rule === rule),
    );
    if (!found) throw new Error(rule);
    return found;
  };

  it('does not take a line from under a later change, and names that', () => {
    const store = create();
    act(store, { kind: 'paste' }, 'spec:\n', 'spec:\n  nodeSelector:\n');
    type(store, '  containers', '    disk: fast\n  containers');
    const before = textOf(store);
    const [parent, child] = changes(store).hunks;
    if (!parent || !child) throw new Error('no hunks');
    expect(takeHunkBack(store, parent, whole(store))).toBe(child);
    expect(textOf(store)).toBe(before);
    expect(takeHunkBack(store, child, whole(store))).toBeUndefined();
    const [left] = changes(store).hunks;
    expect(left && takeHunkBack(store, left, whole(store))).toBeUndefined();
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('leaves the line that another change stands on, which is that one’s then', () => {
    const store = create();
    secure(store, 'run-as-non-root');
    secure(store, 'seccomp-profile');
    const before = textOf(store);
    const [first, second] = changes(store).hunks.map(({ acts }) => acts);
    expect(changes(store).hunks[0]?.added[0]).toBe('  securityContext:\n');
    takeHunkBack(store, hunkBy(store, 'run-as-non-root'), whole(store));
    expect(textOf(store)).not.toContain('runAsNonRoot');
    expect(textOf(store)).toContain(
      '  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n',
    );
    expect(changes(store).hunks.map(({ acts }) => acts)).toEqual([second]);
    store.undo();
    expect(textOf(store)).toBe(before);
    expect(changes(store).hunks.map(({ acts }) => acts)).toEqual([first, second]);
    store.redo();
    takeHunkBack(store, hunkBy(store, 'seccomp-profile'), whole(store));
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('puts everything back in one step', () => {
    const store = changed();
    const before = textOf(store);
    takeAllBack(store);
    expect(textOf(store)).toBe(SAMPLE);
    expect(changes(store).hunks).toEqual([]);
    store.undo();
    expect(textOf(store)).toBe(before);
  });
});

describe('the changes of all fixes at once', () => {
  const fixed = () => {
    const store = create();
    finish(fixAll(store, edits));
    return store;
  };
  const rulesOf = (store: WritableStore) =>
    changes(store).hunks.map(({ acts }) =>
      acts.map((label) => ('rule' in label ? label.rule : '?')),
    );

  it('are known by the rules that wrote them, each by one', () => {
    const store = fixed();
    const rules = rulesOf(store);
    expect(rules.flat()).not.toContain('?');
    expect(rules.flat()).toContain('allow-privilege-escalation');
    expect(rules.every((own) => own.length === 1)).toBe(true);
    expect(rules.length).toBeGreaterThan(2);
  });

  it('stay known when other text is written before them, and after undo and redo', () => {
    const store = fixed();
    const rules = rulesOf(store);
    type(store, 'apiVersion', '# mine\napiVersion');
    expect(rulesOf(store)).toEqual([['?'], ...rules]);
    store.undo();
    store.undo();
    expect(rulesOf(store)).toEqual([]);
    store.redo();
    expect(rulesOf(store)).toEqual(rules);
  });

  it('are taken back one by one, in any order, and each leaves the others', () => {
    const { length } = changes(fixed()).hunks;
    for (let first = 0; first < length; first++) {
      const store = fixed();
      const rules = rulesOf(store);
      for (let i = first; rules.length > 0; i = 0) {
        const hunk = changes(store).hunks[i];
        if (!hunk) throw new Error('no hunk');
        const { review } = store.getState().analysis;
        expect(takeHunkBack(store, hunk, (...texts) => stands(review, ...texts))).toBeUndefined();
        rules.splice(i, 1);
        expect(rulesOf(store)).toEqual(rules);
      }
      expect(textOf(store)).toBe(SAMPLE);
    }
  });

  it('name the rule that took something away', () => {
    const store = create(`${SAMPLE}      securityContext:\n        privileged: true\n`);
    const offer = finish(offerSteps(store.getState()));
    const choice = {
      aim: 'target' as const,
      ticked: new Set(offer.items.map(({ id }) => id)),
      typed: new Map(),
    };
    applyChoice(store, offer, choice, finish(choiceOutcomeSteps(offer, choice)));
    const hunk = changes(store).hunks.find(({ removed }) =>
      removed.join('').includes('privileged'),
    );
    expect(hunk?.acts).toMatchObject([{ kind: 'fix', rule: 'privileged' }]);
  });
});
