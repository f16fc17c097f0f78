/** Hardening real manifests: what is fixed, what stays, and what is left with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.ts';
import { FIXES, failingChecks, harden, hardenAll, plan } from '../edits.ts';
import {
  decodeText,
  formatPath,
  isDecodeError,
  parseDocument,
  profileNamed,
  Reviewer,
  registry,
  splitDocuments,
} from '../index.ts';
import { refusalsOf } from '../model/refusals/refusals.ts';
import { createRegistry } from '../review/registry.ts';
import { defineRule, explicit, place, setInContainers } from '../rule/rule.ts';

const { kubernetesVersion, policyVersion } = resolveConfig({});
const env = { kubernetesVersion, policyVersion };
const settingsOf = (profile: string) => profileNamed(profile)?.settings;

const files = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      if (!decoded.ok) throw new Error(name);
      return { name: `${folder}/${name}`, text: decoded.text };
    });
});

const reviewOf = (text: string, profile: string) =>
  new Reviewer(registry, env, settingsOf(profile)).review(text);

/** Comments of a text, each with its number: the same one may stand there many times. */
function comments(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [comment] of text.matchAll(/(?<=^|[ \t])#[^\n\r]*/gm)) {
    counts.set(comment, (counts.get(comment) ?? 0) + 1);
  }
  return counts;
}

// On a busy machine a large file takes its time.
const LONG = { timeout: 180_000 };

