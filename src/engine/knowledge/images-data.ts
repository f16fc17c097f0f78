/**
 * What well-known images are built like, read from their Dockerfiles: one entry for each image, or for
 * each variant that differs. Facts alone: what follows from them is said elsewhere, in words.
 */

/** A folder that the program writes to at run time. */
export interface WrittenPath {
  readonly path: string;
  /** Data is what the program is there to keep; the rest can be lost with the pod. */
  readonly holds: 'data' | 'scratch';
  /** Where a volume goes, when a bare one at `path` itself would stop the program. */
  readonly mount?: string;
  /** In the image it belongs to root: without root the program needs a volume there to start. */
  readonly ofRoot?: true;
}

export interface ImageFacts {
  /** As its users call it. */
  readonly name: string;
  /** The list was last compared with the sources on this date. */
  readonly asOf: string;
  readonly source: { readonly title: string; readonly url: string };
  /** The user that the image was made for; null when it has none of its own. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /**
   * Who runs when nobody says otherwise. With a name instead of a number the kubelet cannot tell that
   * it is not root.
   */
  readonly startsAs: 'root' | 'user' | 'named-user';
  /** Ports that its program listens on without further configuration. */
  readonly ports: readonly number[];
  readonly writes: readonly WrittenPath[];
  readonly capabilities: {
    /** Whoever runs it: the program file carries them, and the kernel refuses to start it without. */
    readonly always: readonly string[];
    /** Only while it starts as root, to prepare its folders and step down to its own user. */
    readonly asRoot: readonly string[];
  };
}

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

const scratch = (...paths: readonly string[]): WrittenPath[] =>
  paths.map((path) => ({ path, holds: 'scratch' }));
const ofRoot = (...paths: readonly string[]): WrittenPath[] =>
  scratch(...paths).map((written) => ({ ...written, ofRoot: true }));
const data = (path: string, mount?: string): WrittenPath => ({
  path,
  holds: 'data',
  ...(mount && { mount }),
});
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

const postgres = (uid: number, path: WrittenPath): ImageFacts =>
  image('postgres', 'docker-library/postgres', {
    user: user(uid),
    startsAs: 'root',
    ports: [5432],
    writes: [path, ...scratch('/var/run/postgresql', '/tmp')],
    capabilities: STEPS_DOWN,
  });
/** A bare volume at the data folder has an owner whom initdb cannot change; its parent may have. */
const POSTGRES_DATA = data('/var/lib/postgresql/data', '/var/lib/postgresql');
const POSTGRES_18 = data('/var/lib/postgresql');

const redis = (gid: number): ImageFacts =>
  image('redis', 'redis/docker-library-redis', {
    asOf: '2024-10-31',
    user: user(999, gid),
    startsAs: 'root',
    ports: [6379],
    writes: [data('/data')],
    capabilities: STEPS_DOWN,
  });

const rabbitmq = (uid: number, gid: number): ImageFacts =>
  image('rabbitmq', 'docker-library/rabbitmq', {
    asOf: READ_LATER,
    user: user(uid, gid),
    startsAs: 'root',
    ports: [5672],
    writes: [data('/var/lib/rabbitmq'), ...scratch('/var/log/rabbitmq', '/tmp')],
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

const sql = (name: string, repository: string, socket: string, asOf: string): ImageFacts =>
  image(name, repository, {
    asOf,
    user: user(999),
    startsAs: 'root',
    ports: [3306],
    writes: [data('/var/lib/mysql'), ...scratch(socket, '/tmp')],
    capabilities: STEPS_DOWN,
  });

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
      writes: [...ofRoot('/var/cache/nginx', '/run'), ...scratch('/tmp')],
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
    facts: sql('mysql', 'docker-library/mysql', '/var/run/mysqld', READ),
  },
  {
    repositories: official('mariadb'),
    facts: sql('mariadb', 'MariaDB/mariadb-docker', '/run/mysqld', READ_LATER),
  },
  { repositories: official('redis'), tags: isDebian, facts: redis(999) },
  { repositories: official('redis'), tags: isAlpine, facts: redis(1000) },
  { repositories: official('rabbitmq'), tags: isDebian, facts: rabbitmq(999, 999) },
  { repositories: official('rabbitmq'), tags: isAlpine, facts: rabbitmq(100, 101) },
  {
    repositories: official('memcached'),
    facts: image('memcached', 'docker-library/memcached', {
      asOf: READ_LATER,
      user: user(11_211),
      startsAs: 'named-user',
      ports: [11_211],
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
