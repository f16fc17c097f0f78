import { describe, expect, it } from 'vitest';
import { plan } from '../edits.ts';
import { type ControlScope, controlOf, DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { createRegistry } from '../review/registry.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const review = (text: string) => new Reviewer(registry, env).review(text);
const control = (text: string, id: string, scope: ControlScope = {}) => {
  const rule = registry.byId.get(id);
  if (!rule) throw new Error(id);
  return controlOf(review(text), rule, scope);
};

/** A pod whose containers a, b, … have these security contexts; `pod` is the pod's own. */
const pod = (containers: readonly (string | null)[], podContext?: string, more = '') =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: t}',
    'spec:',
    ...(podContext ? [`  securityContext: ${podContext}`] : []),
    ...(more ? [more] : []),
    '  containers:',
    ...containers.flatMap((context, i) => [
      `  - name: ${'abc'[i]}`,
      ...(context === null ? [] : [`    securityContext: ${context}`]),
    ]),
    '',
  ].join('\n');

const yes = '{runAsNonRoot: true}';
const no = '{runAsNonRoot: false}';

describe('the state of a control', () => {
  it.each([
    [[yes, yes], undefined, 'on'],
    [[null, null], yes, 'inherited'],
    [[yes, null], yes, 'on'],
    [[null, null], undefined, 'unset'],
    [[null, null], no, 'explicit'],
    [[no, no], undefined, 'explicit'],
    [[no, null], undefined, 'explicit'],
    [[yes, null], undefined, 'mixed'],
    [[yes, no], undefined, 'mixed'],
    [[null, no], yes, 'mixed'],
    // Pod Security Admission denies the pod-level value even where every container overrides it.
    [[yes, yes], no, 'mixed'],
    [['{runAsNonRoot: "yes"}', '{runAsNonRoot: "yes"}'], undefined, 'unknown'],
  ] as const)('containers %j under pod %j is %s', (containers, podContext, state) => {
    expect(control(pod(containers, podContext), 'run-as-non-root').state).toBe(state);
  });

  it('is that of its own registry, when another has a rule of the same id', () => {
    const known = registry.byId.get('service-account-token');
    if (!known?.fix) throw new Error('no rule');
    // Alone in its registry, without those that its fix is held against.
    const rule = { ...known, fix: { ...known.fix, mayBreak: [] } };
    const text = pod([null]);
    for (const own of [rule, { ...rule }]) {
      const of = new Reviewer(createRegistry([own]), env, new Map([[own.id, {}]])).review(text);
      expect(controlOf(of, own, {}).state).toBe('unset');
    }
  });

  it('is the default where Kubernetes is secure by itself', () => {
    expect(control(pod([null]), 'privileged').state).toBe('default');
  });

  it('does not apply to a Windows pod, and says so', () => {
    const windows = pod([null], undefined, '  os: {name: windows}');
    expect(control(windows, 'dropped-capabilities')).toMatchObject({
      state: 'not-applicable',
      reason: 'windows-pod',
    });
  });

  it('cannot be said where there is no container', () => {
    expect(control('apiVersion: v1\nkind: Pod\nspec: {}\n', 'privileged')).toMatchObject({
      state: 'unknown',
      reason: 'no-containers',
    });
  });

  it('speaks for one container when it is scoped to one', () => {
    const text = pod([yes, null]);
    const at = (index: number) => ({ document: 0, container: ['spec', 'containers', index] });
    expect(control(text, 'run-as-non-root', at(0)).state).toBe('on');
    expect(control(text, 'run-as-non-root', at(1)).state).toBe('unset');
  });

  it('counts init, sidecar and ephemeral containers', () => {
    const text = pod(
      ['{privileged: true}'],
      undefined,
      '  initContainers: [{name: i}]\n  ephemeralContainers: [{name: e}]',
    );
    const { state, good, bad } = control(text, 'privileged');
    expect({ state, good: good.length, bad: bad.length }).toEqual({
      state: 'mixed',
      good: 2,
      bad: 1,
    });
  });
});

