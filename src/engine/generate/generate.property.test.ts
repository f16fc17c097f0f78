/** Whatever someone asks for, the new manifest is one that Kubernetes takes and that needs no fix. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  harden,
  isDecodeError,
  parseVersion,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../index.ts';
import type { Version } from '../model/version.ts';
import { NEW_REMARKS, type NewRemark, newManifest } from './manifest.ts';
import { keepsRunning, NEW_KINDS, NEW_MANIFEST, type NewManifest, specFaults } from './spec.ts';

const label = fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/);
const path = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9_.-]{0,10}[a-z0-9]$/), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);
const amounts = fc.constantFrom('64Mi', '1Gi', '500M', '0.5Gi', '1e9');

const specs: fc.Arbitrary<NewManifest> = fc.record({
  kind: fc.constantFrom(...NEW_KINDS),
  name: fc.oneof(label, fc.constantFrom('no', 'null', 'y', 'on')),
  namespace: fc.oneof(label, fc.constant('')),
  image: fc.constantFrom('nginx', 'redis:7', 'reg.example.com:5000/team/app:1.4', 'caddy:2'),
  ports: fc.uniqueArray(fc.constantFrom(80, 443, 1024, 5432, 8080, 65_535), { maxLength: 3 }),
  replicas: fc.nat(9),
  schedule: fc.constantFrom('0 3 * * *', '*/5 0-6 1,15 * MON', '@daily'),
  requests: fc.record({ cpu: fc.constantFrom('100m', '0.1', '1'), memory: fc.constant('64Mi') }),
  limits: fc.record({
    cpu: fc.constantFrom('', '1', '2'),
    memory: fc.oneof(amounts, fc.constant('')),
  }),
  probe: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.constant({ kind: 'tcp' as const }),
    fc.record({ kind: fc.constant('http' as const), path: fc.constantFrom('/', '/a?b=#c', '/~x') }),
  ),
  writable: fc.uniqueArray(fc.record({ path, sizeLimit: amounts }), {
    maxLength: 4,
    selector: (entry) => entry.path,
  }),
  env: fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[A-Z]_[A-Z0-9]{0,5}$/), value: fc.string() }),
    { maxLength: 3, selector: (entry) => entry.name },
  ),
  user: fc.integer({ min: 1, max: 2_147_483_647 }),
  group: fc.integer({ min: 1, max: 2_147_483_647 }),
  bindsLowPorts: fc.boolean(),
  ownAccount: fc.boolean(),
  userNamespace: fc.boolean(),
});
const sound = specs.filter((spec) => specFaults(spec).size === 0);

const versions = Array.from({ length: 13 }, (_, i) => parseVersion(`1.${25 + i}`) as Version);
const remarks = Object.fromEntries(
  NEW_REMARKS.map((remark) => [remark, `${remark}: {a} - "b" # c`]),
) as { [remark in NewRemark]: string };

const reviewer = (profile: string, version: Version) => {
  const { settings } = profileNamed(profile) ?? { settings: new Map() };
  return new Reviewer(registry, { kubernetesVersion: version, policyVersion: version }, settings);
};
const found = ({ documents }: Review): string[] =>
  documents.flatMap(({ review }) =>
    review.objects.flatMap(({ findings }) => findings.map(({ rule, code }) => `${rule} ${code}`)),
  );

/** What the article would have otherwise, and someone asked for all the same. */
function askedFor({ kind, ports, bindsLowPorts, userNamespace }: NewManifest, minor: number) {
  const low = keepsRunning(kind) && !bindsLowPorts ? ports.filter((port) => port < 1024) : [];
  return [
    ...(userNamespace || minor < 33 ? [] : ['user-namespace unset']),
    ...low.map(() => 'privileged-ports privileged-port'),
  ].sort();
}

it('passes restricted at every version, without a problem', () => {
  const reviewers = versions.map((version) => reviewer('pss-restricted', version));
  fc.assert(
    fc.property(sound, fc.boolean(), (spec, commented) => {
      const text = newManifest(spec, commented ? { remarks } : {});
      for (const one of reviewers) {
        const review = one.review(text);
        expect(review.documents.flatMap((document) => document.review.problems)).toEqual([]);
        expect(found(review)).toEqual([]);
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
      const review = reviewer('aks-article', version).review(newManifest(spec));
      expect(found(review).sort()).toEqual(askedFor(spec, version.minor));
    }),
    { numRuns: 500 },
  );
});

it('has nothing that a safe fix would change, whatever is looked at', () => {
  const version = parseVersion('1.36') as Version;
  fc.assert(
    fc.property(sound, (spec) => {
      const text = newManifest(spec);
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
      userNamespace: true,
    };
    expect(found(reviewer('aks-article', version).review(newManifest(spec))), kind).toEqual([]);
  }
});
