import { describe, expect, it } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

const pod = (namespace: string, spec: string) => `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: ${namespace}}
spec: {${spec}containers: [{name: app, image: "a:1"}]}
`;
const NAMESPACE = `apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {pod-security.kubernetes.io/enforce: baseline}}
`;

const namespaces = (files: { readonly [path: string]: string }, ...args: readonly string[]) =>
  podsmith(['namespaces', '.', ...args], { cwd: folderOf(files) });

describe('podsmith namespaces', () => {
  it.each([
    ['all is judged', { 'a.yaml': pod('shop', '') }, 0, 'shop: Can enforce Baseline (v1.36)'],
    [
      'a label refuses pods of the files',
      { 'a.yaml': `${NAMESPACE}---\n${pod('shop', 'hostPID: true, ')}` },
      1,
      'Its own label refuses 1 workload of the files:',
    ],
    [
      'something was not judged',
      {
        'a.yaml': `${pod('shop', '')}---\nkind: Widget\napiVersion: x.example.com/v1\nmetadata: {name: w, namespace: shop}\n`,
      },
      1,
      'but not everything was reviewed',
    ],
    [
      'nothing of a namespace was judged',
      {
        'a.yaml':
          'kind: Widget\napiVersion: x.example.com/v1\nmetadata: {name: w, namespace: shop}\n',
      },
      1,
      'shop: Nothing in it was reviewed, so its level isn’t known',
    ],
    [
      'a text cannot be read',
      { 'a.yaml': `${pod('shop', '')}---\na: [\n` },
      1,
      'Not readable, so it may concern any namespace:',
    ],
    ['there is no pod', { 'a.yaml': NAMESPACE }, 0, 'shop: No pods in the files'],
  ])('where %s', async (_, files, status, text) => {
    const result = await namespaces(files);
    expect(result.out).toContain(text);
    expect(result.status).toBe(status);
  });

  it('ends with 2 where a file cannot be read', async () => {
    expect((await namespaces({ 'a.yaml': pod('shop', '') }, 'none.yaml')).status).toBe(2);
  });

  it('reads the output of kubectl from standard input', async () => {
    const list = JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [1, 2].map((n) => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: `web-${n}`,
          namespace: 'shop',
          ownerReferences: [{ kind: 'ReplicaSet', name: 'web-5d' }],
        },
        spec: { containers: [{ name: 'app', image: 'a:1' }] },
      })),
    });
    const { out } = await podsmith(['namespaces', '-'], { cwd: folderOf({}), stdin: list });
    expect(out).toContain('Pod/web-1  <stdin>:1 (2 pods alike of ReplicaSet/web-5d)');
  });

  it('prints the same for programs, with the labels of each step', async () => {
    const { out } = await namespaces({ 'a.yaml': pod('shop', '') }, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 'v1.36',
      unplaced: [],
      namespaces: [
        {
          name: 'shop',
          level: 'baseline',
          workloads: 1,
          next: { level: 'restricted', blockers: [{ called: 'Pod/web', path: 'a.yaml', line: 1 }] },
          steps: [{ step: 'report' }, { step: 'try' }, { step: 'enforce' }],
        },
      ],
    });
  });
});
