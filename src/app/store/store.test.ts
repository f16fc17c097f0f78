import { describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import { ChangeSet, type Config, controlOf, finish, registry } from '../../engine/index.ts';
import { listedReview, shownReview } from '../view/analysis.ts';
import { fromBytes } from './files/importing.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { fixAll } from './reviewing.ts';
import { upToDate, type WritableStore } from './store.ts';
import { activeFile, canEdit, newFile } from './workspace.ts';

const SAMPLE = `apiVersion: v1
kind: Pod
metadata:
  name: web # the name
spec:
  containers:
    - name: web
      image: nginx
`;
const BROKEN = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: other\nspec:\n  containers: [\n';

/** Time stands still, so that every analysis is done at once however busy the machine is. */
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const ALL: Config = { profile: 'everything' };
const create = (text = SAMPLE) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), ALL, still);
const textOf = (store: WritableStore) => activeFile(store.getState().workspace).text;
const type = (store: WritableStore, from: number, insert: string, to = from) => {
  store.transact({
    changes: ChangeSet.of(textOf(store).length, [{ from, to, insert }]),
    label: { kind: 'type' },
    origin: 'type',
  });
  store.catchUp();
};
/** A file as opened from disk, whatever is there now. */
const open = (store: WritableStore, name: string, bytes: Uint8Array) => {
  const { file, label, origin } = fromBytes(name, bytes, 'open');
  store.load(file, label, origin);
};
const ESCALATION = { rule: 'allow-privilege-escalation', scope: {} } as const;
const stateOf = (store: WritableStore, rule: string) => {
  const found = registry.byId.get(rule);
  if (!found) throw new Error(rule);
  return controlOf(shownReview(store.getState().analysis), found, {}).state;
};

