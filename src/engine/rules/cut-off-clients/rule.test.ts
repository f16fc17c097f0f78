import { testRule } from '../../rule/test-rule.ts';
import { cutOffClients } from './rule.ts';

/** A Deployment of the namespace `shop` or another one. */
const workload = (
  name: string,
  more = '',
  { namespace = 'shop', pod = '' } = {},
) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata:
      labels: {app: ${name}}
${pod}    spec:
      containers:
      - name: main
        image: registry.example.com/${name}:1
${more}---
`;

const PORTS =
  '        ports: [{name: http, containerPort: 8080}, {name: metrics, containerPort: 9090}]\n';
const WEB = workload('web', PORTS);

const service = (spec = '', metadata = '') => `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop${metadata}}
spec:
  selector: {app: web}
  ports: [{name: http, port: 80, targetPort: http}, {name: metrics, port: 9090}]
${spec}---
`;

/** A policy for the pods of `web`; rules as flow lists. */
const policy = (ingress: string, more = '') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress: ${ingress}
${more}`;

const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec:
  ingressClassName: nginx
  rules:
  - http:
      paths:
      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}
---
`;

const route = (parent: string) => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web, namespace: shop}
spec:
  parentRefs: [${parent}]
  rules: [{backendRefs: [{name: web, port: 80}]}]
---
`;

const webhook = (failurePolicy: string) => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: checks}
webhooks:
- name: checks.example.com
  failurePolicy: ${failurePolicy}
  clientConfig: {service: {name: web, namespace: shop, port: 80}}
---
`;

const OWN = '[{from: [{podSelector: {}}]}]';
const CLUSTER = '[{from: [{namespaceSelector: {}}]}]';
const PORT = '[{ports: [{port: 8080}]}]';

/** The finding of a policy, with the names of the objects. */
const found = (
  code: string,
  from: string,
  more: { to?: string; port?: number; others?: number } = {},
) => {
  const { to = 'Deployment web', port = 8080, others = 0 } = more;
  const field = code === 'dns' || code === 'callee' ? 'egress' : 'ingress';
  return `${code} spec.${field} ${JSON.stringify({ from, to, port, others })}`;
};

const egress = (rules: string, target = '') => `${WEB}${service()}${workload(
  'client',
  '        env: [{name: WEB_URL, value: "http://web/api"}]\n',
)}${target}apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: client, namespace: shop}
spec:
  podSelector: {matchLabels: {app: client}}
  policyTypes: [Egress]
  egress: ${rules}
`;
const DNS = '{to: [{namespaceSelector: {}}], ports: [{port: 53, protocol: UDP}]}';

testRule(cutOffClients, {
  valid: [
    { name: 'no client in the files', yaml: WEB + service() + policy('[]') },
    {
      name: 'only its own namespace calls it',
      yaml: `${WEB}${service()}${workload('shop', '        args: [--web-host=web]\n')}${policy(OWN)}`,
    },
    {
      name: 'an Ingress, any namespace',
      yaml: WEB + service() + INGRESS + policy(CLUSTER),
    },
    {
      name: 'an Ingress, the port by its name, the namespace of a controller',
      yaml:
        WEB +
        service() +
        INGRESS +
        policy(
          '[{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress-nginx}}}], ports: [{port: http}]}]',
        ),
    },
    {
      name: 'an Ingress, a namespace of which nothing is known',
      yaml:
        WEB +
        service() +
        INGRESS +
        policy(
          '[{from: [{namespaceSelector: {matchLabels: {team: platform}}}], ports: [{port: 8000, endPort: 8100}]}]',
        ),
    },
    {
      name: 'an Ingress, its controller among the files of the namespace',
      yaml: `${WEB}${service()}${INGRESS}${workload('traefik')}${policy(OWN)}`,
    },
    {
      name: 'an Ingress, another policy lets it in',
      yaml: `${WEB}${service()}${INGRESS}${policy('[]')}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: all, namespace: shop}
spec:
  podSelector: {}
  ingress: [{ports: [{port: 8080}]}]
