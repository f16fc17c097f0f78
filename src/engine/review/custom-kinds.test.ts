/** What review, verdict and hardening say of custom resources: a manifest for each kind that is often met. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  formatPath,
  harden,
  judgementOf,
  loadRarer,
  type ObjectReview,
  type Path,
  type PlacedReview,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../index.ts';

await loadRarer();

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const settings = profileNamed('pss-restricted')?.settings;
const everything = profileNamed('everything')?.settings;
const reviewOf = (text: string) => new Reviewer(registry, env, settings).review(text);
const text = readFileSync(new URL('testdata/custom-kinds.yaml', import.meta.url), 'utf8');
const review = reviewOf(text);
const hardened = harden(review, registry, 'all');
const withEverything = new Reviewer(registry, env, everything).review(text);

const verdictOf = ({ standards }: ObjectReview): string =>
  standards
    ? `baseline ${standards.baseline.allowed ? 'passes' : standards.baseline.checks.join(' ')}, restricted ${standards.restricted.allowed ? 'passes' : 'fails'}`
    : 'no verdict';

/** An object in lines: what was judged, the verdict, the findings, and what hardening leaves. */
function linesOf(own: ObjectReview, { review: document, index }: PlacedReview): string[] {
  const { object, workload } = own;
  const judgement = judgementOf(own, document);
  const place = object.path.length > 0 ? ` at ${formatPath(object.path)}` : '';
  const head = `${object.apiVersion} ${object.kind}${place}: ${judgement.judged}${'why' in judgement ? ` (${judgement.why})` : ''}`;
  if (!workload) return [head];
  const after = hardened.after.documents[index]?.review.objects.find(
    (one) => formatPath(one.object.path) === formatPath(object.path),
  );
  const names = workload.pod.containers.map(({ name }) => name);
  return [
    head,
    `  containers: ${names.join(', ') || 'none'}`,
    `  ${verdictOf(own)}; hardened: ${after ? verdictOf(after) : ''}`,
    `  findings: ${findingsIn(own)}`,
    `  left: ${after ? findingsIn(after) : ''}`,
    `  held back of everything: ${heldIn(withEverything, index, object.path)}`,
  ];
}

const findingsIn = ({ findings }: ObjectReview): string =>
  findings
    .map(({ rule, code, container }) => `${container ? `${container.name}/` : ''}${rule} ${code}`)
    .join(', ') || 'none';

/** The fixes that a controller would not take, of all rules, with the reason for each. */
function heldIn({ documents }: Review, index: number, path: Path): string {
  const own = documents[index]?.review.objects.find(
    ({ object }) => formatPath(object.path) === formatPath(path),
  );
  const held = own?.findings.flatMap(({ rule, held }) => (held ? `${rule} (${held})` : [])) ?? [];
  return [...new Set(held)].join(', ') || 'none';
}

