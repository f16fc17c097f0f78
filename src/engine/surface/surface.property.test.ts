/** Laws of the attack surface: fixing never opens a path, and what is told depends on nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hardenAll } from '../edits.ts';
import { DEFAULT_VERSION, decodeText, Reviewer, registry } from '../index.ts';
import { runsOnWindows } from '../model/pod.ts';
import type { Json } from '../text/json.ts';
import { finish } from '../text/steps.ts';
import {
  type PathState,
  SURFACE_SETTINGS,
  type Surface,
  surfacePlaces,
  surfaceSteps,
} from './index.ts';

const RUNS = 200;
const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

type Fields = { readonly [name: string]: readonly Json[] };

const PROFILES: readonly Json[] = [
  { type: 'Unconfined' },
  { type: 'RuntimeDefault' },
  { type: 'Localhost', localhostProfile: 'p' },
];
const SECURITY: Fields = {
  privileged: [true, false],
  allowPrivilegeEscalation: [true, false],
  readOnlyRootFilesystem: [true, false],
  runAsNonRoot: [true, false],
  runAsUser: [0, 1000],
  capabilities: [
    { add: ['SYS_ADMIN'] },
    { add: ['NET_BIND_SERVICE', 'CHOWN'], drop: ['all'] },
    { drop: ['ALL'] },
    { add: ['NET_BIND_SERVICE'], drop: ['ALL'] },
    { add: ['NET_ADMIN'], drop: ['ALL'] },
  ],
  seccompProfile: PROFILES,
  windowsOptions: [{ hostProcess: true }, { runAsUserName: 'ContainerAdministrator' }],
};
const POD_SECURITY: Fields = {
  runAsNonRoot: [true, false],
  runAsUser: [0, 1000, 70_000],
  seccompProfile: PROFILES,
};
const CONTAINER: Fields = {
  image: ['nginx:1.27', 'app:1'],
  ports: [[{ containerPort: 80 }]],
  volumeMounts: [
    [{ name: 'v', mountPath: '/v' }],
    [{ name: 'v', mountPath: '/v', readOnly: true }],
    [{ name: 'v', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }],
  ],
};
const CSI = {
  driver: 'secrets-store.csi.k8s.io',
  volumeAttributes: { secretProviderClass: 'web' },
};
const SPEC: Fields = {
  hostNetwork: [true],
  hostPID: [true],
  hostUsers: [true, false],
  automountServiceAccountToken: [true, false],
  serviceAccountName: ['default', 'web'],
  runtimeClassName: ['kata-vm-isolation', 'gvisor'],
  os: [{ name: 'windows' }, { name: 'linux' }],
  nodeSelector: [{ 'kubernetes.io/os': 'windows' }],
  volumes: [
    [{ name: 'v', hostPath: { path: '/' } }],
    [{ name: 'v', hostPath: { path: '/srv' } }],
    [{ name: 'v', hostPath: { path: '/run/docker.sock' } }],
    [{ name: 'v', emptyDir: {} }],
    [{ name: 'v', csi: CSI }],
  ],
};
const LABELS: Fields = {
  'azure.workload.identity/use': ['true', 'false'],
  aadpodidbinding: ['web'],
};

/** Some of the fields, each with one of its values. */
const some = (fields: Fields): fc.Arbitrary<{ [name: string]: Json }> =>
  fc
    .subarray(Object.keys(fields))
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, fc.constantFrom(...(fields[name] as Json[]))]),
        ),
      ),
    );

const container = (name: string): fc.Arbitrary<Json> =>
  fc
    .tuple(some(CONTAINER), some(SECURITY))
    .map(([own, securityContext]) => ({ name, image: 'r.io/a:1', ...own, securityContext }));

const pod: fc.Arbitrary<Json> = fc
  .tuple(some(SPEC), some(POD_SECURITY), some(LABELS), container('a'), fc.option(container('b')))
  .map(([own, securityContext, labels, first, second]) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web', ...labels } },
        spec: { ...own, securityContext, containers: [first, ...(second ? [second] : [])] },
      },
    },
  }));

const ALL: Json = { ipBlock: { cidr: '0.0.0.0/0' } };
const companion: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      name: 'web',
      annotations: { 'azure.workload.identity/client-id': '11111111-2222-3333-4444-555555555555' },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'web' },
    spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [ALL] }] },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'closed' },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  },
  {
    apiVersion: 'secrets-store.csi.x-k8s.io/v1',
    kind: 'SecretProviderClass',
    metadata: { name: 'web' },
    spec: { provider: 'azure', parameters: { useVMManagedIdentity: 'true' } },
  },
);

const madeUp = fc
  .tuple(pod, fc.uniqueArray(companion, { maxLength: 3 }))
  .map(([own, others]) =>
    [own, ...others].map((one) => JSON.stringify(one, null, 2)).join('\n---\n'),
  );

const corpus = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length < 20_000 ? [decoded.text] : [];
    });
});

const surfacesOf = (text: string): Surface[] => {
  const reviews = new Reviewer(registry, ENV, SURFACE_SETTINGS).reviewAll([text]);
  return surfacePlaces(reviews).map((at) => finish(surfaceSteps(reviews, at)) as Surface);
};

const RANK: { readonly [state in PathState]: number } = {
  closed: 0,
  narrowed: 1,
  unknown: 2,
  open: 3,
};

/** A pod that only a HostProcess container shows to be for Windows is taken for a Linux one without it. */
const sameSystem = (a: Surface, b: Surface): boolean =>
  runsOnWindows(a.workload.pod) === runsOnWindows(b.workload.pod);

function expectNothingOpened(text: string): void {
  const review = new Reviewer(registry, ENV).review(text);
  const [hardened] = hardenAll([review], registry, 'all');
  const after = surfacesOf(hardened?.text ?? text);
  surfacesOf(text).forEach((before, i) => {
    const then = after[i];
    if (!then || !sameSystem(before, then)) return;
    before.paths.forEach((path, n) => {
      const own = then.paths[n];
      // A workload that is meant to have an identity gets it: of its own, and no more than that.
      const given = path.id === 'identity' && path.reasons[0].reason === 'incomplete' ? 1 : 0;
      const label = `${path.id}: ${path.state} ${path.reasons[0].reason}, then ${own?.state} ${own?.reasons[0].reason}`;
      expect(RANK[own?.state ?? 'open'], label).toBeLessThanOrEqual(RANK[path.state] + given);
    });
  });
}

it('hardening opens no path of manifests made up', () => {
  fc.assert(fc.property(madeUp, expectNothingOpened), { numRuns: RUNS });
});

it.each(corpus.map((text, i) => [i, text] as const))(
  'hardening opens no path of real manifest %i',
  (_, text) => {
    expectNothingOpened(text);
  },
);

it('is as bad as its worst container, and says the same each time', () => {
  fc.assert(
    fc.property(madeUp, (text) => {
      const reviews = new Reviewer(registry, ENV, SURFACE_SETTINGS).reviewAll([text]);
      const [at] = surfacePlaces(reviews);
      const whole = at && finish(surfaceSteps(reviews, at));
      if (!at || !whole) return;
      expect(finish(surfaceSteps(reviews, at))).toEqual(whole);
      const single = whole.containers.map(
        ({ path }) => finish(surfaceSteps(reviews, at, path)) as Surface,
      );
      whole.paths.forEach((path, n) => {
        const states = single.map(({ paths }) => paths[n]?.state);
        expect(path.some).toBe(states.includes('open') && states.some((one) => one !== 'open'));
        if (states.every((one) => one === states[0])) expect(path.state).toBe(states[0]);
      });
    }),
    { numRuns: RUNS },
  );
});
