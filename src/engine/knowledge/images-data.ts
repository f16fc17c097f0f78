/**
 * What well-known images are built like, read from their Dockerfiles: one entry for each image, or for
 * each variant that differs. Facts alone: what follows from them is said elsewhere, in words.
 */

import type { ImageFacts, WrittenPath } from '../model/learned.ts';

interface Entry {
  /** Registry and repository, such as `docker.io/library/nginx`. */
  readonly repositories: readonly string[];
  /** Tags that it holds for; all when left out. */
  readonly tags?: (tag: string | null) => boolean;
  readonly facts: ImageFacts;
}

/** When the Dockerfiles were read; some were added later. */
const READ = '2026-08-21';
const READ_LATER = '2026-11-26';
const READ_LAST = '2026-12-01';

const scratch = (...paths: readonly string[]): WrittenPath[] =>
  paths.map((path) => ({ path, holds: 'scratch' }));
const ofRoot = (...paths: readonly string[]): WrittenPath[] =>
  scratch(...paths).map((written) => ({ ...written, ofRoot: true }));
const data = (path: string, option?: string): WrittenPath => ({
  path,
  holds: 'data',
  ...(option && { option }),
});
const inParts = (path: string): WrittenPath => ({ ...data(path), inParts: true });
const user = (uid: number, gid = uid) => ({ uid, gid });
const official = (name: string) => [`docker.io/library/${name}`];

const NONE = { always: [], asRoot: [] } as const;

/** What most images have in common, and what is particular to one. */
function image(
  name: string,
  repository: string,
  of: Pick<ImageFacts, 'user' | 'startsAs'> & Partial<ImageFacts>,
): ImageFacts {
  return {
    name,
    asOf: READ,
    source: { title: `${repository}: Dockerfile`, url: `https://github.com/${repository}` },
    ports: [],
    writes: [],
    volumes: [],
    programs: [name],
    capabilities: NONE,
    ...of,
  };
}

