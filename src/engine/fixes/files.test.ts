/** What a fix moves is moved in the other files as well, or the fix is not made. */

import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.ts';
import { hardenAll, notesOfFix, plan } from '../edits.ts';
import { filesOf, profileNamed, Reviewer, registry } from '../index.ts';
import { chosenSteps, itemSteps } from '../late.ts';
import type { Review } from '../review/review.ts';
import type { Rule } from '../rule/rule.ts';
import { finish } from '../text/steps.ts';

const { kubernetesVersion, policyVersion } = resolveConfig({});
const settings = profileNamed('everything')?.settings;
const reviewAll = (...texts: readonly string[]): readonly Review[] =>
  new Reviewer(registry, { kubernetesVersion, policyVersion }, settings).reviewAll(texts);

const WORKLOAD = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 1000}
  containers:
  - name: web
    image: a:1
    args: [--port=80]
    ports:
    - containerPort: 80
`;
/** With the argument: a program that nothing tells its port keeps it. */
const MOVED = WORKLOAD.replaceAll('80', '8080');
const SERVICE = `# the front
apiVersion: v1
kind: Service
metadata: {name: front}
spec:
  selector: {app: web}
  ports:
  - port: 80
`;
const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: 80 # http
`;
const TEMPLATE = SERVICE.replace('port: 80', 'port: 80\n    targetPort: {{ .port }}');

const request = { rule: 'privileged-ports', action: 'secure', scope: {} } as const;
const rule = registry.byId.get('privileged-ports') as Rule;

const besideOf = (texts: readonly string[], locked = false) => {
  const [own, ...others] = reviewAll(WORKLOAD, ...texts) as [Review, ...Review[]];
  return { own, also: others.map((review) => ({ review, locked })) };
};

describe('one fix', () => {
  it('moves a port in the Services and NetworkPolicies of other files', () => {
    const { own, also } = besideOf([SERVICE, 'a: b\n', POLICY]);
    const made = plan(own, registry, request, also);
    expect(made.refusals).toEqual([]);
    expect(made.changes.apply(own.text)).toBe(MOVED);
    expect(made.also.map((changes, i) => changes.apply(also[i]?.review.text ?? ''))).toEqual([
      SERVICE.replace('- port: 80', '- port: 80\n    targetPort: 8080'),
      'a: b\n',
      POLICY.replace('80 #', '8080 #'),
    ]);
  });

  it.each([
    ['locked', [SERVICE], true],
    ['a template', [TEMPLATE], false],
  ])('changes nothing where another file is %s, and says so before', (_, texts, locked) => {
    const { own, also } = besideOf(texts, locked);
    const made = plan(own, registry, request, also);
    expect(made.changes.empty).toBe(true);
    expect(made.also.every(({ empty }) => empty)).toBe(true);
    expect(made.refusals.map(({ reason }) => reason)).toEqual(['other-file']);
    const [object] = own.documents[0]?.review.objects ?? [];
    if (!object) throw new Error('no object');
    const places = object.findings.map(({ path }) => path);
    const { beside: said } = notesOfFix(filesOf([own], also), registry, rule, 0, object, places);
    expect(said.map(({ file, object: other, barred }) => [file, other?.name, barred])).toEqual([
      [undefined, 'web', false],
      [1, 'front', true],
    ]);
  });

  it('changes nothing where an expression is the port of a probe, and names the place', () => {
    const port = '      tcpSocket: {port: "{{ .Values.port }}"}\n';
    const [own] = reviewAll(`${WORKLOAD}    livenessProbe:\n${port}`) as [Review];
    const { changes, refusals } = plan(own, registry, request);
    expect(changes.empty).toBe(true);
    const at = ['spec', 'containers', 0, 'livenessProbe', 'tcpSocket', 'port'];
    expect(refusals).toMatchObject([{ reason: 'template', path: at }]);
  });

  it('says which objects of which files it changes as well', () => {
    const { own, also } = besideOf([SERVICE, POLICY]);
    const [object] = own.documents[0]?.review.objects ?? [];
    if (!object) throw new Error('no object');
    const places = object.findings.map(({ path }) => path);
    const { beside: said } = notesOfFix(filesOf([own], also), registry, rule, 0, object, places);
    expect(said.map(({ file, object: other, barred }) => [file, other?.name, barred])).toEqual([
      // The argument that tells the program its port.
      [undefined, 'web', false],
      [1, 'front', false],
      [2, 'web', false],
    ]);
  });
});

