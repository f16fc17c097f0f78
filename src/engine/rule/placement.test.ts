/** A field that pod and containers share, written at the level that the user chose. */
import { describe, expect, it } from 'vitest';
import { plan } from '../edits.ts';
import { DEFAULT_VERSION, type Placement, Reviewer, registry } from '../index.ts';

const SECURITY = ['user-and-group', 'privileges', 'kernel-profiles'];
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(
  registry,
  env,
  new Map(
    registry.rules.filter(({ category }) => SECURITY.includes(category)).map(({ id }) => [id, {}]),
  ),
);

const rules = registry.rules.filter(({ placement }) => placement);

const pod = (spec: string, web = '', log = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
  - name: web
    image: registry.example/web:1.27
${web}  - name: log
    image: registry.example/log:1.36
${log}`;

const own = (fields: string) => `    securityContext:\n      ${fields}\n`;
const shared = (fields: string) => `  securityContext:\n    ${fields}\n`;

function write(text: string, rule: string, at: Placement, value?: number | string): string {
  const review = reviewer.review(text);
  const request = { rule, action: 'secure', scope: {}, at, ...(value !== undefined && { value }) };
  const { changes, refusals } = plan(review, registry, request as Parameters<typeof plan>[2]);
  expect(refusals).toEqual([]);
  return changes.apply(text);
}

const verdictOf = (text: string) =>
  reviewer.review(text).documents[0]?.review.workloads.map(({ standards, findings }) => ({
    standards,
    // Where nothing is set, the place to speak of may be another.
    found: [...new Set(findings.map(({ rule, code }) => `${rule} ${code}`))].sort(),
  }));

describe('the level to write at', () => {
  it('is offered for fields that stand at both', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'run-as-non-root',
      'run-as-user',
      'run-as-group',
      'windows-user',
      'seccomp-profile',
      'apparmor-profile',
      'explicit-apparmor-profile',
    ]);
    for (const { scope, fix } of rules) {
      expect(scope).toBe('container-and-pod');
      expect(fix).not.toBeNull();
    }
  });

  const BAD: { readonly [rule: string]: [spec: string, own: string] } = {
    // Without a user one is written beside, and stays where it is when the level changes.
    'run-as-non-root': ['', own('runAsUser: 20000')],
    'windows-user': [
      '  os:\n    name: windows\n',
      own('windowsOptions: {runAsUserName: ContainerAdministrator}'),
    ],
    'apparmor-profile': ['', own('appArmorProfile: {type: Unconfined}')],
  };

  it.each(rules.map(({ id }) => id))('gives %s the same verdict with different text', (rule) => {
    const [spec, bad] = BAD[rule] ?? ['', ''];
    const text = pod(spec, bad, bad);
    const [atPod, inContainers] = [write(text, rule, 'pod'), write(text, rule, 'containers')];
    expect(atPod).not.toBe(inContainers);
    expect(verdictOf(atPod)).toEqual(verdictOf(inContainers));
    for (const result of [atPod, inContainers]) {
      const found = verdictOf(result)?.[0]?.found ?? [];
      // A suggestion is still to be confirmed.
      const own = found.filter((one) => one.startsWith(`${rule} `));
      expect(own.filter((one) => one !== `${rule} to-confirm`)).toEqual([]);
    }
    // What is secure moves as well, there and back.
    expect(write(inContainers, rule, 'pod')).toBe(atPod);
    const back = write(atPod, rule, 'containers');
    expect(verdictOf(back)).toEqual(verdictOf(atPod));
    expect(write(back, rule, 'containers')).toBe(back);
  });
});

describe('what is secure', () => {
  it('keeps its value on the way to the pod', () => {
    const text = pod('', own('runAsUser: 2000'), own('runAsUser: 2000'));
    expect(write(text, 'run-as-user', 'pod')).toBe(pod(shared('runAsUser: 2000')));
  });

  it('stays where it is when it differs from what the pod gets', () => {
    const text = pod('', own('runAsUser: 2000'), own('runAsUser: 3000'));
    expect(write(text, 'run-as-user', 'pod', 2000)).toBe(
      pod(shared('runAsUser: 2000'), '', own('runAsUser: 3000')),
    );
  });

  it('gets the pod’s own value in each container, and the pod keeps its', () => {
    const text = pod(shared('runAsUser: 2000'), '', own('runAsUser: 0'));
    expect(write(text, 'run-as-user', 'containers', 3000)).toBe(
      pod(shared('runAsUser: 2000'), own('runAsUser: 2000'), own('runAsUser: 3000')),
    );
  });

  it('takes a profile of the node along', () => {
    const local = 'seccompProfile:\n        type: Localhost\n        localhostProfile: web.json';
    const text = pod('', own(local), own('seccompProfile:\n        type: Unconfined'));
    expect(write(text, 'seccomp-profile', 'pod')).toBe(
      pod(shared('seccompProfile:\n      type: Localhost\n      localhostProfile: web.json')),
    );
  });
});

it('corrects a bad pod in either case: it fails the standards though every container overrides it', () => {
  const user = 'runAsUser: 20000';
  const text = pod(shared('runAsNonRoot: false'), own('runAsNonRoot: true'), own(user));
  expect(write(text, 'run-as-non-root', 'containers')).toBe(
    pod(
      shared('runAsNonRoot: true'),
      own('runAsNonRoot: true'),
      own(`runAsNonRoot: true\n      ${user}`),
    ),
  );
  expect(write(text, 'run-as-non-root', 'pod')).toBe(
    pod(shared('runAsNonRoot: true'), '', own(user)),
  );
});

it('does not take a profile from a privileged container, which would not inherit it', () => {
  const profile = 'appArmorProfile: {type: RuntimeDefault}';
  const text = pod('', own(profile), own(`${profile}\n      privileged: true`));
  expect(write(text, 'explicit-apparmor-profile', 'pod')).toBe(
    pod(
      shared('appArmorProfile:\n      type: RuntimeDefault'),
      '',
      own(`${profile}\n      privileged: true`),
    ),
  );
});

describe('a chosen profile', () => {
  it.each([
    ['seccomp-profile', 'seccompProfile'],
    ['explicit-apparmor-profile', 'appArmorProfile'],
  ])('is written by %s with its name', (rule, field) => {
    const text = write(pod(''), rule, 'pod', 'Localhost/profiles/web.json');
    expect(text).toBe(
      pod(shared(`${field}:\n      type: Localhost\n      localhostProfile: profiles/web.json`)),
    );
    const back = plan(reviewer.review(text), registry, {
      rule,
      action: 'secure',
      scope: {},
      value: 'RuntimeDefault',
      all: true,
    });
    expect(back.changes.apply(text)).toBe(pod(shared(`${field}:\n      type: RuntimeDefault`)));
  });
});
