import { describe, expect, it, test } from 'vitest';
import { DEFAULT_VERSION } from '../model/version.ts';
import { profileNamed } from '../profiles/index.ts';
import type { Rule } from '../rule/rule.ts';
import { SEVERITIES } from '../rule/rule.ts';
import { registry } from '../rules/index.ts';
import { joinedIn, standingIn } from './joined.ts';
import { createRegistry } from './registry.ts';
import { Reviewer } from './review.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);

const pod = (spec: string, annotations = '{}') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: ${annotations}}\nspec:\n${spec}`;

const findingsIn = (text: string) =>
  reviewer.review(text).documents[0]?.review.objects[0]?.findings ?? [];

/** By rule and code of each finding that others are listed with, those others. */
function listed(text: string): { readonly [main: string]: readonly string[] } {
  const all = standingIn(findingsIn(text), registry).filter(({ also }) => also.length > 0);
  return Object.fromEntries(
    all.map(({ finding: { rule, code, container }, also }) => [
      [rule, code, container?.name].filter(Boolean).join(' '),
      also.map((one) => one.rule).sort(),
    ]),
  );
}

/** Where findings of a rule are listed: with which rule, or alone. */
const placeOf = (text: string, rule: string) => {
  const findings = findingsIn(text);
  const joined = joinedIn(findings, registry);
  return findings.filter((one) => one.rule === rule).map((one) => joined.get(one)?.rule ?? 'alone');
};

const BARE = pod('  containers: [{name: a, image: app:1}]\n');
const container = (more: string, name = 'a') => `  - {name: ${name}, image: app:1, ${more}}\n`;
const containers = (...all: readonly string[]) => pod(`  containers:\n${all.join('')}`);

it('lists with one finding what repeats it', () => {
  expect(listed(BARE)).toEqual({
    'run-as-non-root unset': ['run-as-group', 'run-as-user', 'user-namespace'],
    'service-account-token unset': ['default-service-account'],
    'memory-limits missing a': ['best-effort-pods', 'ephemeral-storage', 'memory-requests'],
  });
});

it('lists a value of the pod once, whichever of its containers the fix would break', () => {
  const text = pod(`  initContainers:
  - {name: own, image: 'tools:1', command: [chown, app, /data]}
  containers:
  - {name: mine, image: 'tools:1', command: [chown, app, /other]}
  - {name: app, image: 'app:1'}
