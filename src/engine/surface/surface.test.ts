/** How far code in a container comes: every combination of what a path is read off, against a plain reading. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, decodeText, Reviewer, registry } from '../index.ts';
import { parseVersion } from '../model/version.ts';
import { finish } from '../text/steps.ts';
import {
  PATHS,
  type PathId,
  REASONS,
  SURFACE_SETTINGS,
  type Surface,
  type SurfacePath,
  surfacePlaces,
  surfaceSteps,
} from './index.ts';

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

function surfaces(texts: readonly string[], env = ENV): Surface[] {
  const reviews = new Reviewer(registry, env, SURFACE_SETTINGS).reviewAll(texts);
  return surfacePlaces(reviews).map((at) => finish(surfaceSteps(reviews, at)) as Surface);
}

type Fields = { readonly [name: string]: unknown };

/** A pod with one container; what is undefined is left out. */
const podText = (spec: Fields, container: Fields, metadata: Fields = {}): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', ...metadata },
    spec: { containers: [{ name: 'web', image: 'r.io/web:1', ...container }], ...spec },
  });

const pathIn = (surface: Surface | undefined, id: PathId): SurfacePath =>
  surface?.paths.find((path) => path.id === id) as SurfacePath;
const path = (id: PathId, spec: Fields, container: Fields = {}, metadata: Fields = {}) =>
  pathIn(surfaces([podText(spec, container, metadata)])[0], id);

type Choices = { readonly [name: string]: readonly unknown[] };
type Combination<C extends Choices> = { readonly [K in keyof C]: C[K][number] };

