import { expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../../index.ts';

const TEXT = `apiVersion: v1
kind: Pod
metadata:
  name: controller
spec:
  containers:
    - name: controller
      image: mcr.microsoft.com/oss/kubernetes/ingress/nginx-ingress-controller:v1.13.1
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: webapprouting.kubernetes.azure.com
`;

it.each([
  ['2026-11-30', 'medium'],
  ['2026-12-01', 'high'],
  [undefined, 'medium'],
])('what the NGINX of AKS serves or is weighs on %s: %s', (today, severity) => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const rules = new Map(['retired-ingress-nginx', 'ingress-nginx-classes'].map((id) => [id, {}]));
  const { documents } = new Reviewer(registry, { ...env, ...(today && { today }) }, rules).review(
    TEXT,
  );
  const findings = documents.flatMap(({ review }) => review.objects).flatMap((o) => o.findings);
  expect(findings.map((finding) => [finding.rule, finding.code, finding.severity])).toEqual([
    ['retired-ingress-nginx', 'aks-add-on', severity],
    ['ingress-nginx-classes', 'aks-add-on', severity],
  ]);
});
