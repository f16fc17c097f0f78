import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPANIONS, fileSteps, type GuideTarget, companionsGuide as guide } from '../guides.ts';
import { profileNamed, Reviewer, registry } from '../index.ts';
import { finish } from '../text/steps.ts';
import {
  account,
  env,
  guided,
  inSpec,
  namespace,
  ORDERS,
  reviewer,
  SAMPLE_LABELS,
  why,
} from './companions-sample.ts';

describe('the guide to companions', () => {
  it('gives the recommended labels of the workload to what stands beside it', () => {
    const labels = `  labels:
    app.kubernetes.io/name: orders
    app.kubernetes.io/version: "1.2"
    app.kubernetes.io/managed-by: Helm
    team: web
`;
    const text = ORDERS.replace('  namespace: shop\n', `$&${labels}`);
    const [after = ''] = guided([text], { kinds: COMPANIONS }).texts;
    const others = after
      .split('---\n')
      .filter((one) => !/^kind: (?:Namespace|Deployment)$/m.test(one));
    expect(others).toHaveLength(4);
    for (const one of others) {
      expect(one).toContain('  labels:\n    app.kubernetes.io/name: orders\n');
      expect(one).not.toMatch(/team:|version:|managed-by:/);
    }
  });

  it('writes all of them, each where it is needed, and leaves the rest as it is', () => {
    const { texts, faults, notes, refusals } = guided([ORDERS], { kinds: COMPANIONS });
    expect(faults).toEqual({});
    expect(refusals).toEqual([]);
    expect(notes).toEqual([
      'namespace-fails',
      'namespace-whole',
      'account-token',
      'policy-engine',
      'policy-limits',
      'policy-cilium',
      'budget-drain',
    ]);
    expect(texts).toEqual([
      `${namespace(SAMPLE_LABELS)}---
${account('orders')}automountServiceAccountToken: false
---
${ORDERS.replace('      containers:\n', '      serviceAccountName: orders\n$&').replace(
  '- containerPort',
  '- name: http\n              containerPort',
)}---
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: orders
  ports:
    - name: http
      protocol: TCP
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: orders
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: orders
  policyTypes: ["Ingress", "Egress"]
  ingress:
    - from:
        - podSelector: {}
      ports:
        - protocol: TCP
          port: 8080
  egress:
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
          podSelector:
            matchLabels:
              k8s-app: kube-dns
        - ipBlock:
            cidr: 169.254.10.0/24
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
    - to:
        - ipBlock:
            cidr: 0.0.0.0/0
            except: ["169.254.169.254/32"]
      ports:
        - protocol: TCP
          port: 443
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: orders
  namespace: shop
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: orders
`,
    ]);
    const again = guided(texts, { kinds: COMPANIONS });
    expect([...again.offers.values()].filter(({ open }) => open)).toEqual([]);
    expect(again.texts).toEqual(texts);
    expect(again.faults).toEqual({});
  });

  it('adds unasked what is missing and stops nothing', () => {
    expect(guided([ORDERS]).answers.kinds).toEqual(['account', 'service', 'budget']);
    expect(guided([ORDERS], { kinds: [] }).faults).toEqual({ kinds: 'nothing' });
  });

  it('begins at every workload that is one, and nowhere else', () => {
    const patch = 'spec:\n  template:\n    spec:\n      containers: []\n';
    const helm = ORDERS.replace('name: orders\n', 'name: {{ .Release.Name }}\n');
    expect(guide.targets(reviewer.reviewAll([patch, helm, account('a')]))).toEqual([]);
  });
});

describe('a Namespace', () => {
  it('is offered for a namespace of its own', () => {
    expect(why(ORDERS, 'namespace')).toBe('namespace-fails');
    expect(why(ORDERS.replace('  namespace: shop\n', ''), 'namespace')).toBe(
      'namespace-unsaid closed',
    );
    expect(why(ORDERS.replace('shop', 'kube-system'), 'namespace')).toBe('namespace-shared closed');
    expect(why(ORDERS.replace('shop', 'default'), 'namespace')).toBe('namespace-shared closed');
    expect(why(ORDERS.replace('shop', 'Shop_1'), 'namespace')).toBe('namespace-name closed');
    const hardened = readFileSync(
      new URL('../yaml/testdata/aks-manifests/01-web-hardened.yaml', import.meta.url),
      'utf8',
    );
    const alone = hardened.split('---\n').find((one) => one.includes('kind: Deployment')) ?? '';
    expect(why(alone, 'namespace')).toBe('namespace-new ticked');
  });

  it('that is there gets the labels, in its own file', () => {
    const other = namespace('  labels: {team: a} # ours\n');
    const { texts } = guided([ORDERS, other], {
      kinds: ['namespace'],
      level: 'baseline',
      version: 'latest',
    });
    expect(texts[0]).toBe(ORDERS);
    expect(texts[1]).toContain('pod-security.kubernetes.io/enforce: baseline');
    expect(texts[1]).toContain('pod-security.kubernetes.io/warn-version: latest');
    expect(texts[1]).toContain('team: a');
    expect(texts[1]).toContain('# ours');
    expect(why(texts, 'namespace')).toBe('namespace-there closed');
    const privileged = namespace('  labels: {pod-security.kubernetes.io/enforce: privileged}\n');
    expect(why([ORDERS, privileged], 'namespace')).toBe('namespace-labels');
  });

  it('precedes the first object of its namespace', () => {
    const text = `${account('orders')}---\n${ORDERS}`;
    const [after] = guided([text], { kinds: ['namespace'] }).texts;
    expect(after).toBe(`${namespace(SAMPLE_LABELS)}---\n${text}`);
  });

  it('is asked for at a version that Kubernetes takes', () => {
    const faultsOf = (version: string) =>
      guided([ORDERS], { kinds: ['namespace'], version }).faults;
    expect(faultsOf('1.36')).toEqual({ version: 'version' });
    expect(faultsOf('')).toEqual({ version: 'required' });
    expect(faultsOf('v1.30')).toEqual({});
  });

  it('begins at the level that the target asks for', () => {
    const baseline = new Reviewer(registry, env, profileNamed('pss-baseline')?.settings);
    const reviews = baseline.reviewAll([ORDERS]);
    const [guideTarget] = guide.targets(reviews) as [GuideTarget];
    expect(guide.start(reviews, guideTarget).level).toBe('baseline');
    expect(guided([ORDERS]).answers).toMatchObject({ level: 'restricted', version: 'v1.36' });
  });
});

