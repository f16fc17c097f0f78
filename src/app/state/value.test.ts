import { expect, it } from 'vitest';
import { formOf } from './controls.ts';
import { createAppStore } from './store.ts';
import { presentValue, readValue } from './value.ts';
import { newFile } from './workspace.ts';

const SPEC = { kind: 'integer', min: 1, max: 65_535, suggestion: 10_001 } as const;

it.each([
  ['10001', 10_001],
  [' 1 ', 1],
  ['+5', 5],
  ['65535', 65_535],
  ['', 'empty'],
  ['  ', 'empty'],
  ['root', 'number'],
  ['1.5', 'number'],
  ['1e3', 'number'],
  ['0x10', 'number'],
  ['0', 'range'],
  ['-1', 'range'],
  ['65536', 'range'],
  ['99999999999999999999', 'range'],
])('reads %j as %j', (text, read) => {
  expect(readValue(text, SPEC)).toBe(read);
});

const STILL = { now: () => 0, later: () => () => {} };
const withUsers = (pod: string, own: string) =>
  `kind: Pod\napiVersion: v1\nspec:\n  securityContext: {${pod}}\n  containers:\n  - name: a\n  - name: b\n    securityContext: {${own}}\n`;

it.each([
  ['the pod’s value', withUsers('runAsUser: 7', ''), 7],
  ['one value at both levels', withUsers('runAsUser: 7', 'runAsUser: 7'), 7],
  ['nothing when targets differ', withUsers('runAsUser: 7', 'runAsUser: 8'), undefined],
])('reads %s as the present value', (_, text, value) => {
  const { analysis } = createAppStore(newFile(text, { name: 'x.yaml' }), '1.36', STILL).getState();
  const control = formOf(analysis, {}).controls.get('run-as-user');
  expect(control && presentValue(control)).toBe(value);
});
