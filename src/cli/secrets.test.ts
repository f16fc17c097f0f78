/** No report shows a credential, whatever its format and wherever it stands in the manifest. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

const FILLS = { base64: 'Ab3+/', hex: 'a1b2c3d4e5f6', letters: 'aBcDeF', word: 'aB3', WORD: 'AB3' };

const samples = readFileSync(
  new URL('../engine/credentials/testdata/credential-samples.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) =>
    (line.split('\t')[1] ?? '')
      .replace(/\\n/g, '\n')
      .replace(/\{(\w*) ?(\d*)\}/g, (_, kind: string, length: string) =>
        (FILLS[kind as 'word'] ?? '').repeat(Number(length)).slice(0, Number(length)),
      ),
  );

const PASSWORD = 'Tr0ub4dor-and-3';
const others = [
  `Server=db;User ID=sa;Password=${PASSWORD};Encrypt=true`,
  `redis:6380,password=${PASSWORD},ssl=True`,
  `postgres://app:${PASSWORD}@db:5432/app`,
  `amqps://app:${PASSWORD}@queue.example.com/orders`,
  `mongodb+srv://app:${PASSWORD}@cluster.example.com`,
  `jdbc:postgresql://db/shop?user=app&password=${PASSWORD}`,
  `curl -u admin:${PASSWORD} http://localhost`,
  `Authorization: Bearer ${PASSWORD}`,
];

/** Every part of eight characters that only a credential has. */
const parts = new Set(
  [
    ...Object.values(FILLS).map((fill) => fill.repeat(8)),
    PASSWORD,
    'QWERTZUIOPASDFGH',
    '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f',
    Buffer.from(PASSWORD).toString('base64'),
  ].flatMap((secret) =>
    Array.from({ length: secret.length - 7 }, (_, i) => secret.slice(i, i + 8)),
  ),
);

const objects = (value: string): string => {
  const text = JSON.stringify(value);
  const encoded = Buffer.from(value).toString('base64');
  const block = value.replaceAll('\n', '\n    ');
  const comment = value.replaceAll('\n', ' ');
  return `apiVersion: v1
kind: Pod
metadata:
  name: web # password: ${PASSWORD}
  annotations:
    example.com/setting: ${text}
    kubectl.kubernetes.io/last-applied-configuration: ${JSON.stringify(JSON.stringify({ spec: [{ name: 'API_KEY', value }] }))}
spec:
  hostNetwork: true # ${comment}
  containers:
  - name: web
    image: registry.example.com/web
    securityContext: {privileged: true, x: ${text}}
    command: [run, ${text}]
    args:
    - --api-key
    - ${text}
    - --db-password=${PASSWORD}
    env:
    - {name: SETTING, value: ${text}}
    - name: DB_PASSWORD
      value: ${PASSWORD}
    lifecycle: {preStop: {exec: {command: [sh, -c, ${text}]}}}
    livenessProbe:
      exec: {command: [check, ${text}]}
    readinessProbe:
      httpGet: {port: 80, path: "/x?api_key=${PASSWORD}", httpHeaders: [{name: X-Api-Key, value: ${text}}, {name: Authorization, value: Bearer ${PASSWORD}}]}
    startupProbe:
      exec: {command: [mysqladmin, ping, -p${PASSWORD}]}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: Settings}
data:
  setting: ${text}
  password: ${PASSWORD}
  file.conf: |
    # settings
    ${block}
    db.password = ${PASSWORD}
binaryData:
  setting: ${encoded}
---
apiVersion: v1
kind: Secret
metadata: {name: Settings}
stringData: {setting: ${text}, other: ${PASSWORD}}
data: {setting: ${encoded}, other: ${Buffer.from(PASSWORD).toString('base64')}}
---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: {name: vault}
spec:
  provider: azure
  parameters:
    keyvaultName: ${text}
    tenantID: ${text}
    clientID: ${text}
    clientSecret: ${PASSWORD}
    objects: |
      array:
        - |
          objectName: db
          objectType: ${text}
          objectAlias: ${text}
          filePermission: ${text}
`;
};

const all = [...samples, ...others].map(objects).join('---\n');

const leaks = (out: string): string[] => [...parts].filter((part) => out.includes(part));

const CALLS = [
  ...['text', 'json', 'sarif', 'markdown'].map((format) => [
    'review',
    '--profile',
    'everything',
    '--format',
    format,
  ]),
  ['review', '--profile', 'everything', '--verbose'],
  ['review', '--profile', 'everything', '--verbose', '--lang', 'de'],
  ['harden', '--profile', 'everything', '--fixes', 'all', '--write'],
  ['harden', '--profile', 'everything', '--fixes', 'all', '--format', 'json'],
];

test.each(CALLS.map((args) => [args.join(' '), args] as const))(
  '%s',
  async (_, [command = '', ...args]) => {
    const { out, err } = await podsmith([command, 'all.yaml', ...args], {
      cwd: folderOf({ 'all.yaml': all }),
    });
    expect(out.length + err.length).toBeGreaterThan(1000);
    expect(leaks(out)).toEqual([]);
    expect(leaks(err)).toEqual([]);
    if (args.includes('--verbose')) expect(out).toContain('value: ••••');
  },
);
