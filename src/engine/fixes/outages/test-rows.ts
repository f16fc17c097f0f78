/** What an expert expects of each manifest. Parts of texts and of lines are enough. */

export interface Row {
  /** Lines of a review with all rules, as `Kind/name[/container] rule code breaks rule code`. */
  readonly found?: readonly string[];
  readonly absent?: readonly string[];
  /** The same with each profile. */
  readonly always?: Pick<Row, 'found' | 'absent'>;
  /** The codes of all problems. */
  readonly problems?: readonly string[];
  /** What hardening may not write, whatever the profile and the fixes. */
  readonly never?: readonly string[];
  /** What has to stay as it is, whatever the profile and the fixes. */
  readonly keeps?: readonly string[];
  /** What hardening has to write, with all rules and all fixes. */
  readonly made?: readonly string[];
  /** What a review still finds then. */
  readonly remains?: readonly string[];
}

const ROOT = 'run-as-non-root unset breaks command-privileges needs-root';

export const ROWS: Readonly<Record<string, Row>> = {
  // A comment behind a block scalar stays with it.
  'blk.yaml': {
    keeps: ['            ]\n        # - name: OLD\n        #   value: x\n'],
  },
  // The owner needs root and the capability, and says who the program is.
  'chown.yaml': {
    found: ['dropped-capabilities unset breaks command-privileges'],
    keeps: ['chown -R 1000:1000 /data'],
    never: ['runAsUser: 10001'],
    made: ['runAsUser: 1000\n', 'fsGroup: 1000\n'],
    remains: [`Pod/p/perms ${ROOT}`, 'Pod/p/perms dropped-capabilities'],
  },
  'hpa.yaml': {
    found: ['HorizontalPodAutoscaler/h autoscaler-target'],
    keeps: ['minReplicas: 2'],
    made: ['cpu: 100m'],
  },
  // Its fields are those of a Kustomization, which has none of the findings.
  kust: {
    absent: ['image-tag', 'image-digest', ' replicas ', 'default-namespace'],
    keeps: ['replicas: 1', 'ghcr.io/acme/app:latest'],
  },
  mini: { keeps: ['clusterName, see the file values.yaml'] },
  // The port is the one that the image listens on.
  'nginx.yaml': {
    keeps: ['- containerPort: 80\n', '- port: 80\n'],
    never: ['8080', 'targetPort', 'runAsUser: 10001'],
    made: ['namespaceSelector: {}', 'ip_unprivileged_port_start', 'mountPath: /var/cache/nginx'],
  },
  // The agent reads logs that belong to root, and its pods are admitted.
  'ns.yaml': {
    found: ['DaemonSet/logs run-as-non-root unset breaks node-agents'],
    keeps: ['hostPath:\n            path: /var/log'],
    never: ['pod-security.kubernetes.io/enforce:', 'emptyDir', 'runAsNonRoot: true', 'runAsUser'],
    remains: ['DaemonSet/logs host-path-volumes', 'Namespace/agents namespace-pod-security'],
  },
  'ns2.yaml': {
    keeps: ['hostPath:\n            path: /var/run/docker.sock'],
    never: ['pod-security.kubernetes.io/enforce:', 'runAsNonRoot: true'],
    made: ['pod-security.kubernetes.io/warn: baseline'],
    remains: ['DaemonSet/scope host-path-volumes container-runtime-socket'],
  },
  'page/broken.yaml': { problems: ['broken-yaml'] },
  'page/compose.yaml': {},
  'page/half.yaml': {
    found: ['Pod/half/agent privileged'],
    keeps: ['runAsUser: 10001, runAsGroup: 10001'],
  },
  // The claim above the volume of the image holds nothing.
  'page/pg-bad.yaml': {
    always: { found: ['StatefulSet/db/db data-outside-volume hidden'] },
    never: ['replicas: 2', 'fsGroup: 10001', 'runAsUser: 10001'],
    made: ['mountPath: /var/lib/postgresql/data\n', 'value: /var/lib/postgresql/data/pgdata'],
  },
  'page/pg-sts.yaml': {
    always: { absent: ['data-outside-volume'] },
    keeps: ['mountPath: /var/lib/postgresql/data\n'],
    never: ['replicas:', 'fsGroup: 10001', 'runAsUser: 10001'],
    made: ['runAsUser: 999\n', 'fsGroup: 999\n'],
  },
  'page/rendered.yaml': {
    always: { found: ['Deployment/release-orders/orders credentials-in-env'] },
    found: [
      'fix-permissions run-as-user root breaks command-privileges needs-root',
      'fix-permissions dropped-capabilities unset breaks command-privileges needs-capability',
    ],
    keeps: ['runAsUser: 0', 'hostPath:\n            path: /var/log', 'minAvailable: 2'],
    made: ['fsGroup: 1000\n', 'runAsUser: 1000\n', 'mountPath: /var/cache/nginx'],
    remains: ['log-agent run-as-non-root unset breaks node-agents'],
  },
  // A second budget for the same pods blocks every drain.
  'pdb.yaml': {
    never: ['kind: PodDisruptionBudget\nmetadata:\n  name: agent'],
    absent: ['overlapping-disruption-budgets'],
    found: ['Deployment/app overlapping-selectors'],
  },
  // What the image keeps and what the command writes is on the node.
  'redis-host-path.yaml': {
    found: [
      'store read-only-host-paths writable breaks unwritable-folders read-only-volume',
      'report read-only-host-paths writable breaks unwritable-folders read-only-volume',
    ],
    never: ['readOnly: true'],
  },
  // A dump that the command writes would go with the pod.
  'dump-host-path.yaml': {
    found: ['CronJob/dump host-path-volumes host-path'],
    keeps: ['hostPath: {path: /srv/backup}'],
  },
  // What the command copies is on the node: an empty folder has nothing to copy.
  'seed-host-path.yaml': {
    keeps: ['name: seed, hostPath: {path: /opt/seed}', 'name: cache, hostPath:'],
    found: ['Deployment/api host-path-volumes host-path'],
  },
  // A kind of another project that is scaled as a Deployment is: the claim lets one pod write.
  'rollout-claim.yaml': {
    found: ['Rollout/gitea replicas too-few breaks single-writer-volumes several-pods'],
    keeps: ['replicas: 1\n'],
  },
  'rwo.yaml': {
    found: ['Deployment/db single-writer-volumes rolling-update'],
    never: ['replicas: 2', 'PodDisruptionBudget'],
    made: ['type: Recreate', 'fsGroup: 999\n', 'port: 5432'],
  },
  'tok.yaml': {
    always: { found: ['Pod/t/c credentials-in-env'] },
    // No Secret is in the file: the container would wait for one.
    never: ['secretKeyRef'],
  },
  tmpl: { problems: [], keeps: ['{{ .Release.Name }}'] },
  'two.yaml': { made: ['runAsUser: 101\n'], keeps: ['image: nginx:1.27.3'] },
  'x.yaml': {
    always: {
      found: ['Deployment/web/web credentials-in-env', 'ConfigMap/cfg config-map-credentials'],
    },
    found: [
      'Deployment/web/dind container-engine-api',
      'Deployment/web/dind privileged',
      'Deployment/web/web env-references',
      'Deployment/web volume-references',
      'Deployment/web unmounted-volumes',
      'Service/web container-port-names',
      'Ingress/web dangling-ingresses',
      'Ingress/web public-load-balancers internet-facing',
      'NetworkPolicy/np dangling-network-policies',
      'PodDisruptionBudget/p2 overlapping-disruption-budgets',
      'HorizontalPodAutoscaler/h autoscaler-target',
      'privileged privileged breaks command-privileges',
    ],
    keeps: ['privileged: true', 'scheme: internet-facing', '--host=tcp://0.0.0.0:2375'],
  },

  // The port of a virtual host is in a place of its own.
  'apache-virtual-host.yaml': {
    keeps: ['Listen 80\n', '<VirtualHost *:80>', 'containerPort: 80}'],
    never: ['8080'],
    made: ['ip_unprivileged_port_start', 'runAsUser: 33\n'],
  },
  // A probe and a container beside it call the port by the pod's own address.
  'calls-itself.yaml': {
    keeps: ['value: "80"}]', 'containerPort: 80}', 'http://localhost/healthz'],
    never: ['8080'],
    made: ['ip_unprivileged_port_start'],
  },
  // Its program file has the capability, and the kernel refuses to start it without.
  'coredns.yaml': {
    keeps: ['.:53 {', 'containerPort: 53, protocol: UDP'],
    made: ['runAsUser: 65532\n', 'NET_BIND_SERVICE'],
  },
  // What a test expects is no manifest.
  'expected-status.yaml': {
    keeps: ['status: {readyReplicas: 1}'],
    absent: ['server-set-fields'],
    problems: ['missing-field', 'missing-field', 'no-containers'],
  },
  // The Ingress leads there through another namespace.
  'external-name.yaml': { found: ['NetworkPolicy/docs cut-off-clients front'] },
  // Who calls the load balancer is in no file.
  'haproxy-public.yaml': {
    found: ['Service/haproxy public-load-balancers public'],
    keeps: ['type: LoadBalancer', 'bind *:80\n'],
    never: ['azure-load-balancer-internal'],
    made: ['ip_unprivileged_port_start', 'runAsUser: 99\n', 'port: 443'],
    remains: ['Service/haproxy public-load-balancers public'],
  },
  'install-owner.yaml': {
    never: ['runAsUser: 10001'],
    made: ['runAsUser: 2000\n', 'runAsGroup: 2000\n'],
    remains: [`Deployment/mirror/prepare ${ROOT}`],
  },
  // Packages and logs end up in folders of the image.
  'installs-packages.yaml': {
    found: [
      'Job/fetch/tools read-only-root-filesystem unset breaks command-privileges read-only',
      'Job/fetch/fetch read-only-root-filesystem unset breaks command-privileges read-only',
    ],
    never: ['readOnlyRootFilesystem: true'],
  },
  // It is told its folder, and needs no other one.
  'minio-folder.yaml': {
    never: ['mountPath: /data', 'replicas: 2', 'RollingUpdate'],
    made: ['fsGroup: 10001', 'readOnlyRootFilesystem: true'],
  },
  'mongo-dbpath.yaml': {
    always: { found: ['StatefulSet/mongo/mongo data-outside-volume beside'] },
    found: ['read-only-root-filesystem unset breaks command-privileges read-only'],
    keeps: ['mountPath: /data/db}'],
    made: ['runAsUser: 999\n', 'port: 27017'],
    remains: ['StatefulSet/mongo/mongo data-outside-volume beside'],
  },
  // An empty folder for the data would hide that the claim is elsewhere.
  'mysql-claim-beside.yaml': {
    always: { found: ['Deployment/mysql/mysql data-outside-volume beside'] },
    never: ['mountPath: /var/lib/mysql}', 'replicas: 2'],
    made: ['type: Recreate', 'runAsUser: 999\n'],
    remains: ['Deployment/mysql/mysql data-outside-volume beside'],
  },
  // PostgreSQL must own its data folder, and the top of a new volume belongs to root.
  'postgres-emptydir.yaml': {
    keeps: ['mountPath: /var/lib/postgresql/data}'],
    made: ['runAsUser: 999\n', 'PGDATA', '/var/lib/postgresql/data/pgdata'],
    absent: ['run-as-non-root unset breaks', 'run-as-user unset breaks'],
  },
  // The backup is no server, and its pod needs none of the folders of one.
  'postgres-dump.yaml': {
    never: ['PGDATA', 'name: var-lib-postgresql-data'],
    keeps: ['targetPort: 6432'],
    made: ['runAsUser: 70\n', 'port: 6432', 'port: 9187'],
    remains: [`StatefulSet/pg/perms ${ROOT}`],
  },
  'rabbitmq-mirror.yaml': {
    always: { found: ['StatefulSet/rabbit/rabbit data-outside-volume beside'] },
    made: ['runAsUser: 999\n', 'fsGroup: 999\n'],
    never: ['runAsUser: 10001'],
  },
  'redirects.yaml': {
    found: [
      'Pod/fix/fix command-privileges needs-privileged',
      'Pod/fix/fix read-only-root-filesystem unset breaks command-privileges read-only',
      'Pod/fix/fix dropped-capabilities unset breaks command-privileges',
    ],
    never: ['readOnlyRootFilesystem: true', 'runAsNonRoot: true'],
  },
  // Nobody knows how many pods may write the claim; two servers in one folder never work.
  'redis-bitnami.yaml': {
    found: ['Deployment/cache replicas too-few breaks single-writer-volumes several-stores'],
    keeps: ['replicas: 1'],
    made: ['runAsUser: 1001\n', 'fsGroup: 1001\n', 'mountPath: /opt/bitnami/redis/tmp'],
  },
  'redis-mirror.yaml': {
    always: { found: ['Deployment/cache/redis data-outside-volume beside'] },
    found: ['read-only-root-filesystem unset breaks command-privileges read-only'],
    keeps: ['replicas: 1'],
    made: ['runAsUser: 999\n'],
  },
};
