/** Edits that are asked for before the code that plans them has loaded: each is kept, or the page says that it is not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditsModule } from '../../engine/index.ts';
import { FIRST_CONFIG } from '../view/config.ts';
import type { WritableStore } from './store.ts';
import type { File } from './workspace.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # needed by the driver
  hostNetwork: true
  containers:
  - name: main
    image: registry.example.com/web:1.0.0
`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const secure = (rule: string) => ({ rule, action: 'secure', scope: {} }) as const;

let store: WritableStore;
let edits: EditsModule;
/** How often it was asked for. */
let asked = 0;
let come: () => void;
let fail: () => void;
let fixAll: typeof import('./reviewing.ts').fixAll;
let isAsked: (dialog: 'reach') => boolean;
const text = () => store.getState().workspace.files[0]?.text ?? '';
const notice = () => store.getState().notice;

/** What was waited for, with all that follows at once. */
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(async () => {
  vi.resetModules();
  const engine = await import('../../engine/index.ts');
  edits = await import('../../engine/edits.ts');
  await engine.loadMessages();
  asked = 0;
  const loadEdits = () => {
    asked++;
    return new Promise((resolve, reject) => {
      come = () => resolve(edits);
      fail = () => reject(new Error('offline'));
    });
  };
  vi.doMock('../../engine/index.ts', () => ({ ...engine, loadEdits }));
  const [{ reviewing, fixAll: fix }, { createAppStore }, { newFile }, { payloadOf }] =
    await Promise.all([
      import('./reviewing.ts'),
      import('./store.ts'),
      import('./workspace.ts'),
      import('./dialogs.ts'),
    ]);
  fixAll = fix;
  isAsked = (dialog) => payloadOf(dialog) !== undefined;
  const file: File = newFile(POD, { name: 'a.yaml' });
  store = createAppStore(file, FIRST_CONFIG, still);
  store.reviewWith(reviewing);
});
afterEach(() => {
  vi.doUnmock('../../engine/index.ts');
  vi.resetModules();
});

describe('before the code that plans edits has loaded', () => {
  it('the findings stand, and it is asked for once', () => {
    const [document] = store.getState().analysis.review.documents;
    expect(document?.review.objects[0]?.findings).not.toEqual([]);
    store.configure({ profile: 'pss-baseline' });
    expect(asked).toBe(1);
    expect(store.getState().planning).toBeUndefined();
  });

  it('a toggle is kept, made when it has come, and is one step that undo takes back', async () => {
    store.toggle(secure('run-as-non-root'));
    expect(store.getState().planning).toBe(0);
    come();
    await settled();
    expect(text()).toContain('runAsNonRoot: true');
    expect(store.getState().planning).toBeUndefined();
    expect(notice()).toMatchObject({ kind: 'done', label: { rule: 'run-as-non-root' } });
    store.undo();
    expect(text()).toBe(POD);
    store.toggle(secure('run-as-non-root'));
    expect(text()).toContain('runAsNonRoot: true');
  });

  it('several toggles are made in their order', async () => {
    store.toggle(secure('run-as-non-root'));
    store.toggle(secure('allow-privilege-escalation'));
    come();
    await settled();
    expect(text()).toContain('runAsNonRoot: true');
    expect(text()).toContain('allowPrivilegeEscalation: false');
    const rules = store.getState().workspace.history.done.map(({ label }) => label);
    expect(rules).toMatchObject([
      { rule: 'run-as-non-root' },
      { rule: 'allow-privilege-escalation' },
    ]);
  });

  it('the same toggle pressed twice is made once, and its notice stays', async () => {
    store.toggle(secure('run-as-non-root'));
    store.toggle(secure('run-as-non-root'));
    come();
    await settled();
    expect(store.getState().workspace.history.done).toHaveLength(1);
    expect(notice()).toMatchObject({ kind: 'done', label: { rule: 'run-as-non-root' } });
  });

  it('what follows an edit that asks first is stopped, and that is said', async () => {
    store.toggle(secure('host-namespaces'));
    store.toggle(secure('run-as-non-root'));
    come();
    await settled();
    expect(isAsked('reach')).toBe(true);
    expect(text()).toBe(POD);
    expect(notice()).toEqual({ kind: 'stopped', rule: 'run-as-non-root' });
  });

  it('all safe fixes wait as well', async () => {
    let result: unknown;
    store.withEdits((own) => {
      const steps = fixAll(store, own);
      for (let step = steps.next(); ; step = steps.next()) {
        if (!step.done) continue;
        result = step.value;
        return;
      }
    });
    expect(result).toBeUndefined();
    come();
    await settled();
    expect(result).toBe('written');
  });

  it('whatever else is done stops a toggle, and that is said', async () => {
    store.toggle(secure('run-as-non-root'));
    const typed = POD.replace('name: web', 'name: web2');
    const { ChangeSet } = await import('../../engine/core.ts');
    const changes = ChangeSet.diff(POD, typed);
    store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
    expect(notice()).toEqual({ kind: 'stopped', rule: 'run-as-non-root' });
    store.toggle(secure('allow-privilege-escalation'));
    store.undo();
    expect(store.getState().planning).toBeUndefined();
    expect(text()).toBe(typed);
    come();
    await settled();
    expect(text()).toBe(typed);
  });

  it('what a fix changes beside its findings was not said, so it is asked about', async () => {
    store.toggle(secure('host-namespaces'), 'told');
    come();
    await settled();
    expect(isAsked('reach')).toBe(true);
    expect(text()).toBe(POD);
  });

  it('a message of a cluster is opened as a text', async () => {
    const denied =
      'Error from server (Forbidden): pods "a" is forbidden: violates PodSecurity "restricted:latest": hostPath volumes (volume "a")\n';
    expect(store.reviewing()?.explains(denied)).toBe(false);
    come();
    await settled();
    expect(store.reviewing()?.explains(denied)).toBe(true);
  });
});

describe('where it can’t be loaded', () => {
  it('that is said once, and each time that something waits for it', async () => {
    fail();
    await settled();
    expect(notice()).toEqual({ kind: 'no-part' });
    expect(store.getState().lacksEdits).toBe(true);
    store.notify(undefined);
    store.configure({ ...FIRST_CONFIG });
    store.notify(undefined);
    fail();
    await settled();
    expect(notice()).toBeUndefined();
    for (let i = 0; i < 2; i++) {
      store.toggle(secure('host-namespaces'));
      fail();
      await settled();
      expect(notice()).toEqual({ kind: 'no-part' });
      expect(store.getState().planning).toBeUndefined();
    }
    expect(asked).toBe(4);
    store.toggle(secure('run-as-non-root'));
    come();
    await settled();
    expect(text()).toContain('runAsNonRoot: true');
    expect(store.getState().lacksEdits).toBe(false);
  });
});
