/** The thirteen kinds of faults that fixtures of other tools showed, and that a review once said nothing of. */
import { expect, it } from 'vitest';
import { loadKnowledge } from './knowledge.ts';
import { reviewAll, textsOf } from './test-defects.ts';

await loadKnowledge(['checks', 'peerKeys']);

const meta = (name: string, more = '') => `metadata: {name: ${name}${more}}`;
const object = (apiVersion: string, kind: string, rest: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\n${rest}\n`;
const pod = (container: string, more = '', marks = '') =>
  object(
    'v1',
    'Pod',
    `${meta('p', marks)}\nspec:\n  containers: [{name: a, image: "nginx:1", ${container}}]\n${more}`,
  );

/** What is said of texts: codes of problems, and rules with the codes of their findings; marks with what they waive. */
function saidOf(texts: readonly string[]): ReadonlySet<string> {
  const reviews = reviewAll(texts).flatMap(({ documents }) =>
    documents.map(({ review }) => review),
  );
  return new Set(
    reviews.flatMap(({ problems, objects }) => [
      ...problems.map(({ code }) => code),
      ...objects.flatMap(({ object: { kind }, findings, suppressed }) => [
        ...findings.map(({ rule, code }) => `${kind} ${rule} ${code}`),
        ...suppressed.map(({ rule, code }) => `${kind} suppressed ${rule} ${code}`),
      ]),
    ]),
  );
}

const KINDS: readonly (readonly [
  kind: string,
  texts: readonly string[],
  said: readonly string[],
])[] = [
  [
    'a malformed image reference',
    [pod('').replace('nginx:1', 'nginx@latest'), pod('').replace('nginx:1', 'Nginx:1.25')],
    ['Pod image-references digest', 'Pod image-references capitals'],
  ],
  ['the selector of a ReplicationController', textsOf('rc-selector.yaml'), ['selector-mismatch']],
  ['the selector of a Job', textsOf('job-selector.yaml'), ['selector-generated']],
  [
    'a right name in another namespace',
    textsOf('wrong-namespace.yaml'),
    [
      'Service dangling-services other-namespace',
      'NetworkPolicy dangling-network-policies other-namespace',
      'PodDisruptionBudget dangling-disruption-budgets other-namespace',
      'HorizontalPodAutoscaler autoscaler-target other-namespace',
      'Ingress dangling-ingresses other-namespace',
    ],
  ],
  [
    'a Service without a workload',
    [
      pod(''),
      object('v1', 'Service', `${meta('s')}\nspec: {selector: {app: other}, ports: [{port: 80}]}`),
    ],
    ['Service dangling-services no-pod'],
  ],
  [
    'a PodDisruptionBudget that is refused',
    ['minAvailable: 1, maxUnavailable: 1', 'maxUnavailable: -1', 'maxUnavailable: "abc"'].map(
      (spec) =>
        object('policy/v1', 'PodDisruptionBudget', `${meta('b')}\nspec: {selector: {}, ${spec}}`),
    ),
    ['fields-excluded', 'value-malformed'],
  ],
  [
    'a NetworkPolicy or a Service with impossible values',
    [
      object(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `${meta('net')}\nspec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: not-a-cidr}}]}]}`,
      ),
      object('v1', 'Service', `${meta('s')}\nspec: {ports: [{port: 70000}]}`),
    ],
    ['value-malformed', 'port-out-of-range'],
  ],
  [
    'a PriorityClass of v1alpha1',
    [object('scheduling.k8s.io/v1alpha1', 'PriorityClass', `${meta('c')}\nvalue: 1`)],
    ['PriorityClass api-versions removed', 'unserved-version'],
  ],
  [
    'a RuntimeClass of v1alpha1',
    [object('node.k8s.io/v1alpha1', 'RuntimeClass', `${meta('c')}\nhandler: y`)],
    ['RuntimeClass api-versions removed', 'unserved-version'],
  ],
  [
    'names of credentials',
    [pod('env: [{name: SECRET_BLAH, value: secretsquirrels}]')],
    ['Pod credentials-in-env credential'],
  ],
  [
    'a token Secret that is mounted by hand',
    textsOf('token-secret-mounted.yaml'),
    ['Pod service-account-token secret-mounted'],
  ],
  [
    'pods under versions that are gone',
    [...textsOf('old-apis.yaml'), ...textsOf('old-cronjob.yaml')],
    [
      'Deployment privileged privileged',
      'Deployment host-namespaces host-network',
      'CronJob privileged privileged',
    ],
  ],
  [
    'marks of kubeaudit for a container',
    [
      pod(
        'securityContext: {privileged: true}',
        '',
        ', labels: {container.kubeaudit.io/a.allow-privileged: driver, container.kubeaudit.io/a.allow-run-as-root: driver}',
      ),
    ],
    ['Pod suppressed privileged privileged', 'Pod suppressed run-as-non-root unset'],
  ],
];

it('are thirteen', () => expect(KINDS).toHaveLength(13));

it.each(KINDS)('%s', (_, texts, said) => {
  expect([...saidOf(texts)]).toEqual(expect.arrayContaining([...said]));
});
