import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangeSet } from '../../engine/core.ts';
import * as edits from '../../engine/edits.ts';
import { isFirstReading } from '../view/analysis.ts';
import { FIRST_CONFIG } from '../view/config.ts';
import { fromText } from './files/importing.ts';
import { createReviewedStore } from './reviewed-store.ts';
import { fixAll, reviewing } from './reviewing.ts';
import { createShell } from './shell.ts';
import { createAppStore, type Store, upToDate } from './store.ts';
import { activeFile, newFile } from './workspace.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: main
    image: registry.example.com/web:1.0.0
`;
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const create = (config = FIRST_CONFIG) =>
  createAppStore(newFile('', { name: 'a.yaml' }), config, still);
const shown = (store: Store) => activeFile(store.getState().workspace);
const load = (store: Store, text: string) => {
  const { file, label, origin } = fromText(text, 'paste');
  store.load(file, label, origin);
};

describe('before the engine has arrived', () => {
  it('text is kept and undone, and nothing is said of it', () => {
    const store = create();
    load(store, POD);
    store.toggle({ rule: 'run-as-non-root', action: 'secure', scope: {} });
    fixAll(store, edits);
    expect(shown(store).text).toBe(POD);
    expect(upToDate(store.getState())).toBe(false);
    expect(isFirstReading(store.getState().analysis)).toBe(true);
    store.undo();
    expect(shown(store).text).toBe('');
    store.redo();
    expect(shown(store).text).toBe(POD);
  });

  it('another target may be chosen', () => {
    const store = create();
    store.configure({ profile: 'pss-baseline', kubernetesVersion: '1.34' });
    store.reviewWith(reviewing);
    const { settings, env } = store.getState().analysis.review;
    expect(settings.has('read-only-root-filesystem')).toBe(false);
    expect(env.kubernetesVersion.minor).toBe(34);
  });
});

describe('when it arrives', () => {
  it('the text of that moment is reviewed as if it had always been there', () => {
    const store = create();
    load(store, POD);
    store.reviewWith(reviewing);
    const other = createReviewedStore(newFile(POD, { name: 'web.yaml' }), FIRST_CONFIG, still);
    expect(upToDate(store.getState())).toBe(true);
    expect(store.getState().analysis).toEqual(other.getState().analysis);
  });

  it('pasted text gets its name, also when it comes back', () => {
    const store = create();
    const shell = createShell(store);
    shell.takeText(POD, 'paste');
    expect(shown(store)).toMatchObject({ name: 'manifest.yaml', text: POD });
    store.reviewWith(reviewing);
    expect(shown(store)).toMatchObject({ name: 'web.yaml', text: POD });
    expect(shown(store).unnamed).toBeUndefined();
    store.undo();
    expect(shown(store).name).toBe('a.yaml');
    store.redo();
    expect(shown(store).name).toBe('web.yaml');
  });

  it('a file that is called like one without a name keeps its own', () => {
    const store = createAppStore(newFile(POD, { name: 'manifest.yaml' }), FIRST_CONFIG, still);
    store.reviewWith(reviewing);
    expect(shown(store).name).toBe('manifest.yaml');
  });

  it('a configuration with a rule that is no more gives way to the first one', () => {
    const store = create({ profile: 'everything', rules: { 'no-such-rule': 'off' } });
    store.reviewWith(reviewing);
    const { workspace, notice } = store.getState();
    expect(workspace.config).toBe(FIRST_CONFIG);
    expect(notice).toBeUndefined();
  });

  it('it is taken in once', () => {
    const store = create();
    store.reviewWith(reviewing);
    const first = store.reviewing();
    store.reviewWith(reviewing);
    expect(store.reviewing()).toBe(first);
  });
});

describe('what carries nothing for a review', () => {
  const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  # ${'what is said of it, at length '.repeat(40)}
`;
  const opened = (text: string) => {
    return createReviewedStore(newFile(text, { name: 'a.yaml' }), FIRST_CONFIG, still);
  };
  const documents = (store: Store) => store.getState().analysis.review.documents;

  it('waits until all else is shown', () => {
    const store = opened(`${CRD}---\n${POD}`);
    expect(upToDate(store.getState())).toBe(true);
    expect(documents(store).map(({ review }) => review.pending)).toEqual([true, undefined]);
    expect(documents(store)[1]?.review.objects[0]?.findings).not.toEqual([]);
  });

  it('is read before anything is planned', () => {
    const store = opened(`${CRD}---\n${POD}`);
    store.toggle({ rule: 'run-as-non-root', action: 'secure', scope: {} });
    expect(shown(store).text).toContain('runAsNonRoot: true');
    const before = documents(opened(`${CRD}  }\n---\n${POD}`));
    expect(before[0]?.review).toMatchObject({ pending: true, problems: [] });
    const broken = opened(`${CRD}  }\n---\n${POD}`);
    expect(broken.catchUp()).toBe(true);
    expect(documents(broken)[0]?.review.document.error).not.toBeNull();
  });

  it('goes back to the last state that was read whole', () => {
    const store = opened(CRD);
    store.catchUp();
    const [valid] = documents(store);
    store.transact({
      changes: ChangeSet.of(CRD.length, [{ from: CRD.length, to: CRD.length, insert: '  }\n' }]),
      label: { kind: 'type' },
      origin: 'fix.all',
    });
    expect(documents(store)[0]?.review.pending).toBe(true);
    store.catchUp();
    expect(documents(store)[0]?.review.document.error).not.toBeNull();
    expect(store.getState().analysis.lastValid.get(0)).toBe(valid?.review);
  });
});

