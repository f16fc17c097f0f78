import { expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  fileRating,
  type ProfileName,
  profileNamed,
  Reviewer,
  ratingOf,
  registry,
} from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const HARDENED = `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop, annotations: {}}
spec:
  automountServiceAccountToken: false
  securityContext: {runAsNonRoot: true, runAsUser: 1000, seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: a
    image: registry.example.com/a:1.2.3
    env: []
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities: {drop: [ALL]}
`;
const KEY = `ghp_${'a1B2'.repeat(9)}`;
const withPassword = HARDENED.replace('env: []', 'env: [{name: DB_PASSWORD, value: hunter22x}]');
const suppressing = (rule: string, text: string) =>
  text.replace('annotations: {}', `annotations: {ignore.podsmith/${rule}: agreed}`);
const rooted = HARDENED.replace(
  'allowPrivilegeEscalation: false',
  'allowPrivilegeEscalation: true',
);

const rating = (text: string, profile: ProfileName) => {
  const review = new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
  return fileRating(review, registry);
};
const kinds = (text: string, profile: ProfileName) => {
  const found = rating(text, profile);
  return [found?.value, found?.suppressed, found?.band, found?.because.map(({ kind }) => kind)];
};

it.each<[string, string, ProfileName, ReturnType<typeof kinds>]>([
  ['nothing open', HARDENED, 'pss-restricted', [100, 0, 'hardened', []]],
  [
    'a password that the target does not ask about',
    withPassword,
    'pss-baseline',
    [100, 0, 'partly-hardened', ['credential']],
  ],
  [
    'a password in a ConfigMap of the file',
    `${HARDENED}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {DB_PASSWORD: hunter22x}\n`,
    'pss-restricted',
    [100, 0, 'partly-hardened', ['credential']],
  ],
  [
    'a live token',
    HARDENED.replace('annotations: {}', `annotations: {token: ${KEY}}`),
    'pss-restricted',
    [100, 0, 'partly-hardened', ['credential']],
  ],
  [
    'a failing verdict and a finding of severity high',
    rooted,
    'pss-restricted',
    [88, 0, 'partly-hardened', ['verdict', 'finding']],
  ],
  ['what Restricted alone denies, for Baseline', rooted, 'pss-baseline', [100, 0, 'hardened', []]],
  [
    'a suppressed finding',
    suppressing('allow-privilege-escalation', rooted),
    'pss-restricted',
    [100, 1, 'partly-hardened', ['verdict', 'finding', 'suppressed']],
  ],
])('%s', (_, text, profile, expected) => {
  expect(kinds(text, profile)).toEqual(expected);
});

it('says what was found, and how the number would be without suppressions', () => {
  const found = rating(suppressing('allow-privilege-escalation', rooted), 'pss-restricted');
  expect(found?.because).toMatchObject([
    { level: 'restricted' },
    { n: 1, first: { rule: 'allow-privilege-escalation', severity: 'high' } },
    { value: 88 },
  ]);
});

it('has none without a pod, and one for each object', () => {
  expect(rating('apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n', 'everything')).toBeNull();
  const review = new Reviewer(registry, env, profileNamed('pss-restricted')?.settings).review(
    `${HARDENED}---\n${rooted}`,
  );
  const own = review.documents.map(({ review: { workloads, ...document } }) =>
    workloads.map(
      (workload) => ratingOf(workload, { workloads, ...document }, review.env, registry)?.band,
    ),
  );
  expect(own).toEqual([['hardened'], ['partly-hardened']]);
});
