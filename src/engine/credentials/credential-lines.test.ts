/** What is held back line by line of comments, and of texts in a value. */
import { describe, expect, test } from 'vitest';
import { shownOf } from './test-review.ts';

const P = 'hunter22xyz';

describe('a text that can be read', () => {
  test.each([
    [
      'a Secret in comments',
      `# kind: Secret\n# data:\n#   db: ${P}\n# type: Opaque\na: 1\n`,
      '# kind: Secret\n# data:\n#   db: ••••\n# type: Opaque\na: 1\n',
    ],
    [
      'two words of a configuration',
      `a: |\n  requirepass ${P}\n  port 6379\n`,
      'a: |\n  requirepass ••••\n  port 6379\n',
    ],
    [
      'XML',
      `a: <user>x</user><password>${P}</password>\n`,
      'a: <user>x</user><password>••••</password>\n',
    ],
    [
      'a Secret in lower case',
      `kind: secret\ndata: {db: ${P}}\n`,
      'kind: secret\ndata: {db: ••••}\n',
    ],
    [
      'literals of a generator',
      `secretGenerator:\n- name: a\n  literals:\n  - db=${P}\n  type: Opaque\n`,
      'secretGenerator:\n- name: a\n  literals:\n  - ••••••••\n  type: Opaque\n',
    ],
    [
      'literals in a list within a text',
      `a: |\n  args: [--from-literal=x=${P}]\n  args: ["--from-literal", "x=${P}"]\n`,
      'a: |\n  args: [--from-literal=x=••••]\n  args: ["--from-literal", "x=••••"]\n',
    ],
    ['a line in base64', `a: ${btoa(`password=${P}`)}\n`, 'a: ••••••••\n'],
    [
      'names that are only suspected',
      `DB_PIN: 4711x\nREDIS_AUTH: abcdef\n`,
      'DB_PIN: ••••\nREDIS_AUTH: ••••\n',
    ],
    [
      'sentences and fields',
      `# Pass: skips all of the token rules.\n# data: none\nsecretProviderClass: web-kv\ntokenRequests: []\nnote: |\n  Password required.\n  key: value\n`,
      `# Pass: skips all of the token rules.\n# data: none\nsecretProviderClass: web-kv\ntokenRequests: []\nnote: |\n  Password required.\n  key: value\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(shownOf(text)).toBe(expected);
  });
});
