import { describe, expect, test } from 'vitest';
import { Reviewer } from '../review/review.ts';
import { registry } from '../rules/index.ts';
import { type Fact, imageNamed } from './fact.ts';
import { FactBook } from './settle.ts';

const today = '2026-12-03';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const [BY_TAG, BY_DIGEST] = ['shop/web:1.4.2', `shop/web:1.4.2@${DIGEST}`];

const fact = (values: Fact['values'], reference = `shop/web:1.4.2@${DIGEST}`): Fact => ({
  ...{ image: imageNamed(reference), container: null, source: 'image-inspect' },
  ...{ certainty: 'declared', date: today, values },
});

const pod = (image: string, context = '', podContext = '') => `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext: {${podContext}}
  containers:
  - name: web
    image: ${image}
    securityContext: {${context}}
`;

/** The risk of each finding's fix, by its rule. */
function risks(text: string, facts: readonly Fact[] | undefined) {
  const attach = facts && new FactBook(facts, today).attach;
  const version = { major: 1, minor: 36 };
  const env = { kubernetesVersion: version, policyVersion: version, today, facts: attach };
  const { documents } = new Reviewer(registry, env).review(text);
  const findings = documents.flatMap(({ review }) => review.objects.flatMap((one) => one.findings));
  return (rule: string) => {
    const found = findings.find((finding) => finding.rule === rule);
    return found && `${found.severity} ${found.fix}`;
  };
}

const USER = { user: '10014' };
const NOTHING = { setUidFiles: [], fileCapabilities: [] };

describe('a user that the image names by its number', () => {
  test('changes nothing once it is written, if the content is known', () => {
    const of = risks(pod(BY_DIGEST), [fact(USER), fact(NOTHING)]);
    expect(of('run-as-non-root')).toBe('medium safe');
    expect(of('run-as-user')).toBeUndefined();
    expect(of('dropped-capabilities')).toBe('medium safe');
    expect(of('allow-privilege-escalation')).toBe('medium safe');
  });

  test('lowers the risk alone, if only the tag is known', () => {
    const of = risks(pod(BY_TAG), [fact(USER), fact(NOTHING)]);
    expect(of('run-as-non-root')).toBe('high usually-fine');
    expect(of('run-as-user')).toBe('low usually-fine');
    expect(of('dropped-capabilities')).toBe('medium usually-fine');
    expect(of('allow-privilege-escalation')).toBe('medium usually-fine');
  });

  test('without set-uid files and file capabilities, leaves a low risk', () => {
    const of = risks(pod(BY_DIGEST), [fact(USER)]);
    expect(of('dropped-capabilities')).toBe('medium usually-fine');
    expect(of('allow-privilege-escalation')).toBe('medium usually-fine');
    const some = risks(pod(BY_DIGEST), [
      fact(USER),
      fact({ ...NOTHING, setUidFiles: ['/bin/su'] }),
    ]);
    expect(some('dropped-capabilities')).toBe('medium usually-fine');
  });
});

test('a name with its number is as good as the number', () => {
  const users = { app: { uid: 10_014, gid: 10_014 } };
  expect(risks(pod(BY_DIGEST), [fact({ user: 'app', users })])('run-as-non-root')).toBe(
    'medium safe',
  );
  const nameless = risks(pod(BY_DIGEST), [fact({ user: 'app' })]);
  expect(nameless('run-as-non-root')).toBe('high may-break');
});

test.each([
  ['no facts', undefined],
  ['root', [fact({ user: '' }), fact(NOTHING)]],
  ['another tag', [fact(USER, 'shop/web:1.4.1')]],
  ['another digest', [fact(USER, `shop/web:1.4.2@sha256:${'b'.repeat(64)}`)]],
])('%s: the risk stays', (_, facts) => {
  const of = risks(pod(BY_DIGEST), facts);
  expect(of('run-as-non-root')).toBe('high may-break');
  expect(of('run-as-user')).toBe('low needs-value');
  expect(of('dropped-capabilities')).toBe('medium may-break');
  expect(of('allow-privilege-escalation')).toBe('medium usually-fine');
});

test('the user of the image never overrides that of the manifest', () => {
  const facts = [fact(USER), fact(NOTHING)];
  for (const text of [pod(BY_DIGEST, ' runAsUser: 0 '), pod(BY_DIGEST, '', ' runAsUser: 0 ')]) {
    const [of, without] = [risks(text, facts), risks(text, undefined)];
    for (const rule of ['run-as-non-root', 'run-as-user', 'dropped-capabilities']) {
      expect(of(rule)).toBe(without(rule));
    }
  }
});

test('a review with facts writes the user that they name', () => {
  const place = { namespace: 'shop', name: 'web', container: 'web' };
  const { learned } = new FactBook([fact(USER)], today).about(BY_DIGEST, place);
  expect(learned).toMatchObject({
    image: { facts: { startsAs: 'user' } },
    user: { uid: 10_014 },
    isPinned: true,
  });
});

