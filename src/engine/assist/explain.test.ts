import { expect, test } from 'vitest';
import { objectsOf, type Workload, workloadOf } from '../model/pod.ts';
import { parseDocument } from '../yaml/parse.ts';
import { explain } from './explain.ts';

function workload(text: string): Workload {
  const [object] = objectsOf(parseDocument(text).value ?? null);
  const found = object && workloadOf(object);
  if (!found) throw new Error('No workload');
  return found;
}

const POD = workload(`apiVersion: v1
kind: Pod
metadata: {name: x}
spec:
  securityContext:
    runAsUser: 1000
    runAsNonRoot: true
  initContainers:
  - name: init
    securityContext: {runAsUser: 2000, privileged: true}
  containers:
  - name: web
    imagePullPolicy: Always
`);

test('a value of the pod, and who takes it over', () => {
  const found = explain(POD, ['spec', 'securityContext', 'runAsUser']);
  expect(found?.shared).toEqual({
    taken: 1,
    of: 2,
    others: [{ name: 'init', at: ['spec', 'initContainers', 0, 'securityContext', 'runAsUser'] }],
  });
  expect(found?.fallback).toEqual({ by: 'image' });
});

test('a value of a container in place of the pod’s', () => {
  const at = ['spec', 'initContainers', 0, 'securityContext'];
  expect(explain(POD, [...at, 'runAsUser'])?.overrides).toEqual({
    value: 1000,
    at: ['spec', 'securityContext', 'runAsUser'],
  });
  // Pods have no such field.
  expect(explain(POD, [...at, 'privileged'])).toMatchObject({
    overrides: undefined,
    fallback: { value: 'false' },
  });
});

test('what counts where nothing is written', () => {
  const { unwritten = [] } = explain(POD, ['spec', 'containers', 0, 'name']) ?? {};
  const of = (field: string) => unwritten.find((one) => one.field === field);
  expect(of('runAsNonRoot')).toMatchObject({ from: 'pod', value: true });
  expect(of('privileged')).toMatchObject({ from: 'default', fallback: { value: 'false' } });
  const init = explain(POD, ['spec', 'initContainers', 0, 'securityContext'])?.unwritten ?? [];
  expect(init.map(({ field }) => field)).not.toContain('privileged');
  expect(explain(POD, ['spec', 'containers', 0, 'imagePullPolicy'])).toMatchObject({
    fallback: { by: 'tag' },
    unwritten: [],
  });
});

test('nothing outside of the pod', () => {
  expect(explain(POD, ['metadata', 'name'])).toBeUndefined();
  expect(explain(POD, ['spec', 'containers', 0, '__proto__'])?.fallback).toBeUndefined();
});