/** Entrypoints that hand folders to their own user and then step down to it. */
const STEPS_DOWN = { always: [], asRoot: ['CHOWN', 'SETGID', 'SETUID'] } as const;
/** Servers whose master binds port 80 as root and whose workers step down. */
const WEB_SERVER = {
  always: [],
  asRoot: ['CHOWN', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'],
} as const;

/** The leading number of a tag: `8.0-noble` is 8; null where it begins with none. */
const major = (tag: string | null): number | null => {
  const digits = /^\d{1,4}(?=$|[.-])/.exec(tag ?? '');
  return digits ? Number(digits[0]) : null;
};
const isAlpine = (tag: string | null) => /(?:^|-)alpine/.test(tag ?? '');
const isDebian = (tag: string | null) => !isAlpine(tag);
/** Tags without a number, such as `latest`, stand for the newest. */
const from = (least: number) => (tag: string | null) => (major(tag) ?? least) >= least;
const below = (end: number) => (tag: string | null) => !from(end)(tag);
/** Built without a shell, and with a user that is set already. */
const isChiseled = (tag: string | null) => /chiseled|distroless/.test(tag ?? '');
/** Of nginx 1.17 and before the Alpine variant had another user. */
const isOldNginx = (tag: string | null) => /^(?:0|1\.(?:\d|1[0-7]))(?=$|[.-])/.test(tag ?? '');

const postgres = (uid: number, kept: WrittenPath): ImageFacts =>
  image('postgres', 'docker-library/postgres', {
    asOf: READ_LAST,
    user: user(uid),
    startsAs: 'root',
    ports: [5432],
    writes: [kept, ...scratch('/var/run/postgresql', '/tmp')],
    memory: '512Mi',
    volumes: [kept.path],
    capabilities: STEPS_DOWN,
  });
const POSTGRES_DATA: WrittenPath = {
  ...data('/var/lib/postgresql/data', '-D'),
  below: { variable: 'PGDATA', folder: '/var/lib/postgresql/data/pgdata' },
};
/** Its data is in a folder of the version below, as `/var/lib/postgresql/18/docker`. */
const POSTGRES_18 = data('/var/lib/postgresql');

const redis = (gid: number): ImageFacts =>
  image('redis', 'redis/docker-library-redis', {
    asOf: '2024-10-31',
    user: user(999, gid),
    startsAs: 'root',
    ports: [6379],
    writes: [data('/data', '--dir')],
    volumes: ['/data'],
    programs: ['redis-server'],
    capabilities: STEPS_DOWN,
  });
const valkey = (gid: number): ImageFacts =>
  image('valkey', 'valkey-io/valkey-container', {
    asOf: READ_LAST,
    user: user(999, gid),
    startsAs: 'root',
    ports: [6379],
    writes: [data('/data', '--dir')],
    volumes: ['/data'],
    programs: ['valkey-server'],
    capabilities: STEPS_DOWN,
  });

const bitnami = (name: string) => [`docker.io/bitnami/${name}`, `docker.io/bitnamilegacy/${name}`];
/** Its folders are open to any user of group 0, and those that it writes when it starts to everyone. */
function ofBitnami(
  name: string,
  port: number,
  kept: WrittenPath,
  { writes, ...of }: Pick<ImageFacts, 'volumes' | 'programs'> & { writes: readonly string[] },
): ImageFacts {
  const folders = writes.map((folder) => `/opt/bitnami/${name}/${folder}`);
  return image(name, 'bitnami/containers', {
    asOf: READ_LAST,
    user: user(1001),
    startsAs: 'user',
    ports: [port],
    writes: [kept, ...scratch(...folders, '/tmp')],
    ...of,
  });
}

const isManagement = (tag: string | null) => /(?:^|-)management(?:-|$)/.test(tag ?? '');
const RABBITMQ_PORTS = [4369, 5671, 15_691, 15_692, 25_672];
const rabbitmq = (uid: number, gid: number, management = false): ImageFacts =>
  image('rabbitmq', 'docker-library/rabbitmq', {
    asOf: READ_LATER,
    user: user(uid, gid),
    startsAs: 'root',
    ports: [5672],
    otherPorts: management ? [...RABBITMQ_PORTS, 15_671, 15_672] : RABBITMQ_PORTS,
    writes: [data('/var/lib/rabbitmq'), ...scratch('/var/log/rabbitmq', '/tmp')],
    memory: '512Mi',
    volumes: ['/var/lib/rabbitmq'],
    programs: ['rabbitmq-server'],
    capabilities: STEPS_DOWN,
  });

const httpd = (uid: number): ImageFacts =>
  image('httpd', 'docker-library/httpd', {
    user: user(uid),
    startsAs: 'root',
    ports: [80],
    writes: ofRoot('/usr/local/apache2/logs'),
    capabilities: WEB_SERVER,
  });

const sql = (
  name: string,
  repository: string,
  socket: string,
  programs: readonly string[],
): ImageFacts =>
  image(name, repository, {
    asOf: READ_LAST,
    user: user(999),
    startsAs: 'root',
    ports: [3306],
    writes: [data('/var/lib/mysql', '--datadir'), ...scratch(socket, '/tmp')],
    memory: name === 'mysql' ? '1Gi' : '512Mi',
    volumes: ['/var/lib/mysql'],
    programs,
    capabilities: STEPS_DOWN,
  });

type PhpVariant = 'apache' | 'fpm' | 'fpm-alpine';

/** PHP's user of Debian's or Alpine's; the variants without a web server speak FastCGI. */
const php = (name: string, repository: string, tag: PhpVariant, kept?: WrittenPath): ImageFacts =>
  image(name, repository, {
    asOf: READ_LAST,
    user: user(tag === 'fpm-alpine' ? 82 : 33),
    startsAs: 'root',
    ports: [tag === 'apache' ? 80 : 9000],
    writes: [
      ...(kept ? [kept] : []),
      ...scratch(...(tag === 'apache' ? ['/var/run/apache2', '/var/lock/apache2'] : []), '/tmp'),
    ],
    volumes: kept ? [kept.path] : [],
    programs: [tag === 'apache' ? 'apache2-foreground' : 'php-fpm'],
    capabilities: tag === 'apache' ? WEB_SERVER : STEPS_DOWN,
  });
const isFpm = (tag: string | null) => /(?:^|-)fpm(?:$|-)/.test(tag ?? '');
const PHP_VARIANTS: readonly {
  readonly variant: PhpVariant;
  readonly tags: (tag: string | null) => boolean;
}[] = [
  // The command line tool of WordPress is another program.
  { variant: 'apache', tags: (tag) => !isFpm(tag) && !/(?:^|-)cli(?:$|-)/.test(tag ?? '') },
  { variant: 'fpm', tags: (tag) => isFpm(tag) && isDebian(tag) },
  { variant: 'fpm-alpine', tags: (tag) => isFpm(tag) && isAlpine(tag) },
];

/** Of 1.8 and before it has no user of its own. */
const influx1 = (of: Pick<ImageFacts, 'user' | 'startsAs'>): ImageFacts =>
  image('influxdb', 'influxdata/influxdata-docker', {
    asOf: READ_LAST,
    ports: [8086],
    writes: [data('/var/lib/influxdb')],
    volumes: ['/var/lib/influxdb'],
    programs: ['influxd'],
    ...of,
  });
const isInflux1 = (least: number, last: number) => (tag: string | null) => {
  const minor = Number(/^1\.(\d{1,3})(?=$|[.-])/.exec(tag ?? '')?.[1] ?? Number.NaN);
  return minor >= least && minor <= last;
};

/** Up to 8.7 its Dockerfile names the user `elasticsearch` instead of its number. */
const isNamedElastic = (tag: string | null) => /^8\.[0-7](?=$|[.-])/.test(tag ?? '');

const isLinux = (tag: string | null) => !/nanoserver|windowsservercore/.test(tag ?? '');

const dotnet = (of: Pick<ImageFacts, 'user' | 'startsAs' | 'ports'>): ImageFacts =>
  image('.NET', 'dotnet/dotnet-docker', {
    writes: scratch('/tmp'),
    ...of,
  });
const DOTNET_USER = user(1654);
const ASPNET = ['mcr.microsoft.com/dotnet/aspnet'];
const DOTNET = ['mcr.microsoft.com/dotnet/runtime', 'mcr.microsoft.com/dotnet/runtime-deps'];

export const KNOWN_IMAGES: readonly Entry[] = [
  {
    repositories: official('nginx'),
    tags: (tag) => !isOldNginx(tag),
    facts: image('nginx', 'nginx/docker-nginx', {
      user: user(101),
      startsAs: 'root',
      ports: [80],
      // It would also like to write /etc/nginx/conf.d, but a volume there would hide its site.
      writes: [
        ...ofRoot('/var/cache/nginx', '/run').map((folder) => ({
          ...folder,
          namedIn: '/etc/nginx/nginx.conf',
        })),
        ...scratch('/tmp'),
      ],
      capabilities: WEB_SERVER,
    }),
  },
  {
    repositories: [
      'docker.io/nginxinc/nginx-unprivileged',
      'ghcr.io/nginx/nginx-unprivileged',
      'ghcr.io/nginxinc/nginx-unprivileged',
      'quay.io/nginx/nginx-unprivileged',
      'public.ecr.aws/nginx/nginx-unprivileged',
    ],
    facts: image('nginx-unprivileged', 'nginx/docker-nginx-unprivileged', {
      user: user(101),
      startsAs: 'user',
      ports: [8080],
      writes: scratch('/tmp'),
    }),
  },
  {
    repositories: ASPNET,
    tags: (tag) => from(8)(tag) && !isChiseled(tag),
    facts: dotnet({ user: DOTNET_USER, startsAs: 'root', ports: [8080] }),
  },
  {
    repositories: ASPNET,
    tags: (tag) => from(8)(tag) && isChiseled(tag),
    facts: dotnet({ user: DOTNET_USER, startsAs: 'user', ports: [8080] }),
  },
  {
    repositories: ASPNET,
    tags: below(8),
    facts: dotnet({ user: null, startsAs: 'root', ports: [80] }),
  },
  {
    repositories: DOTNET,
    tags: (tag) => from(8)(tag) && !isChiseled(tag),
    facts: dotnet({ user: DOTNET_USER, startsAs: 'root', ports: [] }),
  },
  {
    repositories: DOTNET,
    tags: (tag) => from(8)(tag) && isChiseled(tag),
    facts: dotnet({ user: DOTNET_USER, startsAs: 'user', ports: [] }),
  },
  {
    repositories: DOTNET,
    tags: below(8),
    facts: dotnet({ user: null, startsAs: 'root', ports: [] }),
  },
  {
    repositories: official('node'),
    facts: image('node', 'nodejs/docker-node', {
      user: user(1000),
      startsAs: 'root',
      writes: scratch('/tmp'),
    }),
  },
  {
    repositories: ['gcr.io/distroless/*'],
    tags: (tag) => /(?:^|-)nonroot(?:$|-)/.test(tag ?? ''),
    facts: image('distroless', 'GoogleContainerTools/distroless', {
      user: user(65_532),
      startsAs: 'user',
    }),
  },
  {
    repositories: official('postgres'),
    tags: (tag) => from(18)(tag) && isDebian(tag),
    facts: postgres(999, POSTGRES_18),
  },
  {
    repositories: official('postgres'),
    tags: (tag) => from(18)(tag) && isAlpine(tag),
    facts: postgres(70, POSTGRES_18),
  },
  {
    repositories: official('postgres'),
    tags: (tag) => below(18)(tag) && isDebian(tag),
    facts: postgres(999, POSTGRES_DATA),
  },
  {
    repositories: official('postgres'),
    tags: (tag) => below(18)(tag) && isAlpine(tag),
    facts: postgres(70, POSTGRES_DATA),
  },
  {
    repositories: official('mysql'),
    facts: sql('mysql', 'docker-library/mysql', '/var/run/mysqld', ['mysqld']),
  },
  {
    repositories: official('mariadb'),
    facts: sql('mariadb', 'MariaDB/mariadb-docker', '/run/mysqld', ['mariadbd', 'mysqld']),
  },
  { repositories: official('redis'), tags: isDebian, facts: redis(999) },
  { repositories: official('redis'), tags: isAlpine, facts: redis(1000) },
  { repositories: ['docker.io/valkey/valkey'], tags: isDebian, facts: valkey(999) },
  { repositories: ['docker.io/valkey/valkey'], tags: isAlpine, facts: valkey(1000) },
  {
    repositories: official('mongo'),
    tags: isLinux,
    facts: image('mongo', 'docker-library/mongo', {
      asOf: READ_LAST,
      user: user(999),
      startsAs: 'root',
      ports: [27_017],
      writes: [data('/data/db', '--dbpath'), ...scratch('/data/configdb', '/tmp')],
      memory: '1Gi',
      volumes: ['/data/db', '/data/configdb'],
      programs: ['mongod'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: official('cassandra'),
    facts: image('cassandra', 'docker-library/cassandra', {
      asOf: READ_LAST,
      user: user(999),
      startsAs: 'root',
      ports: [9042, 7000],
      otherPorts: [7001, 7199, 9160],
      writes: [data('/var/lib/cassandra'), ...scratch('/var/log/cassandra', '/tmp')],
      rewrites: '/etc/cassandra',
      memory: '4Gi',
      volumes: ['/var/lib/cassandra'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: official('zookeeper'),
    facts: image('zookeeper', '31z4/zookeeper-docker', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'root',
      ports: [2181, 8080],
      otherPorts: [2888, 3888],
      writes: [data('/data'), data('/datalog'), ...scratch('/logs', '/tmp')],
      rewrites: '/conf/zoo.cfg',
      memory: '1536Mi',
      volumes: ['/data', '/datalog', '/logs'],
      programs: ['zkServer.sh'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: official('neo4j'),
    tags: from(4),
    facts: image('neo4j', 'neo4j/docker-neo4j', {
      asOf: READ_LAST,
      user: user(7474),
      startsAs: 'root',
      ports: [7474, 7687],
      otherPorts: [7473],
      writes: [data('/data'), ...scratch('/logs', '/tmp')],
      memory: '2Gi',
      volumes: ['/data', '/logs'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: [...official('couchdb'), 'docker.io/apache/couchdb'],
    facts: image('couchdb', 'apache/couchdb-docker', {
      asOf: READ_LAST,
      user: user(5984),
      startsAs: 'root',
      ports: [5984],
      otherPorts: [4369, 9100],
      writes: [data('/opt/couchdb/data'), ...scratch('/opt/couchdb/var/log', '/tmp')],
      rewrites: '/opt/couchdb/etc/local.d',
      volumes: ['/opt/couchdb/data'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: official('influxdb'),
    tags: (tag) => major(tag) === 2,
    facts: image('influxdb', 'influxdata/influxdata-docker', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'root',
      ports: [8086],
      writes: [data('/var/lib/influxdb2'), ...scratch('/etc/influxdb2', '/tmp')],
      volumes: ['/var/lib/influxdb2', '/etc/influxdb2'],
      programs: ['influxd'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: official('influxdb'),
    tags: isInflux1(7, 8),
    facts: influx1({ user: null, startsAs: 'root' }),
  },
  {
    repositories: official('influxdb'),
    tags: isInflux1(11, 12),
    facts: influx1({ user: user(1500), startsAs: 'named-user' }),
  },
  ...[false, true].map((isNumeric) => ({
    repositories: ['docker.elastic.co/elasticsearch/elasticsearch', ...official('elasticsearch')],
    tags: (tag: string | null) => from(8)(tag) && isNumeric !== isNamedElastic(tag),
    facts: image('elasticsearch', 'elastic/elasticsearch', {
      asOf: READ_LAST,
      // It starts with group 0; its folders belong to the user.
      user: user(1000),
      startsAs: isNumeric ? 'user' : 'named-user',
      ports: [9200, 9300],
      writes: [
        data('/usr/share/elasticsearch/data'),
        ...scratch('/usr/share/elasticsearch/logs', '/tmp'),
      ],
      rewrites: '/usr/share/elasticsearch/config',
      memory: '2Gi',
      programs: ['eswrapper', 'elasticsearch'],
    }),
  })),
  {
    repositories: ['docker.io/grafana/grafana'],
    tags: from(11),
    facts: image('grafana', 'grafana/grafana', {
      asOf: READ_LAST,
      // It starts with group 0; everyone may write to its folders.
      user: user(472),
      startsAs: 'user',
      ports: [3000],
      writes: [inParts('/var/lib/grafana'), ...scratch('/var/log/grafana', '/tmp')],
      programs: ['run.sh', 'grafana', 'grafana-server'],
    }),
  },
  {
    repositories: ['docker.io/prom/prometheus', 'quay.io/prometheus/prometheus'],
    tags: (tag) => !isChiseled(tag),
    facts: image('prometheus', 'prometheus/prometheus', {
      asOf: READ_LAST,
      user: user(65_534),
      startsAs: 'named-user',
      ports: [9090],
      writes: [data('/prometheus', '--storage.tsdb.path')],
      volumes: ['/prometheus'],
    }),
  },
  {
    repositories: ['docker.io/jenkins/jenkins'],
    tags: isLinux,
    facts: image('jenkins', 'jenkinsci/docker', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'named-user',
      ports: [8080, 50_000],
      writes: [inParts('/var/jenkins_home'), ...scratch('/tmp')],
      memory: '1Gi',
      volumes: ['/var/jenkins_home'],
      programs: ['jenkins.sh'],
    }),
  },
  {
    repositories: ['docker.io/minio/minio', 'quay.io/minio/minio'],
    facts: image('minio', 'minio/minio', {
      asOf: READ_LAST,
      user: null,
      startsAs: 'root',
      ports: [9000],
      writes: [{ ...data('/data'), ofRoot: true }],
      volumes: ['/data'],
      programs: ['minio', 'server'],
    }),
  },
  {
    repositories: ['docker.io/n8nio/n8n', 'docker.n8n.io/n8nio/n8n'],
    facts: image('n8n', 'n8n-io/n8n', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'named-user',
      ports: [5678],
      writes: [data('/home/node/.n8n'), ...scratch('/tmp')],
      programs: ['n8n', 'start'],
    }),
  },
  {
    repositories: official('ghost'),
    facts: image('ghost', 'docker-library/ghost', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'root',
      ports: [2368],
      writes: [inParts('/var/lib/ghost/content'), ...scratch('/tmp')],
      volumes: ['/var/lib/ghost/content'],
      programs: ['node'],
      capabilities: STEPS_DOWN,
    }),
  },
  ...['wordpress', 'nextcloud'].flatMap((name) =>
    PHP_VARIANTS.map(({ variant, tags }) => ({
      repositories: official(name),
      tags,
      facts: php(
        name,
        name === 'nextcloud' ? 'nextcloud/docker' : 'docker-library/wordpress',
        variant,
        inParts('/var/www/html'),
      ),
    })),
  ),
  // Without a server in its name, it's the command line.
  ...PHP_VARIANTS.map(({ variant, tags }) => ({
    repositories: official('php'),
    tags: (tag: string | null) => /apache|fpm/.test(tag ?? '') && tags(tag),
    facts: php('php', 'docker-library/php', variant),
  })),
  {
    repositories: official('sonarqube'),
    facts: image('sonarqube', 'SonarSource/docker-sonarqube', {
      asOf: READ_LAST,
      // It starts with group 0; its folders belong to the user.
      user: user(1000),
      startsAs: 'named-user',
      ports: [9000],
      writes: [
        data('/opt/sonarqube/data'),
        ...scratch('/opt/sonarqube/extensions', '/opt/sonarqube/logs', '/opt/sonarqube/temp'),
      ],
      memory: '3Gi',
      volumes: [
        '/opt/sonarqube/data',
        '/opt/sonarqube/extensions',
        '/opt/sonarqube/logs',
        '/opt/sonarqube/temp',
      ],
      programs: ['entrypoint.sh', 'sonarqube'],
    }),
  },
  {
    repositories: ['docker.io/gitea/gitea', 'docker.gitea.com/gitea'],
    tags: (tag) => /(?:^|-)rootless(?:$|-)/.test(tag ?? ''),
    facts: image('gitea', 'go-gitea/gitea', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'user',
      ports: [3000, 2222],
      writes: [inParts('/var/lib/gitea'), ...scratch('/etc/gitea', '/tmp')],
      volumes: ['/var/lib/gitea', '/etc/gitea'],
    }),
  },
  {
    repositories: ['docker.io/apache/kafka'],
    facts: image('kafka', 'apache/kafka', {
      asOf: READ_LAST,
      user: user(1000),
      startsAs: 'named-user',
      ports: [9092, 9093],
      // Unless it is told otherwise its data is in a folder there, which depends on how it is configured.
      writes: [inParts('/tmp')],
      memory: '1536Mi',
      volumes: ['/etc/kafka/secrets', '/var/lib/kafka/data', '/mnt/shared/config'],
      programs: ['run'],
    }),
  },
  {
    repositories: bitnami('redis'),
    facts: ofBitnami('redis', 6379, data('/bitnami/redis/data'), {
      writes: ['etc', 'tmp', 'logs'],
      volumes: [],
      programs: ['redis-server', 'redis.sh'],
    }),
  },
  {
    repositories: bitnami('postgresql'),
    facts: ofBitnami('postgresql', 5432, data('/bitnami/postgresql'), {
      writes: ['conf', 'tmp', 'logs'],
      volumes: ['/bitnami/postgresql'],
      programs: ['postgres', 'run.sh'],
    }),
  },
  {
    repositories: ['registry.k8s.io/coredns/coredns', ...['docker.io/coredns/coredns']],
    tags: (tag) => !/^v?(?:0|1\.\d|1\.10)(?=$|[.-])/.test(tag ?? ''),
    facts: image('coredns', 'coredns/coredns', {
      asOf: READ_LAST,
      user: user(65_532),
      startsAs: 'named-user',
      ports: [53],
      otherPorts: [8080, 8181, 9153],
      capabilities: { always: ['NET_BIND_SERVICE'], asRoot: [] },
    }),
  },
  {
    repositories: ['registry.k8s.io/ingress-nginx/controller'],
    facts: image('ingress-nginx', 'kubernetes/ingress-nginx', {
      asOf: READ_LAST,
      user: user(101, 82),
      startsAs: 'named-user',
      ports: [80, 443],
      otherPorts: [8443, 10_254],
      programs: ['nginx-ingress-controller'],
      capabilities: { always: ['NET_BIND_SERVICE'], asRoot: [] },
    }),
  },
  {
    repositories: official('rabbitmq'),
    tags: (tag) => isManagement(tag) && isDebian(tag),
    facts: rabbitmq(999, 999, true),
  },
  {
    repositories: official('rabbitmq'),
    tags: (tag) => isManagement(tag) && isAlpine(tag),
    facts: rabbitmq(100, 101, true),
  },
  { repositories: official('rabbitmq'), tags: isDebian, facts: rabbitmq(999, 999) },
  { repositories: official('rabbitmq'), tags: isAlpine, facts: rabbitmq(100, 101) },
  {
    repositories: official('memcached'),
    facts: image('memcached', 'docker-library/memcached', {
      asOf: READ_LATER,
      user: user(11_211),
      startsAs: 'named-user',
      ports: [11_211],
      ownState: true,
    }),
  },
  {
    repositories: official('nats'),
    tags: isLinux,
    facts: image('nats', 'nats-io/nats-docker', {
      asOf: READ_LAST,
      user: null,
      startsAs: 'root',
      ports: [4222],
      otherPorts: [6222, 8222],
      ownState: true,
      programs: ['nats-server'],
    }),
  },
  {
    repositories: official('eclipse-mosquitto'),
    facts: image('eclipse-mosquitto', 'eclipse-mosquitto/mosquitto', {
      asOf: READ_LAST,
      user: user(1883),
      startsAs: 'root',
      ports: [1883],
      writes: [data('/mosquitto/data'), ...scratch('/mosquitto/log')],
      volumes: ['/mosquitto/data', '/mosquitto/log'],
      ownState: true,
      programs: ['mosquitto'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: ['registry.k8s.io/external-dns/external-dns'],
    // Before, its user was nobody.
    tags: (tag) => /^v?(?:[1-9]|0\.(?:1[4-9]|[2-9]\d))/.test(tag ?? ''),
    facts: image('external-dns', 'kubernetes-sigs/external-dns', {
      asOf: READ_LAST,
      user: user(65_532),
      startsAs: 'user',
      ports: [7979],
    }),
  },
  {
    repositories: official('haproxy'),
    facts: image('haproxy', 'docker-library/haproxy', {
      user: user(99),
      startsAs: 'named-user',
    }),
  },
  { repositories: official('httpd'), tags: isDebian, facts: httpd(33) },
  { repositories: official('httpd'), tags: isAlpine, facts: httpd(82) },
  {
    repositories: official('caddy'),
    facts: image('caddy', 'caddyserver/caddy-docker', {
      asOf: READ_LATER,
      user: null,
      startsAs: 'root',
      ports: [80, 443],
      writes: [{ ...data('/data'), ofRoot: true }, ...ofRoot('/config')],
      capabilities: { always: ['NET_BIND_SERVICE'], asRoot: [] },
    }),
  },
  {
    repositories: official('python'),
    facts: image('python', 'docker-library/python', {
      user: null,
      startsAs: 'root',
      writes: scratch('/tmp'),
    }),
  },
  {
    repositories: official('busybox'),
    facts: image('busybox', 'docker-library/busybox', {
      asOf: READ_LATER,
      user: null,
      startsAs: 'root',
    }),
  },
];
