/** Whom the policy of the fix lets in, by what the files declare. */
import { expect, test } from 'vitest';
import { manifests } from '../../fixes/labels/test-sample.ts';
import { plan } from '../../fixes/plan.ts';
import { DEFAULT_VERSION } from '../../model/version.ts';
import { createRegistry } from '../../review/registry.ts';
import { Reviewer } from '../../review/review.ts';
import type { Rule } from '../../rule/rule.ts';
import { type Json, listBelow, textBelow } from '../../text/json.ts';
import { cutOffClients } from '../cut-off-clients/rule.ts';
import { networkPolicies } from './rule.ts';

// Rules that it waits for aren't asked here.
const { after: _, ...alone } = networkPolicies as Rule;
const registry = createRegistry([alone, cutOffClients]);
const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  new Map([
    ['network-policies', {}],
    ['cut-off-clients', {}],
  ]),
);

const workload = (name: string, more: string, namespace = 'shop', pod = '') => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
${pod}      containers:
      - name: main
        image: registry.example.com/${name}:1
        ${more}
---
`;
const WEB = workload('web', 'ports: [{name: http, containerPort: 8080}, {containerPort: 9090}]');
const service = (spec = '', metadata = '') => `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop${metadata}}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]${spec}}
---
`;
const ingress = (kind = 'nginx') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {ingressClassName: ${kind}, defaultBackend: {service: {name: web, port: {name: http}}}}
---
`;
const client = (namespace: string, pod = '') =>
  workload('client', 'env: [{name: WEB, value: "http://web.shop:80/"}]', namespace, pod);

const OWN = 'podSelector{}';
const ALL = 'namespaceSelector{}';

/** A rule on one line. */
const told = (rule: Json): string => {
  const from = listBelow(rule, 'from').map((peer) => JSON.stringify(peer).slice(1, -1));
  const ports = listBelow(rule, 'ports').map((one) => (one as { port: number }).port);
  return `${from.join(' or ').replaceAll(/[":]|matchLabels|kubernetes.io.metadata.name/g, '') || 'anyone'} to ${ports}`;
};

test.each<[string, string, string[]]>([
  ['no Service: its namespace', WEB, [`${OWN} to 8080,9090`]],
  ['a Service without a client: all pods', WEB + service(), [`${ALL} to 8080`, `${OWN} to 9090`]],
  ['an Ingress', WEB + service() + ingress(), [`${ALL} to 8080`, `${OWN} to 9090`]],
  [
    'an Ingress of a load balancer',
    WEB + service() + ingress('azure-application-gateway'),
    ['anyone to 8080', `${OWN} to 9090`],
  ],
  ['a load balancer', WEB + service(', type: LoadBalancer'), ['anyone to 8080', `${OWN} to 9090`]],
  ['a node port', WEB + service(', type: NodePort'), ['anyone to 8080', `${OWN} to 9090`]],
  [
    'external addresses',
    WEB + service(', externalIPs: [203.0.113.7]'),
    ['anyone to 8080', `${OWN} to 9090`],
  ],
  ['a client of the same namespace', WEB + service() + client('shop'), [`${OWN} to 8080,9090`]],
  [
    'a client of another namespace',
    WEB + service() + client('jobs'),
    [`${OWN} or namespaceSelector{{jobs}},podSelector{{appclient}} to 8080`, `${OWN} to 9090`],
  ],
  [
    'a client on the host network',
    WEB + service() + client('jobs', '      hostNetwork: true\n'),
    ['anyone to 8080', `${OWN} to 9090`],
  ],
  [
    'a webhook and an APIService',
    `${WEB}${service()}apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: w}
webhooks: [{name: w.example.com, failurePolicy: Fail, clientConfig: {service: {name: web, namespace: shop, port: 80}}}]
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.m.example.com}
spec: {service: {name: web, namespace: shop, port: 80}}
`,
    ['anyone to 8080', `${OWN} to 9090`],
  ],
  [
    'a ServiceMonitor',
    `${WEB}${service('', ', labels: {app: web}')}apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: web, namespace: monitoring}
spec: {namespaceSelector: {any: true}, selector: {matchLabels: {app: web}}, endpoints: [{targetPort: 9100}]}
`,
    [`${ALL} to 8080,9100`, `${OWN} to 9090`],
  ],
  [
    'a Service whose port no container declares',
    `${workload('web', 'args: []')}${service(', type: NodePort').replace('targetPort: http', 'targetPort: 8000')}`,
    ['anyone to 8000'],
  ],
])('lets in: %s', (_, text, expected) => {
  const review = reviewer.review(text);
  const { added, changes } = plan(review, registry, {
    rule: 'network-policies',
    action: 'secure',
    scope: {},
  });
  const policy = added.find((one) => textBelow(one, 'metadata', 'name') === 'web');
  expect(listBelow(policy, 'spec', 'ingress').map(told)).toEqual(expected);
  const after = reviewer.review(changes.apply(text));
  const findings = after.documents.flatMap(({ review: { objects } }) =>
    objects.flatMap((object) => object.findings),
  );
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});

test('cuts off no client that real manifests declare', () => {
  const names =
    /azure-wi-webhook|all-in-one|ingress-quickstart|demo\+release|cloud\+deploy|vouch-proxy|spire/;
  const texts = manifests().filter(({ name }) => names.test(name));
  let written = 0;
  for (const { text } of texts) {
    const { added, changes } = plan(reviewer.review(text), registry, {
      rule: 'network-policies',
      action: 'secure',
      scope: {},
    });
    written += added.length;
    const after = reviewer.review(changes.apply(text));
    const findings = after.documents.flatMap(({ review: { objects } }) =>
      objects.flatMap((object) => object.findings),
    );
    expect(findings.filter(({ rule }) => rule === 'cut-off-clients')).toEqual([]);
  }
  expect(written).toBeGreaterThan(20);
});