test('what is known of a tag takes no finding away', () => {
  const values = { ...USER, ...NOTHING, ports: [80], volumes: ['/data'], programs: ['web'] };
  const seen = { writes: ['/var/cache/web'], writesBeside: ['/etc/web'] };
  const text = pod('nginx:1.27', ' runAsUser: 101 ');
  const rulesIn = (facts: readonly Fact[] | undefined) => {
    const attach = facts && new FactBook(facts, today).attach;
    const version = { major: 1, minor: 36 };
    const env = { kubernetesVersion: version, policyVersion: version, today, facts: attach };
    const { documents } = new Reviewer(registry, env).review(text);
    return documents.flatMap(({ review }) =>
      review.objects.flatMap((one) => one.findings.map(({ rule, code }) => `${rule}/${code}`)),
    );
  };
  const facts = [fact(values, 'nginx:1.27'), fact(seen, 'nginx:1.27')];
  expect(rulesIn(facts)).toEqual(expect.arrayContaining(rulesIn(undefined)));
});

test('an image of root that was seen to work as somebody else, and what was seen of its use', () => {
  const container = { namespace: 'shop', pod: 'web', name: 'web' };
  const facts: Fact[] = [
    fact({ user: '' }, BY_TAG),
    {
      ...fact({ runsAs: { uid: 1000, groups: [] } }),
      image: null,
      container,
      certainty: 'observed',
    },
    { ...fact({ usage: { cpu: '12m', memory: '90Mi' } }), image: null, container },
  ];
  const place = { namespace: 'shop', name: 'web', container: 'web' };
  const { learned } = new FactBook(facts, today).about(BY_TAG, place);
  expect(learned).toMatchObject({
    user: { uid: 1000 },
    isPinned: false,
    image: { facts: { startsAs: 'root' } },
    use: { 'requests.cpu': '20m', 'requests.memory': '144Mi', 'limits.memory': '288Mi' },
    settles: {
      'run-as-non-root': { topic: 'works-as', value: '1000', image: 'web', since: today },
    },
  });
});

describe('an image that works as another user, as somebody chose', () => {
  const runsAs = { runsAs: { uid: 1000, groups: [] } };
  const trial = { trial: { asUser: { uid: 1000, works: true } } };
  test.each([
    ['root that was seen', [fact({ user: '' }), fact(runsAs)]],
    ['root that was tried', [fact({ user: 'root' }), fact(trial)]],
    ['an unknown user that was seen', [fact(runsAs)]],
    ['a container of root that was seen before', [fact({ startsAs: { uid: 0 } }), fact(runsAs)]],
  ])('%s: the finding stays as it is, also where the content is known', (_, facts) => {
    const [of, without] = [risks(pod(BY_DIGEST), facts), risks(pod(BY_DIGEST), undefined)];
    const seen = facts.every(({ values }) => values.startsAs?.uid !== 0);
    expect(of('run-as-non-root')).toBe(seen ? 'high usually-fine' : 'high may-break');
    expect(of('run-as-user')).toBe(seen ? 'low usually-fine' : 'low needs-value');
    // It still starts as root as long as nobody writes the user.
    for (const rule of ['dropped-capabilities', 'allow-privilege-escalation']) {
      expect(of(rule)).toBe(without(rule));
    }
    const place = { namespace: 'shop', name: 'web', container: 'web' };
    const { learned } = new FactBook(facts, today).about(BY_DIGEST, place);
    expect(learned).toMatchObject({ startsAsUser: false, isPinned: false });
    expect(learned?.settles['dropped-capabilities']?.topic).not.toBe('gains');
  });
});

describe('a trial of an image of root', () => {
  const tried = (works: boolean) =>
    [
      fact({ user: '' }, BY_TAG),
      fact({ trial: { asUser: { uid: 10_001, works }, withoutCapabilities: works } }, BY_TAG),
    ].map((one, n): Fact => (n === 1 ? { ...one, source: 'trial', certainty: 'observed' } : one));

  test('that worked lowers the risk', () => {
    const of = risks(pod(BY_TAG), tried(true));
    expect(of('run-as-non-root')).toBe('high usually-fine');
    expect(of('dropped-capabilities')).toBe('medium usually-fine');
  });

  test('that did not work shows what breaks', () => {
    const of = risks(pod(BY_TAG), tried(false));
    expect(of('run-as-non-root')).toBe('high null');
    expect(of('dropped-capabilities')).toBe('medium null');
  });

  test('says nothing about a container with a command of its own', () => {
    const own = pod(`${BY_TAG}\n    command: [/bin/server]`);
    for (const works of [true, false]) {
      expect(risks(own, tried(works))('run-as-non-root')).toBe('high may-break');
    }
  });
});
