/** What the settings of programs come to. */
import { describe, expect, it } from 'vitest';
import { workloadOf } from '../model/pod.ts';
import { memoryNeedOf } from './memory-needs.ts';

function needOf(container: object) {
  const value = { spec: { containers: [{ name: 'db', ...container }] } };
  const object = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null, path: [], value };
  const workload = workloadOf(object as never);
  const [own] = workload?.pod.containers ?? [];
  return own && memoryNeedOf(object as never, own);
}

const env = (name: string, value: string) => ({ env: [{ name, value }] });

describe('memoryNeedOf', () => {
  it.each([
    [env('JAVA_OPTS', '-Xmx2g -Dx=y'), '3072Mi'],
    [env('ES_JAVA_OPTS', '-Xms1g -Xmx1g'), '1536Mi'],
    [env('MAX_HEAP_SIZE', '2048M'), '3072Mi'],
    [env('SERVER_HEAP', '512'), '768Mi'],
    [env('NEO4J_server_memory_heap_max__size', '1G'), '1536Mi'],
    [env('NODE_OPTIONS', '--max-old-space-size=400'), '640Mi'],
    [env('GOMEMLIMIT', '512MiB'), '768Mi'],
    [env('HEAP_NEWSIZE', '400M'), undefined],
    [env('MAX_CONNECTIONS', '2048'), undefined],
    [{ command: ['java', '-Xmx512m', '-jar', 'app.jar'] }, '768Mi'],
    [{ args: ['-c', 'shared_buffers=1GB', '-c', 'max_connections=200'] }, '1536Mi'],
    [{ args: ['--innodb-buffer-pool-size=768M'] }, '1152Mi'],
    [{ command: ['mongod', '--wiredTigerCacheSizeGB', '0.5'] }, '768Mi'],
    [{ args: ['--maxmemory', '256mb'] }, '384Mi'],
    [{ args: ['-Xmx1g'], ...env('JAVA_OPTS', '-Xmx3g') }, '4608Mi'],
    [{ args: ['-Xmx99999999g'] }, undefined],
  ])('%j: %s', (container, expected) => {
    expect(needOf({ image: 'registry.example.com/app:1', ...container })?.value).toBe(expected);
  });

  it('says what an image takes at the least, unless its settings say more', () => {
    expect(needOf({ image: 'mongo:8.0' })).toEqual({ value: '1Gi', by: 'image' });
    expect(
      needOf({ image: 'elasticsearch:8.15.1', ...env('ES_JAVA_OPTS', '-Xmx512m') }),
    ).toMatchObject({
      value: '768Mi',
      by: 'files',
      shownBy: { at: ['spec', 'containers', 0, 'env', 0] },
    });
    expect(needOf({ image: 'busybox' })).toBeUndefined();
  });
});
