import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentityTokenPath } from './rule.ts';

const OLD = '/var/run/secrets/azure/tokens/azure-identity-token';
const NEW = '/var/run/secrets/azure/wi/token/azure-identity-token';

const pod = (container: string, metadata = '', spec = '') => `apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels:
    azure.workload.identity/use: "true"
${metadata}spec:
${spec}  containers:
  - name: orders
    image: registry.example.com/orders:1
${container}`;

testRule(workloadIdentityTokenPath, {
  valid: [
    {
      name: 'the variable',
      yaml: pod('    args: ["--token-file=$(AZURE_FEDERATED_TOKEN_FILE)"]\n'),
    },
    {
      name: 'other paths',
      yaml: pod(`    args: [/var/run/secrets/azure/tokens-of-mine, /var/run/secrets/azure/other]
    env:
    - name: TOKEN
      value: /var/run/secrets/kubernetes.io/serviceaccount/token
`),
    },
    {
      name: 'a pod without the label',
      yaml: pod(`    args: ["${OLD}"]\n`).replace('"true"', '"false"'),
    },
    {
      name: 'a container that is skipped',
      yaml: pod(
        `    args: ["${NEW}"]\n`,
        '  annotations: {azure.workload.identity/skip-containers: orders}\n',
      ),
    },
    {
      name: 'a pod that projects the token itself',
      yaml: pod(
        `    env:
    - name: AZURE_FEDERATED_TOKEN_FILE
      value: ${OLD}
    volumeMounts:
    - name: token
      mountPath: /var/run/secrets/azure/tokens
`,
        '',
        `  volumes:
  - name: token
    projected:
      sources:
      - serviceAccountToken: {path: azure-identity-token, audience: "api://AzureADTokenExchange"}
`,
      ),
    },
  ],
  invalid: [
    {
      name: 'the variable itself, with a comment',
      yaml: pod(`    env:
    - name: AZURE_FEDERATED_TOKEN_FILE
      value: ${OLD} # as documented
    - name: MODE # ours
      value: fast
`),
      findings: ['env spec.containers[0].env[0].value {"name":"AZURE_FEDERATED_TOKEN_FILE"}'],
      fixed: pod(`    env:
    - name: MODE # ours
      value: fast
`),
    },
    {
      name: 'command and args, the path twice',
      yaml: pod(`    command: [sh, -c, "cat ${OLD} | login --file=${NEW}"]
    args:
    - ${NEW}
`),
      findings: [
        'argument spec.containers[0].command[2] {"field":"command"}',
        'argument spec.containers[0].args[0] {"field":"args"}',
      ],
      fixed:
        pod(`    command: [sh, -c, cat $(AZURE_FEDERATED_TOKEN_FILE) | login --file=$(AZURE_FEDERATED_TOKEN_FILE)]
    args:
    - $(AZURE_FEDERATED_TOKEN_FILE)
`),
    },
    {
      name: 'what the fix leaves to a person: another variable, the folder, another file of it, a mount',
      yaml: pod(`    args:
    - /var/run/secrets/azure/tokens
    - ${OLD}.bak
    env:
    - name: TOKEN_FILE
      value: file://${NEW}
    volumeMounts:
    - name: token
      mountPath: /var/run/secrets/azure/wi/token
`),
      findings: [
        'argument spec.containers[0].args[0] {"field":"args"}',
        'argument spec.containers[0].args[1] {"field":"args"}',
        'env spec.containers[0].env[0].value {"name":"TOKEN_FILE"}',
        'mount spec.containers[0].volumeMounts[0].mountPath',
      ],
      fixed: null,
    },
    {
      name: 'a Windows pod and its init container, beside an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels: {azure.workload.identity/use: "true"}
spec:
  os: {name: windows}
  initContainers:
  - name: schema
    image: registry.example.com/schema:1
    args: ['--token=C:\\var\\run\\secrets\\azure\\tokens\\azure-identity-token']
  containers:
  - name: orders
    image: registry.example.com/orders:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    args: [${OLD}]
`,
      findings: ['argument spec.initContainers[0].args[0] {"field":"args"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: orders
  labels: {azure.workload.identity/use: "true"}
spec:
  os: {name: windows}
  initContainers:
  - name: schema
    image: registry.example.com/schema:1
    args: [--token=$(AZURE_FEDERATED_TOKEN_FILE)]
  containers:
  - name: orders
    image: registry.example.com/orders:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    args: [${OLD}]
`,
    },
  ],
});
