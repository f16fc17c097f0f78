/**
 * Kinds of other projects that have a pod, carry whole manifests, or are taken for either. Each row names
 * the version of the project that it was read in. A new kind is a new row.
 */
import { type KindRow, parts, patch, podSpecAt, specPatch, template } from './pod-kind.ts';

// ----------------------------------------------------------------
// Argo

const ARGO_POD =
  'hostNetwork hostAliases volumes serviceAccountName automountServiceAccountToken imagePullSecrets nodeSelector tolerations affinity securityContext dnsPolicy dnsConfig priorityClassName';
const ARGO_TEMPLATE_POD =
  'hostAliases volumes serviceAccountName automountServiceAccountToken nodeSelector tolerations affinity securityContext priorityClassName';

/** A workflow's spec: what all its pods share, and a pod for each template that runs containers. */
function workflowAt(
  spec: string,
): Pick<KindRow, 'pods' | 'texts' | 'elsewhere' | 'steps' | 'note'> {
  const heldFields = { automountServiceAccountToken: 'argo-token' } as const;
  const runs = {
    containers: 'container script containerSet.containers[*] sidecars[*]',
    init: 'initContainers[*]',
    context: `securityContext /${spec}.securityContext`,
    pod: ARGO_TEMPLATE_POD,
    needsContainers: true,
    heldFields,
    settledBy: `${spec}.executor.serviceAccountName`,
  } as const;
  const whole = { ...runs, knows: 'securityContext', knowsContainers: '*' } as const;
  return {
    note: 'argo',
    steps: true,
    pods: [
      parts(spec, {
        pod: ARGO_POD,
        knows: 'hostNetwork volumes securityContext automountServiceAccountToken',
        heldFields,
        settledBy: `${spec}.executor.serviceAccountName`,
      }),
      parts(`${spec}.templateDefaults`, runs),
      parts(`${spec}.templates[*]`, whole),
      parts(`${spec}.templates[*].steps[*][*].inline`, whole),
      parts(`${spec}.templates[*].dag.tasks[*].inline`, whole),
      parts(`${spec}.executorPlugins[*].spec.sidecar`, {
        containers: 'container',
        context: '',
        needsContainers: true,
        knowsContainers: '*',
      }),
    ],
    texts: [
      `${spec}.podSpecPatch`,
      ...['templateDefaults', 'templates[*]'].flatMap((at) => [
        `${spec}.${at}.podSpecPatch`,
        `${spec}.${at}.resource.manifest`,
      ]),
    ],
    elsewhere: [
      `${spec}.workflowTemplateRef`,
      `${spec}.templates[*].steps[*][*].templateRef`,
      `${spec}.templates[*].dag.tasks[*].templateRef`,
    ],
  };
}

const WORKFLOWS = 'argoproj/argo-workflows@f016ad89eb:manifests/base/crds/full';
const ROLLOUTS = 'argoproj/argo-rollouts@9f8d111d8:manifests/crds';
const EVENTS = 'argoproj/argo-events@6478ece49:pkg/apis/events/v1alpha1';

const ARGO: readonly KindRow[] = [
  {
    group: 'argoproj.io',
    kinds: 'Rollout',
    pods: [template('spec.template')],
    optional: true,
    elsewhere: ['spec.workloadRef'],
    lasting: true,
    scaled: true,
    source: `${ROLLOUTS}/rollout-crd.yaml`,
  },
  {
    group: 'argoproj.io',
    kinds: 'AnalysisTemplate ClusterAnalysisTemplate AnalysisRun',
    pods: [template('spec.metrics[*].provider.job.spec.template')],
    source: `${ROLLOUTS}/analysis-template-crd.yaml`,
  },
  {
    group: 'argoproj.io',
    kinds: 'Experiment',
    pods: [template('spec.templates[*].template')],
    source: `${ROLLOUTS}/experiment-crd.yaml`,
  },
  {
    group: 'argoproj.io',
    kinds: 'Workflow WorkflowTemplate ClusterWorkflowTemplate',
    ...workflowAt('spec'),
    source: WORKFLOWS,
  },
  {
    group: 'argoproj.io',
    kinds: 'CronWorkflow',
    ...workflowAt('spec.workflowSpec'),
    source: WORKFLOWS,
  },
  {
    group: 'argoproj.io',
    kinds: 'WorkflowTaskSet',
    pods: [
      parts('spec.tasks.*', {
        containers: 'container script containerSet.containers[*] sidecars[*]',
        init: 'initContainers[*]',
        pod: ARGO_TEMPLATE_POD,
        needsContainers: true,
      }),
    ],
    source: WORKFLOWS,
  },
  {
    group: 'argoproj.io',
    kinds: 'EventSource Sensor',
    pods: [
      parts('spec.template', {
        containers: 'container',
        pod: 'securityContext serviceAccountName volumes',
        container: 'securityContext resources env envFrom volumeMounts imagePullPolicy',
      }),
    ],
    manifests: [
      'spec.triggers[*].template.k8s.source.resource',
      'spec.triggers[*].template.argoWorkflow.source.resource',
    ],
    source: `${EVENTS}/template.go`,
  },
  {
    group: 'argoproj.io',
    kinds: 'EventBus',
    pods: [
      parts('spec.jetstream', {
        containers: 'containerTemplate reloaderContainerTemplate metricsContainerTemplate',
        pod: 'securityContext',
      }),
      parts('spec.nats.native', { containers: 'containerTemplate', pod: 'securityContext' }),
    ],
    source: `${EVENTS}/eventbus_types.go`,
  },
];

// ----------------------------------------------------------------
// Knative

/**
 * What the webhook of Knative Serving lets through with its default settings
 * (knative/serving@98e5ef90aa pkg/apis/serving/fieldmask.go).
 */
const KNATIVE = {
  pod: 'serviceAccountName automountServiceAccountToken imagePullSecrets enableServiceLinks containers volumes',
  container:
    'name image command args env envFrom ports resources volumeMounts imagePullPolicy workingDir livenessProbe readinessProbe startupProbe securityContext.capabilities securityContext.readOnlyRootFilesystem securityContext.runAsUser securityContext.runAsGroup securityContext.runAsNonRoot securityContext.allowPrivilegeEscalation securityContext.seccompProfile securityContext.privileged',
  because: 'knative',
  pinsImages: true,
} as const;
const SERVING = 'knative/serving@98e5ef90aa:config/core/300-resources';
const EVENTING = 'knative/eventing@8cf4c4b67';

