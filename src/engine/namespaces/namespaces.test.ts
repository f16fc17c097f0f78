import { describe, expect, it } from 'vitest';
import { finish, parseKubernetesVersion, profileNamed, Reviewer, registry } from '../index.ts';
import { labelCommand, labelOps, labelSteps } from './labels.ts';
import { namespaceSteps } from './levels.ts';

const VERSION = { minor: 36 };

function reportOn(...texts: readonly string[]) {
  const version = parseKubernetesVersion('1.36') ?? VERSION;
  const reviewer = new Reviewer(
    registry,
    { kubernetesVersion: version, policyVersion: version } as Reviewer['env'],
    profileNamed('everything')?.settings,
  );
  const reviews = reviewer.reviewAll(texts.map((text, i) => ({ name: `${i}.yaml`, text })));
  return finish(namespaceSteps(reviews, registry, reviewer.env.policyVersion));
}

/** Of one namespace, by its name. */
const reportOnly = (text: string, name: string | null = 'shop') => {
  const found = reportOn(text).namespaces.find((namespace) => namespace.name === name);
  if (!found) throw new Error(`no namespace ${name}`);
  return found;
};

const RESTRICTED =
  'securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, ';
const CONTAINER = 'securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}';
const PODS = {
  restricted: `{${RESTRICTED}containers: [{name: app, image: "a:1", ${CONTAINER}}]}`,
  baseline: '{containers: [{name: app, image: "a:1"}]}',
  privileged: '{hostNetwork: true, containers: [{name: app, image: "a:1"}]}',
};

