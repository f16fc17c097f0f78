/** Facts of a user: read, kept with the files, shared, and what becomes of each. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../../engine/index.ts';
import {
  factStates,
  factsBeside,
  imageBeside,
  mergedFacts,
  onlyImage,
  openQuestions,
  openWorkloads,
  readAnswers,
  sayingsOf,
} from '../../store/facts.ts';
import { readWorkspaceFile, workspaceText } from '../../store/files/share-file.ts';
import { readShared, sharedOf } from '../../store/files/share-format.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { factsEngine } from '../../store/reviewing.ts';
import { newFile } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';

const TODAY = '2026-12-03';
const clock = { now: () => 0, later: () => () => {}, today: () => TODAY };
const testdata = (name: string) =>
  readFileSync(new URL(`../../../engine/facts/testdata/${name}`, import.meta.url), 'utf8');
const podOf = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: ${image}\n`;
const storeOf = (image: string) =>
  createReviewedStore(newFile(podOf(image), { name: 'web.yaml' }), FIRST_CONFIG, clock);
const IMAGE = 'registry.example.com/shop/web:1.4.2';
const userFact = (user: string, more: Partial<Fact> = {}): Fact => ({
  image: { name: 'registry.example.com/shop/web', tag: '1.4.2', digests: [] },
  container: null,
  source: 'image-inspect',
  certainty: 'declared',
  date: TODAY,
  values: { user },
  ...more,
});
const HOLDS = { kind: 'holds', wins: [], losses: [] };
const stateOf = (facts: readonly Fact[], image = IMAGE) => {
  const states = factStates(facts, openWorkloads(storeOf(image).getState()), TODAY);
  return facts.map((fact) => states.get(fact));
};

beforeAll(() => factsEngine.load());

describe('answers', () => {
  it('are kept with the workspace, and attached to the containers of the review', async () => {
    const store = storeOf(IMAGE);
    expect(openQuestions(openWorkloads(store.getState())).images).toEqual([IMAGE]);
    const text = JSON.stringify([{ RepoTags: [IMAGE], Config: { User: '10014', Env: ['K=v'] } }]);
    const read = await readAnswers(store, [{ text }], undefined, TODAY);
    store.catchUp();
    expect(read).toMatchObject({ images: 1, notes: [], moreNotes: 0 });
    expect(JSON.stringify(store.getState().workspace.facts)).not.toContain('K=v');
    const [workload] = openWorkloads(store.getState());
    expect(workload?.pod.containers[0]?.learned?.settles['run-as-user']?.value).toBe('10014');
    expect(openQuestions(openWorkloads(store.getState())).images).toEqual([]);
    store.learn([]);
    store.catchUp();
    expect(openWorkloads(store.getState())[0]?.pod.containers[0]?.learned).toBeUndefined();
  });

  it('about a container that runs as another user settle what an image of root leaves open', async () => {
    const store = storeOf(IMAGE);
    const settled = () => {
      store.catchUp();
      const [workload] = openWorkloads(store.getState());
      return workload?.pod.containers[0]?.learned?.settles['run-as-non-root']?.value;
    };
    const root = JSON.stringify([{ RepoTags: [IMAGE], Config: { User: '' } }]);
    await readAnswers(store, [{ text: root }], undefined, TODAY);
    expect(settled()).toBe('root');
    const command = '$ kubectl exec web -c web -- cat /proc/1/status';
    const text = `${command}\n${testdata('proc-status.txt')}`;
    const [, uid] = /^Uid:\s+(\d+)/m.exec(text) ?? [];
    await readAnswers(store, [{ text }], undefined, TODAY);
    expect(settled()).toBe(uid);
  });

  it('that can’t be read are told with their lines', async () => {
    const store = storeOf(IMAGE);
    const read = await readAnswers(store, [{ text: '\n{"a": 1}\n', file: 'a.txt' }], '', TODAY);
    expect(read.facts).toEqual([]);
    expect(read.notes).toEqual([{ file: 'a.txt', line: 2, code: 'unknown-json' }]);
    expect(store.getState().workspace.facts).toEqual([]);
  });

  it('without a name are about the only image', () => {
    expect(onlyImage(openWorkloads(storeOf(IMAGE).getState()))).toBe(IMAGE);
  });

  it('that are given again have the later date', () => {
    const old = userFact('10014', { date: '2026-01-01' });
    expect(mergedFacts([old], [userFact('10014')])).toEqual([userFact('10014')]);
    expect(mergedFacts([userFact('10014')], [old, userFact('0')])).toHaveLength(2);
  });
});

describe('a fact', () => {
  it('holds for the image of the files', () =>
    expect(stateOf([userFact('10014')])).toEqual([HOLDS]));

  it('is contradicted by a newer one', () => {
    const [old, late] = [userFact('0', { date: '2026-11-01' }), userFact('10014')];
    const difference = { field: 'user', why: 'date' };
    expect(stateOf([old, late])).toEqual([
      { kind: 'contradicted', wins: [], losses: [{ ...difference, other: late }] },
      { ...HOLDS, wins: [{ ...difference, other: old }] },
    ]);
  });

  it('holds in what no other one says', () => {
    const values = { user: '0', setUidFiles: [] };
    const [old, late] = [userFact('', { values, date: '2026-11-01' }), userFact('10014')];
    const losses = [{ field: 'user', why: 'date', other: late }];
    expect(stateOf([old, late])[0]).toEqual({ ...HOLDS, losses });
  });

  it('of another tag, or an old one, is told where its image is asked for', () => {
    const besideOf = (facts: readonly Fact[], image: string) =>
      factsBeside(facts, openWorkloads(storeOf(image).getState()), TODAY);
    const [older, newer] = [userFact('0', { date: '2026-11-01' }), userFact('10014')];
    const image = 'registry.example.com/shop/web:1.4.3';
    expect(besideOf([newer, older], image)).toEqual([{ kind: 'elsewhere', fact: newer, image }]);
    const stale = userFact('0', { date: '2026-01-01' });
    expect(besideOf([stale], IMAGE)).toEqual([{ kind: 'stale', fact: stale, image: IMAGE }]);
    // What holds is enough.
    expect(besideOf([stale, newer], IMAGE)).toEqual([]);
    expect(besideOf([newer], 'nginx:1')).toEqual([]);
  });

  it('is named with its digest where the file has one', () => {
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
    const fact = userFact('0', {
      image: { name: 'registry.example.com/shop/web', tag: '1.4.2', digests: [digest('a')] },
    });
    expect(imageBeside(fact, `${IMAGE}@${digest('b')}`)).toBe(`${IMAGE}@${digest('a')}`);
    expect(imageBeside(fact, IMAGE)).toBe(IMAGE);
  });

  it('is old, of another tag, or of nothing in the files', () => {
    expect(stateOf([userFact('0', { date: '2026-01-01' })])).toEqual([{ kind: 'stale' }]);
    const other = 'registry.example.com/shop/web:1.4.1';
    expect(stateOf([userFact('0')], other)).toEqual([{ kind: 'elsewhere', image: other }]);
    expect(stateOf([userFact('0')], 'nginx:1')).toEqual([{ kind: 'absent' }]);
  });

  it('says each of its fields', () => {
    const values = { user: '', ports: [80, 443, 1, 2, 3, 4], setUidFiles: [] };
    expect(sayingsOf(userFact('', { values }))).toEqual([
      { field: 'user', values: { value: 'root' } },
      { field: 'ports', values: { value: '80, 443, 1, 2, 3, …' } },
      { field: 'setUidFiles', values: { value: 'none' } },
    ]);
  });
});

describe('a trial', () => {
  it.each([
    [{ asUser: { uid: 10_001, works: true }, withoutCapabilities: true }, '10001', 'yes', 'yes'],
    [{ asUser: { uid: 10_001, works: false }, withoutCapabilities: false }, '10001', 'no', 'no'],
    [{ asUser: { uid: 10_001, works: true } }, '10001', 'yes', 'none'],
    [{ withoutCapabilities: true }, 'none', 'no', 'yes'],
  ])('%j: what was not run is said to be so', (trial, user, works, drops) => {
    const fact = userFact('', { values: { trial } });
    expect(sayingsOf(fact)).toEqual([{ field: 'trial', values: { user, works, drops } }]);
  });
});

describe('shared facts', () => {
  it('come back as they were read, from every kind of output', async () => {
    const store = storeOf(IMAGE);
    const names = [
      'docker-image-inspect.json',
      'podman-container-inspect.json',
      'kubectl-pod.json',
    ];
    const texts = [...names, 'kubectl-top.txt', 'script-podman.txt'].map((name) => ({
      text: testdata(name),
    }));
    await readAnswers(store, texts, undefined, TODAY);
    const { workspace } = store.getState();
    expect(workspace.facts.length).toBeGreaterThan(4);
    const shared = sharedOf(workspace, 'all');
    const { shared: back } = (await readWorkspaceFile(new Blob([workspaceText(shared)]))) as {
      shared: typeof shared;
    };
    expect(back.facts).toEqual(JSON.parse(JSON.stringify(workspace.facts)));
    expect(sharedOf(workspace, 'settings').facts).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['no list', {}],
    ['no fact', [null]],
    ['another source', [{ ...userFact('0'), source: 'rumour' }]],
    ['another key', [{ ...userFact('0'), script: 'x' }]],
    ['a prototype', [JSON.parse('{"__proto__": {"source": "diff"}}')]],
    ['no subject', [{ ...userFact('0'), image: null }]],
    ['too many', Array(20_001).fill(userFact('0'))],
  ])('with %s are refused', (_, facts) => {
    const { config } = sharedOf(storeOf(IMAGE).getState().workspace, 'all');
    const read = readShared({ config, facts });
    expect(read.fault?.detail).toMatch(/^facts/);
  });

  it('have no value that isn’t checked', () => {
    const { config } = sharedOf(storeOf(IMAGE).getState().workspace, 'all');
    const values = { user: 'a b\u0007', ports: [0, 80], evil: '<b>' };
    const read = readShared({ config, facts: [userFact('', { values: values as never })] });
    expect('shared' in read && read.shared.facts?.[0]?.values).toEqual({ ports: [80] });
  });
});