`);
  const own = standingIn(findingsIn(text), registry).flatMap(({ finding, also }) =>
    finding.rule === 'run-as-non-root'
      ? [[finding.sharedBy, also.filter(({ rule }) => rule === finding.rule).length]]
      : [],
  );
  expect(own).toEqual([[['app'], 2]]);
});

test.each<[string, string, string, readonly string[]]>([
  [
    'unset beside a certain root',
    'securityContext: {runAsUser: 0}',
    'run-as-non-root',
    ['run-as-user'],
  ],
  [
    'root allowed, and root',
    'securityContext: {runAsUser: 0, runAsNonRoot: false}',
    'run-as-non-root',
    ['run-as-user'],
  ],
  ['no user, but never root', 'securityContext: {runAsNonRoot: true}', 'run-as-user', ['alone']],
  [
    'a group, where the user is known',
    'securityContext: {runAsNonRoot: true, runAsUser: 20000}',
    'run-as-group',
    ['alone'],
  ],
  [
    'a low number',
    'securityContext: {runAsNonRoot: true, runAsUser: 5, runAsGroup: 6}',
    'high-user-and-group-ids',
    ['user-namespace', 'user-namespace'],
  ],
  [
    'escalation that can’t be blocked',
    'securityContext: {privileged: true}',
    'allow-privilege-escalation',
    ['privileged'],
  ],
  [
    'capabilities of a privileged container',
    'securityContext: {privileged: true}',
    'dropped-capabilities',
    ['privileged'],
  ],
  [
    'files of a privileged container',
    'securityContext: {privileged: true}',
    'read-only-root-filesystem',
    ['privileged'],
  ],
  [
    'a request beside a limit that is missing',
    'resources: {requests: {cpu: 1}}',
    'memory-requests',
    ['memory-limits'],
  ],
  [
    'disk, where memory is limited',
    'resources: {limits: {memory: 1Gi}}',
    'ephemeral-storage',
    ['read-only-root-filesystem'],
  ],
  ['a digest, where there is no tag', 'env: []', 'image-digest', ['alone']],
])('%s', (_, more, rule, expected) => {
  expect(placeOf(containers(container(more)), rule)).toEqual(expected);
});

it('lists writable files of the node with the privileged container that mounts them', () => {
  const mounts = 'volumeMounts: [{name: node, mountPath: /node}]';
  const text = containers(
    container(`${mounts}, securityContext: {privileged: true}`),
    container(mounts, 'b'),
    '  volumes: [{name: node, hostPath: {path: /data}}]\n',
  );
  expect(placeOf(text, 'read-only-host-paths')).toEqual(['privileged', 'alone']);
});

it('lists a digest with the tag, and variables from Secrets with the first one', () => {
  expect(placeOf(BARE.replace('app:1', 'app'), 'image-digest')).toEqual(['image-tag']);
  const variable = (name: string) =>
    `{name: ${name}, valueFrom: {secretKeyRef: {name: s, key: ${name}}}}`;
  const both = container(
    `env: [${variable('A')}, ${variable('B')}], envFrom: [{secretRef: {name: t}}]`,
  );
  const other = container(`env: [${variable('A')}]`, 'b');
  expect(placeOf(containers(both, other), 'secrets-in-env')).toEqual([
    'alone',
    'secrets-in-env',
    'secrets-in-env',
    'alone',
  ]);
});

describe('a finding stands by itself', () => {
  it('for a container that the other one isn’t about', () => {
    const text = containers(
      container('securityContext: {runAsNonRoot: true}'),
      container('env: []', 'b'),
    );
    // One for the pod, which is about both.
    expect(placeOf(text, 'run-as-user')).toEqual(['alone']);
    expect(placeOf(text, 'run-as-group')).toEqual(['run-as-user']);
    const own = containers(
      container('securityContext: {runAsNonRoot: true, runAsUser: 20000, runAsGroup: 20000}'),
      container('env: []', 'b'),
    );
    expect(placeOf(own, 'run-as-group')).toEqual(['run-as-non-root']);
  });

  it('once the other one is suppressed', () => {
    const text = BARE.replace(
      'annotations: {}',
      'annotations: {ignore.podsmith/memory-limits: agreed}',
    );
    expect(placeOf(text, 'memory-requests')).toEqual(['alone']);
    expect(placeOf(text, 'ephemeral-storage')).toEqual(['read-only-root-filesystem']);
  });

  it('where the other one weighs less', () => {
    const [heavy, light] = findingsIn(BARE).filter(({ rule }) =>
      /^run-as-(user|non-root)$/.test(rule),
    );
    if (!heavy || !light) throw new Error('no findings');
    const swapped = [heavy, light].map((one) => ({
      ...one,
      severity: one.rule === 'run-as-user' ? ('medium' as const) : ('low' as const),
    }));
    expect(joinedIn(swapped, registry).size).toBe(0);
  });
});

it('names rules and codes that there are, and no finding of medium or more is listed with a lighter one', () => {
  for (const { id, joins = {}, messages } of registry.rules as readonly Rule[]) {
    for (const [code, names] of Object.entries(joins as Record<string, readonly string[]>)) {
      expect(messages, id).toContain(code);
      for (const name of names) {
        const [other = '', only] = name.split('/');
        const rule = registry.byId.get(other);
        expect(rule?.id, `${id} ${code}`).toBe(other);
        if (only) expect(rule?.messages, `${id} ${code}`).toContain(only);
      }
    }
  }
  const joined = joinedIn(findingsIn(BARE), registry);
  for (const [one, main] of joined) {
    expect(SEVERITIES.indexOf(main.severity)).toBeLessThanOrEqual(SEVERITIES.indexOf(one.severity));
    expect(joined.has(main)).toBe(false);
  }
});

it('refuses rules that name each other', () => {
  const [one, other] = ['run-as-user', 'run-as-group'].map((id) => registry.byId.get(id) as Rule);
  const circle = [
    { ...one, standards: [], concerns: [], fix: null, joins: { unset: ['run-as-group'] } },
    { ...other, standards: [], concerns: [], fix: null, joins: { unset: ['run-as-user'] } },
  ] as Rule[];
  expect(() => createRegistry(circle)).toThrow('run-as-user/unset joins itself');
});

it('lists the metadata endpoint with the rule that lets pods call everything', () => {
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec: {podSelector: {}, policyTypes: [Egress], egress: [EGRESS]}
`;
  const rule = 'metadata-endpoint-egress';
  expect(placeOf(policy.replace('EGRESS', '{}'), rule)).toEqual(['open-network-policies']);
  const web = policy.replace('EGRESS', '{ports: [{port: 80}]}');
  expect(placeOf(web, rule)).toEqual(['alone']);
});
