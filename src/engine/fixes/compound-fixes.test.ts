/** What all fixes of a file come to when its images are known: a pod that still starts. */
import { expect, test } from 'vitest';
import { harden } from '../edits.ts';
import { DEFAULT_VERSION, profileNamed, Reviewer, registry } from '../index.ts';

const RULES = [
  ...(profileNamed('pss-restricted')?.settings.keys() ?? []),
  'run-as-user',
  'run-as-group',
  'read-only-root-filesystem',
];
const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  new Map(RULES.map((rule) => [rule, {}])),
);

const golden: readonly (readonly [string, string, string])[] = [
  [
    'nginx: its own user, and volumes where it writes',
    `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web # serves the shop
      image: nginx:1.27
      ports:
        - containerPort: 80
`,
    `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 101
    runAsGroup: 101
    seccompProfile:
      type: RuntimeDefault
    sysctls:
      - name: net.ipv4.ip_unprivileged_port_start
        value: "80"
  containers:
    - name: web # serves the shop
      image: nginx:1.27
      ports:
        - containerPort: 80
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
        readOnlyRootFilesystem: true
      volumeMounts:
        - name: var-cache-nginx
          mountPath: /var/cache/nginx
        - name: run
          mountPath: /run
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: var-cache-nginx
      emptyDir:
        sizeLimit: 64Mi
    - name: run
      emptyDir:
        sizeLimit: 64Mi
    - name: tmp
      emptyDir:
        sizeLimit: 64Mi
`,
  ],
  [
    'Caddy keeps what its program file carries, the other image gets no guess',
    `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: caddy:2
    - name: app
      image: registry.example.com/app:1
`,
    `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001 # podsmith-confirm run-as-non-root, run-as-user
    runAsGroup: 10001 # podsmith-confirm run-as-group
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: caddy:2
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          add:
            - NET_BIND_SERVICE
          drop:
            - ALL
        readOnlyRootFilesystem: true
      volumeMounts:
        - name: data
          mountPath: /data
        - name: config
          mountPath: /config
    - name: app
      image: registry.example.com/app:1
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
        readOnlyRootFilesystem: true
  volumes:
    - name: data
      emptyDir:
        sizeLimit: 1Gi
    - name: config
      emptyDir:
        sizeLimit: 64Mi
`,
  ],
];

test.each(golden)('%s', (_, before, after) => {
  const hardened = harden(reviewer.review(before), registry, 'all');
  expect(hardened.text).toBe(after);
  // What is left is to confirm what the text marks, and nothing else.
  const marks = [...after.matchAll(/# podsmith-confirm (.+)/g)].flatMap(([, ids = '']) =>
    ids.split(', ').map((id) => `${id} to-confirm`),
  );
  expect(hardened.left.map(({ finding: { rule, code } }) => `${rule} ${code}`)).toEqual(marks);
  expect(harden(reviewer.review(after), registry, 'all').text).toBe(after);
  const [{ review } = { review: undefined }] = hardened.after.documents;
  expect(review?.problems).toEqual([]);
  expect(review?.workloads[0]?.standards?.restricted.checks).toEqual([]);
});

test('safe fixes alone touch nothing that an image would notice', () => {
  for (const [, before] of golden) {
    expect(harden(reviewer.review(before), registry, 'usual').text).not.toMatch(
      /runAs|volumes|readOnly|capabilities/,
    );
  }
});
