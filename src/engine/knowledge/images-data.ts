/**
 * What well-known images are built like, read from their Dockerfiles: one entry for each image, or for
 * each variant that differs. Facts alone: what follows from them is said elsewhere, in words.
 */

import type { ImageEntry, ImageFacts, WrittenPath } from '../model/learned.ts';

/** When the Dockerfiles were read; some were added later. */
const READ = '2026-08-21';
const READ_LATER = '2026-11-26';
const READ_LAST = '2026-12-01';
const READ_AT_COMMIT = '2026-12-03';

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

/** Where the Dockerfile of an image names the number of its user, and no group. */
const alone = (uid: number) => ({ uid });

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

/** An image whose Dockerfile was read at a commit. What it writes isn't known unless it is listed. */
function imageAt(
  name: string,
  [repository, commit, path = 'Dockerfile']: readonly [string, string, string?],
  of: Pick<ImageFacts, 'user' | 'startsAs'> & Partial<ImageFacts>,
): ImageFacts {
  return image(name, repository, {
    asOf: READ_AT_COMMIT,
    source: {
      title: `${repository}: ${path}`,
      url: `https://github.com/${repository}/blob/${commit}/${path}`,
    },
    ...(!of.writes && { unknown: ['writes'] }),
    ...of,
  });
}
/** Of an image without a user of its own, whose program was not looked at. */
const OF_ROOT = { user: null, startsAs: 'root', unknown: ['writes', 'capabilities'] } as const;

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
/** The same for versions such as `v1.8.2`. */
const since = (least: number, minor: number) => (tag: string | null) => {
  const [, first, second] = /^v?(\d{1,4})(?:\.(\d{1,4}))?(?=$|[.-])/.exec(tag ?? '') ?? [];
  if (first === undefined || Number(first) !== least) return Number(first ?? least) >= least;
  return Number(second ?? minor) >= minor;
};
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

const isLinux = (tag: string | null) => !/nanoserver|windows(?:servercore)?/.test(tag ?? '');

const dotnet = (of: Pick<ImageFacts, 'user' | 'startsAs' | 'ports'>): ImageFacts =>
  image('.NET', 'dotnet/dotnet-docker', {
    writes: scratch('/tmp'),
    ...of,
  });
const DOTNET_USER = user(1654);
const ASPNET = ['mcr.microsoft.com/dotnet/aspnet'];
const DOTNET = ['mcr.microsoft.com/dotnet/runtime', 'mcr.microsoft.com/dotnet/runtime-deps'];

const ofBitnamiAt = (
  name: string,
  version: string,
  commit: string,
  of: Partial<ImageFacts> = {},
): ImageEntry => ({
  repositories: bitnami(name),
  facts: imageAt(name, ['bitnami/containers', commit, `bitnami/${name}/${version}/Dockerfile`], {
    user: user(1001),
    startsAs: 'user',
    programs: [name, 'run.sh'],
    ...of,
  }),
});

const CERT_MANAGER = ['controller', 'webhook', 'cainjector', 'acmesolver'].map(
  (name): ImageEntry => ({
    repositories: [`quay.io/jetstack/cert-manager-${name}`],
    // Afterward its user is that of a base image.
    tags: (tag) => since(1, 8)(tag) && !since(1, 20)(tag),
    facts: imageAt(
      `cert-manager ${name}`,
      [
        'cert-manager/cert-manager',
        '12a3ef97916bf5c1bea55740caab49e93e2b6d54',
        `hack/containers/Containerfile.${name}`,
      ],
      { user: alone(1000), startsAs: 'user', programs: [name] },
    ),
  }),
);

const KEDA = [
  ['keda', 'Dockerfile', 'keda'],
  ['keda-metrics-apiserver', 'Dockerfile.adapter', 'keda-adapter'],
  ['keda-admission-webhooks', 'Dockerfile.webhooks', 'keda-admission-webhooks'],
].map(
  ([name = '', path = '', program = '']): ImageEntry => ({
    repositories: [`ghcr.io/kedacore/${name}`],
    tags: since(2, 8),
    facts: imageAt(name, ['kedacore/keda', '8b4f083ca8c8c2baf8477e322bd4d16ac4dfa09a', path], {
      user: user(65_532),
      startsAs: 'user',
      programs: [program],
    }),
  }),
);