/** Every combination of one value each. */
function combinations<C extends Choices>(choices: C): Combination<C>[] {
  return Object.entries(choices).reduce<Fields[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as Combination<C>[];
}

const BOOLEAN = [undefined, true, false] as const;
const USERS = [undefined, 0, 1000] as const;
const PROFILES = [undefined, 'RuntimeDefault', 'Localhost', 'Unconfined'] as const;
const ADDED = [
  undefined,
  ['NET_BIND_SERVICE'],
  ['CHOWN'],
  ['NET_ADMIN'],
  ['SYS_ADMIN', 'CHOWN'],
] as const;
const DROPPED = [undefined, ['ALL'], ['all'], ['NET_RAW']] as const;

const profile = (type: string | undefined) =>
  type && { type, ...(type === 'Localhost' && { localhostProfile: 'p.json' }) };

describe('each path, over every combination of what decides', () => {
  it.each(
    combinations({
      podNonRoot: BOOLEAN,
      nonRoot: BOOLEAN,
      podUser: USERS,
      user: USERS,
      hostUsers: BOOLEAN,
    }),
  )('root: %j', ({ podNonRoot, nonRoot, podUser, user, hostUsers }) => {
    const { state } = path(
      'root',
      { hostUsers, securityContext: { runAsNonRoot: podNonRoot, runAsUser: podUser } },
      { securityContext: { runAsNonRoot: nonRoot, runAsUser: user } },
    );
    const starts = (nonRoot ?? podNonRoot) !== true && ((user ?? podUser) || 0) === 0;
    expect(state).toBe(starts ? (hostUsers === false ? 'narrowed' : 'open') : 'closed');
  });

  it.each(combinations({ allowPrivilegeEscalation: BOOLEAN, privileged: BOOLEAN }))(
    'escalation: %j',
    (securityContext) => {
      const closed =
        securityContext.allowPrivilegeEscalation === false && !securityContext.privileged;
      expect(path('escalation', {}, { securityContext }).state).toBe(closed ? 'closed' : 'open');
    },
  );

  it.each(combinations({ readOnlyRootFilesystem: BOOLEAN, privileged: BOOLEAN }))(
    'files: %j',
    (securityContext) => {
      const closed = securityContext.readOnlyRootFilesystem === true && !securityContext.privileged;
      expect(path('files', {}, { securityContext }).state).toBe(closed ? 'closed' : 'open');
    },
  );

  it.each(
    combinations({ hostNetwork: BOOLEAN, hostPID: BOOLEAN, hostIPC: BOOLEAN, privileged: BOOLEAN }),
  )('host namespaces: %j', ({ privileged, ...spec }) => {
    const own = path('host-namespaces', spec, { securityContext: { privileged } });
    const shared = Object.keys(spec).filter((key) => spec[key as keyof typeof spec]);
    expect(own.state).toBe(shared.length > 0 ? 'open' : privileged ? 'narrowed' : 'closed');
    expect(own.reasons[0].names).toEqual(shared);
  });

  it.each(
    combinations({
      hostUsers: BOOLEAN,
      user: USERS,
      allowPrivilegeEscalation: [undefined, false],
      runtimeClassName: [undefined, 'kata-vm-isolation', 'nvidia'],
      hostPID: [undefined, true],
    }),
  )('user IDs: %j', ({ hostUsers, user, allowPrivilegeEscalation, runtimeClassName, hostPID }) => {
    const { state } = path(
      'user-ids',
      { hostUsers, runtimeClassName, hostPID },
      { securityContext: { runAsUser: user, allowPrivilegeEscalation } },
    );
    const mapped = hostUsers === false || (runtimeClassName === 'kata-vm-isolation' && !hostPID);
    const never = user === 1000 && allowPrivilegeEscalation === false;
    expect(state).toBe(mapped ? 'closed' : never ? 'narrowed' : 'open');
  });

  const HOST_PATHS = [
    undefined,
    '/srv/data',
    '/etc/kubernetes',
    '/run/containerd/containerd.sock',
    '/',
  ];
  it.each(
    combinations({
      hostPath: HOST_PATHS,
      mounted: [true, false],
      readOnly: BOOLEAN,
      privileged: [undefined, true],
      hostUsers: [undefined, false],
    }),
  )('node files: %j', ({ hostPath, mounted, readOnly, privileged, hostUsers }) => {
    const volume = hostPath ? { hostPath: { path: hostPath } } : { emptyDir: {} };
    const { state } = path(
      'node-files',
      { hostUsers, volumes: [{ name: 'v', ...volume }] },
      {
        securityContext: { privileged },
        volumeMounts: mounted ? [{ name: 'v', mountPath: '/v', readOnly }] : [],
      },
    );
    const devices = privileged && hostUsers !== false;
    const held = hostPath !== undefined && mounted;
    const harmless = hostPath === '/srv/data' && readOnly === true;
    const open = devices || (held && !harmless);
    expect(state).toBe(open ? 'open' : held ? 'narrowed' : 'closed');
  });

  it.each(
    combinations({
      podType: PROFILES,
      type: PROFILES,
      privileged: [undefined, true],
      runtimeClassName: [undefined, 'kata-vm-isolation', 'gvisor'],
    }),
  )('system calls: %j', ({ podType, type, privileged, runtimeClassName }) => {
    const { state } = path(
      'system-calls',
      { runtimeClassName, securityContext: { seccompProfile: profile(podType) } },
      { securityContext: { seccompProfile: profile(type), privileged } },
    );
    const effective = type ?? podType;
    const filtered = effective !== undefined && effective !== 'Unconfined' && !privileged;
    expect(state).toBe(runtimeClassName ? 'closed' : filtered ? 'narrowed' : 'open');
  });

  it.each(
    combinations({
      add: ADDED,
      drop: DROPPED,
      privileged: [undefined, true],
      user: [undefined, 1000],
      allowPrivilegeEscalation: [undefined, false],
      hostUsers: [undefined, false],
    }),
  )('capabilities: %j', ({ add, drop, privileged, user, allowPrivilegeEscalation, hostUsers }) => {
    const own = path(
      'capabilities',
      { hostUsers },
      {
        securityContext: {
          capabilities: { add, drop },
          privileged,
          runAsUser: user,
          allowPrivilegeEscalation,
        },
      },
    );
    const beyond = add?.some((name) => /ADMIN/.test(name)) ?? false;
    // The API server refuses false beside privileged.
    const idle = user === 1000 && allowPrivilegeEscalation === false && !privileged;
    const open = (privileged || (beyond && !idle)) && hostUsers !== false;
    const closed = drop?.[0] === 'ALL' && add === undefined && !privileged;
    expect(own.state).toBe(open ? 'open' : closed ? 'closed' : 'narrowed');
    if (beyond && !privileged) expect(own.reasons[0].names).toEqual([add?.[0]]);
  });

  it.each(
    combinations({
      pod: BOOLEAN,
      account: [undefined, true, false],
      bound: [false, true],
      replaced: [false, true],
      projected: [undefined, '', 'vault'],
    }),
  )('API token: %j', ({ pod, account, bound, replaced, projected }) => {
    const token = { serviceAccountToken: { path: 'token', audience: projected || undefined } };
    const volumes = [
      { name: 'own', emptyDir: {} },
      ...(projected === undefined ? [] : [{ name: 'token', projected: { sources: [token] } }]),
    ];
    const text = podText(
      { automountServiceAccountToken: pod, serviceAccountName: 'web', volumes },
      {
        volumeMounts: [
          ...(replaced
            ? [{ name: 'own', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }]
            : []),
          ...(projected === undefined ? [] : [{ name: 'token', mountPath: '/token' }]),
        ],
      },
    );
    const named = { metadata: { name: 'web' } };
    const others = [
      ...(account === undefined
        ? []
        : [
            {
              apiVersion: 'v1',
              kind: 'ServiceAccount',
              ...named,
              automountServiceAccountToken: account,
            },
          ]),
      ...(bound
        ? [
            {
              apiVersion: 'rbac.authorization.k8s.io/v1',
              kind: 'RoleBinding',
              ...named,
              subjects: [{ kind: 'ServiceAccount', name: 'web' }],
              roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
            },
          ]
        : []),
    ];
    const [surface] = surfaces([text, ...others.map((one) => JSON.stringify(one))]);
    const mounted = (pod ?? account ?? true) && !replaced;
    expect(pathIn(surface, 'api-token').state).toBe(
      mounted || projected === '' ? 'open' : 'closed',
    );
  });

  const RULES = {
    none: [],
    dns: [{ ports: [{ protocol: 'UDP', port: 53 }] }],
    all: [{}],
    except: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } }] }],
    range: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }],
  };
  it.each(
    combinations({
      first: [undefined, ...(Object.keys(RULES) as (keyof typeof RULES)[])],
      second: [undefined, ...(Object.keys(RULES) as (keyof typeof RULES)[])],
      selects: ['web', 'other'],
      hostNetwork: [undefined, true],
    }),
  )('metadata: %j', ({ first, second, selects, hostNetwork }) => {
    const rules = [first, second].filter((one) => one !== undefined);
    const policies = rules.map((rule, i) =>
      JSON.stringify({
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: `p${i}` },
        spec: {
          podSelector: { matchLabels: { app: selects } },
          policyTypes: ['Egress'],
          egress: RULES[rule],
        },
      }),
    );
    const pod = podText({ hostNetwork }, {}, { labels: { app: 'web' } });
    const [surface] = surfaces([pod, policies.join('\n---\n')]);
    const held = selects === 'web' && rules.length > 0;
    const allowed = rules.some((rule) => rule === 'all' || rule === 'range');
    expect(pathIn(surface, 'metadata').state).toBe(
      held && !allowed && !hostNetwork ? 'closed' : 'open',
    );
  });

  const CLASSES = {
    node: { useVMManagedIdentity: 'true', userAssignedIdentityID: 'x' },
    own: { clientID: '11111111-2222-3333-4444-555555555555' },
    bound: { usePodIdentity: 'true' },
  };
  it.each(
    combinations({
      label: [undefined, 'true', 'false'],
      account: [false, true],
      skipped: [false, true],
      vault: [undefined, ...(Object.keys(CLASSES) as (keyof typeof CLASSES)[])],
      legacy: [undefined, 'web'],
    }),
  )('identity: %j', ({ label, account, skipped, vault, legacy }) => {
    const csi = {
      driver: 'secrets-store.csi.k8s.io',
      volumeAttributes: { secretProviderClass: 'vault' },
    };
    const pod = podText(
      { serviceAccountName: 'web', volumes: vault ? [{ name: 'v', csi }] : [] },
      { volumeMounts: vault ? [{ name: 'v', mountPath: '/v' }] : [] },
      {
        labels: { 'azure.workload.identity/use': label, aadpodidbinding: legacy },
        annotations: skipped ? { 'azure.workload.identity/skip-containers': 'web' } : {},
      },
    );
    const client = { 'azure.workload.identity/client-id': CLASSES.own.clientID };
    const others = [
      ...(account
        ? [
            {
              apiVersion: 'v1',
              kind: 'ServiceAccount',
              metadata: { name: 'web', annotations: client },
            },
          ]
        : []),
      ...(vault
        ? [
            {
              apiVersion: 'secrets-store.csi.x-k8s.io/v1',
              kind: 'SecretProviderClass',
              metadata: { name: 'vault' },
              spec: { provider: 'azure', parameters: { keyvaultName: 'kv', ...CLASSES[vault] } },
            },
          ]
        : []),
    ];
    const [surface] = surfaces([pod, ...others.map((one) => JSON.stringify(one))]);
    const open = vault === 'node' || legacy !== undefined;
    const narrowed = (label === 'true' && !skipped) || vault !== undefined;
    expect(pathIn(surface, 'identity').state).toBe(
      open ? 'open' : narrowed ? 'narrowed' : 'closed',
    );
    expect(surface?.vault.state).toBe('narrowed');
    expect(surface?.vault.reason).toBe(
      vault ? 'mounted' : open || narrowed ? 'identity' : 'node-identity',
    );
  });
});

