import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fact, factsFile } from './fact.ts';
import { readFacts } from './read.ts';

const FOLDER = new URL('./testdata/', import.meta.url);
const output = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const today = '2026-12-03';
const web = 'registry.example.com/shop/web:1.4.2';
const WEB_DIGEST = 'sha256:f75b9b72ebe37b44d874e4765db7302bdf3b5e3392051022cdd099ff81ab806f';

const read = (text: string, fallback?: string) => readFacts(text, { today, fallback });
const valuesIn = async (text: string, fallback?: string) =>
  (await read(text, fallback)).facts.map(({ values }) => values);

const CONFIG = {
  user: '10014',
  ports: [8080],
  volumes: ['/data'],
  workingDir: '/srv',
  programs: ['sh'],
};

describe('images', () => {
  test('podman image inspect', async () => {
    const { facts, notes } = await read(output('podman-image-inspect.json'));
    expect(notes).toEqual([]);
    expect(facts).toEqual([
      {
        image: { name: 'registry.example.com/shop/web', tag: '1.4.2', digests: [WEB_DIGEST] },
        container: null,
        source: 'image-inspect',
        program: 'podman',
        certainty: 'declared',
        date: today,
        values: CONFIG,
      },
    ]);
  });

  test('three images at once: a number, root and a name', async () => {
    const { facts } = await read(output('podman-image-inspect-three.json'));
    expect(facts.map(({ image, values }) => [image?.name, values.user])).toEqual([
      ['registry.example.com/shop/web', '10014'],
      ['registry.example.com/shop/webroot', ''],
      ['registry.example.com/shop/webnamed', 'app'],
    ]);
  });

  test('docker image inspect, as documented', async () => {
    const { facts } = await read(output('docker-image-inspect.json'));
    expect(facts[0]?.image?.digests).toHaveLength(1);
    expect(facts[0]?.values).toEqual({
      user: '',
      ports: [8080],
      volumes: ['/var/lib/api'],
      workingDir: '/srv',
      programs: ['docker-entrypoint.sh', 'server'],
    });
  });

  test.each(['crane-config.json', 'skopeo-inspect-config.json', 'docker-archive-config.json'])(
    '%s is about the image of the command before it',
    async (name) => {
      expect(await valuesIn(`$ crane config ${web}\n${output(name)}`)).toEqual([CONFIG]);
      expect(await valuesIn(output(name), web)).toEqual([CONFIG]);
      const { facts, notes } = await read(output(name));
      expect(facts).toEqual([]);
      expect(notes).toEqual([{ line: 1, code: 'no-subject' }]);
    },
  );

  test.each(['skopeo-inspect.json', 'oci-manifest.json'])(
    '%s has no configuration',
    async (name) => {
      const { facts, notes } = await read(output(name), web);
      expect(facts).toEqual([]);
      expect(notes).toEqual([{ line: 1, code: 'no-configuration' }]);
    },
  );

  test('docker buildx imagetools inspect, as documented', async () => {
    const prompt = '$ docker buildx imagetools inspect x/worker:3 --format "{{json .Image}}"\n';
    const images = await valuesIn(prompt + output('imagetools-image.json'));
    expect(images.map(({ user }) => user)).toEqual(['nonroot', 'nonroot']);
    const { facts } = await read(output('imagetools-all.json'));
    expect(facts[0]?.image?.name).toBe('registry.example.com/shop/worker');
    expect(facts[0]?.image?.digests).toHaveLength(1);
    expect(facts[0]?.values.user).toBe('65532:65532');
  });

  test('a container may have another user than its image', async () => {
    const podman = await read(output('podman-container-inspect.json'));
    expect(podman.facts[0]).toMatchObject({ certainty: 'inferred', values: { programs: ['sh'] } });
    expect(podman.facts[0]?.image?.digests).toEqual([WEB_DIGEST]);
    const docker = await read(output('docker-container-inspect.json'));
    expect(docker.facts[0]).toMatchObject({ certainty: 'inferred', values: { user: 'app' } });
  });

  test('the number of the user that Cloud Native Buildpacks name', async () => {
    const config = { User: 'cnb', Env: ['CNB_USER_ID=1002', 'CNB_GROUP_ID=1000', 'A=secret'] };
    const [values] = await valuesIn(JSON.stringify({ config, rootfs: {} }), web);
    expect(values?.users).toEqual({ cnb: { uid: 1002, gid: 1000 } });
  });
});

