/** Expected of agents, plugins, controllers and what else is close to the cluster. */
import {
  becomes,
  callsApi,
  enforces,
  fromCommand,
  fromConfigMap,
  keeps,
  listens,
  needsCapability,
  needsPrivileged,
  needsRoot,
  oneAtATime,
  ports,
  runsAs,
  runsAsInImage,
  scales,
  userUnknown,
  writes,
} from './test-conditions.ts';
import {
  confined,
  type Expected,
  everythingAll,
  ordinary,
  restrictedAll,
} from './test-expected.ts';

const OF_NODE = 'the files of the node belong to root';

export const NODES: Readonly<Record<string, Expected>> = {
  'fluent-bit.yaml': {
    works: [
      // It keeps its place in /var/log, which belongs to root.
      needsRoot('DaemonSet/fluent-bit', 'fluent-bit'),
      callsApi('DaemonSet/fluent-bit'),
      listens(
        'DaemonSet/fluent-bit',
        'fluent-bit',
        fromConfigMap('fluent-bit', 'fluent-bit.conf', /HTTP_Port +(\d+)/),
      ),
    ],
    made: ordinary('DaemonSet/fluent-bit', 'fluent-bit'),
  },
  'node-exporter.yaml': {
    keeps: [
      keeps(
        'DaemonSet/node-exporter',
        'spec.template.spec.hostNetwork',
        'it counts the traffic of the node',
      ),
      keeps(
        'DaemonSet/node-exporter',
        'spec.template.spec.hostPID',
        'it counts the processes of the node',
      ),
      keeps(
        'DaemonSet/node-exporter',
        'spec.template.spec.containers[node-exporter].securityContext.runAsUser',
        'a comment explains it',
      ),
    ],
    works: [
      listens('DaemonSet/node-exporter', 'node-exporter', fromCommand(/listen-address=:(\d+)/)),
    ],
    made: ordinary('DaemonSet/node-exporter', 'node-exporter'),
  },
  'promtail.yaml': {
    works: [needsRoot('DaemonSet/promtail', 'promtail'), callsApi('DaemonSet/promtail')],
    made: ordinary('DaemonSet/promtail', 'promtail'),
  },
  'apm-agent.yaml': {
    keeps: [
      keeps(
        'DaemonSet/apm-agent',
        'spec.template.spec.containers[agent].ports',
        'pods send to the address of the node',
      ),
    ],
    works: [needsRoot('DaemonSet/apm-agent', 'agent')],
    made: ordinary('DaemonSet/apm-agent', 'agent'),
  },
  'disk-doctor.yaml': {
    works: [needsPrivileged('DaemonSet/disk-doctor', 'smart', 'it controls disks')],
  },
  'audit-collector.yaml': {
    works: [needsRoot('DaemonSet/audit-collector', 'vector')],
    made: ordinary('DaemonSet/audit-collector', 'vector'),
  },
  'chart-shipper': {
    works: [needsRoot('DaemonSet/shipper', 'vector')],
    made: ordinary('DaemonSet/shipper', 'vector'),
  },
  'log-pruner.yaml': {
    works: [needsRoot('CronJob/log-pruner', 'prune')],
    made: confined('CronJob/log-pruner', 'prune'),
  },
  'cni-plugin.yaml': {
    keeps: [
      keeps(
        'DaemonSet/overlay-net',
        'spec.template.spec.hostNetwork',
        'it sets up the network of the node',
      ),
    ],
    works: [
      needsRoot('DaemonSet/overlay-net', 'install-cni'),
      needsRoot('DaemonSet/overlay-net', 'write-config'),
      needsRoot('DaemonSet/overlay-net', 'overlayd', 'NET_ADMIN', 'NET_RAW'),
    ],
    made: confined('DaemonSet/overlay-net', 'overlayd', 'install-cni'),
  },
  'csi-driver.yaml': {
    keeps: [
      keeps(
        'DaemonSet/csi-blocks-node',
        'spec.template.spec.containers[driver].securityContext.allowPrivilegeEscalation',
        'it is privileged',
      ),
      keeps(
        'DaemonSet/csi-blocks-node',
        'spec.template.spec.containers[driver].volumeMounts',
        'pods see what it mounts',
      ),
    ],
    works: [
      needsPrivileged('DaemonSet/csi-blocks-node', 'driver', OF_NODE),
      needsRoot('DaemonSet/csi-blocks-node', 'registrar'),
    ],
    made: ordinary('DaemonSet/csi-blocks-node', 'registrar'),
  },
  'device-plugin.yaml': {
    works: [needsRoot('DaemonSet/fpga-plugin', 'plugin')],
    made: confined('DaemonSet/fpga-plugin', 'plugin'),
  },
  // Controllers
  'widget-operator.yaml': {
    works: [
      callsApi('Deployment/widget-operator'),
      listens('Deployment/widget-operator', 'manager', fromCommand(/bind-address=:(\d+)/)),
      userUnknown('Deployment/widget-operator', 'manager'),
    ],
    made: [
      ...ordinary('Deployment/widget-operator', 'manager'),
      ...everythingAll(enforces('widget-system'), scales('Deployment/widget-operator')),
    ],
  },
  'policy-webhook.yaml': {
    works: [listens('Deployment/image-policy', 'webhook', fromCommand(/--port=(\d+)/))],
    made: ordinary('Deployment/image-policy', 'webhook'),
  },
  'queue-metrics-api.yaml': {
    works: [
      callsApi('Deployment/queue-metrics'),
      listens('Deployment/queue-metrics', 'adapter', fromCommand(/--secure-port=(\d+)/)),
      writes('Deployment/queue-metrics', 'adapter', '/certs'),
    ],
    made: ordinary('Deployment/queue-metrics', 'adapter'),
  },
  'dns-sync.yaml': {
    keeps: [
      keeps(
        'Deployment/dns-sync',
        'spec.template.spec.securityContext.fsGroup',
        'a comment explains it',
      ),
    ],
    works: [
      oneAtATime('Deployment/dns-sync', 'its comment says so'),
      callsApi('Deployment/dns-sync'),
      runsAsInImage('Deployment/dns-sync', 'dns-sync', 65532),
    ],
    made: ordinary('Deployment/dns-sync', 'dns-sync'),
  },
  'kustomize-operator': {
    works: [
      callsApi('Deployment/tenant-controller'),
      userUnknown('Deployment/tenant-controller', 'manager'),
    ],
    made: ordinary('Deployment/tenant-controller', 'manager'),
  },
  // Ingress controllers and gateways
  'edge-nginx.yaml': {
    keeps: [
      keeps(
        'Deployment/edge',
        'spec.template.spec.containers[controller].securityContext.runAsUser',
        'a comment explains it',
      ),
      keeps(
        'Deployment/edge',
        'spec.template.spec.containers[controller].securityContext.allowPrivilegeEscalation',
        'a file capability binds the port',
      ),
      keeps('Service/edge', 'spec.externalTrafficPolicy', 'the address of the client'),
    ],
    works: [
      callsApi('Deployment/edge'),
      needsCapability('Deployment/edge', 'controller', 'NET_BIND_SERVICE'),
      listens('Deployment/edge', 'controller', ports(80, 443, 8443, 10254)),
    ],
  },
  'edge-traefik.yaml': {
    works: [
      callsApi('DaemonSet/traefik'),
      needsCapability('DaemonSet/traefik', 'traefik', 'NET_BIND_SERVICE'),
      listens('DaemonSet/traefik', 'traefik', (scene, container) => [
        ...fromCommand(/address=:(\d+)/)(scene, container),
        8080,
      ]),
    ],
    made: confined('DaemonSet/traefik', 'traefik'),
  },
  'haproxy.yaml': {
    works: [
      runsAs('Deployment/tcp-edge', 'haproxy', 99, 99),
      listens(
        'Deployment/tcp-edge',
        'haproxy',
        fromConfigMap('tcp-edge', 'haproxy.cfg', /bind \*:(\d+)/),
      ),
    ],
    made: [
      ...confined('Deployment/tcp-edge', 'haproxy'),
      ...restrictedAll(becomes('Deployment/tcp-edge', 'haproxy', 99)),
    ],
  },
};
