/** What review, verdict and hardening say of custom resources: a manifest for each kind that is often met. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harden } from '../edits.ts';
import {
  DEFAULT_VERSION,
  formatPath,
  judgementOf,
  judgementOfDocument,
  loadKnowledge,
  type ObjectReview,
  type Path,
  type PlacedReview,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  TO_CONFIRM,
} from '../index.ts';

await loadKnowledge();

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

/** Apart from guesses that are to be confirmed. */
const findingsIn = ({ findings }: ObjectReview): string =>
  findings
    .filter(({ code }) => code !== TO_CONFIRM)
    .map(({ rule, code, container }) => `${container ? `${container.name}/` : ''}${rule} ${code}`)
    .join(', ') || 'none';

/** The fixes that a controller would not take, of all rules, with the reason for each. */
function heldIn({ documents }: Review, index: number, path: Path): string {
  const own = documents[index]?.review.objects.find(
    ({ object }) => formatPath(object.path) === formatPath(path),
  );
  const held =
    own?.findings.flatMap(({ rule, heldReason }) =>
      heldReason ? `${rule} (${heldReason})` : [],
    ) ?? [];
  return [...new Set(held)].join(', ') || 'none';
}

/** The level that a pod's verdict allows; `none` without a verdict. */
const levelOf = ({ standards }: ObjectReview): string =>
  !standards
    ? 'none'
    : standards.restricted.allowed
      ? 'restricted'
      : standards.baseline.allowed
        ? 'baseline'
        : 'privileged';

/**
 * A pod in a line: where it is, what its verdict allows before and after hardening or what is found without one,
 * what hardening leaves, and the fixes of all rules that are held back.
 */
function podLine(own: ObjectReview, { index }: PlacedReview): string[] {
  const { object, workload } = own;
  if (!workload) return [];
  const after = hardened.after.documents[index]?.review.objects.find(
    (one) => formatPath(one.object.path) === formatPath(object.path),
  );
  const { path, specPath } = workload.pod;
  const at = formatPath(workload.custom?.place.holds === 'parts' ? specPath : path) || '.';
  const held = heldIn(withEverything, index, object.path);
  const said = own.standards
    ? `${levelOf(own)} to ${after ? levelOf(after) : 'none'}`
    : `found ${findingsIn(own)}`;
  const left = after ? findingsIn(after) : 'all';
  return [
    `${at}: ${said}${left === 'none' ? '' : `; left ${left}`}${held === 'none' ? '' : `; held ${held}`}`,
  ];
}

/** The pods of all objects of a kind here, in lines. */
const linesOfKind = (name: string): readonly string[] =>
  review.documents
    .filter(({ review: { objects } }) => nameOf(objects[0]) === name)
    .flatMap((one) => {
      const pods = one.review.objects.flatMap((own) => podLine(own, one));
      const judgement = judgementOfDocument(one.review);
      return pods.length > 0 || !('why' in judgement) ? pods : [`no pod: ${judgement.why}`];
    });

/** An object's group and kind. */
const nameOf = (own: ObjectReview | undefined): string =>
  `${own?.object.apiVersion?.split('/').slice(0, -1)} ${own?.object.kind}`.trim();