describe('an account', () => {
  const account = (name: string) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}}\n`;
  const pod = (name: string, more = '') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  labels: {app.kubernetes.io/name: ${name}}
spec:
${more}  containers:
  - name: a
    image: a:1
`;
  const named = { rule: 'default-service-account', action: 'secure', scope: {} } as const;

  it('of another file is not added again', () => {
    const [own, other] = reviewAll(pod('web'), account('orders')) as [Review, Review];
    const also = [{ review: other, locked: false }];
    expect(plan(own, registry, { ...named, value: 'orders' }, also).added).toEqual([]);
    expect(plan(own, registry, { ...named, value: 'others' }, also).added).toHaveLength(1);
  });

  it('is one for all pods of a file', () => {
    const review = reviewAll(`${pod('web')}---\n${pod('api')}`)[0] as Review;
    const items = finish(itemSteps(review, registry)).filter(
      ({ rule: { id } }) => id === named.rule,
    );
    const chosen = new Map(items.map(({ id }) => [id, 'orders']));
    const { text, added } = finish(chosenSteps(review, registry, items, chosen));
    expect(text.match(/serviceAccountName: orders/g)).toHaveLength(2);
    expect(added).toHaveLength(1);
  });

  it('keeps its token where a pod of another file uses it', () => {
    const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: orders}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: orders}
subjects:
- {kind: ServiceAccount, name: orders, namespace: shop}
`;
    const shop = (text: string) => text.replace('metadata:', 'metadata:\n  namespace: shop');
    const own = account('orders').replace('{name', '{namespace: shop, name');
    const asked = { ...named, rule: 'service-account-token-default' };
    const changes = (...texts: readonly string[]) => {
      const [first, ...others] = reviewAll(...texts) as [Review, ...Review[]];
      const also = others.map((review) => ({ review, locked: false }));
      return plan(first, registry, asked, also).changes;
    };
    expect(changes(own).empty).toBe(false);
    const user = shop(pod('web', '  serviceAccountName: orders\n'));
    expect(changes(own, binding, user).empty).toBe(true);
  });
});

describe('hardening', () => {
  const setting = settings?.get(rule.id);
  const reviewer = new Reviewer(
    registry,
    { kubernetesVersion, policyVersion },
    new Map(setting && [[rule.id, setting]]),
  );
  const only = (...texts: readonly string[]) => reviewer.reviewAll(texts);

  it('moves a port in all files, and tells each of them why it changed', () => {
    const reviews = only(SERVICE, WORKLOAD, POLICY);
    const results = hardenAll(reviews, registry, 'all');
    expect(results.map(({ text }) => text)).toEqual([
      SERVICE.replace('- port: 80', '- port: 80\n    targetPort: 8080'),
      MOVED,
      POLICY.replace('80 #', '8080 #'),
    ]);
    for (const [i, { changes, text }] of results.entries()) {
      expect(changes.apply(reviews[i]?.text ?? '')).toBe(text);
    }
    expect(results.map(({ followed }) => followed.map((one) => [one.rule, one.from]))).toEqual([
      [['privileged-ports', 1]],
      [],
      [['privileged-ports', 1]],
    ]);
    expect(results.map(({ applied }) => applied.length)).toEqual([0, 1, 0]);
    const again = hardenAll(only(...results.map(({ text }) => text)), registry, 'all');
    expect(again.every(({ changes }) => changes.empty)).toBe(true);
  });

  it('leaves the port where a file beside it is locked, and says why', () => {
    const [own, other] = only(WORKLOAD, SERVICE) as [Review, Review];
    const also = [{ review: other, locked: true }];
    const [result] = hardenAll([own], registry, 'all', undefined, also);
    expect(result?.changes.empty).toBe(true);
    expect(result?.left.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      ['privileged-ports', 'other-file'],
    ]);
  });
});
