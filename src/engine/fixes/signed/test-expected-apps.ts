/** Expected of web servers, builds and tasks. */
import {
  becomes,
  callsApi,
  dataAt,
  fromCommand,
  fromConfigMap,
  fromEnv,
  hasBudget,
  hasNoToken,
  keeps,
  listens,
  memoryAtLeast,
  needsPrivileged,
  needsRoot,
  oneAtATime,
  ports,
  runsAs,
  runsAsInImage,
  scales,
  userUnknown,
  writes,
  writesOfRoot,
} from './test-conditions.ts';
import {
  confined,
  type Expected,
  everythingAll,
  everythingUsual,
  ordinary,
  restrictedAll,
} from './test-expected.ts';
import { reaches } from './test-general.ts';

const NGINX_FOLDERS = ['/var/cache/nginx', '/run|/var/run'] as const;
const ONE_DISK = 'its disk is attached to one node';

const WEB: Readonly<Record<string, Expected>> = {
  'gateway.yaml': {
    works: [
      listens('Deployment/booking-api', 'api', fromCommand(/0\.0\.0\.0:(\d+)/)),
      listens('Deployment/booking-web', 'web', ports(8080)),
      runsAsInImage('Deployment/booking-web', 'web', 101),
      writes('Deployment/booking-web', 'web', '/tmp'),
      reaches('Deployment/booking-web', 'booking-api', 8080),
    ],
    made: [
      ...ordinary('Deployment/booking-api', 'api'),
      ...ordinary('Deployment/booking-web', 'web'),
      ...everythingUsual(hasBudget('Deployment/booking-api'), hasBudget('Deployment/booking-web')),
    ],
  },
  'nginx-web.yaml': {
    works: [
      listens('Deployment/site', 'nginx', ports(80)),
      runsAs('Deployment/site', 'nginx', 101, 101),
      writesOfRoot('Deployment/site', 'nginx', ...NGINX_FOLDERS),
    ],
    made: [
      ...confined('Deployment/site', 'nginx'),
      ...everythingUsual(hasBudget('Deployment/site')),
      ...everythingAll(hasNoToken('Deployment/site')),
    ],
  },
  'httpd.yaml': {
    works: [
      listens(
        'Deployment/intranet',
        'httpd',
        fromConfigMap('intranet', 'intranet.conf', /Listen (\d+)/),
      ),
      runsAs('Deployment/intranet', 'httpd', 33, 33),
      writesOfRoot('Deployment/intranet', 'httpd', '/usr/local/apache2/logs'),
    ],
    made: [
      ...confined('Deployment/intranet', 'httpd'),
      ...everythingAll(scales('Deployment/intranet'), hasNoToken('Deployment/intranet')),
    ],
  },
  'php-fpm.yaml': {
    works: [
      listens(
        'Deployment/shop',
        'nginx',
        fromConfigMap('shop-nginx', 'default.conf', /listen (\d+)/),
      ),
      runsAs('Deployment/shop', 'nginx', 101, 101),
      runsAs('Deployment/shop', 'php', 82, 82),
      writesOfRoot('Deployment/shop', 'nginx', ...NGINX_FOLDERS),
    ],
    made: [...confined('Deployment/shop', 'php', 'nginx'), ...confined('Deployment/shop', 'code')],
  },
  'port-env.yaml': {
    keeps: [
      keeps(
        'Deployment/quotes',
        'spec.template.spec.securityContext.runAsUser',
        'a comment explains it',
      ),
    ],
    works: [listens('Deployment/quotes', 'quotes', fromEnv('PORT'))],
    made: [
      ...ordinary('Deployment/quotes', 'quotes'),
      ...everythingUsual(hasBudget('Deployment/quotes')),
    ],
  },
  'port-configmap.yaml': {
    works: [
      listens('Deployment/docs', 'docs', fromConfigMap('docs-config', 'app.yaml', /port: (\d+)/)),
    ],
    made: ordinary('Deployment/docs', 'docs'),
  },
  'port-flag.yaml': {
    keeps: [
      keeps(
        'Deployment/status',
        'spec.template.spec.containers[status].securityContext.runAsUser',
        'a comment explains it',
      ),
    ],
    works: [listens('Deployment/status', 'status', fromCommand(/listen=:(\d+)/))],
    made: ordinary('Deployment/status', 'status'),
  },
  'busybox-site.yaml': {
    works: [
      // httpd -p NUMBER
      listens('Pod/hello', 'hello', fromCommand(/^(\d+)$/)),
    ],
    made: ordinary('Pod/hello', 'hello'),
  },
  'wordpress.yaml': {
    works: [
      oneAtATime('Deployment/press', ONE_DISK),
      needsRoot('Deployment/press', 'permissions', 'CHOWN'),
      listens('Deployment/press', 'wordpress', ports(80)),
      dataAt('Deployment/press', 'wordpress', '/var/www/html'),
      runsAs('Deployment/press', 'wordpress', 33, 33),
      // They belong to its user in the image, and everybody may write there.
      writes('Deployment/press', 'wordpress', '/run/apache2|/var/run/apache2'),
    ],
    made: confined('Deployment/press', 'wordpress', 'permissions'),
  },
  'api-hpa.yaml': {
    keeps: [keeps('Deployment/pricing', 'spec.replicas', 'the autoscaler sets them')],
    works: [
      listens('Deployment/pricing', 'pricing', ports(8080)),
      reaches('Deployment/cart', 'pricing', 80),
      userUnknown('Deployment/pricing', 'pricing'),
    ],
    made: [
      ...ordinary('Deployment/pricing', 'pricing'),
      ...ordinary('Deployment/cart', 'cart'),
      ...everythingUsual(hasBudget('Deployment/pricing'), hasBudget('Deployment/cart')),
      ...everythingAll(hasNoToken('Deployment/pricing'), hasNoToken('Deployment/cart')),
    ],
  },
  'budgets.yaml': {
    keeps: ['spec.selector', 'spec.minAvailable'].map((path) =>
      keeps('PodDisruptionBudget/checkout', path, 'one for all parts'),
    ),
    made: [
      ...ordinary('Deployment/checkout-stable', 'checkout'),
      ...ordinary('Deployment/gift-cards', 'gift-cards'),
    ],
  },
  'nested-selectors.yaml': {
    made: [...ordinary('Deployment/relay', 'relay'), ...ordinary('Deployment/relay-eu', 'relay')],
  },
  'service-monitor.yaml': {
    works: [listens('Deployment/basket', 'basket', ports(50051, 9102))],
    made: [
      ...ordinary('Deployment/basket', 'basket'),
      ...everythingUsual(hasBudget('Deployment/basket')),
    ],
  },
  'pod-monitor.yaml': {
    works: [userUnknown('Deployment/tracker', 'tracker')],
    made: [
      ...ordinary('Deployment/tracker', 'tracker'),
      ...everythingUsual(hasBudget('Deployment/tracker')),
    ],
  },
  'kustomize-shop': {
    works: [
      listens('Deployment/web', 'nginx', ports(8081)),
      runsAsInImage('Deployment/web', 'nginx', 101),
      writes('Deployment/web', 'nginx', '/tmp'),
    ],
    made: ordinary('Deployment/web', 'nginx'),
  },
  'chart-web': {
    keeps: [keeps('Deployment/blue-web', 'spec.replicas', 'a value of the chart')],
    works: [
      listens('Deployment/blue-web', 'web', ports(80)),
      writesOfRoot('Deployment/blue-web', 'web', ...NGINX_FOLDERS),
    ],
    made: confined('Deployment/blue-web', 'web'),
  },
};

