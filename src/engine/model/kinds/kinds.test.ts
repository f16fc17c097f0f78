import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { addKnowledge } from '../knowledge.ts';
import { reviewedIn, workloadOf } from '../pod.ts';
import { CATALOGUE_KINDS } from './catalogue.ts';
import { CUSTOM_KINDS } from './custom.ts';
import { kindIn } from './kinds.ts';
import { KUBERNETES_KINDS } from './kubernetes.ts';
import { PROJECT_KINDS } from './others.ts';
import { fixedPath, patternPaths } from './pattern.ts';

addKnowledge({ kinds: PROJECT_KINDS });

const ROWS = [...KUBERNETES_KINDS, ...CUSTOM_KINDS, ...CATALOGUE_KINDS];
const versionOf = ({ group, served }: (typeof ROWS)[number]): string => served ?? `${group}/v1`;

/** A value with something at every place that a pattern names. */
function filled(pattern: string, leaf: Json): Json {
  return pattern
    .split('.')
    .filter((step) => step !== '')
    .reduceRight<Json>((value, step) => {
      const lists = step.match(/\[\*\]/g)?.length ?? 0;
      let inner = value;
      for (let i = 0; i < lists; i++) inner = [inner];
      return { [step.replaceAll('[*]', '')]: inner };
    }, leaf);
}

describe('the table of kinds', () => {
  it('has every kind of a group once, with the source that says so', () => {
    const seen = new Set<string>();
    for (const row of ROWS) {
      expect(row.source).not.toBe('');
      for (const kind of row.kinds.split(' ')) {
        const key = `${versionOf(row)} ${kind}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
        expect(kindIn(versionOf(row), kind)?.source, key).toBe(row.source);
      }
    }
    expect(seen.size).toBeGreaterThan(350);
  });

  it('finds the pod at every place of every row', () => {
    for (const row of ROWS) {
      const [kind = ''] = row.kinds.split(' ');
      for (const {
        at,
        holds,
        containers,
        init,
        pod,
        fieldsAt,
        ownContext,
        needsContainers,
      } of row.pods) {
        const spec = { containers: [{ name: 'a', image: 'a:1' }] };
        const [first = ''] = [...containers, ...init];
        const container = { name: 'a', image: 'a:1', [ownContext]: { privileged: true } };
        const own =
          first === '.'
            ? container
            : first === ''
              ? filled(fieldsAt, { [pod?.[0] ?? 'x']: {} })
              : filled(first, container);
        const leaf: Json = holds === 'template' ? { spec } : holds === 'spec' ? spec : own;
        const value = { apiVersion: versionOf(row), kind, ...(filled(at, leaf) as object) } as Json;
        const found = reviewedIn(value).flatMap((ref) => workloadOf(ref) ?? []);
        expect(found.length, `${row.group} ${kind} ${at}`).toBeGreaterThan(0);
        const names = found.flatMap((one) => one.pod.containers.map(({ name }) => name));
        if (holds !== 'parts' || needsContainers)
          expect(names, `${row.group} ${kind} ${at}`).toContain('a');
      }
    }
  });

  it.each([
    ['argoproj.io/v1alpha1', 'Rollout', 'spec.template'],
    ['rollouts.kruise.io/v1beta1', 'Rollout', undefined],
    ['apps/v1', 'StatefulSet', 'spec.template'],
    ['apps.kruise.io/v1beta1', 'StatefulSet', 'spec.template'],
    ['v1', 'Service', undefined],
    ['serving.knative.dev/v1', 'Service', 'spec.template'],
    ['cluster.x-k8s.io/v1beta1', 'Cluster', undefined],
    ['postgresql.cnpg.io/v1', 'Cluster', 'spec'],
    ['apps/v1', 'deployment', undefined],
    ['k8s.mariadb.com/v1alpha1', 'MariaDB', 'spec.galera.agent'],
  ])('tells kinds of one name by their group: %s %s', (apiVersion, kind, at) => {
    expect(kindIn(apiVersion, kind)?.pods[0]?.at).toBe(at);
  });
});

describe('patterns', () => {
  const value: Json = {
    a: { list: [{ x: 1 }, { y: 2 }, { x: null }], map: { p: { x: 3 }, q: {} } },
  };
  it.each([
    ['a.list[*].x', ['a.list[0].x']],
    ['a.map.*.x', ['a.map.p.x']],
    ['a.list[*]', ['a.list[0]', 'a.list[1]', 'a.list[2]']],
    ['a.missing[*].x', []],
    ['', ['']],
  ])('%s', (pattern, paths) => {
    expect(patternPaths(pattern, value).map(formatPath)).toEqual(paths);
  });

  it('name one place for sure without a list or a map on the way', () => {
    expect(fixedPath('spec.template')).toEqual(['spec', 'template']);
    expect(fixedPath('spec.list[*]')).toBeUndefined();
    expect(fixedPath('spec.*.x')).toBeUndefined();
  });
});
