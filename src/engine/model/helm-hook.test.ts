import { expect, it } from 'vitest';
import type { Json } from '../text/json.ts';
import { helmHook } from './helm-hook.ts';

const withAnnotations = (annotations: Json): Json => ({ metadata: { annotations } });

it.each<[Json, string | undefined]>([
  [withAnnotations({ 'helm.sh/hook': 'test' }), 'test'],
  [withAnnotations({ 'helm.sh/hook': 'test-success' }), 'test'],
  [withAnnotations({ 'helm.sh/hook': 'pre-install, pre-upgrade' }), 'pre-install,pre-upgrade'],
  [withAnnotations({ 'helm.sh/hook': '{{ .Values.hook }}' }), undefined],
  [withAnnotations({ 'helm.sh/hook': 1 }), undefined],
  [withAnnotations({}), undefined],
  [{}, undefined],
  [null, undefined],
])('the hook of %j is %s', (value, hook) => {
  expect(helmHook(value)).toBe(hook);
});