/** Their users are told by `chown`, a comment or a sibling. */
const IDENTITIES: Readonly<Record<string, Expected>> = {
  'user-comment.yaml': {
    keeps: ['runAsUser', 'runAsGroup', 'fsGroup'].map((field) =>
      keeps(
        'Deployment/wiki',
        `spec.template.spec.securityContext.${field}`,
        'a comment explains it',
      ),
    ),
    works: [oneAtATime('Deployment/wiki', ONE_DISK), runsAs('Deployment/wiki', 'wiki', 33, 33)],
    made: ordinary('Deployment/wiki', 'wiki'),
  },
  'sibling-user.yaml': {
    keeps: [
      keeps(
        'Deployment/dashboards',
        'spec.template.spec.containers[web].securityContext.runAsUser',
        'it is said',
      ),
    ],
    works: [
      oneAtATime('Deployment/dashboards', ONE_DISK),
      runsAs('Deployment/dashboards', 'web', 472, 472),
      runsAs('Deployment/dashboards', 'renderer', 472, 472),
      dataAt('Deployment/dashboards', 'web', '/var/lib/dashboards'),
    ],
    made: [
      ...ordinary('Deployment/dashboards', 'web', 'renderer'),
      ...restrictedAll(becomes('Deployment/dashboards', 'renderer', 472)),
    ],
  },
  'chown-data.yaml': {
    works: [
      oneAtATime('Deployment/flows', ONE_DISK),
      needsRoot('Deployment/flows', 'volume-permissions', 'CHOWN'),
      runsAs('Deployment/flows', 'flows', 1000, 1000),
      dataAt('Deployment/flows', 'flows', '/home/node/.flows'),
    ],
    made: [
      ...ordinary('Deployment/flows', 'flows'),
      ...confined('Deployment/flows', 'volume-permissions'),
      ...restrictedAll(becomes('Deployment/flows', 'flows', 1000)),
    ],
  },
};