describe('a Dockerfile', () => {
  test('the last stage and what it inherits', async () => {
    const { facts, notes } = await read(output('Dockerfile'), web);
    expect(notes).toEqual([]);
    expect(facts).toMatchObject([{ source: 'dockerfile', certainty: 'inferred' }]);
    expect(facts[0]?.values).toEqual({
      user: '10014:10014',
      ports: [8080],
      volumes: ['/data', '/cache'],
      workingDir: '/srv',
      programs: ['web'],
    });
  });

  test('an unknown base and an argument of the build are said to be unknown', async () => {
    const base = await read('FROM alpine:3.20\nEXPOSE 80\n', web);
    expect(base.notes).toEqual([{ line: 1, code: 'unknown-base' }]);
    expect(base.facts[0]?.values).toEqual({ ports: [80] });
    const arg = await read('FROM scratch\nARG USER_ID\nUSER $USER_ID\n', web);
    expect(arg.notes).toEqual([{ line: 1, code: 'unknown-user' }]);
    const given = await read('FROM scratch\nARG USER_ID=1001\nUSER $USER_ID\n', web);
    expect(given.facts[0]?.values.user).toBe('1001');
    const root = await read('FROM scratch\nCOPY a /a\n', web);
    expect(root.facts[0]?.values.user).toBe('');
  });

  test('a letter is no Dockerfile', async () => {
    expect(await read('From Bob\nHello,\nthe image runs as root.\n', web)).toMatchObject({
      facts: [],
      notes: [],
    });
  });
});

describe('running containers', () => {
  test('/proc/1/status', async () => {
    const user = await valuesIn(output('proc-status.txt'), web);
    expect(user).toEqual([
      {
        runsAs: { uid: 10_014, gid: 10_014, groups: [10_014] },
        process: { capabilities: [], noNewPrivileges: false, seccomp: true },
      },
    ]);
    const [root] = await valuesIn(output('proc-status-root.txt'), web);
    expect(root?.runsAs?.uid).toBe(0);
    expect(root?.process?.capabilities).toEqual([
      ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID', 'SETPCAP'],
      ...['NET_BIND_SERVICE', 'SYS_CHROOT', 'SETFCAP'],
    ]);
  });

  test('id and /etc/passwd give the numbers of names', async () => {
    expect(await valuesIn(output('id.txt'), web)).toEqual([
      {
        runsAs: { uid: 10_014, gid: 10_014, groups: [10_014] },
        users: { app: { uid: 10_014, gid: 10_014 } },
      },
    ]);
    const [passwd] = await valuesIn(output('passwd.txt'), web);
    expect(passwd?.users).toEqual({
      root: { uid: 0, gid: 0 },
      app: { uid: 10_014, gid: 10_014 },
    });
  });

  test.each([
    ['ss.txt', [2024, 18_081]],
    ['netstat.txt', [2024, 18_081]],
    ['busybox-netstat.txt', [2024, 18_081]],
    ['proc-net-tcp.txt', [2024]],
    ['proc-net-tcp6.txt', [18_080]],
  ])('the ports of %s', async (name, ports) => {
    expect(await valuesIn(output(name), web)).toEqual([{ ports }]);
  });

  test('nothing outside of the pod reaches a port of the loopback address', async () => {
    const lines = ['LISTEN 0 5 127.0.0.1:9000 0.0.0.0:*', 'LISTEN 0 5 [::]:8080 [::]:*'];
    expect(await valuesIn(lines.join('\n'), web)).toEqual([{ ports: [8080] }]);
  });

  test('the folders that docker diff shows', async () => {
    const values = { writes: ['/tmp', '/var/cache/web'], writesBeside: ['/bin'] };
    expect(await valuesIn(output('podman-diff.txt'), web)).toEqual([values]);
  });

  test('set-uid files and file capabilities', async () => {
    expect(await valuesIn(output('getcap.txt'), web)).toMatchObject([
      {
        fileCapabilities: [
          { path: '/tmp/fc1', capabilities: ['NET_BIND_SERVICE', 'NET_RAW'] },
          { path: '/tmp/facts/rootfs/bin/busybox', capabilities: ['NET_BIND_SERVICE'] },
        ],
      },
    ]);
    const find = '$ docker run --rm x/y:1 find / -xdev -perm -4000 -type f\n';
    expect(await valuesIn(find + output('find-setuid.txt'))).toEqual([
      { setUidFiles: ['/bin/su2'] },
    ]);
    expect(await valuesIn(output('find-setuid.txt'), web)).toEqual([]);
  });

  test('that there are none counts once the script has come to its end', async () => {
    const marked = (kind: string) => `podsmith:image ${web}\npodsmith:files ${kind}\n`;
    expect(await valuesIn(`${marked('set-uid')}podsmith:end 1\n`)).toEqual([{ setUidFiles: [] }]);
    expect(await valuesIn(`${marked('capabilities')}podsmith:end 1\n`)).toEqual([
      { fileCapabilities: [] },
    ]);
    expect(await valuesIn(marked('set-uid'))).toEqual([]);
    // Nothing was listed, so nothing is known of it.
    expect(await valuesIn(`${marked('archive')}podsmith:end 0\n`)).toEqual([]);
    expect(await valuesIn(`${marked('archive')}podsmith:end 31\n`)).toEqual([
      { setUidFiles: [], fileCapabilities: [] },
    ]);
    expect(await valuesIn(`${marked('archive')}${output('archive.txt')}podsmith:end 31\n`)).toEqual(
      [
        {
          setUidFiles: ['/bin/busybox'],
          fileCapabilities: [{ path: '/bin/ping', capabilities: [] }],
        },
      ],
    );
  });
});