const FLUX = [
  ['source', '39b711b111fa906c3db0a424e252a5d12e48646d'],
  ['kustomize', '186fb3b29138ce82ff61ba1a9370b96a3dd598fe'],
  ['helm', '0f61a8607a62be64638f2f912d9487e653960a6e'],
  ['notification', '2e46958a67f3af0e3e755a4fcaf7397d5803725e'],
].map(
  ([name = '', commit = '']): ImageEntry => ({
    repositories: [`ghcr.io/fluxcd/${name}-controller`],
    tags: since(0, 21),
    facts: imageAt(`${name}-controller`, [`fluxcd/${name}-controller`, commit], {
      user: user(65_534),
      startsAs: 'user',
    }),
  }),
);

const COLLECTORS = [
  ['opentelemetry-collector', 'otelcol', []],
  ['opentelemetry-collector-contrib', 'otelcol-contrib', []],
  ['opentelemetry-collector-k8s', 'otelcol-k8s', [6831, 9411, 14_250, 14_268]],
] as const;
const OTELCOL = COLLECTORS.map(
  ([name, program, ports]): ImageEntry => ({
    repositories: [
      `docker.io/otel/${name}`,
      `ghcr.io/open-telemetry/opentelemetry-collector-releases/${name}`,
    ],
    tags: (tag) => since(0, 121)(tag) && isLinux(tag),
    facts: imageAt(
      name,
      [
        'open-telemetry/opentelemetry-collector-releases',
        'ceccc19da2df99e24c1d826bd1600e0edbdbea3d',
        `distributions/${program}/Dockerfile`,
      ],
      {
        user: user(10_001),
        startsAs: 'user',
        otherPorts: [4317, 4318, 55_679, ...ports],
        programs: [program],
      },
    ),
  }),
);

const onPrometheus = (name: string) => [`quay.io/prometheus/${name}`, `docker.io/prom/${name}`];
/** They run as the user `nobody` of their base image. */
const exporter = (
  name: string,
  source: readonly [string, string, string?],
  port: number,
): ImageFacts =>
  imageAt(name, source, {
    user: user(65_534),
    startsAs: 'named-user',
    ports: [port],
    programs: [name.replace('-', '_')],
  });

/** Without users of their own, for whatever is run in them. */
const BASES: readonly ImageEntry[] = (
  [
    [
      'alpine',
      'alpinelinux/docker-alpine',
      '7d63673353bd39d92ba42f6effcc199aeebd45ee',
      'x86_64/Dockerfile',
    ],
    [
      'debian',
      'debuerreotype/docker-debian-artifacts',
      '0ac241a341c334da5e25bda1c123a1b13acb8d2b',
      'bookworm/slim/oci/blobs/image-config.json',
    ],
    [
      'ubuntu',
      'tianon/docker-brew-ubuntu-core',
      '570d5970a8b18bc772ad2c3eb1ce8fd0887d991a',
      'jammy/Dockerfile',
    ],
    [
      'golang',
      'docker-library/golang',
      '7c8c182bfc19ee3169d0596ae63917d2c7166f94',
      '1.26/trixie/Dockerfile',
    ],
    [
      'ruby',
      'docker-library/ruby',
      'd55e25ae709885250a4e9718c27a09f1e963ca79',
      '3.4/trixie/Dockerfile',
    ],
    [
      'rust',
      'rust-lang/docker-rust',
      '0090aa71b570edfb7464fb7a380d32b6ed4b3c10',
      'stable/bookworm/Dockerfile',
    ],
    [
      'eclipse-temurin',
      'adoptium/containers',
      'd8d18d67a32e2cbc765de68c30ea0998009df325',
      '21/jre/alpine/3.23/Dockerfile',
    ],
    [
      'maven',
      'carlossg/docker-maven',
      '08e6cf4ebf6aa5c690f70a6ba7d105ea9d7c7e48',
      'eclipse-temurin-21/Dockerfile',
    ],
  ] as const
).map(([name, ...source]) => ({
  repositories: official(name),
  // A newer one of Ubuntu has a user.
  tags: (tag) =>
    isLinux(tag) && (name !== 'ubuntu' || /^(?:jammy|focal|bionic|22|20|18)/.test(tag ?? '')),
  facts: imageAt(name, source, OF_ROOT),
}));

