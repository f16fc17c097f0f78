/** What spans documents: the policy that a Namespace pins, and what is read again when. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { defineRule, explicit, on, place } from '../rule/rule.ts';
import { createRegistry } from './registry.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const object = (kind: string, name: string, more = '') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
const pod = (name: string, account: string) =>
  object(
    'Pod',
    name,
    `spec:\n  serviceAccountName: ${account}\n  containers: [{name: a, image: a:1}]\n`,
  );

/** Whether the pod's account is in the files. */
let asked = 0;
const account = defineRule({
  id: 'account',
  category: 'identity',
  severity: 'low',
  scope: 'pod',
  reads: ['v1/ServiceAccount'],
  field: 'serviceAccountName',
  covers: {},
  messages: ['missing'],
  inspect: ({ pod: { spec, specPath }, workload }, { bundle }) => {
    asked++;
    const at = [...specPath, 'serviceAccountName'];
    const name = spec.serviceAccountName ?? 'default';
    const found = bundle.named('v1/ServiceAccount', name, workload.namespace);
    return found.length > 0 ? on(at) : explicit(place(at, 'missing', { name }));
  },
  fix: null,
  sources: ['podSecurityStandards'],
});

const codes = (reviews: ReturnType<Reviewer['reviewAll']>) =>
  reviews.map(({ documents }) =>
    documents.flatMap(({ review: { objects } }) =>
      objects.flatMap(({ findings }) => findings.map(({ data }) => data.name)),
    ),
  );

describe('rules that look beyond their document', () => {
  const own = () => new Reviewer(createRegistry([account]), env);

  it('see the other documents of the file, and the other files of a call', () => {
    const accounts = object('ServiceAccount', 'one');
    expect(codes(own().reviewAll([`${pod('p', 'one')}---\n${pod('q', 'two')}`]))).toEqual([
      ['one', 'two'],
    ]);
    expect(codes(own().reviewAll([`${pod('p', 'one')}---\n${accounts}`]))).toEqual([[]]);
    expect(codes(own().reviewAll([pod('p', 'one'), accounts]))).toEqual([[], []]);
  });

  it('are asked again only when something changed that they read', () => {
    const reviewer = own();
    const file = (account: string, label: string) =>
      `${pod('p', 'one')}---\n${pod('q', 'one')}---\n${object('ServiceAccount', account)}---\n${object('ConfigMap', label)}`;
    reviewer.review(file('one', 'a'));
    asked = 0;
    reviewer.review(file('one', 'b'));
    expect(asked).toBe(0);
    expect(codes([reviewer.review(file('two', 'b'))])).toEqual([['one', 'one']]);
    expect(asked).toBe(2);
  });

  it('tell two documents of the same text apart', () => {
    const [review] = own().reviewAll([`${pod('p', 'one')}---\n${pod('p', 'one')}`]);
    const [a, b] = review?.documents ?? [];
    expect(a?.review.objects[0]?.object).not.toBe(b?.review.objects[0]?.object);
  });
});

describe('the policy version that a Namespace pins', () => {
  const sysctl = (namespace: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  namespace: ${namespace}\nspec:\n  securityContext:\n    sysctls: [{name: net.ipv4.tcp_rmem, value: "1"}]\n  containers: [{name: a, image: a:1}]\n`;
  const namespace = (name: string, version: string) =>
    object(
      'Namespace',
      name,
      `  labels:\n    pod-security.kubernetes.io/enforce-version: ${version}\n`,
    );
  const standardsOf = (text: string) =>
    new Reviewer(registry, env)
      .review(text)
      .documents.flatMap(({ review }) => review.workloads.map(({ standards }) => standards))[0];

  it.each([
    ['v1.30', 'v1.30', ['sysctls']],
    ['v1.32', 'v1.32', []],
    ['latest', 'latest', []],
    ['nonsense', 'latest', []],
    ['"1.30"', 'latest', []],
  ])('%s', (label, version, checks) => {
    expect(standardsOf(`${namespace('team', label)}---\n${sysctl('team')}`)).toMatchObject({
      version,
      baseline: { checks },
    });
  });

  it('is that of its own pods only, and follows a change', () => {
    expect(standardsOf(`${namespace('team', 'v1.30')}---\n${sysctl('other')}`)?.version).toBe(
      'v1.36',
    );
    const reviewer = new Reviewer(registry, env);
    const versions = ['v1.30', 'v1.31'].map(
      (label) =>
        reviewer.review(`${sysctl('team')}---\n${namespace('team', label)}`).documents[0]?.review
          .workloads[0]?.standards?.version,
    );
    expect(versions).toEqual(['v1.30', 'v1.31']);
  });
});
