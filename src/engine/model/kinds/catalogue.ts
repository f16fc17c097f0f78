/**
 * Kinds that are met less often. Their rows come from the schemas of their definitions; of most of them no
 * controller was read, so that no more is said of them than what is written.
 */
import {
  type KindRow,
  type PodPlace,
  parts,
  patch,
  podSpecAt,
  specPatch,
  template,
} from './pod-kind.ts';

const CATALOGUE = 'datreeio/CRDs-catalog@7b1e26ef';

/**
 * A row that was read in the catalogue alone.
 * @param kind in lower case, as the catalogue has it
 * @param version of the definition that was read
 */
const listed = (group: string, kind: string, version: string, ...pods: PodPlace[]): KindRow => ({
  group,
  kinds: kind,
  pods,
  anyCase: true,
  source: `${CATALOGUE}:${group}/${kind}_${version}.json`,
});

// Types that have parts of a pod, by where their security contexts are. Several projects have the same.

/** One container, with its `securityContext`. */
const CONTAINER = { containers: '.', context: '', container: 'securityContext' };
/** One container, with its `containerSecurityContext`. */
const NAMED_CONTAINER = { ...CONTAINER, ownContext: 'containerSecurityContext' };
/** A pod's `securityContext`. */
const POD = { pod: 'securityContext' };
/** A pod's `podSecurityContext`. */
const NAMED_POD = { ...POD, context: 'podSecurityContext' };
/** A pod's `podSecurityContext`, and the `securityContext` of its container. */
const NAMED_POD_AND_CONTAINER = { ...CONTAINER, ...NAMED_POD };
/** A pod's `podSecurityContext`, and the `containerSecurityContext` of its container. */
const NAMED_POD_AND_NAMED_CONTAINER = { ...NAMED_CONTAINER, ...NAMED_POD };
/** A pod's `securityContext`, and the `containerSecurityContext` of its container. */
const POD_AND_NAMED_CONTAINER = { ...NAMED_CONTAINER, ...POD, context: 'securityContext' };
/** A pod's `securityContext`, and its lists of containers. */
const POD_AND_CONTAINERS = {
  ...POD,
  containers: 'containers[*]',
  init: 'initContainers[*]',
};
/** A pod's `podSecurityContext`, and lists of containers in addition to the controller's own. */
const NAMED_POD_AND_ADDITIONAL = {
  ...NAMED_POD,
  containers: 'additionalContainers[*]',
  init: 'initContainers[*]',
};

/** Of a pod's spec what Camel K has a field for; the container of the integration is the operator's. */
const CAMEL_POD =
  'volumes initContainers containers ephemeralContainers restartPolicy terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy nodeSelector topologySpreadConstraints securityContext';

/** Places in the workflows of Testkube and in their templates. */
const TESTKUBE = [
  parts('spec.after[*]', { containers: 'container', context: '' }),
  parts('spec.after[*].parallel.run', CONTAINER),
  parts('spec.after[*].run', CONTAINER),
  parts('spec.after[*].services.*.pod', POD),
  parts('spec.after[*].services.*', CONTAINER),
  parts('spec', { containers: 'container', context: '' }),
  parts('spec.pod', POD),
  parts('spec.services.*.pod', POD),
  parts('spec.services.*', CONTAINER),
  parts('spec.setup[*]', { containers: 'container', context: '' }),
  parts('spec.setup[*].parallel.run', CONTAINER),
  parts('spec.setup[*].run', CONTAINER),
  parts('spec.setup[*].services.*.pod', POD),
  parts('spec.setup[*].services.*', CONTAINER),
  parts('spec.steps[*]', { containers: 'container', context: '' }),
  parts('spec.steps[*].parallel.run', CONTAINER),
  parts('spec.steps[*].run', CONTAINER),
  parts('spec.steps[*].services.*.pod', POD),
  parts('spec.steps[*].services.*', CONTAINER),
];

/** A row of kinds in whose schemas nothing looks like a pod. */
const withoutPod = (
  group: string,
  kinds: string,
  source = `${CATALOGUE}:${group}`,
  retired?: readonly string[],
): KindRow => ({ group, kinds, pods: [], none: 'no-pod', ...(retired && { retired }), source });

const OPENSHIFT = 'openshift/api@2a3d73913';

const WITHOUT_POD: readonly KindRow[] = [
  withoutPod(
    'monitoring.coreos.com',
    'ServiceMonitor PodMonitor PrometheusRule Probe ScrapeConfig AlertmanagerConfig',
  ),
  withoutPod('cert-manager.io', 'Certificate CertificateRequest'),
  withoutPod('acme.cert-manager.io', 'Order', `${CATALOGUE}:cert-manager.io/order_v1.json`),
  withoutPod('bitnami.com', 'SealedSecret'),
  withoutPod(
    'external-secrets.io',
    'ExternalSecret ClusterExternalSecret SecretStore ClusterSecretStore PushSecret ClusterPushSecret',
  ),
  withoutPod(
    'secrets-store.csi.x-k8s.io',
    'SecretProviderClass SecretProviderClassPodStatus',
    'kubernetes-sigs/secrets-store-csi-driver@d81ffa69d:config/crd/bases',
  ),
  withoutPod(
    'source.toolkit.fluxcd.io',
    'GitRepository HelmRepository HelmChart OCIRepository Bucket ExternalArtifact',
  ),
  withoutPod('notification.toolkit.fluxcd.io', 'Alert Provider Receiver'),
  withoutPod('image.toolkit.fluxcd.io', 'ImagePolicy ImageRepository ImageUpdateAutomation'),
  withoutPod(
    'traefik.io',
    'IngressRoute IngressRouteTCP IngressRouteUDP Middleware MiddlewareTCP ServersTransport ServersTransportTCP TLSOption TLSStore TraefikService',
  ),
  withoutPod('security.istio.io', 'AuthorizationPolicy PeerAuthentication RequestAuthentication'),
  withoutPod(
    'cilium.io',
    'CiliumNetworkPolicy CiliumClusterwideNetworkPolicy CiliumEgressGatewayPolicy CiliumLoadBalancerIPPool CiliumL2AnnouncementPolicy CiliumLocalRedirectPolicy',
  ),
  withoutPod(
    'crd.projectcalico.org',
    'NetworkPolicy GlobalNetworkPolicy NetworkSet GlobalNetworkSet IPPool BGPConfiguration BGPPeer FelixConfiguration HostEndpoint',
  ),
  withoutPod('velero.io', 'Backup Schedule BackupStorageLocation VolumeSnapshotLocation'),
  withoutPod('kafka.strimzi.io', 'KafkaTopic KafkaUser KafkaConnector KafkaRebalance'),
  withoutPod(
    'postgresql.cnpg.io',
    'Backup ScheduledBackup Database DatabaseRole ImageCatalog ClusterImageCatalog Publication Subscription',
  ),
  withoutPod('operators.coreos.com', 'OperatorGroup InstallPlan OperatorCondition OLMConfig'),
  withoutPod('kyverno.io', 'PolicyException CleanupPolicy ClusterCleanupPolicy'),
  withoutPod('templates.gatekeeper.sh', 'ConstraintTemplate'),
  withoutPod('route.openshift.io', 'Route', `${OPENSHIFT}:route/v1/types.go`, ['v1']),
  withoutPod('image.openshift.io', 'ImageStream ImageStreamTag', `${OPENSHIFT}:image/v1/types.go`, [
    'v1',
  ]),
  withoutPod('project.openshift.io', 'Project ProjectRequest', `${OPENSHIFT}:project/v1/types.go`, [
    'v1',
  ]),
  withoutPod(
    'security.openshift.io',
    'SecurityContextConstraints',
    `${OPENSHIFT}:security/v1/types.go`,
    ['v1'],
  ),
];

