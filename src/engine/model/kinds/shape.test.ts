import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../text/encoding.ts';
import { isObject, type Json, type JsonObject, valueBelow } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { splitDocuments } from '../../yaml/split.ts';
import { addKnowledge } from '../knowledge.ts';
import { objectsOf, reviewedIn, workloadOf } from '../pod.ts';
import { kindIn, podPathOf } from './kinds.ts';
import { PROJECT_KINDS } from './others.ts';
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

  /** Where the shape of an object shows pods, those in manifests inside included: `in` a template, or its spec. */
  function shown(apiVersion: string, value: JsonObject, spec: 'in' | 'spec'): string[] {
    const { pods, manifests } = podsByShape(apiVersion, value);
    const below = spec === 'spec' ? ['spec'] : [];
    const inside = manifests.flatMap((at) => {
      const own = valueBelow(value, ...at) as JsonObject;
      const path = podPathOf(String(own.apiVersion), String(own.kind));
      return path ? formatPath([...at, ...path, ...below]) : [];
    });
    const own = pods.map(({ place, path }) =>
      formatPath(place.holds === 'template' ? [...path, ...below] : path),
    );
    return [...own, ...inside];
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

  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)}%`;

  /** The documentation has these figures. */
  function expectFigures(name: string, { right, wrong, missed }: Count): void {
    const pods = right + missed.length;
    const told = right + wrong.length;
    const row = `| ${name} | ${pods} | ${right} | ${wrong.length} | ${percent(right, told)} | ${percent(right, pods)} |`;
    expect(read('../../../../docs/custom-resources.md')).toContain(row);
  }

  it('on kinds that nobody knows, 23 with pods and 16 without', () => {
    const objects = documentsOf(read('testdata/shapes.yaml')).map(({ own, value }) => {
      const said = /^# pods: (.*)$/m.exec(own)?.[1] ?? '';
      return {
        name: String(value.kind),
        truth: said === 'none' ? [] : said.split(', '),
        found: shown(String(value.apiVersion), value, 'in'),
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
    const counted = count(objects);
    expect(counted).toEqual({ right: 22, wrong: [], missed });
    expectFigures(
      'Invented kinds that the table doesn’t have: 39 objects, 16 of them without a pod',
      counted,
    );
  });

  it('on kinds that the table has, as if it had not', async () => {
    addKnowledge({ kinds: PROJECT_KINDS });
    const objects = documentsOf(read('../../review/testdata/custom-kinds.yaml')).flatMap(
      ({ value }) => {
        const [apiVersion, kind] = [String(value.apiVersion), String(value.kind)];
        const row = kindIn(apiVersion, kind);
        if (!row || row.none || row.pods.length === 0) return [];
        const pods = reviewedIn(value).flatMap((ref) => workloadOf(ref)?.pod ?? []);
        // What has no container is no shape of a pod.
        const truth = pods
          .filter(({ containers }) => containers.length > 0)
          .map(({ path, specPath }) =>
            // Parts of a pod may be beside its containers.
            formatPath(
              specPath.length > path.length && specPath.at(-1) !== 'spec' ? path : specPath,
            ),
          );
        return { name: `${row.group} ${kind}`, truth, found: shown(apiVersion, value, 'spec') };
      },
    );
    const counted = count(objects);
    expectFigures('Kinds in the table, tested as if they weren’t', counted);
    // The one is a part of a pod that it finds as well, the other a patch.
    expect(counted.wrong).toEqual([
      'argoproj.io ClusterWorkflowTemplate spec.templates[0].containerSet',
      'apps.kruise.io UnitedDeployment spec.topology.subsets[1].patch.spec',
    ]);
    // Containers with an image alone or with none, and types of a project's own.
    expect(counted.missed).toEqual([
      'argoproj.io WorkflowTemplate spec.templates[1]',
      'argoproj.io WorkflowTemplate spec.templates[2]',
      'argoproj.io CronWorkflow spec.workflowSpec.templates[0]',
      'ray.io RayCluster spec.autoscalerOptions',
      'serving.kserve.io InferenceService spec.predictor',
      'sparkoperator.k8s.io SparkApplication spec.driver',
      'sparkoperator.k8s.io SparkApplication spec.executor',
      'kafka.strimzi.io Kafka spec.kafka.template',
      'postgresql.cnpg.io Cluster spec',
      'elasticsearch.k8s.elastic.co Elasticsearch spec.nodeSets[0].podTemplate.spec',
      'opentelemetry.io OpenTelemetryCollector spec',
      'triggers.tekton.dev EventListener spec.resources.kubernetesResource.spec.template.spec',
      'argoproj.io ClusterWorkflowTemplate spec.templates[0]',
      'kafka.strimzi.io KafkaConnect spec.template',
      'kafka.strimzi.io KafkaBridge spec.template',
      'core.spinkube.dev SpinApp spec',
      'apps.openshift.io DeploymentConfig spec.template.spec',
      'acid.zalan.do postgresql spec.sidecars[0]',
      'psmdb.percona.com PerconaServerMongoDB spec',
      'pxc.percona.com PerconaXtraDBCluster spec.pxc',
      'argoproj.io Sensor spec.template',
    ]);
  });

  it('on real manifests, as if nobody knew their kinds', () => {
    const folder = new URL('../../yaml/testdata/manifests/', import.meta.url);
    const objects = readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .flatMap((name) => {
        const decoded = decodeText(readFileSync(new URL(name, folder)));
        return decoded.ok ? documentsOf(decoded.text) : [];
      })
      .filter(({ value }) => isObject(value))
      .flatMap(({ value }) => objectsOf(value))
      .map((ref) => {
        const pod = workloadOf(ref)?.pod;
        const holds = pod !== undefined && pod.containers.length > 0;
        return {
          name: `${ref.kind} ${ref.name}`,
          truth: holds ? [formatPath(pod.specPath.slice(ref.path.length))] : [],
          found: shown(OWN, ref.value as JsonObject, 'spec'),
        };
      });
    const counted = count(objects);
    expect(objects.length).toBe(349);
    expect(counted).toEqual({ right: 104, wrong: [], missed: [] });
    expectFigures('Manifests from real projects, tested as if their kinds were unknown', counted);
  });
});
