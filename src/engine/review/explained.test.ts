/** Which comments hold a value, and which are only beside it. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../yaml/parse.ts';
import { isExplained } from './explained.ts';

const explained = (text: string, ...at: (string | number)[]) =>
  isExplained(parseDocument(text), at);

describe('a comment on the line of a value', () => {
  it.each([
    ['privileged: true   # ioctl on the disks', true],
    ['runAsUser: 101 # www-data', true],
    ['hostNetwork: true # needed for the probes', true],
    ['runAsUser: 0 # do not change', true],
    ['hostPath: {path: /data} # where it has read up to', true],
    ['add: [NET_ADMIN] # for the tunnel', true],
    ['privileged: true', false],
    ['privileged: true # BAD: root of the node', false],
    ['privileged: true # TODO: drop', false],
    ['privileged: true # temporary, until the driver works', false],
    ['hostNetwork: true # insecure', false],
    ['type: NodePort # default', false],
    ['replicas: 1 # by default is 1', false],
    ['runAsUser: 0 # change me', false],
    ['add: [NET_ADMIN] # this as well', false],
    ['privileged: true # checkov:skip=CKV_K8S_16', false],
    ['privileged: true # podsmith-confirm privileged', false],
    ['privileged: true # readOnlyRootFilesystem: true', false],
    ['privileged: true # ---', false],
  ])('%s: %s', (text, expected) => {
    const [key = ''] = text.split(':');
    expect(explained(`${text}\n`, key)).toBe(expected);
  });
});

describe('a comment above a value', () => {
  it.each([
    ['# must be root, for the raid tools\nrunAsUser: 0', true],
    ['# never change this\n# the disks have this owner\nrunAsUser: 0', true],
    ['# security settings\nrunAsUser: 0', false],
    ['# because of the disks\n\nrunAsUser: 0', false],
    ['runAsUser: 0\n# because of the disks', false],
  ])('%j: %s', (text, expected) => {
    expect(explained(`a: 1\n${text}\n`, 'runAsUser')).toBe(expected);
  });

  it('speaks for the only setting of a volume', () => {
    const text = (comment: string) =>
      `volumes:\n# ${comment}\n- name: state\n  hostPath: {path: /var/lib/state}\n`;
    const at = ['volumes', 0, 'hostPath'] as const;
    expect(explained(text('kept when the pod is replaced'), ...at)).toBe(true);
    expect(explained(text('state'), ...at)).toBe(false);
  });
});

it('a comment inside of a long entry, in a text, or at another value holds nothing', () => {
  expect(explained('a: 1 # why\nb: 2\n', 'b')).toBe(false);
  expect(explained('a: "# why not"\n', 'a')).toBe(false);
  expect(explained('a:\n  b: 1\n  c: 1\n  d: 1\n  e: 1\n  f: 1\n  g: 1 # why\n', 'a')).toBe(false);
  expect(explained('a: 1 # why\n', 'a', 'b')).toBe(false);
});