/** The kinds that are met most, and those that were once missing. */
const KINDS: readonly (readonly [group: string, kinds: string])[] = [
  [
    'argoproj.io',
    'Rollout AnalysisTemplate ClusterAnalysisTemplate AnalysisRun Experiment Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow',
  ],
  ['serving.knative.dev', 'Service Configuration Revision'],
  ['sources.knative.dev', 'ContainerSource'],
  ['sinks.knative.dev', 'JobSink'],
  ['apps.openshift.io', 'DeploymentConfig'],
  ['operators.coreos.com', 'ClusterServiceVersion'],
  ['tekton.dev', 'Task ClusterTask TaskRun Pipeline PipelineRun'],
  ['keda.sh', 'ScaledJob'],
  [
    'apps.kruise.io',
    'CloneSet StatefulSet DaemonSet BroadcastJob AdvancedCronJob UnitedDeployment SidecarSet',
  ],
  ['jobset.x-k8s.io', 'JobSet'],
  ['leaderworkerset.x-k8s.io', 'LeaderWorkerSet'],
  ['batch.volcano.sh', 'Job'],
  ['ray.io', 'RayCluster RayJob RayService'],
  ['kubeflow.org', 'PyTorchJob TFJob XGBoostJob PaddleJob JAXJob MPIJob Notebook'],
  ['trainer.kubeflow.org', 'TrainingRuntime ClusterTrainingRuntime'],
  ['serving.kserve.io', 'InferenceService LLMInferenceService LLMInferenceServiceConfig'],
  ['sparkoperator.k8s.io', 'SparkApplication'],
  ['flink.apache.org', 'FlinkDeployment'],
  ['agones.dev', 'GameServer Fleet'],
  ['agents.x-k8s.io', 'Sandbox'],
  ['extensions.agents.x-k8s.io', 'SandboxTemplate'],
  ['monitoring.coreos.com', 'Prometheus PrometheusAgent Alertmanager ThanosRuler'],
  ['kafka.strimzi.io', 'Kafka KafkaNodePool KafkaConnect KafkaMirrorMaker2 KafkaBridge'],
  ['core.strimzi.io', 'StrimziPodSet'],
  ['postgresql.cnpg.io', 'Cluster Pooler'],
  ['elasticsearch.k8s.elastic.co', 'Elasticsearch'],
  ['kibana.k8s.elastic.co', 'Kibana'],
  ['apm.k8s.elastic.co', 'ApmServer'],
  ['enterprisesearch.k8s.elastic.co', 'EnterpriseSearch'],
  ['logstash.k8s.elastic.co', 'Logstash'],
  ['beat.k8s.elastic.co', 'Beat'],
  ['agent.k8s.elastic.co', 'Agent'],
  ['rabbitmq.com', 'RabbitmqCluster'],
  ['kaito.sh', 'Workspace InferenceSet'],
  ['opentelemetry.io', 'OpenTelemetryCollector'],
  ['actions.github.com', 'AutoscalingRunnerSet'],
  ['grafana.integreatly.org', 'Grafana'],
  ['pkg.crossplane.io', 'DeploymentRuntimeConfig'],
  ['cert-manager.io', 'Issuer ClusterIssuer'],
  ['acme.cert-manager.io', 'Challenge'],
  ['triggers.tekton.dev', 'EventListener'],
  ['core.spinkube.dev', 'SpinApp'],
  ['template.openshift.io', 'Template'],
  ['work.open-cluster-management.io', 'ManifestWork'],
  ['kubernetes.crossplane.io', 'Object'],
  ['fleet.cattle.io', 'Bundle'],
  ['kyverno.io', 'ClusterPolicy'],
  ['core.oam.dev', 'Application'],
  ['kubevirt.io', 'VirtualMachine'],
  ['helm.toolkit.fluxcd.io', 'HelmRelease'],
];

describe('custom resources', () => {
  it.each(KINDS)('have a manifest here: %s %s', (group, kinds) => {
    const here = review.documents.flatMap(({ review: { objects } }) =>
      objects.map(({ object: { apiVersion, kind } }) => `${apiVersion?.split('/')[0]} ${kind}`),
    );
    for (const kind of kinds.split(' ')) expect(here).toContain(`${group} ${kind}`);
  });

  it('are reviewed and hardened kind by kind', async () => {
    const table = review.documents.flatMap((placed) =>
      placed.review.objects.flatMap((own) => linesOf(own, placed)),
    );
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('testdata/custom-kinds.txt');
  });

  it('are hardened as far as it goes, and nothing is changed by hardening again', async () => {
    await expect(hardened.text).toMatchFileSnapshot('testdata/custom-kinds-hardened.yaml');
    expect(harden(reviewOf(hardened.text), registry, 'all').text).toBe(hardened.text);
  });

  it('have no problem that Kubernetes would see', () => {
    const problems = review.documents.flatMap(({ review: document }) => document.problems);
    expect(problems.map(({ code }) => code)).toEqual(['unserved-version']);
  });
});