const KNATIVE_KINDS: readonly KindRow[] = [
  {
    group: 'serving.knative.dev',
    kinds: 'Service Configuration',
    pods: [template('spec.template', KNATIVE)],
    optional: true,
    note: 'knative',
    source: SERVING,
  },
  {
    group: 'serving.knative.dev',
    kinds: 'Revision',
    pods: [podSpecAt('spec', KNATIVE)],
    note: 'knative',
    source: SERVING,
  },
  {
    group: 'sources.knative.dev',
    kinds: 'ContainerSource',
    pods: [template('spec.template')],
    source: `${EVENTING}:pkg/apis/sources/v1`,
  },
  {
    group: 'sinks.knative.dev',
    kinds: 'JobSink',
    pods: [template('spec.job.spec.template')],
    optional: true,
    source: `${EVENTING}:pkg/apis/sinks/v1alpha1`,
  },
  {
    group: 'sources.knative.dev',
    kinds: 'SinkBinding ApiServerSource PingSource',
    pods: [],
    none: 'target',
    source: `${EVENTING}:config/core/resources`,
  },
];

// ----------------------------------------------------------------
// OpenShift

const OPENSHIFT = 'openshift/api@2a3d73913';
/** Its security context constraints give each namespace a range of its own. */
const OPENSHIFT_IDS = ['runAsUser', 'runAsGroup', 'fsGroup'];

const OPENSHIFT_KINDS: readonly KindRow[] = [
  {
    group: 'apps.openshift.io',
    kinds: 'DeploymentConfig',
    retired: ['v1'],
    pods: [template('spec.template')],
    omits: OPENSHIFT_IDS,
    optional: true,
    lasting: true,
    scaled: true,
    note: 'openshift',
    source: `${OPENSHIFT}:apps/v1/types.go, legacy.go`,
  },
  {
    group: 'template.openshift.io',
    kinds: 'Template',
    retired: ['v1'],
    pods: [],
    manifests: ['objects[*]'],
    omits: OPENSHIFT_IDS,
    placeholders: true,
    source: `${OPENSHIFT}:template/v1/types.go`,
  },
  {
    group: 'build.openshift.io',
    kinds: 'BuildConfig Build',
    retired: ['v1'],
    pods: [],
    none: 'settings',
    source: `${OPENSHIFT}:build/v1/types.go`,
  },
  {
    group: 'operators.coreos.com',
    kinds: 'ClusterServiceVersion',
    pods: [
      template('spec.install.spec.deployments[*].spec.template', {
        heldFields: { automountServiceAccountToken: 'operator-token' },
      }),
    ],
    lasting: true,
    source:
      'datreeio/CRDs-catalog@7b1e26ef:operators.coreos.com/clusterserviceversion_v1alpha1.json',
  },
];

// ----------------------------------------------------------------
// Tekton

const STEP =
  'name image command args env envFrom volumeMounts imagePullPolicy workingDir securityContext';
const RUN_POD =
  'securityContext volumes hostNetwork automountServiceAccountToken nodeSelector tolerations affinity topologySpreadConstraints runtimeClassName priorityClassName enableServiceLinks imagePullSecrets dnsPolicy dnsConfig hostAliases';

const taskAt = (at: string, context = '', knows = '') =>
  parts(at, {
    containers: 'steps[*] sidecars[*]',
    defaults: 'stepTemplate',
    context,
    pod: 'volumes',
    container: STEP,
    knows,
    knowsContainers: '*',
    refers: 'ref',
    needsContainers: true,
  });

/** Where a task names steps of other objects. */
const stepsOf = (at: string): readonly string[] => [`${at}.steps[*].ref`];

/** Where a pipeline names tasks and steps of other objects. */
const tasksOf = (at: string): readonly string[] =>
  ['tasks[*]', 'finally[*]'].flatMap((tasks) => [
    `${at}.${tasks}.taskRef`,
    ...stepsOf(`${at}.${tasks}.taskSpec`),
    `${at}.${tasks}.pipelineRef`,
  ]);

/** The tasks of a pipeline, and of the pipelines in it. */
const pipelineAt = (at: string, context = '', knows = '') =>
  [at, `${at}.tasks[*].pipelineSpec`, `${at}.finally[*].pipelineSpec`].flatMap((pipeline) => [
    taskAt(`${pipeline}.tasks[*].taskSpec`, context, knows),
    taskAt(`${pipeline}.finally[*].taskSpec`, context, knows),
  ]);

const runPodAt = (at: string) =>
  parts(at, { pod: RUN_POD, knows: 'securityContext hostNetwork volumes' });

const TEKTON_SOURCE = 'tektoncd/pipeline@3ee1745ae:pkg/apis/pipeline/v1';
const RUN_CONTEXT =
  '/spec.podTemplate.securityContext /spec.taskRunTemplate.podTemplate.securityContext';
const TEKTON_ROW = {
  group: 'tekton.dev',
  placeholders: true,
  steps: true,
  note: 'tekton',
} as const;

