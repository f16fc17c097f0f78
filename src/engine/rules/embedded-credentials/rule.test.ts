import { testRule } from '../../rule/test-rule.ts';
import { embeddedCredentials } from './rule.ts';

const pod = (container: string, annotations = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
${annotations}spec:
  containers:
  - name: web
    image: registry.example.com/web:1
${container}`;

testRule(embeddedCredentials, {
  valid: [
    { name: 'nothing', yaml: pod('') },
    {
      name: 'null, names of Secrets, references, placeholders',
      yaml: pod(
        `    lifecycle: null
    livenessProbe:
      exec:
        command: [redis-cli, --password, $(PASSWORD)]
    readinessProbe:
      exec:
        command: [sh, -c, 'pg_isready && psql "postgres://app:$PW@db/app"', --password=your-password]
      httpGet:
        httpHeaders:
        - {name: Authorization, value: Bearer <token>}
        - {name: X-Api-Key, value: ""}
`,
        `  annotations:
    nginx.ingress.kubernetes.io/auth-secret: basic-auth
    example.com/client-secret-name: web
    example.com/password: null
`,
      ),
    },
    {
      name: 'a token in its issuer’s format and the environment, the business of other rules',
      yaml: pod(
        '    env:\n    - {name: PASSWORD, value: hunter2}\n',
        `  annotations:\n    example.com/token: ghp_${'aB3'.repeat(12)}\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'annotations, of the object and of its pod',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    example.com/db-password: hunter2 # ours
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
      annotations:
        example.com/url: postgres://app:hunter2@db/app
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: [
        'credential metadata.annotations["example.com/db-password"] {"name":"example.com/db-password","kind":"password"}',
        'credential spec.template.metadata.annotations["example.com/url"] {"name":"example.com/url","kind":"urlPassword"}',
      ],
      fixed: null,
    },
    {
      name: 'probes and hooks, of an init container on Windows too',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    startupProbe:
      exec:
        command: [sh, -c, curl -u admin:hunter2 http://localhost]
  containers:
  - name: web
    image: registry.example.com/web:1
    lifecycle:
      preStop:
        exec:
          command: [leave, --client-secret, s3cr3t-123]
    livenessProbe:
      httpGet:
        port: 80
        httpHeaders:
        - name: Authorization
          value: Basic YWRtaW46aHVudGVyMg==
        - {name: X-Api-Key, value: k3y-0f-th3-sh0p}
`,
      findings: [
        'credential spec.initContainers[0].startupProbe.exec.command[2] {"name":"command[2]","kind":"password"}',
        'credential spec.containers[0].lifecycle.preStop.exec.command[2] {"name":"--client-secret","kind":"secret"}',
        'credential spec.containers[0].livenessProbe.httpGet.httpHeaders[0].value {"name":"Authorization","kind":"token"}',
        'credential spec.containers[0].livenessProbe.httpGet.httpHeaders[1].value {"name":"X-Api-Key","kind":"key"}',
      ],
      fixed: null,
    },
    {
      name: 'in the query of a probe, and behind a flag of one letter',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: db
    image: registry.example.com/db:1
    startupProbe:
      httpGet: {port: 80, path: "/health?api_key=k3y-0f-th3-sh0p"}
    readinessProbe:
      exec: {command: [mysqladmin, ping, -phunter2]}
`,
      findings: [
        'credential spec.containers[0].startupProbe.httpGet.path {"name":"path","kind":"key"}',
        'credential spec.containers[0].readinessProbe.exec.command[2] {"name":"-p","kind":"password"}',
      ],
      fixed: null,
    },
    {
      name: 'parameters of a class',
      yaml: `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: azure
  parameters:
    clientID: 11111111-2222-3333-4444-555555555555
    clientSecret: s3cr3t-of-the-shop
`,
      findings: ['credential spec.parameters.clientSecret {"name":"clientSecret","kind":"secret"}'],
      fixed: null,
    },
  ],
});