describe('a workload under a version that is gone', () => {
  const deployment = `apiVersion: extensions/v1beta1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata: {labels: {app: web}}
    spec:
      hostPID: true
      containers: [{name: web, image: "registry.example.com/web:1.0.0"}]
`;
  const cronJob = `apiVersion: batch/v1beta1
kind: CronJob
metadata: {name: nightly}
spec:
  schedule: "0 1 * * *"
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]}}}}
`;

  it.each([
    [deployment, 'host-namespaces', 'hostNamespaces'],
    [cronJob, 'privileged', 'privileged'],
  ])('is reviewed and judged as what it is', (old, rule, check) => {
    const [placed] = new Reviewer(registry, env, everything).review(old).documents;
    const { recognised, objects, problems } = (placed as PlacedReview).review;
    expect(recognised).toBe('old-api-version');
    expect(problems.map(({ code }) => code)).toEqual(['unserved-version']);
    const rules = objects[0]?.findings.map((finding) => finding.rule);
    expect(rules).toContain(rule);
    expect(rules).toContain('api-versions');
    expect(rules).not.toContain('pod-selectors');
    expect(objects[0]?.standards?.baseline.checks).toEqual([check]);
    const now = old.replace(
      /^apiVersion: .*/,
      objects[0]?.workload?.kind === 'CronJob' ? 'apiVersion: batch/v1' : 'apiVersion: apps/v1',
    );
    expect(objects[0]?.standards).toEqual(reviewOf(now).documents[0]?.review.objects[0]?.standards);
  });

  it('is hardened, with the version and what the new one wants', () => {
    const { text: after } = harden(
      new Reviewer(registry, env, everything).review(deployment),
      registry,
      'all',
    );
    expect(after).toContain('apiVersion: apps/v1\nkind: Deployment');
    expect(after).toContain(
      'spec:\n  replicas: 2\n  selector:\n    matchLabels:\n      app: web\n',
    );
    expect(after).not.toContain('hostPID');
    const [object] = reviewOf(after).documents[0]?.review.objects ?? [];
    expect(object?.standards?.restricted.allowed).toBe(true);
  });

  it('keeps its version where nobody can say what the selector is', () => {
    const bare = deployment.replace('    metadata: {labels: {app: web}}\n', '');
    const { text: after } = harden(
      new Reviewer(registry, env, everything).review(bare),
      registry,
      'all',
    );
    expect(after).toContain('apiVersion: extensions/v1beta1');
    expect(after).not.toContain('selector');
  });
});

