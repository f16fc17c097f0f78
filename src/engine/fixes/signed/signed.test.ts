/** Hardened manifests, held against what an expert looks for before signing them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXES } from '../../edits.ts';
import { loadKnowledge } from '../../index.ts';
import { lostComments } from './test-comments.ts';
import { filesOf, hardened, NAMES, PROFILES, sceneOf } from './test-corpus.ts';
import { always, EXPECTED, faultsOf, unexpected } from './test-judge.ts';
import { NOT_YET } from './test-not-yet.ts';

beforeAll(() => loadKnowledge());

const COMMENTS = 'comments stay with what they are about';

/** What is wrong with a manifest at all levels, by the condition. */
function faultsAtAllLevels(name: string): ReadonlyMap<string, readonly string[]> {
  const sources = filesOf(name);
  const before = sceneOf(sources);
  const all = new Map<string, string[]>();
  for (const profile of PROFILES) {
    for (const fixes of FIXES) {
      const after = hardened(sources, profile, fixes);
      // The other ones write a part of the same, and the property tests ask for all of them.
      if (fixes === 'all')
        expect(hardened(after, profile, fixes), `${profile}, again`).toEqual(after);
      const lost = lostComments(sources, after).map((own) => `${profile} ${fixes}: ${own}`);
      const faults = faultsOf(name, profile, fixes, sceneOf(after), before);
      for (const [condition, own] of [...faults, [COMMENTS, lost] as const]) {
        if (own.length > 0) all.set(condition, [...(all.get(condition) ?? []), ...own]);
      }
    }
  }
  return all;
}

it('there are expectations of every manifest', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(EXPECTED).sort()).toEqual(NAMES);
  expect(NAMES).toEqual(expect.arrayContaining(Object.keys(NOT_YET)));
});

describe.each(NAMES)('%s', (name) => {
  it('holds before it is hardened, as far as nothing has to be made', () => {
    const scene = sceneOf(filesOf(name));
    expect(always(name).flatMap((own) => own.faults(scene, scene))).toEqual([]);
  });

  it('can be signed at every level', () => {
    const faults = faultsAtAllLevels(name);
    expect(unexpected(name, faults)).toEqual({});
    // What holds now is taken out of the list.
    expect((NOT_YET[name] ?? []).filter((condition) => !faults.has(condition))).toEqual([]);
  });
});