const TEKTON: readonly KindRow[] = [
  {
    ...TEKTON_ROW,
    kinds: 'Task ClusterTask',
    pods: [taskAt('spec')],
    elsewhere: stepsOf('spec'),
    source: TEKTON_SOURCE,
  },
  {
    ...TEKTON_ROW,
    kinds: 'TaskRun',
    pods: [
      runPodAt('spec.podTemplate'),
      taskAt('spec.taskSpec', '/spec.podTemplate.securityContext', 'securityContext'),
    ],
    elsewhere: ['spec.taskRef', ...stepsOf('spec.taskSpec')],
    source: TEKTON_SOURCE,
  },
  {
    ...TEKTON_ROW,
    kinds: 'Pipeline',
    pods: pipelineAt('spec'),
    elsewhere: tasksOf('spec'),
    source: TEKTON_SOURCE,
  },
  {
    ...TEKTON_ROW,
    kinds: 'PipelineRun',
    pods: [
      runPodAt('spec.taskRunTemplate.podTemplate'),
      // Where v1beta1 has it.
      runPodAt('spec.podTemplate'),
      runPodAt('spec.taskRunSpecs[*].podTemplate'),
      runPodAt('spec.taskRunSpecs[*].taskPodTemplate'),
      ...pipelineAt('spec.pipelineSpec', RUN_CONTEXT, 'securityContext'),
    ],
    elsewhere: ['spec.pipelineRef', ...tasksOf('spec.pipelineSpec')],
    source: TEKTON_SOURCE,
  },
  {
    ...TEKTON_ROW,
    kinds: 'StepAction',
    pods: [parts('spec', { containers: '.', context: '', container: STEP, knowsContainers: '*' })],
    source: TEKTON_SOURCE,
  },
  {
    group: 'triggers.tekton.dev',
    kinds: 'TriggerTemplate',
    pods: [],
    manifests: ['spec.resourcetemplates[*]'],
    placeholders: true,
    source: 'tektoncd/triggers@088902973:pkg/apis/triggers/v1beta1',
  },
  {
    group: 'triggers.tekton.dev',
    kinds: 'EventListener',
    pods: [
      patch('spec.resources.kubernetesResource.spec.template', {
        pod: 'serviceAccountName nodeSelector tolerations affinity topologySpreadConstraints securityContext containers',
        container: 'resources env livenessProbe readinessProbe startupProbe securityContext',
      }),
    ],
    source: 'tektoncd/triggers@088902973:pkg/apis/triggers/v1beta1/event_listener_validation.go',
  },
];

// ----------------------------------------------------------------
// Jobs, scaling and rollouts

const KRUISE = 'openkruise/kruise@07169cfac:config/crd/bases';
const KEDA = 'kedacore/keda@8b4f083ca:config/crd/bases';

const rayAt = (at: string) => [
  template(`${at}.headGroupSpec.template`, {
    heldFields: { automountServiceAccountToken: 'ray-token' },
    heldBy: `${at}.enableInTreeAutoscaling`,
    // The autoscaler is a container of the head.
    completedBy: `${at}.enableInTreeAutoscaling`,
    completedFrom: `${at}.autoscalerOptions.securityContext`,
  }),
  template(`${at}.workerGroupSpecs[*].template`),
  parts(`${at}.autoscalerOptions`, {
    containers: '.',
    context: '',
    container: 'securityContext image imagePullPolicy env envFrom volumeMounts resources',
    knowsContainers: 'securityContext',
  }),
];
const RAY_SOURCE = 'ray-project/kuberay@feeaf72fa:helm-chart/kuberay-operator/crds';
const RAY_ROW = { group: 'ray.io', note: 'ray' } as const;
const KUBEFLOW = 'kubeflow/manifests@009c88084:applications/training-operator/upstream';

const JOBS: readonly KindRow[] = [
  {
    group: 'keda.sh',
    kinds: 'ScaledJob',
    pods: [template('spec.jobTargetRef.template')],
    source: `${KEDA}/keda.sh_scaledjobs.yaml`,
  },
  {
    group: 'keda.sh',
    kinds: 'ScaledObject TriggerAuthentication ClusterTriggerAuthentication',
    pods: [],
    none: 'target',
    source: `${KEDA}/keda.sh_scaledobjects.yaml`,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'CloneSet StatefulSet',
    pods: [template('spec.template')],
    lasting: true,
    scaled: true,
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'DaemonSet',
    pods: [template('spec.template')],
    lasting: true,
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'BroadcastJob',
    pods: [template('spec.template')],
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'AdvancedCronJob',
    pods: [
      template('spec.template.jobTemplate.spec.template'),
      template('spec.template.broadcastJobTemplate.spec.template'),
    ],
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'UnitedDeployment',
    pods: [
      template('spec.template.statefulSetTemplate.spec.template'),
      template('spec.template.deploymentTemplate.spec.template'),
      template('spec.template.advancedStatefulSetTemplate.spec.template'),
      template('spec.template.cloneSetTemplate.spec.template'),
    ],
    texts: ['spec.topology.subsets[*].patch'],
    lasting: true,
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'SidecarSet',
    pods: [
      parts('spec', {
        containers: 'containers[*]',
        init: 'initContainers[*]',
        context: '',
        pod: 'volumes',
        knowsContainers: '*',
      }),
    ],
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds: 'EphemeralJob',
    pods: [
      parts('spec.template', {
        containers: 'ephemeralContainers[*]',
        context: '',
        knowsContainers: '*',
      }),
    ],
    source: KRUISE,
  },
  {
    group: 'apps.kruise.io',
    kinds:
      'ContainerRecreateRequest ImagePullJob NodeImage WorkloadSpread PodUnavailableBudget PersistentPodState PodProbeMarker ResourceDistribution',
    pods: [],
    texts: ['spec.subsets[*].patch'],
    none: 'settings',
    source: 'openkruise/kruise@07169cfac:apis/apps/v1beta1',
  },
  {
    group: 'rollouts.kruise.io',
    kinds: 'Rollout',
    pods: [],
    none: 'target',
    source: 'openkruise/rollouts@9dd6279:config/crd/bases/rollouts.kruise.io_rollouts.yaml',
  },
  {
    group: 'flagger.app',
    kinds: 'Canary MetricTemplate AlertProvider',
    pods: [],
    none: 'target',
    source: 'fluxcd/flagger@15bd6ad5:pkg/apis/flagger/v1beta1/canary.go',
  },
  {
    group: 'jobset.x-k8s.io',
    kinds: 'JobSet',
    pods: [template('spec.replicatedJobs[*].template.spec.template')],
    source: 'kubernetes-sigs/jobset@08dfbdfd:charts/jobset/crds/jobset.x-k8s.io_jobsets.yaml',
  },
  {
    group: 'leaderworkerset.x-k8s.io',
    kinds: 'LeaderWorkerSet',
    pods: [
      template('spec.leaderWorkerTemplate.leaderTemplate'),
      template('spec.leaderWorkerTemplate.workerTemplate'),
    ],
    lasting: true,
    source: 'kubernetes-sigs/lws@060ab4d:charts/lws/crds',
  },
  {
    group: 'batch.volcano.sh',
    kinds: 'Job',
    pods: [template('spec.tasks[*].template')],
    source: 'volcano-sh/volcano@ed72c7c81:config/crd/volcano/bases',
  },
  {
    ...RAY_ROW,
    kinds: 'RayCluster',
    pods: rayAt('spec'),
    source: `${RAY_SOURCE}/ray.io_rayclusters.yaml`,
  },
  {
    ...RAY_ROW,
    kinds: 'RayJob',
    pods: [...rayAt('spec.rayClusterSpec'), template('spec.submitterPodTemplate')],
    source: `${RAY_SOURCE}/ray.io_rayjobs.yaml`,
  },
  {
    ...RAY_ROW,
    kinds: 'RayService',
    pods: rayAt('spec.rayClusterConfig'),
    source: `${RAY_SOURCE}/ray.io_rayservices.yaml`,
  },
  {
    ...RAY_ROW,
    kinds: 'RayCronJob',
    pods: [
      ...rayAt('spec.jobTemplate.rayClusterSpec'),
      template('spec.jobTemplate.submitterPodTemplate'),
    ],
    source: `${RAY_SOURCE}/ray.io_raycronjobs.yaml`,
  },
  ...[
    ['PyTorchJob', 'pytorch'],
    ['TFJob', 'tf'],
    ['XGBoostJob', 'xgb'],
    ['PaddleJob', 'paddle'],
    ['JAXJob', 'jax'],
  ].map(
    ([kinds = '', prefix]): KindRow => ({
      group: 'kubeflow.org',
      kinds,
      pods: [template(`spec.${prefix}ReplicaSpecs.*.template`)],
      source: KUBEFLOW,
    }),
  ),
  {
    group: 'kubeflow.org',
    kinds: 'MPIJob',
    pods: [template('spec.mpiReplicaSpecs.*.template')],
    source: 'kubeflow/mpi-operator@caa3c47:manifests/base',
  },
  {
    group: 'trainer.kubeflow.org',
    kinds: 'TrainingRuntime ClusterTrainingRuntime',
    pods: [template('spec.template.spec.replicatedJobs[*].template.spec.template')],
    source: 'kubeflow/trainer@8c0f5059b:manifests/base/crds',
  },
  {
    group: 'kubeflow.org',
    kinds: 'Notebook',
    pods: [
      podSpecAt('spec.template.spec', {
        heldFields: { hostUsers: 'no-field', 'securityContext.appArmorProfile': 'no-field' },
      }),
    ],
    lasting: true,
    source:
      'kubeflow/manifests@009c88084:applications/jupyter/notebook-controller/upstream/crd/bases',
  },
];

