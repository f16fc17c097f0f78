import { testRule } from '../../rule/test-rule.ts';
import { volumeReferences } from './rule.ts';

const pod = (
  volumes: readonly string[],
  mounts: readonly string[] = ['{name: v, mountPath: /v}'],
) =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
${mounts.map((mount) => `    - ${mount}\n`).join('')}  volumes:
${volumes.map((volume) => `  - ${volume} # mounted\n`).join('')}`;
const object = (kind: string, name: string, lines: string, namespace = 'shop') => `---
apiVersion: v1
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
${lines}`;
const CONFIG = object('ConfigMap', 'web', 'data:\n  web.conf: x\n');
const SECRET = object('Secret', 'db', 'stringData:\n  password: x\n');
const CLAIM = object('PersistentVolumeClaim', 'data', 'spec: {}\n');

testRule(volumeReferences, {
  valid: [
    {
      name: 'objects with their keys',
      yaml:
        pod(
          [
            '{name: v, configMap: {name: web, items: [{key: web.conf, path: conf/web.conf}]}}',
            '{name: s, secret: {secretName: db}}',
            '{name: c, persistentVolumeClaim: {claimName: data}}',
            '{name: p, projected: {sources: [{configMap: {name: web}}, {secret: {name: db, items: [{key: password, path: p}]}}]}}',
          ],
          [
            '{name: v, mountPath: /v, subPath: conf/web.conf}',
            '{name: v, mountPath: /w, subPath: ./conf/}',
            '{name: s, mountPath: /s/password, subPath: password}',
            '{name: s, mountPath: /t, subPathExpr: $(KEY)}',
            '{name: s, mountPath: /u, subPath: ""}',
            '{name: p, mountPath: /p, subPath: other}',
            '{name: c, mountPath: /c, subPath: any/folder}',
          ],
        ) +
        CONFIG +
        SECRET +
        CLAIM,
    },
    {
      name: 'nothing of the kind for this namespace',
      yaml:
        pod([
          '{name: v, configMap: {name: other}}',
          '{name: c, persistentVolumeClaim: {claimName: other}}',
        ]) +
        SECRET +
        object('ConfigMap', 'web', 'data: {a: b}\n', 'elsewhere') +
        object('PersistentVolumeClaim', 'data', 'spec: {}\n', 'elsewhere'),
    },
    {
      name: 'optional, what Kubernetes brings itself, and what no container mounts',
      yaml:
        pod([
          '{name: v, configMap: {name: other, optional: true, items: [{key: a, path: a}]}}',
          '{name: p, projected: {sources: [{configMap: {name: kube-root-ca.crt}}]}}',
          '{name: unused, configMap: {name: other}}',
        ]) + CONFIG,
    },
    {
      name: 'an object that is filled in later, and what Kustomize generates',
      yaml: `${pod([
        '{name: v, configMap: {name: bundle, items: [{key: ca.crt, path: ca.crt}]}}',
      ])}${CONFIG}${object('ConfigMap', 'bundle', '')}---
${pod(
  ['{name: v, configMap: {name: made}}', '{name: w, secret: {secretName: more}}'],
  ['{name: v, mountPath: /v/a.conf, subPath: a.conf}', '{name: w, mountPath: /w, subPath: any}'],
)}---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
- {name: made, files: [conf/a.conf, b=conf/c.conf], literals: [d=e]}
secretGenerator:
- {name: more, envs: [secret.env]}
`,
    },
    {
      name: 'a Secret that a program may write by its name',
      yaml: `${pod(['{name: v, secret: {secretName: keys}}'])}${SECRET}---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: keys, namespace: shop}
rules: [{apiGroups: [""], resources: [secrets], resourceNames: [keys], verbs: [get, update]}]
`,
    },
    {
      name: 'a claim that a StatefulSet makes, and null',
      yaml: pod(['{name: v, persistentVolumeClaim: {claimName: data-db-0}}', 'null']) + CLAIM,
    },
  ],
  invalid: [
    {
      name: 'items and sub paths that are no keys',
      yaml:
        pod(
          [
            '{name: v, configMap: {name: web, items: [{key: web.cnf, path: web.conf}]}}',
            '{name: s, secret: {secretName: db}}',
            '{name: i, configMap: {name: web, items: [{key: web.conf, path: a/b}]}}',
            '{name: p, projected: {sources: [{secret: {name: db, items: [{key: pasword, path: p}]}}]}}',
          ],
          [
            '{name: v, mountPath: /v, subPath: other}',
            '{name: s, mountPath: /s, subPath: pasword}',
            '{name: i, mountPath: /i, subPath: b}',
            '{name: p, mountPath: /p}',
          ],
        ) +
        CONFIG +
        SECRET,
      findings: [
        'sub-path-missing spec.containers[0].volumeMounts[1].subPath {"path":"pasword","kind":"Secret","name":"db"}',
        'sub-path-missing spec.containers[0].volumeMounts[2].subPath {"path":"b","kind":"ConfigMap","name":"web"}',
        'key-missing spec.volumes[0].configMap.items[0].key {"kind":"ConfigMap","name":"web","key":"web.cnf"}',
        'key-missing spec.volumes[3].projected.sources[0].secret.items[0].key {"kind":"Secret","name":"db","key":"pasword"}',
      ],
      fixed: null,
    },
    {
      name: 'objects that the files do not hold beside others of their kind',
      yaml:
        pod(
          [
            '{name: v, configMap: {name: wbe}}',
            '{name: s, secret: {secretName: dbs}}',
            '{name: c, persistentVolumeClaim: {claimName: dta}}',
          ],
          ['{name: v, mountPath: /v}', '{name: s, mountPath: /s}'],
        ) +
        CONFIG +
        SECRET +
        CLAIM,
      findings: [
        'config-map-missing spec.volumes[0].configMap.name {"name":"wbe"}',
        'secret-missing spec.volumes[1].secret.secretName {"name":"dbs"}',
        'claim-missing spec.volumes[2].persistentVolumeClaim.claimName {"name":"dta"}',
      ],
      fixed: null,
    },
    {
      name: 'the claim of another namespace, and what a generator does not make, in an init container',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      initContainers:
      - {name: init, image: 'reg.example.com/init:1', volumeMounts: [{name: v, mountPath: /x/a.conf, subPath: a.conf}]}
      volumes:
      - {name: v, configMap: {name: made}}
      - {name: c, persistentVolumeClaim: {claimName: data}}
---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator: [{name: made, literals: [b.conf=c]}]
${object('PersistentVolumeClaim', 'data', 'spec: {}\n', 'shpo')}`,
      findings: [
        'sub-path-missing spec.template.spec.initContainers[0].volumeMounts[0].subPath {"path":"a.conf","kind":"ConfigMap","name":"made"}',
        'claim-elsewhere spec.template.spec.volumes[1].persistentVolumeClaim.claimName {"name":"data","own":"shop","other":"shpo"}',
      ],
      fixed: null,
    },
  ],
});
