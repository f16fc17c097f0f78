import { expect, test } from 'vitest';
import { controlOf, DEFAULT_VERSION, Reviewer, registry } from '../../engine/index.ts';
import { imageNotes } from './image-facts.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env);

function notesOf(rule: string, ...containers: string[]) {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n${containers
    .map((container, i) => `  - {name: c${i}, ${container}}\n`)
    .join('')}`;
  const found = registry.byId.get(rule);
  if (!found) throw new Error(rule);
  return imageNotes(controlOf(reviewer.review(text), found, {})).map(
    ({ image, containers, match, sayings }) =>
      `${[image, ...containers].join(' ')}${match.copy ? ' (copy)' : ''}: ${sayings
        .map(({ key, values }) => [key, ...Object.values(values ?? {})].join(' '))
        .join('; ')}`,
  );
}

test.each<[string, string, string[]]>([
  ['run-as-user', 'image: node:22', ['node:22: image.user 1000 1000']],
  [
    'run-as-user',
    'image: httpd, volumeMounts: [{name: l, mountPath: /usr/local/apache2/logs}]',
    ['httpd: image.user 33 33; image.low-port 80'],
  ],
  ['run-as-user', 'image: python', ['python: image.no-user']],
  [
    'run-as-non-root',
    'image: shop.azurecr.io/nginx',
    [
      'shop.azurecr.io/nginx (copy): image.starts.root 101; image.of-root /var/cache/nginx, /run; image.low-port 80',
    ],
  ],
  ['run-as-non-root', 'image: busybox', ['busybox: image.starts.root.no-user']],
  ['run-as-non-root', 'image: memcached', ['memcached: image.starts.named-user 11211']],
  [
    'run-as-non-root',
    'image: nginxinc/nginx-unprivileged',
    ['nginxinc/nginx-unprivileged: image.starts.user 101'],
  ],
  ['dropped-capabilities', 'image: caddy', ['caddy: image.capability.always NET_BIND_SERVICE']],
  [
    'dropped-capabilities',
    'image: nginx',
    ['nginx: image.capability.as-root CHOWN, NET_BIND_SERVICE, SETGID, SETUID yes 101'],
  ],
  ['dropped-capabilities', 'image: busybox', ['busybox: image.capability.none']],
  [
    'read-only-root-filesystem',
    'image: "redis:7"',
    ['redis:7: image.writes /data; image.writes.missing 1 /data; image.writes.data /data'],
  ],
  [
    'read-only-root-filesystem',
    'image: "redis:7", volumeMounts: [{name: d, mountPath: /data}]',
    ['redis:7: image.writes /data'],
  ],
  ['read-only-root-filesystem', 'image: haproxy', ['haproxy: image.writes.none']],
  ['privileged-ports', 'image: httpd', ['httpd: image.low-port 80']],
  ['privileged-ports', 'image: "redis:7"', []],
  ['run-as-user', 'image: registry.example.com/app', []],
  ['seccomp-profile', 'image: nginx', []],
])('%s: %s', (rule, container, expected) => {
  expect(notesOf(rule, container)).toEqual(expected);
});

test('the same image is spoken of once', () => {
  expect(notesOf('run-as-user', 'image: node', 'image: node', 'image: nginx')).toHaveLength(2);
});

test('every container is spoken of by its name, together with those of which the same is true', () => {
  const mounted = 'image: "redis:7", volumeMounts: [{name: d, mountPath: /data}]';
  const open = 'image: "redis:7"';
  expect(notesOf('read-only-root-filesystem', open, mounted, open)).toEqual([
    'redis:7 c0 c2: image.writes /data; image.writes.missing 1 /data; image.writes.data /data',
    'redis:7 c1: image.writes /data',
  ]);
});
