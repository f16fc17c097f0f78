import { describe, expect, test } from 'vitest';
import { knownImageOf } from '../knowledge/images.ts';
import { GUID_EXAMPLE } from '../model/azure/workload-identity.ts';
import { objectsOf, workloadOf } from '../model/pod.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { isObject, listBelow, textBelow } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { withRemarks } from './comments.ts';
import { NEW_REMARKS, type NewRemark, newManifest, styleIn } from './manifest.ts';
import { type Provenance, withProvenance } from './provenance.ts';
import { NEW_KINDS, NEW_MANIFEST, type NewManifest, specFaults, suggestedBy } from './spec.ts';
import { STARTING_POINTS, startingSpec, withSamples } from './starting-points.ts';

const SHOP: NewManifest = {
  ...NEW_MANIFEST,
  name: 'shop',
  image: 'registry.example.com/shop:1.4',
};
const FRONT = {
  beside: ['service', 'route'],
  front: { host: 'shop.example.com', gateway: 'public', gatewayNamespace: '', ingressClass: 'own' },
} as const;
const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const written = (spec: NewManifest, extras?: Parameters<typeof newManifest>[2]): string =>
  newManifest(spec, target, extras);
const words = Object.fromEntries(NEW_REMARKS.map((remark) => [remark, `about ${remark}`])) as {
  [remark in NewRemark]: string;
};

