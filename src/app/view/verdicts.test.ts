import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../../engine/index.ts';
import { admissionsOf, verdictsOf } from './verdicts.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const verdicts = (text: string) => verdictsOf(new Reviewer(registry, env).review(text));

const pod = (name: string, extra = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n${extra}  containers:\n  - name: a\n    image: a\n`;

describe('verdicts over a file', () => {
  it('count a check once, however many pods fail it', () => {
    const one = verdicts(pod('a', '  hostPID: true\n'));
    const two = verdicts(`${pod('a', '  hostPID: true\n')}---\n${pod('b', '  hostIPC: true\n')}`);
    const left = ({ levels }: typeof one) => levels.map((level) => level.left);
    expect(left(two)).toEqual(left(one));
    expect(two.levels[0]?.checks.find(({ failing }) => failing > 0)).toMatchObject({
      id: 'hostNamespaces',
      rule: 'host-namespaces',
      failing: 2,
    });
    expect(two).toMatchObject({ workloads: 2, unreadable: 0 });
  });

  it('pass only if every pod passes', () => {
    expect(verdicts(pod('a')).levels[0]?.left).toBe(0);
    expect(verdicts(`${pod('a')}---\n${pod('b', '  hostPID: true\n')}`).levels[0]?.left).toBe(1);
  });

  it('tell what cannot be read', () => {
    expect(verdicts(`${pod('a')}---\na: [\n`)).toMatchObject({ workloads: 1, unreadable: 1 });
    expect(verdicts(pod('a', '  hostPID: "yes"\n'))).toMatchObject({ workloads: 0, unreadable: 1 });
    expect(verdicts('')).toMatchObject({ workloads: 0, unreadable: 0 });
    const template = pod('a', '  hostPID: {{ .Values.debug }}\n');
    expect(verdicts(`${template}---\na: [\n`)).toMatchObject({ unreadable: 2, unrendered: 1 });
  });

  it('tell of versions that a Namespace sets, and count the checks of all', () => {
    const own = 'metadata: {name: a, namespace: old}';
    const space =
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: old, labels: {pod-security.kubernetes.io/enforce-version: v1.20}}\n---\n';
    const text = `${space}${pod('a').replace('metadata: {name: a}', own)}---\n${pod('b')}`;
    expect(verdicts(text).pinned).toEqual([{ version: 'v1.20', workloads: 1 }]);
    expect(verdicts(pod('a')).pinned).toEqual([]);
    for (const { checks, left } of verdicts(text).levels) {
      expect(checks.filter(({ failing }) => failing > 0)).toHaveLength(left);
    }
  });

  it('are explained in the words of Pod Security Admission', () => {
    const text = `${pod('a', '  hostPID: true\n')}---\n${pod('b')}`;
    const review = new Reviewer(registry, env).review(text);
    expect(admissionsOf(review, 'baseline').map(({ message }) => message)).toEqual([
      'violates PodSecurity "baseline:v1.36": host namespaces (hostPID=true)',
    ]);
    expect(admissionsOf(review, 'restricted')).toHaveLength(2);
  });

  it('have a rule with words for every check', () => {
    for (const { checks } of verdicts('').levels) {
      for (const { rule } of checks) expect(registry.byId.has(rule)).toBe(true);
    }
  });
});
