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
  ],
  invalid: [
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
  ],
});
