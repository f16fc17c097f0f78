import { describe, expect, test } from 'vitest';
import { profileNamed, Reviewer, registry } from '../../index.ts';
import { DEFAULT_VERSION } from '../../model/version.ts';
import { equalJson, type Json } from '../../text/json.ts';
import { newManifest } from '../manifest.ts';
import { NEW_MANIFEST, type NewManifest, specFaults } from '../spec.ts';
import { withSamples } from '../starting-points.ts';
import { LONGEST_SOURCE, readSource } from './read.ts';
import type { ConversionNote } from './reading.ts';

const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

interface Expected {
  /** What is said of the source as a whole. */
  readonly file?: readonly string[];
  readonly sets: readonly {
    /** The answers that differ from those of an empty form. */
    readonly spec: Partial<NewManifest>;
    /** Everything that is said: the line, the option or key, the reason and what it speaks of. */
    readonly notes: readonly string[];
    /** What is still to be filled in, or is wrong. */
    readonly faults?: readonly string[];
  }[];
}

/** Stands for every password: it must come up nowhere. */
const PASSWORD = 'Tr0ub4dor3';

const CASES: readonly (readonly [name: string, text: string, expected: Expected])[] = [
  [
    'an image alone',
    `docker run nginx:1.29`,
    {
      sets: [
        {
          spec: {
            name: 'nginx',
            image: 'nginx:1.29',
            ports: [80],
            replicas: 1,
            writable: [
              { path: '/var/cache/nginx', sizeLimit: '64Mi' },
              { path: '/run', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            user: 101,
            group: 101,
            beside: ['policy', 'service'],
          },
          notes: ['1: read-only', '1: egress', '1: memory-assumed 256Mi'],
        },
      ],
    },
  ],
  [
    'the line of a tutorial',
    `docker run -d --name web --restart unless-stopped -p 8080:8080 -e LOG_LEVEL=info registry.example.com/team/web:1.4.2`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            image: 'registry.example.com/team/web:1.4.2',
            replicas: 1,
            env: [{ name: 'LOG_LEVEL', value: 'info' }],
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '1 -p: published 8080',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'an image for Windows',
    `docker run -d -p 80:80 mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022`,
    {
      sets: [
        {
          spec: {
            name: 'iis',
            os: 'windows',
            image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
            ports: [80],
            replicas: 1,
            writable: [],
            userNamespace: false,
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: ['1 -p: published 80', '1: egress', '1: memory-assumed 256Mi'],
        },
      ],
    },
  ],
  [
    'a prompt, continued lines, quotes and a comment',
    `# the shop
$ sudo docker run --detach \\
    --name "My_Shop" \\
    -e 'GREETING=Hello, "World"' -e "PATH_EXTRA=/opt/a b" \\
    --workdir /srv \\
    registry.example.com/shop:2.0 serve --title "It's open" ''  # starts it
`,
    {
      sets: [
        {
          spec: {
            name: 'my-shop',
            image: 'registry.example.com/shop:2.0',
            ports: [],
            args: ['serve', '--title', "It's open", ''],
            workingDir: '/srv',
            replicas: 1,
            probe: { kind: 'none' },
            env: [
              { name: 'GREETING', value: 'Hello, "World"' },
              { name: 'PATH_EXTRA', value: '/opt/a b' },
            ],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '2: no-port',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
            '3 --name: renamed my-shop',
          ],
        },
      ],
    },
  ],
  [
    'short options together and with their values attached',
    `docker run -dit -p8080:80/tcp -p 53:53/udp -eA=1 -u1000:2000 -m512m --cpus=1.5 -c 512 -w/app -hbox registry.example.com/dns:1`,
    {
      sets: [
        {
          spec: {
            name: 'dns',
            image: 'registry.example.com/dns:1',
            ports: [80],
            udp: [53],
            workingDir: '/app',
            replicas: 1,
            limits: { cpu: '1500m', memory: '512Mi' },
            env: [{ name: 'A', value: '1' }],
            user: 1000,
            group: 2000,
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '1 -i: by-hand stdin',
            '1 -t: by-hand tty',
            '1 -c: by-hand resources.requests.cpu',
            '1 -h: by-hand hostname',
            '1 -p: published 80',
            '1 -p: published 53',
            '1: read-only',
            '1: egress',
          ],
        },
      ],
    },
  ],
  [
    'what opens the node',
    `docker run --privileged --network=host --pid host --ipc=host --userns host --uts host \\
  --cap-add SYS_ADMIN --cap-add=NET_BIND_SERVICE --cap-drop ALL --device /dev/kvm \\
  --security-opt seccomp=unconfined --security-opt no-new-privileges \\
  -v /var/run/docker.sock:/var/run/docker.sock -v /:/host:ro --user root --read-only \\
  registry.example.com/agent:7`,
    {
      sets: [
        {
          spec: {
            name: 'agent',
            image: 'registry.example.com/agent:7',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            bindsLowPorts: true,
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1 --privileged: privileged',
            '1 --network: host-namespace',
            '1 --pid: host-namespace',
            '1 --ipc: host-namespace',
            '1 --userns: host-namespace',
            '1 --uts: host-namespace',
            '2 --cap-add: capability SYS_ADMIN',
            '2 --device: device',
            '3 --security-opt: unconfined',
            '4 --user: root-user',
            '4 -v: engine-socket',
            '4 -v: host-path /host',
            '1: no-port',
            '1: user-assumed 10001',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'credentials, and variables that the shell has',
    `docker run --name db -e POSTGRES_PASSWORD=Tr0ub4dor3 -e DATABASE_URL=postgres://shop:Tr0ub4dor3@db/shop \\
  -e API_TOKEN -e REGION -e SIGNING_KEY="$KEY" --env-file .env registry.example.com/shop:1`,
    {
      sets: [
        {
          spec: {
            name: 'db',
            image: 'registry.example.com/shop:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            env: [{ name: 'REGION', value: '' }],
            secretEnv: [
              { name: 'POSTGRES_PASSWORD', secret: 'db-env', key: 'POSTGRES_PASSWORD' },
              { name: 'DATABASE_URL', secret: 'db-env', key: 'DATABASE_URL' },
              { name: 'API_TOKEN', secret: 'db-env', key: 'API_TOKEN' },
              { name: 'SIGNING_KEY', secret: 'db-env', key: 'SIGNING_KEY' },
            ],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1 -e: credential POSTGRES_PASSWORD',
            '1 -e: credential DATABASE_URL',
            '1: no-port',
            '2 -e: credential API_TOKEN',
            '2 -e: no-value REGION',
            '2 -e: credential SIGNING_KEY',
            '2 --env-file: env-file',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'a command with a password',
    `docker run --name cache redis:7.4 redis-server --requirepass Tr0ub4dor3! --save 60 1`,
    {
      sets: [
        {
          spec: {
            name: 'cache',
            image: 'redis:7.4',
            ports: [6379],
            args: ['redis-server', '--requirepass', '$(REQUIREPASS)', '--save', '60', '1'],
            replicas: 1,
            writable: [{ path: '/data', sizeLimit: '1Gi' }],
            secretEnv: [{ name: 'REQUIREPASS', secret: 'cache-env', key: 'REQUIREPASS' }],
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
          },
          notes: [
            '1 command: credential-word REQUIREPASS',
            '1: data-scratch /data',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'a password inside a shell’s text',
    `docker run registry.example.com/job:1 sh -c 'mysql -uroot -pTr0ub4dor3 < /x.sql'`,
    {
      sets: [
        {
          spec: {
            name: 'job',
            image: 'registry.example.com/job:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1 command: credential-command',
            '1: no-port',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'volumes of every kind',
    `docker run --name db -v pgdata:/var/lib/postgresql/data -v ./conf:/etc/postgresql:ro -v /cache --tmpfs /scratch:rw,size=128m \\
  --mount type=volume,source=wal,target=/wal --mount type=bind,src=/srv/init,dst=/docker-entrypoint-initdb.d,readonly \\
  --mount type=tmpfs,destination=/run/x,tmpfs-size=1048576 --shm-size 256m postgres:16.4`,
    {
      sets: [
        {
          spec: {
            kind: 'StatefulSet',
            name: 'db',
            image: 'postgres:16.4',
            ports: [5432],
            replicas: 1,
            writable: [
              { path: '/var/run/postgresql', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
              { path: '/scratch', sizeLimit: '128Mi' },
              { path: '/run/x', sizeLimit: '1Mi' },
              { path: '/cache', sizeLimit: '64Mi' },
            ],
            storage: { paths: ['/var/lib/postgresql/data', '/wal'], size: '10Gi' },
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
          },
          notes: [
            '1 -v: host-path /etc/postgresql',
            '2 --mount: host-path /docker-entrypoint-initdb.d',
            '3 --shm-size: memory-volume /dev/shm',
            '1 --tmpfs: tmpfs /scratch',
            '1 -v: volume-data /var/lib/postgresql/data',
            '1 -v: anonymous /cache',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
            '1 -v: volume-folder /var/lib/postgresql/data/pgdata',
            '2 --mount: volume-data /wal',
            '3 --mount: tmpfs /run/x',
          ],
        },
      ],
    },
  ],
  [
    'a folder of the host that holds the data',
    `docker run -v ~/mysql:/var/lib/mysql mysql:8.4`,
    {
      sets: [
        {
          spec: {
            kind: 'StatefulSet',
            name: 'mysql',
            image: 'mysql:8.4',
            ports: [3306],
            replicas: 1,
            writable: [
              { path: '/var/run/mysqld', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            storage: { paths: ['/var/lib/mysql'], size: '10Gi' },
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
          },
          notes: [
            '1 -v: host-data /var/lib/mysql',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'an entrypoint, and signs that Kubernetes would replace',
    `docker run --entrypoint /bin/sh -e 'PRICE=$(5)' registry.example.com/tool:3 -c 'echo $(HOSTNAME) $$ "$1"' x`,
    {
      sets: [
        {
          spec: {
            name: 'tool',
            image: 'registry.example.com/tool:3',
            ports: [],
            command: ['/bin/sh'],
            args: ['-c', 'echo $$(HOSTNAME) $$$ "$1"', 'x'],
            replicas: 1,
            probe: { kind: 'none' },
            env: [{ name: 'PRICE', value: '$$(5)' }],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1: no-port',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'what only the shell knows',
    `docker run --name web -p \${PORT}:8080 -u $(id -u) -e HOST=\`hostname\` -e GREETING="Hi $USER" registry.example.com/web:$TAG $FLAGS`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            image: 'registry.example.com/web:$TAG',
            args: ['$FLAGS'],
            replicas: 1,
            env: [
              { name: 'HOST', value: '`hostname`' },
              { name: 'GREETING', value: 'Hi $USER' },
            ],
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '1 -p: open $PORT',
            '1 -u: user-name',
            '1 -u: open $(…)',
            '1 -e: open `…`',
            '1 -e: open $USER',
            '1 image: open $TAG',
            '1 command: open $FLAGS',
            '1 -p: published 8080',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
          faults: ['image image'],
        },
      ],
    },
  ],
  [
    'a check over HTTP',
    `docker run --health-cmd "curl -fsS http://localhost:9000/healthz || exit 1" --health-interval 5s --health-start-period=1m30s --stop-timeout 120 -p 80:8080 registry.example.com/web:1`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            image: 'registry.example.com/web:1',
            ports: [9000, 8080],
            replicas: 1,
            probe: { kind: 'http', path: '/healthz', liveness: '' },
            slowStart: 90,
            grace: 120,
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '1 -p: published 8080',
            '1 --health-interval: probe-times',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'a check by a command',
    `docker run --health-cmd 'pg_isready -U shop' postgres:17 && echo started`,
    {
      sets: [
        {
          spec: {
            name: 'postgres',
            image: 'postgres:17',
            ports: [5432],
            replicas: 1,
            probe: { kind: 'exec', command: ['/bin/sh', '-c', 'pg_isready -U shop'] },
            writable: [
              { path: '/var/lib/postgresql/data', sizeLimit: '1Gi' },
              { path: '/var/run/postgresql', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
          },
          notes: [
            '1: data-scratch /var/lib/postgresql/data',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
            '1 echo: other-command',
          ],
        },
      ],
    },
  ],
  [
    'several commands, of which two run containers',
    `docker network create shop
docker run -d --network shop --name api registry.example.com/api:1
podman run -d --network shop --name ui -p 3000-3001:3000-3001 registry.example.com/ui:1
docker ps`,
    {
      sets: [
        {
          spec: {
            name: 'api',
            image: 'registry.example.com/api:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['ui'],
          },
          notes: [
            '2: no-port',
            '1 docker: other-command',
            '2 --network: networks',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'ui',
            image: 'registry.example.com/ui:1',
            ports: [3000, 3001],
            replicas: 1,
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '3 --network: networks',
            '3 -p: published 3000',
            '3: user-assumed 10001',
            '3: read-only',
            '3: egress',
            '3: memory-assumed 256Mi',
            '4 docker: other-command',
          ],
        },
      ],
    },
  ],
  [
    'what is to be set by hand, or nowhere',
    `docker run --gpus all --memory 2g --memory-reservation=1g --memory-swap 4g --dns 1.1.1.1 --add-host a:10.0.0.1 --hostname h \\
  --sysctl net.core.somaxconn=1024 --ulimit nofile=65536 --log-driver syslog --label a=b --init --platform linux/arm64 --pull always \\
  --link db:database --volumes-from other --restart on-failure:5 -it --rm --frobnicate registry.example.com/ml:1`,
    {
      sets: [
        {
          spec: {
            name: 'ml',
            image: 'registry.example.com/ml:1',
            ports: [],
            replicas: 1,
            requests: { cpu: '100m', memory: '1Gi' },
            limits: { cpu: '', memory: '2Gi' },
            gpus: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1: no-port',
            '1 --memory-swap: none',
            '1 --dns: by-hand dnsConfig.nameservers',
            '1 --add-host: by-hand hostAliases',
            '1 --hostname: by-hand hostname',
            '2 --sysctl: by-hand securityContext.sysctls',
            '2 --ulimit: none',
            '2 --log-driver: logging',
            '2 --label: by-hand metadata.labels',
            '2 --init: by-hand shareProcessNamespace: true',
            '2 --platform: by-hand nodeSelector: kubernetes.io/arch',
            '2 --pull: by-hand imagePullPolicy',
            '3 --link: alias database',
            '3 --volumes-from: other-container',
            '3 -i: by-hand stdin',
            '3 -t: by-hand tty',
            '3 --frobnicate: unknown',
            '1 --gpus: gpus-all',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '3 --restart: restart',
          ],
        },
      ],
    },
  ],
  [
    'a user by name',
    `docker run --user node node:22`,
    {
      sets: [
        {
          spec: {
            name: 'node',
            image: 'node:22',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            user: 1000,
            group: 1000,
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '1 --user: user-name',
            '1: no-port',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'a network of its own, and everything published',
    `docker run --network=none -P --network-alias x --no-healthcheck registry.example.com/a:1`,
    {
      sets: [
        {
          spec: {
            name: 'a',
            image: 'registry.example.com/a:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            calls: [],
          },
          notes: [
            '1: no-port',
            '1 --network-alias: alias x',
            '1 -P: published',
            '1: user-assumed 10001',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'web and database',
    `name: shop
services:
  web:
    image: registry.example.com/web:1.2
    ports: ["8080:3000"]
    environment:
      DB_HOST: db
      DB_PASSWORD: Tr0ub4dor3
    depends_on: [db]
  db:
    image: postgres:16
    environment:
      - POSTGRES_PASSWORD=Tr0ub4dor3
      - POSTGRES_DB=shop
    volumes:
      - data:/var/lib/postgresql/data
volumes:
  data:
`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            namespace: 'shop',
            partOf: 'shop',
            image: 'registry.example.com/web:1.2',
            ports: [3000],
            replicas: 1,
            env: [{ name: 'DB_HOST', value: 'db' }],
            secretEnv: [{ name: 'DB_PASSWORD', secret: 'web-env', key: 'DB_PASSWORD' }],
            beside: ['namespace', 'policy', 'service'],
            callers: 'both',
            peers: ['db'],
          },
          notes: [
            '8 environment: credential DB_PASSWORD',
            '3: user-assumed 10001',
            '3: read-only',
            '3: egress',
            '3: memory-assumed 256Mi',
            '5 ports: published 3000',
            '9 depends_on: depends-on',
          ],
        },
        {
          spec: {
            kind: 'StatefulSet',
            name: 'db',
            namespace: 'shop',
            partOf: 'shop',
            image: 'postgres:16',
            ports: [5432],
            replicas: 1,
            writable: [
              { path: '/var/run/postgresql', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            storage: { paths: ['/var/lib/postgresql/data'], size: '10Gi' },
            env: [{ name: 'POSTGRES_DB', value: 'shop' }],
            secretEnv: [{ name: 'POSTGRES_PASSWORD', secret: 'db-env', key: 'POSTGRES_PASSWORD' }],
            user: 999,
            group: 999,
            beside: ['namespace', 'policy', 'service'],
            peers: ['web'],
          },
          notes: [
            '13 environment: credential POSTGRES_PASSWORD',
            '10: read-only',
            '10: egress',
            '10: memory-assumed 256Mi',
            '16 volumes: volume-data /var/lib/postgresql/data',
            '16 volumes: volume-folder /var/lib/postgresql/data/pgdata',
          ],
        },
      ],
    },
  ],
  [
    'anchors and merge keys',
    `version: "3.9"
x-common: &common
  restart: always
  environment: &env
    LOG: info
    TZ: UTC
services:
  a:
    <<: *common
    image: registry.example.com/a:1
  b:
    <<: *common
    image: registry.example.com/b:1
    environment:
      <<: *env
      LOG: debug
`,
    {
      sets: [
        {
          spec: {
            name: 'a',
            image: 'registry.example.com/a:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            env: [
              { name: 'LOG', value: 'info' },
              { name: 'TZ', value: 'UTC' },
            ],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '8: no-port',
            '8: user-assumed 10001',
            '8: read-only',
            '8: egress',
            '8: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'b',
            image: 'registry.example.com/b:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            env: [
              { name: 'LOG', value: 'debug' },
              { name: 'TZ', value: 'UTC' },
            ],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '11: no-port',
            '11: user-assumed 10001',
            '11: read-only',
            '11: egress',
            '11: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'variables with defaults, without, escaped and within one another',
    `services:
  web:
    image: "registry.example.com/web:\${TAG:-1.0}"
    ports:
      - "\${PORT:-8080}:\${INNER:-\${FALLBACK:-9000}}"
    environment:
      HOST: "\${HOST}"
      GREETING: "Hi \${NAME:?is missing}, $\${NAME}"
      API_KEY: \${API_KEY}
      DB_PASSWORD: \${DB_PASSWORD:-Tr0ub4dor3}
      MODE: $MODE
    mem_limit: \${LIMIT:-256m}
`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            image: 'registry.example.com/web:1.0',
            ports: [9000],
            replicas: 1,
            env: [
              { name: 'HOST', value: `\${HOST}` },
              { name: 'GREETING', value: `Hi \${NAME}, \${NAME}` },
              { name: 'MODE', value: `\${MODE}` },
            ],
            secretEnv: [
              { name: 'API_KEY', secret: 'web-env', key: 'API_KEY' },
              { name: 'DB_PASSWORD', secret: 'web-env', key: 'DB_PASSWORD' },
            ],
            beside: ['policy', 'service'],
          },
          notes: [
            '7 environment: open $HOST',
            '8 environment: open $NAME',
            '9 environment: credential API_KEY',
            '10 environment: credential DB_PASSWORD',
            '11 environment: open $MODE',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '3 image: default TAG',
            '5 ports: default PORT',
            '5 ports: default INNER',
            '5 ports: default FALLBACK',
            '5 ports: published 9000',
            '12 mem_limit: default LIMIT',
          ],
        },
      ],
    },
  ],
  [
    'the long forms',
    `services:
  web:
    image: registry.example.com/web:1
    ports:
      - target: 80
        published: "8080"
        protocol: tcp
        mode: host
      - target: 514
        protocol: udp
    expose: [9100]
    volumes:
      - type: volume
        source: uploads
        target: /srv/uploads
      - type: bind
        source: ./nginx.conf
        target: /etc/nginx/nginx.conf
        read_only: true
      - type: tmpfs
        target: /run
        tmpfs:
          size: 16777216
      - type: npipe
        source: x
        target: /y
    tmpfs: /var/tmp
`,
    {
      sets: [
        {
          spec: {
            kind: 'StatefulSet',
            name: 'web',
            image: 'registry.example.com/web:1',
            ports: [80, 9100],
            udp: [514],
            replicas: 1,
            writable: [
              { path: '/tmp', sizeLimit: '64Mi' },
              { path: '/run', sizeLimit: '16Mi' },
              { path: '/var/tmp', sizeLimit: '64Mi' },
            ],
            storage: { paths: ['/srv/uploads'], size: '10Gi' },
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '16 volumes: host-path /etc/nginx/nginx.conf',
            '24 volumes: volume-type',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
            '5 ports: published 80',
            '9 ports: published 514',
            '13 volumes: volume-data /srv/uploads',
            '20 volumes: tmpfs /run',
            '27 tmpfs: tmpfs /var/tmp',
          ],
        },
      ],
    },
  ],
  [
    'what opens the node, in Compose',
    `services:
  agent:
    image: registry.example.com/agent:1
    privileged: true
    network_mode: host
    pid: host
    ipc: host
    cap_add: [NET_ADMIN]
    cap_drop: [ALL]
    devices: ["/dev/snd:/dev/snd"]
    security_opt: ["apparmor:unconfined", "no-new-privileges:true"]
    user: "0:0"
    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
    read_only: true
`,
    {
      sets: [
        {
          spec: {
            name: 'agent',
            image: 'registry.example.com/agent:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '4 privileged: privileged',
            '5 network_mode: host-namespace',
            '6 pid: host-namespace',
            '7 ipc: host-namespace',
            '8 cap_add: capability NET_ADMIN',
            '10 devices: device',
            '11 security_opt: unconfined',
            '12 user: root-user',
            '13 volumes: engine-socket',
            '2: no-port',
            '2: user-assumed 10001',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'a task that others wait for',
    `services:
  migrate:
    image: registry.example.com/app:1
    command: ["bin/migrate", "--all"]
  app:
    image: registry.example.com/app:1
    depends_on:
      migrate: { condition: service_completed_successfully }
    ports: ["8000"]
    restart: on-failure
`,
    {
      sets: [
        {
          spec: {
            kind: 'Job',
            name: 'migrate',
            image: 'registry.example.com/app:1',
            ports: [],
            args: ['bin/migrate', '--all'],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['app'],
          },
          notes: [
            '2 migrate: runs-once',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'app',
            image: 'registry.example.com/app:1',
            ports: [8000],
            replicas: 1,
            beside: ['policy', 'service'],
            callers: 'both',
          },
          notes: [
            '5: user-assumed 10001',
            '5: read-only',
            '5: egress',
            '5: memory-assumed 256Mi',
            '7 depends_on: depends-on',
            '9 ports: published 8000',
            '10 restart: restart',
          ],
        },
      ],
    },
  ],
  [
    'deploy',
    `services:
  api:
    image: registry.example.com/api:1
    expose: ["8080"]
    deploy:
      replicas: 3
      resources:
        limits: { cpus: "0.50", memory: 512M }
        reservations: { cpus: "0.25", memory: 64M }
      restart_policy: { condition: on-failure }
      update_config: { parallelism: 1 }
      placement: { constraints: ["node.role == worker"] }
  agent:
    image: registry.example.com/agent:1
    deploy: { mode: global }
  train:
    image: registry.example.com/train:1
    deploy:
      resources:
        reservations:
          devices: [{ driver: nvidia, count: 2, capabilities: [gpu] }]
`,
    {
      sets: [
        {
          spec: {
            name: 'api',
            image: 'registry.example.com/api:1',
            replicas: 3,
            requests: { cpu: '250m', memory: '64Mi' },
            limits: { cpu: '500m', memory: '512Mi' },
            beside: ['policy', 'service', 'budget'],
          },
          notes: [
            '11 deploy.update_config: by-hand strategy.rollingUpdate',
            '12 deploy.placement: by-hand nodeSelector',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '10 deploy.restart_policy: restart',
          ],
        },
        {
          spec: {
            kind: 'DaemonSet',
            name: 'agent',
            image: 'registry.example.com/agent:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['api'],
          },
          notes: [
            '13: no-port',
            '13: user-assumed 10001',
            '13: read-only',
            '13: egress',
            '13: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'train',
            image: 'registry.example.com/train:1',
            ports: [],
            replicas: 1,
            gpus: 2,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['api'],
          },
          notes: [
            '16: no-port',
            '16: user-assumed 10001',
            '16: read-only',
            '16: egress',
            '16: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'networks, aliases and links',
    `services:
  proxy:
    image: nginxinc/nginx-unprivileged:1.29
    networks: [front]
    links: ["app:backend", app]
  app:
    image: registry.example.com/app:1
    expose: ["9000"]
    networks:
      front: { aliases: [backend] }
      back: {}
  db:
    image: mariadb:11.4
    networks: [back]
    container_name: shop-db
networks:
  front:
  back: { internal: true }
`,
    {
      sets: [
        {
          spec: {
            name: 'proxy',
            image: 'nginxinc/nginx-unprivileged:1.29',
            replicas: 1,
            user: 101,
            group: 101,
            beside: ['policy', 'service'],
            peers: ['app'],
          },
          notes: [
            '5 links: alias backend',
            '5 links: link app',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'app',
            image: 'registry.example.com/app:1',
            ports: [9000],
            replicas: 1,
            beside: ['policy', 'service'],
            peers: ['proxy', 'db'],
          },
          notes: [
            '10 networks: alias backend',
            '6: user-assumed 10001',
            '6: read-only',
            '6: egress',
            '6: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'db',
            image: 'mariadb:11.4',
            ports: [3306],
            replicas: 1,
            writable: [
              { path: '/var/lib/mysql', sizeLimit: '1Gi' },
              { path: '/run/mysqld', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
            calls: [],
            peers: ['app'],
          },
          notes: [
            '15 container_name: alias shop-db',
            '12: data-scratch /var/lib/mysql',
            '12: read-only',
            '12: egress',
            '12: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'what is elsewhere',
    `services:
  web:
    build: .
    env_file: [.env, web.env]
    secrets: [db_password]
    configs:
      - source: app
        target: /etc/app.yaml
    profiles: [dev]
    extends: { file: base.yml, service: web }
    labels: { traefik.enable: "true" }
    logging: { driver: syslog }
    sysctls: { net.core.somaxconn: 1024 }
    ulimits: { nofile: 1024 }
    extra_hosts: ["a:10.0.0.1"]
    develop: { watch: [] }
    frob: 1
    x-own: 1
include: [other.yaml]
secrets:
  db_password: { file: ./x }
`,
    {
      file: ['19 include: other-file'],
      sets: [
        {
          spec: {
            name: 'web',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '2: no-port',
            '3 build: build',
            '4 env_file: env-file',
            '5 secrets: secret-file',
            '7 configs: config-file',
            '9 profiles: profiles',
            '10 extends: other-file',
            '11 labels: by-hand metadata.labels',
            '12 logging: logging',
            '13 sysctls: by-hand securityContext.sysctls',
            '14 ulimits: none',
            '15 extra_hosts: by-hand hostAliases',
            '17 frob: unknown',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
          faults: ['image required'],
        },
      ],
    },
  ],
  [
    'checks of health',
    `services:
  a:
    image: registry.example.com/a:1
    healthcheck:
      test: ["CMD", "wget", "-q", "--spider", "http://127.0.0.1:8080/ready"]
      interval: 5s
      retries: 3
      start_period: 40s
  b:
    image: redis:7
    healthcheck: { test: redis-cli ping | grep PONG }
  c:
    image: registry.example.com/c:1
    healthcheck: { test: ["CMD-SHELL", "mysqladmin ping -pTr0ub4dor3"] }
  d:
    image: registry.example.com/d:1
    healthcheck: { disable: true }
  e:
    image: registry.example.com/e:1
    healthcheck: { test: ["CMD", "curl", "-H", "Host: x", "http://localhost/"] }
`,
    {
      sets: [
        {
          spec: {
            name: 'a',
            image: 'registry.example.com/a:1',
            replicas: 1,
            probe: { kind: 'http', path: '/ready', liveness: '' },
            slowStart: 40,
            beside: ['policy', 'service'],
            peers: ['b'],
          },
          notes: [
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
            '6 healthcheck: probe-times',
            '7 healthcheck: probe-times',
          ],
        },
        {
          spec: {
            name: 'b',
            image: 'redis:7',
            ports: [6379],
            replicas: 1,
            probe: { kind: 'exec', command: ['/bin/sh', '-c', 'redis-cli ping | grep PONG'] },
            writable: [{ path: '/data', sizeLimit: '1Gi' }],
            user: 999,
            group: 999,
            beside: ['policy', 'service'],
            peers: ['a'],
          },
          notes: ['9: data-scratch /data', '9: read-only', '9: egress', '9: memory-assumed 256Mi'],
        },
        {
          spec: {
            name: 'c',
            image: 'registry.example.com/c:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['a', 'b'],
          },
          notes: [
            '12: no-port',
            '14 healthcheck: credential-probe',
            '12: user-assumed 10001',
            '12: read-only',
            '12: egress',
            '12: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'd',
            image: 'registry.example.com/d:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['a', 'b'],
          },
          notes: [
            '15: no-port',
            '15: user-assumed 10001',
            '15: read-only',
            '15: egress',
            '15: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'e',
            image: 'registry.example.com/e:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'exec', command: ['curl', '-H', 'Host: x', 'http://localhost/'] },
            beside: ['policy'],
            callers: 'nobody',
            peers: ['a', 'b'],
          },
          notes: [
            '18: no-port',
            '18: user-assumed 10001',
            '18: read-only',
            '18: egress',
            '18: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'words that YAML reads as something else, and names that Kubernetes has not',
    `services:
  My_App:
    image: registry.example.com/app:1
    environment:
      A: yes
      B: off
      C: 010
      D: 1.5
      E:
      F: true
      G: "a: b"
    command: serve --on yes "two words" 'It''s'
  my-app:
    image: registry.example.com/app:1
    entrypoint: []
    command: run && exit
  "1st":
    image: registry.example.com/app:1
    entrypoint: ["tini", "--"]
    command: ["app", "--password=Tr0ub4dor3", "$$HOME"]
`,
    {
      sets: [
        {
          spec: {
            name: 'my-app',
            image: 'registry.example.com/app:1',
            ports: [],
            args: ['serve', '--on', 'yes', 'two words', 'Its'],
            replicas: 1,
            probe: { kind: 'none' },
            env: [
              { name: 'A', value: 'yes' },
              { name: 'B', value: 'off' },
              { name: 'C', value: '8' },
              { name: 'D', value: '1.5' },
              { name: 'E', value: '' },
              { name: 'F', value: 'true' },
              { name: 'G', value: 'a: b' },
            ],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '2: no-port',
            '9 environment: no-value E',
            '2 My_App: renamed my-app',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'my-app-2',
            image: 'registry.example.com/app:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '13: no-port',
            '16 command: operator',
            '13 my-app: renamed my-app-2',
            '13: user-assumed 10001',
            '13: read-only',
            '13: egress',
            '13: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            name: 'st',
            image: 'registry.example.com/app:1',
            ports: [],
            command: ['tini', '--'],
            args: ['app', '--password=$(PASSWORD)', '$HOME'],
            replicas: 1,
            probe: { kind: 'none' },
            secretEnv: [{ name: 'PASSWORD', secret: 'st-env', key: 'PASSWORD' }],
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '17: no-port',
            '20 command: credential-word PASSWORD',
            '17 1st: renamed st',
            '17: user-assumed 10001',
            '17: read-only',
            '17: egress',
            '17: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'one volume for two services',
    `services:
  a:
    image: registry.example.com/a:1
    volumes: ["media:/media", "own:/own"]
  b:
    image: registry.example.com/b:1
    volumes: ["media:/media:ro"]
    deploy: { mode: global }
  c:
    image: registry.example.com/c:1
    volumes: ["cache:/cache"]
    deploy: { mode: global }
`,
    {
      sets: [
        {
          spec: {
            kind: 'StatefulSet',
            name: 'a',
            image: 'registry.example.com/a:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            storage: { paths: ['/own'], size: '10Gi' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '2: no-port',
            '4 volumes: volume-shared media',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
            '4 volumes: volume-data /own',
          ],
        },
        {
          spec: {
            kind: 'DaemonSet',
            name: 'b',
            image: 'registry.example.com/b:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '5: no-port',
            '7 volumes: volume-shared media',
            '5: user-assumed 10001',
            '5: read-only',
            '5: egress',
            '5: memory-assumed 256Mi',
          ],
        },
        {
          spec: {
            kind: 'DaemonSet',
            name: 'c',
            image: 'registry.example.com/c:1',
            ports: [],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '9: no-port',
            '11 volumes: volume-kind /cache',
            '9: user-assumed 10001',
            '9: read-only',
            '9: egress',
            '9: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'what kubectl run writes',
    `apiVersion: v1
kind: Pod
metadata:
  creationTimestamp: null
  labels:
    run: web
  name: web
spec:
  containers:
  - args: ["--listen", "$(PORT)"]
    env:
    - name: PORT
      value: "8080"
    - name: PASSWORD
      value: Tr0ub4dor3
    - name: OTHER
      valueFrom: {secretKeyRef: {name: s, key: k}}
    image: registry.example.com/web:1
    name: web
    ports:
    - containerPort: 8080
    resources:
      limits: {memory: 1Gi}
  dnsPolicy: ClusterFirst
  restartPolicy: Always
status: {}
`,
    {
      sets: [
        {
          spec: {
            name: 'web',
            image: 'registry.example.com/web:1',
            args: ['--listen', '$(PORT)'],
            replicas: 1,
            limits: { cpu: '', memory: '1Gi' },
            env: [{ name: 'PORT', value: '8080' }],
            secretEnv: [
              { name: 'PASSWORD', secret: 'web-env', key: 'PASSWORD' },
              { name: 'OTHER', secret: 's', key: 'k' },
            ],
            beside: ['policy', 'service'],
          },
          notes: [
            '14 env: credential PASSWORD',
            '2 kind: pod-owner Deployment',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
          ],
        },
      ],
    },
  ],
  [
    'a pod that runs once, with more than the form asks for',
    `apiVersion: v1
kind: Pod
metadata:
  name: once
  namespace: jobs
  labels: {app: once}
spec:
  hostNetwork: true
  restartPolicy: Never
  containers:
  - name: once
    image: registry.example.com/job:1
    command: [sh, -c, "echo $(date)"]
    securityContext: {privileged: true, runAsUser: 0, capabilities: {add: [SYS_TIME]}}
    volumeMounts: [{name: x, mountPath: /x}]
  - name: side
    image: registry.example.com/side:1
  volumes: [{name: x, hostPath: {path: /x}}]
`,
    {
      sets: [
        {
          spec: {
            kind: 'Job',
            name: 'once',
            namespace: 'jobs',
            image: 'registry.example.com/job:1',
            ports: [],
            command: ['sh', '-c', 'echo $(date)'],
            replicas: 1,
            probe: { kind: 'none' },
            beside: ['policy'],
            callers: 'nobody',
          },
          notes: [
            '8 hostNetwork: host-namespace',
            '14 runAsUser: root-user',
            '14 privileged: privileged',
            '14 capabilities: capability SYS_TIME',
            '6 labels: by-hand metadata.labels',
            '10 containers: other-container',
            '15 volumeMounts: by-hand containers[].volumeMounts',
            '18 volumes: by-hand spec.volumes',
            '2 kind: pod-owner Job',
            '2: user-assumed 10001',
            '2: read-only',
            '2: egress',
            '2: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
  [
    'the name of an image',
    `docker.io/library/postgres:16.4-alpine`,
    {
      sets: [
        {
          spec: {
            name: 'postgres',
            image: 'docker.io/library/postgres:16.4-alpine',
            ports: [5432],
            replicas: 1,
            writable: [
              { path: '/var/lib/postgresql/data', sizeLimit: '1Gi' },
              { path: '/var/run/postgresql', sizeLimit: '64Mi' },
              { path: '/tmp', sizeLimit: '64Mi' },
            ],
            user: 70,
            group: 70,
            beside: ['policy', 'service'],
          },
          notes: [
            '1: data-scratch /var/lib/postgresql/data',
            '1: read-only',
            '1: egress',
            '1: memory-assumed 256Mi',
          ],
        },
      ],
    },
  ],
];

const shown = ({ line, what, why, detail }: ConversionNote): string =>
  `${line}${what && ` ${what}`}: ${why}${detail && ` ${detail}`}`;

/** The answers of a form that differ from those of an empty one; each keeps the numbers of its ports. */
function differing(spec: NewManifest): Partial<NewManifest> {
  const usual: object = { ...NEW_MANIFEST, samePorts: true };
  const isUsual = ([field, value]: readonly [string, Json]) =>
    equalJson(value, usual[field as keyof typeof usual]);
  return Object.fromEntries(Object.entries(spec).filter((entry) => !isUsual(entry)));
}

function read(text: string) {
  const reading = readSource(text);
  if (!reading.ok) throw new Error(`${reading.problem} in line ${reading.line}`);
  return reading;
}

/** What can be made of answers once the image is known. */
const madeOf = (specs: readonly NewManifest[]): string =>
  newManifest(
    specs.map((spec) => withSamples(specFaults(spec).has('image') ? { ...spec, image: '' } : spec)),
    target,
  );

describe.each(CASES)('%s', (_, text, expected) => {
  const { sets, notes } = read(text);

  test('is read into these answers, and all else is told', () => {
    const found = sets.map((set) => {
      const faults = [...specFaults(set.spec)].map((fault) => fault.join(' '));
      const { spec } = set;
      return {
        spec: differing(spec),
        notes: set.notes.map(shown),
        ...(faults.length > 0 && { faults }),
      };
    });
    expect({ ...(notes.length > 0 && { file: notes.map(shown) }), sets: found }).toEqual(expected);
  });

  test('passes Restricted, without a problem', () => {
    const settings = profileNamed('pss-restricted')?.settings;
    const written = madeOf(sets.map(({ spec }) => spec));
    const { documents } = new Reviewer(registry, target, settings).review(written);
    expect(documents.flatMap(({ review }) => review.problems)).toEqual([]);
    const workloads = documents.flatMap(({ review }) => review.workloads);
    expect(workloads.map(({ standards }) => standards?.restricted.checks)).toEqual(
      sets.map(() => []),
    );
  });

  test('has no password anywhere', () => {
    expect(JSON.stringify({ sets, notes })).not.toContain(PASSWORD);
    expect(madeOf(sets.map(({ spec }) => spec))).not.toContain(PASSWORD);
  });
});

test('pods of one service with a volume have one each', () => {
  const [set] = read(
    'services:\n  a:\n    image: registry.example.com/a:1\n    scale: 2\n    volumes: [vol:/v]\n',
  ).sets;
  expect(set?.spec).toMatchObject({ kind: 'StatefulSet', replicas: 2 });
  expect(set?.notes.map(shown)).toContain('2: volume-each 2');
});

test.each(['-Xmx1g -Ddb.password=Tr0ub4dor3', 'DB_PASSWORD=Tr0ub4dor3', '--token Tr0ub4dor3x9'])(
  'a variable with a credential inside it is one: %s',
  (value) => {
    const [set] = read(`docker run -e 'OPTIONS=${value}' registry.example.com/a:1`).sets;
    expect(set?.spec).toMatchObject({ env: [], secretEnv: [{ name: 'OPTIONS' }] });
  },
);

test('what a pod says of its rights and resources beyond the form is told', () => {
  const [set] = read(`apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  serviceAccountName: deployer
  automountServiceAccountToken: true
  dnsPolicy: None
  enableServiceLinks: true
  securityContext: {fsGroup: 2000, runAsNonRoot: true, seccompProfile: {type: Unconfined}}
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {allowPrivilegeEscalation: true, runAsGroup: 5, procMount: Unmasked}
    resources:
      requests: {ephemeral-storage: 2Gi}
      limits: {nvidia.com/gpu: 1}
`).sets;
  expect(set?.spec.gpus).toBe(1);
  expect(set?.notes.map(shown)).toEqual([
    '9 seccompProfile: unconfined',
    '13 allowPrivilegeEscalation: unconfined',
    '2: no-port',
    '5 serviceAccountName: by-hand spec.serviceAccountName',
    '6 automountServiceAccountToken: by-hand spec.automountServiceAccountToken',
    '7 dnsPolicy: by-hand spec.dnsPolicy',
    '9 fsGroup: by-hand securityContext.fsGroup',
    '13 runAsGroup: by-hand securityContext.runAsGroup',
    '13 procMount: by-hand securityContext.procMount',
    '15 ephemeral-storage: by-hand resources.requests.ephemeral-storage',
    '2 kind: pod-owner Deployment',
    '2: user-assumed 10001',
    '2: read-only',
    '2: egress',
    '2: memory-assumed 256Mi',
  ]);
});

test('commands that share a volume are told that they need one for several', () => {
  const { sets } = read(
    'docker run --name a -v data:/data -v own:/own x.example.com/a:1\ndocker run --name b --mount source=data,target=/d x.example.com/b:1',
  );
  expect(sets.map(({ spec }) => [spec.kind, spec.storage.paths])).toEqual([
    ['StatefulSet', ['/own']],
    ['Deployment', []],
  ]);
  expect(sets[0]?.notes.map(shown)).toContain('1 -v: volume-shared data');
  expect(sets[1]?.notes.map(shown)).toContain('2 --mount: volume-shared data');
});

describe('a check or a script with a credential in it is left out', () => {
  test.each<[string, string]>([
    [
      'credential-probe',
      "docker run --health-cmd 'curl -f http://localhost:8080/health?token=Tr0ub4dor3' registry.example.com/a:1",
    ],
    [
      'credential-probe',
      "docker run --health-cmd 'check && ask --password Tr0ub4dor3' registry.example.com/a:1",
    ],
    [
      'credential-command',
      "docker run registry.example.com/a:1 sh -c 'wait && run --password Tr0ub4dor3'",
    ],
    [
      'credential-command',
      "docker run registry.example.com/a:1 sh -c 'export DB_PASSWORD=Tr0ub4dor3; run'",
    ],
  ])('%s: %s', (why, text) => {
    const { sets } = read(text);
    expect(sets[0]?.notes.map((note) => note.why)).toContain(why);
    expect(JSON.stringify(sets)).not.toContain(PASSWORD);
  });

  test('a script that reads it from a variable is kept', () => {
    const script = 'wait && run --password "$DB_PASSWORD"';
    const [set] = read(`docker run registry.example.com/a:1 sh -c '${script}'`).sets;
    expect(set?.spec.args).toEqual(['sh', '-c', script]);
  });
});

test.each(['command: [node, a.js]\n    entrypoint: []', 'entrypoint: ""\n    command: node a.js'])(
  'a command stays where the entrypoint is empty, in whatever order: %#',
  (keys) => {
    const [set] = read(`services:\n  a:\n    image: registry.example.com/a:1\n    ${keys}\n`).sets;
    expect(set?.spec).toMatchObject({ command: ['node', 'a.js'], args: [] });
  },
);

test.each(['\\', '`', '^'])('lines go on behind %s, with either end', (sign) => {
  for (const end of ['\n', '\r\n']) {
    const lines = ['docker run -d', '  -p 8080:80', '  -e A=1', '  nginx:1.29'];
    const [set] = read(lines.join(` ${sign}${end}`)).sets;
    expect(set?.spec).toMatchObject({ image: 'nginx:1.29', env: [{ name: 'A', value: '1' }] });
    expect(set?.notes.map(shown)).toContain('2 -p: published 80');
  }
});

describe('what cannot be read', () => {
  test.each<[string, string, string, number]>([
    ['nothing', '  \n', 'empty', 1],
    ['no image', 'docker run -d --name web', 'no-image', 1],
    ['a quote that does not end', 'docker run \\\n -e "A=1 nginx:1', 'unclosed-quote', 2],
    ['broken YAML', 'services:\n  web:\n    image: [nginx\n', 'yaml', 3],
    ['no services', 'services: {}\n', 'no-services', 1],
    ['a manifest', 'apiVersion: apps/v1\nkind: Deployment\n', 'manifest', 1],
    ['prose', 'Please run this for me.', 'unknown', 1],
    ['another command', 'docker ps -a', 'unknown', 1],
    ['a script of a manifest', 'kind: Job\nx: |\n  docker run nginx:1\n', 'manifest', 1],
    ['ten megabytes', 'docker run '.repeat(1_000_000), 'too-long', 1],
    [
      'a billion laughs',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]}, `.repeat(9)}]`).join('\n')}\nservices:\n  web: {image: *j}\n`,
      'yaml',
      1,
    ],
  ])('%s', (_, text, problem, line) => {
    const reading = readSource(text);
    expect(reading).toMatchObject({ ok: false, problem });
    if (!reading.ok && problem !== 'yaml') expect(reading.line).toBe(line);
  });
});

describe('what is long or odd is bounded', () => {
  const LENGTH = LONGEST_SOURCE - 100;
  test.each<[string, string]>([
    ['an option many times', `docker run ${'-p 1-40000 '.repeat(20_000)} nginx:1`],
    ['dashes', `docker run ${'-'.repeat(LENGTH)}`],
    ['letters of options', `docker run -${'it'.repeat(LENGTH / 2)} nginx:1`],
    ['variables', `docker run -e A=${'$X'.repeat(LENGTH / 2)} nginx:1`],
    ['brackets', `docker run -e A=${'$('.repeat(LENGTH / 2)} nginx:1`],
    ['a value', `docker run -e A=${'a'.repeat(LENGTH)} nginx:1`],
    [
      'a healthcheck',
      `docker run --health-cmd "curl ${'http://localhost '.repeat(15_000)}" nginx:1`,
    ],
    ['a volume', `docker run -v ${'a:'.repeat(LENGTH / 2)} nginx:1`],
    ['a path', `docker run -v ${'/a'.repeat(LENGTH / 2)}:/x nginx:1`],
    ['a word', 'x'.repeat(LENGTH)],
    ['colons', ':'.repeat(LENGTH)],
    [
      'services',
      `services:\n${Array.from({ length: 9000 }, (_, i) => `  s${i}: {image: a}\n`).join('')}`,
    ],
    ['defaults', `services:\n  web:\n    image: "${'$'.repeat(9)}${'{A:-'.repeat(50_000)}"\n`],
    ['nested defaults', `services:\n  web:\n    image: "${`\${A:-`.repeat(50_000)}"\n`],
    ['a name', `services:\n  ${'a_'.repeat(500)}: {image: a}\n`],
    [
      'keys',
      `services:\n  web:\n${Array.from({ length: 9000 }, (_, i) => `    k${i}: 1\n`).join('')}`,
    ],
    ['names of prototypes', 'services:\n  __proto__: {image: a:1}\n  constructor: {toString: 1}\n'],
    [
      'nothing but types that are wrong',
      'services:\n  a: 1\n  b: {image: [1], ports: {a: b}, environment: 3, volumes: x, command: {a: 1}, healthcheck: [x], deploy: 1, networks: 1, depends_on: 5, build: []}\n',
    ],
    [
      'a pod of wrong types',
      'apiVersion: v1\nkind: Pod\nmetadata: 1\nspec: {containers: {a: 1}, hostNetwork: x}\n',
    ],
    ['a pod without anything', 'apiVersion: v1\nkind: Pod\n'],
  ])('%s', (_, text) => {
    const reading = readSource(text);
    const sets = reading.ok ? reading.sets : [];
    expect(sets.length).toBeLessThanOrEqual(50);
    for (const { spec, notes } of sets) {
      expect(notes.length).toBeLessThanOrEqual(300);
      expect(JSON.stringify(spec).length).toBeLessThan(LONGEST_SOURCE * 2);
      specFaults(spec);
    }
  });
});