`,
    },
    {
      name: 'a Gateway in the same namespace',
      yaml: `${WEB}${service()}${route('{name: front}')}${policy(OWN)}`,
    },
    {
      name: 'a route for calls between pods',
      yaml: `${WEB}${service()}${route('{kind: Service, group: "", name: web}')}${policy(OWN)}`,
    },
    {
      name: 'a load balancer, open ports',
      yaml: `${WEB}${service('  type: LoadBalancer\n')}${policy('[{ports: [{port: 8080}, {port: metrics}]}]')}`,
    },
    {
      name: 'a load balancer, addresses',
      yaml: `${WEB}${service('  type: LoadBalancer\n')}${policy('[{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}]')}`,
    },
    { name: 'a webhook, an open port', yaml: WEB + service() + webhook('Fail') + policy(PORT) },
    {
      name: 'a webhook, the namespace that forwards calls of the API server',
      yaml:
        WEB +
        service() +
        webhook('Fail') +
        policy(
          '[{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]}]',
        ),
    },
    {
      name: 'the host network is beyond policies',
      yaml:
        WEB.replace('    spec:\n', '    spec:\n      hostNetwork: true\n') +
        service('  type: NodePort\n') +
        policy('[]'),
    },
    {
      name: 'a client of another namespace, by its labels',
      yaml: `${WEB}${service()}${workload('job', '        command: [sh, -c, "curl http://web.shop.svc:80/"]\n', { namespace: 'batch' })}${policy(
        '[{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: batch}}, podSelector: {matchLabels: {app: job}}}]}]',
      )}`,
    },
    {
      name: 'names that are no hosts: an image, a domain, a user, a word',
      yaml: `${WEB}${service()}${workload(
        'other',
        `        args: [web, "web:1", "https://web.example.com", "http://web:x@db/"]
        env: [{name: THEME, value: web}, {name: OTEL_SERVICE_NAME, value: web}, {name: IMAGE, value: "registry.example.com/web:2"}]
`,
        { namespace: 'other' },
      )}${policy(OWN)}`,
    },
    {
      name: 'a policy of another kind, which is not understood',
      yaml: `${WEB}${service('  type: LoadBalancer\n')}${policy('[]')}---
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: web, namespace: shop}
spec: {endpointSelector: {}, ingress: [{}]}
`,
    },
    {
      name: 'outgoing calls: DNS and the pods',
      yaml: egress(
        `[${DNS}, {to: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 8080}]}]`,
      ),
    },
    { name: 'outgoing calls: everything', yaml: egress('[{}]') },
    {
      name: 'outgoing calls: none by a name',
      yaml: `${WEB}${policy('[{}]', '  policyTypes: [Ingress, Egress]\n')}`,
    },
  ],
  invalid: [
    {
      name: 'an Ingress, its own namespace',
      yaml: WEB + service() + INGRESS + policy(OWN),
      findings: [found('front', 'Ingress web')],
      fixed: null,
    },
    {
      name: 'an Ingress, another port, monitoring, pods that are no controller',
      yaml: `${WEB}${service()}${INGRESS}${policy(
        '[{ports: [{port: 80}]}, {from: [{namespaceSelector: {matchLabels: {name: monitoring}}}]}, {from: [{podSelector: {matchLabels: {app: shop}}}]}]',
      )}`,
      findings: [found('front', 'Ingress web')],
      fixed: null,
    },
    {
      name: 'an Ingress, denied by default',
      yaml: `${WEB}${service()}${INGRESS}apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: deny, namespace: shop}
spec: {podSelector: {}, policyTypes: [Ingress]}
`,
      findings: ['front spec {"from":"Ingress web","to":"Deployment web","port":8080,"others":0}'],
      fixed: null,
    },
    {
      name: 'an Ingress of a load balancer that calls the pods',
      yaml: WEB + service() + INGRESS.replace('nginx', 'alb') + policy(CLUSTER),
      findings: [found('outside', 'Ingress web')],
      fixed: null,
    },
    {
      name: 'a Gateway in another namespace',
      yaml: `${WEB}${service()}${route('{name: front, namespace: gateways}')}${policy(OWN)}`,
      findings: [found('front', 'HTTPRoute web')],
      fixed: null,
    },
    {
      name: 'routes of other kinds',
      yaml: `${WEB}${service()}apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: {name: web, namespace: shop}