describe('a trial of the script', () => {
  const marked = (states: string) => `podsmith:image ${web} docker\npodsmith:trial ${states}\n`;

  test.each([
    ['10001 true-0 true-0 true-0', { works: true }, true],
    ['10001 true-0 false-1 true-0', { works: false }, true],
    ['10001 false-0 false-126 false-1', { works: false }, false],
  ])('%s', async (states, asUser, withoutCapabilities) => {
    const { facts } = await read(marked(states));
    expect(facts).toMatchObject([{ source: 'trial', program: 'docker', certainty: 'observed' }]);
    expect(facts[0]?.values.trial).toEqual({
      asUser: { uid: 10_001, gid: 10_001, ...asUser },
      withoutCapabilities,
    });
    expect((await read(factsFile(facts))).facts).toEqual(facts);
  });

  test.each([
    '10001 false-1 false-1 false-1',
    '0 true-0 true-0 true-0',
    '-1 true-0',
    '10001',
    '10001 true-0',
    'constructor true-0 true-0 true-0',
  ])('says nothing that did not start as it is, or is cut off: %s', async (states) => {
    expect((await valuesIn(marked(states))).filter(({ trial }) => trial?.asUser)).toEqual([]);
  });
});

describe('a cluster', () => {
  test.each(['kubectl-pod.json', 'kubectl-pod.yaml'])('%s', async (name) => {
    const { facts, notes } = await read(output(name));
    expect(notes).toEqual([]);
    expect(facts[0]).toEqual({
      image: { name: 'registry.example.com/shop/web', tag: '1.4.2', digests: [WEB_DIGEST] },
      container: { namespace: 'shop', pod: 'web-7c9d6f5b8-x2x4k', name: 'web' },
      source: 'pod-status',
      certainty: 'observed',
      date: today,
      values: {
        runsAs: { uid: 10_014, gid: 10_014, groups: [10_014] },
        startsAs: { uid: 10_014, gid: 10_014 },
      },
    });
  });

  test('a user that the pod chooses says nothing about the image', async () => {
    const { facts } = await read(output('kubectl-pod.json'));
    expect(facts[1]?.values).toEqual({ runsAs: { uid: 20_001, gid: 0, groups: [0] } });
  });

  test('kubectl top', async () => {
    const { facts } = await read(output('kubectl-top.txt'));
    expect(facts.map(({ container, values }) => [container?.name, values.usage])).toEqual([
      ['proxy', { cpu: '1m', memory: '9Mi' }],
      ['web', { cpu: '12m', memory: '48Mi' }],
    ]);
    const all = await read(output('kubectl-top-all.txt'));
    expect(all.facts[0]?.container?.namespace).toBe('shop');
  });

  test('the recommendation of a VerticalPodAutoscaler', async () => {
    const { facts } = await read(output('vertical-pod-autoscaler.yaml'));
    expect(facts[0]).toMatchObject({
      container: { namespace: 'shop', pod: 'web', name: 'web' },
      values: { recommended: { cpu: '35m', memory: '262144k' } },
    });
  });
});

