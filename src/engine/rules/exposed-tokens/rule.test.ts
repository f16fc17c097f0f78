import { expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { envAt, testRule } from '../../rule/test-rule.ts';
import { exposedTokens } from './rule.ts';

// Made up, and put together here so that no scanner takes them for real ones.
const word = (length: number) => 'aB3'.repeat(length).slice(0, length);
const GITHUB = `${'ghp'}_${word(36)}`;
const GITLAB = `${'gl'}pat-${word(20)}`;
const JWT = `eyJ${word(20)}.eyJ${word(20)}.${word(20)}`;
const KEY_LINE = 'Ab3+/'.repeat(13);
const base64 = (text: string) => btoa(text);

testRule(exposedTokens, {
  valid: [
    {
      name: 'an ordinary object',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations: null
spec:
  selector: {app: web}
  ports:
  - port: 80
`,
    },
    {
      name: 'env, args and command of any container are another rule’s business',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: load
    image: registry.example.com/load:1
    command: [load, "${GITHUB}"]
  containers:
  - name: web
    image: registry.example.com/web:1
    args: ["--token=${GITHUB}"]
    env:
    - name: TOKEN
      value: ${GITHUB}
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    env: [{name: TOKEN, value: ${GITLAB}}]
`,
    },
    {
      name: 'and so is the data of a ConfigMap',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  token: ${GITHUB}
binaryData:
  other: ${base64(GITLAB)}
`,
    },
    {
      name: 'placeholders, samples, references and public parts',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: web
stringData:
  a: ghp_${'x'.repeat(36)}
  b: AKIA${'IOSFODNN7'}EXAMPLE
  c: "{{ .Values.token }}"
  d: \${GITHUB_TOKEN}
  e: |
    -----BEGIN ${''}PRIVATE KEY-----
    put it here
  f: |
    -----BEGIN CERTIFICATE-----
    ${KEY_LINE}
data:
  g: ${base64('hunter2-hunter2-hunter2')}
  h: not base64 at all!
`,
    },
  ],
  invalid: [
    {
      name: 'an annotation of a Deployment and a field that Kubernetes does not know, with comments',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    example.com/pull: ${GITLAB} # for the mirror
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              port: 80
              httpHeaders:
                - {name: Authorization, value: "Bearer ${JWT}"}
          token: ${GITHUB}
`,
      findings: [
        'token metadata.annotations["example.com/pull"] {"issuer":"GitLab"}',
        'signed-token spec.template.spec.containers[0].readinessProbe.httpGet.httpHeaders[0].value',
        'token spec.template.spec.containers[0].token {"issuer":"GitHub"}',
      ],
      fixed: null,
    },
    {
      name: 'a Secret, whose data is read through base64',
      yaml: `apiVersion: v1
kind: Secret
metadata:
  name: web
data:
  token: ${base64(GITHUB)}
stringData:
  ssh-privatekey: |
    -----BEGIN ${'OPENSSH '}PRIVATE KEY-----
    ${KEY_LINE}
    -----END ${'OPENSSH '}PRIVATE KEY-----
  key-id: AKIA${'QWERTZUIOPASDFGH'}
`,
      findings: [
        'token data.token {"issuer":"GitHub"}',
        'private-key stringData.ssh-privatekey',
        'token stringData.key-id {"issuer":"AWS"}',
      ],
      fixed: null,
    },
    {
      name: 'an item of a List and a kind of someone else’s',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: dapr.io/v1alpha1
  kind: Component
  metadata:
    name: store
  spec:
    metadata:
    - name: connection
      value: AccountName=shop;AccountKey=${'Ab3+/'.repeat(17)}A==
`,
      findings: ['token items[0].spec.metadata[0].value {"issuer":"Azure Storage"}'],
      fixed: null,
    },
  ],
});

test('no part of a value gets into a finding', () => {
  const value = { metadata: { annotations: { token: GITHUB } }, spec: null };
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value,
  };
  const workload = workloadOf(object) ?? undefined;
  const target = { object, workload, pod: workload?.pod };
  const status = exposedTokens.inspect(target, envAt());
  expect(status).toMatchObject({ state: 'explicit', places: [{ code: 'token' }] });
  expect(JSON.stringify(status)).not.toContain(GITHUB.slice(4));
});