describe.each(['pss-restricted', 'everything'])('hardening for %s', LONG, (profile) => {
  it.each(files)('$name', ({ text }) => {
    const before = reviewOf(text, profile);
    const hardened = harden(before, registry, 'all');
    const after = reviewOf(hardened.text, profile);

    expect(hardened.changes.apply(text)).toBe(hardened.text);
    expect(hardened.changes.invert(text).apply(hardened.text)).toBe(text);
    expect(harden(after, registry, 'all').text).toBe(hardened.text);
    for (const { from, to } of splitDocuments(hardened.text)) {
      expect(parseDocument(hardened.text.slice(from, to)).error).toBeNull();
    }

    // Whatever a document had of this kind it had before: no fix writes what Kubernetes refuses.
    before.documents.forEach(({ review }, i) => {
      const count = (of: typeof review) =>
        of.problems.filter((problem) => isDecodeError(problem)).length +
        of.workloads.flatMap(({ workload }) => refusalsOf(workload)).length;
      const then = after.documents[i]?.review;
      expect(then && count(then)).toBeLessThanOrEqual(count(review));
    });

    // Every comment is there, or named as gone with its entry.
    const left = comments(hardened.text);
    for (const { text: removed } of hardened.removedComments) {
      left.set(removed, (left.get(removed) ?? 0) + 1);
    }
    for (const [comment, count] of comments(text)) {
      expect(left.get(comment) ?? 0, comment).toBeGreaterThanOrEqual(count);
    }

    // Every check that still fails has a finding behind it that says why.
    for (const { check, left: behind, suppressed } of failingChecks(
      hardened,
      registry,
      'restricted',
    )) {
      expect(behind.length + suppressed.length, check).toBeGreaterThan(0);
    }

    // Each class of fixes takes in the one before.
    const counts = FIXES.map((fixes) =>
      fixes === 'all' ? hardened : harden(before, registry, fixes),
    ).map(({ applied }) => applied.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

const pod = (spec: string, containers = '  - name: one\n    image: a:1\n', annotations = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n${annotations && `  annotations:\n    ${annotations}\n`}spec:\n${spec}  containers:\n${containers}`;
const hardenedWith = (text: string, ...rules: readonly string[]) =>
  harden(
    new Reviewer(registry, env, new Map(rules.map((id) => [id, {}]))).review(text),
    registry,
    'all',
  );

describe('what a mark suppresses stays as it is', () => {
  const IPC = '  hostIPC: true # podsmith-ignore host-namespaces: shared memory\n';

  it('though the same rule has more to fix in the same pod', () => {
    const { text } = hardenedWith(pod(`  hostPID: true\n${IPC}`), 'host-namespaces');
    expect(text).toBe(pod(IPC));
  });

  it('in the one container that is named, where the others share a value with it', () => {
    const two = '  - name: two\n    image: a:1\n';
    const mark = 'two.ignore.podsmith/run-as-non-root: needs root';
    const one = '  - name: one\n    image: a:1\n';
    const { text } = hardenedWith(pod('', `${one}${two}`, mark), 'run-as-non-root');
    const set = `${one}    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001 # podsmith-confirm run-as-non-root\n`;
    expect(text).toBe(pod('', `${set}${two}`, mark));
    // Of the pod's own bad value nothing is taken from the container that needs it.
    const root = '  securityContext:\n    runAsNonRoot: false\n';
    const own = hardenedWith(pod(root, `${one}${two}`, mark), 'run-as-non-root');
    expect(own.text).toBe(pod(root, `${set}${two}`, mark));
  });

  it('and a mark for something else does not change where a value is written', () => {
    const containers =
      '  - name: one\n    image: a:1\n    securityContext:\n      privileged: true\n      runAsNonRoot: true\n  - name: two\n    image: a:1\n    securityContext:\n      runAsUser: 20000\n';
    const mark = 'ignore.podsmith/privileged: a driver';
    const { text } = hardenedWith(pod('', containers, mark), 'run-as-non-root', 'privileged');
    expect(text).toBe(pod('  securityContext:\n    runAsNonRoot: true\n', containers, mark));
  });
});

it('what the profile does not ask for stays, though it stands beside what goes', () => {
  const adding = (names: string) =>
    pod(
      '',
      `  - name: one\n    image: a:1\n    securityContext:\n      capabilities:\n        add: ${names}\n`,
    );
  const hardened = (profile: string) =>
    harden(reviewOf(adding('[CHOWN, SYS_ADMIN]'), profile), registry, 'all').text;
  expect(hardened('pss-baseline')).toBe(adding('[CHOWN]'));
  expect(hardened('pss-restricted')).not.toContain('add:');
});

describe('rules that contradict one another', () => {
  const RULES = ['cpu-limits', 'no-cpu-limits'];
  const resources = (more: string) =>
    pod('', `  - name: one\n    image: a:1\n    resources:\n      requests: {cpu: 100m}\n${more}`);

  it.each(['', '      limits:\n        cpu: 100m\n'])('leave the text as it is: %j', (more) => {
    const { text, changes, applied, ops } = hardenedWith(resources(more), ...RULES);
    expect(text).toBe(resources(more));
    expect(changes.empty).toBe(true);
    expect([applied, ops]).toEqual([[], []]);
  });

  it('come to rest, in whatever style one of them finds what it takes away', () => {
    const { text, after } = hardenedWith(resources('      limits: {cpu: 100m}\n'), ...RULES);
    expect(harden(after, registry, 'all').text).toBe(text);
  });

  it('do not keep others from being fixed', () => {
    const { text, after } = hardenedWith(
      resources('').replace('spec:\n', 'spec:\n  hostPID: true\n'),
      ...RULES,
      'host-namespaces',
    );
    expect(text).not.toContain('hostPID');
    expect(harden(after, registry, 'all').text).toBe(text);
  });
});

it('what objects of a List share through an anchor is fixed for all of them', () => {
  const item = (name: string, context: string) =>
    `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: ${name}\n  spec:\n    containers:\n    - name: a\n      image: a:1\n      securityContext: ${context}\n`;
  const shared = (privileged: string) =>
    `apiVersion: v1\nkind: List\nitems:\n${item('p', `&own {privileged: ${privileged}}`)}${item('q', '*own')}`;
  const { text, left } = hardenedWith(shared('true'), 'privileged');
  expect(text).toBe(shared('false'));
  expect(left).toEqual([]);
});

describe('several files', () => {
  const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: own\n';
  const user = (name: string) =>
    pod('  serviceAccountName: own\n').replace('name: p', `name: ${name}`);
  const hardenedTexts = (...texts: string[]) => {
    const settings = new Map([['missing-service-account', {}]]);
    const reviews = new Reviewer(registry, env, settings).reviewAll(texts);
    return hardenAll(reviews, registry, 'all').map(({ text }) => text);
  };

  it('are looked at together: what stands in one is not added to another', () => {
    expect(hardenedTexts(user('p'), account)).toEqual([user('p'), account]);
  });

  it('get what all of them lack once', () => {
    const [first, second] = hardenedTexts(user('p'), user('q'));
    expect(first).toContain('kind: ServiceAccount');
    expect(second).toBe(user('q'));
  });
});

it('nothing is taken away that Kubernetes requires', () => {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: web:1
`;
  const review = new Reviewer(registry, env).review(text);
  const request = { rule: 'pod-selectors', action: 'clear', scope: {} } as const;
  const { changes, refusals } = plan(review, registry, request);
  expect(changes.empty).toBe(true);
  expect(refusals.every(({ reason }) => reason === 'api-server')).toBe(true);
});

describe('a new document', () => {
  const json = `${JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { serviceAccountName: 'own', containers: [{ name: 'a', image: 'a:1' }] } }, null, 2)}\n`;

  it('is not put behind JSON: a separator line is none', () => {
    const { text, added, left } = hardenedWith(json, 'missing-service-account');
    expect(text).toBe(json);
    expect(added).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual(['layout']);
    const review = new Reviewer(registry, env, new Map([['missing-service-account', {}]])).review(
      json,
    );
    const request = { rule: 'missing-service-account', action: 'secure', scope: {} } as const;
    const planned = plan(review, registry, request);
    expect(planned.changes.empty).toBe(true);
    expect(planned.refusals).toMatchObject([{ reason: 'layout', document: 0 }]);
    expect(planned.refusals[0]?.snippet).toContain('kind: ServiceAccount');
  });

  it('is not added when what belongs to it cannot be written', () => {
    const text =
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: t\nspec: &s\n  selector: {matchLabels: {app: x}}\n  template:\n    metadata: {labels: {app: x}}\n    spec:\n      containers: [{name: a, image: a:1, ports: [{containerPort: 80}]}]\nother: *s\n';
    const settings = new Map([['stateful-set-service', {}]]);
    const review = new Reviewer(registry, env, settings).review(text);
    const request = { rule: 'stateful-set-service', action: 'secure', scope: {} } as const;
    const { changes, ops, added, refusals } = plan(review, registry, request);
    expect(refusals.map(({ reason }) => reason)).toEqual(['shared-anchor']);
    expect(changes.empty).toBe(true);
    expect([ops, added]).toEqual([[], []]);
  });
});

describe('what is left', () => {
  it('says that Kubernetes would refuse the result, wherever the fix would have written', () => {
    // A fix that forgets that a privileged container may not say that it cannot escalate.
    const careless = defineRule({
      id: 'careless',
      category: 'privileges',
      severity: 'low',
      scope: 'container',
      field: 'image',
      covers: {},
      messages: ['bad'],
      inspect: ({ container }) => explicit(place([...container.path, 'image'], 'bad')),
      fix: {
        safety: 'safe',
        secure: ({ targets }) => setInContainers(targets, ['allowPrivilegeEscalation'], false),
      },
      sources: ['podSecurityStandards'],
    });
    const own = createRegistry([careless]);
    const text = pod(
      '',
      '  - name: one\n    image: a:1\n    securityContext:\n      privileged: true\n',
    );
    const hardened = harden(new Reviewer(own, env).review(text), own, 'all');
    expect(hardened.text).toBe(text);
    expect(hardened.left.map(({ reason }) => reason)).toEqual(['api-server']);
  });

  it('names a comment as gone as often as it is', () => {
    const text = pod(
      '  hostPID: true # todo\n  hostIPC: true # todo\n',
      '  - name: one # todo\n    image: a:1\n',
    );
    const { removedComments } = hardenedWith(text, 'host-namespaces', 'run-as-non-root');
    expect(removedComments.map(({ text: comment }) => comment)).toEqual(['# todo', '# todo']);
  });
});

it.each(FIXES)('no class of fixes brings what nobody can suggest: %s', (fixes) => {
  const settings = new Map([['memory-limits', {}]]);
  const review = new Reviewer(registry, env, settings).review(pod(''));
  const { left } = harden(review, registry, fixes);
  expect(left.map(({ reason }) => reason)).toEqual(['needs-value']);
});

it('what is left after all fixes for restricted, reviewed by hand', LONG, async () => {
  const lines = files.flatMap(({ name, text }) => {
    const hardened = harden(reviewOf(text, 'pss-restricted'), registry, 'all');
    return failingChecks(hardened, registry, 'restricted').flatMap(({ object, check, left }) => {
      const { kind, name: own } = object.object;
      return left.map(
        ({ finding, reason }) =>
          `${name}: ${kind}/${own} ${check}: ${reason} ${finding.rule} ${finding.code} ${formatPath(finding.path)}`,
      );
    });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules/testdata/left-after-harden.txt');
});

describe('what somebody decided is no matter of course', () => {
  const container = (context: string) =>
    pod('', `  - name: one\n    image: a:1\n    securityContext: ${context}\n`);
  const hardenedAs = (fixes: (typeof FIXES)[number], text: string, ...rules: readonly string[]) =>
    harden(
      new Reviewer(registry, env, new Map(rules.map((id) => [id, {}]))).review(text),
      registry,
      fixes,
    );

  it.each([
    ['allow-privilege-escalation', container('{allowPrivilegeEscalation: true}')],
    ['seccomp-profile', container('{seccompProfile: {type: Unconfined}}')],
    ['service-links', pod('  enableServiceLinks: true\n')],
  ])('%s', (rule, text) => {
    expect(hardenedAs('usual', text, rule).text).toBe(text);
    const { applied, text: all } = hardenedAs('all', text, rule);
    expect(applied).toMatchObject([{ rule, safety: 'may-break', document: 0 }]);
    expect(all).not.toBe(text);
  });

  it('and containers beside it are fixed', () => {
    const two = (own: string) => `  - name: two\n    image: a:1\n${own}`;
    const one = container('{allowPrivilegeEscalation: true}');
    const set = '    securityContext:\n      allowPrivilegeEscalation: false\n';
    const { text } = hardenedAs('usual', one + two(''), 'allow-privilege-escalation');
    expect(text).toBe(one + two(set));
  });

  it('and another spelling of ALL is safe', () => {
    const text = container('{capabilities: {drop: [all]}}');
    expect(hardenedAs('safe', text, 'dropped-capabilities').text).toBe(
      text.replace('[all]', '[ALL]'),
    );
    expect(
      hardenedAs('usual', text.replace('all', 'cap_all'), 'dropped-capabilities').applied,
    ).toEqual([]);
  });

  it('and a profile that an annotation names moves only where all is asked for', () => {
    const profile = (local: string) =>
      `seccomp.security.alpha.kubernetes.io/pod: localhost/${local}`;
    const text = pod('', undefined, profile('own.json'));
    const rules = ['seccomp-profile', 'seccomp-annotations'];
    expect(hardenedAs('usual', text, ...rules).text).toBe(text);
    const moved =
      '  securityContext:\n    seccompProfile:\n      type: Localhost\n      localhostProfile: own.json\n';
    expect(hardenedAs('all', text, ...rules).text).toBe(pod(moved));
  });
});

describe('a directory of the node goes volume by volume, as its mounts allow', () => {
  const mount = (more: string) => `    - {name: d, mountPath: /data${more}}\n`;
  const volumes = (...paths: string[]) =>
    `  volumes:\n${paths.map((path) => `  - name: d\n    hostPath: {path: ${path}}\n`).join('')}`;
  const mounting = (path: string, more = '', context = '') =>
    `${pod('', `  - name: one\n    image: a:1\n${context}    volumeMounts:\n${mount(more)}`)}${volumes(path)}`;
  const left = (text: string, ...rules: string[]) => {
    const hardened = hardenedWith(text, 'host-path-volumes', ...rules);
    return { text: hardened.text, stays: hardened.left.map(({ finding }) => finding.stays) };
  };

  it.each([
    ['/data', ', readOnly: true', 'only-read'],
    ['/data', ', mountPropagation: Bidirectional', 'propagation'],
    ['/data', ', mountPropagation: HostToContainer', 'propagation'],
    ['/dev', '', 'of-kernel'],
    ['/proc', '', 'of-kernel'],
    ['/lib/modules', '', 'of-kernel'],
    ['/run/containerd/containerd.sock', '', 'no-directory'],
  ])('%s mounted with “%s” stays: %s', (path, more, reason) => {
    const text = mounting(path, more);
    expect(left(text)).toEqual({ text, stays: [reason] });
  });

  it('and is never left to be written read-only', () => {
    expect(left(mounting('/data'), 'read-only-host-paths')).toEqual({
      text: mounting('/data').replace('hostPath: {path: /data}', 'emptyDir: {}'),
      stays: [],
    });
  });

  it('and the privileged container keeps what its mount demands', () => {
    const context = '    securityContext: {privileged: true}\n';
    const text = mounting('/data', ', mountPropagation: Bidirectional', context);
    expect(left(text, 'privileged')).toEqual({ text, stays: [undefined, 'propagation'] });
  });
});

describe('what the files show to be used stays, and says why', () => {
  const workload = (kind: string, spec: string, containerOwn = '') => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
${spec}      containers:
      - name: agent
        image: registry.example.com/agent:1
${containerOwn}`;
  const volume = (path: string, type = '') =>
    `      volumes: [{name: v, hostPath: {path: ${path}${type && `, type: ${type}`}}}]\n`;
  const MOUNT = '        volumeMounts: [{name: v, mountPath: /v}]\n';
  const HOST_PORT = '        ports: [{containerPort: 8126, hostPort: 8126}]\n';
  const SERVICE =
    'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: NodePort\n  ports: [{port: 80}]\n';

  it.each<[string, string, string, string | undefined]>([
    [
      'state of an agent',
      'host-path-volumes',
      workload('DaemonSet', volume('/var/lib/agent'), MOUNT),
      'state',
    ],
    [
      'a folder that Kubernetes creates for an agent',
      'host-path-volumes',
      workload('DaemonSet', volume('/srv/agent', 'DirectoryOrCreate'), MOUNT),
      'state',
    ],
    [
      'it is written',
      'read-only-host-paths',
      workload('DaemonSet', volume('/var/lib/agent'), MOUNT),
      'state',
    ],
    [
      'a folder of one pod',
      'read-only-host-paths',
      workload('Deployment', volume('/var/lib/agent'), MOUNT),
      undefined,
    ],
    [
      'the processes of the node are watched',
      'host-namespaces',
      workload('DaemonSet', `      hostPID: true\n${volume('/proc')}`, MOUNT),
      'observes-node',
    ],
    [
      'nothing of the node is watched',
      'host-namespaces',
      workload('DaemonSet', `      hostPID: true\n${volume('/srv')}`, MOUNT),
      undefined,
    ],
    ['a port of each node', 'host-ports', workload('DaemonSet', '', HOST_PORT), 'every-node'],
    ['a port of one node', 'host-ports', workload('Deployment', '', HOST_PORT), undefined],
    ['a port of the nodes', 'node-port-services', SERVICE, 'clients'],
  ])('%s: %s', (_, rule, text, reason) => {
    const { text: made, left } = hardenedWith(text, rule);
    expect(made === text).toBe(reason !== undefined);
    expect(left.map(({ finding }) => finding.stays)).toEqual(reason === undefined ? [] : [reason]);
  });
});

it('a policy that is added in the same hardening lets the moved port through', () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: web:2.4
        args: [--port=80]
        ports:
        - containerPort: 80
`;
  const asRoot = hardenedWith(
    deployment,
    'run-as-non-root',
    'privileged-ports',
    'network-policies',
  );
  const asUser = hardenedWith(
    deployment.replace('ports:', 'securityContext: {runAsUser: 33}\n        ports:'),
    'privileged-ports',
    'network-policies',
  );
  for (const { text } of [asRoot, asUser]) {
    expect(text).toContain('containerPort: 8080');
    expect(text).toContain('port: 8080\n');
    expect(text).not.toMatch(/port: 80$/im);
  }
  // A program that nothing tells its port keeps it, and the policy lets that one through.
  const kept = hardenedWith(
    deployment.replace('        args: [--port=80]\n', ''),
    'run-as-non-root',
    'privileged-ports',
    'network-policies',
  );
  expect(kept.text).toContain('containerPort: 80\n');
  expect(kept.text).toContain('port: 80\n');
  expect(kept.text).not.toContain('8080');
});
