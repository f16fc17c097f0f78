/** Verdicts and messages against the official evaluator's own answers (rules/testdata/README.md). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseVersion, Reviewer, registry } from '../index.ts';
import type { Settings } from './settings.ts';
import { admissionMessage, type Standards } from './standards.ts';

const NONE: Settings = new Map();

/** A value for each level. */
interface Levels<T> {
  readonly baseline: T;
  readonly restricted: T;
}
/** What holds from a version on. */
interface ByVersion<T> {
  readonly [version: string]: Levels<T>;
}
interface TrapDocument {
  readonly error?: string;
  readonly skipped?: boolean;
  readonly expect?: ByVersion<string[]>;
  readonly latestMessage?: Levels<string>;
}
interface Trap {
  readonly name: string;
  readonly yaml: string;
  readonly docs: readonly TrapDocument[];
}
interface Case {
  readonly id: string;
  readonly skipped?: string;
  readonly expect?: ByVersion<string[]>;
  readonly messages?: ByVersion<string>;
  readonly manifest: object;
}

const read = <T>(name: string): T[] =>
  readFileSync(new URL(`../rules/testdata/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const at = (name: string) => {
  const version = parseVersion(name);
  if (!version) throw new Error(name);
  return version;
};

/**
 * The verdicts on the documents that decode, in their order, at one version for both. They do not depend on
 * the rules that are asked: `NONE` is fast.
 */
function standardsAt(name: string, settings?: Settings): (text: string) => Standards[] {
  const version = at(name);
  const env = { kubernetesVersion: version, policyVersion: version };
  const reviewer = new Reviewer(registry, env, settings);
  return (text) =>
    reviewer
      .review(text)
      .documents.flatMap(({ review }) => review.workloads)
      .flatMap(({ standards }) => standards ?? []);
}

const ids = (standards: Standards | undefined) =>
  standards && {
    baseline: standards.baseline.checks,
    restricted: standards.restricted.checks,
  };
const details = (standards: Standards | undefined) =>
  standards && {
    baseline: standards.baseline.detail,
    restricted: standards.restricted.detail,
  };

/** The entry of the newest version that is not above this one. */
function since<T>(entries: ByVersion<T> | undefined, name: string): Levels<T> | undefined {
  const minor = at(name).minor;
  const known = Object.keys(entries ?? {}).filter((version) => at(version).minor <= minor);
  const newest = known.sort((a, b) => at(a).minor - at(b).minor).at(-1);
  return newest === undefined ? undefined : entries?.[newest];
}

describe('traps', () => {
  const traps = read<Trap>('traps');
  const versions = new Set(
    traps.flatMap(({ docs }) => docs.flatMap((d) => Object.keys(d.expect ?? {}))),
  );

  /** Pairs what is wanted with what is got. */
  function compare(version: string, wanted: (doc: TrapDocument) => unknown) {
    const standardsOf = standardsAt(version);
    return traps.flatMap(({ name, yaml, docs }) => {
      // A document that Kubernetes cannot decode has no verdict, so it must not be counted.
      const standards = standardsOf(yaml);
      const judged = docs.filter((doc) => doc.expect);
      return judged.map((doc, i) => ({ name, wanted: wanted(doc), got: standards[i] }));
    });
  }

  it.each([...versions])('fail the same checks in the same order at %s', (version) => {
    const pairs = compare(version, (doc) => doc.expect?.[version]);
    expect(pairs).toHaveLength(231);
    for (const { name, wanted, got } of pairs) expect(ids(got), name).toEqual(wanted);
  });

  it('get the same message to the letter at latest', () => {
    const pairs = compare('latest', (doc) => doc.latestMessage);
    expect(pairs).toHaveLength(231);
    for (const { name, wanted, got } of pairs) expect(details(got), name).toEqual(wanted);
  });
});

describe('random objects', () => {
  const breakpoints = read<Case>('breakpoints');
  const versions = 'v1.0 v1.8 v1.19 v1.22 v1.23 v1.25 v1.27 v1.29 v1.31 v1.32 v1.34 v1.35 v1.37';

  it.each(versions.split(' '))('fail the same checks in the same order at %s', (version) => {
    const standardsOf = standardsAt(version, version === 'v1.37' ? undefined : NONE);
    let compared = 0;
    for (const { id, skipped, expect: wanted, manifest } of breakpoints) {
      const standards = standardsOf(JSON.stringify(manifest));
      expect(standards, id).toHaveLength(skipped ? 0 : 1);
      if (skipped) continue;
      expect(ids(standards[0]), id).toEqual(since(wanted, version));
      compared++;
    }
    expect(compared).toBe(1495);
  });

  it.each(['v1.24', 'v1.31', 'latest'])('get the same message to the letter at %s', (version) => {
    const standardsOf = standardsAt(version);
    const cases = read<Case>('messages');
    for (const { id, expect: checks, messages, manifest } of cases) {
      const [standards] = standardsOf(JSON.stringify(manifest));
      expect(details(standards), id).toEqual(since(messages, version));
      expect(ids(standards), id).toEqual(since(checks, version));
    }
    expect(cases).toHaveLength(400);
  });
});

/** What random objects seldom show, from the tests of Pod Security Admission. */
describe('details', () => {
  type Fields = { readonly [key: string]: unknown };
  /** A container of that name that passes restricted but for the fields given. */
  const c = (name: string, context: Fields = {}, more: Fields = {}) => ({
    name,
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      ...context,
    },
    ...more,
  });
  const good = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
  const unconfined = { type: 'Unconfined' };
  const appArmor = 'container.apparmor.security.beta.kubernetes.io/';
  const seccomp = 'seccomp.security.alpha.kubernetes.io/pod';

  it.each<[level: keyof Levels<string>, detail: string, spec: Fields, annotations?: Fields]>([
    [
      'restricted',
      'allowPrivilegeEscalation != false (containers "i", "a", "e" must set securityContext.allowPrivilegeEscalation=false)',
      {
        ephemeralContainers: [c('e', { allowPrivilegeEscalation: null })],
        containers: [c('a', { allowPrivilegeEscalation: true }), c('b')],
        initContainers: [c('i', { allowPrivilegeEscalation: null })],
      },
    ],
    [
      'restricted',
      'unrestricted capabilities (container "a" must set securityContext.capabilities.drop=["ALL"]; containers "a", "b" must not include "CHOWN", "KILL" in securityContext.capabilities.add)',
      {
        containers: [
          c('a', { capabilities: { add: ['KILL', 'CHOWN'] } }),
          c('b', { capabilities: { drop: ['ALL'], add: ['KILL', 'NET_BIND_SERVICE'] } }),
        ],
      },
    ],
    [
      'restricted',
      'restricted volume types (volumes "b", "a", "b" use restricted volume types "hostPath", "nfs")',
      {
        volumes: [
          { name: 'b', nfs: {} },
          { name: 'c', nfs: {}, secret: {} },
          { name: 'a', nfs: {}, hostPath: {} },
          { name: 'b', nfs: {} },
        ],
      },
    ],
    [
      'restricted',
      'runAsNonRoot != true (pod and container "b" must not set securityContext.runAsNonRoot=false)',
      {
        securityContext: { ...good, runAsNonRoot: false },
        containers: [c('a'), c('b', { runAsNonRoot: false })],
      },
    ],
    [
      'restricted',
      'runAsUser=0 (pod and containers "a", "b" must not set runAsUser=0)',
      {
        securityContext: { ...good, runAsUser: 0 },
        containers: [c('a', { runAsUser: 0 }), c('b', { runAsUser: 0 })],
      },
    ],
    [
      'restricted',
      'seccompProfile (containers "a", "b" must not set securityContext.seccompProfile.type to "", "Unconfined")',
      {
        securityContext: { runAsNonRoot: true },
        containers: [
          c('a', { seccompProfile: unconfined }),
          c('b', { seccompProfile: {} }),
          c('c'),
        ],
      },
    ],
    [
      'baseline',
      'forbidden AppArmor profiles (pod and container "b" must not set AppArmor profile type to "", "Unconfined")',
      {
        securityContext: { appArmorProfile: unconfined },
        containers: [c('a'), c('b', { appArmorProfile: {} })],
      },
    ],
    [
      'baseline',
      `forbidden AppArmor profiles (annotations must not set AppArmor profile type to "${appArmor}x="a\\"b"", "${appArmor}y="unconfined"")`,
      { containers: [c('a')] },
      { [`${appArmor}y`]: 'unconfined', [`${appArmor}x`]: 'a"b', [`${appArmor}a`]: '' },
    ],
    [
      'baseline',
      `forbidden AppArmor profiles (pod and annotation must not set AppArmor profile type to "Unconfined", "${appArmor}a="unconfined"")`,
      { securityContext: { appArmorProfile: unconfined }, containers: [c('a')] },
      { [`${appArmor}a`]: 'unconfined' },
    ],
    [
      'baseline',
      `forbidden AppArmor profile (annotation must not set AppArmor profile type to "${appArmor}a="unconfined"")`,
      { os: { name: 'windows' }, containers: [c('a')] },
      { [`${appArmor}a`]: 'unconfined', [seccomp]: 'unconfined' },
    ],
    [
      'baseline',
      'non-default capabilities (containers "b", "a" must not include "", "NET_RAW", "chown" in securityContext.capabilities.add)',
      {
        containers: [
          c('b', { capabilities: { add: ['chown', 'NET_RAW'] } }),
          c('a', { capabilities: { add: ['KILL', null, 'chown'] } }),
        ],
      },
    ],
    [
      'baseline',
      'host namespaces (hostNetwork=true, hostPID=true, hostIPC=true)',
      { hostIPC: true, hostPID: true, hostNetwork: true },
    ],
    [
      'baseline',
      'hostPath volumes (volumes "b", "a", "b")',
      {
        volumes: [
          { name: 'b', hostPath: {} },
          { name: 'a', hostPath: {}, emptyDir: {} },
          { name: 'b', hostPath: {} },
        ],
      },
    ],
    [
      'baseline',
      'hostPort (containers "b", "a" use hostPorts -1, 80)',
      {
        containers: [
          c('b', {}, { ports: [{ hostPort: 80 }, { hostPort: -1 }] }),
          c('a', {}, { ports: [{ hostPort: 80 }] }),
        ],
      },
    ],
    [
      'baseline',
      'probe or lifecycle host (container "a" uses probe or lifecycle hosts "h", "k")',
      {
        containers: [
          c('a', {}, { livenessProbe: { httpGet: { host: 'k' }, tcpSocket: { host: 'h' } } }),
        ],
        initContainers: [c('a', {}, { lifecycle: { preStop: { httpGet: { host: 'h' } } } })],
      },
    ],
    [
      'baseline',
      'privileged (containers "a", "a" must not set securityContext.privileged=true)',
      { containers: [c('a', { privileged: true }), c('a', { privileged: true })] },
    ],
    [
      'baseline',
      'procMount (containers "a", "b" must not set securityContext.procMount to "", "Unmasked")',
      { containers: [c('a', { procMount: 'Unmasked' }), c('b', { procMount: '' })] },
    ],
    [
      'baseline',
      'seLinuxOptions (pod and containers "d", "e", "f" set forbidden securityContext.seLinuxOptions: types "bar", "foo"; user may not be set; role may not be set)',
      {
        securityContext: { seLinuxOptions: { type: 'foo' } },
        containers: [
          c('a', { seLinuxOptions: { type: 'container_t' } }),
          c('d', { seLinuxOptions: { type: 'bar' } }),
          c('e', { seLinuxOptions: { user: 'u' } }),
          c('f', { seLinuxOptions: { role: 'r' } }),
        ],
      },
    ],
    [
      'baseline',
      'hostProcess (pod and container "a" must not set securityContext.windowsOptions.hostProcess=true)',
      {
        securityContext: { windowsOptions: { hostProcess: true } },
        containers: [c('a', { windowsOptions: { hostProcess: true } })],
      },
    ],
    ['baseline', 'forbidden sysctls', { securityContext: { sysctls: [null] } }],
    [
      'baseline',
      'hostPath volumes (volume "v"), forbidden sysctls (b, a, b)',
      {
        securityContext: { sysctls: [{ name: 'b' }, { name: 'a' }, { name: 'b' }] },
        volumes: [{ name: 'v', hostPath: {} }],
      },
    ],
  ])('%s: %s', (level, detail, spec, annotations = {}) => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { annotations },
      spec: { securityContext: good, ...spec },
    };
    const [standards] = standardsAt('v1.36')(JSON.stringify(manifest));
    expect(standards?.[level].detail).toBe(detail);
  });

  it('names seccomp annotations until 1.18', () => {
    const key = 'container.seccomp.security.alpha.kubernetes.io/a';
    const annotations = { [seccomp]: 'unconfined', [key]: '' };
    const spec = { containers: [c('a'), c('a')] };
    const manifest = { apiVersion: 'v1', kind: 'Pod', metadata: { annotations }, spec };
    const [standards] = standardsAt('v1.18')(JSON.stringify(manifest));
    expect(standards?.baseline.detail).toBe(
      `seccompProfile (forbidden annotations ${key}="", ${seccomp}="unconfined")`,
    );
  });
});

describe('the whole message', () => {
  const [pod] = standardsAt('v1.36')(
    'apiVersion: v1\nkind: Pod\nspec: {hostPID: true, hostNetwork: true}\n',
  );
  if (!pod) throw new Error('no verdict');

  it('refuses a Pod', () => {
    expect(admissionMessage('Pod', 'restricted', 'v1.36', pod.restricted)).toBe(
      'violates PodSecurity "restricted:v1.36": host namespaces (hostNetwork=true, hostPID=true)',
    );
  });

  it('warns of what makes Pods, and prints the version as it is given', () => {
    expect(admissionMessage('Deployment', 'baseline', 'latest', pod.baseline)).toBe(
      'would violate PodSecurity "baseline:latest": host namespaces (hostNetwork=true, hostPID=true)',
    );
  });

  it('is null when there is nothing to say', () => {
    const allowed = { allowed: true, checks: [], detail: '' };
    expect(admissionMessage('Pod', 'restricted', 'v1.36', allowed)).toBeNull();
  });
});