it('a review is hurried for as long as the caller says, and goes on after that', () => {
  let time = 0;
  // Every look at the clock takes a millisecond.
  const clock = { ...still, now: () => time++ };
  const store = createReviewedStore(newFile('', { name: 'a.yaml' }), FIRST_CONFIG, clock);
  const text = Array.from({ length: 60 }, (_, i) => POD.replace('web', `web-${i}`)).join('---\n');
  store.transact({
    changes: ChangeSet.of(0, [{ from: 0, to: 0, insert: text }]),
    label: { kind: 'type' },
    origin: 'type',
  });
  expect(store.catchUp(5)).toBe(false);
  expect(time).toBeLessThan(30);
  expect(store.catchUp(10_000)).toBe(true);
});

describe('a kind of another project', () => {
  const WORKFLOW = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  name: build
spec:
  templates:
  - name: a
    container: {image: registry.example.com/a:1.0.0}
`;
  const ROLLOUT = POD.replace('v1', 'argoproj.io/v1alpha1').replace('kind: Pod', 'kind: Rollout');

  afterEach(() => {
    vi.doUnmock('../../engine/index.ts');
    vi.resetModules();
  });

  /** A page that has no rows of such kinds yet. */
  async function fresh(text: string, load?: () => Promise<void>) {
    vi.resetModules();
    const engine = await import('../../engine/index.ts');
    const loadKnowledge = vi.fn(load ?? engine.loadKnowledge);
    vi.doMock('../../engine/index.ts', () => ({ ...engine, loadKnowledge }));
    const { createReviewedStore: create } = await import('./reviewed-store.ts');
    const store = create(newFile(text, { name: 'a.yaml' }), FIRST_CONFIG, still);
    const judged = () =>
      store.getState().analysis.review.documents.map(({ review }) => {
        const judgement = engine.judgementOfDocument(review);
        return `${judgement.judged} ${engine.gapOf(judgement)}`;
      });
    return { store, loadKnowledge, judged };
  }

  it('is being read until its row is here, and is judged by it then', async () => {
    const { store, judged } = await fresh(`${POD}---\n${WORKFLOW}`);
    expect(upToDate(store.getState())).toBe(false);
    expect(judged()).toEqual([]);
    store.toggle({ rule: 'run-as-non-root', action: 'secure', scope: {} });
    expect(shown(store).text).toBe(`${POD}---\n${WORKFLOW}`);
    expect(store.getState().notice).toEqual({ kind: 'reading' });
    await vi.waitFor(() => expect(upToDate(store.getState())).toBe(true));
    const [, workflow] = store.getState().analysis.review.documents;
    expect(workflow?.review.workloads.length).toBeGreaterThan(0);
  });

  it('is being read as well where only an autoscaler names it', async () => {
    const { store } = await fresh(`apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef: {apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web}
`);
    expect(upToDate(store.getState())).toBe(false);
    await vi.waitFor(() => expect(upToDate(store.getState())).toBe(true));
  });

  it('is judged by what was typed last', async () => {
    const { store, judged } = await fresh(WORKFLOW);
    load(store, POD);
    expect(judged()).toEqual(['whole null']);
    await vi.waitFor(() => expect(store.getState().analysis.review.text).toBe(POD));
    expect(judged()).toEqual(['whole null']);
  });

  it('is never called fine where its row can’t be loaded, which is said once', async () => {
    const offline = () => Promise.reject<void>(new Error('offline'));
    const inside = `apiVersion: argoproj.io/v1alpha1
kind: Sensor
spec:
  triggers: [{template: {k8s: {source: {resource: {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a}]}}}}}}]
`;
    const { store, loadKnowledge, judged } = await fresh(
      `${POD}---\n${ROLLOUT}---\n${inside}`,
      offline,
    );
    await vi.waitFor(() => expect(store.getState().notice).toEqual({ kind: 'no-part' }));
    expect(store.getState().analysis.failure).toBeUndefined();
    expect(upToDate(store.getState())).toBe(true);
    expect(judged()).toEqual(['whole null', expect.stringMatching(/open$/), 'nothing open']);
    store.notify(undefined);
    const asked = loadKnowledge.mock.calls.length;
    store.configure({ profile: 'pss-baseline' });
    expect(loadKnowledge.mock.calls.length).toBeGreaterThan(asked);
    await vi.waitFor(() => expect(upToDate(store.getState())).toBe(true));
    expect(store.getState().notice).not.toEqual({ kind: 'no-part' });
  });
});

describe('where what few manifests need cannot be loaded', () => {
  afterEach(() => {
    vi.doUnmock('../../engine/index.ts');
    vi.resetModules();
  });

  it('the text is reviewed without it, and that is said once', async () => {
    vi.resetModules();
    const load = vi.fn(() => Promise.reject<void>(new Error('offline')));
    vi.doMock('../../engine/index.ts', async (original) => ({
      ...(await original<typeof import('../../engine/index.ts')>()),
      loadKnowledge: load,
    }));
    const fresh = await import('./reviewed-store.ts');
    const quota = 'apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\nspec: {}\n';
    const store = fresh.createReviewedStore(
      newFile(`${POD}---\n${quota}`, { name: 'a.yaml' }),
      FIRST_CONFIG,
      still,
    );
    await vi.waitFor(() => expect(store.getState().notice).toEqual({ kind: 'no-part' }));
    const { review } = store.getState().analysis;
    expect(upToDate(store.getState())).toBe(true);
    expect(store.getState().analysis.failure).toBeUndefined();
    expect(review.documents[0]?.review.objects[0]?.findings).not.toEqual([]);
    store.notify(undefined);
    store.configure({ profile: 'pss-baseline' });
    expect(load).toHaveBeenCalledTimes(2);
    await expect(load.mock.results[1]?.value).rejects.toThrow('offline');
    expect(upToDate(store.getState())).toBe(true);
    expect(store.getState().notice).not.toEqual({ kind: 'no-part' });
  });
});