spec: {routes: [{match: Host(\`example.com\`), kind: Rule, services: [{name: web, port: 80}]}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: mesh, namespace: shop}
spec: {hosts: [web], http: [{route: [{destination: {host: web, port: {number: 80}}}]}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec: {hosts: [example.com], gateways: [front], http: [{route: [{destination: {host: web.shop.svc.cluster.local, port: {number: 80}}}]}]}
---
${policy(OWN)}`,
      findings: [found('front', 'IngressRoute web', { others: 1 })],
      fixed: null,
    },
    {
      name: 'a load balancer, pods only',
      yaml: WEB + service('  type: LoadBalancer\n') + policy(CLUSTER),
      findings: [found('outside', 'Service web')],
      fixed: null,
    },
    {
      name: 'external addresses and a node port, one port of two',
      yaml: WEB + service('  externalIPs: [203.0.113.7]\n') + policy(PORT),
      findings: [found('outside', 'Service web', { port: 9090 })],
      fixed: null,
    },
    {
      name: 'webhooks, an APIService and a conversion',
      yaml: `${WEB}${service()}${webhook('Fail')}apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1beta1.external.metrics.example.com}
spec: {group: external.metrics.example.com, version: v1beta1, service: {name: web, namespace: shop, port: 9090}, groupPriorityMinimum: 100, versionPriority: 100}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: shops, kind: Shop}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
  conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {name: web, namespace: shop, port: 80}}}}
---
${policy(CLUSTER)}`,
      findings: [found('api-server', 'ValidatingWebhookConfiguration checks', { others: 2 })],
      fixed: null,
    },
    {
      name: 'a webhook whose failure is ignored',
      yaml: WEB + service() + webhook('Ignore') + policy(OWN),
      findings: [found('api-server', 'ValidatingWebhookConfiguration checks')],
      fixed: null,
    },
    {
      name: 'monitors',
      yaml: `${workload('web', PORTS, { pod: '      annotations: {prometheus.io/scrape: "true", prometheus.io/port: "9090"}\n' })}${service(
        '',
        ', labels: {app: web}',
      )}apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: web, namespace: monitoring}
spec: {selector: {matchLabels: {app: web}}, namespaceSelector: {matchNames: [shop]}, endpoints: [{port: metrics}]}
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: {name: web, namespace: shop}
spec: {selector: {matchLabels: {app: web}}, podMetricsEndpoints: [{port: metrics}]}
---
${policy('[{from: [{podSelector: {}}], ports: [{port: 9090}]}]')}`,
      findings: [found('monitor', 'Deployment web', { port: 9090, others: 2 })],
      fixed: null,
    },
    {
      name: 'a Service that asks for its metrics',
      yaml:
        WEB +
        service('', ', annotations: {prometheus.io/scrape: "true", prometheus.io/port: "9090"}') +
        policy(OWN),
      findings: [found('monitor', 'Service web', { port: 9090 })],
      fixed: null,
    },
    {
      name: 'workloads: in another namespace, with a ConfigMap, with other labels, by a bare name',
      yaml: `${WEB}${service()}${workload('job', '        env: [{name: WEB, value: "http://web.shop.svc.cluster.local/"}]\n', { namespace: 'batch' })}apiVersion: v1
kind: ConfigMap
metadata: {name: proxy, namespace: shop}
data: {nginx.conf: "location / { proxy_pass http://web:80; }"}
---
${workload('proxy', '        envFrom: [{configMapRef: {name: proxy}}]\n')}${workload('bare', '        env: [{name: WEB_HOST, value: web}]\n')}${policy(
  '[{from: [{podSelector: {matchLabels: {app: other}}}, {namespaceSelector: {}, podSelector: {matchLabels: {app: none}}}]}]',
)}`,
      findings: [found('pods', 'Deployment job', { others: 2 })],
      fixed: null,
    },
    {
      name: 'outgoing calls: neither DNS nor the pods',
      yaml: egress('[{to: [{podSelector: {matchLabels: {app: db}}}]}]'),
      findings: [
        found('callee', 'Deployment client'),
        found('dns', 'Deployment client', { to: 'Service web', port: 53 }),
      ],
      fixed: null,
    },
    {
      name: 'outgoing calls: the port of the Service in place of that of the pods',
      yaml: egress(`[${DNS}, {to: [{podSelector: {}}], ports: [{port: 80}]}]`),
      findings: [found('callee', 'Deployment client')],
      fixed: null,
    },
  ],
});