describe('several at once', () => {
  const session = [
    'Last login: Wed Dec  2 on ttys001',
    `[root@build ~]# podman image inspect ${web}`,
    output('podman-image-inspect.json'),
    '[root@build ~]# kubectl exec -n shop web-7c9d6f5b8-x2x4k -c web -- cat /proc/1/status',
    output('proc-status.txt'),
    'web@host:~$ kubectl top pod --containers -n shop',
    output('kubectl-top.txt'),
    'Error from server (NotFound): pods "db-0" not found',
    'PS C:\\work> docker image inspect missing:1',
    '[]',
    'Error response from daemon: No such image: missing:1',
    '\u001b[1muser@host\u001b[0m $ docker image inspect registry.example.com/shop/api:2.0.1',
    output('docker-image-inspect.json'),
    output('kubectl-pod.yaml'),
  ];

  test('with prompts and noise around them', async () => {
    const { facts, notes } = await read(session.join('\n'));
    expect(notes).toEqual([]);
    expect(facts.map(({ source }) => source)).toEqual([
      ...['image-inspect', 'process-status', 'usage', 'usage', 'image-inspect', 'pod-status'],
    ]);
    expect(facts[1]?.container).toEqual({
      namespace: 'shop',
      pod: 'web-7c9d6f5b8-x2x4k',
      name: 'web',
    });
  });

  test('with the line ends and the mark of a file of Windows', async () => {
    const { facts } = await read(`\uFEFF${session.join('\n').replaceAll('\n', '\r\n')}`);
    expect(facts).toHaveLength(6);
  });

  test('what the script prints', async () => {
    const { facts, notes } = await read(output('script-podman.txt'));
    expect(notes).toEqual([]);
    expect(facts.map(({ image, values }) => [image?.name.split('/').at(-1), values])).toEqual([
      ['web', { ...CONFIG }],
      ['web', { setUidFiles: [], fileCapabilities: [] }],
      ['caps', { ...CONFIG }],
      [
        'caps',
        {
          setUidFiles: ['/bin/busybox'],
          fileCapabilities: [{ path: '/bin/ping', capabilities: [] }],
        },
      ],
    ]);
  });

  test('an answer that is cut off takes nothing from the next one', async () => {
    const whole = output('podman-image-inspect.json');
    const { facts, notes } = await read(`${whole.slice(0, 700)}\n$ ls\n${whole}`);
    expect(notes).toEqual([{ line: 1, code: 'broken-json' }]);
    expect(facts.map(({ values }) => values)).toEqual([CONFIG]);
  });
});

describe('the file of facts', () => {
  test('says the same when it is read again', async () => {
    const all: Fact[] = [];
    for (const name of readdirSync(FOLDER).sort()) {
      if (name !== 'README.md') all.push(...(await read(output(name), web)).facts);
    }
    expect(all.length).toBeGreaterThan(20);
    const again = await read(factsFile(all));
    expect(again.notes).toEqual([]);
    expect(again.facts).toEqual(all);
  });

  test('what is wrong in it is left out and told', async () => {
    const facts = [
      { source: 'magic' },
      {
        image: { name: 'docker.io/library/nginx', tag: '1', digests: [] },
        ...{ container: null, source: 'image-config', certainty: 'declared', date: today },
        values: { user: 'a b', ports: [0, 80, 'x'], programs: ['sh\u0007'], __proto__: 1, x: 1 },
      },
    ];
    const result = await read(JSON.stringify({ format: 'podsmith.facts/v1', facts }));
    expect(result.notes).toEqual([{ line: 1, code: 'wrong-facts' }]);
    expect(result.facts.map(({ values }) => values)).toEqual([{ ports: [80], programs: [] }]);
  });

  test('no value of an environment variable, argument or label is kept', async () => {
    for (const name of readdirSync(FOLDER)) {
      if (name === 'README.md') continue;
      const { facts, notes } = await read(output(name), web);
      expect(JSON.stringify({ facts, notes })).not.toMatch(/example-not-real/);
    }
  });
});
