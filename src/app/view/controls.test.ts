import { describe, expect, it } from 'vitest';
import { ChangeSet, type Config } from '../../engine/index.ts';
import { placeInText, targetPlace } from '../../results/places.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import type { WritableStore } from '../store/store.ts';
import { newFile } from '../store/workspace.ts';
import {
  controlsOf,
  formOf,
  levelsOf,
  openIn,
  openOf,
  sameScope,
  shownState,
  stepForm,
  stepObjectsOf,
} from './controls.ts';
import { countsByStep, nextOpenStep, shownStep, wizardSteps } from './steps.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx
      securityContext: &own
        allowPrivilegeEscalation: false
    - name: side
      image: busybox
      securityContext:
        allowPrivilegeEscalation: true
        runAsNonRoot: true
`;
const BROKEN = '  broken: [\n';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const create = (text: string, config: Config = { profile: 'everything' }) =>
  createReviewedStore(newFile(text, { name: 'web.yaml' }), config, still);
const form = (store: WritableStore, scope = {}) => formOf(store.getState().analysis, scope);
const append = (store: WritableStore, insert: string) => {
  const { length } = store.getState().analysis.review.text;
  store.transact({
    changes: ChangeSet.of(length, [{ from: length, to: length, insert }]),
    label: { kind: 'type' },
    origin: 'type',
  });
  store.catchUp();
};
const controlIn = (store: WritableStore, rule: string, scope = {}) => {
  const control = form(store, scope).controls.get(rule);
  if (!control) throw new Error(rule);
  return control;
};

describe('counters of the steps', () => {
  it('count what is set, inherited, on by default or not applicable as done', () => {
    const store = create(POD);
    const counts = countsByStep(form(store));
    const own = controlsOf(form(store), 'privileges').map(({ state }) => state);
    expect(own).toContain('mixed');
    expect(own).toContain('default');
    const open = own.filter((state) => ['unset', 'explicit', 'mixed', 'unknown'].includes(state));
    expect(counts.get('privileges')).toEqual({
      done: own.length - open.length,
      total: own.length,
    });
    const total = [...counts.values()].reduce((sum, count) => sum + count.total, 0);
    expect(total).toBe(form(store).controls.size);
  });

  it('are silent when there is no pod', () => {
    expect(countsByStep(form(create('a: 1\n'))).size).toBe(0);
    expect(countsByStep(form(create(''))).size).toBe(0);
  });

  it('lead to the next open step, round the corner too, and to the end', () => {
    const store = create(POD);
    const counts = countsByStep(form(store));
    const steps = wizardSteps(store.getState().analysis.review);
    expect(nextOpenStep(steps, 'start', counts)).toBe('user-and-group');
    expect(nextOpenStep(steps, 'download', counts)).toBe('user-and-group');
    expect(nextOpenStep(steps, 'start', new Map())).toBe('download');
    const only = new Map([['privileges' as const, { done: 1, total: 4 }]]);
    expect(nextOpenStep(steps, 'privileges', only)).toBe('download');
    expect(steps.at(0)).toBe('start');
    expect(steps.at(-1)).toBe('download');
  });
});

describe('the form', () => {
  it('is worked out once for a review and scope', () => {
    const store = create(POD);
    expect(form(store)).toBe(form(store));
    expect(form(store)).not.toBe(form(store, { document: 0 }));
  });

  it('falls back to everything when its container has gone', () => {
    const store = create(POD);
    const container = ['spec', 'containers', 1];
    expect(form(store, { document: 0, workload: [], container }).scope.container).toEqual(
      container,
    );
    expect(
      form(store, { document: 0, workload: [], container: ['spec', 'containers', 7] }).scope,
    ).toEqual({});
  });

  it('waits while the only document is broken, in its last valid state', () => {
    const store = create(POD);
    append(store, BROKEN);
    expect(form(store)).toMatchObject({ frozen: true, leftOut: 0 });
    expect(controlIn(store, 'run-as-non-root').state).toBe('on');
  });

  it('leaves a broken document out while others work', () => {
    const store = create(`${POD.replace('name: web', 'name: first')}---\n${POD}`);
    append(store, BROKEN);
    expect(form(store)).toMatchObject({ frozen: false, leftOut: 1 });
    expect(new Set(controlIn(store, 'privileged').targets.map(({ document }) => document))).toEqual(
      new Set([0]),
    );
    expect(form(store, { document: 1 })).toMatchObject({ frozen: true });
  });
});

describe('levels', () => {
  it('tell the pod and its containers apart', () => {
    const store = create(POD);
    expect(levelsOf(controlIn(store, 'run-as-non-root')).map(({ state }) => state)).toEqual([
      'on',
      'inherited',
      'on',
    ]);
    expect(
      levelsOf(controlIn(store, 'allow-privilege-escalation')).map(({ state }) => state),
    ).toEqual(['none', 'on', 'explicit']);
    expect(levelsOf(controlIn(store, 'host-namespaces'))).toEqual([]);
  });

  it('count what is open in a container', () => {
    // Of nginx it is known which folders it writes to.
    const [entry] = form(create(POD.replace('image: nginx', 'image: app'))).workloads;
    const [web, side] = entry?.workload.workload.pod.containers ?? [];
    if (!entry || !web || !side) throw new Error('no containers');
    expect(openIn(entry.workload, side)).toBe(openIn(entry.workload, web) + 1);
  });
});

describe('the target', () => {
  it('decides which steps there are, and a step that it lacks gives way to the start', () => {
    const store = create(POD);
    store.go({ step: 'resources' });
    expect(shownStep(store.getState())).toBe('resources');
    store.configure({ profile: 'pss-baseline' });
    expect(wizardSteps(store.getState().analysis.review)).not.toContain('resources');
    expect(shownStep(store.getState())).toBe('start');
    store.configure({ profile: 'everything' });
    expect(shownStep(store.getState())).toBe('resources');
  });

  it('may leave a bad value be: then nothing is open', () => {
    const text = POD.replace(
      'image: nginx',
      'image: nginx\n      securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}',
    ).replace('      securityContext: &own\n        allowPrivilegeEscalation: false\n', '');
    const store = create(text, { profile: 'pss-baseline' });
    const own = form(store);
    const control = controlIn(store, 'added-capabilities');
    if (control.state === 'explicit' || control.state === 'mixed') {
      expect(shownState(own, control)).toBe('not-asked');
    }
    expect(own.standings.get('added-capabilities')).toBeUndefined();
  });
});

describe('what a mark waives', () => {
  const MARKED = POD.replace(
    'name: web\nspec',
    'name: web\n  annotations: {ignore.podsmith/allow-privilege-escalation: "agreed"}\nspec',
  );

  it('is suppressed, and counts as done', () => {
    const store = create(MARKED);
    const own = form(store);
    expect(shownState(own, controlIn(store, 'allow-privilege-escalation'))).toBe('suppressed');
    expect(openOf(own)).toBe(openOf(form(create(POD))) - 1);
    const done = (of: WritableStore) => countsByStep(form(of)).get('privileges')?.done ?? 0;
    expect(done(store)).toBe(done(create(POD)) + 1);
  });
});

describe('objects without a pod', () => {
  const ACCOUNT = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n';
  const store = create(`${ACCOUNT}---\n${POD}`);
  const { analysis } = store.getState();
  const id = 'service-account-token-default';

  it('have controls of their own, and steps that know of them', () => {
    expect(controlIn(store, id).targets.map(({ target }) => target.object.kind)).toEqual([
      'ServiceAccount',
    ]);
    expect(stepObjectsOf(analysis, 'user-and-group').map(({ document }) => document)).toEqual([1]);
    expect(stepObjectsOf(analysis, 'identity').map(({ document }) => document)).toContain(0);
  });

  it('are a scope; a step that has nothing to say of it speaks of all', () => {
    const scope = { document: 0, workload: [] };
    expect([...form(store, scope).controls.keys()]).toContain(id);
    expect(controlsOf(form(store, scope), 'user-and-group')).toEqual([]);
    expect(stepForm(analysis, scope, 'user-and-group').scope).toEqual({});
    expect(stepForm(analysis, scope, 'identity').scope).toEqual(scope);
  });
});

describe('a place in the text', () => {
  it('is the key of a path, or the deepest that exists', () => {
    const { review } = create(POD).getState().analysis;
    const at = (...path: (string | number)[]) => {
      const place = placeInText(review, 0, path);
      return place && [review.text.slice(place.from, place.to), place.line];
    };
    expect(at('spec', 'securityContext', 'runAsNonRoot')).toEqual(['runAsNonRoot', 7]);
    expect(at('spec', 'securityContext', 'seccompProfile', 'type')).toEqual(['securityContext', 6]);
    expect(at('spec', 'containers', 1, 'ports')).toEqual(['name: side', 13]);
    expect(placeInText(review, 3, ['spec'])).toBeUndefined();
  });

  it('is found through aliases and merge keys', () => {
    const text = POD.replace(
      'securityContext:\n        allowPrivilegeEscalation: true\n        runAsNonRoot: true',
      'securityContext: { <<: *own }',
    );
    const { review } = create(text).getState().analysis;
    const path = ['spec', 'containers', 1, 'securityContext', 'allowPrivilegeEscalation'];
    expect(placeInText(review, 0, path)?.line).toBe(12);
  });

  it('is that of a target, and none in a broken document', () => {
    const store = create(POD);
    const [target] = controlIn(store, 'allow-privilege-escalation').bad;
    if (!target) throw new Error('nothing bad');
    expect(targetPlace(store.getState().analysis.review, target)?.line).toBe(16);
    append(store, BROKEN);
    expect(targetPlace(store.getState().analysis.review, target)).toBeUndefined();
  });
});

it('scopes are the same when every part is', () => {
  expect(sameScope({}, {})).toBe(true);
  expect(sameScope({ document: 0, workload: [] }, { document: 0 })).toBe(false);
  expect(sameScope({ document: 0, workload: ['a', 1] }, { document: 0, workload: ['a', 1] })).toBe(
    true,
  );
});