describe('several containers', () => {
  const text = (securityContexts: readonly Fields[]) =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web' },
      spec: {
        containers: securityContexts.map((securityContext, i) => ({
          name: `c${i}`,
          image: 'r.io/c:1',
          securityContext,
        })),
      },
    });

  it('narrow what is open in some of them, which are named', () => {
    const [surface] = surfaces([text([{ runAsUser: 1000 }, {}, { runAsUser: 0 }])]);
    const { state, some, containers, reasons } = pathIn(surface, 'root');
    expect({ state, some, names: containers.map(({ name }) => name) }).toEqual({
      state: 'narrowed',
      some: true,
      names: ['c1', 'c2'],
    });
    expect(reasons.map(({ reason, containers: own }) => [reason, own[0]?.name])).toEqual([
      ['root', 'c2'],
      ['may-be-root', 'c1'],
    ]);
  });

  it('are asked one by one when the code runs in one', () => {
    const reviews = new Reviewer(registry, ENV, SURFACE_SETTINGS).reviewAll([
      text([{ runAsUser: 1000 }, {}]),
    ]);
    const [at] = surfacePlaces(reviews);
    const states = [0, 1].map((i) => {
      const surface = at && finish(surfaceSteps(reviews, at, ['spec', 'containers', i]));
      return pathIn(surface, 'root').state;
    });
    expect(states).toEqual(['closed', 'open']);
  });
});

