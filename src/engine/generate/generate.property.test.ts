/** Whatever someone asks for, the new manifest is one that Kubernetes takes and that needs no fix. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { harden } from '../edits.ts';
import {
  isDecodeError,
  parseVersion,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../index.ts';
import type { Version } from '../model/version.ts';
import { sound } from './arbitrary.ts';
import { NEW_REMARKS, type NewRemark, newManifest } from './manifest.ts';
import { HIGHEST_MAPPED_ID } from './objects.ts';
import { keepsRunning, NEW_KINDS, NEW_MANIFEST, type NewManifest } from './spec.ts';

const versions = Array.from({ length: 13 }, (_, i) => parseVersion(`1.${25 + i}`) as Version);
const remarks = Object.fromEntries(
  NEW_REMARKS.map((remark) => [remark, `${remark}: {a} - "b" # c`]),
) as { [remark in NewRemark]: string };

const targetOf = (version: Version) => ({ kubernetesVersion: version, policyVersion: version });
const reviewer = (profile: string, version: Version) => {
  const { settings } = profileNamed(profile) ?? { settings: new Map() };
  return new Reviewer(registry, targetOf(version), settings);
};
const found = ({ documents }: Review): string[] =>
  documents.flatMap(({ review }) =>
    review.objects.flatMap(({ findings }) => findings.map(({ rule, code }) => `${rule} ${code}`)),
  );

/** What the article would have otherwise, and someone asked for all the same. */
function askedFor(spec: NewManifest, minor: number) {
  const { kind, ports, udp, bindsLowPorts, user, group, os } = spec;
  const userNamespace = spec.userNamespace && Math.max(user, group) <= HIGHEST_MAPPED_ID;
  // Windows has neither.
  if (os === 'windows') return [];
  const all = [...ports, ...udp];
  const low = keepsRunning(kind) && !bindsLowPorts ? all.filter((port) => port < 1024) : [];
  return [
    ...(userNamespace || minor < 33 ? [] : ['user-namespace unset']),
    ...low.map(() => 'privileged-ports privileged-port'),
  ].sort();
}

it('passes restricted at every version, without a problem', () => {
  const reviewers = versions.map((version) => reviewer('pss-restricted', version));
  fc.assert(
    fc.property(sound, fc.boolean(), (spec, commented) => {
      for (const [i, one] of reviewers.entries()) {
        const target = targetOf(versions[i] as Version);
        const review = one.review(newManifest(spec, target, commented ? { remarks } : {}));
        expect(review.documents.flatMap((document) => document.review.problems)).toEqual([]);
        // A port for root that somebody asked for.
        const ports = askedFor(spec, 0).filter((one) => one.startsWith('privileged-ports'));
        expect(found(review)).toEqual(ports);
        const workloads = review.documents.flatMap((document) => document.review.workloads);
        expect(workloads.map(({ standards }) => standards?.restricted.checks)).toEqual([[]]);
      }
    }),
    { numRuns: 300 },
  );
});

it('leaves nothing that the article finds but what was asked for', () => {
  fc.assert(
    fc.property(sound, fc.constantFrom(...versions), (spec, version) => {
      const review = reviewer('aks-article', version).review(newManifest(spec, targetOf(version)));
      expect(found(review).sort()).toEqual(askedFor(spec, version.minor));
    }),
    { numRuns: 500 },
  );
});

it('has nothing that a safe fix would change, whatever is looked at', () => {
  const version = parseVersion('1.36') as Version;
  fc.assert(
    fc.property(sound, (spec) => {
      // A port for root that somebody asked for gets what lets the program listen on it.
      fc.pre(!askedFor(spec, version.minor).includes('privileged-ports privileged-port'));
      const text = newManifest(spec, targetOf(version));
      const review = reviewer('everything', version).review(text);
      expect(
        review.documents.flatMap(({ review: own }) => own.problems).filter(isDecodeError),
      ).toEqual([]);
      expect(harden(reviewer('aks-article', version).review(text), registry, 'usual').text).toBe(
        text,
      );
    }),
    { numRuns: 200 },
  );
});

it('with the defaults nothing is found for any kind', () => {
  const version = parseVersion('1.36') as Version;
  for (const kind of NEW_KINDS) {
    const spec: NewManifest = {
      ...NEW_MANIFEST,
      kind,
      name: 'app',
      image: 'registry.example.com/app:1',
    };
    expect(
      found(reviewer('aks-article', version).review(newManifest(spec, targetOf(version)))),
      kind,
    ).toEqual([]);
  }
});