// ----------------------------------------------------------------
// Models, data and games

const KSERVE = 'kserve/kserve@aaac4e294:charts';
const FRAMEWORKS =
  'model sklearn xgboost tensorflow pytorch triton onnx huggingface pmml lightgbm paddle';

const sparkAt = (at: string) =>
  ['driver', 'executor'].flatMap((role) => [
    parts(`${at}.${role}`, {
      containers: '. sidecars[*]',
      init: 'initContainers[*]',
      context: 'podSecurityContext',
      pod: 'securityContext hostNetwork shareProcessNamespace serviceAccount nodeSelector tolerations affinity',
      container: 'securityContext image env envFrom volumeMounts',
      knows: 'securityContext hostNetwork shareProcessNamespace',
      knowsContainers: 'securityContext',
    }),
    patch(`${at}.${role}.template`),
  ]);
const SPARK = 'kubeflow/spark-operator@38082f33:charts/spark-operator-chart/crds';

const flinkAt = (at: string) => [
  patch(`${at}.podTemplate`),
  patch(`${at}.jobManager.podTemplate`),
  patch(`${at}.taskManager.podTemplate`),
];
const AGONES = 'googleforgames/agones@b19d5fe78:install/yaml/install.yaml';
const AGONES_OPTIONS = {
  heldFields: {
    serviceAccountName: 'agones-account',
    automountServiceAccountToken: 'agones-token',
  },
} as const;
const SANDBOX = 'kubernetes-sigs/agent-sandbox@2fd412d5:helm/crds';
const KAITO = 'kaito-project/kaito@056b8280b:api/v1beta1/workspace_types.go';