describe('Windows', () => {
  const windows = { os: { name: 'windows' } };
  it.each<[PathId, string]>([
    ['root', 'open'],
    ['escalation', 'closed'],
    ['files', 'open'],
    ['user-ids', 'closed'],
    ['system-calls', 'closed'],
    ['capabilities', 'closed'],
  ])('%s is %s', (id, state) => {
    expect(path(id, windows).state).toBe(state);
  });

  it('opens the node to a HostProcess container', () => {
    const [surface] = surfaces([
      podText(
        {
          ...windows,
          hostNetwork: true,
          securityContext: { windowsOptions: { hostProcess: true } },
        },
        {},
      ),
    ]);
    for (const id of ['root', 'host-namespaces', 'user-ids', 'node-files', 'metadata'] as const) {
      expect(pathIn(surface, id).state, id).toBe('open');
    }
  });
});

it('knows that an old Kubernetes has neither filters nor user namespaces', () => {
  const old = parseVersion('1.18') ?? DEFAULT_VERSION;
  const [surface] = surfaces([podText({ hostUsers: false }, {})], {
    kubernetesVersion: old,
    policyVersion: old,
  });
  expect(pathIn(surface, 'user-ids').state).toBe('open');
  expect(pathIn(surface, 'system-calls').state).toBe('open');
});

