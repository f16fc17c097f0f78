import { testRule } from '../../rule/test-rule.ts';
import { serviceAccountField } from './rule.ts';

const pod = (spec: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(serviceAccountField, {
  valid: [
    { name: 'neither', yaml: pod('') },
    { name: 'the newer name', yaml: pod('  serviceAccountName: web\n') },
    { name: 'null is absence', yaml: pod('  serviceAccount: null\n') },
    {
      name: 'a type of another project, which has no other name for it',
      yaml: 'apiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\nmetadata: {name: pi}\nspec: {driver: {serviceAccount: spark}}\n',
    },
    {
      name: 'a ServiceAccount has no such field',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
serviceAccount: web
`,
    },
  ],
  invalid: [
    {
      name: 'the older name alone, with comments',
      yaml: pod('  # Who we are\n  serviceAccount: web # own account\n'),
      findings: ['old-name spec.serviceAccount'],
      fixed: pod('  # Who we are\n  serviceAccountName: web # own account\n'),
    },
    {
      name: 'both agree, in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccount: web
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['repeated spec.template.spec.serviceAccount'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'the newer one is empty, so that the older one counts',
      yaml: pod('  serviceAccountName: ""\n  serviceAccount: web\n'),
      findings: ['old-name spec.serviceAccount'],
      fixed: pod('  serviceAccountName: "web"\n'),
    },
    {
      name: 'the newer one is null',
      yaml: pod('  serviceAccountName: null\n  serviceAccount: web\n'),
      findings: ['old-name spec.serviceAccount'],
      fixed: pod('  serviceAccountName: web\n'),
    },
    {
      name: 'an empty one goes',
      yaml: pod('  serviceAccount: ""\n'),
      findings: ['empty spec.serviceAccount'],
      fixed: pod(''),
    },
    {
      name: 'an empty one goes beside the newer one as well',
      yaml: pod('  serviceAccountName: web\n  serviceAccount: "" # none\n'),
      findings: ['empty spec.serviceAccount'],
      fixed: pod('  serviceAccountName: web\n'),
    },
    {
      name: 'declined when the two differ',
      yaml: pod('  serviceAccountName: web\n  serviceAccount: shop\n'),
      findings: ['ignored spec.serviceAccount'],
      fixed: null,
    },
  ],
});
