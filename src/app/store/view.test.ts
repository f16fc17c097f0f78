import { describe, expect, it } from 'vitest';
import { hashOf, viewIn } from './view.ts';

describe('the view in an address', () => {
  it.each([
    '',
    '#',
    '#/',
    '#/workbench',
    '#/nothing',
    '#surface',
    '#/surface/../x',
    '#/surface/<b>',
    '#/guide/kernel/',
    '#/guide/kernel/seccomp/x',
  ])('is the workbench for %j', (hash) =>
    expect(viewIn(hash)).toEqual({ page: 'workbench', item: undefined }),
  );

  it.each([
    ['#/surface', { page: 'surface', item: undefined }],
    ['#/surface/web-1', { page: 'surface', item: 'web-1' }],
    ['#/licences', { page: 'licences', item: undefined }],
    ['#/privacy', { page: 'privacy', item: undefined }],
    ['#/lessons', { page: 'lessons', item: undefined }],
    ['#/lessons/who-runs', { page: 'lessons', item: 'who-runs' }],
    ['#/guide/kernel/seccomp', { page: 'guide', item: 'kernel', part: 'seccomp' }],
  ] as const)('of %s comes back as it was', (hash, view) => {
    expect(viewIn(hash)).toEqual(view);
    expect(hashOf(view)).toBe(hash);
  });

  it('of the workbench is an address as well', () => expect(hashOf({})).toBe('#/'));
});
