/** Which workload is bound to which Azure identity by pod-managed identity. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../yaml/parse.ts';
import { splitDocuments } from '../../yaml/split.ts';
import { Bundle } from '../bundle/bundle.ts';
import { objectsOf, type Workload, workloadOf } from '../pod.ts';
import {
  azureIdentity,
  azureIdentityBinding,
  bindingSelector,
  boundIdentities,
  exceptionsFor,
  POD_IDENTITY,
  workloadsBound,
} from './pod-identity.ts';

function bundleOf(yaml: string): Bundle {
  return new Bundle(
    splitDocuments(yaml).flatMap(({ from, to }, document) =>
      objectsOf(parseDocument(yaml.slice(from, to)).value ?? null).map((object) => ({
        object,
        workload: workloadOf(object) ?? undefined,
        document,
      })),
    ),
  );
}
const workloadIn = (bundle: Bundle): Workload => bundle.of('workload')[0]?.workload as Workload;

const custom = (kind: string, name: string, spec: string, namespace = 'shop') =>
  `---\n{apiVersion: aadpodidentity.k8s.io/v1, kind: ${kind}, metadata: {name: ${name}, namespace: ${namespace}}, spec: ${spec}}\n`;
const pod = (labels: string, namespace = 'shop') =>
  `---\n{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: ${namespace}, labels: ${labels}}, spec: {}}\n`;
const identity = custom('AzureIdentity', 'orders', '{type: 0, clientID: x}');
const binding = (spec = '{azureIdentity: orders, selector: web}', namespace = 'shop') =>
  custom('AzureIdentityBinding', 'orders', spec, namespace);
const labelled = pod('{aadpodidbinding: web}');

describe('label, binding, identity', () => {
  const bound = (yaml: string) => {
    const bundle = bundleOf(yaml);
    return boundIdentities(bundle, workloadIn(bundle)).map(
      ({ name, identities }) => `${name} ${identities.map(({ object }) => object.namespace)}`,
    );
  };

  it.each([
    ['all three', labelled + binding() + identity, ['orders shop']],
    ['no label', pod('{app: web}') + binding() + identity, []],
    [
      'an empty label',
      pod('{aadpodidbinding: ""}') + binding('{azureIdentity: orders, selector: ""}'),
      [],
    ],
    ['no binding', labelled + identity, []],
    [
      'another selector',
      labelled + binding('{azureIdentity: orders, selector: api}') + identity,
      [],
    ],
    ['no identity in the files', labelled + binding(), ['orders ']],
    ['a binding of another namespace', labelled + binding(undefined, 'test') + identity, []],
    [
      'a binding that names no namespace',
      labelled + binding(undefined, 'null') + identity,
      ['orders shop'],
    ],
    [
      'an identity of another namespace',
      labelled + binding() + identity.replace('namespace: shop', 'namespace: test'),
      ['orders '],
    ],
    [
      'fields as older versions spelt them',
      labelled + binding('{AzureIdentity: orders, Selector: web}') + identity,
      ['orders shop'],
    ],
    ['a binding that names none', labelled + binding('{selector: web}'), ['undefined ']],
    [
      'two bindings',
      labelled + binding() + binding('{azureIdentity: b, selector: web}') + identity,
      ['orders shop', 'b '],
    ],
    ['a spec that is no map', labelled + binding('[web]') + identity, []],
  ])('%s', (_, yaml, expected) => {
    expect(bound(yaml)).toEqual(expected);
  });

  it('and back from the binding to its workloads', () => {
    const of = (yaml: string) => {
      const bundle = bundleOf(yaml);
      const object = bundle.of(POD_IDENTITY.binding)[0]?.object;
      return workloadsBound(bundle, object as NonNullable<typeof object>).length;
    };
    expect(of(labelled + binding())).toBe(1);
    expect(of(labelled + binding('{azureIdentity: orders}'))).toBe(0);
    expect(of(pod('{aadpodidbinding: web}', 'test') + binding())).toBe(0);
  });
});

it.each([
  ['{}', { type: 'user-assigned', clientId: undefined }],
  [
    '{type: 0, clientID: x, resourceID: /r}',
    { type: 'user-assigned', clientId: 'x', resourceId: '/r' },
  ],
  [
    '{type: 1, ClientID: x, TenantID: t}',
    { type: 'service-principal', clientId: 'x', tenantId: 't' },
  ],
  ['{type: 2}', { type: 'service-principal-certificate' }],
  ['{type: nine, clientID: 1}', { type: 'user-assigned', clientId: undefined }],
  ['null', { type: 'user-assigned', clientId: undefined }],
])('an AzureIdentity: %s', (spec, expected) => {
  const [entry] = bundleOf(custom('AzureIdentity', 'a', spec)).objects;
  expect(azureIdentity((entry as NonNullable<typeof entry>).object)).toMatchObject(expected);
});

it.each([
  ['{podLabels: {app: web}}', 1],
  ['{podLabels: {app: WEB, tier: back}}', 1],
  ['{podLabels: {tier: back}}', 0],
  ['{podLabels: {}}', 0],
  ['{podLabels: {app: 1}}', 0],
])('an exception: %s', (spec, count) => {
  const bundle = bundleOf(pod('{app: web}') + custom('AzurePodIdentityException', 'e', spec));
  expect(exceptionsFor(bundle, workloadIn(bundle)).length).toBe(count);
});

it('reads what selects, and an empty label as it stands', () => {
  const [entry] = bundleOf(binding('{azureIdentity: "", selector: web}')).objects;
  const object = (entry as NonNullable<typeof entry>).object;
  expect(azureIdentityBinding(object)).toEqual({ azureIdentity: undefined, selector: 'web' });
  expect(bindingSelector(workloadIn(bundleOf(pod('{aadpodidbinding: null}'))).pod)).toBe('');
});