describe('a new manifest', () => {
  test('is hardened, in the customary order', () => {
    const spec: NewManifest = {
      ...SHOP,
      namespace: 'team',
      probe: { kind: 'http', path: '/healthz', liveness: '' },
    };
    expect(written(spec)).toBe(`apiVersion: v1
kind: ServiceAccount
metadata:
  name: shop
  namespace: team
  labels:
    app.kubernetes.io/name: shop
    app.kubernetes.io/instance: shop
automountServiceAccountToken: false
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: team
  labels:
    app.kubernetes.io/name: shop
    app.kubernetes.io/instance: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: shop
      app.kubernetes.io/instance: shop
  template:
    metadata:
      labels:
        app.kubernetes.io/name: shop
        app.kubernetes.io/instance: shop
    spec:
      serviceAccountName: shop
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: 30
      nodeSelector:
        kubernetes.io/os: linux
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: shop
              app.kubernetes.io/instance: shop
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: shop
              app.kubernetes.io/instance: shop
      hostUsers: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: shop
          image: registry.example.com/shop:1.4
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
              ephemeral-storage: 128Mi
            limits:
              memory: 256Mi
              ephemeral-storage: 1Gi
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
            periodSeconds: 10
            timeoutSeconds: 3
            failureThreshold: 3
          livenessProbe:
            tcpSocket:
              port: http
            periodSeconds: 20
            timeoutSeconds: 3
            failureThreshold: 6
          lifecycle:
            preStop:
              sleep:
                seconds: 5
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: ["ALL"]
            readOnlyRootFilesystem: true
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 64Mi
`);
  });

  test('a CronJob has a schedule, and neither ports nor probes', () => {
    const text = written({ ...SHOP, kind: 'CronJob', ownAccount: false, userNamespace: true });
    expect(text).toContain('schedule: 0 3 * * *');
    expect(text).toContain('restartPolicy: Never');
    expect(text).toContain('hostUsers: false');
    expect(text).not.toMatch(/ports:|Probe:|replicas:|serviceAccountName:|^---/m);
  });

  test('comments stand above what they speak of, and change nothing else', () => {
    const specs = STARTING_POINTS.map((point) => withSamples(startingSpec(point)));
    specs.push(withSamples({ ...SHOP, beside: ['service', 'ingress'] }));
    const storage = { paths: ['/var/lib/postgresql/data'], size: '10Gi' };
    specs.push({ ...SHOP, kind: 'StatefulSet', image: 'postgres:16', storage });
    const told = new Set<string>();
    for (const spec of specs) {
      const text = written(spec, { remarks: words });
      for (const [, remark = ''] of text.matchAll(/^ *# about ([\w-]+)$/gm)) told.add(remark);
      expect(text).toMatch(/^( *)# about resources\n\1resources:$/m);
      expect(text.replace(/^ *#.*\n/gm, '')).toBe(written(spec));
    }
    expect([...told].sort()).toEqual([...NEW_REMARKS].sort());
  });

  test('looks like the files that it comes to', () => {
    const style = styleIn([
      '',
      'a: 1\n',
      'kind: Pod\nspec:\n    containers:\n    - name: a\n      args:\n      - b\n',
    ]);
    const text = written({ ...SHOP, ownAccount: false }, { ...(style && { style }) });
    expect(text).toContain('\n            containers:\n            -   name: shop\n');
    expect(text).toMatch(/^( +)drop:\n\1- ALL$/m);
    expect(parseDocument(text).value).toEqual(
      parseDocument(written({ ...SHOP, ownAccount: false })).value,
    );
    expect(styleIn(['{"kind": "Pod"}', '# nothing'])).toBeUndefined();
  });

  test('ends its lines as the files that it comes to, whatever is written', () => {
    const style = styleIn(['kind: Pod\r\nmetadata:\r\n  name: a\r\n']);
    const like = styleIn(['kind: Pod\nmetadata:\n  name: a\n']);
    for (const point of STARTING_POINTS) {
      const spec = withSamples(startingSpec(point));
      const text = written(spec, { remarks: words, ...(style && { style }) });
      expect(text).toBe(
        written(spec, { remarks: words, ...(like && { style: like }) }).replaceAll('\n', '\r\n'),
      );
      for (const { from, to } of splitDocuments(text)) {
        expect(parseDocument(text.slice(from, to)).error).toBeNull();
      }
    }
  });

  describe('what leads to the Service from outside the cluster', () => {
    const objectsIn = (spec: Partial<NewManifest>) => {
      const text = written({ ...SHOP, ...FRONT, ports: [8080, 9090], ...spec });
      return splitDocuments(text).map(({ from, to }) => parseDocument(text.slice(from, to)).value);
    };
    const ofKind = (kind: string, spec: Partial<NewManifest>) =>
      objectsIn(spec).find((value) => isObject(value) && value.kind === kind);

    test('is a route of a Gateway, to the first port of the Service', () => {
      expect(ofKind('HTTPRoute', {})).toMatchObject({
        apiVersion: 'gateway.networking.k8s.io/v1',
        spec: {
          parentRefs: [{ name: 'public' }],
          hostnames: ['shop.example.com'],
          rules: [{ backendRefs: [{ name: 'shop', port: 80 }] }],
        },
      });
      const front = { ...FRONT.front, gatewayNamespace: 'gateways' };
      expect(ofKind('HTTPRoute', { front })).toMatchObject({
        spec: { parentRefs: [{ name: 'public', namespace: 'gateways' }] },
      });
    });

    test('is an Ingress with a certificate, if that is wanted', () => {
      expect(ofKind('Ingress', { beside: ['service', 'ingress'] })).toMatchObject({
        spec: {
          ingressClassName: 'own',
          tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
          rules: [
            {
              host: 'shop.example.com',
              http: { paths: [{ backend: { service: { name: 'shop', port: { number: 80 } } } }] },
            },
          ],
        },
      });
    });

    test.each<[string, Partial<NewManifest>, readonly string[]]>([
      ['a Gateway elsewhere', { callers: 'ingress' }, ['gateways']],
      ['a Gateway elsewhere, and no one else', { callers: 'nobody' }, ['gateways']],
      ['a Gateway elsewhere, and the namespace', { callers: 'both' }, ['own', 'gateways']],
      ['the namespace too', { callers: 'namespace' }, ['own', 'gateways']],
      ['a Gateway of the namespace', { namespace: 'gateways', callers: 'nobody' }, ['own']],
      [
        'an Ingress',
        { beside: ['service', 'ingress', 'policy'], callers: 'namespace' },
        ['own', 'app-routing-system'],
      ],
      [
        'an Ingress, and no one else',
        { beside: ['service', 'ingress', 'policy'], callers: 'nobody' },
        ['app-routing-system'],
      ],
      [
        'both',
        { beside: ['service', 'ingress', 'route', 'policy'], callers: 'ingress' },
        ['app-routing-system', 'gateways'],
      ],
      [
        'no front',
        { beside: ['service', 'policy'], callers: 'both' },
        ['own', 'app-routing-system'],
      ],
    ])('may call the pods by the NetworkPolicy: %s', (_, spec, callers) => {
      const policy = ofKind('NetworkPolicy', {
        beside: ['service', 'route', 'policy'],
        front: { ...FRONT.front, gatewayNamespace: 'gateways' },
        ...spec,
      });
      const from = listBelow(policy, 'spec', 'ingress', 0, 'from').map(
        (one) =>
          textBelow(one, 'namespaceSelector', 'matchLabels', 'kubernetes.io/metadata.name') ??
          'own',
      );
      expect(from).toEqual(callers);
    });
  });

  test('a known image brings its user, ports and folders', () => {
    const [object] = objectsOf({
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [{ name: 'a', image: 'postgres:16' }] },
    });
    const container = object && workloadOf(object)?.pod.containers[0];
    const facts = container && knownImageOf(container)?.facts;
    expect(facts && suggestedBy(facts)).toEqual({
      user: 999,
      group: 999,
      ports: [5432],
      writable: [
        { path: '/var/lib/postgresql/data', sizeLimit: '1Gi' },
        { path: '/var/run/postgresql', sizeLimit: '64Mi' },
        { path: '/tmp', sizeLimit: '64Mi' },
      ],
      bindsLowPorts: false,
    });
  });

  test('a program whose file carries the capability for low ports keeps it', () => {
    expect(written({ ...SHOP, ports: [80], bindsLowPorts: true })).toContain(
      'capabilities:\n              add: ["NET_BIND_SERVICE"]\n              drop: ["ALL"]\n',
    );
  });

  test('a pod whose user has no ID in a user namespace shares those of the node', () => {
    expect(written({ ...SHOP, user: 65_535 })).toContain('hostUsers: false');
    expect(written({ ...SHOP, user: 65_536 })).not.toContain('hostUsers');
    expect(written({ ...SHOP, group: 70_000 })).not.toContain('hostUsers');
  });

  test.each(NEW_KINDS)('%s: the pods come to nodes of their system alone', (kind) => {
    for (const os of ['linux', 'windows'] as const) {
      const text = written({ ...SHOP, kind, os });
      expect(text).toMatch(new RegExp(`nodeSelector:\\n +kubernetes\\.io/os: ${os}\\n`));
    }
  });

  test('a DaemonSet comes to every node, but not with GPUs', () => {
    const text = written({ ...SHOP, kind: 'DaemonSet' });
    expect(text).toMatch(/tolerations:\n +- operator: Exists\n/);
    expect(written({ ...SHOP, kind: 'DaemonSet', gpus: 1 })).not.toContain('Exists');
  });

  test('an autoscaler looks at the program alone, without its sidecar', () => {
    const sidecar = { name: 'side', image: 'registry.example.com/side:1' };
    const text = written({ ...SHOP, sidecar, beside: ['autoscaler'] });
    expect(text).toMatch(/type: ContainerResource\n +containerResource:\n +container: shop\n/);
    expect(written({ ...SHOP, beside: ['autoscaler'] })).toContain('type: Resource');
  });

  test('a sidecar has a folder of its own to write to, but where it reads the one of that path', () => {
    const sidecar = { name: 'side', image: 'registry.example.com/side:1' };
    const writable = [{ path: '/logs', sizeLimit: '64Mi' }];
    const text = written({ ...SHOP, sidecar, writable });
    expect(text).toMatch(/- name: sidecar-tmp\n +mountPath: \/tmp\n/);
    expect(text).toMatch(/- name: sidecar-tmp\n +emptyDir:\n +sizeLimit: 64Mi\n/);
    expect(written({ ...SHOP, sidecar })).not.toContain('sidecar-tmp');
  });

  test('a run that a drain ends is no failed try', () => {
    for (const kind of ['Job', 'CronJob'] as const) {
      const text = written({ ...SHOP, kind });
      expect(text).toMatch(/action: Ignore\n +onPodConditions:\n +- type: DisruptionTarget\n/);
    }
  });

  test('values that YAML would read as something else are quoted', () => {
    const env = [
      { name: 'A', value: 'yes' },
      { name: 'B', value: '0o17' },
      { name: 'C', value: 'a: b # c' },
      { name: 'D', value: '' },
    ];
    const text = written({ ...SHOP, kind: 'Pod', ownAccount: false, env, name: 'no' });
    const value = parseDocument(text).value as { spec: { containers: { env: unknown }[] } };
    expect(value.spec.containers[0]?.env).toEqual(env);
    expect(text).toContain('name: "no"');
  });
});

describe('faults', () => {
  test.each<[string, Partial<NewManifest>, string]>([
    ['no name', { name: '' }, 'name required'],
    ['a name in capitals', { name: 'Shop' }, 'name name'],
    ['a name that ends with a hyphen', { name: 'shop-' }, 'name name'],
    ['a namespace with a dot', { namespace: 'a.b' }, 'namespace name'],
    ['a route without a Service', { ...FRONT, beside: ['route'] }, 'host front-service'],
    [
      'a route to a Service without TCP',
      { ...FRONT, beside: ['service', 'route'], ports: [], udp: [53], probe: { kind: 'none' } },
      'host front-service',
    ],
    ['a host that is none', { ...FRONT, front: { ...FRONT.front, host: '*.a.b' } }, 'host host'],
    [
      'a route to no Gateway',
      { ...FRONT, front: { ...FRONT.front, gateway: '' } },
      'gateway required',
    ],
    [
      'a Gateway in no namespace',
      { ...FRONT, front: { ...FRONT.front, gatewayNamespace: 'a.b' } },
      'gatewayNamespace name',
    ],
    [
      'an Ingress without a class',
      { ...FRONT, beside: ['service', 'ingress'], front: { ...FRONT.front, ingressClass: '' } },
      'ingressClass required',
    ],
    ['a long name', { name: 'a'.repeat(64) }, 'name name-long'],
    ['a long name of a CronJob', { kind: 'CronJob', name: 'a'.repeat(53) }, 'name name-long'],
    [
      'a long name of a StatefulSet',
      { kind: 'StatefulSet', name: 'a'.repeat(53) },
      'name name-long',
    ],
    ['a namespace with a dot', { namespace: 'a.b' }, 'namespace name'],
    ['no image', { image: ' ' }, 'image required'],
    ['no image reference', { image: 'Shop:1:2' }, 'image image'],
    ['a port that does not exist', { ports: [70_000] }, 'ports ports'],
    ['half a port', { ports: [80.5] }, 'ports ports'],
    ['a port twice', { ports: [80, 80] }, 'ports twice'],
    ['a probe without a port', { ports: [] }, 'probe probe-port'],
    [
      'a probe without a path',
      { probe: { kind: 'http', path: 'healthz', liveness: '' } },
      'probePath probe-path',
    ],
    [
      'a liveness probe without a path',
      { probe: { kind: 'http', path: '/healthz', liveness: 'livez' } },
      'livenessPath probe-path',
    ],
    ['fewer than no replicas', { replicas: -1 }, 'replicas number'],
    ['four fields', { kind: 'CronJob', schedule: '* * * *' }, 'schedule schedule'],
    ['a minute too many', { kind: 'CronJob', schedule: '60 3 * * *' }, 'schedule schedule'],
    ['an eighth day', { kind: 'CronJob', schedule: '0 3 * * 7' }, 'schedule schedule'],
    ['the day zero', { kind: 'CronJob', schedule: '0 3 0 * *' }, 'schedule schedule'],
    ['a range backwards', { kind: 'CronJob', schedule: '0 9-5 * * *' }, 'schedule schedule'],
    ['a step of nothing', { kind: 'CronJob', schedule: '*/0 * * * *' }, 'schedule schedule'],
    ['a month as a day', { kind: 'CronJob', schedule: '0 3 * * jan' }, 'schedule schedule'],
    ['dashes alone', { kind: 'CronJob', schedule: '- - - - -' }, 'schedule schedule'],
    ['another macro', { kind: 'CronJob', schedule: '@often' }, 'schedule schedule'],
    ['no quantity', { requests: { cpu: 'much', memory: '64Mi' } }, 'cpu quantity'],
    ['nothing requested', { requests: { cpu: '0', memory: '64Mi' } }, 'cpu quantity'],
    ['a limit below the request', { limits: { cpu: '50m', memory: '' } }, 'cpuLimit limit'],
    ['no memory', { requests: { cpu: '1', memory: 'much' } }, 'memory quantity'],
    ['a memory limit that is none', { limits: { cpu: '', memory: 'x' } }, 'memoryLimit quantity'],
    [
      'a queue without a name',
      {
        identity: GUID_EXAMPLE,
        queue: { namespace: 'shop-bus', name: '' },
        beside: ['queue'],
      },
      'queue queue',
    ],
    [
      'a volume of nothing',
      { kind: 'StatefulSet', storage: { paths: ['/a'], size: '0' } },
      'storageSize quantity',
    ],
    ['a sidecar without a name', { sidecar: { name: '', image: 'b:1' } }, 'sidecar sidecar'],
    ['a folder that is none', { writable: [{ path: 'tmp', sizeLimit: '1Mi' }] }, 'writable path'],
    ['the root', { writable: [{ path: '/', sizeLimit: '1Mi' }] }, 'writable path'],
    ['a way back', { writable: [{ path: '/a/../b', sizeLimit: '1Mi' }] }, 'writable path'],
    ['root', { user: 0 }, 'user number'],
    ['the group of root', { group: 0 }, 'group number'],
    ['half a character', { env: [{ name: 'A', value: '\ud800' }] }, 'env env'],
    [
      'a folder of control characters',
      { writable: [{ path: '/a\u0000', sizeLimit: '1Mi' }] },
      'writable path',
    ],
    ['an image without a tag', { image: 'nginx' }, 'image image-tag'],
    ['the tag latest', { image: 'nginx:latest' }, 'image image-tag'],
    ['a password', { env: [{ name: 'DB_PASSWORD', value: 'Tr0ub4dor3' }] }, 'env env-credential'],
    [
      'a password in an address',
      { env: [{ name: 'DB', value: 'postgres://app:Tr0ub4dor3@db/shop' }] },
      'env env-credential',
    ],
    [
      'a reference without a key',
      { secretEnv: [{ name: 'A', secret: 'a', key: '' }] },
      'secretEnv secret-env',
    ],
    [
      'a variable of both kinds',
      {
        env: [{ name: 'A', value: '' }],
        secretEnv: [{ name: 'A', secret: 'a', key: 'b' }],
      },
      'secretEnv twice',
    ],
    ['a Namespace without a name', { beside: ['namespace'] }, 'namespace required'],
    [
      'a Service without a port',
      { ports: [], probe: { kind: 'none' }, beside: ['service'] },
      'ports service-port',
    ],
    ['an autoscaler from nothing', { replicas: 0, beside: ['autoscaler'] }, 'replicas number'],
    ['fewer at most than at least', { most: 1, beside: ['autoscaler'] }, 'most most'],
    [
      'no namespace of a queue',
      {
        identity: GUID_EXAMPLE,
        queue: { namespace: 'a', name: 'orders' },
        beside: ['queue'],
      },
      'queueNamespace queue',
    ],
    ['no identity', { identity: 'me', partOf: '' }, 'identity guid'],
    [
      'an identity without an account',
      { identity: GUID_EXAMPLE, ownAccount: false },
      'account account',
    ],
    [
      'a vault by its address',
      {
        identity: GUID_EXAMPLE,
        vault: { name: 'https://kv', tenantId: GUID_EXAMPLE, secrets: ['a'] },
        beside: ['vault'],
      },
      'vault vault',
    ],
    ['another time zone', { kind: 'CronJob', timeZone: 'Europe/Nowhere' }, 'timeZone time-zone'],
    [
      'a time zone in other letters',
      { kind: 'CronJob', timeZone: 'Europe/BERLIN' },
      'timeZone time-zone',
    ],
    ['the time zone of a machine', { kind: 'CronJob', timeZone: 'Local' }, 'timeZone time-zone'],
    ['no deadline', { kind: 'Job', deadline: 0 }, 'deadline number'],
    ['a label with a blank', { partOf: 'a b' }, 'partOf label'],
    ['a sidecar without an image', { sidecar: { name: 'a', image: '' } }, 'sidecarImage required'],
    [
      'a sidecar that reads nothing',
      { sidecar: { name: 'a', image: 'b:1' }, writable: [] },
      'sidecar shared-folder',
    ],
    [
      'a stored folder that is none',
      { kind: 'StatefulSet', storage: { paths: ['a'], size: '1Gi' } },
      'storage path',
    ],
    ['a variable with a blank', { env: [{ name: 'A B', value: '' }] }, 'env env'],
  ])('%s', (_, change, expected) => {
    const spec = { ...SHOP, ...change };
    expect([...specFaults(spec)].map((fault) => fault.join(' '))).toEqual([expected]);
    expect(() => written(spec)).toThrow(RangeError);
  });

  test.each(['*/5 * * * *', '? 0-23/2 1,15 JAN-mar Mon-FRI', '5/10 3 * * 0', '@hourly'])(
    '%s is a schedule, and stays one in YAML',
    (schedule) => {
      const text = written({ ...SHOP, kind: 'CronJob', schedule, ownAccount: false });
      expect(parseDocument(text).value).toMatchObject({ spec: { schedule } });
    },
  );

  test('a name may begin with a digit, but that of a Service since 1.36 only', () => {
    const named = (change: Partial<NewManifest>, minor?: number) =>
      specFaults(
        { ...SHOP, name: '1shop', namespace: '2shop', ...change },
        minor ? { major: 1, minor } : undefined,
      );
    expect([...named({})]).toEqual([]);
    expect([...named({ beside: ['service'] }, 35)]).toEqual([['name', 'name-service']]);
    for (const change of [{ beside: ['service'] }, { kind: 'StatefulSet' }] as const) {
      expect([...named(change, 36)]).toEqual([]);
    }
  });

  test('what a kind does not have is not judged', () => {
    const spec: NewManifest = {
      ...SHOP,
      kind: 'Job',
      ports: [0],
      replicas: -1,
      schedule: '',
      sidecar: { name: 'side', image: '' },
      beside: ['policy'],
      callers: 'ingress',
      controller: 'a b',
    };
    expect(specFaults(spec).size).toBe(0);
    expect(written(spec)).not.toContain('side');
  });
});

const PROVENANCE: Provenance = {
  version: '1.0.0',
  profile: 'aks-article',
  kubernetes: '1.36',
  policy: 'v1.36',
  date: '2026-11-26',
};

describe('comments', () => {
  test('the provenance comment is replaced by a newer one', () => {
    const text = written(SHOP, { provenance: PROVENANCE });
    expect(text).toMatch(
      /^# Podsmith 1\.0\.0, aks-article, Kubernetes 1\.36, Pod Security Standards v1\.36, 2026-11-26\napiVersion/,
    );
    const again = withProvenance(text, { ...PROVENANCE, date: '2027-01-01' });
    expect(again.match(/# Podsmith/g)).toHaveLength(1);
    expect(again).toContain('2027-01-01');
    expect(withProvenance(again, PROVENANCE)).toBe(text);
    expect(withProvenance('a: 1\r\n', PROVENANCE)).toMatch(/26\r\na: 1\r\n$/);
    expect(splitDocuments(text)).toHaveLength(2);
  });

  test('words cannot leave their line', () => {
    const text = withRemarks('a:\n  b: 1\n', [
      { path: ['a', 'b'], words: 'one\ntwo: 2\r\n---\u2028x\u0000' },
      { path: ['a', 'c'], words: 'nowhere' },
    ]);
    expect(text).toBe('a:\n  # one two: 2 --- x\n  b: 1\n');
  });
});

describe('what a container was run with before', () => {
  test('its command, its arguments and its folder', () => {
    const text = written({
      ...SHOP,
      command: ['sh', '-c'],
      args: ['exec app "$0"', 'yes'],
      workingDir: '/srv',
    });
    expect(text).toContain(`          command: ["sh", "-c"]
          args: ["exec app \\"$0\\"", "yes"]
          workingDir: /srv
`);
  });

  test('UDP ports in the container, its Service and its NetworkPolicy', () => {
    const text = written({
      ...SHOP,
      ports: [53],
      udp: [53, 514],
      samePorts: true,
      beside: ['service', 'policy'],
      callers: 'anywhere',
    });
    expect(text).toContain(`          ports:
            - name: dns
              containerPort: 53
            - name: dns-53
              containerPort: 53
              protocol: UDP
            - name: udp-514
              containerPort: 514
              protocol: UDP
`);
    expect(text).toContain(`    - name: udp-514
      protocol: UDP
      port: 514
      targetPort: udp-514
`);
    expect(text).toContain('        - protocol: UDP\n          port: 514\n');
  });

  test('a Service with the numbers of the container, where callers know them', () => {
    const port = (samePorts: boolean) =>
      /port: (\d+)/.exec(written({ ...SHOP, samePorts, beside: ['service'] }))?.[1];
    expect([port(false), port(true)]).toEqual(['80', '8080']);
  });

  test('a command that is asked whether it takes traffic, and an open port for whether it lives', () => {
    const probe = { kind: 'exec', command: ['pg_isready', '-q'] } as const;
    const text = written({ ...SHOP, probe });
    expect(text).toContain(`          readinessProbe:
            exec:
              command: ["pg_isready", "-q"]
`);
    expect(text).toContain('          livenessProbe:\n            tcpSocket:\n');
    expect(written({ ...SHOP, ports: [], probe })).toContain(
      '          livenessProbe:\n            exec:\n',
    );
  });

  test('several folders that each pod keeps, each in a volume of its own', () => {
    const text = written({
      ...SHOP,
      kind: 'StatefulSet',
      storage: { paths: ['/data/db', '/data'], size: '5Gi' },
      writable: [{ path: '/x/data-db', sizeLimit: '64Mi' }],
    });
    expect(
      [...text.matchAll(/- name: (\S+)\n\s+mountPath: (\S+)/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['data', '/data/db'],
      ['shop-data', '/data'],
      ['x-data-db', '/x/data-db'],
    ]);
    expect(text.match(/storage: 5Gi/g)).toHaveLength(2);
  });

  test('the workloads that it calls, beside its own rules', () => {
    expect(written({ ...SHOP, beside: ['policy'], peers: ['db'] })).toContain(`    - to:
        - podSelector:
            matchLabels:
              app.kubernetes.io/name: db
              app.kubernetes.io/instance: db
`);
  });

  test.each<[Partial<NewManifest>, string]>([
    [{ command: null }, 'command'],
    [{ args: ['redis-server', '--requirepass', 'Tr0ub4dor3!'] }, 'args'],
    [{ workingDir: 'srv' }, 'workingDir'],
    [{ probe: { kind: 'exec', command: [] } }, 'probeCommand'],
    [{ udp: [70_000] }, 'ports'],
    [{ udp: [53, 53] }, 'ports'],
    [{ beside: ['policy'], peers: ['DB'] }, 'peers'],
  ])('%j is refused', (change, field) => {
    expect([...specFaults({ ...SHOP, ...change }).keys()]).toEqual([field]);
  });
});
