import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ChangeSet, type Config } from '../../engine/index.ts';
import { attributedText } from './attribution.ts';
import { actLabel, edit, inFiles } from './edit.ts';
import { type Given, givenFiles, isWanted } from './files/dropped.ts';
import { downloadPath, sharedFolder } from './files/file-name.ts';
import { beside, inPlaceOfAll, openedLabel, takeIn, withoutFile } from './files/opening.ts';
import { zipped } from './files/output.ts';
import { createReviewedStore } from './reviewed-store.ts';
import type { WritableStore } from './store.ts';
import { activeFile, type File, newFile, newWorkspace } from './workspace.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: own
  containers:
    - name: web
      image: registry.example.com/web:1
`;
const ACCOUNT = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: own\n';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const ALL: Config = { profile: 'everything' };
const file = (name: string, text: string) => newFile(text, { name });
const [pod, account] = [file('pod.yaml', POD), file('account.yaml', ACCOUNT)];

function opened(...files: readonly File[]): WritableStore {
  const store = createReviewedStore(newFile('', { name: 'manifest.yaml' }), ALL, still);
  store.arrange(inPlaceOfAll(files), openedLabel(files));
  return store;
}
const shown = (store: WritableStore) => activeFile(store.getState().workspace);
const names = (store: WritableStore) => store.getState().workspace.files.map(({ name }) => name);
const rulesFound = (store: WritableStore) =>
  store
    .getState()
    .analysis.review.documents.flatMap(({ review }) =>
      review.objects.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
const type = (store: WritableStore, insert: string) =>
  store.transact({
    changes: ChangeSet.of(shown(store).text.length, [{ from: 0, to: 0, insert }]),
    label: { kind: 'type' },
    origin: 'type',
  });

describe('several files', () => {
  it('are reviewed together', () => {
    expect(rulesFound(opened(pod, account))).not.toContain('missing-service-account');
    expect(rulesFound(opened(pod, file('other.yaml', 'a: 1\n')))).toContain(
      'missing-service-account',
    );
  });

  it('have an analysis each, at hand when one is shown', () => {
    const store = opened(pod, account);
    store.activate(account.id);
    const { analysis, analyses } = store.getState();
    expect(analysis.review.text).toBe(ACCOUNT);
    expect([...analyses.values()].map(({ review }) => review.text)).toEqual([POD, ACCOUNT]);
  });

  it('share one history, which shows the file that a step was in', () => {
    const store = opened(pod, account);
    type(store, '# pod\n');
    store.activate(account.id);
    type(store, '# account\n');
    store.activate(pod.id);
    store.undo();
    expect([shown(store).name, shown(store).text]).toEqual(['account.yaml', ACCOUNT]);
    store.undo();
    expect([shown(store).name, shown(store).text]).toEqual(['pod.yaml', POD]);
    store.undo();
    expect(names(store)).toEqual(['manifest.yaml']);
    store.redo();
    store.redo();
    store.redo();
    store.activate(pod.id);
    expect(shown(store).text).toBe(`# pod\n${POD}`);
  });

  it('do not join what was typed in two of them', () => {
    const store = opened(pod, account);
    type(store, '#');
    store.activate(account.id);
    type(store, '#');
    store.activate(pod.id);
    store.undo();
    expect(shown(store).name).toBe('account.yaml');
    store.activate(pod.id);
    expect(shown(store).text).toBe(`#${POD}`);
  });

  it('tell the editor of the other text as one change', () => {
    const store = opened(pod, account);
    store.activate(account.id);
    expect(store.getState().last.changes.apply(POD)).toBe(ACCOUNT);
  });

  it('are fixed one by one, and a fix is taken back in its own file', () => {
    const store = opened(pod, file('second.yaml', POD.replace('name: web', 'name: second')));
    const request = { rule: 'allow-privilege-escalation', scope: {} } as const;
    store.toggle({ ...request, action: 'secure' });
    const second = store.getState().workspace.files[1] as File;
    store.activate(second.id);
    store.toggle({ ...request, action: 'secure' });
    store.activate(pod.id);
    store.toggle({ ...request, action: 'clear' });
    expect(shown(store).text).toBe(POD);
    expect(store.getState().workspace.files[1]?.text).toContain('allowPrivilegeEscalation: false');
  });

  it('are not touched by taking a fix back that another file makes needless', () => {
    const labelled = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: team}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: 'registry.example.com/web:1'}]}
