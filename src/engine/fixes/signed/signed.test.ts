/** Hardened manifests, held against what an expert looks for before signing them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXES } from '../../edits.ts';
import { loadRarer } from '../../index.ts';
import type { Condition } from './test-conditions.ts';
import { filesOf, hardened, NAMES, PROFILES, sceneOf } from './test-corpus.ts';
import type { Expected } from './test-expected.ts';
import { APPS } from './test-expected-apps.ts';
import { DATA } from './test-expected-data.ts';
import { NODES } from './test-expected-nodes.ts';
import { GENERAL } from './test-general.ts';
import { NOT_YET } from './test-not-yet.ts';
import type { Scene } from './test-scene.ts';

const EXPECTED: Readonly<Record<string, Expected>> = { ...DATA, ...NODES, ...APPS };

beforeAll(loadRarer);

/** The conditions that a result is held against. */
function conditionsOf(name: string, profile: number, fixes: number): readonly Condition[] {
  const { keeps = [], works = [], made = [] } = EXPECTED[name] ?? {};
  const due = made.filter(
    (own) => PROFILES.indexOf(own.profile) <= profile && FIXES.indexOf(own.fixes) <= fixes,
  );
  return [...GENERAL, ...keeps, ...works, ...due.map(({ condition }) => condition)];
}

/** What is wrong with a manifest at all levels, by the condition. */
function faultsOf(name: string): ReadonlyMap<string, readonly string[]> {
  const sources = filesOf(name);
  const before = sceneOf(sources);
  const faults = new Map<string, string[]>();
  const judge = (level: string, conditions: readonly Condition[], after: Scene) => {
    for (const { name: condition, faults: of } of conditions) {
      const found = of(after, before).map((fault) => `${level}: ${fault}`);
      if (found.length > 0) faults.set(condition, [...(faults.get(condition) ?? []), ...found]);
    }
  };
  for (const [p, profile] of PROFILES.entries()) {
    for (const [f, fixes] of FIXES.entries()) {
      const after = hardened(sources, profile, fixes);
      // The other ones write a part of the same, and the property tests ask for all of them.
      if (fixes === 'all')
        expect(hardened(after, profile, fixes), `${profile}, again`).toEqual(after);
      judge(`${profile} ${fixes}`, conditionsOf(name, p, f), sceneOf(after));
    }
  }
  return faults;
}

it('there are expectations of every manifest', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(EXPECTED).sort()).toEqual(NAMES);
});

describe.each(NAMES)('%s', (name) => {
  it('holds before it is hardened, as far as nothing has to be made', () => {
    const scene = sceneOf(filesOf(name));
    const { keeps = [], works = [] } = EXPECTED[name] ?? {};
    const faults = [...GENERAL, ...keeps, ...works].flatMap((own) => own.faults(scene, scene));
    expect(faults).toEqual([]);
  });

  it('can be signed at every level', () => {
    const faults = faultsOf(name);
    const known = NOT_YET[name] ?? [];
    const unexpected = [...faults].filter(([condition]) => !known.includes(condition));
    expect(Object.fromEntries(unexpected)).toEqual({});
    // What holds now is taken out of the list.
    expect(known.filter((condition) => !faults.has(condition))).toEqual([]);
  });
});
