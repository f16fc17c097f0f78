import { expect, it } from 'vitest';
import type { ContainerRef } from './pod.ts';
import { filesWrittenBy } from './written-files.ts';

const container = (script: string): ContainerRef =>
  ({ path: [], value: { command: ['sh', '-ec', script] } }) as unknown as ContainerRef;

it.each<[string, readonly string[]]>([
  ['chown -R vitess:vitess /vt', ['/vt']],
  ['chmod 0700 /a /b', ['/a', '/b']],
  ['mkdir -p /var/lib/app/data', ['(/var/lib/app/data)']],
  ['mkdir -m 700 /work', ['/work']],
  ['touch -d now /tmp/started', ['/tmp/started']],
  ['echo ready > /etc/state', ['/etc/state']],
  ['cat a >> /var/log/app.log 2>&1', ['/var/log/app.log']],
  ['cp -r /defaults/. /config', ['/config']],
  ['install -m 755 a /opt/bin/a', ['/opt/bin/a']],
  ["sed -i -e 's/a/b/' /etc/app.conf", ['/etc/app.conf']],
  ["sed -n 's/a/b/p' /etc/app.conf", []],
  ['tar -xzf /tmp/a.tgz -C /opt/app', ['/opt/app']],
  ['tar -czf - -C /opt/app .', []],
  ['curl -sSLo /usr/local/bin/tool https://example.com/tool', ['/usr/local/bin/tool']],
  ['wget -O /srv/a.json https://example.com/a.json', ['/srv/a.json']],
  // Not on the root file system, or nobody can tell where.
  ['echo 1 > /proc/sys/vm/swappiness', []],
  ['echo ok > /dev/stdout', []],
  ['touch "$HOME/x" here', []],
  ['cp a', []],
  // Its failure ends nothing.
  ['touch /etc/x || true', []],
])('reads what %j writes', (script, expected) => {
  const found = filesWrittenBy(container(script)).map(({ path, certain }) =>
    certain ? path : `(${path})`,
  );
  expect(found).toEqual(expected);
});
