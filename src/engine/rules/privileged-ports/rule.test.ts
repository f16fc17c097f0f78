import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { moves } from './moves.ts';
import { privilegedPorts } from './rule.ts';

testRule(privilegedPorts, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  securityContext: {runAsNonRoot: true}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports: [{containerPort: 80}]
`,
    },
    {
      name: 'no ports, and ports from 1024 up',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 1024
    - containerPort: 8080
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'root, or a user that only the image knows',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: root
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 0
      runAsNonRoot: null
    ports:
    - containerPort: 80
  - name: unknown
    image: registry.example.com/web:1
    ports:
    - containerPort: 443
`,
    },
    {
      name: 'the capability, or the sysctl',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    sysctls:
    - name: net.ipv4.ip_unprivileged_port_start
      value: "443"
  containers:
  - name: capable
    image: registry.example.com/web:1
    securityContext:
      capabilities:
        add: [NET_BIND_SERVICE]
    ports:
    - containerPort: 80
  - name: allowed
    image: registry.example.com/web:1
    ports:
    - containerPort: 443
`,
    },
    {
      name: 'a Windows pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    runAsNonRoot: true
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
`,
    },
  ],
  invalid: [
    {
      name: 'a Deployment with its probes and its Service',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          args: [--port=80, --tls-port, "443"]
          securityContext:
            runAsUser: 1000
          ports:
            - name: http
              containerPort: 80 # the site
            - containerPort: 443
          livenessProbe:
            httpGet:
              path: /healthz
              port: 80
          readinessProbe:
            tcpSocket:
              port: http
          startupProbe:
            httpGet:
              host: example.com
              port: 80
          lifecycle:
            preStop:
              httpGet: {path: /stop, port: 443}
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
    - name: https
      port: 443
      targetPort: 443 # TLS ends in the pod
    - name: named
      port: 81
      targetPort: http
---
apiVersion: v1
kind: Service
metadata:
  name: other
  namespace: shop
spec:
  selector:
    app: other
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: elsewhere
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      findings: [
        'privileged-port spec.template.spec.containers[0].ports[0].containerPort {"port":80}',
        'privileged-port spec.template.spec.containers[0].ports[1].containerPort {"port":443}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        tier: front
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          args: [--port=8080, --tls-port, "8443"]
          securityContext:
            runAsUser: 1000
          ports:
            - name: http
              containerPort: 8080 # the site
            - containerPort: 8443
          livenessProbe:
            httpGet:
              path: /healthz
              port: 8080
          readinessProbe:
            tcpSocket:
              port: http
          startupProbe:
            httpGet:
              host: example.com
              port: 80
          lifecycle:
            preStop:
              httpGet: {path: /stop, port: 8443}
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
    - name: https
      port: 443
      targetPort: 8443 # TLS ends in the pod
    - name: named
      port: 81
      targetPort: http
---
apiVersion: v1
kind: Service
metadata:
  name: other
  namespace: shop
spec:
  selector:
    app: other
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: elsewhere
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
    },
    {
      name: 'a chosen value, the user at the pod, an init container, a hostPort that stays',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    args: [--port=53]
    ports: [{containerPort: 53, protocol: UDP}, {containerPort: 53, protocol: TCP}]
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--port=80]
    ports:
    - containerPort: 80
      hostPort: 80
    - containerPort: 8080
`,
      value: 5353,
      findings: [
        'privileged-port spec.initContainers[0].ports[0].containerPort {"port":53}',
        'privileged-port spec.initContainers[0].ports[1].containerPort {"port":53}',
        'privileged-port spec.containers[0].ports[0].containerPort {"port":80}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    args: [--port=5353]
    ports: [{containerPort: 5353, protocol: UDP}, {containerPort: 5353, protocol: TCP}]
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--port=5380]
    ports:
    - containerPort: 5380
      hostPort: 80
    - containerPort: 8080
`,
    },
    {
      name: 'the policies that let traffic through, the annotation of Prometheus, and no other pod’s port',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, tier: front}
      annotations:
        prometheus.io/port: "80"
    spec:
      containers:
      - name: web
        image: httpd:2.4
        env: [{name: PORT, value: "80"}]
        securityContext:
          runAsUser: 33
        ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: other
  labels: {tier: front}
spec:
  containers:
  - name: other
    image: registry.example.com/other:1
    ports:
    - containerPort: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: 80 # the site
    - port: http
  egress:
  - to:
    - podSelector: {matchLabels: {app: web}}
    ports:
    - {protocol: TCP, port: 80}
  - ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: front
spec:
  podSelector: {matchLabels: {tier: front}}
  ingress:
  - ports:
    - protocol: TCP
      port: 80
  - ports:
    - port: 8000
      endPort: 9000
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: elsewhere
  namespace: other
spec:
  podSelector: {matchLabels: {app: api}}
  ingress:
  - ports:
    - port: 80
`,
      findings: [
        'privileged-port spec.template.spec.containers[0].ports[0].containerPort {"port":80}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, tier: front}
      annotations:
        prometheus.io/port: "8080"
    spec:
      containers:
      - name: web
        image: httpd:2.4
        env: [{name: PORT, value: "8080"}]
        securityContext:
          runAsUser: 33
        ports:
        - containerPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: other
  labels: {tier: front}
spec:
  containers:
  - name: other
    image: registry.example.com/other:1
    ports:
    - containerPort: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: 8080 # the site
    - port: http
  egress:
  - to:
    - podSelector: {matchLabels: {app: web}}
    ports:
    - {protocol: TCP, port: 8080}
  - ports:
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: front
spec:
  podSelector: {matchLabels: {tier: front}}
  ingress:
  - ports:
    - protocol: TCP
      port: 80
    - protocol: TCP
      port: 8080
  - ports:
    - port: 8000
      endPort: 9000
    - port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: elsewhere
  namespace: other
spec:
  podSelector: {matchLabels: {app: api}}
  ingress:
  - ports:
    - port: 80
`,
    },
    {
      name: 'a List: the Service is found in the same document',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels: {app: web}
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
      args: [-p, "80"]
      securityContext: {runAsUser: 1000}
      ports:
      - containerPort: 80
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector: {app: web}
    ports:
    - port: 8000
      targetPort: 80
`,
      findings: ['privileged-port items[0].spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels: {app: web}
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
      args: [-p, "8080"]
      securityContext: {runAsUser: 1000}
      ports:
      - containerPort: 8080
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector: {app: web}
    ports:
    - port: 8000
      targetPort: 8080
`,
    },
    {
      name: 'declined on the host network',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 1000
    ports:
    - containerPort: 80
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: null,
    },
    {
      name: 'a ConfigMap tells the port, and a client of another port stays',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata: {name: site}
data:
  site.conf: |
    server {
      listen 80;
      location / { proxy_pass http://api:80; }
    }
---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {runAsUser: 1000}
    env: [{name: API_PORT, value: "80"}]
    ports: [{containerPort: 80}]
    volumeMounts: [{name: site, mountPath: /etc/site}]
  volumes: [{name: site, configMap: {name: site}}]
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: ConfigMap
metadata: {name: site}
data:
  site.conf: |
    server {
      listen 8080;
      location / { proxy_pass http://api:80; }
    }
---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext: {runAsUser: 1000}
    env: [{name: API_PORT, value: "80"}]
    ports: [{containerPort: 8080}]
    volumeMounts: [{name: site, mountPath: /etc/site}]
  volumes: [{name: site, configMap: {name: site}}]
`,
    },
    {
      name: 'no move when a tool fills in the port that a Service sends to',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports:
  - port: 9090
    targetPort: "\${METRICS_PORT}"
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports:
  - port: 9090
    targetPort: "\${METRICS_PORT}"
`,
    },
    {
      name: 'no move when a tool fills in the port of a probe',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
    readinessProbe:
      httpGet: {path: /ready, port: "\${HEALTH_PORT}"}
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 1000, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
    readinessProbe:
      httpGet: {path: /ready, port: "\${HEALTH_PORT}"}
`,
    },
    {
      name: 'no move when a tool fills in the port of another container’s hook',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
  - name: proxy
    image: registry.example.com/proxy:1
    lifecycle:
      preStop:
        httpGet: {path: /stop, port: "#{stop}#"}
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsUser: 1000, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
  - name: proxy
    image: registry.example.com/proxy:1
    lifecycle:
      preStop:
        httpGet: {path: /stop, port: "#{stop}#"}
`,
    },
    {
      name: 'no move when a tool fills in the port that Prometheus reads',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    prometheus.io/port: "$(params.port)"
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    prometheus.io/port: "$(params.port)"
spec:
  securityContext: {runAsUser: 1000, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
`,
    },
    {
      name: 'no move when a tool fills in the port that a NetworkPolicy lets through',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: "#{db}#"
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}
  containers:
  - name: web
    image: registry.example.com/web:1
    ports:
    - containerPort: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: "#{db}#"
`,
    },
    {
      name: 'strings that are no number and no placeholder stay',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--listen, ":80"]
    ports:
    - containerPort: 80
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports:
  - port: 9090
    targetPort: http_port
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: db_port
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web}
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--listen, ":8080"]
    ports:
    - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports:
  - port: 9090
    targetPort: http_port
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - ports:
    - port: db_port
`,
    },
    {
      name: 'no move when the new port is taken',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 1000
    ports:
    - containerPort: 80
  - name: admin
    image: registry.example.com/admin:1
    ports:
    - containerPort: 8080
`,
      findings: ['privileged-port spec.containers[0].ports[0].containerPort {"port":80}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
    - name: net.ipv4.ip_unprivileged_port_start
      value: "80"
  containers:
  - name: web
    image: registry.example.com/web:1
    securityContext:
      runAsUser: 1000
    ports:
    - containerPort: 80
  - name: admin
    image: registry.example.com/admin:1
    ports:
    - containerPort: 8080
`,
    },
  ],
});

describe('moves', () => {
  const podOf = (...numbers: number[]): Pod => {
    const ports: Json = numbers.map((containerPort) => ({ containerPort }));
    const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
    const value: Json = { spec: { containers: [{ name: 'c', ports }] } };
    const workload = workloadOf({ ...identity, path: [], value });
    if (!workload) throw new Error('not a workload');
    return workload.pod;
  };
  const at = (i: number) => ['spec', 'containers', 0, 'ports', i, 'containerPort'];

  test('keeps the distance of several ports', () => {
    const ports = [
      { port: 443, at: at(0) },
      { port: 80, at: at(1) },
    ];
    expect([...(moves(podOf(443, 80), ports, 8080) ?? [])]).toEqual([
      [443, 8443],
      [80, 8080],
    ]);
  });

  test.each([
    ['out of range', podOf(1, 1023), [1, 1023], 65000],
    ['below 1024', podOf(80), [80], 1023],
    ['the new number stays with another port', podOf(80, 8080), [80], 8080],
    ['the old number stays with another container', podOf(80, 80), [80], 8080],
  ])('refuses: %s', (_, pod, moving, value) => {
    const ports = moving.map((port, i) => ({ port, at: at(i) }));
    expect(moves(pod, ports, value)).toBeNull();
  });
});
