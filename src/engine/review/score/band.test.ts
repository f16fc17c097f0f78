import { expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  type ProfileName,
  profileNamed,
  Reviewer,
  ratingOf,
  registry,
  worstRating,
} from '../../index.ts';
import { joinedIn } from '../joined.ts';
import { shareOf } from './band.ts';

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

/** Nothing is left but what the target asks beyond the levels: info, and no point is taken. */
const onHost = HARDENED.replace('spec:\n', 'spec:\n  hostUsers: true\n').replace(
  'runAsUser: 1000',
  'runAsUser: 1000, runAsGroup: 1000',
);

const rating = (text: string, profile: ProfileName) => {
  const review = new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
  return worstRating([review], registry);
};
const kinds = (text: string, profile: ProfileName) => {
  const found = rating(text, profile);
  return [found?.value, found?.suppressed, found?.band, found?.because.map(({ kind }) => kind)];
};

it.each<[string, string, ProfileName, ReturnType<typeof kinds>]>([
  ['nothing open', HARDENED, 'pss-restricted', [100, 0, 'hardened', []]],
  [
    'a password, which every target asks about',
    withPassword,
    'pss-baseline',
    [88, 0, 'partly-hardened', ['credential']],
  ],
  [
    'a password in a ConfigMap of the file',
    `${HARDENED}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {DB_PASSWORD: hunter22x}\n`,
    'pss-restricted',
    [100, 0, 'partly-hardened', ['credential', 'target']],
  ],
  [
    'a live token',
    HARDENED.replace('annotations: {}', `annotations: {token: ${KEY}}`),
    'pss-restricted',
    [50, 0, 'partly-hardened', []],
  ],
  [
    'a failing verdict and a finding of severity high',
    rooted,
    'pss-restricted',
    [88, 0, 'partly-hardened', ['verdict', 'finding']],
  ],
  ['what Restricted alone denies, for Baseline', rooted, 'pss-baseline', [100, 0, 'hardened', []]],
  ['a target that is not reached', onHost, 'aks-article', [100, 0, 'mostly-hardened', ['target']]],
  ['the number, and what is left', HARDENED, 'everything', [94, 0, 'mostly-hardened', ['target']]],
  [
    'a number that is no higher than what is left allows',
    onHost
      .replace('readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false')
      .replace('a:1.2.3', 'a'),
    'everything',
    [86, 0, 'mostly-hardened', []],
  ],
  [
    'a finding of severity high beside what is left',
    onHost.replace('Escalation: false', 'Escalation: true'),
    'aks-article',
    [88, 0, 'partly-hardened', ['verdict', 'finding']],
  ],
  [
    'a target that suppressions alone reach',
    suppressing('user-namespace', onHost),
    'aks-article',
    [100, 1, 'mostly-hardened', ['target']],
  ],
  [
    'the same for a target that does not ask for it',
    onHost,
    'pss-restricted',
    [100, 0, 'hardened', []],
  ],
  [
    'a suppressed finding',
    suppressing('allow-privilege-escalation', rooted),
    'pss-restricted',
    [100, 1, 'partly-hardened', ['verdict', 'finding', 'suppressed']],
  ],
])('%s', (_, text, profile, expected) => {
  expect(kinds(text, profile)).toEqual(expected);
});

it('says that it counts for nothing where Kubernetes rejects an object', () => {
  const rejected = HARDENED.replace('name: a,', 'name: Not_A_Name,');
  expect(rating(rejected, 'pss-restricted')).toMatchObject({
    value: 100,
    band: 'partly-hardened',
    because: [{ kind: 'rejected', n: 1 }],
  });
  const weak = rejected.replace('allowPrivilegeEscalation: false', 'privileged: true');
  expect(rating(weak, 'pss-restricted')).toMatchObject({
    band: 'weak',
    because: [{ kind: 'rejected', n: 1 }],
  });
  const beside = 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 0}]}\n';
  const both = new Reviewer(registry, env, profileNamed('pss-restricted')?.settings);
  const review = both.review(`${HARDENED}---\n${beside}`);
  expect(worstRating([review], registry)?.because).toEqual([{ kind: 'rejected', n: 1 }]);
  const [pod] = review.documents;
  const own = pod?.review.objects[0];
  if (!pod || !own) throw new Error('no pod');
  expect(ratingOf(own, pod.review, env, registry)).toMatchObject({ band: 'hardened', because: [] });
});

it('counts a rejected item of a List alone', () => {
  const items = [HARDENED, HARDENED.replace('name: a,', 'name: Not_A_Name,')].map((own) =>
    own.replace(/^/gm, '  ').replace(/^ {2}/, '- ').trimEnd(),
  );
  const list = `apiVersion: v1\nkind: List\nitems:\n${items.join('\n')}\n`;
  const reviewer = new Reviewer(registry, env, profileNamed('pss-restricted')?.settings);
  const [document] = reviewer.review(list).documents;
  const bands = document?.review.objects.map((own) =>
    ratingOf(own, document.review, env, registry)?.because.map(({ kind }) => kind),
  );
  expect(bands).toEqual([[], ['rejected']]);
});

it('says what was found, and how the number would be without suppressions', () => {
  const found = rating(suppressing('allow-privilege-escalation', rooted), 'pss-restricted');
  expect(found?.because).toMatchObject([
    { level: 'restricted' },
    { n: 1, first: { rule: 'allow-privilege-escalation', severity: 'high' } },
    { value: 88 },
  ]);
});

it('counts the rules of the target that are left, and of these what is suppressed', () => {
  const more = onHost.replace('runAsUser: 1000', 'runAsUser: 1000, fsGroup: 0');
  expect(rating(suppressing('user-namespace', more), 'aks-article')?.because).toEqual([
    { kind: 'target', n: 2, suppressed: 1 },
  ]);
});

it('of several files it is the worst one in them', () => {
  const reviewer = new Reviewer(registry, env, profileNamed('pss-restricted')?.settings);
  const files = [HARDENED, rooted, withPassword].map((text) => reviewer.review(text));
  expect(worstRating(files, registry)).toMatchObject({
    value: 88,
    workloads: 3,
    band: 'partly-hardened',
  });
  expect(worstRating(files.slice(0, 1), registry)).toMatchObject({ value: 100, band: 'hardened' });
  expect(worstRating([], registry)).toBeNull();
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

it('counts a finding once, with what repeats it', () => {
  const text = HARDENED.replace('allowPrivilegeEscalation: false', 'privileged: true')
    .replace('env: []', 'volumeMounts: [{name: u, mountPath: /run/udev}]')
    .replace('  containers:', '  volumes: [{name: u, hostPath: {path: /run/udev}}]\n  containers:');
  const review = new Reviewer(registry, env, profileNamed('everything')?.settings).review(text);
  const [{ review: document } = { review: undefined }] = review.documents;
  const [object] = document?.objects ?? [];
  if (!document || !object) throw new Error('Nothing was reviewed');
  const { findings } = object;
  const severe = findings.filter(({ severity }) => /critical|high/.test(severity));
  const joined = joinedIn(findings, registry);
  const listed = severe.filter((one) => !joined.has(one));
  expect(listed.length).toBeLessThan(severe.length);
  expect(shareOf(object, document, env, registry).findings).toEqual(listed);
});
