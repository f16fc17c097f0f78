import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject, valueBelow } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { splitDocuments } from '../../yaml/split.ts';
import { reviewedIn, workloadOf } from '../pod.ts';
import { kindIn, loadRarerKinds, podPathOf } from './kinds.ts';
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

describe('precision and recall', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const documentsOf = (text: string) =>
    splitDocuments(text).map(({ from, to }) => {
      const own = text.slice(from, to);
      return { own, value: parseDocument(own).value as JsonObject };
    });

  /** Where the shape of an object shows pods, those in manifests inside included. */
  function shown(apiVersion: string, value: JsonObject): string[] {
    const { pods, manifests } = podsByShape(apiVersion, value);
    const inside = manifests.flatMap((at) => {
      const own = valueBelow(value, ...at) as JsonObject;
      const path = podPathOf(String(own.apiVersion), String(own.kind));
      return path ? formatPath([...at, ...path]) : [];
    });
    return [...pods.map(({ path }) => formatPath(path)), ...inside];
  }

  interface Count {
    readonly right: number;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
  }

  function count(
    objects: readonly { name: string; truth: readonly string[]; found: readonly string[] }[],
  ): Count {
    const told = objects.flatMap(({ name, truth, found }) =>
      found.map((path) => ({ path: `${name} ${path}`, right: truth.includes(path) })),
    );
    return {
      right: told.filter(({ right }) => right).length,
      wrong: told.filter(({ right }) => !right).map(({ path }) => path),
      missed: objects.flatMap(({ name, truth, found }) =>
        truth.filter((path) => !found.includes(path)).map((path) => `${name} ${path}`),
      ),
    };
  }

  it('on kinds that nobody knows, 23 with pods and 16 without', () => {
    const objects = documentsOf(read('testdata/shapes.yaml')).map(({ own, value }) => {
      const said = /^# pods: (.*)$/m.exec(own)?.[1] ?? '';
      return {
        name: String(value.kind),
        truth: said === 'none' ? [] : said.split(', '),
        found: shown(String(value.apiVersion), value),
      };
    });
    expect(objects.length).toBe(39);
    // Types of their own, whose fields do not look like a pod's.
    const missed = [
      'FlatApp spec',
      'Short spec.job',
      'Cache spec.server',
      'Listener spec.listener',
    ];
    expect(count(objects)).toEqual({ right: 22, wrong: [], missed });
  });

  it('on kinds that the table has, as if it had not', async () => {
    await loadRarerKinds();
    const objects = documentsOf(read('../../review/testdata/custom-kinds.yaml')).flatMap(
      ({ value }) => {
        const [apiVersion, kind] = [String(value.apiVersion), String(value.kind)];
        const row = kindIn(apiVersion, kind);
        if (!row || row.none || row.pods.length === 0) return [];
        const pods = reviewedIn(value).flatMap((ref) => workloadOf(ref)?.pod ?? []);
        // What has no container is no shape of a pod.
        const truth = pods.filter(({ containers }) => containers.length > 0);
        const name = `${row.group} ${kind}`;
        const found = shown(apiVersion, value);
        return { name, truth: truth.map(({ path }) => formatPath(path)), found };
      },
    );
    const { right, wrong, missed } = count(objects);
    expect(right).toBe(71);
    // Pods too, and said to be one step up or down.
    expect(wrong).toEqual([
      'kubeflow.org Notebook spec.template',
      'argoproj.io ClusterWorkflowTemplate spec.templates[0].containerSet',
    ]);
    // Containers with an image alone or with none, and types of a project's own.
    expect(missed).toEqual([
      'argoproj.io WorkflowTemplate spec.templates[1]',
      'argoproj.io WorkflowTemplate spec.templates[2]',
      'argoproj.io CronWorkflow spec.workflowSpec.templates[0]',
      'ray.io RayCluster spec.autoscalerOptions',
      'serving.kserve.io InferenceService spec.predictor',
      'sparkoperator.k8s.io SparkApplication spec.driver',
      'sparkoperator.k8s.io SparkApplication spec.executor',
      'kafka.strimzi.io Kafka spec.kafka.template',
      'postgresql.cnpg.io Cluster spec',
      'elasticsearch.k8s.elastic.co Elasticsearch spec.nodeSets[0].podTemplate',
      'opentelemetry.io OpenTelemetryCollector spec',
      'kubeflow.org Notebook spec.template.spec',
      'triggers.tekton.dev EventListener spec.resources.kubernetesResource.spec.template',
      'argoproj.io ClusterWorkflowTemplate spec.templates[0]',
      'kafka.strimzi.io KafkaConnect spec.template',
      'kafka.strimzi.io KafkaBridge spec.template',
      'core.spinkube.dev SpinApp spec',
      'apps.openshift.io DeploymentConfig spec.template',
    ]);
  });
});
