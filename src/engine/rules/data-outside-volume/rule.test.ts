import { testRule } from '../../rule/test-rule.ts';
import { dataOutsideVolume } from './rule.ts';

/** A StatefulSet with a claim template named data. */
const set = (image: string, mounts: string, more = '', pod = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  template:
    spec:
      containers:
        - name: db
          image: ${image}
          volumeMounts:
${mounts}${more}${pod}  volumeClaimTemplates:
    - metadata:
        name: data
`;
const at = (path: string, name = 'data') =>
  `            - name: ${name}\n              mountPath: ${path}\n`;
const env = (name: string, value: string) =>
  `          env:\n            - name: ${name}\n              value: ${value}\n`;
const words = (field: 'command' | 'args', ...list: string[]) =>
  `          ${field}: ${JSON.stringify(list)}\n`;
const MOUNT = 'spec.template.spec.containers[0].volumeMounts[0].mountPath';
const finding = (code: string, image: string, folder: string, mount: string, place = MOUNT) =>
  `${code} ${place} ${JSON.stringify({ image, folder, mount })}`;
const CONFIG = `      volumes:
        - name: config
          configMap:
            name: db
`;
const configMap = (text: string) => `---
apiVersion: v1
kind: ConfigMap
metadata:
  name: db
data:
  my.cnf: |
    ${text}
`;

testRule(dataOutsideVolume, {
  valid: [
    { name: 'the folder that the image declares', yaml: set('mysql:8', at('/var/lib/mysql/')) },
    {
      name: 'a folder below it',
      yaml: set(
        'postgres:16',
        at('/var/lib/postgresql/data'),
        env('PGDATA', '/var/lib/postgresql/data/pgdata'),
      ),
    },
    { name: 'as of 18 the folder above', yaml: set('postgres:18', at('/var/lib/postgresql')) },
    {
      name: 'a variable names a folder in the claim',
      yaml: set('postgres:16', at('/pgdata'), env('PGDATA', '/pgdata/16')),
    },
    {
      name: 'a variable names a folder in the claim above, beside the volume of the image',
      yaml: set(
        'postgres:17',
        at('/var/lib/postgresql'),
        env('PGDATA', '/var/lib/postgresql/pgdata'),
      ),
    },
    {
      name: 'the folder is a value that is elsewhere',
      yaml: set(
        'postgres:17',
        at('/var/lib/postgresql'),
        '          env:\n            - name: PGDATA\n              valueFrom: {configMapKeyRef: {name: a, key: b}}\n',
      ),
    },
    {
      name: 'an argument names a folder in the claim',
      yaml: set('mongo:8', at('/srv/mongo'), words('args', '--dbpath=/srv/mongo/db')),
    },
    {
      name: 'an argument names a folder in the claim above',
      yaml: set('mongo:8', at('/data'), words('args', 'mongod', '--dbpath', '/data/mongo')),
    },
    {
      name: 'a backup in the same image',
      yaml: set(
        'postgres:16',
        at('/backup'),
        words('command', 'sh', '-c', 'pg_dump -h db -U postgres > /backup/db.sql'),
      ),
    },
    {
      name: 'a backup as arguments',
      yaml: set('mysql:8', at('/dumps'), words('args', 'mysqldump', '--all-databases')),
    },
    {
      name: 'the data is on a disk of the pod on purpose',
      yaml: set(
        'redis:7',
        at('/backup') + at('/data', 'scratch'),
        '',
        '      volumes:\n        - name: scratch\n          emptyDir: {}\n',
      ),
    },
    {
      name: 'a configuration of the files names the claim',
      yaml:
        set('mysql:8', at('/var/lib/mysql-data') + at('/etc/mysql/conf.d', 'config'), '', CONFIG) +
        configMap('datadir=/var/lib/mysql-data'),
    },
    {
      name: 'a configuration that is not here may name it',
      yaml: set('mysql:8', at('/srv') + at('/etc/mysql/conf.d', 'config'), '', CONFIG),
    },
    {
      name: 'parts of a site are kept by themselves',
      yaml: set('wordpress:6', at('/var/www/html/wp-content')),
    },
    {
      name: 'a claim for something else that the image writes',
      yaml: set('sonarqube:community', at('/opt/sonarqube/extensions')),
    },
    {
      name: 'without a volume of the image, one above holds it',
      yaml: set('n8nio/n8n:1', at('/home/node')),
    },
    { name: 'an image that keeps nothing', yaml: set('nginx:1.27', at('/usr/share/nginx/html')) },
    { name: 'an image that is not known', yaml: set('registry.example.com/db:1', at('/srv')) },
    {
      name: 'no claim, and a claim that is only read',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
    - name: db
      image: postgres:16
    - name: other
      image: redis:7
      volumeMounts:
        - {name: shared, mountPath: /seed, readOnly: true}
    - name: null
      image: redis:7
      volumeMounts: null
      env: null
  volumes:
    - name: shared
      persistentVolumeClaim:
        claimName: seed
`,
    },
    {
      name: 'an init container prepares something',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  initContainers:
    - name: wait
      image: postgres:16
      volumeMounts:
        - {name: shared, mountPath: /shared}
  containers:
    - name: web
      image: registry.example.com/web:1
  volumes:
    - name: shared
      persistentVolumeClaim: {claimName: shared}
`,
    },
  ],
  invalid: [
    {
      name: 'a claim above the volume of the image',
      yaml: set('postgres:16', at('/var/lib/postgresql')),
      findings: [finding('hidden', 'postgres', '/var/lib/postgresql/data', '/var/lib/postgresql')],
      fixed: set(
        'postgres:16',
        at('/var/lib/postgresql/data'),
        env('PGDATA', '/var/lib/postgresql/data/pgdata'),
      ),
    },
    {
      name: 'a variable for a folder in the volume of the image does not help the claim above',
      yaml: set(
        'postgres:16',
        at('/var/lib/postgresql/'),
        env('PGDATA', '/var/lib/postgresql/data/pgdata'),
      ),
      findings: [finding('hidden', 'postgres', '/var/lib/postgresql/data', '/var/lib/postgresql/')],
      fixed: set(
        'postgres:16',
        at('/var/lib/postgresql/data'),
        env('PGDATA', '/var/lib/postgresql/data/pgdata'),
      ),
    },
    {
      name: 'a variable names the top of the volume',
      yaml: set(
        'postgres:15-alpine',
        at('/var/lib/postgresql'),
        env('PGDATA', '/var/lib/postgresql/data'),
      ),
      findings: [finding('hidden', 'postgres', '/var/lib/postgresql/data', '/var/lib/postgresql')],
      fixed: null,
    },
    {
      name: 'the folder of versions before 18',
      yaml: set('postgres:18', at('/var/lib/postgresql/data')),
      findings: [finding('beside', 'postgres', '/var/lib/postgresql', '/var/lib/postgresql/data')],
      fixed: set('postgres:18', at('/var/lib/postgresql')),
    },
    {
      name: 'an argument names the folder that the image declares',
      yaml: set('mongo:8', at('/data'), words('args', '--dbpath', '/data/db')),
      findings: [finding('hidden', 'mongo', '/data/db', '/data')],
      fixed: set('mongo:8', at('/data/db'), words('args', '--dbpath', '/data/db')),
    },
    {
      name: 'a folder with nearly the same name, and a shell that starts the server',
      yaml: set(
        'mariadb:11',
        at('/var/lib/mariadb'),
        words('command', '/bin/sh', '-c', 'umask 077; exec docker-entrypoint.sh mariadbd'),
      ),
      findings: [finding('beside', 'mariadb', '/var/lib/mysql', '/var/lib/mariadb')],
      fixed: set(
        'mariadb:11',
        at('/var/lib/mysql'),
        words('command', '/bin/sh', '-c', 'umask 077; exec docker-entrypoint.sh mariadbd'),
      ),
    },
    {
      name: 'the only claim, somewhere else: where it belongs is not known for sure',
      yaml: set(
        'redis:7',
        at('/redis-master'),
        words('args', 'redis-server', '--appendonly', 'yes'),
      ),
      findings: [finding('beside', 'redis', '/data', '/redis-master')],
      fixed: null,
    },
    {
      name: 'scripts for the first start say nothing, other files may',
      yaml: set(
        'postgres:16',
        at('/var/lib/postgresql') + at('/docker-entrypoint-initdb.d', 'config'),
        '',
        CONFIG,
      ),
      findings: [finding('hidden', 'postgres', '/var/lib/postgresql/data', '/var/lib/postgresql')],
      fixed: set(
        'postgres:16',
        at('/var/lib/postgresql/data') + at('/docker-entrypoint-initdb.d', 'config'),
        env('PGDATA', '/var/lib/postgresql/data/pgdata'),
        CONFIG,
      ),
    },
    {
      name: 'a claim above is hidden whatever a configuration that is not here says; it stays',
      yaml: set('mongo:8', at('/data') + at('/etc/mongo', 'config'), '', CONFIG),
      findings: [finding('hidden', 'mongo', '/data/db', '/data')],
      fixed: null,
    },
    {
      name: 'one of two folders with data',
      yaml: set('zookeeper:3.9', at('/data')),
      findings: [finding('beside', 'zookeeper', '/datalog', '/data')],
      fixed: null,
    },
    {
      name: 'a claim of the pod, in a copy of the image, beside another container that has it too',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: db
spec:
  template:
    spec:
      containers:
        - name: db
          image: shop.azurecr.io/mysql:8.4
          volumeMounts:
            - {name: disk, mountPath: /var/lib} # wrong
        - name: copy
          image: registry.example.com/copy:1
          volumeMounts:
            - {name: disk, mountPath: /disk}
      volumes:
        - name: disk
          persistentVolumeClaim:
            claimName: db
`,
      findings: [finding('hidden', 'mysql', '/var/lib/mysql', '/var/lib')],
      fixed: null,
    },
  ],
});