/**
 * The kinds that are met most, those that were once missing, and those that carry manifests, each with a line for
 * each of its pods, or why there is none.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'argoproj.io Rollout': ['spec.template: baseline to restricted'],
  'argoproj.io AnalysisTemplate': [
    'spec.metrics[0].provider.job.spec.template: baseline to restricted',
  ],
  'argoproj.io Experiment': [
    'spec.templates[0].template: baseline to restricted',
    'spec.templates[1].template: privileged to restricted',
  ],
  'argoproj.io WorkflowTemplate': [
    'spec: found host-path-volumes host-path; left host-path-volumes host-path',
    'spec.templates[1]: found run-as-non-root unset, seccomp-profile unset, container/allow-privilege-escalation unset, container/dropped-capabilities unset',
    'spec.templates[2]: found script/allow-privilege-escalation unset, script/dropped-capabilities unset, seccomp-profile unset',
  ],
  'argoproj.io CronWorkflow': [
    'spec.workflowSpec: found none',
    'spec.workflowSpec.templates[0]: found run-as-non-root unset, seccomp-profile unset, main/allow-privilege-escalation unset, main/dropped-capabilities unset',
  ],
  'serving.knative.dev Service': [
    'spec.template: baseline to restricted; held user-namespace (knative)',
  ],
  'serving.knative.dev Revision': ['spec: baseline to restricted; held user-namespace (knative)'],
  'sources.knative.dev ContainerSource': ['spec.template: baseline to restricted'],
  'sinks.knative.dev JobSink': ['spec.job.spec.template: baseline to restricted'],
  'apps.openshift.io DeploymentConfig': [
    'spec.template: baseline to restricted; held run-as-group (openshift-ids), run-as-user (openshift-ids)',
  ],
  'operators.coreos.com ClusterServiceVersion': [
    'spec.install.spec.deployments[0].spec.template: baseline to restricted; held service-account-token (operator-token)',
  ],
  'tekton.dev Task': [
    'spec: found compile/dropped-capabilities unset, steps[1]/dropped-capabilities privileged, steps[1]/privileged privileged, host-path-volumes container-runtime-socket; left host-path-volumes container-runtime-socket',
  ],
  'tekton.dev TaskRun': [
    'spec.podTemplate: found host-namespaces host-network',
    'spec.taskSpec: found run-as-non-root unset, seccomp-profile unset, main/allow-privilege-escalation unset, main/dropped-capabilities unset',
  ],
  'tekton.dev Pipeline': [
    'spec.tasks[0].taskSpec: found test/allow-privilege-escalation unset, test/dropped-capabilities unset',
    'spec.finally[0].taskSpec: found report/allow-privilege-escalation unset, report/dropped-capabilities unset',
    'spec.tasks[1].taskSpec: found make/allow-privilege-escalation unset, make/dropped-capabilities unset',
  ],
  'tekton.dev PipelineRun': [
    'spec.taskRunTemplate.podTemplate: found none',
    'spec.pipelineSpec.tasks[0].taskSpec: found run-as-non-root unset-with-user, seccomp-profile unset, test/allow-privilege-escalation unset, test/dropped-capabilities unset',
  ],
  'keda.sh ScaledJob': ['spec.jobTargetRef.template: baseline to restricted'],
  'apps.kruise.io CloneSet': ['spec.template: baseline to restricted'],
  'apps.kruise.io AdvancedCronJob': [
    'spec.template.jobTemplate.spec.template: baseline to restricted',
  ],
  'apps.kruise.io SidecarSet': [
    'spec: found shipper/allow-privilege-escalation unset, shipper/dropped-capabilities unset, host-path-volumes host-path; left host-path-volumes host-path',
  ],
  'jobset.x-k8s.io JobSet': [
    'spec.replicatedJobs[0].template.spec.template: baseline to restricted',
  ],
  'leaderworkerset.x-k8s.io LeaderWorkerSet': [
    'spec.leaderWorkerTemplate.leaderTemplate: baseline to restricted',
    'spec.leaderWorkerTemplate.workerTemplate: privileged to restricted',
  ],
  'batch.volcano.sh Job': ['spec.tasks[0].template: baseline to restricted'],
  'ray.io RayCluster': [
    'spec.headGroupSpec.template: found run-as-non-root unset, seccomp-profile unset, ray-head/allow-privilege-escalation unset, ray-head/dropped-capabilities unset; held service-account-token (ray-token)',
    'spec.workerGroupSpecs[0].template: privileged to restricted',
    'spec.autoscalerOptions: found autoscalerOptions/allow-privilege-escalation unset, autoscalerOptions/dropped-capabilities unset, autoscalerOptions/seccomp-profile unset',
  ],
  'ray.io RayJob': [
    'spec.rayClusterSpec.headGroupSpec.template: baseline to restricted',
    'spec.submitterPodTemplate: baseline to restricted',
  ],
  'kubeflow.org PyTorchJob': [
    'spec.pytorchReplicaSpecs.Master.template: baseline to restricted',
    'spec.pytorchReplicaSpecs.Worker.template: baseline to restricted',
  ],
  'trainer.kubeflow.org ClusterTrainingRuntime': [
    'spec.template.spec.replicatedJobs[0].template.spec.template: baseline to restricted',
  ],
  'serving.kserve.io InferenceService': ['spec.predictor: found model/privileged privileged'],
  'serving.kserve.io LLMInferenceService': ['spec.template: found host-namespaces host-network'],
  'sparkoperator.k8s.io SparkApplication': [
    'spec.driver: found driver/allow-privilege-escalation unset, driver/dropped-capabilities unset, run-as-non-root unset, seccomp-profile unset',
    'spec.executor: found run-as-non-root unset, seccomp-profile unset, executor/allow-privilege-escalation forced-by-privileged, executor/dropped-capabilities privileged, executor/privileged privileged',
    'spec: found host-path-volumes host-path',
  ],
  'flink.apache.org FlinkDeployment': [
    'spec.podTemplate: found flink-main-container/run-as-user root',
  ],
  'agones.dev Fleet': [
    'spec.template.spec.template: found run-as-non-root unset, seccomp-profile unset, arena/allow-privilege-escalation unset, arena/dropped-capabilities unset; held default-service-account (agones-account), service-account-token (agones-token)',
  ],
  'agents.x-k8s.io Sandbox': ['spec.podTemplate: baseline to restricted'],
  'monitoring.coreos.com Prometheus': ['spec: found none'],
  'kafka.strimzi.io Kafka': [
    'spec.kafka.template.pod: found run-as-non-root allows-root, kafkaContainer/privileged privileged',
  ],
  'postgresql.cnpg.io Cluster': [
    'spec: found run-as-non-root allows-root, spec/allow-privilege-escalation allowed',
    'spec: found seccomp-profile unconfined',
  ],
  'postgresql.cnpg.io Pooler': ['spec.template: found pgbouncer/privileged privileged'],
  'elasticsearch.k8s.elastic.co Elasticsearch': [
    'spec.nodeSets[0].podTemplate: found sysctl/privileged privileged, sysctl/run-as-user root; left sysctl/privileged privileged, sysctl/run-as-user root',
  ],
  'beat.k8s.elastic.co Beat': [
    'spec.daemonSet.podTemplate: found host-namespaces host-network, filebeat/run-as-user root',
  ],
  'rabbitmq.com RabbitmqCluster': [
    'spec.override.statefulSet.spec.template: found rabbitmq/allow-privilege-escalation allowed; held service-account-token (rabbitmq-token)',
  ],
  'kaito.sh Workspace': ['inference.template: baseline to restricted'],
  'opentelemetry.io OpenTelemetryCollector': [
    'spec: found spec/allow-privilege-escalation unset, spec/dropped-capabilities unset, run-as-non-root unset, seccomp-profile unset',
  ],
  'actions.github.com AutoscalingRunnerSet': [
    'spec.template: privileged to privileged; left dind/allow-privilege-escalation forced-by-privileged, dind/run-as-non-root unset, dind/privileged privileged',
  ],
  'grafana.integreatly.org Grafana': [
    'spec.deployment.spec.template: found grafana/run-as-user root',
  ],
  'pkg.crossplane.io DeploymentRuntimeConfig': [
    'spec.deploymentTemplate.spec.template: found package-runtime/privileged privileged',
  ],
  'cert-manager.io ClusterIssuer': [
    'spec.acme.solvers[0].http01.ingress.podTemplate.spec: found run-as-non-root allows-root',
  ],
  'kubeflow.org Notebook': [
    'spec.template.spec: baseline to restricted; held user-namespace (no-field)',
  ],
  'triggers.tekton.dev EventListener': [
    'spec.resources.kubernetesResource.spec.template: found containers[0]/privileged privileged',
  ],
  'argoproj.io ClusterAnalysisTemplate': [
    'spec.metrics[0].provider.job.spec.template: privileged to restricted',
  ],
  'argoproj.io AnalysisRun': ['spec.metrics[0].provider.job.spec.template: baseline to restricted'],
  'argoproj.io Workflow': [
    'spec: found host-namespaces host-network; held service-account-token (argo-token)',
    'spec.templates[0]: found fetch/allow-privilege-escalation unset, fetch/dropped-capabilities unset, container/allow-privilege-escalation unset, container/dropped-capabilities unset, db/allow-privilege-escalation forced-by-privileged, db/dropped-capabilities privileged, db/privileged privileged',
  ],
  'argoproj.io ClusterWorkflowTemplate': [
    'spec: found none',
    'spec.templates[0]: found run-as-non-root unset, seccomp-profile unset, a/allow-privilege-escalation unset, a/dropped-capabilities unset, b/allow-privilege-escalation unset, b/dropped-capabilities unset',
  ],
  'serving.knative.dev Configuration': ['spec.template: privileged to restricted'],
  'tekton.dev ClusterTask': [
    'spec: found lint/dropped-capabilities unset, lint/allow-privilege-escalation allowed, docker/command-privileges image-needs-privileged, docker/allow-privilege-escalation forced-by-privileged, docker/dropped-capabilities privileged, docker/privileged privileged; left docker/command-privileges image-needs-privileged',
  ],
  'apps.kruise.io StatefulSet': ['spec.template: baseline to restricted'],
  'apps.kruise.io DaemonSet': [
    'spec.template: privileged to privileged; left host-namespaces host-pid, host-path-volumes sensitive-host-path',
  ],
  'apps.kruise.io BroadcastJob': ['spec.template: baseline to restricted'],
  'apps.kruise.io UnitedDeployment': [
    'spec.template.deploymentTemplate.spec.template: baseline to restricted',
  ],
  'ray.io RayService': [
    'spec.rayClusterConfig.headGroupSpec.template: baseline to restricted',
    'spec.rayClusterConfig.workerGroupSpecs[0].template: privileged to restricted',
  ],
  'kubeflow.org TFJob': ['spec.tfReplicaSpecs.Worker.template: baseline to restricted'],
  'kubeflow.org XGBoostJob': ['spec.xgbReplicaSpecs.Master.template: baseline to restricted'],
  'kubeflow.org PaddleJob': ['spec.paddleReplicaSpecs.Worker.template: privileged to restricted'],
  'kubeflow.org JAXJob': ['spec.jaxReplicaSpecs.Worker.template: baseline to restricted'],
  'kubeflow.org MPIJob': [
    'spec.mpiReplicaSpecs.Launcher.template: baseline to restricted',
    'spec.mpiReplicaSpecs.Worker.template: privileged to restricted',
  ],
  'trainer.kubeflow.org TrainingRuntime': [
    'spec.template.spec.replicatedJobs[0].template.spec.template: baseline to restricted',
  ],
  'agones.dev GameServer': [
    'spec.template: found run-as-non-root unset, seccomp-profile unset, arena/allow-privilege-escalation unset, arena/dropped-capabilities unset; held default-service-account (agones-account), service-account-token (agones-token)',
  ],
  'extensions.agents.x-k8s.io SandboxTemplate': ['spec.podTemplate: baseline to restricted'],
  'monitoring.coreos.com Alertmanager': ['spec: found none'],
  'monitoring.coreos.com ThanosRuler': ['spec: found host-namespaces host-network'],
  'monitoring.coreos.com PrometheusAgent': ['spec: found config-reloader/privileged privileged'],
  'kafka.strimzi.io KafkaNodePool': ['spec.template.pod: found run-as-user root'],
  'kafka.strimzi.io KafkaConnect': [
    'spec.template.pod: found connectContainer/allow-privilege-escalation allowed',
    'spec.template.buildPod: found run-as-user root',
  ],
  'kafka.strimzi.io KafkaMirrorMaker2': ['spec.template.pod: found run-as-non-root allows-root'],
  'kafka.strimzi.io KafkaBridge': [
    'spec.template.pod: found bridgeContainer/privileged privileged',
  ],
  'kibana.k8s.elastic.co Kibana': ['spec.podTemplate: found kibana/privileged privileged'],
  'apm.k8s.elastic.co ApmServer': ['spec.podTemplate: found host-namespaces host-network'],
  'enterprisesearch.k8s.elastic.co EnterpriseSearch': [
    'spec.podTemplate: found enterprise-search/run-as-user root',
  ],
  'logstash.k8s.elastic.co Logstash': [
    'spec.podTemplate: found host-path-volumes host-path; left host-path-volumes host-path',
  ],
  'agent.k8s.elastic.co Agent': [
    'spec.deployment.podTemplate: found host-namespaces host-pid, agent/run-as-user root',
  ],
  'kaito.sh InferenceSet': ['spec.template.inference.template: privileged to restricted'],
  'cert-manager.io Issuer': [
    'spec.acme.solvers[0].http01.gatewayHTTPRoute.podTemplate.spec: found run-as-user root',
  ],
  'serving.kserve.io LLMInferenceServiceConfig': [
    'spec.template: found main/added-capabilities sys-admin',
  ],
  'core.strimzi.io StrimziPodSet': ['spec.pods[0]: baseline to restricted'],
  'acme.cert-manager.io Challenge': [
    'spec.solver.http01.ingress.podTemplate.spec: found run-as-non-root allows-root',
  ],
  'core.spinkube.dev SpinApp': ['spec: found none'],
  DeploymentConfig: [
    'spec.template: privileged to restricted; held run-as-group (openshift-ids), run-as-user (openshift-ids)',
  ],
  'kyverno.io ClusterPolicy': [
    'spec.rules[0].generate.data.spec.template: found run-as-non-root unset, seccomp-profile unset, host-namespaces host-network, agent/allow-privilege-escalation unset, agent/dropped-capabilities unset; held default-service-account (inside)',
  ],
  'core.oam.dev Application': [
    'spec.components[0].properties.objects[0]: privileged to restricted; held default-service-account (inside)',
  ],
  'template.openshift.io Template': [
    'objects[0].spec.template: privileged to restricted; held network-policies (inside), default-service-account (inside), run-as-group (openshift-ids), run-as-user (openshift-ids)',
  ],
  'work.open-cluster-management.io ManifestWork': [
    'spec.workload.manifests[0].spec.template: baseline to restricted; held network-policies (inside), default-service-account (inside)',
  ],
  'kubernetes.crossplane.io Object': [
    'spec.forProvider.manifest.spec.template: baseline to restricted; held default-service-account (inside)',
  ],
  'fleet.cattle.io Bundle': ['no pod: text'],
  'kubevirt.io VirtualMachine': ['no pod: machine'],
  'helm.toolkit.fluxcd.io HelmRelease': ['no pod: points'],
  'widgets.example.com Widget': ['spec.podTemplate: privileged to restricted'],
  'widgets.example.com Press': [
    'spec: found steps[0]/allow-privilege-escalation forced-by-privileged, steps[0]/dropped-capabilities privileged, steps[0]/privileged privileged',
  ],
  'widgets.example.com Catalogue': ['no pod: unknown-kind'],
  'acid.zalan.do postgresql': [
    'spec: found run-as-user root, date/privileged privileged',
    'spec.sidecars[0]: found none',
  ],
  'psmdb.percona.com PerconaServerMongoDB': [
    'spec.replsets[0]: found run-as-non-root allows-root, replsets[0]/allow-privilege-escalation allowed, shell/run-as-user root',
    'spec.sharding.configsvrReplSet: found run-as-user root',
    'spec: found spec/privileged privileged',
  ],
  'pxc.percona.com PerconaXtraDBCluster': ['spec.pxc: found pxc/privileged privileged'],
  'mongodb.com MongoDB': [
    'spec.podSpec.podTemplate: found host-namespaces host-network, mongodb-enterprise-database/run-as-user root',
  ],
  'mongodbcommunity.mongodb.com MongoDBCommunity': [
    'spec.statefulSet.spec.template: found mongod/allow-privilege-escalation allowed',
  ],
  'camel.apache.org Integration': ['spec.template.spec: found integration/privileged privileged'],
  'addon.open-cluster-management.io AddOnTemplate': [
    'spec.agentSpec.workload.manifests[0].spec.template: privileged to restricted; held network-policies (inside), default-service-account (inside)',
  ],
  'work.open-cluster-management.io ManifestWorkReplicaSet': [
    'spec.manifestWorkTemplate.workload.manifests[0]: baseline to restricted; held default-service-account (inside)',
  ],
  'policy.open-cluster-management.io ConfigurationPolicy': [
    'spec.object-templates[0].objectDefinition: privileged to restricted; held default-service-account (inside)',
  ],
  'policy.open-cluster-management.io Policy': [
    'spec.policy-templates[0].objectDefinition.spec.object-templates[0].objectDefinition: found run-as-non-root unset, seccomp-profile unset, agent/allow-privilege-escalation forced-by-privileged, agent/dropped-capabilities privileged, agent/privileged privileged; held default-service-account (inside)',
  ],
  'work.karmada.io Work': [
    'spec.workload.manifests[0].spec.template: privileged to restricted; held disruption-budgets (inside), network-policies (inside), default-service-account (inside)',
  ],
  'placement.kubernetes-fleet.io ResourceEnvelope': [
    'data["pod.yaml"]: privileged to restricted; held default-service-account (inside)',
  ],
  'placement.kubernetes-fleet.io Work': [
    'spec.workload.manifests[0]: baseline to restricted; held default-service-account (inside)',
  ],
  'apiextensions.crossplane.io Composition': [
    'spec.resources[0].base.spec.forProvider.manifest: found run-as-non-root unset, seccomp-profile unset, host-namespaces host-pid, tool/allow-privilege-escalation unset, tool/dropped-capabilities unset; held default-service-account (inside)',
  ],
  'carto.run ClusterTemplate': [
    'spec.template.spec.template: privileged to restricted; held default-service-account (inside)',
  ],
  'carto.run ClusterConfigTemplate': ['no pod: text'],
  'kro.run ResourceGraphDefinition': [
    'spec.resources[0].template.spec.template: privileged to restricted; held default-service-account (inside)',
  ],
  'workload.codeflare.dev AppWrapper': [
    'spec.components[0].template.spec.pytorchReplicaSpecs.Master.template: privileged to restricted; held default-service-account (inside)',
  ],
  'kubeflow.org Experiment': [
    'spec.trialTemplate.trialSpec.spec.template: privileged to restricted; held default-service-account (inside)',
  ],
  'argoproj.io Sensor': [
    'spec.template: found container/privileged privileged',
    'spec.triggers[0].template.k8s.source.resource: privileged to restricted; held default-service-account (inside)',
  ],
  'triggers.tekton.dev TriggerTemplate': [
    'spec.resourcetemplates[0].spec.podTemplate: found host-namespaces host-network',
    'spec.resourcetemplates[0].spec.taskSpec: found run-as-non-root unset, seccomp-profile unset, build/allow-privilege-escalation unset, build/dropped-capabilities unset',
  ],
  'bootstrap.cluster.x-k8s.io KubeadmConfigTemplate': ['no pod: text'],
  'radapp.io DeploymentTemplate': ['no pod: text'],
  'policy.karmada.io OverridePolicy': ['no pod: target'],
};

describe('custom resources', () => {
  it.each(Object.entries(KINDS))('are found, judged and hardened: %s', (name, lines) => {
    expect(linesOfKind(name)).toEqual(lines);
  });

  it('have a row for each kind here', () => {
    const names = review.documents.map(({ review: { objects } }) => nameOf(objects[0]));
    expect([...new Set(names)]).toEqual(Object.keys(KINDS));
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
      'spec:\n  replicas: 2 # podsmith-confirm replicas\n  selector:\n    matchLabels:\n      app: web\n',
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

describe('what a controller sets or names itself', () => {
  const POD_SPEC = 'spec: {containers: [{name: a, image: "registry.example.com/a:1.0.0"}]}';
  const own = (apiVersion: string, kind: string, spec: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\nspec: ${spec}\n`;
  it.each([
    [
      'the token of a sandbox',
      own('extensions.agents.x-k8s.io/v1alpha1', 'SandboxTemplate', `{podTemplate: {${POD_SPEC}}}`),
      'service-account-token',
    ],
    [
      'the digest of an image of Knative',
      own('serving.knative.dev/v1', 'Service', `{template: {${POD_SPEC}}}`),
      'image-digest',
    ],
    [
      'the name of what a policy generates',
      own(
        'kyverno.io/v1',
        'ClusterPolicy',
        `{rules: [{generate: {apiVersion: v1, kind: Pod, name: p, data: {${POD_SPEC}}}}]}`,
      ),
      'object-names',
    ],
    [
      'the name of a trial',
      own(
        'kubeflow.org/v1beta1',
        'Experiment',
        `{trialTemplate: {trialSpec: {apiVersion: v1, kind: Pod, ${POD_SPEC}}}}`,
      ),
      'object-names',
    ],
    [
      'the name of what an Object of Crossplane makes',
      own(
        'kubernetes.crossplane.io/v1alpha2',
        'Object',
        `{forProvider: {manifest: {apiVersion: v1, kind: Pod, ${POD_SPEC}}}}`,
      ),
      'object-names',
    ],
  ])('is no finding, nor a problem: %s', (_, manifest, rule) => {
    const [placed] = new Reviewer(registry, env, everything).review(manifest).documents;
    const { objects = [], problems = [] } = placed?.review ?? {};
    const found = objects.flatMap(({ findings }) => findings.map((finding) => finding.rule));
    expect(found).toContain('run-as-non-root');
    expect(found).not.toContain(rule);
    expect(problems).toEqual([]);
  });
});

describe('a head with an autoscaler beside it', () => {
  const POD_SPEC = 'spec: {containers: [{name: a, image: "registry.example.com/a:1.0.0"}]}';
  const CONTEXT = 'autoscalerOptions: {securityContext: {privileged: true}}, ';
  const cluster = (own: string) =>
    `apiVersion: ray.io/v1\nkind: RayCluster\nmetadata: {name: x}\nspec: {${own}headGroupSpec: {template: {${POD_SPEC}}}}\n`;
  it.each([
    ['has a verdict without one', cluster(''), ['whole']],
    [
      'has none while nobody says what the autoscaler may do',
      cluster('enableInTreeAutoscaling: true, '),
      ['part'],
    ],
    [
      'has one where that is said',
      cluster(`enableInTreeAutoscaling: true, ${CONTEXT}`),
      ['whole', 'part'],
    ],
  ])('%s', (_, manifest, judged) => {
    const [placed] = reviewOf(manifest).documents;
    const pods = placed?.review.objects.filter(({ workload }) => workload) ?? [];
    expect(pods.map((own) => judgementOf(own, (placed as PlacedReview).review).judged)).toEqual(
      judged,
    );
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
    expect(found.map((finding) => finding.heldReason)).toEqual([held]);
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
    expect(found.map(({ heldReason }) => heldReason)).toEqual(found.map(() => undefined));
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
    expect(left.map(({ heldReason }) => heldReason)).toEqual(['openshift-ids']);
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
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: ${version}, kind: ${kind}, name: ${name}}, metrics: [{type: Pods, pods: {metric: {name: requests}, target: {type: AverageValue, averageValue: 10}}}]}\n`;
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
