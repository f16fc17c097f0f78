/** What a person may do to objects, for the tests of exports. */
import type { ExportedFile } from './index.ts';

export const file = (base: string, text: string, name = 'web.yaml'): ExportedFile => ({
  name,
  base,
  text,
  encoding: 'utf-8',
  mark: false,
});

const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec.replace(/^/gm, '  ')}\n`;
const POD = pod(`containers:
  - name: app
    image: app:1
    env:
      - name: PASSWORD
        value: hunter2
      - name: LEVEL
        value: debug
    ports:
      - containerPort: 80
      - containerPort: 443
  - name: log
    image: log:1
volumes:
  - name: data
    emptyDir: {}
  - name: conf
    configMap:
      name: conf
tolerations:
  - key: a
    operator: Exists
terminationGracePeriodSeconds: 30`);

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - {name: http, port: 80}
  - {name: metrics, port: 9090}
  - {name: admin, port: 8080}
`;

const BINDING = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: web
  namespace: shop
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: web}
subjects:
  - {kind: ServiceAccount, name: web, namespace: shop}
`;

const CLASS = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
  namespace: shop
spec:
  provider: azure
  parameters:
    keyvaultName: one
  secretObjects:
    - secretName: a
      type: Opaque
      data:
        - key: x
          objectName: x
`;

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  finalizers: [a/b, c/d]
spec:
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
      annotations:
        a.b/c~d: "1"
    spec:
      containers:
        - name: app
          image: app:1
          securityContext:
            capabilities:
              add: [NET_ADMIN]
          ports:
            - containerPort: 53
              protocol: UDP
            - containerPort: 53
              protocol: TCP
`;

/** What a person may do to an object, as texts. */
export const CASES: readonly (readonly [string, string, string])[] = [
  ['a scalar', POD, POD.replace('image: app:1', 'image: app:2')],
  ['a key that goes', POD, POD.replace(/ *operator: Exists\n/, '')],
  ['a map that is new', POD, POD.replace('spec:\n', 'spec:\n  securityContext: {runAsUser: 1}\n')],
  ['a map that is empty', POD, POD.replace('spec:\n', 'spec:\n  securityContext: {}\n')],
  [
    'a map that is emptied',
    POD.replace('spec:\n', 'spec:\n  securityContext: {runAsUser: 1}\n'),
    POD.replace('spec:\n', 'spec:\n  securityContext: {}\n'),
  ],
  [
    'null that stands for nothing',
    POD.replace('spec:\n', 'spec:\n  securityContext:\n'),
    POD.replace('spec:\n', 'spec:\n  securityContext: {runAsUser: 1}\n'),
  ],
  [
    'an item that is added at the end',
    POD,
    POD.replace('volumes:\n', 'volumes:\n    - name: tmp\n      emptyDir: {}\n'),
  ],
  [
    'an item that is added in front',
    POD,
    POD.replace('  tolerations', '    - name: tmp\n      emptyDir: {}\n  tolerations'),
  ],
  ['an item that goes', POD, POD.replace('    - name: log\n      image: log:1\n', '')],
  [
    'the first item that goes and the second that is changed',
    POD,
    POD.replace('        - name: PASSWORD\n          value: hunter2\n', '').replace(
      'debug',
      'info',
    ),
  ],
  [
    'items in another order',
    POD,
    POD.replace('80', '0').replace('443', '80').replace('containerPort: 0', 'containerPort: 443'),
  ],
  ['a list that is emptied', POD, POD.replace(/ports:\n.*\n.*/, 'ports: []')],
  ['a list that goes', POD, POD.replace(/ {2}tolerations:\n.*\n.*\n/, '')],
  ['a source of a volume', POD, POD.replace('emptyDir: {}', 'hostPath:\n        path: /data')],
  ['a custom kind', CLASS, CLASS.replace('one', 'two').replaceAll(/: x$/gm, ': y')],
  ['ports that are told apart by two fields', DEPLOYMENT, DEPLOYMENT.replace('TCP', 'SCTP')],
  [
    'two items of one key with another between them',
    SERVICE,
    SERVICE.replace(
      '  - {name: admin',
      '  - {name: more, port: 80, targetPort: 81}\n  - {name: admin',
    ),
  ],
  [
    'an object of a kind without namespaces that has one all the same',
    BINDING,
    BINDING.replace('{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: web}', '{}'),
  ],
  ['an item whose name is emptied', POD, POD.replace('name: LEVEL', 'name: ""')],
  [
    'a value that is a directive where it stands in a patch',
    DEPLOYMENT.replace('image: app:1', 'image: app:1\n          resources: {$patch: delete}'),
    DEPLOYMENT.replace('image: app:1', 'image: app:2\n          resources: {$patch: delete}'),
  ],
  ['a strategy', DEPLOYMENT, DEPLOYMENT.replace(/RollingUpdate\n.*\n.*\n/, 'Recreate\n')],
  ['words that are merged', DEPLOYMENT, DEPLOYMENT.replace('[a/b, c/d]', '[c/d, e/f]')],
  ['a key with slash and tilde', DEPLOYMENT, DEPLOYMENT.replace('"1"', '"2"')],
  [
    'a list of words',
    DEPLOYMENT,
    DEPLOYMENT.replace('add: [NET_ADMIN]', 'add: []\n              drop: ["ALL"]'),
  ],
  ['a text with its line end', POD, POD.replace('value: debug', 'value: "debug\\n"')],
  ['a text with empty lines', POD, POD.replace('value: debug', 'value: "debug\\n\\n"')],
  [
    'the same of a custom kind',
    CLASS,
    CLASS.replace('keyvaultName: one', 'keyvaultName: "a\\nb\\n"'),
  ],
  ['a misspelt field', POD, POD.replace('spec:\n', 'spec:\n  hostNetwrk: true\n')],
  ['an object more', POD, `${POD}---\n${CLASS}`],
  ['an object less', `${POD}---\n${CLASS}`, POD],
  ['another name', POD, POD.replace('name: web', 'name: shop')],
  [
    'one of two of the same name',
    `${CLASS}---\n${CLASS.replace('shop', 'other')}`,
    `${CLASS.replace('one', 'two')}---\n${CLASS.replace('shop', 'other')}`,
  ],
  [
    'one of two of the same name, one without a namespace',
    `${CLASS}---\n${CLASS.replace('  namespace: shop\n', '')}`,
    `${CLASS}---\n${CLASS.replace('  namespace: shop\n', '').replace('one', 'two')}`,
  ],
  [
    'an item of a List',
    `apiVersion: v1\nkind: List\nitems:\n- ${POD.trimEnd().replaceAll('\n', '\n  ')}\n`,
    `apiVersion: v1\nkind: List\nitems:\n- ${POD.trimEnd().replaceAll('\n', '\n  ')}\n`.replace(
      'app:1',
      'app:2',
    ),
  ],
];
