import { expect, it } from 'vitest';
import { registry } from '../../../../engine/index.ts';
import { loadWords } from '../../../../i18n/index.ts';
import { rulesMatching } from './rule-list.ts';

const words = await loadWords('en', 'startup', 'review', 'learn');
const ids = (query: string) => rulesMatching(query, words).map(({ id }) => id);

it.each([
  ['CKV_K8S_16', ['privileged']],
  ['hostpath readOnly', ['read-only-host-paths']],
  ['no such rule', []],
])('finds %j', (query, wanted) => {
  expect(ids(query)).toEqual(wanted);
});

it('names all rules for nothing', () => {
  expect(ids('  ')).toHaveLength(registry.rules.length);
});

it('finds a rule by its German name', async () => {
  const german = await loadWords('de', 'startup', 'review', 'learn');
  const title = german.rule('privileged').title;
  expect(rulesMatching(title, german).map(({ id }) => id)).toEqual(['privileged']);
});
