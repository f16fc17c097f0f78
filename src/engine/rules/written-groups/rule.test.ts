import { testRule } from '../../rule/test-rule.ts';
import { writtenGroups } from './rule.ts';

const pod = (context: string, more = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${context}  containers: # one
  - name: web
    image: registry.example.com/web:1
${more}`;

testRule(writtenGroups, {
  valid: [
    {
      name: 'both written',
      yaml: pod('  securityContext:\n    fsGroup: 65535\n    supplementalGroups: [1, 2000]\n'),
    },
    { name: 'a Windows pod', yaml: pod('  os:\n    name: windows\n') },
  ],
  invalid: [
    {
      name: 'neither',
      yaml: pod(''),
      findings: [
        'unset spec.securityContext.fsGroup {"field":"fsGroup"}',
        'unset spec.securityContext.supplementalGroups {"field":"supplementalGroups"}',
      ],
      fixed: pod('  securityContext:\n    fsGroup: 10001\n    supplementalGroups:\n    - 10001\n'),
    },
    {
      name: 'root and too high a group',
      yaml: pod('  securityContext:\n    fsGroup: 0\n    supplementalGroups: [65536, 2000, 0]\n'),
      findings: [
        'out-of-range spec.securityContext.fsGroup {"field":"fsGroup","group":"0"}',
        'out-of-range spec.securityContext.supplementalGroups[0] {"field":"supplementalGroups","group":"65536"}',
        'out-of-range spec.securityContext.supplementalGroups[2] {"field":"supplementalGroups","group":"0"}',
      ],
      fixed: pod('  securityContext:\n    fsGroup: 10001\n    supplementalGroups: [2000]\n'),
    },
  ],
});
