/** Judges what hardening made of a manifest. */
import { FIXES } from '../../edits.ts';
import type { Fixes } from '../harden.ts';
import type { Condition } from './test-conditions.ts';
import { PROFILES, type ProfileName } from './test-corpus.ts';
import type { Expected } from './test-expected.ts';
import { APPS } from './test-expected-apps.ts';
import { DATA } from './test-expected-data.ts';
import { NODES } from './test-expected-nodes.ts';
import { GENERAL } from './test-general.ts';
import { NOT_YET } from './test-not-yet.ts';
import type { Scene } from './test-scene.ts';

/** By the name of the manifest. */
export const EXPECTED: Readonly<Record<string, Expected>> = { ...DATA, ...NODES, ...APPS };

/** What holds whether or not anything is hardened. */
export function always(name: string): readonly Condition[] {
  const { keeps = [], works = [] } = EXPECTED[name] ?? {};
  return [...GENERAL, ...keeps, ...works];
}

/** What is wrong after hardening, by the condition. */
export function faultsOf(
  name: string,
  profile: ProfileName,
  fixes: Fixes,
  after: Scene,
  before: Scene,
): ReadonlyMap<string, readonly string[]> {
  const reaches = <Step>(steps: readonly Step[], own: Step, asked: Step) =>
    steps.indexOf(own) <= steps.indexOf(asked);
  const due = (EXPECTED[name]?.made ?? []).filter(
    (own) => reaches(PROFILES, own.profile, profile) && reaches(FIXES, own.fixes, fixes),
  );
  const conditions = [...always(name), ...due.map(({ condition }) => condition)];
  return new Map(
    conditions.flatMap((own) => {
      const faults = own.faults(after, before).map((fault) => `${profile} ${fixes}: ${fault}`);
      return faults.length > 0 ? [[own.name, faults] as const] : [];
    }),
  );
}

/** Of what is wrong, what isn't known to be. */
export const unexpected = (
  name: string,
  faults: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...faults].filter(([condition]) => !NOT_YET[name]?.includes(condition)));
