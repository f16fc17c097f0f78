import { expect, it } from 'vitest';
import { SharedPaths } from './shared-path.ts';

it('keeps the same path once, with what was made of it', () => {
  const paths = new SharedPaths<string>(100);
  const { path, made } = paths.at(['spec', 'containers', 0, 'image']);
  made.told = 'once';
  expect(path).toEqual(['spec', 'containers', 0, 'image']);
  expect(paths.at(['spec', 'containers', 0, 'image']).path).toBe(path);
  expect(paths.at(['spec', 'containers', 0, 'image']).made.told).toBe('once');
  expect(paths.at(['spec', 'containers']).path).toEqual(['spec', 'containers']);
  expect(paths.at([]).path).toEqual([]);
});

it('tells a place in a list from a key of the same name', () => {
  const paths = new SharedPaths(100);
  expect(paths.at(['data', 0]).path).toEqual(['data', 0]);
  expect(paths.at(['data', '0']).path).toEqual(['data', '0']);
  expect(paths.at(['__proto__', 'constructor']).path).toEqual(['__proto__', 'constructor']);
});

it('forgets all rather than growing without end, and goes on', () => {
  const paths = new SharedPaths(10);
  const first = paths.at(['first']).path;
  for (let i = 0; i < 25; i++) expect(paths.at(['list', i]).path).toEqual(['list', i]);
  expect(paths.at(['first']).path).toEqual(first);
  expect(paths.at(['first']).path).not.toBe(first);
});