it('says nothing of what other policies than Kubernetes’ own do', () => {
  const cilium = JSON.stringify({
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'p' },
    spec: {},
  });
  const [surface] = surfaces([podText({}, {}), cilium]);
  expect(pathIn(surface, 'metadata').state).toBe('unknown');
});

const example = (name: string) => {
  const decoded = decodeText(readFileSync(new URL(`../../app/examples/${name}`, import.meta.url)));
  return decoded.ok ? decoded.text : '';
};
const told = (surface: Surface): string[] =>
  surface.paths.map(({ id, state, some, reasons }) =>
    [id, state, ...(some ? ['some'] : []), ...reasons.map(({ reason }) => reason)].join(' '),
  );

const EXAMPLES: { readonly [name: string]: readonly string[] } = {
  'security-context-demo.yaml': [
    'root closed user',
    'escalation closed refused',
    'files open writable',
    'host-namespaces closed own',
    'user-ids narrowed named-user',
    'node-files closed none',
    'system-calls open unfiltered',
    'capabilities narrowed idle',
    'api-token open mounted',
    'metadata open no-policy',
    'identity closed none',
  ],
  'orders.yaml': [
    'root open root may-be-root',
    'escalation narrowed some privileged unset',
    'files open writable',
    'host-namespaces narrowed break-out',
    'user-ids open same-user',
    'node-files narrowed some devices',
    'system-calls open privileged unfiltered',
    'capabilities narrowed some privileged',
    'api-token open mounted',
    'metadata open no-policy',
    'identity closed none',
  ],
  'nightly-report.json': [
    'root open root',
    'escalation open unset',
    'files open writable',
    'host-namespaces open shared',
    'user-ids open same-user',
    'node-files closed none',
    'system-calls open unfiltered',
    'capabilities open added',
    'api-token open mounted',
    'metadata open host-network',
    'identity closed none',
  ],
  'node-installer.yaml': [
    'root open may-be-root',
    'escalation open privileged unset',
    'files open writable',
    'host-namespaces open shared',
    'user-ids open same-user',
    'node-files narrowed some sensitive',
    'system-calls open privileged unfiltered',
    'capabilities narrowed some privileged',
    'api-token open mounted',
    'metadata open host-network',
    'identity closed none',
  ],
  'pod-identity.yaml': [
    'root open may-be-root',
    'escalation open unset',
    'files open writable',
    'host-namespaces closed own',
    'user-ids open same-user',
    'node-files closed none',
    'system-calls open unfiltered',
    'capabilities narrowed default',
    'api-token open mounted',
    'metadata open no-policy',
    'identity open pod-identity',
  ],
  'windows.yaml': [
    'root closed windows-user',
    'escalation closed windows',
    'files open windows',
    'host-namespaces closed own',
    'user-ids closed windows',
    'node-files closed none',
    'system-calls closed windows',
    'capabilities closed windows',
    'api-token closed off',
    'metadata open no-policy',
    'identity narrowed workload-identity',
  ],
};

describe('the examples', () => {
  it.each(Object.entries(EXAMPLES))('%s', (name, expected) => {
    expect(surfaces([example(name)]).map(told)).toEqual([expected]);
  });

  it('leave open what a template does not say', () => {
    const [surface] = surfaces([example('helm-template.yaml')]);
    const states = surface?.paths.filter(({ id }) => id !== 'api-token').map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['unknown']));
  });
});

it('has a rule and a place behind every reason, and every reason is of its path', () => {
  const [surface] = surfaces([example('security-context-demo.yaml')]);
  expect(surface?.paths.map(({ id }) => id)).toEqual(PATHS);
  for (const { id, reasons } of surface?.paths ?? []) {
    for (const { reason, rule } of reasons) {
      expect(Object.keys(REASONS[id])).toContain(reason);
      expect(registry.byId.has(rule), rule).toBe(true);
    }
  }
});