`;
    const first = file('first.yaml', labelled);
    const store = opened(first);
    const request = { rule: 'network-policies', scope: {} } as const;
    store.toggle({ ...request, action: 'secure' });
    const fixed = shown(store).text;
    const policy = fixed.slice(labelled.length).replace('---\n', '');
    expect(policy).toContain('kind: NetworkPolicy');
    store.arrange(
      beside(store.getState().workspace, [file('policy.yaml', policy)]),
      openedLabel([]),
    );
    store.activate(first.id);
    store.toggle({ ...request, action: 'clear' });
    expect(shown(store).text).toBe(fixed);
  });

  it('can be closed but for the last one, and undo brings a closed one back with its changes', () => {
    const store = opened(pod, account);
    type(store, '# pod\n');
    const { workspace } = store.getState();
    const left = withoutFile(workspace, pod.id);
    expect(left).toMatchObject({ active: 0, files: [{ name: 'account.yaml' }] });
    if (left) store.arrange(left, { kind: 'act', key: 'files.step.closed' });
    expect(names(store)).toEqual(['account.yaml']);
    expect(withoutFile(store.getState().workspace, account.id)).toBeUndefined();
    store.undo();
    expect(names(store)).toEqual(['pod.yaml', 'account.yaml']);
    expect(shown(store).text).toBe(`# pod\n${POD}`);
  });

  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [2, 2, 1],
    [1, 1, 1],
  ])('with %d in front, closing %d shows %d', (active, closed, next) => {
    const files = ['a', 'b', 'c'].map((name) => file(name, name));
    const workspace = { ...newWorkspace(files[0] as File, ALL), files, active };
    expect(withoutFile(workspace, files[closed]?.id ?? 0)?.active).toBe(next);
  });
});

describe('files that come in', () => {
  const given = (name: string, text: string, inFolder = true): Given => ({
    name,
    file: new Blob([text]),
    inFolder,
  });

  it('stand beside those that are open, with a name of their own; an untouched example goes', () => {
    const open = beside(newWorkspace(pod, ALL), [file('pod.yaml', 'a: 1\n'), account]);
    expect(open.files.map(({ name }) => name)).toEqual(['pod.yaml', 'pod-2.yaml', 'account.yaml']);
    expect(open.active).toBe(1);
    const example = newFile(POD, { name: 'example.yaml', source: 'example' });
    expect(beside(newWorkspace(example, ALL), [pod]).files).toEqual([pod]);
  });

  it('of a folder count when they may hold an object', async () => {
    const taken = await takeIn(
      [
        given('k8s/pod.yaml', POD),
        given('k8s/values.yaml', 'replicas: 2\n'),
        given('k8s/kustomization.yaml', 'apiVersion: x\nkind: Kustomization\n'),
        given('values.yaml', 'replicas: 2\n', false),
      ],
      'drop',
    );
    // A Kustomization says which of the files beside it are patches.
    expect(taken.imports.map((one) => one.file.name)).toEqual([
      'k8s/pod.yaml',
      'k8s/kustomization.yaml',
      'values.yaml',
    ]);
    expect(taken.passedOver).toBe(1);
  });

  it('are left out with a reason when they are too large or cannot be read', async () => {
    const gone = new Blob([POD]);
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    const large = Object.defineProperty(new Blob(['x']), 'size', { value: 30 * 1024 * 1024 });
    const taken = await takeIn(
      [
        { name: 'gone.yaml', file: gone, inFolder: false },
        { name: 'large.yaml', file: large, inFolder: false },
        given('pod.yaml', POD),
      ],
      'open',
    );
    expect(taken.unreadable).toEqual(['gone.yaml']);
    expect(taken.tooLarge.map(({ name }) => name)).toEqual(['large.yaml']);
    expect(taken.imports).toHaveLength(1);
  });

  it('are read up to a limit, and it is said that there are more', async () => {
    const all = Array.from({ length: 600 }, (_, i) =>
      Object.defineProperty(new globalThis.File([], `${i}.yaml`), 'webkitRelativePath', {
        value: '',
      }),
    );
    const taken = await takeIn(givenFiles(all), 'drop');
    expect(taken.imports).toHaveLength(500);
    expect(taken.hasMore).toBe(true);
    expect((await takeIn(givenFiles(all.slice(0, 500)), 'drop')).hasMore).toBe(false);
  });

  it.each<[string, boolean, boolean]>([
    ['k8s/a.yaml', false, true],
    ['k8s/A.YML', false, true],
    ['k8s/a.json', false, true],
    ['k8s/readme.md', false, false],
    ['k8s/.a.yaml', false, false],
    ['k8s/.git', true, false],
    ['k8s/node_modules', true, false],
    ['k8s/base', true, true],
  ])('%s, a folder: %s, is wanted: %s', (path, folder, wanted) => {
    expect(isWanted(path, folder)).toBe(wanted);
  });

  it('of a chosen folder are those that a dropped one would give', () => {
    const chosen = (path: string) =>
      Object.defineProperty(
        new globalThis.File(['a'], path.split('/').at(-1) ?? ''),
        'webkitRelativePath',
        {
          value: path,
        },
      );
    const all = [
      'k8s/a.yaml',
      'k8s/.git/b.yaml',
      'k8s/node_modules/x/c.yaml',
      'k8s/d/e.yml',
      'k8s/f.md',
    ];
    expect(givenFiles(all.map(chosen)).map(({ name }) => name)).toEqual([
      'k8s/a.yaml',
      'k8s/d/e.yml',
    ]);
  });
});

