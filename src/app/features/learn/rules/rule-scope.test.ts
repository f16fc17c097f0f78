import { expect, it } from 'vitest';
import { registry } from '../../../../engine/index.ts';
import { messages } from './en.ts';
import { kindNames, scopeOf } from './rule-scope.ts';

it.each([
  ['image-tag', 'images'],
  ['image-pull-policy', 'container'],
  ['cpu-limits', 'resources'],
  ['resource-ceilings', 'resources'],
  ['best-effort-pods', 'pod'],
  ['run-as-user', 'container-and-pod'],
  ['security-context', 'container-and-pod'],
])('gives %s the sentence about %s', (id, scope) => {
  const rule = registry.rules.find((one) => one.id === id);
  expect(rule && scopeOf(rule)).toBe(scope);
});

it('speaks of inheritance only for fields of the security context', () => {
  const fields = registry.rules
    .filter((rule) => scopeOf(rule) === 'container-and-pod')
    .map(({ field }) => field);
  for (const field of fields) expect(field).toMatch(/^securityContext\b/);
});

it('names the kinds of every rule, and has a word for what stands for many', () => {
  const kinds = registry.rules.flatMap((rule): readonly string[] => [
    ...(rule.kinds ?? []),
    ...(rule.reads ?? []),
  ]);
  const names = kindNames(kinds, (key) => messages[key]);
  expect(names).toContain('Deployment');
  expect(names).toContain('workloads');
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([
    'scalable custom resources',
    'custom resources with long-running pods',
  ]);
  expect(names).not.toContain(undefined);
});