const registry = (commit: string, config: string): ImageFacts =>
  imageAt('registry', ['distribution/distribution-library-image', commit], {
    user: null,
    startsAs: 'root',
    ports: [5000],
    otherPorts: [5001],
    writes: [{ ...data('/var/lib/registry'), ofRoot: true, namedIn: config }],
    volumes: ['/var/lib/registry'],
    programs: ['registry'],
  });

const isUbi = (tag: string | null) => /(?:^|-)ubi/.test(tag ?? '');

export const KNOWN_IMAGES: readonly ImageEntry[] = [
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
  ...BASES,
  ...CERT_MANAGER,
  ...KEDA,
  ...FLUX,
  ...OTELCOL,
  ofBitnamiAt('mysql', '8.0/debian-12', '0a8348e3a3d77dc664805e5674f805b66ae23ede', {
    otherPorts: [3306],
    programs: ['mysqld', 'run.sh'],
  }),
  ofBitnamiAt('mariadb', '11.4/debian-12', '00f789982a209a3ba43defb51878d8ec31fc1bab', {
    ports: [3306],
    programs: ['mariadbd', 'mysqld', 'run.sh'],
  }),
  ofBitnamiAt('mongodb', '7.0/debian-12', '03a746e2c0af9fb70ab9af2a00b88892528bfbeb', {
    ports: [27_017],
    programs: ['mongod', 'run.sh'],
  }),
  ofBitnamiAt('rabbitmq', '3.13/debian-12', '02d41214a698d36e8d6fc22fe9cb7517ecf61103', {
    otherPorts: [4369, 5551, 5552, 5671, 5672, 15_671, 15_672, 25_672],
    programs: ['rabbitmq-server', 'run.sh'],
  }),
  ofBitnamiAt('kafka', '3.7/debian-12', '13a816d27653cdc1357c4e0a938ed92990c5b62d', {
    otherPorts: [9092],
  }),
  ofBitnamiAt('zookeeper', '3.9/debian-12', '031d7a5f0eb62fa2ff0c6779dd93d891a01e1a00', {
    otherPorts: [2181, 2888, 3888, 8080],
  }),
  ofBitnamiAt('etcd', '3.5/debian-12', '0315ef76b9097f9b7df940ea2fd777827a9e211e', {
    otherPorts: [2379, 2380],
  }),
  ofBitnamiAt('nginx', '1.25/debian-12', '08cc60a9c8fd32666d9601c67b88f63a236c1429', {
    otherPorts: [8080, 8443],
  }),
  ofBitnamiAt('wordpress', '6/debian-12', '00530c044280b26bad8f7222c65dc57eb5cb07c8', {
    otherPorts: [8080, 8443],
  }),
  ofBitnamiAt('kubectl', '1.28/debian-12', '003490e8ad48e38db460883b68d040fe284c574b', {
    programs: ['kubectl'],
  }),
  {
    repositories: official('gradle'),
    facts: imageAt(
      'gradle',
      ['keeganwitt/docker-gradle', '010f90ba2e3b6a01ca0931d9ac4572fc8a9ff808', 'jdk21/Dockerfile'],
      { ...OF_ROOT, user: user(1000), volumes: ['/home/gradle/.gradle'] },
    ),
  },
  {
    repositories: official('tomcat'),
    facts: imageAt(
      'tomcat',
      [
        'docker-library/tomcat',
        '40f27d562f94c0dbfb861587ee8837047b1cd555',
        '10.1/jre21/temurin-noble/Dockerfile',
      ],
      { ...OF_ROOT, otherPorts: [8080], programs: ['catalina.sh'] },
    ),
  },
  {
    repositories: official('traefik'),
    tags: (tag) => since(2, 11)(tag) && isLinux(tag),
    facts: imageAt(
      'traefik',
      [
        'traefik/traefik-library-image',
        '697393828fd83340553fe3edd13e961a9c3b971a',
        'v3.7/alpine/Dockerfile',
      ],
      { ...OF_ROOT, otherPorts: [80] },
    ),
  },
  {
    repositories: ['gcr.io/etcd-development/etcd', 'quay.io/coreos/etcd'],
    tags: since(3, 6),
    facts: imageAt('etcd', ['etcd-io/etcd', 'c34dc7ee0048fd2bcc44d50beff002e5e8069b69'], {
      ...OF_ROOT,
      otherPorts: [2379, 2380],
    }),
  },
  {
    repositories: ['quay.io/argoproj/argocd'],
    tags: since(1, 6),
    facts: imageAt('Argo CD', ['argoproj/argo-cd', '37ee0097cf851bc2dd7665fc081bbce61a7e836e'], {
      user: user(999),
      startsAs: 'user',
      programs: [
        'argocd',
        'argocd-server',
        'argocd-repo-server',
        'argocd-application-controller',
        'argocd-applicationset-controller',
        'argocd-notifications',
        'argocd-dex',
      ],
    }),
  },
  {
    repositories: ['docker.io/fluent/fluent-bit', 'cr.fluentbit.io/fluent/fluent-bit'],
    tags: (tag) => since(2, 0)(tag) && isLinux(tag),
    facts: imageAt(
      'Fluent Bit',
      ['fluent/fluent-bit', 'd55459d492c5c019c0f7dc24db42e69ef47a5437', 'dockerfiles/Dockerfile'],
      { ...OF_ROOT, otherPorts: [2020], programs: ['fluent-bit'] },
    ),
  },
  {
    repositories: ['docker.io/fluent/fluentd'],
    tags: (tag) => since(1, 16)(tag) && isLinux(tag),
    facts: imageAt(
      'Fluentd',
      [
        'fluent/fluentd-docker-image',
        '426b4a18a0e5a1fd8035ea581a7ce8401c68742b',
        'v1.19/debian/Dockerfile',
      ],
      {
        user: null,
        startsAs: 'named-user',
        unknown: ['user', 'writes'],
        otherPorts: [5140, 24_224],
        programs: ['fluentd'],
      },
    ),
  },
  {
    repositories: ['docker.io/hashicorp/vault'],
    tags: (tag) => !isUbi(tag),
    facts: imageAt('Vault', ['hashicorp/vault', '024c09b6651c8f1f568915ad01411862af89aaca'], {
      user: null,
      startsAs: 'root',
      unknown: ['user', 'writes'],
      otherPorts: [8200],
      volumes: ['/vault/logs', '/vault/file'],
      programs: ['vault', 'server'],
      capabilities: { always: [], asRoot: ['CHOWN', 'SETFCAP', 'SETGID', 'SETUID'] },
    }),
  },
  {
    repositories: ['docker.io/hashicorp/vault-k8s'],
    tags: (tag) => since(1, 0)(tag) && !isUbi(tag),
    facts: imageAt(
      'vault-k8s',
      ['hashicorp/vault-k8s', '00e89f99ac50e333d6bd9d3eeb8b47a295e66af3'],
      { user: null, startsAs: 'named-user', unknown: ['user', 'writes'] },
    ),
  },
  {
    repositories: ['docker.io/hashicorp/consul'],
    tags: (tag) => !isUbi(tag),
    facts: imageAt('Consul', ['hashicorp/consul', '03658a093a6e785221f04380a4d86f87e9c0792a'], {
      user: null,
      startsAs: 'root',
      unknown: ['user', 'writes'],
      otherPorts: [8300, 8301, 8302, 8500, 8600],
      volumes: ['/consul/data'],
      programs: ['consul', 'agent'],
      capabilities: STEPS_DOWN,
    }),
  },
  {
    repositories: ['docker.io/envoyproxy/envoy'],
    tags: (tag) => !/distroless|tools|vrp|windows/.test(tag ?? ''),
    facts: imageAt(
      'Envoy',
      [
        'envoyproxy/envoy',
        '0252c88f4757a779c62b2cc034e29bb737e0783a',
        'distribution/docker/Dockerfile-envoy',
      ],
      {
        ...OF_ROOT,
        unknown: ['user', 'writes', 'capabilities'],
        otherPorts: [10_000],
        programs: ['envoy'],
      },
    ),
  },
  {
    repositories: ['quay.io/keycloak/keycloak'],
    tags: since(22, 0),
    facts: imageAt(
      'Keycloak',
      [
        'keycloak/keycloak',
        '0463815bc93acbe22cf0b347af7cbd11e5a56d65',
        'quarkus/container/Dockerfile',
      ],
      {
        user: alone(1000),
        startsAs: 'user',
        otherPorts: [8080, 8443],
        programs: ['kc.sh', 'start', 'start-dev'],
      },
    ),
  },
  {
    repositories: official('registry'),
    tags: from(3),
    facts: registry('a829ed8cbcd822f50c3c4dfb1c3a5b4fcf8108f1', '/etc/distribution/config.yml'),
  },
  {
    repositories: official('registry'),
    tags: below(3),
    facts: registry('057436d4dd745cfb1f913e0fdae56e304bcb160c', '/etc/docker/registry/config.yml'),
  },
  {
    repositories: ['registry.k8s.io/kube-state-metrics/kube-state-metrics'],
    tags: since(1, 8),
    facts: imageAt(
      'kube-state-metrics',
      ['kubernetes/kube-state-metrics', 'c92fe0c5ce02d3b52abf54490e00db6c706f2ba5'],
      { user: user(65_534), startsAs: 'named-user', ports: [8080, 8081] },
    ),
  },
  {
    repositories: ['registry.k8s.io/metrics-server/metrics-server'],
    tags: since(0, 4),
    facts: imageAt(
      'metrics-server',
      ['kubernetes-sigs/metrics-server', '5ed5d3a2cf940a8c7541cfbac19af822f4c97844'],
      { user: alone(65_534), startsAs: 'user' },
    ),
  },
  {
    repositories: ['registry.k8s.io/descheduler/descheduler'],
    tags: since(0, 21),
    facts: imageAt(
      'descheduler',
      ['kubernetes-sigs/descheduler', '7d2b28bf2b6a12810317936d909af0270ff38fa3'],
      { user: alone(1000), startsAs: 'user' },
    ),
  },
  {
    repositories: ['registry.k8s.io/ingress-nginx/kube-webhook-certgen'],
    facts: imageAt(
      'kube-webhook-certgen',
      [
        'kubernetes/ingress-nginx',
        '0315b01f775f11566e4cd9699e78f4c57da7ca08',
        'images/kube-webhook-certgen/rootfs/Dockerfile',
      ],
      {
        user: user(65_532),
        startsAs: 'user',
        programs: ['kube-webhook-certgen', 'create', 'patch'],
      },
    ),
  },
  {
    repositories: onPrometheus('node-exporter'),
    tags: (tag) => since(0, 15)(tag) && !isChiseled(tag),
    facts: exporter(
      'node-exporter',
      ['prometheus/node_exporter', 'a7dcc3a01545180d4f2087db70994cbc3abfed13'],
      9100,
    ),
  },
  {
    repositories: onPrometheus('mysqld-exporter'),
    tags: (tag) => since(0, 12)(tag) && !isChiseled(tag),
    facts: exporter(
      'mysqld-exporter',
      ['prometheus/mysqld_exporter', '55c0976be865760bfe8e9dcd7881d9bb50f4e5d8'],
      9104,
    ),
  },
  {
    repositories: [
      'quay.io/prometheuscommunity/postgres-exporter',
      'docker.io/prometheuscommunity/postgres-exporter',
    ],
    tags: since(0, 9),
    facts: exporter(
      'postgres-exporter',
      ['prometheus-community/postgres_exporter', 'dbb1987e2f0db61c47efb1bb66cc15bbf16f4c11'],
      9187,
    ),
  },
  {
    repositories: onPrometheus('blackbox-exporter'),
    tags: (tag) => !isChiseled(tag),
    facts: imageAt(
      'blackbox-exporter',
      ['prometheus/blackbox_exporter', 'e39d7d415684f31b907dce55201a435fe2c2cf0d'],
      { ...OF_ROOT, ports: [9115], programs: ['blackbox_exporter'] },
    ),
  },
  {
    repositories: ['docker.io/oliver006/redis_exporter', 'quay.io/oliver006/redis_exporter'],
    tags: since(1, 65),
    facts: imageAt(
      'redis_exporter',
      ['oliver006/redis_exporter', 'cd5941f16199f1f1fa9c12b3bf24b509875c955a'],
      { user: user(59_000), startsAs: 'user', ports: [9121] },
    ),
  },
  {
    repositories: onPrometheus('pushgateway'),
    tags: (tag) => since(0, 8)(tag) && !isChiseled(tag),
    facts: imageAt(
      'pushgateway',
      ['prometheus/pushgateway', '412bd22b127962a4da9ee024f702c85213d915ec'],
      { user: alone(65_534), startsAs: 'user', ports: [9091] },
    ),
  },
  {
    repositories: onPrometheus('alertmanager'),
    tags: (tag) => since(0, 16)(tag) && !isChiseled(tag),
    facts: imageAt(
      'alertmanager',
      ['prometheus/alertmanager', '68fb2d5759b3a92c0bb2a1a13d4ef7ff5b06256d'],
      {
        user: user(65_534),
        startsAs: 'named-user',
        ports: [9093],
        otherPorts: [9094],
        writes: [data('/alertmanager', '--storage.path')],
        volumes: ['/alertmanager'],
      },
    ),
  },
  {
    repositories: ['quay.io/prometheus-operator/prometheus-operator'],
    tags: since(0, 23),
    facts: imageAt(
      'prometheus-operator',
      ['prometheus-operator/prometheus-operator', '6adcebc5076c34f4f55f8f5f7b1e528929373ac7'],
      { user: alone(65_534), startsAs: 'user', programs: ['operator'] },
    ),
  },
  {
    repositories: ['quay.io/prometheus-operator/prometheus-config-reloader'],
    tags: since(0, 27),
    facts: imageAt(
      'prometheus-config-reloader',
      [
        'prometheus-operator/prometheus-operator',
        '6adcebc5076c34f4f55f8f5f7b1e528929373ac7',
        'cmd/prometheus-config-reloader/Dockerfile',
      ],
      { user: user(65_534), startsAs: 'named-user' },
    ),
  },
  {
    repositories: ['quay.io/thanos/thanos', 'docker.io/thanosio/thanos'],
    tags: since(0, 32),
    facts: imageAt('thanos', ['thanos-io/thanos', 'e103a81bd5943697394afcb4fb592b6ffa806c30'], {
      user: alone(1001),
      startsAs: 'user',
    }),
  },
  {
    repositories: ['docker.io/grafana/loki'],
    tags: since(3, 5),
    facts: imageAt(
      'loki',
      ['grafana/loki', '0230065a10abdce767a9c3b84a9e43cdf61a1b87', 'cmd/loki/Dockerfile'],
      { user: user(10_001), startsAs: 'user', otherPorts: [3100] },
    ),
  },
  {
    repositories: ['docker.io/grafana/promtail'],
    tags: since(3, 0),
    facts: imageAt(
      'promtail',
      [
        'grafana/loki',
        '072f705786cc97574f5d45887d72f9a4bb870eb8',
        'clients/cmd/promtail/Dockerfile',
      ],
      OF_ROOT,
    ),
  },
  {
    repositories: ['docker.io/grafana/tempo'],
    tags: since(2, 5),
    facts: imageAt(
      'tempo',
      ['grafana/tempo', 'ad33aa8fafc41a4ea58519f7b7a88b1aa1383224', 'cmd/tempo/Dockerfile'],
      { user: user(10_001), startsAs: 'user' },
    ),
  },
  {
    repositories: ['docker.io/jaegertracing/jaeger', 'cr.jaegertracing.io/jaegertracing/jaeger'],
    tags: since(2, 0),
    facts: imageAt(
      'jaeger',
      ['jaegertracing/jaeger', '8498073ff809b1a3923521920a9b1b017ea97ecf', 'cmd/jaeger/Dockerfile'],
      {
        user: alone(10_001),
        startsAs: 'user',
        otherPorts: [4317, 4318, 5778, 5779, 9411, 13_132, 13_133, 14_250, 14_268, 16_686],
        volumes: ['/tmp'],
        programs: ['jaeger-linux'],
      },
    ),
  },
  {
    repositories: ['ghcr.io/dexidp/dex', 'docker.io/dexidp/dex'],
    tags: since(2, 45),
    facts: imageAt('dex', ['dexidp/dex', 'ab64ed778070e983cbb10cfc07ea4bb397d14312'], {
      user: user(1001),
      startsAs: 'named-user',
      programs: ['dex', 'docker-entrypoint'],
    }),
  },
  {
    repositories: ['ghcr.io/dexidp/dex', 'docker.io/dexidp/dex'],
    tags: (tag) => since(2, 16)(tag) && !since(2, 45)(tag),
    facts: imageAt('dex', ['dexidp/dex', '2dce75009acfcd9df77d57f2d144aae999a4c569'], {
      user: user(1001),
      startsAs: 'user',
      programs: ['dex', 'docker-entrypoint'],
    }),
  },
  {
    repositories: ['quay.io/oauth2-proxy/oauth2-proxy'],
    tags: (tag) => since(7, 3)(tag) && isDebian(tag),
    facts: imageAt(
      'oauth2-proxy',
      ['oauth2-proxy/oauth2-proxy', '14af2951e562c9573c72c433732ceee83aea3282'],
      { user: user(65_532), startsAs: 'user' },
    ),
  },
  {
    repositories: ['docker.io/velero/velero'],
    tags: since(1, 13),
    facts: imageAt('velero', ['velero-io/velero', 'd2241adba0610dbc1fd57f8df32fdd4a39c36552'], {
      user: null,
      startsAs: 'named-user',
      unknown: ['user', 'writes'],
    }),
  },
  {
    repositories: [
      'docker.io/bitnami/sealed-secrets-controller',
      'ghcr.io/bitnami-labs/sealed-secrets-controller',
    ],
    tags: since(0, 25),
    facts: imageAt(
      'sealed-secrets',
      [
        'bitnami-labs/sealed-secrets',
        '86671a8851be1e6c2dfef4e12e2d7c19ed24ac94',
        'docker/controller.Dockerfile',
      ],
      {
        user: alone(1001),
        startsAs: 'user',
        otherPorts: [8080, 8081],
        programs: ['controller'],
      },
    ),
  },
  {
    repositories: [
      'ghcr.io/external-secrets/external-secrets',
      'oci.external-secrets.io/external-secrets/external-secrets',
    ],
    tags: (tag) => since(0, 4)(tag) && !isUbi(tag),
    facts: imageAt(
      'external-secrets',
      ['external-secrets/external-secrets', 'cc5bfbc2234ace9cb0caff4ea89c435cf517b27b'],
      {
        user: alone(65_534),
        startsAs: 'user',
        programs: ['external-secrets', 'webhook', 'certcontroller'],
      },
    ),
  },
  {
    repositories: ['docker.io/opensearchproject/opensearch'],
    tags: since(2, 10),
    facts: imageAt(
      'opensearch',
      [
        'opensearch-project/opensearch-build',
        '176ece0786e54fbbd091ce4995995acf0f97e25e',
        'docker/release/dockerfiles/opensearch.al2023.dockerfile',
      ],
      {
        user: user(1000),
        startsAs: 'user',
        otherPorts: [9200, 9300, 9600, 9650],
        programs: ['opensearch'],
      },
    ),
  },
  {
    repositories: ['docker.io/dpage/pgadmin4'],
    tags: since(9, 0),
    facts: imageAt(
      'pgAdmin',
      ['pgadmin-org/pgadmin4', '0132ce20019267257ecf0fc16ad1798235d65bfd'],
      {
        user: alone(5050),
        startsAs: 'user',
        otherPorts: [80, 443],
        volumes: ['/var/lib/pgadmin'],
        programs: ['pgadmin4'],
        capabilities: { always: ['NET_BIND_SERVICE'], asRoot: [] },
      },
    ),
  },
  {
    repositories: official('adminer'),
    tags: (tag) => since(5, 0)(tag) && !/fastcgi/.test(tag ?? ''),
    facts: imageAt(
      'adminer',
      ['TimWolla/docker-adminer', '2d081254c79b0367e7bb30a851eaaef699d91253', '5/Dockerfile'],
      {
        user: null,
        startsAs: 'named-user',
        unknown: ['user', 'writes'],
        ports: [8080],
        programs: ['php'],
      },
    ),
  },
];
