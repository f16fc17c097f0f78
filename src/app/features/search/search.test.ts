import { beforeAll, describe, expect, it } from 'vitest';
import type { ProfileName } from '../../../engine/index.ts';
import { loadWords } from '../../../i18n/index.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { newFile } from '../../store/workspace.ts';
import { formOf } from '../../view/controls.ts';
import { type Index, indexOf, search } from './search.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec:\n  containers:\n  - name: a\n';
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

let index: Index = [];
beforeAll(async () => {
  index = indexOf([
    await loadWords('en', 'startup', 'review', 'bodies'),
    await loadWords('de', 'startup', 'review', 'bodies'),
  ]);
});

function find(query: string, profile: ProfileName = 'everything', text = POD) {
  const { analysis } = createReviewedStore(
    newFile(text, { name: 'x.yaml' }),
    { profile },
    still,
  ).getState();
  return search(index, query, formOf(analysis, {}), analysis.review);
}
const first = (query: string) => find(query).here[0]?.rule.id;

describe('the search for a setting', () => {
  it.each([
    ['the title', 'Require a non-root user', 'run-as-non-root'],
    ['the title in the other language', 'Systemaufrufe filtern', 'seccomp-profile'],
    ['part of a field in any case', 'RUNASUSER', 'run-as-user'],
    ['a rule’s id', 'dropped-capabilities', 'dropped-capabilities'],
    ['another tool’s word for it', 'CKV_K8S_20', 'allow-privilege-escalation'],
    ['a key of the catalogue', 'capabilities-drop-all', 'dropped-capabilities'],
    ['words in any order', 'escalation block', 'allow-privilege-escalation'],
    ['a word without its umlauts', 'berechtigungsausweitung', 'allow-privilege-escalation'],
  ])('finds by %s', (_, query, rule) => {
    expect(first(query)).toBe(rule);
  });

  it('says in which state each is', () => {
    const { here } = find('filter system calls');
    expect(here[0]).toMatchObject({ rule: { id: 'seccomp-profile' }, state: 'unset' });
  });

  it('lists every setting when nothing is typed, and none when nothing fits', () => {
    const all = find('');
    expect(all.here.length).toBeGreaterThan(40);
    const none = find('no such thing anywhere');
    expect([...none.here, ...none.absent, ...none.notAsked]).toEqual([]);
  });

  it('sets apart what the target does not ask, and what nothing in the file is about', () => {
    const { here, notAsked } = find('readOnlyRootFilesystem', 'pss-baseline');
    expect(here).toEqual([]);
    expect(notAsked.map(({ id }) => id)).toContain('read-only-root-filesystem');
    expect(find('load balancers').absent.map(({ rule }) => rule.id)).toContain(
      'public-load-balancers',
    );
  });
});