export const CATALOGUE_KINDS: readonly KindRow[] = [
  ...WITHOUT_POD,
  {
    group: 'acme.cert-manager.io',
    kinds: 'Challenge',
    pods: ['ingress', 'gatewayHTTPRoute'].map((by) =>
      parts(`spec.solver.http01.${by}.podTemplate`, {
        fieldsAt: 'spec',
        pod: 'nodeSelector affinity tolerations priorityClassName serviceAccountName imagePullSecrets securityContext',
      }),
    ),
    source: 'cert-manager/cert-manager@2d0d7f7f7:deploy/crds/acme.cert-manager.io_challenges.yaml',
  },
  {
    group: 'core.spinkube.dev',
    kinds: 'SpinApp',
    // Its type has no security context.
    pods: [
      parts('spec', {
        containers: '.',
        context: '',
        pod: 'serviceAccountName volumes imagePullSecrets',
        container: 'image resources volumeMounts',
      }),
    ],
    source: 'spinframework/spin-operator@943f5b1:config/crd/bases/core.spinkube.dev_spinapps.yaml',
  },
  {
    group: 'game.kruise.io',
    kinds: 'GameServerSet',
    pods: [template('spec.gameServerTemplate')],
    source: 'openkruise/kruise-game@d76ace2:config/crd/bases/game.kruise.io_gameserversets.yaml',
  },
  {
    group: 'disaggregatedset.x-k8s.io',
    kinds: 'DisaggregatedSet',
    pods: [
      template('spec.roles[*].spec.leaderWorkerTemplate.leaderTemplate'),
      template('spec.roles[*].spec.leaderWorkerTemplate.workerTemplate'),
    ],
    source:
      'kubernetes-sigs/lws@060ab4d:charts/lws/crds/disaggregatedset.x-k8s.io_disaggregatedsets.yaml',
  },
  {
    group: 'kueue.x-k8s.io',
    kinds: 'Workload',
    pods: [template('spec.podSets[*].template')],
    source:
      'kubernetes-sigs/kueue@ff69552e79:config/components/crd/bases/kueue.x-k8s.io_workloads.yaml',
  },
  {
    group: 'batch.volcano.sh',
    kinds: 'CronJob',
    pods: [template('spec.jobTemplate.spec.tasks[*].template')],
    source:
      'volcano-sh/volcano@ed72c7c81:config/crd/volcano/v1beta1/batch.volcano.sh_cronjobs.yaml',
  },
  {
    group: 'flow.volcano.sh',
    kinds: 'JobTemplate',
    pods: [template('spec.tasks[*].template')],
    source:
      'volcano-sh/volcano@ed72c7c81:config/crd/jobflow/bases/flow.volcano.sh_jobtemplates.yaml',
  },
  {
    group: 'flow.volcano.sh',
    kinds: 'JobFlow',
    pods: [patch('spec.flows[*].patch.jobSpec.tasks[*].template')],
    source: 'volcano-sh/volcano@ed72c7c81:config/crd/jobflow/bases/flow.volcano.sh_jobflows.yaml',
  },
  {
    group: 'kubeflow.org',
    kinds: 'PodDefault',
    pods: [parts('spec', { containers: 'sidecars[*]', init: 'initContainers[*]', context: '' })],
    source: 'kubeflow/manifests@009c88084:applications/admission-webhook/upstream/base/crd.yaml',
  },
  {
    group: 'trainer.kubeflow.org',
    kinds: 'TrainJob',
    pods: [
      parts(
        'spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec',
        POD,
      ),
      parts(
        'spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.containers[*]',
        CONTAINER,
      ),
      parts(
        'spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.initContainers[*]',
        CONTAINER,
      ),
    ],
    source: 'kubeflow/trainer@8c0f5059b:manifests/base/crds/trainer.kubeflow.org_trainjobs.yaml',
  },
  {
    group: 'spark.apache.org',
    // Spark makes the containers, from those of the template where it has some.
    kinds: 'SparkApplication',
    pods: [patch('spec.driverSpec.podTemplateSpec'), patch('spec.executorSpec.podTemplateSpec')],
    source:
      'apache/spark-kubernetes-operator@d5acafd:build-tools/helm/spark-kubernetes-operator/crds/sparkapplications.spark.apache.org-v1.yaml',
  },
  {
    group: 'spark.apache.org',
    kinds: 'SparkCluster',
    pods: [
      patch('spec.masterSpec.statefulSetSpec.template'),
      patch('spec.workerSpec.statefulSetSpec.template'),
    ],
    source:
      'apache/spark-kubernetes-operator@d5acafd:build-tools/helm/spark-kubernetes-operator/crds/sparkclusters.spark.apache.org-v1.yaml',
  },
  {
    group: 'opentelemetry.io',
    kinds: 'Instrumentation',
    pods: [
      parts('spec', {
        ownContext: 'initContainerSecurityContext',
        containers: '.',
        context: '',
        container: 'securityContext',
      }),
      parts('spec.go', CONTAINER),
    ],
    source:
      'open-telemetry/opentelemetry-operator@be8944414:bundle/community/manifests/opentelemetry.io_instrumentations.yaml',
  },
  {
    group: 'actions.summerwind.dev',
    kinds: 'RunnerDeployment RunnerReplicaSet',
    pods: [
      parts('spec.template.spec', {
        containers: 'containers[*] sidecarContainers[*]',
        init: 'initContainers[*]',
        pod: 'securityContext',
      }),
    ],
    source:
      'actions/actions-runner-controller@2ee6b3b8:charts/actions-runner-controller/crds/actions.summerwind.dev_runnerdeployments.yaml',
  },
  {
    group: 'actions.summerwind.dev',
    kinds: 'RunnerSet',
    // The controller adds a privileged container with Docker unless `dockerEnabled` is false.
    pods: [patch('spec.template')],
    source:
      'actions/actions-runner-controller@2ee6b3b8:charts/actions-runner-controller/crds/actions.summerwind.dev_runnersets.yaml',
  },
  {
    group: 'acid.zalan.do',
    kinds: 'postgresql',
    pods: [
      parts('spec', {
        init: 'initContainers[*]',
        context: '',
        contextFields: {
          runAsUser: 'spiloRunAsUser',
          runAsGroup: 'spiloRunAsGroup',
          fsGroup: 'spiloFSGroup',
        },
      }),
      // A type of its own, without a security context.
      parts('spec.sidecars[*]', {
        containers: '.',
        context: '',
        container: 'name image ports env command',
      }),
    ],
    source: 'zalando/postgres-operator@a7aaad0a:pkg/apis/acid.zalan.do/v1/postgresql_type.go',
  },
  {
    group: 'operator.victoriametrics.com',
    kinds: 'VMAgent VMAlert VMAlertmanager VMAuth VMSingle',
    pods: [parts('spec', POD_AND_CONTAINERS)],
    source: 'VictoriaMetrics/operator@d0d258c8:config/crd/overlay/crd.descriptionless.yaml',
  },
  {
    group: 'operator.victoriametrics.com',
    kinds: 'VMCluster',
    pods: [
      parts('spec.vmselect', POD_AND_CONTAINERS),
      parts('spec.vminsert', POD_AND_CONTAINERS),
      parts('spec.vmstorage', POD_AND_CONTAINERS),
    ],
    source: 'VictoriaMetrics/operator@d0d258c8:config/crd/overlay/crd.descriptionless.yaml',
  },
  {
    group: 'minio.min.io',
    kinds: 'Tenant',
    pods: [
      parts('spec.pools[*]', POD_AND_NAMED_CONTAINER),
      parts('spec.sideCars', { containers: 'containers[*]', context: '' }),
      parts('spec', { init: 'initContainers[*]', context: '' }),
      parts('spec.kes', POD_AND_NAMED_CONTAINER),
    ],
    source: 'minio/operator@0ee2c254:helm/operator/templates/minio.min.io_tenants.yaml',
  },
  {
    group: 'jaegertracing.io',
    kinds: 'Jaeger',
    pods: [
      parts('spec', POD_AND_NAMED_CONTAINER),
      parts('spec.allInOne', POD_AND_NAMED_CONTAINER),
      parts('spec.collector', POD_AND_NAMED_CONTAINER),
      parts('spec.query', POD_AND_NAMED_CONTAINER),
      parts('spec.ingester', POD_AND_NAMED_CONTAINER),
      parts('spec.agent', POD_AND_NAMED_CONTAINER),
    ],
    source: 'jaegertracing/jaeger-operator@87d8ae04:bundle/manifests/jaegertracing.io_jaegers.yaml',
  },
  {
    group: 'gateway.envoyproxy.io',
    kinds: 'EnvoyProxy',
    pods: [
      parts('spec.provider.kubernetes.envoyDeployment.pod', POD),
      parts('spec.provider.kubernetes.envoyDeployment', {
        containers: 'container',
        init: 'initContainers[*]',
        context: '',
      }),
      parts('spec.provider.kubernetes.envoyDaemonSet.pod', POD),
      parts('spec.provider.kubernetes.envoyDaemonSet', { containers: 'container', context: '' }),
      patch('spec.provider.kubernetes.envoyDeployment.patch.value.spec.template'),
      patch('spec.provider.kubernetes.envoyDaemonSet.patch.value.spec.template'),
    ],
    source:
      'envoyproxy/gateway@d32f282942:charts/gateway-helm/charts/crds/crds/generated/gateway.envoyproxy.io_envoyproxies.yaml',
  },
  {
    group: 'mlops.seldon.io',
    kinds: 'Server ServerConfig',
    pods: [specPatch('spec.podSpec')],
    source:
      'SeldonIO/seldon-core@7b77f8b78:k8s/helm-charts/seldon-core-v2-crds/templates/seldon-v2-crds.yaml',
  },
  {
    group: 'mlops.seldon.io',
    kinds: 'SeldonConfig',
    pods: [specPatch('spec.components[*].podSpec')],
    source:
      'SeldonIO/seldon-core@7b77f8b78:k8s/helm-charts/seldon-core-v2-crds/templates/seldon-v2-crds.yaml',
  },
  {
    group: 'mlops.seldon.io',
    kinds: 'SeldonRuntime',
    pods: [specPatch('spec.overrides[*].podSpec')],
    source:
      'SeldonIO/seldon-core@7b77f8b78:k8s/helm-charts/seldon-core-v2-crds/templates/seldon-v2-crds.yaml',
  },
  {
    group: 'grove.io',
    kinds: 'PodClique',
    pods: [podSpecAt('spec.podSpec')],
    source: 'ai-dynamo/grove@fcc3b3bb:operator/api/core/v1alpha1/crds/grove.io_podcliques.yaml',
  },
  {
    group: 'grove.io',
    kinds: 'PodCliqueSet',
    pods: [podSpecAt('spec.template.cliques[*].spec.podSpec')],
    source: 'ai-dynamo/grove@fcc3b3bb:operator/api/core/v1alpha1/crds/grove.io_podcliquesets.yaml',
  },
  {
    group: 'orchestration.aibrix.ai',
    kinds: 'StormService',
    pods: [template('spec.template.spec.roles[*].template')],
    source:
      'vllm-project/aibrix@e3e10f9e:config/crd/orchestration/orchestration.aibrix.ai_stormservices.yaml',
  },
  {
    group: 'orchestration.aibrix.ai',
    kinds: 'RoleSet',
    pods: [template('spec.roles[*].template')],
    source:
      'vllm-project/aibrix@e3e10f9e:config/crd/orchestration/orchestration.aibrix.ai_rolesets.yaml',
  },
  {
    group: 'orchestration.aibrix.ai',
    kinds: 'PodSet',
    pods: [template('spec.template')],
    source:
      'vllm-project/aibrix@e3e10f9e:config/crd/orchestration/orchestration.aibrix.ai_podsets.yaml',
  },
  {
    group: 'orchestration.aibrix.ai',
    kinds: 'KVCache',
    pods: [
      template('spec.cache.template'),
      template('spec.watcher.template'),
      template('spec.metadata.etcd.runtime.template'),
      template('spec.metadata.redis.runtime.template'),
    ],
    source:
      'vllm-project/aibrix@e3e10f9e:config/crd/orchestration/orchestration.aibrix.ai_kvcaches.yaml',
  },
  {
    group: 'orchestration.aibrix.ai',
    kinds: 'RayClusterFleet RayClusterReplicaSet',
    pods: [
      template('spec.template.spec.headGroupSpec.template', {
        completedBy: 'spec.template.spec.enableInTreeAutoscaling',
      }),
      template('spec.template.spec.workerGroupSpecs[*].template'),
    ],
    source:
      'vllm-project/aibrix@e3e10f9e:config/crd/orchestration/orchestration.aibrix.ai_rayclusterfleets.yaml',
  },
  {
    group: 'shipwright.io',
    kinds: 'BuildStrategy ClusterBuildStrategy',
    pods: [parts('spec', { containers: 'steps[*]', context: '' })],
    source: 'shipwright-io/build@85aa66454:deploy/crds/shipwright.io_buildstrategies.yaml',
  },
  {
    group: 'camel.apache.org',
    kinds: 'Integration',
    pods: [specPatch('spec.template.spec', { pod: CAMEL_POD })],
    texts: ['container', 'pod', 'security-context'].map((trait) => `spec.traits.${trait}`),
    source: 'apache/camel-k@4782ebd22:helm/camel-k/crds/camel-k-crds.yaml',
  },
  {
    group: 'camel.apache.org',
    kinds: 'Pipe',
    pods: [specPatch('spec.integration.template.spec', { pod: CAMEL_POD })],
    texts: ['container', 'pod', 'security-context'].map(
      (trait) => `spec.integration.traits.${trait}`,
    ),
    source: 'apache/camel-k@4782ebd22:helm/camel-k/crds/camel-k-crds.yaml',
  },
  {
    group: 'apps.openliberty.io',
    kinds: 'OpenLibertyApplication',
    pods: [
      parts('spec', {
        containers: '. sidecarContainers[*]',
        init: 'initContainers[*]',
        context: '',
        container: 'securityContext',
      }),
    ],
    source:
      'OpenLiberty/open-liberty-operator@ec1ea079:bundle/manifests/apps.openliberty.io_openlibertyapplications.yaml',
  },
  {
    group: 'cassandra.datastax.com',
    kinds: 'CassandraDatacenter',
    pods: [patch('spec.podTemplateSpec')],
    source:
      'k8ssandra/cass-operator@d5697290:config/crd/bases/cassandra.datastax.com_cassandradatacenters.yaml',
  },
  {
    group: 'mongodb.com',
    kinds: 'MongoDB',
    pods: [
      patch('spec.podSpec.podTemplate'),
      patch('spec.shardPodSpec.podTemplate'),
      patch('spec.configSrvPodSpec.podTemplate'),
      patch('spec.mongosPodSpec.podTemplate'),
      patch('spec.shardSpecificPodSpec[*].podTemplate'),
      patch('spec.shard.clusterSpecList[*].statefulSet.spec.template'),
      patch('spec.configSrv.clusterSpecList[*].statefulSet.spec.template'),
      patch('spec.mongos.clusterSpecList[*].statefulSet.spec.template'),
      patch('spec.shardOverrides[*].statefulSet.spec.template'),
    ],
    source: 'mongodb/mongodb-kubernetes@67a92993f:config/crd/bases/mongodb.com_mongodb.yaml',
  },
  {
    group: 'mongodb.com',
    kinds: 'MongoDBOpsManager',
    pods: [
      patch('spec.applicationDatabase.podSpec.podTemplate'),
      patch('spec.statefulSet.spec.template'),
      patch('spec.backup.statefulSet.spec.template'),
    ],
    source: 'mongodb/mongodb-kubernetes@67a92993f:config/crd/bases/mongodb.com_opsmanagers.yaml',
  },
  {
    group: 'mongodb.com',
    kinds: 'MongoDBMultiCluster',
    pods: [
      patch('spec.clusterSpecList[*].podSpec.podTemplate'),
      patch('spec.statefulSet.spec.template'),
      patch('spec.clusterSpecList[*].statefulSet.spec.template'),
    ],
    source:
      'mongodb/mongodb-kubernetes@67a92993f:config/crd/bases/mongodb.com_mongodbmulticluster.yaml',
  },
  {
    group: 'mongodbcommunity.mongodb.com',
    kinds: 'MongoDBCommunity',
    pods: [patch('spec.statefulSet.spec.template')],
    source: 'mongodb/mongodb-kubernetes@67a92993f',
  },
  {
    group: 'psmdb.percona.com',
    kinds: 'PerconaServerMongoDB',
    pods: [
      parts('spec.replsets[*]', { ...NAMED_POD_AND_NAMED_CONTAINER, containers: '. sidecars[*]' }),
      parts('spec.sharding.configsvrReplSet', NAMED_POD),
      parts('spec.sharding.mongos', NAMED_POD),
      parts('spec.backup', NAMED_POD_AND_NAMED_CONTAINER),
      parts('spec.pmm', NAMED_CONTAINER),
      // The init container of all of its pods.
      parts('spec', {
        init: '.',
        context: '',
        container: 'securityContext',
        ownContext: 'initContainerSecurityContext',
      }),
    ],
    source:
      'percona/percona-server-mongodb-operator@b15af5003:config/crd/bases/psmdb.percona.com_perconaservermongodbs.yaml',
  },
  {
    group: 'chaos-mesh.org',
    kinds: 'Workflow',
    pods: [parts('spec.templates[*].task', { containers: 'container', context: '' })],
    source: 'chaos-mesh/chaos-mesh@608b61e7c:config/crd/bases/chaos-mesh.org_workflows.yaml',
  },
  {
    group: 'k6.io',
    kinds: 'TestRun',
    pods: [
      parts('spec.runner', { ...POD_AND_NAMED_CONTAINER, init: 'initContainers[*]' }),
      parts('spec.starter', { ...POD_AND_NAMED_CONTAINER, init: 'initContainers[*]' }),
      parts('spec.initializer', { ...POD_AND_NAMED_CONTAINER, init: 'initContainers[*]' }),
    ],
    source: 'grafana/k6-operator@e2c9571:bundle.yaml',
  },
  {
    group: 'nvidia.com',
    kinds: 'ClusterPolicy NVIDIADriver',
    pods: [parts('spec.daemonsets', NAMED_POD), parts('spec', NAMED_POD)],
    source: 'NVIDIA/gpu-operator@a22dbf671:bundle/manifests/nvidia.com_clusterpolicies.yaml',
  },
  {
    group: 'numaflow.numaproj.io',
    kinds: 'Pipeline MonoVertex',
    pods: [
      parts('spec.vertices[*]', {
        containers: 'sidecars[*] containerTemplate',
        init: 'initContainers[*]',
        pod: 'securityContext',
      }),
    ],
    source: 'numaproj/numaflow@63ba4e8c8',
  },
  listed('actions.github.com', 'autoscalinglistener', 'v1alpha1', patch('spec.template')),
  listed(
    'actions.summerwind.dev',
    'runner',
    'v1alpha1',
    parts('spec', {
      containers: 'containers[*] ephemeralContainers[*] sidecarContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
    }),
  ),
  listed(
    'aigateway.envoyproxy.io',
    'gatewayconfig',
    'v1alpha1',
    parts('spec.extProc.kubernetes', CONTAINER),
  ),
  listed(
    'ais.nvidia.com',
    'aistore',
    'v1beta1',
    parts('spec.proxySpec', {
      ownContext: 'capabilities',
      containers: '.',
      pod: 'securityContext',
      container: 'securityContext',
    }),
    parts('spec.targetSpec', {
      ownContext: 'capabilities',
      containers: '.',
      pod: 'securityContext',
      container: 'securityContext',
    }),
  ),
  listed(
    'app.redislabs.com',
    'redisenterprisecluster',
    'v1',
    parts('spec.redisEnterpriseAdditionalPodSpecAttributes', {
      containers: 'ephemeralContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
    }),
    parts('spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes', {
      containers: 'ephemeralContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
    }),
    parts('spec', { containers: 'sideContainersSpec[*]', context: '' }),
  ),
  listed(
    'apps.emqx.io',
    'emqx',
    'v2alpha1',
    parts('spec.coreTemplate.spec', {
      ownContext: 'containerSecurityContext',
      containers: '. extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
      container: 'securityContext',
    }),
    parts('spec.replicantTemplate.spec', {
      ownContext: 'containerSecurityContext',
      containers: '. extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
      container: 'securityContext',
    }),
  ),
  listed(
    'apps.emqx.io',
    'emqxbroker',
    'v1beta3',
    parts('spec.emqxTemplate', POD),
    parts('spec', { containers: 'extraContainers[*]', init: 'initContainers[*]', context: '' }),
    parts('spec.template.spec', {
      containers: 'emqxContainer ephemeralContainers[*] extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
  ),
  listed(
    'apps.emqx.io',
    'emqxenterprise',
    'v1beta3',
    parts('spec.emqxTemplate', POD),
    parts('spec', { containers: 'extraContainers[*]', init: 'initContainers[*]', context: '' }),
    parts('spec.template.spec', {
      containers: 'emqxContainer ephemeralContainers[*] extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
  ),
  listed(
    'capi.weave.works',
    'clusterbootstrapconfig',
    'v1alpha1',
    specPatch('spec.jobTemplate.spec'),
  ),
  listed(
    'cloudsql.cloud.google.com',
    'authproxyworkload',
    'v1',
    parts('spec.authProxyContainer', { containers: 'container', context: '' }),
  ),
  listed(
    'cluster.redpanda.com',
    'redpanda',
    'v1alpha1',
    specPatch('spec.clusterSpec.post_install_job.podTemplate.spec'),
    specPatch('spec.clusterSpec.post_upgrade_job.podTemplate.spec'),
    specPatch('spec.clusterSpec.statefulset.podTemplate.spec'),
    parts('spec.clusterSpec.post_install_job', CONTAINER),
    parts('spec.clusterSpec.post_upgrade_job', CONTAINER),
    parts('spec.clusterSpec.statefulset', CONTAINER),
    parts('spec.clusterSpec.statefulset.sideCars.configWatcher', CONTAINER),
    parts('spec.clusterSpec.statefulset.sideCars.controllers', CONTAINER),
    parts('spec.clusterSpec.statefulset.sideCars.rpkStatus', CONTAINER),
  ),
  listed(
    'controlplane.cluster.x-k8s.io',
    'kamajicontrolplane',
    'v1alpha1',
    parts('spec.deployment', {
      containers: 'extraContainers[*]',
      init: 'extraInitContainers[*]',
      context: '',
    }),
  ),
  listed(
    'controlplane.cluster.x-k8s.io',
    'kamajicontrolplanetemplate',
    'v1alpha1',
    parts('spec.template.spec.deployment', {
      containers: 'extraContainers[*]',
      init: 'extraInitContainers[*]',
      context: '',
    }),
  ),
  listed(
    'databases.spotahome.com',
    'redisfailover',
    'v1',
    parts('spec.redis', {
      ownContext: 'containerSecurityContext',
      containers: '. extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      container: 'securityContext',
    }),
    parts('spec.redis.exporter', NAMED_CONTAINER),
    parts('spec.sentinel.configCopy', NAMED_CONTAINER),
    parts('spec.sentinel', {
      ownContext: 'containerSecurityContext',
      containers: '. extraContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      container: 'securityContext',
    }),
    parts('spec.sentinel.exporter', NAMED_CONTAINER),
  ),
  listed(
    'datadoghq.com',
    'datadogagent',
    'v1alpha1',
    parts('spec.agent.config', POD),
    parts('spec.agent.systemProbe', CONTAINER),
    parts('spec.clusterAgent.config', POD),
    parts('spec.clusterChecksRunner.config', POD),
    parts('spec.features.admissionController.agentSidecarInjection.profiles[*]', CONTAINER),
    parts('spec.override', { containers: '*', context: '' }),
  ),
  listed(
    'datadoghq.com',
    'datadogagentinternal',
    'v1alpha1',
    parts('spec.features.admissionController.agentSidecarInjection.profiles[*]', CONTAINER),
    parts('spec.override', { containers: '*', context: '' }),
  ),
  listed(
    'datadoghq.com',
    'datadogagentprofile',
    'v1alpha1',
    parts('spec.config.features.admissionController.agentSidecarInjection.profiles[*]', CONTAINER),
    parts('spec.config.override', { containers: '*', context: '' }),
  ),
  listed('db.atlasgo.io', 'atlasmigration', 'v1alpha1', specPatch('spec.devDB.spec')),
  listed('db.atlasgo.io', 'atlasschema', 'v1alpha1', specPatch('spec.devDB.spec')),
  listed(
    'dbaas.percona.com',
    'databasecluster',
    'v1',
    parts('spec.backup', NAMED_CONTAINER),
    parts('spec.backup.storages.*', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.monitoring', NAMED_CONTAINER),
  ),
  listed(
    'dragonflydb.io',
    'dragonfly',
    'v1alpha1',
    parts('spec', {
      ownContext: 'containerSecurityContext',
      containers: '. additionalContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
      container: 'securityContext',
    }),
  ),
  listed(
    'druid.apache.org',
    'druid',
    'v1alpha1',
    parts('spec.additionalContainer[*]', CONTAINER),
    parts('spec', POD_AND_NAMED_CONTAINER),
    parts('spec.nodes.*.additionalContainer[*]', CONTAINER),
    parts('spec.nodes.*', POD_AND_NAMED_CONTAINER),
  ),
  listed('fluentbit.fluent.io', 'collector', 'v1alpha2', parts('spec', POD)),
  listed(
    'fluentbit.fluent.io',
    'fluentbit',
    'v1alpha2',
    parts('spec', { ...POD_AND_NAMED_CONTAINER, init: 'initContainers[*]' }),
  ),
  listed('fluentd.fluent.io', 'fluentd', 'v1alpha1', parts('spec', POD_AND_NAMED_CONTAINER)),
  listed(
    'gateway.kgateway.dev',
    'gatewayparameters',
    'v1alpha1',
    parts('spec.kube', { containers: 'envoyContainer sdsContainer', context: '' }),
    parts('spec.kube.istio', {
      containers: 'customSidecars[*] istioProxyContainer',
      context: '',
    }),
    parts('spec.kube.podTemplate', POD),
  ),
  listed(
    'gravitee.io',
    'gatewayclassparameters',
    'v1alpha1',
    patch('spec.kubernetes.deployment.template'),
  ),
  listed('helm.cattle.io', 'helmchart', 'v1', parts('spec', NAMED_POD_AND_CONTAINER)),
  listed(
    'hivemq.com',
    'hivemqcluster',
    'v1',
    parts('spec', {
      ownContext: 'containerSecurityContext',
      containers: '. sidecars[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
      container: 'securityContext',
    }),
  ),
  listed('hivemq.com', 'hivemqplatform', 'v1', patch('spec.statefulSet.spec.template')),
  listed(
    'infra.contrib.fluxcd.io',
    'terraform',
    'v1alpha1',
    parts('spec.runnerPodTemplate.spec', {
      containers: '.',
      init: 'initContainers[*]',
      context: '',
      container: 'securityContext',
    }),
  ),
  listed('job.min.io', 'miniojob', 'v1alpha1', parts('spec', POD_AND_NAMED_CONTAINER)),
  listed(
    'k6.io',
    'k6',
    'v1alpha1',
    parts('spec.initializer', { init: 'initContainers[*]', pod: 'securityContext' }),
    parts('spec.runner', { init: 'initContainers[*]', pod: 'securityContext' }),
    parts('spec.starter', { init: 'initContainers[*]', pod: 'securityContext' }),
  ),
  listed('k6.io', 'privateloadzone', 'v1alpha1', patch('spec.podTemplate')),
  listed('k8s.keycloak.org', 'keycloak', 'v2alpha1', patch('spec.unsupported.podTemplate')),
  listed('k8s.mariadb.com', 'backup', 'v1alpha1', parts('spec', NAMED_POD_AND_CONTAINER)),
  listed(
    'k8s.mariadb.com',
    'mariadb',
    'v1alpha1',
    parts('spec.galera.agent', CONTAINER),
    parts('spec.galera', { containers: 'initContainer', context: '' }),
    parts('spec', {
      containers: '. sidecarContainers[*]',
      init: 'initContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
      container: 'securityContext',
    }),
    parts('spec.metrics.exporter', NAMED_POD_AND_CONTAINER),
    parts('spec.replication.agent', CONTAINER),
    parts('spec.replication', { containers: 'initContainer', context: '' }),
  ),
  listed(
    'k8s.mariadb.com',
    'maxscale',
    'v1alpha1',
    parts('spec.metrics.exporter', NAMED_POD_AND_CONTAINER),
    parts('spec', NAMED_POD_AND_CONTAINER),
  ),
  listed('k8s.mariadb.com', 'physicalbackup', 'v1alpha1', parts('spec', NAMED_POD_AND_CONTAINER)),
  listed('k8s.mariadb.com', 'restore', 'v1alpha1', parts('spec', NAMED_POD_AND_CONTAINER)),
  listed('k8s.mariadb.com', 'sqljob', 'v1alpha1', parts('spec', NAMED_POD_AND_CONTAINER)),
  listed('k8up.io', 'archive', 'v1', parts('spec', NAMED_POD)),
  listed('k8up.io', 'backup', 'v1', parts('spec', NAMED_POD)),
  listed('k8up.io', 'check', 'v1', parts('spec', NAMED_POD)),
  listed('k8up.io', 'podconfig', 'v1', patch('spec.template')),
  listed('k8up.io', 'prebackuppod', 'v1', patch('spec.pod')),
  listed('k8up.io', 'prune', 'v1', parts('spec', NAMED_POD)),
  listed('k8up.io', 'restore', 'v1', parts('spec', NAMED_POD)),
  listed(
    'k8up.io',
    'schedule',
    'v1',
    parts('spec.archive', NAMED_POD),
    parts('spec.backup', NAMED_POD),
    parts('spec.check', NAMED_POD),
    parts('spec', NAMED_POD),
    parts('spec.prune', NAMED_POD),
    parts('spec.restore', NAMED_POD),
  ),
  listed(
    'logging-extensions.banzaicloud.io',
    'eventtailer',
    'v1alpha1',
    parts('spec', { containers: 'containerOverrides', context: '' }),
    parts('spec.workloadOverrides', POD_AND_CONTAINERS),
  ),
  listed(
    'logging-extensions.banzaicloud.io',
    'hosttailer',
    'v1alpha1',
    parts('spec.fileTailers[*]', { containers: 'containerOverrides', context: '' }),
    parts('spec.systemdTailers[*]', { containers: 'containerOverrides', context: '' }),
    parts('spec.workloadOverrides', POD_AND_CONTAINERS),
  ),
  listed(
    'logging.banzaicloud.io',
    'fluentbitagent',
    'v1beta1',
    parts('spec.security', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'logging.banzaicloud.io',
    'fluentdconfig',
    'v1beta1',
    parts('spec.scaling.drain', CONTAINER),
    parts('spec.security', NAMED_POD_AND_CONTAINER),
    parts('spec', { containers: 'sidecarContainers[*]', context: '' }),
  ),
  listed(
    'logging.banzaicloud.io',
    'logging',
    'v1beta1',
    patch('spec.nodeAgents[*].nodeAgentFluentbit.daemonSet.spec.template'),
    specPatch('spec.syslogNG.configCheckPod'),
    patch('spec.syslogNG.statefulSet.spec.template'),
    parts('spec.fluentbit.security', NAMED_POD_AND_CONTAINER),
    parts('spec.fluentd.scaling.drain', CONTAINER),
    parts('spec.fluentd.security', NAMED_POD_AND_CONTAINER),
    parts('spec.fluentd', { containers: 'sidecarContainers[*]', context: '' }),
    parts('spec.nodeAgents[*].nodeAgentFluentbit.security', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'logging.banzaicloud.io',
    'nodeagent',
    'v1beta1',
    patch('spec.nodeAgentFluentbit.daemonSet.spec.template'),
    parts('spec.nodeAgentFluentbit.security', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'logging.banzaicloud.io',
    'syslogngconfig',
    'v1beta1',
    specPatch('spec.configCheckPod'),
    patch('spec.statefulSet.spec.template'),
  ),
  listed('monitoring.grafana.com', 'grafanaagent', 'v1alpha1', parts('spec', POD_AND_CONTAINERS)),
  listed(
    'mysql.presslabs.org',
    'mysqlcluster',
    'v1alpha1',
    parts('spec.podSpec', {
      containers: 'containers[*]',
      init: 'initContainers[*]',
      context: '',
    }),
  ),
  listed(
    'pg.percona.com',
    'perconapgcluster',
    'v2beta1',
    parts('spec.instances[*]', { containers: 'sidecars[*]', context: '' }),
    parts('spec.pmm', NAMED_CONTAINER),
    parts('spec.proxy.pgBouncer', { containers: 'sidecars[*]', context: '' }),
  ),
  listed(
    'pg.percona.com',
    'postgrescluster',
    'v1beta1',
    parts('spec.instances[*]', { containers: 'containers[*]', context: '' }),
    parts('spec.proxy.pgBouncer', { containers: 'containers[*]', context: '' }),
  ),
  listed('pingcap.com', 'backup', 'v1alpha1', parts('spec', NAMED_POD)),
  listed(
    'pingcap.com',
    'backupschedule',
    'v1alpha1',
    parts('spec.backupTemplate', NAMED_POD),
    parts('spec.logBackupTemplate', NAMED_POD),
  ),
  listed(
    'pingcap.com',
    'dmcluster',
    'v1alpha1',
    parts('spec.discovery', NAMED_POD_AND_ADDITIONAL),
    parts('spec.master', NAMED_POD_AND_ADDITIONAL),
    parts('spec', NAMED_POD),
    parts('spec.worker', NAMED_POD_AND_ADDITIONAL),
  ),
  listed('pingcap.com', 'restore', 'v1alpha1', parts('spec', NAMED_POD)),
  listed(
    'pingcap.com',
    'tidbcluster',
    'v1alpha1',
    parts('spec.discovery', NAMED_POD_AND_ADDITIONAL),
    parts('spec.pd', NAMED_POD_AND_ADDITIONAL),
    parts('spec.pdms[*]', NAMED_POD_AND_ADDITIONAL),
    parts('spec', NAMED_POD),
    parts('spec.pump', NAMED_POD_AND_ADDITIONAL),
    parts('spec.ticdc', NAMED_POD_AND_ADDITIONAL),
    parts('spec.tidb', NAMED_POD_AND_ADDITIONAL),
    parts('spec.tiflash', NAMED_POD_AND_ADDITIONAL),
    parts('spec.tikv', NAMED_POD_AND_ADDITIONAL),
    parts('spec.tiproxy', NAMED_POD_AND_ADDITIONAL),
  ),
  listed('pingcap.com', 'tidbdashboard', 'v1alpha1', parts('spec', NAMED_POD_AND_ADDITIONAL)),
  listed('pingcap.com', 'tidbinitializer', 'v1alpha1', parts('spec', NAMED_POD)),
  listed(
    'pingcap.com',
    'tidbmonitor',
    'v1alpha1',
    parts('spec', {
      containers: 'additionalContainers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
  ),
  listed(
    'pingcap.com',
    'tidbngmonitoring',
    'v1alpha1',
    parts('spec', NAMED_POD_AND_ADDITIONAL),
    parts('spec.ngMonitoring', NAMED_POD_AND_ADDITIONAL),
  ),
  listed(
    'pkg.crossplane.io',
    'controllerconfig',
    'v1alpha1',
    parts('spec', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'connect',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'controlcenter',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
    parts('spec.services.alertmanager', { containers: 'containerTemplate', context: '' }),
    parts('spec.services.prometheus', { containers: 'containerTemplate', context: '' }),
  ),
  listed(
    'platform.confluent.io',
    'flinkbluegreendeployment',
    'v1beta1',
    patch('spec.template.spec.jobManager.podTemplate'),
    patch('spec.template.spec.podTemplate'),
    patch('spec.template.spec.taskManager.podTemplate'),
  ),
  listed(
    'platform.confluent.io',
    'flinkdeployment',
    'v1beta1',
    patch('spec.jobManager.podTemplate'),
    patch('spec.podTemplate'),
    patch('spec.taskManager.podTemplate'),
  ),
  listed(
    'platform.confluent.io',
    'gateway',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'kafka',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
    parts('spec.services.observer', { containers: 'containerOverrides', context: '' }),
  ),
  listed(
    'platform.confluent.io',
    'kafkarestproxy',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'kraftcontroller',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
    parts('spec.services.observer', { containers: 'containerOverrides', context: '' }),
  ),
  listed(
    'platform.confluent.io',
    'ksqldb',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'schemaregistry',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'usmagent',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'platform.confluent.io',
    'zookeeper',
    'v1beta1',
    parts('spec.podTemplate', NAMED_POD_AND_CONTAINER),
  ),
  listed(
    'postgres-operator.crunchydata.com',
    'postgrescluster',
    'v1',
    parts('spec.instances[*]', { containers: 'containers[*]', context: '' }),
    parts('spec.proxy.pgBouncer', { containers: 'containers[*]', context: '' }),
  ),
  listed(
    'ps.percona.com',
    'perconaservermysql',
    'v1alpha1',
    parts('spec.backup', NAMED_CONTAINER),
    parts('spec.backup.storages.*', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.mysql', { ...NAMED_POD_AND_NAMED_CONTAINER, containers: '. sidecars[*]' }),
    parts('spec.orchestrator', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.pmm', NAMED_CONTAINER),
    parts('spec.proxy.haproxy', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.proxy.router', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.toolkit', NAMED_CONTAINER),
  ),
  listed(
    'ps.percona.com',
    'perconaservermysqlrestore',
    'v1alpha1',
    parts('spec.backupSource.storage', NAMED_POD_AND_NAMED_CONTAINER),
  ),
  listed(
    'pxc.percona.com',
    'perconaxtradbcluster',
    'v1',
    parts('spec.backup.storages.*', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.haproxy', { ...NAMED_POD_AND_NAMED_CONTAINER, containers: '. sidecars[*]' }),
    parts('spec', { containers: 'initContainer', context: '' }),
    parts('spec.logcollector', NAMED_CONTAINER),
    parts('spec.pmm', NAMED_CONTAINER),
    parts('spec.proxysql', { ...NAMED_POD_AND_NAMED_CONTAINER, containers: '. sidecars[*]' }),
    parts('spec.pxc', { ...NAMED_POD_AND_NAMED_CONTAINER, containers: '. sidecars[*]' }),
  ),
  listed(
    'redis.redis.opstreelabs.in',
    'redis',
    'v1beta2',
    parts('spec', { ...NAMED_POD_AND_CONTAINER, containers: '. initContainer sidecars[*]' }),
    parts('spec.redisExporter', CONTAINER),
  ),
  listed(
    'redis.redis.opstreelabs.in',
    'rediscluster',
    'v1beta2',
    parts('spec', {
      containers: 'initContainer sidecars[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
    parts('spec.redisExporter', CONTAINER),
    parts('spec.redisFollower', CONTAINER),
    parts('spec.redisLeader', CONTAINER),
  ),
  listed(
    'redis.redis.opstreelabs.in',
    'redisreplication',
    'v1beta2',
    parts('spec', { ...NAMED_POD_AND_CONTAINER, containers: '. initContainer sidecars[*]' }),
    parts('spec.redisExporter', CONTAINER),
  ),
  listed(
    'redis.redis.opstreelabs.in',
    'redissentinel',
    'v1beta2',
    parts('spec', { ...NAMED_POD_AND_CONTAINER, containers: '. initContainer sidecars[*]' }),
    parts('spec.redisExporter', CONTAINER),
  ),
  listed(
    'renovate-operator.mogenius.com',
    'renovatejob',
    'v1alpha1',
    parts('spec.securityContext', {
      ownContext: 'container',
      containers: '.',
      pod: 'securityContext',
      context: 'pod',
      container: 'securityContext',
    }),
  ),
  listed(
    'resource.streamnative.io',
    'computeflinkdeployment',
    'v1alpha1',
    parts('spec.communityTemplate.spec.jobManagerPodTemplate.spec', POD_AND_CONTAINERS),
    parts('spec.communityTemplate.spec.taskManagerPodTemplate.spec', POD_AND_CONTAINERS),
  ),
  listed(
    'seaweed.seaweedfs.com',
    'seaweed',
    'v1',
    parts('spec.admin', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.filer', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.master', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.s3', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.sftp', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.volume', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.volumeTopology.*', NAMED_POD_AND_NAMED_CONTAINER),
    parts('spec.worker', NAMED_POD_AND_NAMED_CONTAINER),
  ),
  listed('stunner.l7mp.io', 'dataplane', 'v1', parts('spec', POD_AND_NAMED_CONTAINER)),
  listed(
    'tailscale.com',
    'proxyclass',
    'v1alpha1',
    parts('spec.statefulSet.pod', {
      containers: 'tailscaleContainer tailscaleInitContainer',
      pod: 'securityContext',
    }),
  ),
  listed(
    'tailscale.com',
    'recorder',
    'v1alpha1',
    parts('spec.statefulSet.pod', { containers: 'container', pod: 'securityContext' }),
  ),
  listed('tempo.grafana.com', 'tempomonolithic', 'v1alpha1', parts('spec', NAMED_POD)),
  listed(
    'tempo.grafana.com',
    'tempostack',
    'v1alpha1',
    parts('spec.template.compactor', NAMED_POD),
    parts('spec.template.distributor.component', NAMED_POD),
    parts('spec.template.gateway.component', NAMED_POD),
    parts('spec.template.ingester', NAMED_POD),
    parts('spec.template.querier', NAMED_POD),
    parts('spec.template.queryFrontend.component', NAMED_POD),
  ),
  listed('temporal.io', 'temporalworkerdeployment', 'v1alpha1', patch('spec.template')),
  listed('temporal.io', 'workerdeployment', 'v1alpha1', patch('spec.template')),
  listed('testworkflows.testkube.io', 'testworkflow', 'v1', ...TESTKUBE),
  listed('testworkflows.testkube.io', 'testworkflowtemplate', 'v1', ...TESTKUBE),
  listed(
    'upgrade.cattle.io',
    'plan',
    'v1',
    parts('spec.prepare', CONTAINER),
    parts('spec.upgrade', CONTAINER),
  ),
  listed(
    'valkey.io',
    'valkeycluster',
    'v1alpha1',
    parts('spec', {
      containers: 'containers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
    parts('spec.exporter', CONTAINER),
  ),
  listed(
    'valkey.io',
    'valkeynode',
    'v1alpha1',
    parts('spec', {
      containers: 'containers[*]',
      pod: 'securityContext',
      context: 'podSecurityContext',
    }),
    parts('spec.exporter', CONTAINER),
  ),
  listed(
    'vault.banzaicloud.com',
    'vault',
    'v1alpha1',
    specPatch('spec.vaultConfigurerPodSpec'),
    specPatch('spec.vaultPodSpec'),
    parts('spec', {
      containers: 'vaultContainerSpec vaultContainers[*]',
      init: 'vaultInitContainers[*]',
      pod: 'securityContext',
    }),
  ),
  listed(
    'volsync.backube',
    'replicationdestination',
    'v1alpha1',
    parts('spec.rclone', { pod: 'securityContext', context: 'moverSecurityContext' }),
    parts('spec.restic', { pod: 'securityContext', context: 'moverSecurityContext' }),
    parts('spec.rsyncTLS', { pod: 'securityContext', context: 'moverSecurityContext' }),
  ),
  listed(
    'volsync.backube',
    'replicationsource',
    'v1alpha1',
    parts('spec.rclone', { pod: 'securityContext', context: 'moverSecurityContext' }),
    parts('spec.restic', { pod: 'securityContext', context: 'moverSecurityContext' }),
    parts('spec.rsyncTLS', { pod: 'securityContext', context: 'moverSecurityContext' }),
    parts('spec.syncthing', { pod: 'securityContext', context: 'moverSecurityContext' }),
  ),
];