describe('an object without a pod under a version that is gone', () => {
  const workload =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {replicas: 2, selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]}}}\n---\n';
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n---\n';
  const old = (apiVersion: string, kind: string, spec: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x, namespace: shop}\nspec: ${spec}\n`;
  const read = (text: string) => new Reviewer(registry, env, everything).review(text).documents;
  const foundIn = (documents: readonly PlacedReview[]) =>
    documents
      .flatMap(({ review: { objects } }) => objects)
      .flatMap(({ findings }) => findings.map(({ rule, code }) => `${rule} ${code}`));

  it.each([
    [
      'a budget that blocks',
      old(
        'policy/v1beta1',
        'PodDisruptionBudget',
        '{minAvailable: 2, selector: {matchLabels: {app: web}}}',
      ),
      ['blocking-disruption-budgets all-available', 'unhealthy-pod-eviction unset'],
      ['disruption-budgets no-budget'],
    ],
    [
      'a budget that selects nothing, since an empty selector once did',
      old('policy/v1beta1', 'PodDisruptionBudget', '{maxUnavailable: 1, selector: {}}'),
      ['disruption-budgets no-budget'],
      [],
    ],
    [
      'an autoscaler',
      old(
        'autoscaling/v2beta2',
        'HorizontalPodAutoscaler',
        '{minReplicas: 5, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: other}}',
      ),
      ['autoscaler-target not-in-files'],
      [],
    ],
    [
      'an older autoscaler',
      old(
        'autoscaling/v2beta1',
        'HorizontalPodAutoscaler',
        '{maxReplicas: 5, scaleTargetRef: {apiVersion: extensions/v1beta1, kind: Deployment, name: web}}',
      ),
      ['autoscaler-target wrong-group', 'autoscaled-replicas fixed'],
      [],
    ],
    [
      'an Ingress',
      old(
        'networking.k8s.io/v1beta1',
        'Ingress',
        '{backend: {serviceName: web, servicePort: 81}, rules: [{http: {paths: [{backend: {serviceName: gone, servicePort: 80}}]}}]}',
      ),
      [
        'dangling-ingresses no-port',
        'dangling-ingresses no-service',
        'ingress-hosts default-backend',
        'ingress-hosts no-host',
      ],
      [],
    ],
    [
      'a policy',
      old('extensions/v1beta1', 'NetworkPolicy', '{podSelector: {}, ingress: [{}]}'),
      ['open-network-policies open-ingress'],
      ['network-policies no-policy'],
    ],
  ])('is reviewed as what it is: %s', (_, text, wanted, unwanted) => {
    const documents = read(workload + service + text);
    const found = foundIn(documents);
    expect(found).toContain('api-versions removed');
    expect(found).toEqual(expect.arrayContaining(wanted));
    for (const one of unwanted) expect(found).not.toContain(one);
    const problems = documents.flatMap(({ review: { problems } }) => problems);
    expect(problems.map(({ code }) => code)).toEqual(['unserved-version']);
  });

  it('is told what the API server refuses in it', () => {
    const budget = (version: string) =>
      read(
        old(
          version,
          'PodDisruptionBudget',
          '{minAvailable: 1, maxUnavailable: 1, selector: {matchLabels: {app: web}}}',
        ),
      )
        .flatMap(({ review: { problems } }) => problems)
        .map(({ code }) => code);
    expect(budget('policy/v1beta1')).toEqual(['unserved-version', ...budget('policy/v1')]);
    expect(budget('policy/v1').length).toBe(1);
  });
});

describe('a fix that a controller would not take is held back, with the reason', () => {
  const pod = 'containers: [{name: a, image: "registry.example.com/a:1.0.0"}]';
  const kind = (apiVersion: string, name: string, spec: string) =>
    `apiVersion: ${apiVersion}\nkind: ${name}\nmetadata: {name: x}\nspec: ${spec}\n`;
  it.each([
    [
      'the token of a workflow',
      kind(
        'argoproj.io/v1alpha1',
        'Workflow',
        '{automountServiceAccountToken: true, templates: [{name: a, container: {image: "a:1"}}]}',
      ),
      'service-account-token',
      'argo-token',
    ],
    [
      'but not once its executor has an account',
      kind(
        'argoproj.io/v1alpha1',
        'Workflow',
        '{automountServiceAccountToken: true, executor: {serviceAccountName: e}, templates: [{name: a, container: {image: "a:1"}}]}',
      ),
      'service-account-token',
      undefined,
    ],
    [
      'the user namespace of a Knative Service',
      kind('serving.knative.dev/v1', 'Service', `{template: {spec: {${pod}}}}`),
      'user-namespace',
      'knative',
    ],
    [
      'the token of a game server',
      kind('agones.dev/v1', 'GameServer', `{template: {spec: {${pod}}}}`),
      'service-account-token',
      'agones-token',
    ],
    [
      'the token of an operator',
      kind(
        'operators.coreos.com/v1alpha1',
        'ClusterServiceVersion',
        `{install: {strategy: deployment, spec: {deployments: [{name: a, spec: {template: {spec: {${pod}}}}}]}}}`,
      ),
      'service-account-token',
      'operator-token',
    ],
    [
      'the token of a head with an autoscaler',
      kind(
        'ray.io/v1',
        'RayCluster',
        `{enableInTreeAutoscaling: true, headGroupSpec: {template: {spec: {${pod}}}}}`,
      ),
      'service-account-token',
      'ray-token',
    ],
    [
      'but not that of a head without one',
      kind('ray.io/v1', 'RayCluster', `{headGroupSpec: {template: {spec: {${pod}}}}}`),
      'service-account-token',
      undefined,
    ],
    [
      'the user namespace of a Notebook',
      kind('kubeflow.org/v1', 'Notebook', `{template: {spec: {${pod}}}}`),
      'user-namespace',
      'no-field',
    ],
    [
      'the budget of a Deployment inside another object',
      'apiVersion: work.open-cluster-management.io/v1\nkind: ManifestWork\nmetadata: {name: x, namespace: c}\nspec: {workload: {manifests: [{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {replicas: 3, selector: {matchLabels: {app: x}}, template: {metadata: {labels: {app: x}}, spec: {containers: [{name: a, image: "a:1"}]}}}}]}}\n',
      'disruption-budgets',
      'inside',
    ],
    [
      'but not the token of a Rollout',
      kind('argoproj.io/v1alpha1', 'Rollout', `{template: {spec: {${pod}}}}`),
      'service-account-token',
      undefined,
    ],
  ])('%s', (_, manifest, rule, held) => {
    const all = new Reviewer(registry, env, profileNamed('everything')?.settings).review(manifest);
    const found = all.documents
      .flatMap(({ review: { objects } }) => objects)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.held)).toEqual([held]);
    expect(found[0]?.fix === null).toBe(held !== undefined);
    const { ops } = harden(all, registry, 'all');
    const written = ops.map(({ path }) => formatPath(path)).join(' ');
    const field = rule === 'user-namespace' ? 'hostUsers' : 'automountServiceAccountToken';
    if (held === 'inside') expect(ops.map(({ op }) => op)).not.toContain('add-document');
    else expect(written.includes(field)).toBe(held === undefined);
  });

  it.each([
    ['tekton.dev/v1', 'StepAction', '{image: "a:1"}'],
    [
      'ray.io/v1',
      'RayCluster',
      '{autoscalerOptions: {securityContext: {}}, headGroupSpec: {template: {spec: {containers: [{name: h, image: "a:1"}]}}}}',
    ],
  ])('but not the security context of a container among other fields of a %s %s', (...row) => {
    const all = reviewOf(kind(...row));
    const found = all.documents
      .flatMap(({ review: { objects } }) => objects)
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'allow-privilege-escalation');
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ held }) => held)).toEqual(found.map(() => undefined));
  });

  it.each([
    kind('apps.openshift.io/v1', 'DeploymentConfig', `{template: {spec: {${pod}}}}`),
    `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: t}\nobjects:\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: d}\n  spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {${pod}}}}\n`,
  ])('writes no user ID where OpenShift chooses it', (manifest) => {
    const all = new Reviewer(registry, env, everything).review(manifest);
    const { ops, after } = harden(all, registry, 'all');
    expect(ops.map(({ path }) => path.at(-1))).toContain('runAsNonRoot');
    for (const { path } of ops) expect(formatPath(path)).not.toMatch(/runAsUser|runAsGroup/);
    const left = after.documents
      .flatMap(({ review: { objects } }) => objects)
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'run-as-user');
    expect(left.map(({ held }) => held)).toEqual(['openshift-ids']);
  });

  it('writes the security context of a Knative Service to its containers', () => {
    const service = kind('serving.knative.dev/v1', 'Service', `{template: {spec: {${pod}}}}`);
    const { ops } = harden(reviewOf(service), registry, 'all');
    expect(ops.length).toBeGreaterThan(0);
    for (const { path } of ops) expect(formatPath(path)).toContain('containers[0].securityContext');
  });
});

describe('other objects find the pods of custom resources', () => {
  const rollout = (labels: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web}\nspec: {template: {metadata: {labels: ${labels}}, spec: {serviceAccountName: web, containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]}}}\n---\n`;
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n';
  const rulesOf = (manifest: string) =>
    new Reviewer(registry, env, profileNamed('everything')?.settings)
      .review(manifest)
      .documents.flatMap(({ review: { objects } }) => objects)
      .flatMap(({ findings }) => findings.map(({ rule }) => rule));

  it('a Service', () => {
    expect(rulesOf(rollout('{app: web}') + service)).not.toContain('dangling-services');
    expect(rulesOf(rollout('{app: other}') + service)).toContain('dangling-services');
  });

  const scaled = (apiVersion: string, kind: string, more = '') =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\nspec: {replicas: 3, ${more}template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]}}}\n---\n`;
  const SCALED = [
    ['argoproj.io/v1alpha1', 'Rollout', ''],
    ['apps.openshift.io/v1', 'DeploymentConfig', ''],
    ['apps.kruise.io/v1alpha1', 'CloneSet', ''],
    ['apps.kruise.io/v1beta1', 'StatefulSet', ''],
  ] as const;

  it.each(SCALED)('a NetworkPolicy, those of a %s %s', (apiVersion, kind, more) => {
    const policy = (app: string) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p}\nspec: {podSelector: {matchLabels: {app: ${app}}}, policyTypes: [Ingress]}\n`;
    const own = scaled(apiVersion, kind, more);
    expect(rulesOf(own + policy('web'))).not.toContain('network-policies');
    expect(rulesOf(own + policy('other'))).toContain('network-policies');
  });

  it.each(SCALED)('a PodDisruptionBudget, those of a %s %s', (apiVersion, kind, more) => {
    const budget = (app: string, least: number) =>
      `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: p}\nspec: {minAvailable: ${least}, selector: {matchLabels: {app: ${app}}}}\n`;
    const own = scaled(apiVersion, kind, more);
    expect(rulesOf(own)).toContain('disruption-budgets');
    expect(rulesOf(own + budget('web', 1))).not.toContain('disruption-budgets');
    expect(rulesOf(own + budget('other', 1))).toContain('disruption-budgets');
    expect(rulesOf(own + budget('web', 2))).not.toContain('blocking-disruption-budgets');
    expect(rulesOf(own + budget('web', 3))).toContain('blocking-disruption-budgets');
  });

  it.each(SCALED)('a HorizontalPodAutoscaler, a %s %s', (apiVersion, kind, more) => {
    const autoscaler = (name: string, version: string = apiVersion) =>
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: ${version}, kind: ${kind}, name: ${name}}}\n`;
    const own = scaled(apiVersion, kind, more);
    const hit = rulesOf(own + autoscaler('web'));
    expect(hit).not.toContain('autoscaler-target');
    expect(hit).toContain('autoscaled-replicas');
    const missed = rulesOf(own + autoscaler('other'));
    expect(missed).toContain('autoscaler-target');
    expect(missed).not.toContain('autoscaled-replicas');
    const otherVersion = autoscaler('web', apiVersion.replace(/v.*/, 'v9'));
    expect(rulesOf(own + otherVersion)).not.toContain('autoscaler-target');
  });

  it('and an autoscaler tells kinds of one name by their group', () => {
    const kruise = scaled('apps.kruise.io/v1beta1', 'StatefulSet');
    const autoscaler =
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: web}}\n';
    expect(rulesOf(kruise + autoscaler)).not.toContain('autoscaled-replicas');
    expect(rulesOf(kruise + autoscaler)).toContain('autoscaler-target');
  });

  it('and a NetworkPolicy that may mean labels of a controller is left alone', () => {
    const ray =
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: {name: r}\nspec: {headGroupSpec: {template: {metadata: {labels: {app: x}}, spec: {containers: [{name: a, image: "a:1", ports: [{containerPort: 80}]}]}}}}\n';
    expect(rulesOf(ray)).not.toContain('network-policies');
  });

  it('and a Service that may mean labels of a controller is left alone', () => {
    const ray =
      'apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: {name: r}\nspec: {headGroupSpec: {template: {spec: {containers: [{name: a, image: "a:1"}]}}}}\n---\n';
    expect(rulesOf(ray + service)).not.toContain('dangling-services');
  });

  it('a ServiceAccount', () => {
    const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\n';
    expect(rulesOf(rollout('{app: web}'))).toContain('missing-service-account');
    expect(rulesOf(rollout('{app: web}') + account)).not.toContain('missing-service-account');
  });
});
