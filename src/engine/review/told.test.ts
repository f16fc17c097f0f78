/** A finding gives way to a problem of the same place that says the same, and to no other. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, formatPath, profileNamed, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const everything = profileNamed('everything')?.settings;
const POD = 'containers: [{name: a, image: "a:1"}]';
const object = (apiVersion: string, kind: string, rest: string, name = 'x') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}}\n${rest}\n`;
const cron = (schedule: string) =>
  object(
    'batch/v1',
    'CronJob',
    `spec: {${schedule}jobTemplate: {spec: {template: {spec: {restartPolicy: Never, ${POD}}}}}}`,
  );
const autoscaler = (bounds: string) =>
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    `spec: {${bounds}, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: x}}`,
  );
const service = (name: string, selector = '{a: b}') =>
  object('v1', 'Service', `spec: {ports: [{port: 80}], selector: ${selector}}`, name);
const claims = (...specs: string[]) =>
  object(
    'apps/v1',
    'StatefulSet',
    `spec: {serviceName: x, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {${POD}}}, volumeClaimTemplates: [${specs.map((spec, n) => `{metadata: {name: d${n}}, spec: ${spec}}`).join(', ')}]}`,
  );

/** What a rule finds: `told` by a problem, or `found`, with its place. */
function saidBy(rule: string, text: string): string[] {
  const { documents } = new Reviewer(registry, env, everything).review(text);
  return documents
    .flatMap(({ review: { objects } }) => objects)
    .flatMap(({ findings, refused }) => [
      ...refused.map((one) => ['told', one] as const),
      ...findings.map((one) => ['found', one] as const),
    ])
    .filter(([, one]) => one.rule === rule)
    .map(([how, { code, path }]) => `${how}: ${code} ${formatPath(path)}`);
}

describe('what a rule finds', () => {
  it.each([
    [
      'an empty schedule',
      'cron-job-schedule',
      cron("schedule: '', "),
      ['told: missing spec.schedule'],
    ],
    ['no schedule', 'cron-job-schedule', cron(''), ['told: missing spec.schedule']],
    [
      'no minimum and no maximum of replicas',
      'autoscaler-range',
      autoscaler('minReplicas: 0, maxReplicas: 0'),
      ['told: min-too-low spec.minReplicas', 'told: fixed spec.maxReplicas'],
    ],
    [
      'a maximum of none',
      'autoscaler-range',
      autoscaler('minReplicas: 2, maxReplicas: 0'),
      ['told: max-below-min spec.maxReplicas'],
    ],
    [
      'a name with a capital letter',
      'object-names',
      service('A_B'),
      ['told: invalid metadata.name'],
    ],
    [
      'a selector that asks for another label',
      'pod-selectors',
      object(
        'apps/v1',
        'Deployment',
        `spec: {selector: {matchLabels: {a: c}}, template: {metadata: {labels: {a: b}}, spec: {${POD}}}}`,
      ),
      ['told: mismatch spec.selector.matchLabels.a'],
    ],
    [
      'claims without a size',
      'volume-claim-templates',
      claims('{accessModes: [ReadWriteOnce]}', '{accessModes: [ReadWriteOnce]}'),
      [
        'told: no-size spec.volumeClaimTemplates[0].spec.resources.requests.storage',
        'told: no-size spec.volumeClaimTemplates[1].spec.resources.requests.storage',
      ],
    ],
  ])('is told by the problem of its place: %s', (_, rule, text, said) => {
    expect(saidBy(rule, text)).toEqual(said);
  });

  it.each([
    [
      'a low minimum beside a maximum that is refused',
      'autoscaler-range',
      autoscaler('minReplicas: 1, maxReplicas: -1'),
      'found: min-too-low spec.minReplicas',
    ],
    [
      'a range of one number beside a target that is refused',
      'autoscaler-range',
      autoscaler('minReplicas: 3, maxReplicas: 3').replace('apiVersion: apps/v1, ', ''),
      'found: fixed spec.maxReplicas',
    ],
  ])('is found in spite of a problem elsewhere: %s', (_, rule, text, said) => {
    expect(saidBy(rule, text)).toContain(said);
  });
});