const pod = (level: keyof typeof PODS, name = level as string, metadata = '', namespace = 'shop') =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}${metadata}}\nspec: ${PODS[level]}\n`;

const namespaceWith = (labels: string, name = 'shop') =>
  `---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels: {${labels}}\n`;

describe('the level of a namespace', () => {
  it.each([
    [['restricted'], 'restricted', undefined, []],
    [['restricted', 'baseline'], 'baseline', 'restricted', ['Pod/baseline']],
    [['restricted', 'baseline', 'privileged'], 'privileged', 'baseline', ['Pod/privileged']],
  ] as const)('is the one that all pods pass: %j', (levels, level, next, blockers) => {
    const report = reportOnly(levels.map((entry) => pod(entry)).join(''));
    expect(report.level).toBe(level);
    expect(report.next?.level).toBe(next);
    expect((report.next?.blockers ?? []).map(({ called }) => called)).toEqual(blockers);
    expect(report.workloads).toBe(levels.length);
  });

  it('names the failing checks in the words of Pod Security Admission, with their fixes', () => {
    const [blocker] = reportOnly(pod('privileged')).next?.blockers ?? [];
    expect(blocker).toMatchObject({
      detail: 'host namespaces (hostNetwork=true)',
      checks: [{ id: 'hostNamespaces', rule: 'host-namespaces', fix: 'may-break' }],
    });
  });

  it('counts pods alike of one controller together, and others apart', () => {
    const owned = (name: string, owner: string) =>
      pod('baseline', name, `, ownerReferences: [{kind: ReplicaSet, name: ${owner}}]`);
    const text = owned('a', 'web') + owned('b', 'web') + owned('c', 'api') + pod('baseline', 'd');
    expect(
      reportOnly(text).next?.blockers.map(({ owner, pods, called }) => [called, owner, pods]),
    ).toEqual([
      ['Pod/a', 'ReplicaSet/web', 2],
      ['Pod/c', 'ReplicaSet/api', 1],
      ['Pod/d', null, 1],
    ]);
  });

  it('judges at the version of the report, and what a label refuses at the version of the label', () => {
    // Before 1.19, Restricted had no check of seccomp in the field.
    const label =
      'pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.18';
    const text =
      namespaceWith(label) +
      `---\napiVersion: v1\nkind: Pod\nmetadata: {name: old, namespace: shop}\nspec: {securityContext: {runAsNonRoot: true}, containers: [{name: app, image: "a:1", securityContext: {allowPrivilegeEscalation: false}}]}\n`;
    const report = reportOnly(text);
    expect(report).toMatchObject({ level: 'baseline', enforced: 'restricted', refused: [] });
    expect(report.next?.blockers).toHaveLength(1);
  });

  it('says which pods its own label refuses', () => {
    const text = namespaceWith('pod-security.kubernetes.io/enforce: baseline') + pod('privileged');
    expect(reportOnly(text).refused.map(({ called }) => called)).toEqual(['Pod/privileged']);
  });

  it.each([
    [
      'a kind that nobody knows',
      'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w, namespace: shop}\n',
      'Widget/w',
    ],
    [
      'a pod that cannot be decoded',
      `apiVersion: v1\nkind: Pod\nmetadata: {name: w, namespace: shop}\nspec: {hostNetwork: "yes", containers: []}\n`,
      'Pod/w',
    ],
    [
      'a template',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: w, namespace: shop}\nspec: {containers: [{name: a, image: {{ .x }}}]}\n',
      'Pod/w',
    ],
  ])('leaves open what was not judged: %s', (_, text, called) => {
    const report = reportOnly(text);
    expect(report.unjudged.map((entry) => entry.called)).toEqual([called]);
    expect(labelSteps(report, 'v1.36').map(({ step }) => step)).not.toContain('enforce');
  });

  it('leaves open for all namespaces what cannot be read', () => {
    expect(reportOn('a: [\n', pod('restricted')).unplaced).toHaveLength(1);
  });

  it('has no level where the webhook of Workload ID adds a privileged container', () => {
    const text = pod(
      'restricted',
      'web',
      ', labels: {azure.workload.identity/use: "true"}, annotations: {azure.workload.identity/inject-proxy-sidecar: "true"}',
    );
    expect(reportOnly(text)).toMatchObject({
      level: 'privileged',
      notes: ['proxy'],
      next: undefined,
    });
  });

  it('keeps objects without a namespace apart, behind the others', () => {
    const text = pod('baseline').replace(', namespace: shop', '') + pod('restricted');
    expect(reportOn(text).namespaces.map(({ name, level }) => [name, level])).toEqual([
      ['shop', 'restricted'],
      [null, 'baseline'],
    ]);
  });

  it('sets no level for the namespaces of Kubernetes itself', () => {
    expect(reportOnly(pod('privileged', 'a', '', 'kube-system'), 'kube-system').notes).toEqual([
      'system',
    ]);
  });
});

describe('the labels', () => {
  const stepsFor = (text: string) => labelSteps(reportOnly(text), 'v1.36');

  it('report first, then are tried, then enforce, pinned to a version', () => {
    expect(stepsFor(pod('baseline'))).toEqual([
      {
        step: 'report',
        labels: {
          'pod-security.kubernetes.io/warn': 'restricted',
          'pod-security.kubernetes.io/warn-version': 'latest',
          'pod-security.kubernetes.io/audit': 'restricted',
          'pod-security.kubernetes.io/audit-version': 'latest',
        },
      },
      ...(['try', 'enforce'] as const).map((step) => ({
        step,
        labels: {
          'pod-security.kubernetes.io/enforce': 'baseline',
          'pod-security.kubernetes.io/enforce-version': 'v1.36',
        },
      })),
    ]);
  });

  it('never lower what is enforced', () => {
    const text = namespaceWith('pod-security.kubernetes.io/enforce: restricted') + pod('baseline');
    expect(stepsFor(text).map(({ step }) => step)).toEqual(['report']);
  });

  it('only report where nothing can be enforced', () => {
    expect(stepsFor(pod('privileged')).map(({ step }) => step)).toEqual(['report']);
  });

  it.each([
    ['shop', "namespace 'shop'"],
    [null, "namespace '{namespace}'"],
    ['$(rm x)', "namespace '{namespace}'"],
  ])('are set by commands that quote the name %s', (name, part) => {
    const [, attempt] = stepsFor(pod('baseline'));
    const text = labelCommand({ name }, attempt as NonNullable<typeof attempt>, 'bash')
      .map((segment) => segment.text)
      .join('');
    expect(text).toContain(`kubectl label --dry-run=server --overwrite ${part}`);
    expect(text).toContain("'pod-security.kubernetes.io/enforce=baseline'");
  });

  it('are written into the Namespace as far as it lacks them', () => {
    const text =
      namespaceWith('pod-security.kubernetes.io/warn: restricted, team: shop') + pod('baseline');
    const report = reportOnly(text);
    const value = { metadata: { labels: { 'pod-security.kubernetes.io/warn': 'restricted' } } };
    const ops = labelOps(report, value, labelSteps(report, 'v1.36'));
    expect(ops.map((op) => 'path' in op && op.path.join(' '))).toEqual([
      'metadata labels pod-security.kubernetes.io/warn-version',
      'metadata labels pod-security.kubernetes.io/audit',
      'metadata labels pod-security.kubernetes.io/audit-version',
      'metadata labels pod-security.kubernetes.io/enforce',
      'metadata labels pod-security.kubernetes.io/enforce-version',
    ]);
  });
});
