/** What selects which pods, where a manifest leaves something out or writes it wrong. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../yaml/parse.ts';
import { type ObjectRef, objectsOf, type Workload, workloadOf } from '../pod.ts';
import { Bundle } from './bundle.ts';
import { servicesOf, workloadsOf } from './lookups.ts';
import { DISRUPTION_BUDGET, NETWORK_POLICY, selecting, selectorFor } from './selection.ts';

const objectOf = (yaml: string): ObjectRef => {
  const [object] = objectsOf(parseDocument(yaml).value ?? null);
  if (!object) throw new Error('no object');
  return object;
};
const podWith = (labels: string): Workload =>
  workloadOf(
    objectOf(`{apiVersion: v1, kind: Pod, metadata: {name: p, labels: ${labels}}, spec: {}}`),
  ) as Workload;
const bundleOf = (...objects: readonly ObjectRef[]) =>
  new Bundle(
    objects.map((object) => ({ object, workload: workloadOf(object) ?? undefined, document: 0 })),
  );
const service = (selector: string) =>
  objectOf(`{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {selector: ${selector}}}`);

describe('an absent selector', () => {
  it.each(['{}', '{podSelector: {}}', '{podSelector: null}'])('of a NetworkPolicy: %s', (spec) => {
    const policy = objectOf(
      `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: n}, spec: ${spec}}`,
    );
    const found = [...selecting(bundleOf(policy), NETWORK_POLICY, podWith('{app: a}'))];
    expect(found.map(({ object }) => object)).toEqual([policy]);
  });

  it.each([
    ['{}', 0],
    ['{selector: null}', 0],
    ['{selector: {}}', 1],
  ])('of a PodDisruptionBudget: %s', (spec, count) => {
    const budget = objectOf(
      `{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b}, spec: ${spec}}`,
    );
    const found = [...selecting(bundleOf(budget), DISRUPTION_BUDGET, podWith('{app: a}'))];
    expect(found.length).toBe(count);
  });
});

describe('a label in a Service’s selector', () => {
  it.each([
    ['{app: null}', '{app: ""}', true],
    ['{app: ""}', '{app: null}', true],
    ['{app: 1}', '{app: "1"}', false],
    ['{app: {a: b}}', '{app: a}', false],
    ['{app: [a]}', '{app: a}', false],
    ['{__proto__: a}', '{__proto__: a}', true],
    ['{constructor: a}', '{app: a}', false],
  ])('%s and the labels %s', (selector, labels, selects) => {
    const own = service(selector);
    const workload = podWith(labels);
    const bundle = bundleOf(own, workload.object);
    expect(servicesOf(bundle, workload).map(({ object }) => object)).toEqual(selects ? [own] : []);
    expect(workloadsOf(bundle, own).map(({ name }) => name)).toEqual(selects ? ['p'] : []);
  });
});

describe('the selector for an object beside a workload', () => {
  const selectorOf = (selector: string) =>
    selectorFor(
      workloadOf(
        objectOf(
          `{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {selector: ${selector}, template: {metadata: {labels: {app: a, tier: b}}}}}`,
        ),
      ) as Workload,
    );

  it.each([
    ['{matchLabels: {app: a}}', { matchLabels: { app: 'a' } }],
    [
      '{matchLabels: {app: a}, matchExpressions: [{key: tier, operator: Exists}]}',
      { matchLabels: { app: 'a' }, matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
    ],
    // What does not belong there is not written a second time.
    ['{matchLabels: {app: a}, matchLabel: {x: y}}', { matchLabels: { app: 'a' } }],
    ['{matchLabels: {app: other}}', { matchLabels: { app: 'a', tier: 'b' } }],
    ['null', { matchLabels: { app: 'a', tier: 'b' } }],
  ])('%s', (selector, wanted) => {
    expect(JSON.parse(JSON.stringify(selectorOf(selector)))).toEqual(wanted);
  });
});