const MODELS: readonly KindRow[] = [
  {
    group: 'serving.kserve.io',
    kinds: 'InferenceService',
    pods: ['predictor', 'transformer', 'explainer'].flatMap((part) => [
      specPatch(`spec.${part}`, { containers: FRAMEWORKS }),
      specPatch(`spec.${part}.workerSpec`),
    ]),
    source: `${KSERVE}/kserve-crd/templates/serving.kserve.io_inferenceservices.yaml`,
  },
  {
    group: 'serving.kserve.io',
    kinds: 'ServingRuntime ClusterServingRuntime',
    pods: [specPatch('spec'), specPatch('spec.workerSpec')],
    source: `${KSERVE}/kserve-runtime-configs`,
  },
  {
    group: 'serving.kserve.io',
    kinds: 'ClusterStorageContainer',
    pods: [parts('spec', { containers: 'container', context: '', knowsContainers: '*' })],
    source: `${KSERVE}/kserve-crd`,
  },
  {
    group: 'serving.kserve.io',
    kinds: 'LLMInferenceService LLMInferenceServiceConfig',
    pods: [
      'template',
      'worker',
      'prefill.template',
      'prefill.worker',
      'router.scheduler.template',
      'router.scheduler.tokenizer.template',
    ].map((at) => specPatch(`spec.${at}`)),
    source: `${KSERVE}/kserve-llmisvc-crd/templates/serving.kserve.io_llminferenceservices.yaml`,
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: 'SparkApplication',
    pods: [...sparkAt('spec'), parts('spec', { context: '', pod: 'volumes', knows: 'volumes' })],
    source: `${SPARK}/sparkoperator.k8s.io_sparkapplications.yaml`,
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: 'ScheduledSparkApplication',
    pods: [
      ...sparkAt('spec.template'),
      parts('spec.template', { context: '', pod: 'volumes', knows: 'volumes' }),
    ],
    source: `${SPARK}/sparkoperator.k8s.io_scheduledsparkapplications.yaml`,
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: 'SparkConnect',
    pods: [patch('spec.server.template'), patch('spec.executor.template')],
    source: `${SPARK}/sparkoperator.k8s.io_sparkconnects.yaml`,
  },
  {
    group: 'flink.apache.org',
    kinds: 'FlinkDeployment',
    pods: flinkAt('spec'),
    source: 'apache/flink-kubernetes-operator@6e9caeb4:helm/flink-kubernetes-operator/crds',
  },
  {
    group: 'flink.apache.org',
    kinds: 'FlinkBlueGreenDeployment',
    pods: flinkAt('spec.template.spec'),
    source: 'apache/flink-kubernetes-operator@6e9caeb4:helm/flink-kubernetes-operator/crds',
  },
  {
    group: 'agones.dev',
    kinds: 'GameServer',
    // For each port Agones opens one of the node.
    pods: [template('spec.template', { ...AGONES_OPTIONS, completedBy: 'spec.ports' })],
    note: 'agones',
    source: AGONES,
  },
  {
    group: 'agones.dev',
    kinds: 'Fleet GameServerSet',
    pods: [
      template('spec.template.spec.template', {
        ...AGONES_OPTIONS,
        completedBy: 'spec.template.spec.ports',
      }),
    ],
    note: 'agones',
    source: AGONES,
  },
  {
    group: 'agents.x-k8s.io',
    kinds: 'Sandbox',
    pods: [template('spec.podTemplate')],
    source: `${SANDBOX}/agents.x-k8s.io_sandboxes.yaml`,
  },
  {
    group: 'extensions.agents.x-k8s.io',
    kinds: 'SandboxTemplate',
    // Pods made from it get no token unless the template asks for one.
    pods: [template('spec.podTemplate', { fills: 'automountServiceAccountToken' })],
    source: `${SANDBOX}/extensions.agents.x-k8s.io_sandboxtemplates.yaml`,
  },
  {
    group: 'kaito.sh',
    kinds: 'Workspace',
    pods: [template('inference.template')],
    optional: true,
    elsewhere: ['inference.preset'],
    source: KAITO,
  },
  {
    group: 'kaito.sh',
    kinds: 'InferenceSet',
    pods: [template('spec.template.inference.template')],
    optional: true,
    elsewhere: ['spec.template.inference.preset'],
    source: KAITO,
  },
];

// ----------------------------------------------------------------
// Operators

const PROMETHEUS = 'prometheus-operator/prometheus-operator@6adcebc50:example';
const STRIMZI = 'strimzi/strimzi-kafka-operator@8541da1e33:helm-charts/helm3';
const CNPG = 'cloudnative-pg/cloudnative-pg@a95a534db:config/crd/bases';
const ECK = 'elastic/cloud-on-k8s@7b93383d8:config/crds/v1/all-crds.yaml';
const OTEL = 'open-telemetry/opentelemetry-operator@be8944414:bundle/community/manifests';
const ARC = 'actions/actions-runner-controller@2ee6b3b8:charts';

const STRIMZI_POD =
  'securityContext imagePullSecrets affinity tolerations topologySpreadConstraints priorityClassName hostAliases dnsPolicy dnsConfig enableServiceLinks volumes hostUsers terminationGracePeriodSeconds';
/** The pods of one component of Strimzi; unset contexts come from the operator's provider. */
const strimziAt = (at: string, containers: string, init = '') =>
  parts(`${at}.template`, {
    containers,
    init,
    fieldsAt: 'pod',
    pod: STRIMZI_POD,
    container: 'env securityContext volumeMounts',
  });

const eck = (group: string, kinds: string, ...at: readonly string[]): KindRow => ({
  group: `${group}.k8s.elastic.co`,
  kinds,
  pods: at.map((path) => patch(path)),
  source: ECK,
});

const otelAt = (at: string, more = '') =>
  parts(at, {
    containers: `.${more}`,
    init: 'initContainers[*]',
    context: 'podSecurityContext',
    pod: 'securityContext hostNetwork hostPID shareProcessNamespace serviceAccount volumes nodeSelector tolerations affinity topologySpreadConstraints priorityClassName',
    container:
      'securityContext image imagePullPolicy env envFrom volumeMounts resources ports args',
    knows: 'securityContext hostNetwork hostPID shareProcessNamespace',
    knowsContainers: 'securityContext',
  });

const solverAt = (at: string) =>
  ['ingress', 'gatewayHTTPRoute'].map((by) =>
    parts(`${at}.http01.${by}.podTemplate`, {
      fieldsAt: 'spec',
      pod: 'nodeSelector affinity tolerations priorityClassName serviceAccountName imagePullSecrets securityContext',
    }),
  );

