import { testRule } from '../../rule/test-rule.ts';
import { retiredIngressNginx } from './rule.ts';

const pod = (...images: string[]) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller
spec:
  selector:
    matchLabels: {app: nginx}
  template:
    metadata:
      labels: {app: nginx}
    spec:
      containers:
${images.map((image, i) => `        - name: c${i}\n          image: ${image}\n`).join('')}`;
const at = (i: number) => `spec.template.spec.containers[${i}].image`;

testRule(retiredIngressNginx, {
  valid: [
    {
      name: 'other products, forks that are patched',
      yaml: pod(
        'nginx:1.29',
        'nginx/nginx-ingress:5.0',
        'ghcr.io/forkline/ingress-nginx/controller:1.15.2',
        'cgr.dev/chainguard/nginx-ingress-controller:1',
        'registry.k8s.io/ingress-nginx-controller:1',
      ),
    },
    { name: 'no image, a template, and no reference', yaml: pod('null', '"{{ .x }}"', 'A@b') },
  ],
  invalid: [
    {
      name: 'a controller',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ingress-nginx-controller
spec:
  selector:
    matchLabels:
      app: ingress-nginx
  template:
    metadata:
      labels:
        app: ingress-nginx
    spec:
      containers:
        - name: controller
          image: registry.k8s.io/ingress-nginx/controller:v1.15.1
`,
      findings: [`retired ${at(0)} {"image":"registry.k8s.io/ingress-nginx/controller"}`],
      fixed: null,
    },
    {
      name: 'images of the Kubernetes project, of AKS, and of others under their names',
      yaml: pod(
        'registry.k8s.io/ingress-nginx/controller:v1.15.1 # the last one',
        'k8s.gcr.io/ingress-nginx/controller-chroot:v1.2.0',
        'us.gcr.io/k8s-artifacts-prod/ingress-nginx/controller:v0.34.1',
        'quay.io/kubernetes-ingress-controller/nginx-ingress-controller:0.26.1',
        'mcr.microsoft.com/oss/kubernetes/ingress/nginx-ingress-controller:v1.11.5',
        'shop.azurecr.io/mirror/ingress-nginx/controller:v1.12.0',
        'bitnami/nginx-ingress-controller:1.11',
        'registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.6.0',
        'registry.k8s.io/ingress-nginx/custom-error-pages:v1.2.0',
        'registry.k8s.io/ingress-nginx/opentelemetry-1.25.3:v20240813',
      ),
      findings: [
        `retired ${at(0)} {"image":"registry.k8s.io/ingress-nginx/controller"}`,
        `retired ${at(1)} {"image":"k8s.gcr.io/ingress-nginx/controller-chroot"}`,
        `retired ${at(2)} {"image":"us.gcr.io/k8s-artifacts-prod/ingress-nginx/controller"}`,
        `retired ${at(3)} {"image":"quay.io/kubernetes-ingress-controller/nginx-ingress-controller"}`,
        `aks-add-on ${at(4)} {"image":"mcr.microsoft.com/oss/kubernetes/ingress/nginx-ingress-controller"}`,
        `copy-or-fork ${at(5)} {"image":"shop.azurecr.io/mirror/ingress-nginx/controller"}`,
        `copy-or-fork ${at(6)} {"image":"bitnami/nginx-ingress-controller"}`,
        `helper ${at(7)} {"image":"registry.k8s.io/ingress-nginx/kube-webhook-certgen"}`,
        `retired ${at(8)} {"image":"registry.k8s.io/ingress-nginx/custom-error-pages"}`,
        `retired ${at(9)} {"image":"registry.k8s.io/ingress-nginx/opentelemetry-1.25.3"}`,
      ],
      fixed: null,
    },
  ],
});