describe('a plan', () => {
  const apply = (
    text: string,
    rule: string,
    action: 'secure' | 'clear',
    scope: ControlScope = {},
  ) => {
    const { changes, refusals } = plan(review(text), registry, { rule, action, scope });
    expect(refusals).toEqual([]);
    return changes.apply(text);
  };

  it('makes a mixed control on, and on makes it unset without an insecure word', () => {
    const mixed = pod([yes, no]);
    const on = apply(mixed, 'run-as-non-root', 'secure');
    expect(on).toBe(
      pod([
        yes,
        `${yes.slice(0, -1)}, runAsUser: 10001} # podsmith-confirm run-as-non-root.runAsUser`,
      ]),
    );
    const off = apply(on, 'run-as-non-root', 'clear');
    expect(control(off, 'run-as-non-root').state).toBe('unset');
    expect(off).not.toContain('false');
  });

  it('writes one container when one is in scope, and declines to clear what it inherits', () => {
    const scope = { document: 0, container: ['spec', 'containers', 1] };
    expect(apply(pod([null, null]), 'run-as-non-root', 'secure', scope)).toBe(
      pod([null, null]).replace(
        '- name: b\n',
        '- name: b\n    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001 # podsmith-confirm run-as-non-root\n',
      ),
    );
    const inherited = pod([null, null], yes);
    const { changes, declined } = plan(review(inherited), registry, {
      rule: 'run-as-non-root',
      action: 'clear',
      scope,
    });
    expect(changes.empty).toBe(true);
    expect(declined).toHaveLength(1);
  });

  it('takes away ALL and keeps other dropped capabilities', () => {
    const text = pod(['{capabilities: {drop: [ALL, NET_RAW]}}']);
    expect(apply(text, 'dropped-capabilities', 'clear')).toBe(
      pod(['{capabilities: {drop: [NET_RAW]}}']),
    );
  });

  it('does what it can beside a container that must stay as it is', () => {
    const text = pod(['{privileged: true}', null]);
    const { changes, declined } = plan(review(text), registry, {
      rule: 'allow-privilege-escalation',
      action: 'secure',
      scope: {},
    });
    expect(declined.map(({ container }) => container?.name)).toEqual(['a']);
    expect(changes.apply(text)).toBe(
      `${text}    securityContext:\n      allowPrivilegeEscalation: false\n`,
    );
  });

  it('refuses, with reason and snippet, what an anchor shares', () => {
    const text = [
      'apiVersion: v1',
      'kind: Pod',
      'spec:',
      '  containers:',
      '  - name: a',
      '    securityContext: &shared {privileged: true}',
      '  - name: b',
      '    securityContext: *shared',
      '',
    ].join('\n');
    const one = { document: 0, container: ['spec', 'containers', 1] };
    const request = { rule: 'privileged', action: 'secure' } as const;
    const { changes, refusals } = plan(review(text), registry, { ...request, scope: one });
    expect(changes.empty).toBe(true);
    expect(refusals).toMatchObject([{ reason: 'shared-anchor', anchor: 'shared' }]);
    // Asked for both, the anchor itself is the place.
    expect(plan(review(text), registry, { ...request, scope: {} }).changes.apply(text)).toBe(
      text.replace('privileged: true', 'privileged: false'),
    );
  });

  it('edits every workload of every document, and leaves the others alone', () => {
    const text = [
      pod([null]),
      'kind: ConfigMap\n# kept\n',
      '{"kind": "List", "items": [{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "j"}]}}]}\n',
    ].join('---\n');
    const after = apply(text, 'allow-privilege-escalation', 'secure');
    expect(after).toContain('---\nkind: ConfigMap\n# kept\n---\n');
    expect(after).toContain(
      '[{"name": "j", "securityContext": {"allowPrivilegeEscalation": false}}]',
    );
  });
});
