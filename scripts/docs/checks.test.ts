/** Every check of the catalogue is carried out by exactly one rule, or left out with a reason. */
import { expect, it } from 'vitest';
import { registry } from '../../src/engine/index.ts';
import others from '../../src/engine/knowledge/checks.json';
import { CHECKS as checks } from '../../src/engine/knowledge/checks.ts';
import marked from '../../src/engine/knowledge/marked-checks.json';
import { LEFT_OUT } from './left-out.ts';

const rulesOf = (key: string): string[] =>
  registry.rules.filter(({ covers }) => Object.hasOwn(covers, key)).map(({ id }) => id);

it.each(checks.map(({ key }) => key))('%s', (key) => {
  expect(rulesOf(key)).toHaveLength(Object.hasOwn(LEFT_OUT, key) ? 0 : 1);
});

it('has the words of a tool whose marks we honour in one file, and those of the others in the other', () => {
  const marking = new Set(Object.values(marked).flatMap((peers) => Object.keys(peers)));
  expect([...marking].sort()).toEqual([
    'checkov',
    'datree',
    'kics',
    'kubeaudit',
    'kubelinter',
    'kubescape',
    'kubescore',
    'monokle',
    'polaris',
  ]);
  expect(others.filter(({ peers }) => Object.keys(peers).some((one) => marking.has(one)))).toEqual(
    [],
  );
  const keys = new Set(others.map(({ key }) => key));
  expect(Object.keys(marked).filter((key) => !keys.has(key))).toEqual([]);
});

it('names no key that the catalogue does not have', () => {
  const keys = new Set(checks.map(({ key }) => key));
  const named = registry.rules.flatMap(({ covers }) => Object.keys(covers));
  expect([...named, ...Object.keys(LEFT_OUT)].filter((key) => !keys.has(key))).toEqual([]);
});

it('leaves out what is not about a pod or what stands beside it, and nothing for want of time', () => {
  const left = checks.filter(({ key }) => Object.hasOwn(LEFT_OUT, key));
  const pods = left.filter(({ scope }) => scope !== 'resource').map(({ key }) => key);
  expect(pods).toEqual(['known-cve', 'workload-data-access']);
});
