import { testRule } from '../../rule/test-rule.ts';
import { servicePorts } from './rule.ts';

const twoPorts = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - name: http
    port: 80 # the site
    targetPort: 9000
  - name: admin
    port: 8081
`;

testRule(servicePorts, {
  valid: [
    { name: 'silent while the list is empty', yaml: twoPorts },
    {
      name: 'in the list or a range of it',
      yaml: twoPorts,
      options: { allowedPorts: ['80', ' 8000 - 8999 '] },
    },
    {
      name: 'no ports',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: headless
spec:
  clusterIP: None
  ports: null
`,
      options: { allowedPorts: ['443'] },
    },
  ],
  invalid: [
    {
      name: 'not in the list',
      yaml: twoPorts,
      options: { allowedPorts: ['443', '8000-8080'] },
      findings: ['port spec.ports[0].port {"port":80}', 'port spec.ports[1].port {"port":8081}'],
      fixed: null,
    },
    {
      name: 'in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: https
      port: 443
    - name: http
      port: 22
`,
      options: { allowedPorts: ['443', 'http'] },
      findings: ['port items[0].spec.ports[1].port {"port":22}'],
      fixed: null,
    },
  ],
});