describe('a toggle', () => {
  it('writes the smallest edit, and one undo brings back every byte', () => {
    const store = create();
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store)).toBe(
      `${SAMPLE}      securityContext:\n        allowPrivilegeEscalation: false\n`,
    );
    expect(stateOf(store, ESCALATION.rule)).toBe('on');
    expect(store.getState().notice).toMatchObject({ kind: 'done', label: { kind: 'fix' } });
    store.undo();
    expect(textOf(store)).toBe(SAMPLE);
    expect(stateOf(store, ESCALATION.rule)).toBe('unset');
    store.redo();
    expect(stateOf(store, ESCALATION.rule)).toBe('on');
  });

  it('is taken back to the byte, whatever changed elsewhere since', () => {
    const text = SAMPLE.replace('image: nginx\n', 'image: nginx\n      securityContext: {}\n');
    const store = create(text);
    store.toggle({ ...ESCALATION, action: 'secure' });
    type(store, 0, '# mine\n');
    store.toggle({ ...ESCALATION, action: 'clear' });
    expect(textOf(store)).toBe(`# mine\n${text}`);
  });

  it('is not taken back in another document that has come to stand in its place', () => {
    const rule = 'service-account-token';
    const scope = { document: 0, workload: [] };
    const store = create();
    store.toggle({ rule, action: 'secure', scope });
    const fixed = textOf(store);
    const other = SAMPLE.replace('spec:\n', 'spec:\n  automountServiceAccountToken: false\n');
    type(store, 0, `${other}---\n`);
    store.toggle({ rule, action: 'clear', scope });
    expect(textOf(store)).toBe(`${SAMPLE}---\n${fixed}`);
  });

  it('is not taken back for all by one container, nor for one by all', () => {
    const store = create(`${SAMPLE}    - name: log\n`);
    const container = ['spec', 'containers', 0];
    store.toggle({ ...ESCALATION, action: 'secure' });
    const both = textOf(store);
    store.toggle({ rule: ESCALATION.rule, action: 'clear', scope: { document: 0, container } });
    expect(textOf(store).match(/allowPrivilegeEscalation: false/g)).toHaveLength(1);
    store.undo();
    expect(textOf(store)).toBe(both);
  });

  it('removes a key that the user wrote, and never writes an insecure value', () => {
    const store = create(
      `${SAMPLE}      securityContext:\n        allowPrivilegeEscalation: false\n`,
    );
    store.toggle({ ...ESCALATION, action: 'clear' });
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('takes no value away that Kubernetes cannot do without', () => {
    const labels = '{metadata: {labels: {app: web}}, spec: {containers: [{name: a, image: b}]}}';
    const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template: ${labels}\n`;
    const store = create(text);
    expect(stateOf(store, 'pod-selectors')).toBe('on');
    store.toggle({ rule: 'pod-selectors', action: 'clear', scope: {} });
    expect(textOf(store)).toBe(text);
    expect(store.getState().notice).toMatchObject({ kind: 'refused' });
  });

  it('changes working documents and leaves a broken one alone', () => {
    const store = create(`${SAMPLE}---\n${BROKEN}`);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store).endsWith(`---\n${BROKEN}`)).toBe(true);
    expect(textOf(store)).toContain('allowPrivilegeEscalation: false');
  });

  it('says why nothing was written where a rule declines', () => {
    const store = create(
      `${SAMPLE}      securityContext:\n        privileged: true\n        allowPrivilegeEscalation: true\n`,
    );
    const before = textOf(store);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store)).toBe(before);
    expect(store.getState().notice).toMatchObject({ kind: 'declined' });
  });
});

describe('undo', () => {
  it('takes a stretch of typing as one step, and a toggle as another', () => {
    const store = create();
    for (const char of '# c') type(store, textOf(store).length, char);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(store.getState().workspace.history.done).toHaveLength(2);
    store.undo();
    expect(textOf(store)).toBe(`${SAMPLE}# c`);
    store.undo();
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('takes typing with several cursors as one step', () => {
    const store = create();
    for (const [i, char] of [...'ab'].entries()) {
      const { length } = textOf(store);
      const edits = [1 + i, length - 1].map((at) => ({ from: at, to: at, insert: char }));
      store.transact({
        changes: ChangeSet.of(length, edits),
        label: { kind: 'type' },
        origin: 'type',
      });
    }
    expect(store.getState().workspace.history.done).toHaveLength(1);
    store.undo();
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('undoes fifty mixed steps to the start', () => {
    const store = create();
    const rules = registry.rules.map(({ id }) => id);
    for (let i = 0; i < 50; i++) {
      if (i % 2)
        store.toggle({ rule: rules[i % rules.length] as string, action: 'secure', scope: {} });
      else type(store, textOf(store).length, `# ${i}\n`);
    }
    while (store.getState().workspace.history.done.length > 0) store.undo();
    expect(textOf(store)).toBe(SAMPLE);
  });

  it('brings back the file that another one replaced', () => {
    const store = create();
    open(store, 'b.yaml', new TextEncoder().encode('\ufeffkind: Pod\r\n'));
    expect(activeFile(store.getState().workspace)).toMatchObject({ name: 'b.yaml', mark: true });
    store.undo();
    expect(activeFile(store.getState().workspace)).toMatchObject({
      name: 'web.yaml',
      text: SAMPLE,
    });
  });
});

describe('another target', () => {
  it('asks other rules, writes nothing and is no step of the history', () => {
    const store = create();
    const before = store.getState().analysis.review;
    store.configure({ profile: 'pss-baseline', policyVersion: '1.25' });
    const { analysis, workspace } = store.getState();
    expect(textOf(store)).toBe(SAMPLE);
    expect(workspace.history.done).toEqual([]);
    expect(analysis.review.settings.size).toBeLessThan(before.settings.size);
    expect(analysis.review.env).toMatchObject({
      kubernetesVersion: { minor: 36 },
      policyVersion: { minor: 25 },
    });
  });
});

describe('all low-risk fixes', () => {
  it('are one step, and leave alone what a mark waives', () => {
    const id = 'allow-privilege-escalation';
    const marked = SAMPLE.replace(
      'name: web # the name',
      `name: web\n  annotations: {ignore.podsmith/${id}: agreed}`,
    );
    for (const [text, fixed] of [
      [SAMPLE, true],
      [marked, false],
    ] as const) {
      const store = create(text);
      finish(fixAll(store, edits));
      expect(textOf(store).includes('allowPrivilegeEscalation: false')).toBe(fixed);
      expect(textOf(store)).toContain('RuntimeDefault');
      expect(store.getState().workspace.history.done).toHaveLength(1);
      store.undo();
      expect(textOf(store)).toBe(text);
    }
  });

  it('honour a mark only as long as it lasts', () => {
    const text = SAMPLE.replace(
      'name: web # the name',
      'name: web\n  annotations: {ignore.podsmith/allow-privilege-escalation: "agreed (until 2026-11-24)"}',
    );
    const [placed] = create(text).getState().analysis.review.documents;
    expect(placed?.review.objects[0]?.suppressed).toEqual([]);
    expect(placed?.review.problems).toMatchObject([{ code: 'suppression-expired' }]);
  });
});

describe('a document that breaks while it is edited', () => {
  it('is shown in its last valid state until it reads again', () => {
    const store = create();
    store.toggle({ ...ESCALATION, action: 'secure' });
    type(store, textOf(store).length, '  broken: [\n');
    expect(store.getState().analysis.review.documents[0]?.review.document.error).not.toBeNull();
    expect(stateOf(store, ESCALATION.rule)).toBe('on');
    expect(store.getState().analysis.lastValid.has(0)).toBe(true);
    store.undo();
    expect(store.getState().analysis.lastValid.size).toBe(0);
  });
});

describe('another file at the place of a valid one', () => {
  it('has no last valid state of its own, even when it is broken', () => {
    const store = create();
    open(store, 'b.yaml', new TextEncoder().encode(SAMPLE.replace('image: nginx', 'image: [')));
    expect(store.getState().analysis.lastValid.size).toBe(0);
    store.undo();
    expect(stateOf(store, ESCALATION.rule)).toBe('unset');
  });
});

describe('files', () => {
  it('opens what is no Unicode to look at only', () => {
    const store = create();
    open(store, 'latin1.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
    const file = activeFile(store.getState().workspace);
    expect(file).toMatchObject({ text: 'a: é', locked: 'legacy' });
    expect(canEdit(file)).toBe(false);
    store.undo();
    expect(canEdit(activeFile(store.getState().workspace))).toBe(true);
  });

  it('asks for one kind of line end before the first edit of a mixed file', () => {
    const store = create(SAMPLE.replace('\n', '\r\n'));
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(store.getState().notice).toEqual({ kind: 'read-only' });
    store.setLineEnds('\n');
    expect(textOf(store)).toBe(SAMPLE);
    store.undo();
    expect(textOf(store)).toBe(SAMPLE.replace('\n', '\r\n'));
  });
});

describe('a manifest that is pasted over an example', () => {
  const EXAMPLE = SAMPLE.replaceAll('web', 'shown');
  const over = () => {
    const example = newFile(EXAMPLE, { name: 'example.yaml', source: 'example' });
    const store = createReviewedStore(example, ALL, still);
    store.transact({
      changes: ChangeSet.of(EXAMPLE.length, [{ from: 0, to: EXAMPLE.length, insert: SAMPLE }]),
      label: { kind: 'paste' },
      origin: 'paste',
    });
    store.reviewing()?.finish();
    return store;
  };
  const fileOf = (store: WritableStore) => {
    const { name, base, source, text } = activeFile(store.getState().workspace);
    return { name, base, source, text };
  };
  const MINE = { name: 'web.yaml', base: SAMPLE, source: 'user', text: SAMPLE };

  it('is one’s own, with its own name and nothing changed in it', () => {
    expect(fileOf(over())).toEqual(MINE);
  });

  it('goes and comes with undo and redo', () => {
    const store = over();
    store.undo();
    store.reviewing()?.finish();
    const shown = { name: 'example.yaml', base: EXAMPLE, source: 'example', text: EXAMPLE };
    expect(fileOf(store)).toEqual(shown);
    store.redo();
    store.reviewing()?.finish();
    expect(fileOf(store)).toEqual(MINE);
  });
});

describe('a key', () => {
  const SLOW: (() => void)[] = [];
  const later = (work: () => void) => {
    SLOW.push(work);
    return () => void SLOW.splice(SLOW.indexOf(work), 1);
  };
  const typed = (store: WritableStore) => {
    const changes = ChangeSet.of(SAMPLE.length, [{ from: 0, to: 0, insert: '# a\n' }]);
    store.transact({ changes, label: { kind: 'type' }, origin: 'type' });
  };

  it('is not kept waiting by the review, and nothing waits for a review that is quick', () => {
    const store = createReviewedStore(newFile(SAMPLE, { name: 'a.yaml' }), ALL, {
      ...still,
      later,
    });
    typed(store);
    expect(upToDate(store.getState())).toBe(false);
    expect(store.getState().analysis.progress).toBeUndefined();
    SLOW.shift()?.();
    expect(upToDate(store.getState())).toBe(true);
  });

  it('is followed by a toggle as if the review had been there', () => {
    const store = createReviewedStore(newFile(SAMPLE, { name: 'a.yaml' }), ALL, {
      ...still,
      later,
    });
    typed(store);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store)).toMatch(/^# a\n[\s\S]*allowPrivilegeEscalation: false/);
    expect(SLOW).toEqual([]);
  });
});

describe('a long text', () => {
  const LONG = Array.from({ length: 40 }, (_, i) => SAMPLE.replaceAll('web', `web${i}`)).join(
    '---\n',
  );
  /** A machine that takes five milliseconds for whatever it does, and works when it is told to. */
  function slow() {
    const queue: (() => void)[] = [];
    let time = 0;
    const clock = {
      now: () => (time += 5),
      later: (work: () => void) => {
        queue.push(work);
        return () => queue.splice(queue.indexOf(work), 1);
      },
      today: () => '2026-11-25',
    };
    return { clock, queue };
  }
  const listedIn = (store: WritableStore) =>
    listedReview(store.getState().analysis).documents.length;

  it('is listed as far as it has been read, again and again', () => {
    const { clock, queue } = slow();
    const store = createReviewedStore(newFile(LONG, { name: 'long.yaml' }), ALL, clock);
    const lists = new Set<number>();
    while (queue.length > 0) {
      queue.shift()?.();
      if (upToDate(store.getState())) break;
      lists.add(listedIn(store));
      // Nothing else speaks of a part as if it were the whole.
      expect(store.getState().analysis.review.documents).toEqual([]);
    }
    expect([...lists]).toEqual([...lists].toSorted((a, b) => a - b));
    expect([...lists].filter((n) => n > 0 && n < 40).length).toBeGreaterThan(1);
    expect(listedIn(store)).toBe(40);
    expect(store.getState().analysis.soFar).toBeUndefined();
  });

  it('that is pasted over all there was takes its place in the list before it is read', () => {
    const { clock, queue } = slow();
    const store = createReviewedStore(newFile(SAMPLE, { name: 'web.yaml' }), ALL, clock);
    store.reviewing()?.finish();
    expect(listedIn(store)).toBe(1);
    store.transact({
      changes: ChangeSet.of(SAMPLE.length, [{ from: 0, to: SAMPLE.length, insert: LONG }]),
      label: { kind: 'paste' },
      origin: 'paste',
    });
    while (queue.length > 0 && listedIn(store) === 1) queue.shift()?.();
    expect(upToDate(store.getState())).toBe(false);
    expect(listedReview(store.getState().analysis).text).toBe(LONG);
    while (queue.length > 0) queue.shift()?.();
    expect(listedIn(store)).toBe(40);
  });

  it('keeps its list while it is read again', () => {
    const { clock, queue } = slow();
    const store = createReviewedStore(newFile(LONG, { name: 'long.yaml' }), ALL, clock);
    store.reviewing()?.finish();
    store.configure({ profile: 'pss-baseline', kubernetesVersion: '1.34' });
    while (queue.length > 0) {
      queue.shift()?.();
      expect(listedIn(store)).toBe(40);
    }
    expect(upToDate(store.getState())).toBe(true);
  });

  it.each(['another target', 'another file and back'])('keeps its list for %s', (what) => {
    const { clock, queue } = slow();
    const store = createReviewedStore(newFile(SAMPLE, { name: 'web.yaml' }), ALL, clock);
    store.transact({
      changes: ChangeSet.of(SAMPLE.length, [{ from: 0, to: SAMPLE.length, insert: LONG }]),
      label: { kind: 'paste' },
      origin: 'paste',
    });
    store.reviewing()?.finish();
    const { workspace } = store.getState();
    const long = activeFile(workspace);
    if (what === 'another target') {
      store.configure({ profile: 'pss-baseline', kubernetesVersion: '1.34' });
    } else {
      const other = newFile('# nothing of it is like the other\n', { name: 'b.yaml' });
      store.arrange({ files: [...workspace.files, other], active: 1 }, { kind: 'open' });
      store.reviewing()?.finish();
      store.activate(long.id);
    }
    expect(listedIn(store)).toBe(40);
    while (queue.length > 0) {
      queue.shift()?.();
      expect(listedIn(store)).toBe(40);
    }
    expect(upToDate(store.getState())).toBe(true);
  });

  it('is read in slices with progress, and fixes wait until it is read', () => {
    const { clock, queue } = slow();
    const store = createReviewedStore(newFile(LONG, { name: 'long.yaml' }), ALL, clock);
    expect(upToDate(store.getState())).toBe(false);
    expect(store.getState().analysis.progress).toBeGreaterThan(0);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store)).toBe(LONG);
    while (queue.length > 0) queue.shift()?.();
    expect(upToDate(store.getState())).toBe(true);
    store.toggle({ ...ESCALATION, action: 'secure' });
    expect(textOf(store).match(/allowPrivilegeEscalation: false/g)).toHaveLength(40);
  });

  describe('so long that a fix is planned in slices', () => {
    const PADDED = `${LONG}# ${'.'.repeat(200_000)}\n`;
    const working = () => {
      const { clock, queue } = slow();
      const store = createReviewedStore(newFile(PADDED, { name: 'long.yaml' }), ALL, clock);
      const drain = () => {
        while (queue.length > 0) queue.shift()?.();
      };
      drain();
      const start = () => {
        store.toggle({ ...ESCALATION, action: 'secure' });
        while (queue.length > 0 && store.getState().planning === undefined) queue.shift()?.();
        expect(store.getState().planning).toBeGreaterThanOrEqual(0);
      };
      start();
      expect(textOf(store)).toBe(PADDED);
      return { store, start, drain };
    };
    const fixed = (store: WritableStore) =>
      textOf(store).match(/allowPrivilegeEscalation: false/g)?.length ?? 0;
    const TYPED = {
      changes: ChangeSet.of(PADDED.length, [{ from: 0, to: 0, insert: '# typed\n' }]),
      label: { kind: 'type' },
      origin: 'type',
    } as const;

    it('is written as one step when that is done', () => {
      const { store, drain } = working();
      drain();
      expect([fixed(store), store.getState().planning]).toEqual([40, undefined]);
      expect(store.getState().notice).toMatchObject({ kind: 'done' });
      store.undo();
      expect(textOf(store)).toBe(PADDED);
    });

    it('is as it was when that is stopped, and can be fixed then', () => {
      const { store, start, drain } = working();
      store.stop();
      drain();
      expect([textOf(store), store.getState().planning]).toEqual([PADDED, undefined]);
      start();
      drain();
      expect(fixed(store)).toBe(40);
    });

    it('takes a second click for none', () => {
      const { store, drain } = working();
      store.toggle({ rule: 'run-as-non-root', scope: {}, action: 'secure' });
      drain();
      expect([fixed(store), textOf(store).includes('runAsNonRoot')]).toEqual([40, false]);
    });

    it('undoes the fix that is under way, and nothing else', () => {
      const { store, drain } = working();
      store.stop();
      store.transact(TYPED);
      drain();
      store.toggle({ ...ESCALATION, action: 'secure' });
      store.undo();
      drain();
      expect(textOf(store)).toBe(`# typed\n${PADDED}`);
    });

    it.each<[string, (store: WritableStore) => void]>([
      ['typing', (store) => store.transact(TYPED)],
      [
        'another file',
        (store) => {
          const { files } = store.getState().workspace;
          const other = newFile('# other\n', { name: 'b.yaml' });
          store.arrange({ files: [...files, other], active: 1 }, { kind: 'open' });
        },
      ],
      [
        'a file in its place',
        (store) => store.load(newFile('a: 1\n', { name: 'a.yaml' }), { kind: 'open' }, 'open'),
      ],
    ])('is not fixed when %s comes first, and says so', (_, act) => {
      const { store, drain } = working();
      act(store);
      drain();
      const { files } = store.getState().workspace;
      expect(files.some(({ text }) => /allowPrivilegeEscalation: false/.test(text))).toBe(false);
      const { planning, notice } = store.getState();
      expect([planning, notice]).toEqual([undefined, { kind: 'stopped', rule: ESCALATION.rule }]);
    });

    it('is not fixed for another target, whose rules are other ones', () => {
      const { store, drain } = working();
      store.configure({ profile: 'pss-baseline', kubernetesVersion: '1.34' });
      drain();
      expect([textOf(store), store.getState().planning]).toEqual([PADDED, undefined]);
    });
  });
});
