import { expect, it } from 'vitest';
import { type Rule, registry } from '../../engine/index.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import { newFile } from '../store/workspace.ts';
import { formOf } from './controls.ts';
import { placementOf, presentValue, readValue, valueSpecOf } from './value.ts';

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
  expect(readValue(text, SPEC)).toEqual(
    typeof read === 'number' ? { value: read } : { error: read },
  );
});

const TEXT = {
  kind: 'text',
  pattern: '(?!latest$)[a-z0-9.]{1,9}',
  suggestion: null,
  example: '1.2',
} as const;

it.each([
  ['1.27.5', { value: '1.27.5' }],
  [' 1.2 ', { value: '1.2' }],
  ['', { error: 'empty' }],
  ['latest', { error: 'pattern' }],
  ['1.2 3', { error: 'pattern' }],
  ['1234567890', { error: 'pattern' }],
])('reads %j as a text: %j', (text, read) => {
  expect(readValue(text, TEXT)).toEqual(read);
});

const STILL = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const withUsers = (pod: string, own: string) =>
  `kind: Pod\napiVersion: v1\nspec:\n  securityContext: {${pod}}\n  containers:\n  - name: a\n  - name: b\n    securityContext: {${own}}\n`;

it.each([
  ['the pod’s value', withUsers('runAsUser: 7', ''), 7],
  ['one value at both levels', withUsers('runAsUser: 7', 'runAsUser: 7'), 7],
  ['nothing when targets differ', withUsers('runAsUser: 7', 'runAsUser: 8'), undefined],
])('reads %s as the present value', (_, text, value) => {
  const { analysis } = createReviewedStore(newFile(text, { name: 'x.yaml' }), {}, STILL).getState();
  const control = formOf(analysis, {}).controls.get('run-as-user');
  expect(control && presentValue(control)).toBe(value);
});

const CHOICE = {
  kind: 'choice',
  options: [
    { value: 'RuntimeDefault' },
    { value: 'Localhost', names: { pattern: '(?!/)\\S+', example: 'profiles/web.json' } },
  ],
  suggestion: 'RuntimeDefault',
  read: () => undefined,
} as const;

it.each([
  ['RuntimeDefault', { value: 'RuntimeDefault' }],
  ['Localhost/profiles/web.json', { value: 'Localhost/profiles/web.json' }],
  ['Localhost/ web.json ', { value: 'Localhost/web.json' }],
  ['Localhost/', { error: 'empty' }],
  ['Localhost//etc/shadow', { error: 'pattern' }],
  ['Unconfined', { error: 'pattern' }],
  ['', { error: 'empty' }],
])('reads %j as a choice: %j', (text, read) => {
  expect(readValue(text, CHOICE)).toEqual(read);
});

const controlFor = (text: string, rule: string) => {
  const { analysis } = createReviewedStore(
    newFile(text, { name: 'x.yaml' }),
    { profile: 'everything' },
    STILL,
  ).getState();
  const form = formOf(analysis, {});
  const control = form.controls.get(rule);
  if (!control) throw new Error(rule);
  return { control, form };
};

it.each([
  ['nothing is set', withUsers('', ''), 'run-as-user', 'pod'],
  ['the pod’s own value is wrong', withUsers('runAsUser: 0', ''), 'run-as-user', 'pod'],
  ['a container’s own is', withUsers('', 'runAsUser: 0'), 'run-as-user', 'containers'],
  ['the field stands at one level', withUsers('', ''), 'privileged', undefined],
])('offers the level where %s', (_, text, rule, at) => {
  const { control, form } = controlFor(text, rule);
  expect(placementOf(control, form)).toBe(at);
});

it('reads the present profile', () => {
  const text = withUsers('seccompProfile: {type: Localhost, localhostProfile: a/b.json}', '');
  expect(presentValue(controlFor(text, 'seccomp-profile').control)).toBe('Localhost/a/b.json');
});

it.each([
  [undefined, undefined],
  [['Always'], undefined],
  [['Sometimes', 'Never'], undefined],
  [
    ['Never', 'IfNotPresent'],
    ['Never', 'IfNotPresent'],
  ],
])('offers of the pull policies %j the ones that count: %j', (policies, offered) => {
  const rule = registry.byId.get('image-pull-policy') as Rule;
  const setting = policies ? { options: { policies } } : {};
  const spec = valueSpecOf(rule, new Map([[rule.id, setting]]));
  const words = spec?.kind === 'choice' ? spec.options.map(({ value }) => value) : undefined;
  expect(words).toEqual(offered);
  expect(spec?.suggestion).toBe(offered?.[0]);
});
