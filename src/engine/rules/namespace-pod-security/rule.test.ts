import { testRule } from '../../rule/test-rule.ts';
import { namespacePodSecurity } from './rule.ts';

testRule(namespacePodSecurity, {
  valid: [
    {
      name: 'baseline and restricted',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/enforce-version: v1.31
    pod-security.kubernetes.io/warn: restricted
    pod-security.kubernetes.io/warn-version: latest
---
apiVersion: v1
kind: Namespace
metadata:
  name: billing
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
    },
    {
      name: 'the cluster’s own',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: kube-system
  labels:
    pod-security.kubernetes.io/enforce: privileged
---
apiVersion: v1
kind: Namespace
metadata:
  name: kube-public
`,
    },
    {
      name: 'Kubernetes before the labels',
      kubernetesVersion: '1.22',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
    },
  ],
  invalid: [
    {
      name: 'no label',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: shop # ours
  labels:
    team: shop
`,
      findings: ['missing metadata.labels["pod-security.kubernetes.io/enforce"]'],
      fixed: `apiVersion: v1
kind: Namespace
metadata:
  name: shop # ours
  labels:
    team: shop
    pod-security.kubernetes.io/enforce: baseline
`,
    },
    {
      name: 'no labels at all, null, a chosen level, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop
- apiVersion: v1
  kind: Namespace
  metadata:
    name: billing
    labels:
      pod-security.kubernetes.io/enforce: null
`,
      value: 'restricted',
      findings: [
        'missing items[0].metadata.labels["pod-security.kubernetes.io/enforce"]',
        'missing items[1].metadata.labels["pod-security.kubernetes.io/enforce"]',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop
    labels:
      pod-security.kubernetes.io/enforce: restricted
- apiVersion: v1
  kind: Namespace
  metadata:
    name: billing
    labels:
      pod-security.kubernetes.io/enforce: restricted
`,
    },
    {
      name: 'privileged, and words that are refused',
      yaml: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels:
    pod-security.kubernetes.io/enforce: privileged # the agents need it
    pod-security.kubernetes.io/enforce-version: "1.31"
    pod-security.kubernetes.io/audit: Restricted
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: high
`,
      findings: [
        'privileged metadata.labels["pod-security.kubernetes.io/enforce"]',
        'invalid-version metadata.labels["pod-security.kubernetes.io/enforce-version"] {"label":"pod-security.kubernetes.io/enforce-version"}',
        'invalid-level metadata.labels["pod-security.kubernetes.io/audit"] {"label":"pod-security.kubernetes.io/audit"}',
        'invalid-level metadata.labels["pod-security.kubernetes.io/enforce"] {"label":"pod-security.kubernetes.io/enforce"}',
      ],
      fixed: `apiVersion: v1
kind: Namespace
metadata:
  name: agents
  labels:
    pod-security.kubernetes.io/enforce: baseline # the agents need it
    pod-security.kubernetes.io/enforce-version: "latest"
    pod-security.kubernetes.io/audit: baseline
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
    },
  ],
});
