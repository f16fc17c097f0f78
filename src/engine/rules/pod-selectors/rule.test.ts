import { testRule } from '../../rule/test-rule.ts';
import { podSelectors } from './rule.ts';

const deployment = (selector: string, labels: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${selector}  template:
    metadata: # of each pod
${labels}    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`;

testRule(podSelectors, {
  valid: [
    {
      name: 'labels and expressions that match',
      yaml: deployment(
        '  selector:\n    matchLabels:\n      app: web\n    matchExpressions:\n      - key: tier\n        operator: Exists\n',
        '      labels:\n        app: web\n        tier: front\n',
      ),
    },
    {
      name: 'a Job chooses by itself',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: import
        image: registry.example.com/import:1
`,
    },
    {
      name: 'null, which is read as the empty text, and a map, which is no label at all',
      yaml: `${deployment(
        '  selector:\n    matchLabels:\n      tier: null\n',
        '      labels:\n        tier: ""\n',
      )}---\n${deployment(
        '  selector:\n    matchLabels:\n      app: {a: 1}\n',
        '      labels:\n        app: web\n',
      )}`,
    },
  ],
  invalid: [
    {
      name: 'labels are missing',
      yaml: deployment(
        '  selector:\n    matchLabels:\n      app: web\n      app.kubernetes.io/part-of: shop\n',
        '      labels:\n        app: web # the site\n',
      ),
      findings: [
        'mismatch spec.selector.matchLabels["app.kubernetes.io/part-of"] {"label":"app.kubernetes.io/part-of: shop"}',
      ],
      fixed: deployment(
        '  selector:\n    matchLabels:\n      app: web\n      app.kubernetes.io/part-of: shop\n',
        '      labels:\n        app: web # the site\n        app.kubernetes.io/part-of: shop\n',
      ),
    },
    {
      name: 'all labels are missing, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec:
    selector: {matchLabels: {app: agent}}
    template:
      spec:
        containers:
        - name: agent
          image: registry.example.com/agent:1
`,
      findings: ['mismatch items[0].spec.selector.matchLabels.app {"label":"app: agent"}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec:
    selector: {matchLabels: {app: agent}}
    template:
      metadata:
        labels:
          app: agent
      spec:
        containers:
        - name: agent
          image: registry.example.com/agent:1
`,
    },
    {
      name: 'declined for another value',
      yaml: deployment(
        '  selector:\n    matchLabels:\n      app: web\n',
        '      labels:\n        app: wbe\n',
      ),
      findings: ['mismatch spec.selector.matchLabels.app {"label":"app: web"}'],
      fixed: null,
    },
    {
      name: 'declined for an expression',
      yaml: deployment(
        '  selector:\n    matchExpressions:\n      - {key: tier, operator: In, values: [front]}\n',
        '      labels:\n        app: web\n',
      ),
      findings: ['expression-mismatch spec.selector.matchExpressions'],
      fixed: null,
    },
    {
      name: 'an empty selector',
      yaml: deployment('  selector: {}\n', '      labels:\n        app: web\n'),
      findings: ['empty-selector spec.selector'],
      fixed: deployment(
        '  selector:\n    matchLabels:\n      app: web\n',
        '      labels:\n        app: web\n',
      ),
    },
    {
      name: 'none, written as null',
      yaml: deployment('  selector: null\n', '      labels:\n        app: web\n'),
      findings: ['no-selector spec.selector'],
      fixed: deployment(
        '  selector:\n    matchLabels:\n      app: web\n',
        '      labels:\n        app: web\n',
      ),
    },
    {
      name: 'none: it takes the labels, but for those that change with each version',
      yaml: deployment(
        '  replicas: 2 # for now\n',
        '      labels:\n        app: web\n        app.kubernetes.io/version: "1.2"\n',
      ),
      findings: ['no-selector spec.selector'],
      fixed: deployment(
        '  replicas: 2 # for now\n  selector:\n    matchLabels:\n      app: web\n',
        '      labels:\n        app: web\n        app.kubernetes.io/version: "1.2"\n',
      ),
    },
    {
      name: 'none, and no labels to take',
      yaml: deployment('', '      annotations: {}\n'),
      findings: ['no-selector spec.selector'],
      fixed: null,
    },
  ],
});
