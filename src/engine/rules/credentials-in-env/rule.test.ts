import { expect, test } from 'vitest';
import { workloadOf } from '../../model/pod.ts';
import { envAt, targetOf, testRule } from '../../rule/test-rule.ts';
import { credentialsInEnv } from './rule.ts';

testRule(credentialsInEnv, {
  valid: [
    {
      name: 'no variables',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'references, files, switches, nothing',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: DB_PASSWORD
      valueFrom:
        secretKeyRef:
          name: db
          key: password
    - name: DB_PASSWORD_FILE
      value: /run/secrets/db
    - name: API_TOKEN
      value: $(DB_PASSWORD)
    - name: DATABASE_URL
      value: postgres://app:$(DB_PASSWORD)@db:5432/app
    - name: ALLOW_EMPTY_PASSWORD
      value: "yes"
    - name: CLIENT_SECRET
      value: ""
    - name: ACCESS_KEY
      value: null
    - name: NO_VALUE_PASSWORD
    - null
`,
    },
    {
      name: 'placeholders',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--db-password=your-password, "https://db.example.com/?api_key=your-api-key"]
    env:
    - name: DB_PASSWORD
      value: your-password
    - name: DATABASE
      value: Server=db;User ID=app;Password=<password>
    - name: CLIENT_SECRET
      value: your-client-secret
`,
    },
    {
      name: 'commands: references, files, names of Secrets, other flags',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [sh, -c, 'exec app --password="$PASSWORD" --pwd=$1']
    args:
    - --password=$(DB_PASSWORD)
    - --password-file=/run/secrets/db
    - --tls-secret=web-certificate
    - --secret
    - web-secrets
    - --password-stdin
    - registry.example.com
    - --token=projected
    - --password
    - --verbose
    - --password=
    - null
`,
    },
    {
      name: 'the name of an etcd cluster, which everybody may know',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: etcd
spec:
  containers:
  - name: etcd
    image: registry.example.com/etcd:3
    command: [etcd, --initial-cluster-token=etcd-cluster-1]
    args: [--initial-cluster-token, etcd-cluster-1]
    env:
    - name: ETCD_INITIAL_CLUSTER_TOKEN
      value: etcd-cluster-1
    - name: ETCD_DISCOVERY_TOKEN
      value: 3e86b59982e49066c5d813af1c2e2579cbf573de
`,
    },
    {
      name: 'names of Secrets that the pod mounts or reads',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: op
spec:
  imagePullSecrets:
  - name: registry-pull-secret
  containers:
  - name: op
    image: registry.example.com/op:1
    env:
    - {name: WEBHOOK_SECRET, value: webhook-server-cert}
    - {name: TLS_SECRET, value: tls-cert-1}
    - {name: PULL_SECRET, value: registry-pull-secret}
    - {name: DB_SECRET, value: db-credentials-1}
    envFrom:
    - secretRef: {name: db-credentials-1}
  volumes:
  - name: cert
    secret: {secretName: webhook-server-cert}
  - name: all
    projected:
      sources:
      - secret: {name: tls-cert-1}
`,
    },
  ],
  invalid: [
    {
      name: 'default values, which work until somebody replaces them',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--requirepass, changeme, create, secret, generic, web, --from-literal=db=Tr0ub4dor]
    env:
    - name: ELASTIC_PASSWORD
      value: changeme
    - name: API_KEY
      value: change-me
    - name: DATABASE_URL
      value: postgres://app:changeme@db/app
`,
      findings: [
        'default-credential spec.containers[0].args[1] {"name":"--requirepass","kind":"password","secret":"web-secrets","key":"REQUIREPASS"}',
        'credential spec.containers[0].args[6] {"name":"--from-literal=db","kind":"password","secret":"web-secrets","key":"DB"}',
        'default-credential spec.containers[0].env[0].value {"name":"ELASTIC_PASSWORD","kind":"password","secret":"web-secrets","key":"ELASTIC_PASSWORD"}',
        'default-credential spec.containers[0].env[1].value {"name":"API_KEY","kind":"key","secret":"web-secrets","key":"API_KEY"}',
        'default-credential spec.containers[0].env[2].value {"name":"DATABASE_URL","kind":"urlPassword","secret":"web-secrets","key":"DATABASE_URL"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--requirepass, $(REQUIREPASS), create, secret, generic, web, --from-literal=db=$(DB)]
    env:
    - name: ELASTIC_PASSWORD
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: ELASTIC_PASSWORD
    - name: API_KEY
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: API_KEY
    - name: DATABASE_URL
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: DATABASE_URL
    - name: REQUIREPASS
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: REQUIREPASS
    - name: DB
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: DB
`,
    },
    {
      name: 'names that begin with SECRET, have a number, are short or German',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - {name: SECRET_BLAH, value: secretsquirrels}
    - {name: SECRET_DB, value: x8Kq2-19vLmZ}
    - {name: WEBHOOK_SECRET2, value: s3cr3tValue123}
    - {name: PGPASS, value: hunter2}
    - {name: PWD, value: hunter2}
    - {name: DB_PW, value: hunter2}
    - {name: LDAP_BINDPW, value: /hunter22xyz}
    - {name: DB_PASSWORT, value: "a$\{b-hunter2"}
    - {name: ADMIN_PIN, value: "4711"}
    - {name: JWT_SALT, value: x8Kq2-19vLmZ}
    - {name: CREDENTIALS, value: x8Kq2-19vLmZ}
    - {name: BASIC_AUTH, value: "app:hunter2"}
    - {name: AUTH, value: "Basic YXBwOmh1bnRlcjI="}
`,
      findings: [
        'credential spec.containers[0].env[0].value {"name":"SECRET_BLAH","kind":"secret","secret":"web-secrets","key":"SECRET_BLAH"}',
        'credential spec.containers[0].env[1].value {"name":"SECRET_DB","kind":"secret","secret":"web-secrets","key":"SECRET_DB"}',
        'credential spec.containers[0].env[2].value {"name":"WEBHOOK_SECRET2","kind":"secret","secret":"web-secrets","key":"WEBHOOK_SECRET2"}',
        'credential spec.containers[0].env[3].value {"name":"PGPASS","kind":"password","secret":"web-secrets","key":"PGPASS"}',
        'credential spec.containers[0].env[4].value {"name":"PWD","kind":"password","secret":"web-secrets","key":"PWD"}',
        'credential spec.containers[0].env[5].value {"name":"DB_PW","kind":"password","secret":"web-secrets","key":"DB_PW"}',
        'credential spec.containers[0].env[6].value {"name":"LDAP_BINDPW","kind":"password","secret":"web-secrets","key":"LDAP_BINDPW"}',
        'credential spec.containers[0].env[7].value {"name":"DB_PASSWORT","kind":"password","secret":"web-secrets","key":"DB_PASSWORT"}',
        'credential spec.containers[0].env[8].value {"name":"ADMIN_PIN","kind":"password","secret":"web-secrets","key":"ADMIN_PIN"}',
        'credential spec.containers[0].env[9].value {"name":"JWT_SALT","kind":"secret","secret":"web-secrets","key":"JWT_SALT"}',
        'credential spec.containers[0].env[10].value {"name":"CREDENTIALS","kind":"secret","secret":"web-secrets","key":"CREDENTIALS"}',
        'credential spec.containers[0].env[11].value {"name":"BASIC_AUTH","kind":"password","secret":"web-secrets","key":"BASIC_AUTH"}',
        'credential spec.containers[0].env[12].value {"name":"AUTH","kind":"password","secret":"web-secrets","key":"AUTH"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - {name: SECRET_BLAH, valueFrom: {secretKeyRef: {name: web-secrets, key: SECRET_BLAH}}}
    - {name: SECRET_DB, valueFrom: {secretKeyRef: {name: web-secrets, key: SECRET_DB}}}
    - {name: WEBHOOK_SECRET2, valueFrom: {secretKeyRef: {name: web-secrets, key: WEBHOOK_SECRET2}}}
    - {name: PGPASS, valueFrom: {secretKeyRef: {name: web-secrets, key: PGPASS}}}
    - {name: PWD, valueFrom: {secretKeyRef: {name: web-secrets, key: PWD}}}
    - {name: DB_PW, valueFrom: {secretKeyRef: {name: web-secrets, key: DB_PW}}}
    - {name: LDAP_BINDPW, valueFrom: {secretKeyRef: {name: web-secrets, key: LDAP_BINDPW}}}
    - {name: DB_PASSWORT, valueFrom: {secretKeyRef: {name: web-secrets, key: DB_PASSWORT}}}
    - {name: ADMIN_PIN, valueFrom: {secretKeyRef: {name: web-secrets, key: ADMIN_PIN}}}
    - {name: JWT_SALT, valueFrom: {secretKeyRef: {name: web-secrets, key: JWT_SALT}}}
    - {name: CREDENTIALS, valueFrom: {secretKeyRef: {name: web-secrets, key: CREDENTIALS}}}
    - {name: BASIC_AUTH, valueFrom: {secretKeyRef: {name: web-secrets, key: BASIC_AUTH}}}
    - {name: AUTH, valueFrom: {secretKeyRef: {name: web-secrets, key: AUTH}}}
`,
    },
    {
      name: 'by name and by value in a Deployment, with comments',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: LOG_LEVEL
              value: info
            - name: DB_PASSWORD # TODO
              value: Tr0ub4dor
            - name: DATABASE_URL
              value: postgres://app:Tr0ub4dor@db:5432/app
            - {name: API_KEY, value: "abc123def456"}
`,
      findings: [
        'credential spec.template.spec.containers[0].env[1].value {"name":"DB_PASSWORD","kind":"password","secret":"web-secrets","key":"DB_PASSWORD"}',
        'credential spec.template.spec.containers[0].env[2].value {"name":"DATABASE_URL","kind":"urlPassword","secret":"web-secrets","key":"DATABASE_URL"}',
        'credential spec.template.spec.containers[0].env[3].value {"name":"API_KEY","kind":"key","secret":"web-secrets","key":"API_KEY"}',
      ],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          env:
            - name: LOG_LEVEL
              value: info
            - name: DB_PASSWORD # TODO
              valueFrom:
                secretKeyRef:
                  name: web-secrets
                  key: DB_PASSWORD
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef:
                  name: web-secrets
                  key: DATABASE_URL
            - {name: API_KEY, valueFrom: {secretKeyRef: {name: web-secrets, key: API_KEY}}}
`,
    },
    {
      name: 'a Secret for each of several containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  initContainers:
  - name: migrate
    image: registry.example.com/migrate:1
    env:
    - name: PGPASSWORD
      value: hunter2
  containers:
  - name: shop
    image: registry.example.com/shop:1
    env:
    - name: PGPASSWORD
      value: Tr0ub4dor
`,
      findings: [
        'credential spec.initContainers[0].env[0].value {"name":"PGPASSWORD","kind":"password","secret":"shop-migrate-secrets","key":"PGPASSWORD"}',
        'credential spec.containers[0].env[0].value {"name":"PGPASSWORD","kind":"password","secret":"shop-secrets","key":"PGPASSWORD"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  initContainers:
  - name: migrate
    image: registry.example.com/migrate:1
    env:
    - name: PGPASSWORD
      valueFrom:
        secretKeyRef:
          name: shop-migrate-secrets
          key: PGPASSWORD
  containers:
  - name: shop
    image: registry.example.com/shop:1
    env:
    - name: PGPASSWORD
      valueFrom:
        secretKeyRef:
          name: shop-secrets
          key: PGPASSWORD
`,
    },
    {
      name: 'a Windows pod with a generated name',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  generateName: job-
spec:
  os:
    name: windows
  containers:
  - name: app
    image: registry.example.com/app:1
    env:
    - name: SQL_CONNECTION_STRING
      value: Server=tcp:db.example.com;User ID=app;Password=Tr0ub4dor
`,
      findings: [
        'credential spec.containers[0].env[0].value {"name":"SQL_CONNECTION_STRING","kind":"password","secret":"job-secrets","key":"SQL_CONNECTION_STRING"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  generateName: job-
spec:
  os:
    name: windows
  containers:
  - name: app
    image: registry.example.com/app:1
    env:
    - name: SQL_CONNECTION_STRING
      valueFrom:
        secretKeyRef:
          name: job-secrets
          key: SQL_CONNECTION_STRING
`,
    },
    {
      name: 'an ephemeral container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    env:
    - name: TOKEN
      value: s.abcdef
`,
      findings: [
        'credential spec.ephemeralContainers[0].env[0].value {"name":"TOKEN","kind":"token","secret":"web-debug-secrets","key":"TOKEN"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  ephemeralContainers:
  - name: debug
    image: registry.example.com/debug:1
    env:
    - name: TOKEN
      valueFrom:
        secretKeyRef:
          name: web-debug-secrets
          key: TOKEN
`,
    },
    {
      name: 'behind flags and in front of a command: each gets a variable',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [env, CLIENT_SECRET=s3cr3t-text, java, -Dspring.datasource.password=Tr0ub4dor]
    args:
    - --db-password=Tr0ub4dor # the shop’s
    - --api-key
    - abc123def456
    - --requirepass
    - your-password
`,
      findings: [
        'credential spec.containers[0].command[1] {"name":"CLIENT_SECRET","kind":"secret","secret":"web-secrets","key":"CLIENT_SECRET"}',
        'credential spec.containers[0].command[3] {"name":"-Dspring.datasource.password","kind":"password","secret":"web-secrets","key":"SPRING_DATASOURCE_PASSWORD"}',
        'credential spec.containers[0].args[0] {"name":"--db-password","kind":"password","secret":"web-secrets","key":"DB_PASSWORD"}',
        'credential spec.containers[0].args[2] {"name":"--api-key","kind":"key","secret":"web-secrets","key":"API_KEY"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [env, CLIENT_SECRET=$(CLIENT_SECRET), java, -Dspring.datasource.password=$(SPRING_DATASOURCE_PASSWORD)]
    args:
    - --db-password=$(DB_PASSWORD) # the shop’s
    - --api-key
    - $(API_KEY)
    - --requirepass
    - your-password
    env:
    - name: CLIENT_SECRET
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: CLIENT_SECRET
    - name: SPRING_DATASOURCE_PASSWORD
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: SPRING_DATASOURCE_PASSWORD
    - name: DB_PASSWORD
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: DB_PASSWORD
    - name: API_KEY
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: API_KEY
`,
    },
    {
      name: 'declined in a script, in an address, and where the variable is taken',
      yaml: `apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      initContainers:
      - name: load
        image: registry.example.com/load:1
        command: [sh, -c, "load --password=Tr0ub4dor && done"]
      containers:
      - name: report
        image: registry.example.com/report:1
        args: ["postgres://app:Tr0ub4dor@db/app", --password=Tr0ub4dor]
        env:
        - {name: PASSWORD, value: null}
`,
      findings: [
        'credential spec.template.spec.initContainers[0].command[2] {"name":"command[2]","kind":"password","secret":"none"}',
        'credential spec.template.spec.containers[0].args[0] {"name":"args[0]","kind":"urlPassword","secret":"none"}',
        'credential spec.template.spec.containers[0].args[1] {"name":"--password","kind":"password","secret":"none"}',
      ],
      fixed: null,
    },
    {
      name: 'formats that prove themselves: Azure’s own have a code of their own',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    args: ["--connection=AccountName=a;AccountKey=${'Ab3+/'.repeat(17)}A=="]
    env:
    - name: SETTING
      value: abc8Q~${'aB3'.repeat(11)}c
    - name: CI
      value: ${'gl'}pat-${'aB3'.repeat(7)}
`,
      findings: [
        'azure-credential spec.containers[0].args[0] {"name":"--connection","kind":"azureStorageKey","secret":"web-secrets","key":"CONNECTION"}',
        'azure-credential spec.containers[0].env[0].value {"name":"SETTING","kind":"entraClientSecret","secret":"web-secrets","key":"SETTING"}',
        'credential spec.containers[0].env[1].value {"name":"CI","kind":"vendorToken","issuer":"GitLab","secret":"web-secrets","key":"CI"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    args: [--connection=$(CONNECTION)]
    env:
    - name: SETTING
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: SETTING
    - name: CI
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: CI
    - name: CONNECTION
      valueFrom:
        secretKeyRef:
          name: web-secrets
          key: CONNECTION
`,
    },
    {
      name: 'a password behind the name of an etcd cluster, and other tokens of a cluster',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: Etcd
spec:
  containers:
  - name: etcd
    image: registry.example.com/etcd:3
    env:
    - name: ETCD_INITIAL_CLUSTER_TOKEN
      value: postgres://app:Tr0ub4dor@db:5432/app
    - name: K3S_CLUSTER_TOKEN
      value: Tr0ub4dor
`,
      findings: [
        'credential spec.containers[0].env[0].value {"name":"ETCD_INITIAL_CLUSTER_TOKEN","kind":"urlPassword","secret":"none"}',
        'credential spec.containers[0].env[1].value {"name":"K3S_CLUSTER_TOKEN","kind":"token","secret":"none"}',
      ],
      fixed: null,
    },
    {
      name: 'declined when the name is no key of a Secret',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    env:
    - name: Db Password
      value: Tr0ub4dor
`,
      findings: [
        'credential spec.containers[0].env[0].value {"name":"Db Password","kind":"password","secret":"none"}',
      ],
      fixed: null,
    },
  ],
});

test('no part of a value gets into a finding', () => {
  const secret = 'Tr0ub4dor';
  const env = [
    { name: 'DB_PASSWORD', value: secret },
    { name: 'URL', value: `amqp://app:${secret}@mq` },
    { name: 'DSN', value: `Server=db;Pwd=${secret}` },
  ];
  const workload = workloadOf({
    apiVersion: 'v1',
    kind: 'Pod',
    name: null,
    namespace: null,
    path: [],
    value: { spec: { containers: [{ name: 'c', env }] } },
  });
  const container = workload?.pod.containers[0];
  if (!workload || !container) throw new Error('not a workload');
  const status = credentialsInEnv.inspect(targetOf(workload, container), envAt());
  expect(status).toMatchObject({ state: 'explicit', places: [{}, {}, {}] });
  expect(JSON.stringify(status)).not.toContain(secret);
});
