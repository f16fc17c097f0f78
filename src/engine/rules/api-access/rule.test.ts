import { testRule } from '../../rule/test-rule.ts';
import { apiAccess } from './rule.ts';

testRule(apiAccess, {
  valid: [
    {
      name: 'a token by default',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: controller}
spec:
  containers:
  - name: controller
    image: registry.example.com/controller:1
    args: [--leader-elect]
`,
    },
    {
      name: 'no sign of the API',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: controller}
spec:
  automountServiceAccountToken: false
  containers:
  - name: controller
    image: registry.example.com/controller:1
    args: [--leader-elect=false]
`,
    },
    {
      name: 'a projected token, and another way to the API',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: controller}
spec:
  automountServiceAccountToken: false
  volumes: [{name: token, projected: {sources: [{serviceAccountToken: {path: token}}]}}]
  containers:
  - name: controller
    image: registry.example.com/controller:1
    args: [--leader-elect]
---
apiVersion: v1
kind: Pod
metadata: {name: controller}
spec:
  automountServiceAccountToken: false
  containers:
  - name: controller
    image: registry.example.com/controller:1
    args: [--leader-elect, --kubeconfig=/etc/config]
`,
    },
    {
      name: 'images that hold several programs, with one that asks nothing, or one that is not named',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: tools}
spec:
  automountServiceAccountToken: false
  containers:
  - name: repositories
    image: registry.example.com/mirror/argocd:1
    args: [/usr/local/bin/argocd-repo-server, --port=8081]
  - name: commits
    image: registry.example.com/mirror/argocd:1
    command: [entrypoint.sh, argocd-commit-server]
  - name: unnamed
    image: registry.example.com/mirror/argocd:1
  - name: beside-envoy
    image: registry.example.com/mirror/contour:1
    command: [/bin/contour]
    args: [envoy, shutdown-manager]
  - name: toolbox
    image: registry.example.com/mirror/kubectl:1
    command: [sh, -c, "date; sleep 3600"]
`,
    },
  ],
  invalid: [
    {
      name: 'images that hold several programs, with one that asks',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: tools}
spec:
  automountServiceAccountToken: false
  containers:
  - name: applications
    image: registry.example.com/mirror/argocd:1
    args: [/usr/local/bin/argocd-application-controller]
  - name: server
    image: registry.example.com/mirror/argocd:1
    command: [sh, -c, "exec argocd-server --insecure"]
  - name: edge
    image: registry.example.com/mirror/contour:1
    command: [contour]
    args: [serve]
  - name: wait
    image: registry.example.com/mirror/kubectl:1
    args: [wait, --for=condition=Ready, pod/db]
`,
      findings: [
        'no-token spec.containers[0].image {"what":"mirror/argocd"}',
        'no-token spec.containers[1].image {"what":"mirror/argocd"}',
        'no-token spec.containers[2].image {"what":"mirror/contour"}',
        'no-token spec.containers[3].image {"what":"mirror/kubectl"}',
      ],
      fixed: null,
    },
    {
      name: 'leader election, kubectl in a script, an agent of the node',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: controller}
spec:
  automountServiceAccountToken: false
  containers:
  - name: controller
    image: registry.example.com/controller:1
    args: [--enable-leader-election]
  - name: job
    image: registry.example.com/job:1
    command: [sh, -c, "kubectl rollout restart deploy/web"]
  - name: proxy
    image: registry.k8s.io/kube-proxy:v1.36.0
`,
      findings: [
        'no-token spec.containers[0].args[0] {"what":"--enable-leader-election"}',
        'no-token spec.containers[1].command[2] {"what":"kubectl rollout restart deploy/web"}',
        'no-token spec.containers[2].image {"what":"kube-proxy"}',
      ],
      fixed: null,
    },
    {
      name: 'other options, an image that is there for it, and a configuration',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: edge}
spec:
  automountServiceAccountToken: false
  containers:
  - name: traefik
    image: traefik:v3
    args: [--ping, --providers.kubernetesingress]
  - name: nginx
    image: registry.example.com/edge:1
    args: [--election-id=edge-leader]
  - name: mirrored
    image: registry.example.com/mirror/ingress-nginx/controller:v1
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts: [{name: config, mountPath: /etc/agent}]
  volumes: [{name: config, configMap: {name: agent}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: agent}
data:
  agent.conf: |
    [FILTER]
        Name          kubernetes
        Match         *
`,
      findings: [
        'no-token spec.containers[0].args[1] {"what":"--providers.kubernetesingress"}',
        'no-token spec.containers[1].args[0] {"what":"--election-id=edge-leader"}',
        'no-token spec.containers[2].image {"what":"mirror/ingress-nginx/controller"}',
        'no-token spec.containers[3].volumeMounts {"what":"Name          kubernetes"}',
      ],
      fixed: null,
    },
  ],
});
