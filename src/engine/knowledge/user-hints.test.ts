import { describe, expect, it } from 'vitest';
import { Bundle } from '../model/bundle/bundle.ts';
import { objectsOf, type Workload, workloadOf } from '../model/pod.ts';
import { formatPath } from '../text/path.ts';
import { parseDocument } from '../yaml/parse.ts';
import { ANY_ID, groupHint, hasOwner, userHint, volumeGroupHint } from './user-hints.ts';

function workloadsIn(...texts: readonly string[]): readonly Workload[] {
  return texts.map((text) => {
    const [object] = objectsOf(parseDocument(text).value ?? null);
    return workloadOf(object as never) as Workload;
  });
}

const bundleOf = (workloads: readonly Workload[]): Bundle =>
  new Bundle(
    workloads.map((workload, document) => ({ object: workload.object, workload, document })),
  );

/** @param container the name of the one that is asked about, in the first of the pods */
function hintIn(container: string, ...texts: readonly string[]) {
  const all = workloadsIn(...texts);
  const [{ object, pod }] = all as [Workload];
  const own = pod.containers.find(({ name }) => name === container);
  return { all, asked: { object, pod, container: own }, bundle: bundleOf(all) };
}

function userIn(container: string, ...texts: readonly string[]) {
  const { asked, bundle } = hintIn(container, ...texts);
  const hint = userHint(asked, bundle);
  if (!hint) return undefined;
  const { value, group, by, shownBy } = hint;
  const at = shownBy ? ` ${shownBy.object.name} ${formatPath(shownBy.at)}` : '';
  return `${value}:${group ?? ''} ${by}${at}`;
}

const pod = (containers: string, rest = '', name = 'p') =>
  `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
${containers}${rest}`;

const APP = '    - {name: app, image: "ghcr.io/acme/app:1"';
const OTHER = pod(`${APP}, securityContext: {runAsUser: 1234, runAsGroup: 4321}}\n`, '', 'other');

describe('the user of a container', () => {
  it.each<[string, string | undefined]>([
    ['install -d -o 2000 -g 3000 /srv/cache', '2000:3000 files'],
    ['install --owner 2000 -m 0755 /in /srv/out', '2000: files'],
    ['install -d -o www-data /srv/cache', undefined],
    ['install -d -o 2000 /elsewhere', undefined],
    ['chown -R 2000:3000 /srv', '2000:3000 files'],
    ['chgrp 3000 /srv', undefined],
  ])('is that to whom %j gives its volume: %s', (script, user) => {
    const text = pod(
      `${APP}, volumeMounts: [{name: srv, mountPath: /srv}]}\n`,
      `  initContainers:\n    - {name: own, image: "busybox:1", command: [sh, -c, "${script}"], volumeMounts: [{name: srv, mountPath: /srv}]}\n  volumes: [{name: srv, emptyDir: {}}]\n`,
    );
    expect(userIn('app', text)?.split(' ').slice(0, 2).join(' ')).toBe(user);
  });

  it('is that of a known image, whatever else is said', () => {
    const text = pod(
      '    - {name: db, image: "postgres:16"}\n',
      '  securityContext: {fsGroup: 1000}\n',
    );
    expect(userIn('db', text)).toBe('999:999 image');
  });

  it('is that of the same image elsewhere in the files', () => {
    const at = 'other spec.containers[0].securityContext.runAsUser';
    expect(userIn('app', pod(`${APP}}\n`), OTHER)).toBe(`1234:4321 files ${at}`);
    const newer = pod('    - {name: app, image: "ghcr.io/acme/app:2"}\n');
    expect(userIn('app', newer, OTHER)).toBe(`1234:4321 files ${at}`);
    expect(userIn('app', pod('    - {name: app, image: "ghcr.io/acme/api:1"}\n'), OTHER)).toBe(
      undefined,
    );
  });

  it('is not what another command of the same image has, or what differs, or root, or a suggestion', () => {
    const with_ = (field: string, name: string) => pod(`${APP}, ${field}}\n`, '', name);
    const plain = pod(`${APP}}\n`);
    const user = (id: number) => with_(`securityContext: {runAsUser: ${id}}`, `u${id}`);
    expect(userIn('app', plain, user(0))).toBe(undefined);
    expect(userIn('app', plain, user(ANY_ID))).toBe(undefined);
    expect(userIn('app', plain, user(5), user(6))).toBe(undefined);
    expect(userIn('app', with_('command: [sh, -c, "x"]', 'p'), OTHER)).toBe(undefined);
  });

  it('is the owner that a command gives a volume that it writes', () => {
    const chown = (command: string, mount = '{name: d, mountPath: /data}') =>
      pod(
        `${APP}, volumeMounts: [${mount}]}\n`,
        `  initContainers:
    - name: perms
      image: busybox
      command: [sh, -c, "${command}"]
      volumeMounts: [{name: d, mountPath: /mnt/data}]
  volumes: [{name: d, emptyDir: {}}]
`,
      );
    const at = 'files p spec.initContainers[0].command[2]';
    expect(userIn('app', chown('chown -R 1000:2000 /mnt/data'))).toBe(`1000:2000 ${at}`);
    expect(userIn('app', chown('mkdir -p /mnt/data/x && chown 1000 /mnt/data/x'))).toBe(
      `1000: ${at}`,
    );
    expect(userIn('app', chown('chown -R 1000.2000 /mnt'))).toBe(`1000:2000 ${at}`);
    for (const command of [
      'chown -R app:app /mnt/data',
      'chown -R 1000 /etc/app',
      'chown -R 0:0 /mnt/data',
      'chown 5 /mnt/data/a; chown 6 /mnt/data/b',
    ]) {
      expect(userIn('app', chown(command)), command).toBe(undefined);
    }
    const read = '{name: d, mountPath: /data, readOnly: true}';
    expect(userIn('app', chown('chown -R 1000 /mnt/data', read))).toBe(undefined);
    expect(userIn('perms', chown('chown -R 1000 /mnt/data'))).toBe(undefined);
  });

  it('has the number of the group of its pod, as a guess', () => {
    const own = (context: string) => pod(`${APP}}\n`, `  securityContext: ${context}\n`);
    expect(userIn('app', own('{fsGroup: 65534}'))).toBe(
      '65534:65534 any p spec.securityContext.fsGroup',
    );
    expect(userIn('app', own('{fsGroup: 2000, runAsGroup: 3000}'))).toBe(
      '3000:3000 any p spec.securityContext.runAsGroup',
    );
    expect(userIn('app', own('{fsGroup: 0}'))).toBe(undefined);
  });

  it('is that of a container beside it that writes the same volume, as a guess', () => {
    const two = (mount: string) =>
      pod(
        `${APP}, volumeMounts: [{name: d, mountPath: /data}]}
    - name: side
      image: ghcr.io/acme/side:1
      securityContext: {runAsUser: 472}
      volumeMounts: [${mount}]
`,
        '  volumes: [{name: d, emptyDir: {}}]\n',
      );
    const at = 'p spec.containers[1].securityContext.runAsUser';
    expect(userIn('app', two('{name: d, mountPath: /x}'))).toBe(`472: any ${at}`);
    expect(userIn('app', two('{name: d, mountPath: /x, readOnly: true}'))).toBe(undefined);
    expect(userIn('app', two('{name: e, mountPath: /x}'))).toBe(undefined);
  });

  it('is nothing where the files say nothing', () => {
    expect(userIn('app', pod(`${APP}}\n`))).toBe(undefined);
    const { bundle, all } = hintIn('app', pod(`${APP}}\n`));
    expect(userHint({ object: all[0]?.object as never }, bundle)).toBe(undefined);
  });
});

