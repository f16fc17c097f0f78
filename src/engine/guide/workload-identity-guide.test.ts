import { describe, expect, it } from 'vitest';
import {
  fileSteps,
  type GuideTarget,
  identityGuide as guide,
  type IdentityAnswers,
} from '../guides.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { finish } from '../text/steps.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewed = (...texts: string[]) => new Reviewer(registry, env).reviewAll(texts);
const ID = '11111111-2222-3333-4444-555555555555';

const ORDERS = `# Orders
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
        - name: log-shipper
          image: registry.example.com/log:1
`;
const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
`;

/** Texts after the guide has begun at the first workload, with the answers that it gives and these. */
function guided(texts: readonly string[], answers: Partial<IdentityAnswers> = {}) {
  const reviews = reviewed(...texts);
  const [guideTarget] = guide.targets(reviews) as [GuideTarget];
  const all = { ...guide.start(reviews, guideTarget), ...answers };
  const faults = Object.fromEntries(guide.faults(reviews, guideTarget, all));
  const { edits, notes } = guide.plan(reviews, guideTarget, all);
  const { changes, refusals } = finish(fileSteps(reviews, edits));
  return {
    answers: all,
    faults,
    notes: notes.map(({ code }) => code),
    refusals,
    texts: texts.map((text, i) => changes[i]?.apply(text)),
  };
}

describe('the guide to Workload ID', () => {
  it('knows the identity of an account that stands in another namespace', () => {
    const [pod, away] = [
      ORDERS.replace('    spec:\n', '    spec:\n      serviceAccountName: orders\n'),
      `${ACCOUNT.replace('shop', 'test')}  annotations: {azure.workload.identity/client-id: ${ID}}\n`,
    ];
    const { answers, texts } = guided([pod, away]);
    expect(answers).toMatchObject({ clientId: ID, account: 'orders' });
    expect(texts[0]).toContain(
      'kind: ServiceAccount\nmetadata:\n  name: orders\n  namespace: shop\n',
    );
    expect(texts[1]).toBe(away);
  });

  it('gives a workload an account of its own, in front of it', () => {
    const { texts, notes, faults } = guided([ORDERS], { clientId: ID, skip: ['log-shipper'] });
    expect(faults).toEqual({});
    expect(notes).toEqual(['new-account', 'federated']);
    expect(texts).toEqual([
      `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
  annotations:
    azure.workload.identity/client-id: ${ID}
---
${ORDERS.replace(
  '        app: orders # stays\n',
  `        app: orders # stays
        azure.workload.identity/use: "true"
      annotations:
        azure.workload.identity/skip-containers: log-shipper
`,
).replace(
  '      containers:\n',
  '      serviceAccountName: orders\n      automountServiceAccountToken: false\n      containers:\n',
)}`,
    ]);
  });

  it('writes to the account where it stands, in another file too', () => {
    const answers = { clientId: ID, tenantId: ID, expiration: '7200' };
    const { texts, notes } = guided([ORDERS, ACCOUNT], answers);
    expect(notes).toEqual(['federated', 'restart']);
    expect(texts[1]).toBe(`${ACCOUNT}  annotations:
    azure.workload.identity/client-id: ${ID}
    azure.workload.identity/tenant-id: ${ID}
    azure.workload.identity/service-account-token-expiration: "7200"
`);
    expect(texts[0]).not.toContain('kind: ServiceAccount');
  });

  it('changes nothing once everything is so', () => {
    const first = guided([ORDERS, ACCOUNT], { clientId: ID, skip: ['log-shipper'] });
    const again = guided(first.texts as string[]);
    expect(again.answers).toEqual({ ...first.answers, clientId: ID });
    expect(again.texts).toEqual(first.texts);
  });

  it('moves a label that stands in the wrong place', () => {
    const label = '  labels:\n    azure.workload.identity/use: "true"\n';
    const wrong = ORDERS.replace('  namespace: shop\n', `  namespace: shop\n${label}`);
    const { texts } = guided([wrong], { clientId: ID });
    expect(texts[0]?.match(/azure.workload.identity\/use/g)).toHaveLength(1);
    expect(texts[0]).not.toContain(label);
  });

  it('keeps the token of a program that calls the API server', () => {
    const { texts } = guided([ORDERS], { clientId: ID, callsApiServer: true });
    expect(texts[0]).not.toContain('automountServiceAccountToken');
  });

  it('says whom else a shared account concerns', () => {
    const other = ORDERS.replaceAll('orders', 'bills').replace(
      '    spec:\n',
      '    spec:\n      serviceAccountName: orders\n',
    );
    expect(guided([`${ORDERS}---\n${other}`, ACCOUNT], { clientId: ID }).notes).toContain(
      'shared-account',
    );
  });

  it.each<[Partial<IdentityAnswers>, object]>([
    [{}, { clientId: 'required' }],
    [{ clientId: 'orders' }, { clientId: 'guid' }],
    [{ clientId: ID, tenantId: `${ID}0` }, { tenantId: 'guid' }],
    [{ clientId: ID, account: '' }, { account: 'required' }],
    [{ clientId: ID, account: 'default' }, { account: 'default-account' }],
    [{ clientId: ID, account: 'Orders_1' }, { account: 'name' }],
    [{ clientId: ID, expiration: '3599' }, { expiration: 'expiration' }],
    [{ clientId: ID, expiration: '86401' }, { expiration: 'expiration' }],
    [{ clientId: ID, expiration: '1h' }, { expiration: 'expiration' }],
    [{ clientId: ID, expiration: '3600' }, {}],
    [{ clientId: ID, skip: ['orders', 'log-shipper'] }, { skip: 'all-skipped' }],
  ])('finds fault with %o', (answers, faults) => {
    expect(guided([ORDERS], answers).faults).toEqual(faults);
  });

  it('finds fault with two accounts of one name, and with a namespace out of reach', () => {
    const twice = guided([ORDERS, `${ACCOUNT}---\n${ACCOUNT}`], { clientId: ID });
    expect(twice.faults).toEqual({ account: 'ambiguous-account' });
    const far = guided([ORDERS.replace('shop', 'kube-system')], { clientId: ID });
    expect(far.faults).toEqual({ account: 'kube-system' });
  });

  it('refuses a file that holds JSON, where no document fits behind another', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };
    const text = JSON.stringify({ ...pod, spec: { containers: [{ name: 'a', image: 'a:1' }] } });
    const { texts, refusals } = guided([text], { clientId: ID });
    expect(texts).toEqual([text]);
    expect(refusals[0]?.snippet).toContain('kind: ServiceAccount');
  });
});