const OPERATORS: readonly KindRow[] = [
  {
    group: 'monitoring.coreos.com',
    kinds: 'Prometheus PrometheusAgent Alertmanager ThanosRuler',
    pods: [
      parts('spec', {
        containers: 'containers[*]',
        init: 'initContainers[*]',
        pod: 'securityContext serviceAccountName automountServiceAccountToken hostNetwork hostUsers volumes nodeSelector tolerations affinity topologySpreadConstraints priorityClassName imagePullSecrets enableServiceLinks dnsPolicy dnsConfig hostAliases',
        // The operator sets the context of containers, and none of the pod.
        knows: 'securityContext hostNetwork',
      }),
    ],
    source: `${PROMETHEUS}/prometheus-operator-crd-full`,
  },
  {
    group: 'kafka.strimzi.io',
    kinds: 'Kafka',
    pods: [
      strimziAt('spec.kafka', 'kafkaContainer', 'initContainer'),
      strimziAt('spec.zookeeper', 'zookeeperContainer'),
      strimziAt('spec.entityOperator', 'topicOperatorContainer userOperatorContainer'),
      strimziAt('spec.cruiseControl', 'cruiseControlContainer'),
      strimziAt('spec.kafkaExporter', 'container'),
    ],
    source: `${STRIMZI}/strimzi-kafka-operator/crds/040-Crd-kafka.yaml`,
  },
  {
    group: 'kafka.strimzi.io',
    kinds: 'KafkaNodePool',
    pods: [strimziAt('spec', 'kafkaContainer', 'initContainer')],
    source: `${STRIMZI}/strimzi-kafka-operator/crds`,
  },
  {
    group: 'kafka.strimzi.io',
    kinds: 'KafkaConnect KafkaMirrorMaker2',
    pods: [
      strimziAt('spec', 'connectContainer buildContainer', 'initContainer'),
      parts('spec.template.buildPod', { pod: STRIMZI_POD }),
    ],
    source: `${STRIMZI}/strimzi-kafka-operator/crds`,
  },
  {
    group: 'kafka.strimzi.io',
    kinds: 'KafkaBridge KafkaMirrorMaker',
    pods: [strimziAt('spec', 'bridgeContainer mirrorMakerContainer', 'initContainer')],
    source: `${STRIMZI}/strimzi-kafka-operator/crds`,
  },
  {
    group: 'core.strimzi.io',
    kinds: 'StrimziPodSet',
    pods: [template('spec.pods[*]')],
    source: `${STRIMZI}/strimzi-kafka-operator/crds/042-Crd-strimzipodset.yaml`,
  },
  {
    group: 'postgresql.cnpg.io',
    kinds: 'Cluster',
    pods: [
      parts('spec', {
        containers: '.',
        context: 'podSecurityContext',
        contextFields: { seccompProfile: 'seccompProfile' },
        pod: 'securityContext',
        container: 'securityContext env envFrom resources',
      }),
    ],
    source: `${CNPG}/postgresql.cnpg.io_clusters.yaml`,
  },
  {
    group: 'postgresql.cnpg.io',
    kinds: 'Pooler',
    pods: [patch('spec.template')],
    source: `${CNPG}/postgresql.cnpg.io_poolers.yaml`,
  },
  eck('elasticsearch', 'Elasticsearch', 'spec.nodeSets[*].podTemplate'),
  eck('kibana', 'Kibana', 'spec.podTemplate'),
  eck('apm', 'ApmServer', 'spec.podTemplate'),
  eck('enterprisesearch', 'EnterpriseSearch', 'spec.podTemplate'),
  eck('logstash', 'Logstash', 'spec.podTemplate'),
  eck('maps', 'ElasticMapsServer', 'spec.podTemplate'),
  eck('packageregistry', 'PackageRegistry', 'spec.podTemplate'),
  eck('autoops', 'AutoOpsAgentPolicy', 'spec.podTemplate'),
  eck('beat', 'Beat', 'spec.daemonSet.podTemplate', 'spec.deployment.podTemplate'),
  eck(
    'agent',
    'Agent',
    'spec.daemonSet.podTemplate',
    'spec.deployment.podTemplate',
    'spec.statefulSet.podTemplate',
  ),
  {
    group: 'rabbitmq.com',
    kinds: 'RabbitmqCluster',
    pods: [
      patch('spec.override.statefulSet.spec.template', {
        heldFields: { automountServiceAccountToken: 'rabbitmq-token' },
      }),
    ],
    source: 'rabbitmq/cluster-operator@06cda8e8:config/crd/bases',
  },
  {
    group: 'opentelemetry.io',
    kinds: 'OpenTelemetryCollector',
    pods: [otelAt('spec', ' additionalContainers[*]'), otelAt('spec.targetAllocator')],
    source: `${OTEL}/opentelemetry.io_opentelemetrycollectors.yaml`,
  },
  {
    group: 'opentelemetry.io',
    kinds: 'TargetAllocator OpAMPBridge',
    pods: [otelAt('spec', ' additionalContainers[*]')],
    source: OTEL,
  },
  {
    group: 'actions.github.com',
    kinds: 'AutoscalingRunnerSet',
    pods: [template('spec.template'), patch('spec.listenerTemplate')],
    source: `${ARC}/gha-runner-scale-set-controller/crds`,
  },
  {
    group: 'actions.github.com',
    kinds: 'EphemeralRunnerSet',
    pods: [template('spec.ephemeralRunnerSpec')],
    source: `${ARC}/gha-runner-scale-set-controller/crds`,
  },
  {
    group: 'actions.github.com',
    kinds: 'EphemeralRunner',
    pods: [template('spec')],
    source: `${ARC}/gha-runner-scale-set-controller/crds`,
  },
  {
    group: 'grafana.integreatly.org',
    kinds: 'Grafana',
    pods: [patch('spec.deployment.spec.template')],
    source: 'grafana/grafana-operator@60d3ebd2:config/crd/bases',
  },
  {
    group: 'pkg.crossplane.io',
    kinds: 'DeploymentRuntimeConfig',
    pods: [patch('spec.deploymentTemplate.spec.template')],
    source: 'crossplane/crossplane@2d040d2da:cluster/crds',
  },
  {
    group: 'cert-manager.io',
    kinds: 'Issuer ClusterIssuer',
    pods: solverAt('spec.acme.solvers[*]'),
    source: 'cert-manager/cert-manager@2d0d7f7f7:pkg/apis/acme/v1/types_issuer.go',
  },
];

// ----------------------------------------------------------------
// Kinds that carry manifests, and kinds that hold no pod although one might expect one