it.each([
  [['k8s/prod/a.yaml', 'k8s/prod/b.yaml'], 'k8s/prod/'],
  [['k8s/prod/a.yaml', 'k8s/test/b.yaml'], 'k8s/'],
  [['k8s/a.yaml', 'k8s-b/b.yaml'], ''],
  [['a.yaml', 'b.yaml'], ''],
  [['k8s/a.yaml'], 'k8s/'],
])('%j are all in %j', (names, folder) => {
  expect(sharedFolder(names)).toBe(folder);
});

describe('the archive', () => {
  it('holds each file as it would be on disk, below its folder', async () => {
    const utf16 = { encoding: 'utf-16le', mark: true } as const;
    const bytes = await zipped([
      file('k8s/a.yaml', POD),
      file('k8s/a.yaml', ACCOUNT),
      newFile('ä', { name: '../../etc/b.yaml', ...utf16 }),
      file('__proto__', 'x'),
    ]);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toEqual(['k8s/a.yaml', 'k8s/a-2.yaml', 'etc/b.yaml', 'proto']);
    expect(new TextDecoder().decode(entries['k8s/a.yaml'])).toBe(POD);
    expect([...(entries['etc/b.yaml'] ?? [])]).toEqual([0xff, 0xfe, 0xe4, 0x00]);
  });

  it('has the same bytes each time', async () => {
    expect(await zipped([pod, account])).toEqual(await zipped([pod, account]));
  });

  it.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['/etc/passwd', 'etc/passwd'],
    ['..\\..\\x.yaml', 'x.yaml'],
    ['C:\\k8s\\x.yaml', 'C/k8s/x.yaml'],
  ])('puts %s at %s', (name, path) => {
    expect(downloadPath(name)).toBe(path);
  });
});

describe('an edit over several files', () => {
  const editBoth = (store: WritableStore, changes: readonly ChangeSet[]) =>
    edit(store, ({ workspace }) => ({
      ...inFiles(workspace, changes),
      label: actLabel('new.step', { name: 'own' }),
    }));
  const both = () => {
    const store = opened(pod, account);
    const [changed, also] = [POD, ACCOUNT].map((text) =>
      ChangeSet.of(text.length, [{ from: text.length, to: text.length, insert: '# seen\n' }]),
    ) as [ChangeSet, ChangeSet];
    editBoth(store, [changed, also]);
    return store;
  };
  const texts = (store: WritableStore) => store.getState().workspace.files.map(({ text }) => text);

  it('is one step, undone and redone in all of them, whichever is shown', () => {
    const store = both();
    const written = [`${POD}# seen\n`, `${ACCOUNT}# seen\n`];
    expect(texts(store)).toEqual(written);
    store.activate(account.id);
    store.undo();
    expect(texts(store)).toEqual([POD, ACCOUNT]);
    store.redo();
    expect(texts(store)).toEqual(written);
  });

  it('is among the changes of each file', () => {
    const store = both();
    for (const { id } of [pod, account]) {
      store.activate(id);
      const attributed = attributedText(store.getState().workspace);
      expect(attributed?.changes.edits).toMatchObject([{ insert: '# seen\n' }]);
    }
  });

  it('is not made where a file cannot be edited', () => {
    const store = opened(pod, newFile(ACCOUNT, { name: 'account.yaml', locked: 'binary' }));
    const insert = (text: string) =>
      ChangeSet.of(text.length, [{ from: 0, to: 0, insert: '# seen\n' }]);
    expect(editBoth(store, [insert(POD), insert(ACCOUNT)])).toBe('locked');
    expect(texts(store)).toEqual([POD, ACCOUNT]);
  });
});

describe('a fix that moves a port', () => {
  const OWN = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 1000}
  containers:
  - name: web
    image: a:1
    args: [--port=80]
    ports:
    - containerPort: 80
`;
  const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: front}
spec:
  selector: {app: web}
  ports:
  - {port: 80, targetPort: 80}
`;
  const request = { rule: 'privileged-ports', action: 'secure', scope: {} } as const;
  const texts = (store: WritableStore) => store.getState().workspace.files.map(({ text }) => text);
  const moved = [
    OWN.replaceAll('80', '8080'),
    SERVICE.replace('targetPort: 80', 'targetPort: 8080'),
  ];

  it('writes the Service of another file in the same step, and takes both back', () => {
    const store = opened(file('pod.yaml', OWN), file('service.yaml', SERVICE));
    store.toggle(request, 'told');
    expect(texts(store)).toEqual(moved);
    store.undo();
    expect(texts(store)).toEqual([OWN, SERVICE]);
    store.redo();
    store.toggle({ ...request, action: 'clear' });
    expect(texts(store)).toEqual([OWN, SERVICE]);
  });

  it('writes nothing where the other file cannot be edited', () => {
    const locked = SERVICE.replaceAll('\n', '\r');
    const store = opened(file('pod.yaml', OWN), file('service.yaml', locked));
    store.toggle(request);
    expect(texts(store)).toEqual([OWN, locked]);
    expect(store.getState().notice).toMatchObject({ kind: 'refused', rule: 'privileged-ports' });
  });
});
