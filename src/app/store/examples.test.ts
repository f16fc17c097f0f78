import { describe, expect, test } from 'vitest';
import {
  DEFAULT_VERSION,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import { EXAMPLE_IDS, type ExampleId, exampleName, loadExample } from './examples.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(
  registry,
  env,
  (profileNamed('aks-article') as NonNullable<ReturnType<typeof profileNamed>>).settings,
);

const objectsOf = ({ documents }: Review) => documents.flatMap(({ review }) => review.objects);
const problemsOf = ({ documents }: Review) =>
  documents.flatMap(({ review }) => review.problems.map(({ code }) => code));

/** Each rule with the number of its findings, and what Kubernetes would not take. */
const EXPECTED: { readonly [id in ExampleId]: readonly string[] } = {
  article: [
    'added-capabilities 1',
    'dropped-capabilities 1',
    'run-as-group 1',
    'run-as-non-root 1',
    'seccomp-profile 1',
    'service-account-token 1',
    'user-namespace 1',
  ],
  store: [
    'allow-privilege-escalation 10',
    'credentials-in-env 3',
    'dropped-capabilities 10',
    'run-as-group 9',
    'run-as-non-root 9',
    'run-as-user 9',
    'seccomp-profile 9',
    'service-account-token 9',
    'user-namespace 9',
  ],
  bundle: [
    'allow-privilege-escalation 2',
    'credentials-in-env 1',
    'dropped-capabilities 3',
    'host-path-volumes 1',
    'privileged 1',
    'run-as-group 1',
    // Of the containers and, as it stays, of the log shipper.
    'run-as-non-root 2',
    'run-as-user 3',
    'seccomp-profile 1',
    'service-account-token 1',
    'user-namespace 1',
  ],
  vault: [],
  json: [
    'added-capabilities 1',
    'allow-privilege-escalation 1',
    'dropped-capabilities 1',
    'host-namespaces 1',
    'run-as-group 1',
    'run-as-non-root 1',
    'run-as-user 1',
    'seccomp-profile 1',
    'service-account-token 1',
  ],
  windows: [],
  broken: [
    'problem broken-yaml',
    'allow-privilege-escalation 2',
    'dropped-capabilities 2',
    'host-namespaces 1',
    'run-as-group 2',
    'run-as-non-root 2',
    'run-as-user 2',
    'seccomp-profile 2',
    'service-account-token 2',
    'user-namespace 1',
  ],
  template: ['service-account-token 1', 'user-namespace 1'],
  'pod-identity': [
    'aad-pod-identity 4',
    'allow-privilege-escalation 1',
    'dropped-capabilities 1',
    'run-as-group 1',
    'run-as-non-root 1',
    'run-as-user 1',
    'seccomp-profile 1',
    'secret-provider-class-parameters 1',
    'secret-provider-pod-identity 1',
    'service-account-token 1',
    'user-namespace 1',
  ],
  installer: [
    'allow-privilege-escalation 2',
    'dropped-capabilities 2',
    'host-namespaces 2',
    'host-path-volumes 1',
    'privileged 1',
    'run-as-group 1',
    // Of one container and, as it stays, of the one that enters the node.
    'run-as-non-root 2',
    'run-as-user 2',
    'seccomp-profile 1',
    'service-account-token 1',
  ],
};

describe('examples', () => {
  test.each(EXAMPLE_IDS)('%s has the findings that it is there to show', async (id) => {
    const file = await loadExample(id);
    expect(file).toMatchObject({ name: exampleName(id), source: 'example', base: file.text });
    const review = reviewer.review(file.text);
    const counts = new Map<string, number>();
    for (const { findings } of objectsOf(review)) {
      for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const found = [...counts].map(([rule, count]) => `${rule} ${count}`).sort();
    expect([...problemsOf(review).map((code) => `problem ${code}`), ...found]).toEqual(
      EXPECTED[id],
    );
  });

  test('names and files are told apart', () => {
    expect(new Set(EXAMPLE_IDS.map(exampleName)).size).toBe(EXAMPLE_IDS.length);
  });
});
