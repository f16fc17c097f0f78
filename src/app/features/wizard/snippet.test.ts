import { expect, it } from 'vitest';
import * as edits from '../../../engine/edits.ts';
import { plan } from '../../../engine/edits.ts';
import { Reviewer, registry } from '../../../engine/index.ts';
import { unsaidOutcome } from './snippet.ts';

const version = { major: 1, minor: 36 };
const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: version, policyVersion: version },
  new Map(registry.rules.map(({ id }) => [id, {}])),
);

const TEMPLATE = `apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  containers:
    - name: web
      image: {{ .Values.image }}
      securityContext:
        privileged: {{ .Values.privileged }}
`;

const PATCH = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: a
spec:
  template:
    spec:
      serviceAccountName: web
      containers:
        - name: web
          env: [{name: A, value: b}]
`;

it.each([
  ['beside an expression', TEMPLATE, 'image-pull-policy', 'written'],
  ['in the place of an expression', TEMPLATE, 'privileged', 'refused'],
  ['in a patch', PATCH, 'run-as-non-root', 'written'],
  ['what is good when it is left out', PATCH, 'host-ports', 'left-out'],
  ['no object is made up', PATCH, 'missing-service-account', 'refused'],
])('writes what nobody can say: %s', (_, text, rule, outcome) => {
  const review = reviewer.review(text);
  expect(unsaidOutcome(edits, review, rule, {})).toBe(outcome);
});

it('leaves what nobody can say alone when it is not asked to', () => {
  const review = reviewer.review(PATCH);
  const request = { rule: 'run-as-non-root', action: 'secure', scope: {} } as const;
  expect(plan(review, registry, request).changes.empty).toBe(true);
  const { changes } = plan(review, registry, { ...request, unsaid: true });
  expect(changes.apply(PATCH)).toContain('runAsNonRoot: true');
});
