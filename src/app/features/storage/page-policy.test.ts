import { expect, it } from 'vitest';
import { csp } from '../../../../scripts/csp.mjs';
import { messages as privacy } from './en.ts';
import { directivesOf } from './page-policy.ts';

it('a policy is read directive by directive', () => {
  expect(directivesOf("default-src 'none'; img-src 'self'  data:;; Base-URI 'none' ;")).toEqual([
    { name: 'default-src', values: ["'none'"] },
    { name: 'img-src', values: ["'self'", 'data:'] },
    { name: 'base-uri', values: ["'none'"] },
  ]);
  expect(directivesOf('')).toEqual([]);
});

it('every directive of the page’s own policy is explained', () => {
  const explained = directivesOf(csp.join('; ')).filter(({ name }) => `csp.${name}` in privacy);
  expect(explained).toHaveLength(csp.length);
});