const OTHERS: readonly KindRow[] = [
  {
    group: 'kubeflow.org',
    kinds: 'Experiment',
    pods: [],
    manifests: ['spec.trialTemplate.trialSpec'],
    names: true,
    placeholders: true,
    source: 'kubeflow/katib@33c8ff4e5:pkg/apis/controller/experiments/v1beta1/experiment_types.go',
  },
  {
    group: 'work.open-cluster-management.io',
    kinds: 'ManifestWork',
    pods: [],
    manifests: ['spec.workload.manifests[*]'],
    placeholders: true,
    source: 'open-cluster-management-io/api@1845fd80:work/v1/types.go',
  },
  {
    group: 'work.open-cluster-management.io',
    kinds: 'ManifestWorkReplicaSet',
    pods: [],
    manifests: ['spec.manifestWorkTemplate.workload.manifests[*]'],
    placeholders: true,
    source:
      'open-cluster-management-io/api@1845fd80:work/v1alpha1/0000_00_work.open-cluster-management.io_manifestworkreplicasets.crd.yaml',
  },
  {
    group: 'addon.open-cluster-management.io',
    kinds: 'AddOnTemplate',
    pods: [],
    manifests: ['spec.agentSpec.workload.manifests[*]'],
    placeholders: true,
    source:
      'open-cluster-management-io/api@1845fd80:addon/v1alpha1/0000_03_addon.open-cluster-management.io_addontemplates.crd.yaml',
  },
  {
    group: 'policy.open-cluster-management.io',
    kinds: 'ConfigurationPolicy',
    pods: [],
    manifests: ['spec.object-templates[*].objectDefinition'],
    manifestsAre: 'compliance',
    texts: ['spec.object-templates-raw'],
    placeholders: true,
    source: 'kyverno/policies@b9c4317c',
  },
  {
    group: 'policy.open-cluster-management.io',
    kinds: 'Policy',
    pods: [],
    manifests: [
      'spec.policy-templates[*].objectDefinition.spec.object-templates[*].objectDefinition',
    ],
    manifestsAre: 'compliance',
    texts: ['spec.policy-templates[*].objectDefinition.spec.object-templates-raw'],
    placeholders: true,
    source: 'kyverno/policies@b9c4317c',
  },
  {
    group: 'work.karmada.io',
    kinds: 'Work',
    pods: [],
    manifests: ['spec.workload.manifests[*]'],
    placeholders: true,
    source: 'karmada-io/karmada@f8fdd02df:pkg/apis/work/v1alpha1/work_types.go',
  },
  {
    group: 'placement.kubernetes-fleet.io',
    kinds: 'ResourceEnvelope ClusterResourceEnvelope',
    pods: [],
    manifests: ['data.*'],
    placeholders: true,
    source: 'kubefleet-dev/kubefleet@e160c1cd:apis/placement/v1beta1/envelope_types.go',
  },
  {
    group: 'placement.kubernetes-fleet.io',
    kinds: 'Work',
    pods: [],
    manifests: ['spec.workload.manifests[*]'],
    placeholders: true,
    source: 'kubefleet-dev/kubefleet@e160c1cd:apis/placement/v1beta1/work_types.go',
  },
  {
    group: 'kubernetes.crossplane.io',
    kinds: 'Object',
    pods: [],
    manifests: ['spec.forProvider.manifest'],
    names: true,
    placeholders: true,
    source:
      'crossplane-contrib/provider-kubernetes@350ef9a:package/crds/kubernetes.crossplane.io_objects.yaml',
  },
  {
    group: 'kubernetes.m.crossplane.io',
    kinds: 'Object',
    pods: [],
    manifests: ['spec.forProvider.manifest'],
    names: true,
    placeholders: true,
    source:
      'crossplane-contrib/provider-kubernetes@350ef9a:package/crds/kubernetes.m.crossplane.io_objects.yaml',
  },
  {
    group: 'apiextensions.crossplane.io',
    kinds: 'Composition',
    pods: [],
    manifests: ['spec.resources[*].base', 'spec.pipeline[*].input.resources[*].base'],
    manifestsAre: 'patched',
    // What a function makes of its input is the function's.
    texts: ['spec.pipeline[*].input'],
    placeholders: true,
    source:
      'crossplane/crossplane@2d040d2da:cluster/crds/apiextensions.crossplane.io_compositions.yaml',
  },
  {
    group: 'fleet.cattle.io',
    kinds: 'Bundle',
    pods: [],
    texts: ['spec.resources[*].content'],
    source: 'rancher/fleet@3b2c622ce:pkg/apis/fleet.cattle.io/v1alpha1/bundle_types.go',
  },
  {
    group: 'carto.run',
    kinds:
      'ClusterTemplate ClusterImageTemplate ClusterSourceTemplate ClusterConfigTemplate ClusterDeploymentTemplate ClusterRunTemplate',
    pods: [],
    manifests: ['spec.template'],
    texts: ['spec.ytt'],
    placeholders: true,
    source: 'vmware-tanzu/cartographer@db183fc3:config/crd/bases/carto.run_clustertemplates.yaml',
  },
  {
    group: 'kro.run',
    kinds: 'ResourceGraphDefinition',
    pods: [],
    manifests: ['spec.resources[*].template'],
    placeholders: true,
    source: 'kubernetes-sigs/kro@0302e659',
  },
  {
    group: 'kyverno.io',
    kinds: 'ClusterPolicy Policy',
    pods: [],
    manifests: ['spec.rules[*].generate.data'],
    manifestsAre: 'patched',
    identity: 'beside',
    placeholders: true,
    source: 'kyverno/kyverno@111e07bbec',
  },
  {
    group: 'core.oam.dev',
    kinds: 'Application',
    pods: [],
    manifests: ['spec.components[*].properties.objects[*]'],
    texts: ['spec.components[*].properties'],
    placeholders: true,
    source: 'oam-dev/kubevela@21cde39c',
  },
  {
    group: 'workload.codeflare.dev',
    kinds: 'AppWrapper',
    pods: [],
    manifests: ['spec.components[*].template'],
    placeholders: true,
    source: 'kubernetes-sigs/kueue@ff69552e79',
  },
  {
    group: 'argoproj.io',
    kinds: 'ApplicationSet Application AppProject',
    pods: [],
    none: 'points',
    source: 'argoproj/argo-cd@37ee0097cf:manifests/core-install-with-hydrator.yaml',
  },
  {
    group: 'helm.toolkit.fluxcd.io',
    kinds: 'HelmRelease',
    pods: [],
    none: 'points',
    source: 'fluxcd/helm-controller@0f61a86:api/v2/helmrelease_types.go',
  },
  {
    group: 'kustomize.toolkit.fluxcd.io',
    kinds: 'Kustomization',
    pods: [],
    none: 'points',
    source: 'fluxcd/flux2@da2d22d3',
  },
  {
    group: 'kueue.x-k8s.io',
    kinds: 'ClusterQueue LocalQueue ResourceFlavor AdmissionCheck',
    pods: [],
    none: 'settings',
    source:
      'kubernetes-sigs/kueue@ff69552e79:config/components/crd/bases/kueue.x-k8s.io_workloads.yaml',
  },
  {
    group: 'kubevirt.io',
    kinds: 'VirtualMachine VirtualMachineInstance VirtualMachineInstanceReplicaSet',
    pods: [],
    none: 'machine',
    source: 'kubevirt/kubevirt@d923fdb815:staging/src/kubevirt.io/api/core/v1/types.go',
  },
  {
    group: 'cluster.x-k8s.io',
    kinds: 'Cluster Machine MachineDeployment MachineSet MachinePool',
    pods: [],
    none: 'machine',
    source:
      'kubernetes-sigs/cluster-api@ae7ff047db:api/bootstrap/kubeadm/v1beta2/kubeadmconfig_types.go',
  },
  {
    group: 'bootstrap.cluster.x-k8s.io',
    kinds: 'KubeadmConfig KubeadmConfigTemplate',
    pods: [],
    // A file may be the manifest of a static pod.
    texts: ['spec.files[*].content', 'spec.template.spec.files[*].content'],
    none: 'machine',
    source:
      'kubernetes-sigs/cluster-api@ae7ff047db:api/bootstrap/kubeadm/v1beta2/kubeadmconfig_types.go',
  },
  {
    group: 'karpenter.sh',
    kinds: 'NodePool NodeClaim',
    pods: [],
    none: 'machine',
    source: 'datreeio/CRDs-catalog@7b1e26ef:karpenter.sh/nodepool_v1.json',
  },
  {
    group: 'dapr.io',
    kinds: 'Component Configuration Subscription Resiliency HTTPEndpoint',
    pods: [],
    none: 'settings',
    source: 'dapr/dapr@d8450742ce:pkg/injector/annotations/annotations.go',
  },
  {
    group: 'networking.istio.io',
    kinds:
      'Gateway VirtualService ProxyConfig Sidecar WorkloadGroup WorkloadEntry DestinationRule EnvoyFilter',
    pods: [],
    none: 'settings',
    source: 'istio/istio@86c9f01fd73:manifests/charts/base/files/crd-all.gen.yaml',
  },
  {
    group: 'gateway.networking.k8s.io',
    kinds:
      'BackendTLSPolicy Gateway GatewayClass GRPCRoute HTTPRoute ReferenceGrant TCPRoute TLSRoute UDPRoute',
    pods: [],
    none: 'no-pod',
    source:
      'envoyproxy/gateway@d32f282942:charts/gateway-helm/charts/crds/crds/gatewayapi-crds.yaml',
  },
  {
    group: 'radapp.io',
    kinds: 'DeploymentTemplate DeploymentResource Recipe',
    pods: [],
    // Resources of ARM, of which Radius makes Deployments.
    texts: ['spec.template'],
    none: 'settings',
    source:
      'radius-project/radius@8f1079d7b:pkg/controller/api/radapp.io/v1alpha3/deploymenttemplate_types.go',
  },
  {
    group: 'policy.karmada.io',
    kinds: 'PropagationPolicy ClusterPropagationPolicy OverridePolicy ClusterOverridePolicy',
    pods: [],
    none: 'target',
    source:
      'karmada-io/karmada@f8fdd02df:charts/karmada/_crds/bases/policy/policy.karmada.io_overridepolicies.yaml',
  },
  {
    group: 'placement.kubernetes-fleet.io',
    kinds:
      'ClusterResourcePlacement ResourcePlacement ResourceOverride ClusterResourceOverride ClusterStagedUpdateRun',
    pods: [],
    none: 'target',
    source: 'kubefleet-dev/kubefleet@e160c1cd:apis/placement/v1/clusterresourceplacement_types.go',
  },
  {
    group: 'app.azure.com',
    kinds: 'ContainerApp Job',
    pods: [],
    none: 'outside',
    source: 'datreeio/CRDs-catalog@7b1e26ef:app.azure.com/containerapp_v1api20240301.json',
  },
  {
    group: 'containerinstance.azure.com',
    kinds: 'ContainerGroup',
    pods: [],
    none: 'outside',
    source:
      'datreeio/CRDs-catalog@7b1e26ef:containerinstance.azure.com/containergroup_v1api20211001.json',
  },
  {
    group: 'run.cnrm.cloud.google.com',
    kinds: 'RunService RunJob',
    pods: [],
    none: 'outside',
    source: 'datreeio/CRDs-catalog@7b1e26ef:run.cnrm.cloud.google.com/runservice_v1beta1.json',
  },
  {
    group: 'sagemaker.services.k8s.aws',
    kinds: 'Model ModelPackage',
    pods: [],
    none: 'outside',
    source: 'datreeio/CRDs-catalog@7b1e26ef:sagemaker.services.k8s.aws/model_v1alpha1.json',
  },
  {
    group: 'auto.gke.io',
    kinds: 'WorkloadAllowlist',
    pods: [],
    none: 'settings',
    source: 'GoogleCloudPlatform/kubernetes-engine-samples@2b503651',
  },
  {
    group: 'approuting.kubernetes.azure.com',
    kinds: 'NginxIngressController ExternalDNS ClusterExternalDNS',
    pods: [],
    none: 'settings',
    source: 'MicrosoftDocs/azure-aks-docs@fb060abe6',
  },
  {
    group: 'karpenter.azure.com',
    kinds: 'AKSNodeClass',
    pods: [],
    none: 'machine',
    source: 'MicrosoftDocs/azure-aks-docs@fb060abe6',
  },
  {
    group: 'azmonitoring.coreos.com',
    kinds: 'PodMonitor ServiceMonitor',
    pods: [],
    none: 'settings',
    source: 'MicrosoftDocs/azure-aks-docs@fb060abe6',
  },
];

export const CUSTOM_KINDS: readonly KindRow[] = [
  ...ARGO,
  ...KNATIVE_KINDS,
  ...OPENSHIFT_KINDS,
  ...TEKTON,
  ...JOBS,
  ...MODELS,
  ...OPERATORS,
  ...OTHERS,
];