describe('the group', () => {
  const groupIn = (container: string, ...texts: readonly string[]) => {
    const { asked, bundle } = hintIn(container, ...texts);
    const hint = groupHint(asked, bundle);
    return hint && `${hint.value} ${hint.by}`;
  };

  it('is that of the user that is shown', () => {
    expect(groupIn('app', pod(`${APP}}\n`), OTHER)).toBe('4321 files');
    expect(groupIn('db', pod('    - {name: db, image: "redis:7-alpine"}\n'))).toBe('1000 image');
  });

  it('has the number of a user that somebody chose', () => {
    const text = pod('    - {name: db, image: "redis:7", securityContext: {runAsUser: 5000}}\n');
    expect(groupIn('db', text)).toBe('5000 any');
    expect(groupIn('app', pod(`${APP}, securityContext: {runAsUser: ${ANY_ID}}}\n`))).toBe(
      undefined,
    );
  });

  const ofVolume = (text: string) => {
    const { all, bundle, asked } = hintIn('app', text);
    const writers = asked.container ? [{ container: asked.container, volume: 'd' }] : [];
    const hint = volumeGroupHint(
      { object: all[0]?.object as never, pod: asked.pod },
      writers,
      bundle,
    );
    return hint && `${hint.value} ${hint.by}`;
  };
  const disk = (context: string, image = 'ghcr.io/acme/app:1', more = '') =>
    pod(
      `    - {name: app, image: "${image}", securityContext: ${context}, volumeMounts: [{name: d, mountPath: /d}]}\n`,
      `${more}  volumes: [{name: d, persistentVolumeClaim: {claimName: d}}]\n`,
    );
  const CHOWN = `  initContainers:
    - {name: i, image: busybox, command: [chgrp, "-R", "2000", /d], volumeMounts: [{name: d, mountPath: /d}]}
`;

  it('of a volume is that of the container that writes it', () => {
    expect(ofVolume(disk('{runAsUser: 999}', 'postgres:16'))).toBe('999 image');
    expect(ofVolume(disk('{runAsUser: 999, runAsGroup: 999}', 'postgres:16'))).toBe('999 image');
    expect(ofVolume(disk('{runAsUser: 1000, runAsGroup: 3000}'))).toBe('3000 files');
    expect(ofVolume(disk('{runAsUser: 1000}'))).toBe('1000 files');
    expect(ofVolume(disk(`{runAsUser: ${ANY_ID}}`))).toBe(undefined);
    expect(ofVolume(disk('{runAsUser: 1000}', undefined, CHOWN))).toBe('2000 files');
  });

  it('of a volume may have been given to it by a command', () => {
    const given = (text: string) => {
      const { asked } = hintIn('app', text);
      return hasOwner(asked.pod, { container: asked.container as never, volume: 'd' });
    };
    expect(given(disk('{runAsUser: 1000, runAsGroup: 2000}', undefined, CHOWN))).toBe(true);
    expect(given(disk('{runAsUser: 1000, runAsGroup: 3000}', undefined, CHOWN))).toBe(false);
    expect(given(disk('{runAsUser: 1000}'))).toBe(false);
  });
});
