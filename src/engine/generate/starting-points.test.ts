/** What an expert asks of the starting points: whole sets that pass, and a reason for whatever is left. */
import { describe, expect, test } from 'vitest';
import { profileNamed, type Review, Reviewer, registry } from '../index.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { newManifest } from './manifest.ts';
import {
  STARTING_POINTS,
  STARTING_ROWS,
  type StartingPoint,
  startingSpec,
  withSamples,
} from './starting-points.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const textOf = (point: StartingPoint) => newManifest(withSamples(startingSpec(point)), env);
const reviewed = (profile: string, text: string): Review =>
  new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
const objectsIn = ({ documents }: Review) => documents.flatMap(({ review }) => review.objects);

/** Kinds in the order in which they are applied. */
const SETS: { readonly [point in StartingPoint]: string } = {
  'web-api':
    'Namespace NetworkPolicy ServiceAccount SecretProviderClass Service Deployment PodDisruptionBudget HorizontalPodAutoscaler HTTPRoute',
  'queue-worker':
    'Namespace NetworkPolicy ServiceAccount Deployment PodDisruptionBudget TriggerAuthentication ScaledObject',
  'scheduled-job': 'Namespace NetworkPolicy ServiceAccount SecretProviderClass CronJob',
  'stateful-service':
    'Namespace NetworkPolicy ServiceAccount Service Service StatefulSet PodDisruptionBudget',
  sidecar:
    'Namespace NetworkPolicy ServiceAccount Service Deployment PodDisruptionBudget HorizontalPodAutoscaler',
  'node-agent': 'Namespace NetworkPolicy ServiceAccount Service DaemonSet',
  'windows-service':
    'Namespace NetworkPolicy ServiceAccount Service Deployment PodDisruptionBudget HorizontalPodAutoscaler',
  'gpu-job': 'Namespace NetworkPolicy ServiceAccount Job',
  'static-site':
    'Namespace NetworkPolicy ServiceAccount Service Deployment PodDisruptionBudget HorizontalPodAutoscaler HTTPRoute',
};

describe.each(STARTING_POINTS)('%s', (point) => {
  const text = textOf(point);

  test('is a whole set, all of it with the same name, namespace and labels', () => {
    expect([...text.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind).join(' ')).toBe(
      SETS[point],
    );
    for (const document of text.split('---\n').slice(1)) {
      expect(document).toMatch(
        /^metadata:\n {2}name: shop(?:-headless)?\n {2}namespace: shop\n {2}labels:\n/m,
      );
      expect(document).toContain(
        '\n    app.kubernetes.io/name: shop\n    app.kubernetes.io/instance: shop\n',
      );
      expect(document).toContain(
        `    app.kubernetes.io/component: ${STARTING_ROWS[point].spec.component}\n`,
      );
    }
  });

  test('passes Restricted by the messages of Pod Security Admission, without a problem', () => {
    const { documents } = reviewed('pss-restricted', text);
    expect(documents.flatMap(({ review }) => review.problems)).toEqual([]);
    const workloads = documents.flatMap(({ review }) => review.workloads);
    expect(workloads).toHaveLength(1);
    expect(workloads.map(({ standards }) => standards?.restricted.checks)).toEqual([[]]);
  });

  test('has no finding that the target of the page asks for but those with a reason', () => {
    const { left } = STARTING_ROWS[point];
    const found = objectsIn(reviewed('aks-article', text)).flatMap(({ findings }) => findings);
    expect(found.filter(({ rule }) => !(rule in left))).toEqual([]);
  });

  test('has a reason for each finding of every rule, and for nothing else', () => {
    const found = objectsIn(reviewed('everything', text)).flatMap(({ findings }) => findings);
    const rules = [...new Set(found.map(({ rule }) => rule))].sort();
    expect(rules).toEqual(Object.keys(STARTING_ROWS[point].left).sort());
  });
});

test('an Ingress in place of the route leaves nothing more, as long as it is not of a retired controller', () => {
  const { beside, ...spec } = withSamples(startingSpec('web-api'));
  const text = newManifest(
    { ...spec, beside: beside.map((one) => (one === 'route' ? 'ingress' : one)) },
    env,
  );
  expect(text).toContain('kind: Ingress\n');
  const found = objectsIn(reviewed('everything', text)).flatMap(({ findings }) => findings);
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  expect(rules).toEqual(Object.keys(STARTING_ROWS['web-api'].left).sort());
});

test('the members of a stateful service may call one another', () => {
  const [, policy = ''] = textOf('stateful-service').split('---\n');
  expect(policy).toContain(
    '    - to:\n        - podSelector:\n            matchLabels:\n              app.kubernetes.io/name: shop\n',
  );
});
