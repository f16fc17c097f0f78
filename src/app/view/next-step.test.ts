import { describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import {
  DEFAULT_VERSION,
  loadRuleExamples,
  type ProfileName,
  profileNamed,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import { type Gain, gainsIn } from './gains.ts';
import { nextStep } from './next-step.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const examples = await loadRuleExamples();

function stepOf(text: string, profile: ProfileName) {
  const settings = profileNamed(profile)?.settings;
  const reviewer = new Reviewer(registry, env, settings);
  const steps = gainsIn(
    edits,
    new Reviewer(registry, env, settings),
    { files: [{ text }], active: 0 },
    {},
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return nextStep(reviewer.review(text), step.value);
}

const pod = (container = '', spec = '', metadata = '') => `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop${metadata}}
spec:
${spec}  containers:
  - name: a
    image: registry.example.com/a:1.2.3
${container}`;
const ADMIN = '    securityContext: {capabilities: {add: [NET_ADMIN]}}\n';
const PASSWORD = '    env: [{name: DB_PASSWORD, value: hunter22x}]\n';

describe('the next step', () => {
  it('is to take credentials out, before all else', () => {
    const text = pod(`${PASSWORD}    securityContext: {privileged: true}\n`);
    expect(stepOf(text, 'aks-article')?.rule.id).toBe('credentials-in-env');
  });

  it('is that too where no fix is written, by each target, and by settings that leave it out', () => {
    const header = pod('', '', ', annotations: {note: "password=hunter22x"}');
    const step = stepOf(header, 'everything');
    expect(step).toMatchObject({ rule: { id: 'embedded-credentials' }, fixable: false });
    const { rule, isEnabled } = stepOf(pod(PASSWORD), 'pss-baseline') ?? {};
    expect([rule?.id, isEnabled]).toEqual(['credentials-in-env', true]);
    const review = new Reviewer(registry, env, new Map([['host-ports', {}]])).review(pod(PASSWORD));
    const left = nextStep(review, []);
    expect([left?.rule.id, left?.isEnabled]).toEqual(['credentials-in-env', false]);
  });

  it('is what a verdict of the target hangs on, before more points', () => {
    const step = stepOf(pod(ADMIN), 'aks-article');
    expect(step?.rule.id).toBe('added-capabilities');
    expect(step?.gain?.passes).toContain('baseline');
    const exposed = pod('', '  volumes: [{name: d, hostPath: {path: /srv/data}}]\n');
    expect(stepOf(exposed, 'pss-baseline')?.rule.id).toBe('host-path-volumes');
  });

  it('is one by hand while anything is open, and none when nothing is', () => {
    const open = new Reviewer(registry, env, profileNamed('everything')?.settings).review(pod());
    expect(nextStep(open, [])).toMatchObject({ gain: undefined, isEnabled: true });
    expect(stepOf(pod(), 'pss-baseline')).toBeUndefined();
  });

  const { exampleOf } = examples;
  it.each(registry.rules.map((rule) => [rule.id, rule] as const))(
    'is there while a finding of %s is left, with a fix or without',
    (id, rule) => {
      const reviewer = new Reviewer(registry, env, new Map([[id, {}]]));
      const review = reviewer.review(exampleOf(rule)?.yaml ?? '');
      const open = review.documents.some((document) =>
        document.review.objects.some(({ findings }) => findings.length > 0),
      );
      const step = nextStep(review, []);
      expect(step !== undefined).toBe(open);
      // A relaxation is never taken unsaid.
      if (step?.rule.id === 'user-namespace') expect(step.relaxes).toBe(true);
    },
  );

  it.each<[string, string, ProfileName, string]>([
    [
      'a password before a socket of the node',
      pod(PASSWORD, '  volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}]\n'),
      'aks-article',
      'credentials-in-env',
    ],
    [
      'a check of Baseline before the points of a user',
      pod(ADMIN, '  securityContext: {runAsUser: 0}\n'),
      'everything',
      'added-capabilities',
    ],
    // A user that nobody confirmed brings no points: of two checks, the other one comes first.
    ['a check of Restricted before an image', pod(), 'everything', 'seccomp-profile'],
    [
      'a suppressed credential no longer',
      pod(PASSWORD, '', ', annotations: {ignore.podsmith/credentials-in-env: agreed}'),
      'aks-article',
      'seccomp-profile',
    ],
  ])('takes %s', (_, text, profile, expected) => {
    expect(stepOf(text, profile)?.rule.id).toBe(expected);
  });

  it('relaxes a standard last, and says so', () => {
    for (const text of [pod(), pod(ADMIN), pod('    securityContext: {runAsUser: 0}\n')]) {
      const step = stepOf(text, 'everything');
      expect(step?.rule.id).not.toBe('user-namespace');
    }
    const review = new Reviewer(registry, env, new Map([['user-namespace', {}]])).review(pod());
    expect(nextStep(review, [])).toMatchObject({ rule: { id: 'user-namespace' }, relaxes: true });
  });

  it('is the safer one of equals', () => {
    const ids = ['service-account-token', 'read-only-root-filesystem'];
    const review = new Reviewer(registry, env, new Map(ids.map((id) => [id, {}]))).review(pod());
    const gains = (safety: readonly Gain['safety'][]) =>
      ids.map((id, i) => ({
        rule: registry.byId.get(id),
        safety: safety[i],
        points: 5,
        passes: [],
        checks: [],
        hidden: 5,
      })) as unknown as Gain[];
    expect(nextStep(review, gains(['usually-fine', 'may-break']))?.rule.id).toBe(ids[0]);
    expect(nextStep(review, gains(['may-break', 'usually-fine']))?.rule.id).toBe(ids[1]);
  });
});
