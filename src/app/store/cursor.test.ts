import { describe, expect, it } from 'vitest';
import { ChangeSet } from '../../engine/index.ts';
import { rulesAtCursor, spansOf } from './cursor.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { newFile } from './workspace.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext:
    runAsNonRoot: true
  containers:
  - name: web
    securityContext:
      capabilities:
        add:
        - SYS_ADMIN
        - NET_ADMIN
`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const create = (text = POD) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), undefined, still);
const rulesAt = (word: string, text = POD) => {
  const store = create(text);
  const offset = text.indexOf(word);
  store.select(offset, offset);
  return [...rulesAtCursor(store.getState())];
};

describe('the settings at the cursor', () => {
  it('are those with a place on its line, also within a value of several lines', () => {
    expect(rulesAt('runAsNonRoot')).toContain('run-as-non-root');
    expect(rulesAt('NET_ADMIN')).toContain('added-capabilities');
    expect(rulesAt('NET_ADMIN')).not.toContain('run-as-non-root');
    expect(rulesAt('apiVersion')).toEqual([]);
  });

  it('are found in a later document, and none while the cursor is nowhere', () => {
    const text = `apiVersion: v1\nkind: Service\n---\n${POD}`;
    expect(rulesAt('runAsNonRoot', text)).toContain('run-as-non-root');
    expect([...rulesAtCursor(create().getState())]).toEqual([]);
  });

  it('are those that the form speaks for', () => {
    const text = `${POD}---\n${POD}`;
    const store = create(text);
    const offset = text.indexOf('runAsNonRoot');
    store.select(offset, offset);
    store.go({ scope: { document: 1 } });
    expect([...rulesAtCursor(store.getState())]).toEqual([]);
    store.go({ scope: { document: 0, workload: [] } });
    expect([...rulesAtCursor(store.getState())]).toContain('run-as-non-root');
  });

  it('none in a broken document', () => {
    expect(rulesAt('runAsNonRoot', `${POD}  a: [\n`)).toEqual([]);
  });
});

describe('the lines of a setting', () => {
  const textsOf = (rule: string, text = POD) =>
    spansOf(create(text).getState(), rule, {}).map(({ from, to }) => text.slice(from, to));

  it('are those of its value, or the key where it would stand', () => {
    expect(textsOf('added-capabilities')).toEqual([
      'add:\n        - SYS_ADMIN\n        - NET_ADMIN',
    ]);
    expect(textsOf('seccomp-profile')).toEqual(['securityContext']);
  });

  it('are those of the scope alone', () => {
    const text = `${POD}---\n${POD}`;
    const state = create(text).getState();
    const all = spansOf(state, 'run-as-non-root', {});
    const [second] = spansOf(state, 'run-as-non-root', { document: 1 });
    expect(all).toHaveLength(2);
    expect(second?.from).toBe(text.lastIndexOf('runAsNonRoot'));
  });

  it('are none while a newer text is being read', () => {
    // The clock’s slices never come.
    let time = 0;
    const slow = { ...still, now: () => (time += 20) };
    const store = createReviewedStore(newFile(POD, { name: 'a.yaml' }), undefined, slow);
    const changes = ChangeSet.of(POD.length, [{ from: 0, to: 0, insert: '# a\n' }]);
    store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
    expect(spansOf(store.getState(), 'run-as-non-root', {})).toEqual([]);
  });
});
