import { expect, test } from 'vitest';
import { callsOf } from './commands.ts';
import { objectsOf, workloadOf } from './pod.ts';
import { belongsToRoot, pathsWrittenBy } from './privileged-programs.ts';

function written(script: string): string[] {
  const value = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { containers: [{ name: 'c', image: 'c', command: ['sh', '-ec', script] }] },
  };
  const [object] = objectsOf(value);
  const [container] = (object && workloadOf(object)?.pod.containers) ?? [];
  return container ? callsOf(container).flatMap(pathsWrittenBy) : [];
}

test.each<[string, string[]]>([
  ['echo a > /etc/a.conf', ['/etc/a.conf']],
  ['echo a >> "/var/log/a b.log" 2>&1', ['/var/log/a b.log']],
  ['run > /dev/null 2> /tmp/err; run 2>&1 >&2; run &> /srv/all', ['/tmp/err', '/srv/all']],
  ['echo 127.0.0.1 db >> /etc/hosts', []],
  ['sort < /etc/passwd', []],
  ['echo "a > /b"', []],
  ['tee -a /var/log/a ./b < /in', ['/var/log/a']],
  ['mkdir -p -m 750 /a/b "/c/$d/e" $X/f', ['/a/b', '/c/']],
  [
    'cp -r /in/. /out && mv a /opt/b && ln -sf /in /etc/localtime',
    ['/out', '/opt/b', '/etc/localtime'],
  ],
  ['cp /in; cd /x; touch y', []],
  ['sed -n p /a; sed -i s/a/b/ /etc/c', ['/etc/c']],
  ['curl -fsSLo /usr/bin/k https://x; wget -qO /tmp/w https://x', ['/usr/bin/k', '/tmp/w']],
  ['tar xzf a -C /opt; tar czf b -C /in .; unzip -q a -d /u', ['/opt', '/u']],
  [
    'tar -czf /var/backups/a.tgz -C /in .; pg_dump -f /out/a.sql db',
    ['/var/backups/a.tgz', '/out/a.sql'],
  ],
  ['git clone https://x /src; report --output=/out/r', ['/src', '/out/r']],
  ['dd if=/dev/zero of=/swap; mktemp -d', ['/swap', '/tmp/']],
  ['mongod --dbpath /data/x --logpath=/l', ['/data/x']],
  ['serve --storage.tsdb.path=/p --log-dir /var/l --config-dir /etc/c', ['/p', '/var/l']],
  ['redis-server --dir /r', ['/r']],
])('%j writes %j', (script, paths) => {
  expect(written(script)).toEqual(paths);
});

test.each([
  ['/var/backups/a.tgz', true],
  ['/etc', true],
  ['/opt/app/a', true],
  ['/var/tmp/a', false],
  ['/var/run/a.pid', true],
  ['/run/a.sock', true],
  ['/run/a/b.pid', false],
  ['/var/run/a/b', false],
  ['/tmp/a', false],
  ['/data', false],
])('%s belongs to root: %s', (path, expected) => expect(belongsToRoot(path)).toBe(expected));