const BUILDS: Readonly<Record<string, Expected>> = {
  'jenkins.yaml': {
    keeps: [
      keeps('Deployment/jenkins', 'spec.template.spec.securityContext.fsGroup', 'that of its user'),
      keeps(
        'Deployment/jenkins',
        'spec.template.spec.containers[jenkins].livenessProbe.failureThreshold',
        'a comment explains it',
      ),
    ],
    works: [
      oneAtATime('Deployment/jenkins', ONE_DISK),
      callsApi('Deployment/jenkins'),
      runsAs('Deployment/jenkins', 'jenkins', 1000, 1000),
      dataAt('Deployment/jenkins', 'jenkins', '/var/jenkins_home'),
      memoryAtLeast('Deployment/jenkins', 'jenkins', '2200Mi'),
      listens('Deployment/jenkins', 'jenkins', ports(8080, 50000)),
      writes('Deployment/jenkins', 'jenkins', '/tmp'),
    ],
    made: [
      ...ordinary('Deployment/jenkins', 'jenkins'),
      ...restrictedAll(becomes('Deployment/jenkins', 'jenkins', 1000)),
    ],
  },
  'gitlab-runner.yaml': {
    works: [
      callsApi('Deployment/gitlab-runner'),
      userUnknown('Deployment/gitlab-runner', 'runner'),
    ],
    made: ordinary('Deployment/gitlab-runner', 'runner'),
  },
  'kaniko-build.yaml': {
    works: [
      needsRoot('Job/build-web', 'kaniko', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETUID', 'SETGID'),
      writes('Job/build-web', 'kaniko', '/'),
    ],
    made: confined('Job/build-web', 'clone', 'kaniko'),
  },
  'dind.yaml': {
    works: [
      needsPrivileged('Deployment/build-agent', 'docker', 'dockerd mounts and sets up networks'),
      userUnknown('Deployment/build-agent', 'agent'),
      writes('Deployment/build-agent', 'docker', '/run|/var/run'),
    ],
    made: ordinary('Deployment/build-agent', 'agent'),
  },
  'dockerd-agent.yaml': {
    works: [
      oneAtATime('StatefulSet/cached-builder', 'its cache is on one disk'),
      needsPrivileged('StatefulSet/cached-builder', 'builder', 'its command starts dockerd'),
      dataAt('StatefulSet/cached-builder', 'builder', '/cache'),
    ],
  },
  'toolbox.yaml': {
    works: [
      needsRoot('Deployment/toolbox', 'shell', 'CHOWN'),
      needsRoot('Deployment/toolbox', 'exporter', 'SETUID', 'SETGID'),
      writes('Deployment/toolbox', 'shell', '/usr'),
      writes('Deployment/toolbox', 'exporter', '/usr', '/var/lib/apt'),
    ],
    made: confined('Deployment/toolbox', 'shell', 'exporter'),
  },
};

const TASKS: Readonly<Record<string, Expected>> = {
  'nightly-report.json': {
    works: [userUnknown('CronJob/nightly-report', 'report')],
    made: [
      ...ordinary('CronJob/nightly-report', 'report'),
      ...everythingAll(hasNoToken('CronJob/nightly-report')),
    ],
  },
  'backup-cron.yaml': {
    works: [
      dataAt('CronJob/dump-ledger', 'pg-dump', '/dumps'),
      runsAs('CronJob/dump-ledger', 'pg-dump', 999, 999),
    ],
    made: ordinary('CronJob/dump-ledger', 'pg-dump'),
  },
  'restore-job.yaml': {
    works: [
      needsRoot('Job/restore-archive', 'prepare', 'CHOWN'),
      runsAs('Job/restore-archive', 'restore', 70, 70),
      dataAt('Job/restore-archive', 'restore', '/restore'),
    ],
    made: [
      ...ordinary('Job/restore-archive', 'restore'),
      ...confined('Job/restore-archive', 'prepare'),
      ...restrictedAll(becomes('Job/restore-archive', 'restore', 70)),
    ],
  },
  'velero-hooks.yaml': {
    keeps: [
      keeps('Deployment/invoices', 'spec.template.metadata.annotations', 'Velero runs them'),
      keeps(
        'Deployment/invoices',
        'spec.template.spec.containers[invoices].securityContext.runAsUser',
        'it is said',
      ),
    ],
    works: [
      oneAtATime('Deployment/invoices', ONE_DISK),
      needsPrivileged('Deployment/invoices', 'freezer', 'fsfreeze runs in it'),
      dataAt('Deployment/invoices', 'invoices', '/files'),
    ],
    made: ordinary('Deployment/invoices', 'invoices'),
  },
  'chart-worker': {
    works: [
      listens('Deployment/worker', 'worker', fromCommand(/health-port=(\d+)/)),
      userUnknown('CronJob/worker-vacuum', 'vacuum'),
    ],
    made: [
      ...ordinary('Deployment/worker', 'worker'),
      ...ordinary('CronJob/worker-vacuum', 'vacuum'),
    ],
  },
};

export const APPS: Readonly<Record<string, Expected>> = {
  ...WEB,
  ...IDENTITIES,
  ...BUILDS,
  ...TASKS,
};
