import { expect, it } from 'vitest';
import { registry } from '../../../../engine/index.ts';
import { scopeOf } from './rule-scope.ts';

it.each([
  ['image-tag', 'images'],
  ['image-pull-policy', 'container'],
  ['cpu-limits', 'resources'],
  ['resource-ceilings', 'resources'],
  ['best-effort-pods', 'pod'],
  ['run-as-user', 'container-and-pod'],
])('gives %s the sentence about %s', (id, scope) => {
  const rule = registry.rules.find((one) => one.id === id);
  expect(rule && scopeOf(rule)).toBe(scope);
});

it('speaks of inheritance only for fields of the security context', () => {
  const fields = registry.rules
    .filter((rule) => scopeOf(rule) === 'container-and-pod')
    .map(({ field }) => field);
  for (const field of fields) expect(field).toMatch(/^securityContext\./);
});
