import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { podsByShape } from './shape.ts';

const OWN = 'widgets.example.com/v1';
const found = (yaml: string, apiVersion = OWN) => {
  const { pods, manifests } = podsByShape(apiVersion, parseDocument(yaml).value as Json);
  return [
    ...pods.map(
      ({ place, path }) =>
        `${place.holds}${place.whole ? '' : ' in part'} ${formatPath(path)}${place.holds === 'parts' ? ` ${place.containers.join(' ')}` : ''}`,
    ),
    ...manifests.map((path) => `manifest ${formatPath(path)}`),
  ];
};

describe('a pod is recognized by its shape', () => {
  it.each([
    [
      'a template',
      'spec: {podTemplate: {spec: {containers: [{name: a, image: b}]}}}',
      ['template spec.podTemplate'],
    ],
    [
      'a template beside its metadata',
      'spec: {worker: {metadata: {labels: {a: b}}, spec: {containers: [{image: b}]}}}',
      ['template spec.worker'],
    ],
    ['a spec alone', 'spec: {pod: {containers: [{name: a, image: b}]}}', ['spec spec.pod']],
    [
      'containers without an image, beside a field of a pod',
      'spec: {pod: {serviceAccountName: x, containers: [{name: a}]}}',
      ['spec in part spec.pod'],
    ],
    [
      'a pod whose containers do not all have an image',
      'spec: {template: {spec: {containers: [{name: a, image: b}, {name: c}]}}}',
      ['template in part spec.template'],
    ],
    [
      'several pods',
      'spec: {roles: [{template: {spec: {containers: [{image: b}]}}}, {template: {spec: {containers: [{image: c}]}}}]}',
      ['template spec.roles[0].template', 'template spec.roles[1].template'],
    ],
    [
      'lists of containers under names that speak of them',
      'spec: {steps: [{image: a}], sidecars: [{image: b}], extraContainers: [{name: c, image: d}]}',
      ['parts in part spec steps[*] sidecars[*] extraContainers[*]'],
    ],
    [
      'one container',
      'spec: {job: {container: {image: a, command: [b], env: []}}}',
      ['parts in part spec.job container'],
    ],
    [
      'a manifest inside',
      'spec: {object: {apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {containers: [{image: a}]}}}}}',
      ['manifest spec.object'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
  });

  it.each([
    ['names in a list', 'spec: {containers: [{name: a}, {name: b}]}'],
    ['texts in a list', 'spec: {pod: {containers: [a, b]}}'],
    ['another list with images', 'spec: {screenshots: [{image: a.png}]}'],
    ['a map with an image and little else', 'spec: {container: {image: a}}'],
    ['a reference', 'spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: a}}'],
    ['a status', 'status: {pod: {containers: [{name: a, image: b}]}}'],
    ['a pattern', 'spec: {pattern: {=(spec): {containers: [{image: "!*:latest"}]}}}'],
    ['nothing', 'spec: {}'],
  ])('and not %s', (_, yaml) => {
    expect(found(yaml)).toEqual([]);
  });

  it.each(['foo/v1', 'foo.k8s.io/v1'])(
    'in a group that is not Kubernetes’ own: %s',
    (apiVersion) => {
      const yaml = 'spec: {template: {spec: {containers: [{name: a, image: b}]}}}';
      expect(found(yaml, apiVersion)).toEqual(['template spec.template']);
    },
  );

  it.each([
    'v1',
    'apps/v1',
    'extensions/v1beta1',
    'networking.k8s.io/v1',
    'kyverno.io/v1',
    'constraints.gatekeeper.sh/v1beta1',
    'app.azure.com/v1api20240301',
    'containerinstance.azure.com/v1',
    'run.cnrm.cloud.google.com/v1beta1',
    'ecs.services.k8s.aws/v1alpha1',
    'app.azure.upbound.io/v1beta1',
    'auto.gke.io/v1',
  ])('in no object of %s', (apiVersion) => {
    expect(found('spec: {template: {spec: {containers: [{image: a}]}}}', apiVersion)).toEqual([]);
  });
});
