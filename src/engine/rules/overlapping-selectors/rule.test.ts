import { testRule } from '../../rule/test-rule.ts';
import { overlappingSelectors } from './rule.ts';

const workload = (
  name: string,
  selector: string,
  labels: string,
  { kind = 'Deployment', namespace = 'shop', more = '' } = {},
) => `---
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
${more}spec:
  selector: {matchLabels: {${selector}}} # its pods
  template:
    metadata:
      labels: {${labels}}
    spec:
      containers:
        - name: main
          image: registry.example.com/main:1
`;

testRule(overlappingSelectors, {
  valid: [
    {
      name: 'labels that distinguish them',
      yaml:
        workload('web', 'app: web', 'app: web, tier: front') +
        workload('api', 'app: web, tier: back', 'app: web, tier: back').replaceAll(
          'app:',
          'team:',
        ) +
        workload('db', 'app: db', 'app: db', { kind: 'StatefulSet' }),
    },
    {
      name: 'another namespace',
      yaml:
        workload('web', 'app: web', 'app: web') +
        workload('other', 'app: web', 'app: web', { namespace: 'test' }),
    },
    {
      name: 'copies of the cluster, with an owner',
      yaml:
        workload('web', 'app: web', 'app: web') +
        workload(
          'web-5d8f',
          'app: web, pod-template-hash: 5d8f',
          'app: web, pod-template-hash: 5d8f',
          {
            kind: 'ReplicaSet',
            more: '  ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web, uid: a}]\n',
          },
        ),
    },
    {
      name: 'a Job, and a bare Pod beside a Deployment, whose pods have a further label',
      yaml: `${workload('web', 'app: web', 'app: web')}---
apiVersion: batch/v1
kind: Job
metadata: {name: migrate, namespace: shop}
spec: {template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: a, image: 'reg.example.com/a:1'}]}}}
---
apiVersion: v1
kind: Pod
metadata: {name: debug, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: 'reg.example.com/a:1'}]}
`,
    },
    {
      name: 'the same workload twice',
      yaml:
        workload('web', 'app: web', 'app: web, v: a') +
        workload('web', 'app: web', 'app: web, v: b'),
    },
    {
      name: 'null, and no selector',
      yaml: workload('web', '', 'app: web') + workload('api', 'app: null', 'app: web'),
    },
  ],
  invalid: [
    {
      name: 'two that match each other’s pods',
      yaml:
        workload('site', 'app: shop', 'app: shop, c: site') +
        workload('worker', 'app: shop', 'app: shop, c: worker', { kind: 'DaemonSet' }),
      findings: ['mutual spec.selector {"kind":"Deployment","name":"site"}'],
      fixed: null,
    },
    {
      name: 'one that is wider, and an old kind',
      yaml: `${workload('app', 'app: scope', 'app: scope, c: app')}${workload('agent', 'app: scope, c: agent', 'app: scope, c: agent')}---
apiVersion: v1
kind: ReplicationController
metadata: {name: old, namespace: shop}
spec:
  selector: {c: agent}
  template: {metadata: {labels: {c: agent}}, spec: {containers: [{name: a, image: 'reg.example.com/a:1'}]}}
`,
      findings: [
        'wider spec.selector {"kind":"Deployment","name":"agent"}',
        'wider spec.selector {"kind":"Deployment","name":"agent"}',
      ],
      fixed: null,
    },
    {
      name: 'an expression, and a bare Pod that a ReplicaSet takes, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: ReplicaSet
  metadata: {name: web}
  spec:
    selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}
    template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, image: 'reg.example.com/a:1'}]}}
- apiVersion: v1
  kind: Pod
  metadata: {name: debug, labels: {app: web}}
  spec: {containers: [{name: a, image: 'reg.example.com/a:1'}]}
`,
      findings: ['wider items[0].spec.selector {"kind":"Pod","name":"debug"}'],
      fixed: null,
    },
  ],
});
