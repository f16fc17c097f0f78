import { expect, it } from 'vitest';
import { harden } from '../../edits.ts';
import { profileNamed, Reviewer, registry } from '../../index.ts';
import { DEFAULT_VERSION } from '../../model/version.ts';
import { testRule } from '../../rule/test-rule.ts';
import { unwritableFolders } from './rule.ts';

const pod = (container: string, rest = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
${container}${rest}`;

const postgres = (container: string, rest: string) =>
  pod(`      image: postgres:16\n      securityContext: {runAsUser: 999}\n${container}`, rest);

testRule(unwritableFolders, {
  valid: [
    { name: 'root can write everywhere', yaml: pod('      image: nginx:1.29\n') },
    {
      name: 'volumes are there',
      yaml: pod(
        `      image: nginx:1.29
      securityContext: {runAsUser: 101}
      volumeMounts:
        - {name: cache, mountPath: /var/cache/nginx}
        - {name: run, mountPath: /var/run}
`,
        '  volumes: [{name: cache, emptyDir: {}}, {name: run, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'an image that nobody knows',
      yaml: pod('      image: ghcr.io/acme/web:1\n      securityContext: {runAsUser: 101}\n'),
    },
    {
      name: 'an image that is built for its user',
      yaml: pod(
        '      image: nginxinc/nginx-unprivileged:1.29\n      securityContext: {runAsNonRoot: true}\n',
      ),
    },
    {
      name: 'a volume where the entrypoint changes the configuration, and another program',
      yaml: `${pod(
        `      image: cassandra:4.1
      securityContext: {readOnlyRootFilesystem: true}
      volumeMounts: [{name: conf, mountPath: /etc/cassandra}]
`,
      )}    - name: tool
      image: cassandra:4.1
      command: [cqlsh]
      securityContext: {readOnlyRootFilesystem: true}
  volumes: [{name: conf, emptyDir: {}}]
`,
    },
    {
      name: 'another program in the image',
      yaml: pod(
        '      image: nginx:1.29\n      command: ["nginx-prometheus-exporter"]\n      securityContext: {runAsUser: 101}\n',
      ),
    },
    {
      name: 'a configuration that may name other folders',
      yaml: pod(
        `      image: nginx:1.29
      securityContext: {runAsUser: 101}
      volumeMounts:
        - {name: config, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf}
`,
        '  volumes: [{name: config, configMap: {name: web}}]\n',
      ),
    },
    {
      name: 'arguments that name another folder for data',
      yaml: pod(
        `      image: minio/minio:latest
      args: [server, /export]
      securityContext: {runAsUser: 1000}
      volumeMounts: [{name: export, mountPath: /export}]
`,
        '  volumes: [{name: export, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'the top of a claim, which may have a database',
      yaml: postgres(
        '      volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data, subPath: pg}]\n',
        '  volumes: [{name: data, persistentVolumeClaim: {claimName: db}}]\n',
      ),
    },
    {
      name: 'a folder below the top of a new volume',
      yaml: postgres(
        `      env: [{name: PGDATA, value: /var/lib/postgresql/data/16}]
      volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'variables that are not in the file',
      yaml: postgres(
        `      envFrom: [{configMapRef: {name: db}}]
      volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'an init container that prepares the volume',
      yaml: postgres(
        '      volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]\n',
        `  initContainers:
    - name: owner
      image: busybox:1.36
      command: [chown, "999:999", /data]
      volumeMounts: [{name: data, mountPath: /data}]
  volumes: [{name: data, emptyDir: {}}]
`,
      ),
    },
    {
      name: 'a version that makes a folder of its own below the volume',
      yaml: pod(
        `      image: postgres:18
      securityContext: {runAsUser: 999}
      volumeMounts: [{name: data, mountPath: /var/lib/postgresql}]
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'a volume that is read, and a command that may fail to write',
      yaml: pod(
        `      image: ghcr.io/acme/web:1
      command: [sh, -c, "cp /in/a /out/a && (echo seen > /in/seen || true)"]
      volumeMounts:
        - {name: in, mountPath: /in, readOnly: true}
        - {name: out, mountPath: /out}
`,
        '  volumes: [{name: in, emptyDir: {}}, {name: out, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'a folder below a volume that is mounted read-only, on a volume of its own',
      yaml: pod(
        `      image: redis:7.2
      volumeMounts:
        - {name: all, mountPath: /, readOnly: true}
        - {name: data, mountPath: /data}
`,
        '  volumes: [{name: all, emptyDir: {}}, {name: data, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'a pod for Windows',
      yaml: pod(
        '      image: nginx:1.29\n      securityContext: {runAsUser: 101}\n',
        '  os: {name: windows}\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'a configuration of sites names no other folders',
      yaml: pod(
        `      image: registry.contoso.com/library/nginx:1.29
      volumeMounts:
        - name: config
          mountPath: /etc/nginx/conf.d
`,
        `  securityContext:
    runAsNonRoot: true
    runAsUser: 101
  volumes:
    - name: config
      configMap:
        name: web
`,
      ),
      findings: [
        'of-root spec.containers[0].image {"image":"nginx","n":2,"folders":"/var/cache/nginx, /run"}',
      ],
      fixed: pod(
        `      image: registry.contoso.com/library/nginx:1.29
      volumeMounts:
        - name: config
          mountPath: /etc/nginx/conf.d
        - name: var-cache-nginx
          mountPath: /var/cache/nginx
        - name: run
          mountPath: /run
`,
        `  securityContext:
    runAsNonRoot: true
    runAsUser: 101
  volumes:
    - name: config
      configMap:
        name: web
    - name: var-cache-nginx
      emptyDir:
        sizeLimit: 64Mi
    - name: run
      emptyDir:
        sizeLimit: 64Mi
`,
      ),
    },
    {
      name: 'one of two folders has a volume',
      yaml: pod(
        `      image: nginx:1.29
      securityContext:
        runAsUser: 10001
      volumeMounts:
        - name: run
          mountPath: /run
`,
        '  volumes:\n    - name: run\n      emptyDir: {}\n',
      ),
      findings: [
        'of-root spec.containers[0].image {"image":"nginx","n":1,"folders":"/var/cache/nginx"}',
      ],
      fixed: pod(
        `      image: nginx:1.29
      securityContext:
        runAsUser: 10001
      volumeMounts:
        - name: run
          mountPath: /run
        - name: var-cache-nginx
          mountPath: /var/cache/nginx
`,
        `  volumes:
    - name: run
      emptyDir: {}
    - name: var-cache-nginx
      emptyDir:
        sizeLimit: 64Mi
`,
      ),
    },
    {
      name: 'the top of a new volume, and a variable that names it',
      yaml: postgres(
        `      env:
        - name: PGDATA
          value: /var/lib/postgresql/data
      volumeMounts:
        - name: data
          mountPath: /var/lib/postgresql/data/
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
      findings: [
        'top spec.containers[0].volumeMounts[0].mountPath {"image":"postgres","folder":"/var/lib/postgresql/data"}',
      ],
      fixed: postgres(
        `      env:
        - name: PGDATA
          value: /var/lib/postgresql/data/pgdata
      volumeMounts:
        - name: data
          mountPath: /var/lib/postgresql/data/
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
    },
    {
      name: 'the top of a volume that is claimed for each pod',
      yaml: postgres(
        `      volumeMounts:
        - name: data
          mountPath: /var/lib/postgresql/data
`,
        '  volumes: [{name: data, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]\n',
      ),
      findings: [
        'top spec.containers[0].volumeMounts[0].mountPath {"image":"postgres","folder":"/var/lib/postgresql/data"}',
      ],
      fixed: postgres(
        `      volumeMounts:
        - name: data
          mountPath: /var/lib/postgresql/data
      env:
        - name: PGDATA
          value: /var/lib/postgresql/data/pgdata
`,
        '  volumes: [{name: data, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]\n',
      ),
    },
    {
      name: 'the data of a known image on a volume that is mounted read-only',
      yaml: pod(
        `      image: redis:7.2
      volumeMounts: [{name: data, mountPath: /data, readOnly: true}]
`,
        '  volumes: [{name: data, emptyDir: {}}]\n',
      ),
      findings: [
        'read-only-volume spec.containers[0].volumeMounts[0].readOnly {"program":"redis","folder":"/data","volume":"data"}',
      ],
      fixed: null,
    },
    {
      name: 'a command that writes to a volume that is mounted read-only',
      yaml: pod(
        `      image: ghcr.io/acme/web:1
      command: [sh, -c, "date | tee /out/started"]
      volumeMounts: [{name: out, mountPath: /out, readOnly: true}]
`,
        '  volumes: [{name: out, emptyDir: {}}]\n',
      ),
      findings: [
        'read-only-volume spec.containers[0].volumeMounts[0].readOnly {"program":"tee","folder":"/out/started","volume":"out"}',
      ],
      fixed: null,
    },
    {
      name: 'configuration that an entrypoint changes, on a read-only file system',
      yaml: pod(
        '      image: cassandra:4.1\n      securityContext: {readOnlyRootFilesystem: true}\n',
      ),
      findings: [
        'read-only spec.containers[0].image {"image":"cassandra","path":"/etc/cassandra"}',
      ],
      fixed: null,
    },
  ],
});

const hardened = (text: string, profile: string) => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const review = new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
  return harden(review, registry, 'all');
};

it.each(['pss-restricted', 'everything'])(
  'gives %s one volume for each folder, in the hardening that makes the user necessary',
  (profile) => {
    const { text, left } = hardened(pod('      image: nginx:1.29\n'), profile);
    expect(text).toContain('runAsUser: 101');
    expect(text.match(/mountPath: .*/g)?.filter((line) => !line.endsWith('/tmp'))).toEqual([
      'mountPath: /var/cache/nginx',
      'mountPath: /run',
    ]);
    expect(left.filter(({ finding }) => finding.rule === 'unwritable-folders')).toEqual([]);
  },
);

it('adds no volume twice where two fixes want it', () => {
  const text = pod('      image: nginx:1.29\n      securityContext: {runAsUser: 101}\n');
  const names = hardened(text, 'everything').text.match(/mountPath: .*/g);
  expect(new Set(names).size).toBe(names?.length);
});
