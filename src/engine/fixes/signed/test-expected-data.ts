/** Expected of databases and queues. */
import {
  becomes,
  blocksEscalation,
  dataAt,
  dropsAll,
  isIsolated,
  keeps,
  listens,
  memoryAtLeast,
  needsPrivileged,
  needsRoot,
  oneAtATime,
  ports,
  runsAs,
  runsAsInImage,
  userUnknown,
  writes,
} from './test-conditions.ts';
import {
  confined,
  type Expected,
  everythingAll,
  ordinary,
  restrictedAll,
  restrictedUsual,
} from './test-expected.ts';
import { reaches } from './test-general.ts';

const FORMS_ITSELF = 'another member would not join the one that is there';

export const DATA: Readonly<Record<string, Expected>> = {
  'postgres-16.yaml': {
    keeps: [
      keeps(
        'StatefulSet/orders-db',
        'spec.template.spec.containers[postgres].env',
        'PGDATA is below the mount',
      ),
    ],
    works: [
      oneAtATime('StatefulSet/orders-db', 'its comment says so'),
      dataAt('StatefulSet/orders-db', 'postgres', '/var/lib/postgresql/data'),
      runsAs('StatefulSet/orders-db', 'postgres', 999, 999),
      listens('StatefulSet/orders-db', 'postgres', ports(5432)),
      writes('StatefulSet/orders-db', 'postgres', '/var/run/postgresql'),
    ],
    made: [
      ...ordinary('StatefulSet/orders-db', 'postgres'),
      ...restrictedAll(becomes('StatefulSet/orders-db', 'postgres', 999)),
    ],
  },
  'postgres-18.yaml': {
    works: [
      oneAtATime('Deployment/ledger-db', 'its disk is attached to one node'),
      dataAt('Deployment/ledger-db', 'db', '/var/lib/postgresql'),
      runsAs('Deployment/ledger-db', 'db', 999, 999),
      listens('Deployment/ledger-db', 'db', ports(5432)),
      memoryAtLeast('Deployment/ledger-db', 'db', '1200Mi'),
      writes('Deployment/ledger-db', 'db', '/var/run/postgresql'),
    ],
    made: [
      ...ordinary('Deployment/ledger-db', 'db'),
      ...restrictedAll(becomes('Deployment/ledger-db', 'db', 999)),
      ...everythingAll(isIsolated('Deployment/ledger-db')),
    ],
  },
  'mysql.yaml': {
    works: [
      oneAtATime('Deployment/blog-mysql', 'its disk is attached to one node'),
      dataAt('Deployment/blog-mysql', 'mysql', '/var/lib/mysql'),
      runsAs('Deployment/blog-mysql', 'mysql', 999, 999),
      listens('Deployment/blog-mysql', 'mysql', ports(3306)),
      memoryAtLeast('Deployment/blog-mysql', 'mysql', '900Mi'),
      writes('Deployment/blog-mysql', 'mysql', '/var/run/mysqld', '/tmp'),
    ],
    made: [
      ...ordinary('Deployment/blog-mysql', 'mysql'),
      ...restrictedAll(becomes('Deployment/blog-mysql', 'mysql', 999)),
    ],
  },
  'mongo.yaml': {
    keeps: [
      keeps('StatefulSet/catalog-mongo', 'spec.replicas', 'the replica set has three members'),
    ],
    works: [
      dataAt('StatefulSet/catalog-mongo', 'mongod', '/data/db'),
      runsAs('StatefulSet/catalog-mongo', 'mongod', 999, 999),
      listens('StatefulSet/catalog-mongo', 'mongod', ports(27017)),
      memoryAtLeast('StatefulSet/catalog-mongo', 'mongod', '1300Mi'),
      writes('StatefulSet/catalog-mongo', 'mongod', '/tmp'),
    ],
    made: ordinary('StatefulSet/catalog-mongo', 'mongod'),
  },
  'redis.yaml': {
    keeps: [
      keeps(
        'StatefulSet/session-redis',
        'spec.template.spec.initContainers[somaxconn].securityContext.runAsUser',
        'root is said',
      ),
    ],
    works: [
      oneAtATime('StatefulSet/session-redis', FORMS_ITSELF),
      dataAt('StatefulSet/session-redis', 'redis', '/data'),
      runsAs('StatefulSet/session-redis', 'redis', 999, 1000),
      needsPrivileged('StatefulSet/session-redis', 'somaxconn', 'sysctl writes the node'),
      listens('StatefulSet/session-redis', 'redis', ports(6379)),
    ],
    made: [
      ...ordinary('StatefulSet/session-redis', 'redis'),
      ...restrictedAll(becomes('StatefulSet/session-redis', 'redis', 999)),
    ],
  },
  'cassandra.yaml': {
    keeps: [
      keeps('StatefulSet/metrics-cassandra', 'spec.replicas', 'the ring has three nodes'),
      keeps(
        'StatefulSet/metrics-cassandra',
        'spec.template.spec.securityContext.fsGroup',
        'that of its user',
      ),
      keeps(
        'StatefulSet/metrics-cassandra',
        'spec.template.spec.terminationGracePeriodSeconds',
        'drain takes long',
      ),
    ],
    works: [
      dataAt('StatefulSet/metrics-cassandra', 'cassandra', '/var/lib/cassandra'),
      runsAs('StatefulSet/metrics-cassandra', 'cassandra', 999, 999),
      memoryAtLeast('StatefulSet/metrics-cassandra', 'cassandra', '2500Mi'),
      listens('StatefulSet/metrics-cassandra', 'cassandra', ports(9042, 7000)),
      writes('StatefulSet/metrics-cassandra', 'cassandra', '/etc/cassandra', '/tmp'),
    ],
    made: confined('StatefulSet/metrics-cassandra', 'cassandra'),
  },
  'elasticsearch.yaml': {
    keeps: [keeps('StatefulSet/search', 'spec.replicas', 'the first masters are named')],
    works: [
      needsRoot('StatefulSet/search', 'owner', 'CHOWN'),
      needsPrivileged('StatefulSet/search', 'map-count', 'sysctl writes the node'),
      dataAt('StatefulSet/search', 'elasticsearch', '/usr/share/elasticsearch/data'),
      runsAsInImage('StatefulSet/search', 'elasticsearch', 1000),
      memoryAtLeast('StatefulSet/search', 'elasticsearch', '1500Mi'),
      listens('StatefulSet/search', 'elasticsearch', ports(9200, 9300)),
      writes('StatefulSet/search', 'elasticsearch', '/usr/share/elasticsearch/logs', '/tmp'),
    ],
    made: [
      ...ordinary('StatefulSet/search', 'elasticsearch'),
      ...confined('StatefulSet/search', 'owner'),
      // The user of its image is a number: at the level Restricted it needs no other one.
      ...everythingAll(becomes('StatefulSet/search', 'elasticsearch', 1000)),
    ],
  },
  'etcd.json': {
    works: [
      oneAtATime('StatefulSet/config-etcd', FORMS_ITSELF),
      dataAt('StatefulSet/config-etcd', 'etcd', '/var/run/etcd'),
      userUnknown('StatefulSet/config-etcd', 'etcd'),
      listens('StatefulSet/config-etcd', 'etcd', ports(2379, 2380)),
    ],
    made: ordinary('StatefulSet/config-etcd', 'etcd'),
  },
  'minio.yaml': {
    works: [
      oneAtATime('Deployment/artifacts', 'its disk is attached to one node'),
      dataAt('Deployment/artifacts', 'minio', '/export'),
      userUnknown('Deployment/artifacts', 'minio'),
      listens('Deployment/artifacts', 'minio', ports(9000, 9001)),
    ],
    made: ordinary('Deployment/artifacts', 'minio'),
  },
  'rabbitmq.yaml': {
    works: [
      oneAtATime('StatefulSet/broker', FORMS_ITSELF),
      dataAt('StatefulSet/broker', 'rabbitmq', '/var/lib/rabbitmq'),
      runsAs('StatefulSet/broker', 'rabbitmq', 999, 999),
      listens('StatefulSet/broker', 'rabbitmq', ports(5672, 15672)),
    ],
    made: [
      ...ordinary('StatefulSet/broker', 'rabbitmq'),
      ...restrictedAll(becomes('StatefulSet/broker', 'rabbitmq', 999)),
    ],
  },
  'kafka.yaml': {
    keeps: [
      keeps('StatefulSet/events', 'spec.replicas', 'the voters are listed'),
      keeps('StatefulSet/events', 'spec.template.spec.securityContext.fsGroup', 'that of its user'),
    ],
    works: [
      dataAt('StatefulSet/events', 'kafka', '/var/lib/kafka/data'),
      runsAs('StatefulSet/events', 'kafka', 1000),
      memoryAtLeast('StatefulSet/events', 'kafka', '1300Mi'),
      listens('StatefulSet/events', 'kafka', ports(9092, 9093)),
    ],
    made: ordinary('StatefulSet/events', 'kafka'),
  },
  'nats.json': {
    works: [
      oneAtATime('Deployment/nats', 'two servers without a cluster have each half of the clients'),
      userUnknown('Deployment/nats', 'nats'),
      listens('Deployment/nats', 'nats', ports(4222, 8222)),
    ],
    made: ordinary('Deployment/nats', 'nats'),
  },
  'wait-for-db.yaml': {
    works: [
      oneAtATime('StatefulSet/crm-db', FORMS_ITSELF),
      dataAt('StatefulSet/crm-db', 'postgres', '/var/lib/postgresql/data'),
      runsAs('StatefulSet/crm-db', 'postgres', 70, 70),
      reaches('Deployment/crm', 'crm-db', 5432),
      userUnknown('Deployment/crm', 'crm'),
      writes('StatefulSet/crm-db', 'postgres', '/var/run/postgresql'),
    ],
    made: [
      ...ordinary('StatefulSet/crm-db', 'postgres'),
      ...ordinary('Deployment/crm', 'wait-for-db', 'migrate', 'crm'),
      ...restrictedAll(becomes('StatefulSet/crm-db', 'postgres', 70)),
    ],
  },
  'kustomize-postgres': {
    keeps: [
      keeps(
        'StatefulSet/tiles-db',
        'spec.template.spec.securityContext.runAsUser',
        'the patch says it',
      ),
      keeps(
        'StatefulSet/tiles-db',
        'spec.template.spec.securityContext.fsGroup',
        'the patch says it',
      ),
    ],
    works: [
      oneAtATime('StatefulSet/tiles-db', FORMS_ITSELF),
      dataAt('StatefulSet/tiles-db', 'db', '/var/lib/postgresql/data'),
      runsAs('StatefulSet/tiles-db', 'db', 999, 999),
      listens('StatefulSet/tiles-db', 'db', ports(5432)),
    ],
    made: ordinary('StatefulSet/tiles-db', 'db'),
  },
  'chart-cache': {
    keeps: [
      keeps(
        'StatefulSet/cache',
        'spec.template.spec.containers[redis].securityContext.runAsUser',
        'redis of the image',
      ),
      keeps(
        'StatefulSet/cache',
        'spec.template.spec.securityContext.fsGroup',
        'a value of the chart',
      ),
    ],
    works: [
      oneAtATime('StatefulSet/cache', 'its comment says so'),
      dataAt('StatefulSet/cache', 'redis', '/data'),
      runsAs('StatefulSet/cache', 'redis', 999, 1000),
      listens('StatefulSet/cache', 'redis', ports(6379)),
    ],
    made: [
      // Its pod may have a seccomp profile: that is a value of the chart.
      ...restrictedUsual(blocksEscalation('StatefulSet/cache', 'redis')),
      ...restrictedAll(dropsAll('StatefulSet/cache', 'redis')),
    ],
  },
  'queue-workers.yaml': {
    keeps: [keeps('Deployment/mail-worker', 'spec.replicas', 'the autoscaler sets them')],
    works: [
      oneAtATime('Deployment/mail-beat', 'its comment says so'),
      userUnknown('Deployment/mail-worker', 'worker'),
      userUnknown('Deployment/mail-beat', 'beat'),
    ],
    made: [
      ...ordinary('Deployment/mail-worker', 'worker'),
      ...ordinary('Deployment/mail-beat', 'beat'),
    ],
  },
};
