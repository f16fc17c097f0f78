import { testRule } from '../../rule/test-rule.ts';
import { volumeClaimTemplates } from './rule.ts';

const set = (claims: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
${claims}`;

testRule(volumeClaimTemplates, {
  valid: [
    {
      name: 'a mode and a size',
      yaml: set(`  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOncePod]
        resources:
          requests:
            storage: 10Gi
`),
    },
    { name: 'none', yaml: set('') },
    { name: 'null', yaml: set('  volumeClaimTemplates: null\n') },
  ],
  invalid: [
    {
      name: 'nothing but a name',
      value: '20Gi',
      yaml: set(`  volumeClaimTemplates:
    - metadata:
        name: data # the tables
      spec:
        storageClassName: managed-csi
`),
      findings: [
        'no-access-mode spec.volumeClaimTemplates[0].spec.accessModes {"name":"data"}',
        'no-size spec.volumeClaimTemplates[0].spec.resources.requests.storage {"name":"data"}',
      ],
      fixed: set(`  volumeClaimTemplates:
    - metadata:
        name: data # the tables
      spec:
        storageClassName: managed-csi
        accessModes:
          - ReadWriteOnce
        resources:
          requests:
            storage: 20Gi
`),
    },
    {
      name: 'no mode: nothing needs to be chosen',
      yaml: set(`  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [], resources: {requests: {storage: 10Gi}}}
`),
      findings: ['no-access-mode spec.volumeClaimTemplates[0].spec.accessModes {"name":"data"}'],
      fixed: set(`  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: ["ReadWriteOnce"], resources: {requests: {storage: 10Gi}}}
`),
    },
    {
      name: 'declined: shared, and no size given, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: StatefulSet
  metadata: {name: db}
  spec:
    selector: {matchLabels: {app: db}}
    volumeClaimTemplates:
    - spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: null}}}
`,
      findings: [
        'shared items[0].spec.volumeClaimTemplates[0].spec.accessModes {"name":"0","mode":"ReadWriteMany"}',
        'no-size items[0].spec.volumeClaimTemplates[0].spec.resources.requests.storage {"name":"0"}',
      ],
      fixed: null,
    },
  ],
});