describe('a ServiceAccount', () => {
  it('is told and not offered where it is there', () => {
    expect(why([inSpec('serviceAccountName: pay'), account('pay')], 'account')).toBe(
      'account-there closed',
    );
    expect(why(inSpec('serviceAccountName: pay'), 'account')).toBe('account-named');
    expect(why([inSpec('serviceAccountName: pay'), account('pay', 'other')], 'account')).toBe(
      'account-named',
    );
    expect(
      why(
        [inSpec('serviceAccountName: pay'), `${account('pay')}---\n${account('pay')}`],
        'account',
      ),
    ).toBe('account-twice closed');
    const identity = ORDERS.replace(
      'app: orders # stays',
      'azure.workload.identity/use: "true"\n        app: orders # stays',
    );
    expect(why(identity, 'account')).toBe('account-identity closed');
  });

  it('that the files hold is named, and its document left alone', () => {
    const { texts, notes } = guided([inSpec('serviceAccount: default'), account('orders')], {
      kinds: ['account'],
    });
    expect(notes).toEqual([]);
    expect(texts).toEqual([inSpec('serviceAccountName: orders'), account('orders')]);
  });

  it('has a name that only one account has', () => {
    const twice = `${account('pay')}---\n${account('pay')}`;
    const faultOf = (name: string) =>
      guided([ORDERS, twice], { kinds: ['account'], account: name }).faults.account;
    expect(faultOf('pay')).toBe('ambiguous-account');
    expect(faultOf('default')).toBe('default-account');
    expect(faultOf('Pay')).toBe('name');
    expect(faultOf('')).toBe('required');
  });
});

/**
 * Findings in documents that the guide has written. A ResourceQuota and a LimitRange hold figures that are
 * a decision about the cluster, so that nothing can be suggested.
 */
// A level that the pods fail is added only if someone insists, as here.
const EXPECTED = ['Namespace namespace-limits neither', 'Namespace namespace-rejections rejects'];

describe('what is written', () => {
  const folder = new URL('../yaml/testdata/aks-manifests/', import.meta.url);
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  const found = (text: string) =>
    reviewer.review(text).documents.flatMap(({ review }) => [
      ...review.problems.map(({ code }) => ({ key: '', said: code })),
      ...review.objects.flatMap(({ object, findings }) =>
        findings.map(({ rule, code }) => ({
          key: `${object.kind} ${object.name}`,
          said: `${object.kind} ${rule} ${code}`,
        })),
      ),
    ]);

  it.each([['orders.yaml', ORDERS] as const, ...examples])('needs no fix itself: %s', (_, text) => {
    const reviews = reviewer.reviewAll([text]);
    const known = new Set(
      reviews[0]?.documents.flatMap(({ review }) =>
        review.objects.map(({ object }) => `${object.kind} ${object.name}`),
      ),
    );
    for (const guideTarget of guide.targets(reviews)) {
      const answers = { ...guide.start(reviews, guideTarget), kinds: COMPANIONS };
      expect([...guide.faults(reviews, guideTarget, answers)]).toEqual([]);
      const { changes, refusals } = finish(
        fileSteps(reviews, guide.plan(reviews, guideTarget, answers).edits),
      );
      expect(refusals).toEqual([]);
      const after = found(changes[0]?.apply(text) ?? text);
      const own = after.filter(({ key }) => !known.has(key)).map(({ said }) => said);
      expect(own.filter((said) => !EXPECTED.includes(said))).toEqual(
        found(text)
          .filter(({ key }) => key === '')
          .map(({ said }) => said),
      );
    }
  });
});
