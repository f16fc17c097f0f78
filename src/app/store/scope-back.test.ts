/** A scope that is shown for a single row: it comes back, and what the user chose stays. */
import { describe, expect, it } from 'vitest';
import { createReviewedStore } from './reviewed-store.ts';
import type { Clock } from './store.ts';
import { newFile } from './workspace.ts';

const clock: Clock = { now: () => 0, later: () => () => {}, today: () => '2026-11-29' };
const TEXT = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
  - {name: a, image: "a:1"}
  - {name: b, image: "b:1"}
`;
const ONE = { document: 0, workload: [], container: ['spec', 'containers', 0] };

function led() {
  const store = createReviewedStore(
    newFile(TEXT, { name: 'x.yaml' }),
    { profile: 'everything' },
    clock,
  );
  store.go({ step: 'user-and-group', openRule: 'run-as-group', scope: ONE, back: {} });
  return store;
}

describe('a scope that was shown for one row', () => {
  it('comes back once the fix of the row is made', () => {
    const store = led();
    store.toggle({ rule: 'run-as-group', action: 'secure', scope: ONE, value: 3000 });
    expect(store.getState().location).toMatchObject({ scope: {}, openRule: 'run-as-group' });
    expect(store.getState().location.back).toBeUndefined();
  });

  it('stays while nothing is written', () => {
    const store = led();
    const before = store.getState().workspace;
    store.toggle({ rule: 'run-as-group', action: 'clear', scope: ONE });
    expect(store.getState().analysis.failure).toBeUndefined();
    expect(store.getState().workspace).toBe(before);
    store.go({ pane: 'yaml' });
    expect(store.getState().location).toMatchObject({ scope: ONE, back: {} });
  });

  it.each([
    ['another step', { step: 'privileges' }],
    ['another row', { openRule: 'run-as-user' }],
    ['no row', { openRule: undefined }],
  ] as const)('comes back with %s', (_, next) => {
    const store = led();
    store.go(next);
    expect(store.getState().location).toMatchObject({ scope: {}, ...next });
    expect(store.getState().location.back).toBeUndefined();
  });

  it('gives way to the one that is chosen', () => {
    const store = led();
    const other = { document: 0, workload: [], container: ['spec', 'containers', 1] };
    store.go({ scope: other });
    expect(store.getState().location.scope).toEqual(other);
    store.go({ step: 'privileges' });
    expect(store.getState().location.scope).toEqual(other);
  });
});
