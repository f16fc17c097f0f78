import { testRule } from '../../rule/test-rule.ts';
import { sharedServiceAccount } from './rule.ts';

interface Options {
  readonly labels?: string;
  readonly namespace?: string;
  readonly account?: string;
}

const deployment = (
  name: string,
  { labels, namespace, account }: Options = {},
) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
${namespace ? `  namespace: ${namespace}\n` : ''}spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {${labels ?? `app: ${name}`}}
    spec:
      ${account ?? 'serviceAccountName: shop'}
      containers:
        - name: app
          image: registry.example.com/app:1
`;

const job = `apiVersion: batch/v1
kind: CronJob
metadata:
  name: web-cleanup
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          labels:
            app: web
        spec:
          serviceAccountName: shop
          restartPolicy: Never
          containers:
          - name: cleanup
            image: registry.example.com/web:1
`;

testRule(sharedServiceAccount, {
  valid: [
    { name: 'one workload', yaml: deployment('web') },
    { name: 'the same application', yaml: `${deployment('web')}---\n${job}` },
    {
      name: 'an account each',
      yaml: `${deployment('web')}---\n${deployment('orders', { account: 'serviceAccountName: orders' })}`,
    },
    {
      name: 'default is another rule’s business',
      yaml: `${deployment('web', { account: 'serviceAccountName: null' })}---\n${deployment('orders', { account: 'serviceAccount: default' })}`,
    },
    {
      name: 'the same name in two namespaces is two accounts',
      yaml: `${deployment('web', { namespace: 'a' })}---\n${deployment('orders', { namespace: 'b' })}`,
    },
    {
      name: 'no name at all',
      yaml: `${deployment('web')}---
apiVersion: v1
kind: Pod
metadata: {}
spec:
  serviceAccountName: shop
  containers:
  - name: x
    image: registry.example.com/x:1
`,
    },
  ],
  invalid: [
    {
      name: 'two pods',
      yaml: ['web', 'orders']
        .map(
          (name) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  serviceAccountName: shop
  containers:
  - name: ${name}
    image: registry.example.com/${name}:1
`,
        )
        .join('---\n'),
      findings: [
        'shared spec.serviceAccountName {"account":"shop","other":"orders"}',
        'shared spec.serviceAccountName {"account":"shop","other":"web"}',
      ],
      fixed: null,
    },
    {
      name: 'two applications, with comments; the third is the first’s own job',
      yaml: `# The shop\n${deployment('web')}---\n${deployment('orders', { account: 'serviceAccount: shop' })}---\n${job}`,
      findings: [
        'shared spec.template.spec.serviceAccountName {"account":"shop","other":"orders"}',
        'shared spec.template.spec.serviceAccount {"account":"shop","other":"web"}',
        'shared spec.jobTemplate.spec.template.spec.serviceAccountName {"account":"shop","other":"orders"}',
      ],
      fixed: null,
    },
    {
      name: 'the recommended label comes before the short one; no namespace may be any',
      yaml: `${deployment('web', { labels: 'app: shop, app.kubernetes.io/name: web' })}---\n${deployment(
        'orders',
        { labels: 'app: shop, app.kubernetes.io/name: orders', namespace: 'shop' },
      )}`,
      findings: [
        'shared spec.template.spec.serviceAccountName {"account":"shop","other":"orders"}',
        'shared spec.template.spec.serviceAccountName {"account":"shop","other":"web"}',
      ],
      fixed: null,
    },
    {
      name: 'items of a List, told apart by their own names',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata: {name: web}
  spec:
    serviceAccountName: shop
    containers: [{name: web, image: registry.example.com/web:1}]
- apiVersion: v1
  kind: Pod
  metadata: {name: orders}
  spec:
    serviceAccountName: shop
    containers: [{name: orders, image: registry.example.com/orders:1}]
`,
      findings: [
        'shared items[0].spec.serviceAccountName {"account":"shop","other":"orders"}',
        'shared items[1].spec.serviceAccountName {"account":"shop","other":"web"}',
      ],
      fixed: null,
    },
  ],
});
