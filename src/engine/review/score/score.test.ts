import { expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../../index.ts';
import { ruleStatesOf } from '../asked.ts';
import { BANDS, bandEnd, bandOf, scoreOf } from './score.ts';

it.each([
  [0, 'weak'],
  [39, 'weak'],
  [40, 'partly-hardened'],
  [69, 'partly-hardened'],
  [70, 'mostly-hardened'],
  [89, 'mostly-hardened'],
  [90, 'hardened'],
  [100, 'hardened'],
] as const)('a score of %i is %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

it('has bands from 0 to 100 without a gap', () => {
  expect(BANDS.map(({ id, from }) => [from, bandEnd(id)])).toEqual([
    [0, 39],
    [40, 69],
    [70, 89],
    [90, 100],
  ]);
});

const objectIn = (text: string) => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const [object] = new Reviewer(registry, env).review(text).documents[0]?.review.objects ?? [];
  if (!object) throw new Error(text);
  return object;
};

const VOLUMES = (annotations: string) => `apiVersion: v1
kind: Pod
metadata: {name: p, annotations: {${annotations}}}
spec:
  containers: [{name: c, image: "a:1"}]
  volumes:
  - {name: host, hostPath: {path: /data}}
  - {name: tmp, emptyDir: {}}
`;

it('counts a rule that waits for another once that one is met or suppressed', () => {
  const rows = (annotations = '') =>
    scoreOf(objectIn(VOLUMES(annotations))).rows.map(({ rule }) => rule);
  expect(rows()).toContain('host-path-volumes');
  expect(rows()).not.toContain('empty-dir-size-limit');
  expect(rows('ignore.podsmith/host-path-volumes: agreed')).toContain('empty-dir-size-limit');
});

it('takes no rule for met of which a problem says that Kubernetes rejects the object', () => {
  const mismatch = objectIn(`apiVersion: apps/v1
kind: Deployment
metadata: {name: d}
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: c, image: "a:1"}]}
`);
  expect(mismatch.refused.map(({ rule }) => rule)).toContain('pod-selectors');
  const at = mismatch.rules.findIndex(({ rule }) => rule.id === 'pod-selectors');
  expect(ruleStatesOf(mismatch)[at]).toBe('fails');
});
