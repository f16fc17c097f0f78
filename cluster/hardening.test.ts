/** What hardening writes, an API server accepts where it accepted what was there before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXES, hardenAll } from '../src/engine/edits.ts';
import {
  loadKnowledge,
  PROFILE_NAMES,
  profileNamed,
  Reviewer,
  registry,
} from '../src/engine/index.ts';
import type { Version } from '../src/engine/model/version.ts';
import type { Cluster } from './client.ts';
import { connect, isOwnCluster, versionOf } from './cluster.ts';
import { documentsIn } from './documents.ts';
import { ALL_MANIFESTS } from './manifests.ts';
import { refusedAfter } from './refused-after.ts';

/** Versions of Kubernetes' own kinds that hold pods. */
const BUILT_IN = new Set(['v1', 'apps/v1', 'batch/v1']);

let cluster: Cluster;
let version: Version;

beforeAll(async () => {
  await loadKnowledge();
  cluster = await connect();
  version = await versionOf(cluster);
});
afterAll(() => cluster?.close());

const reviewerOf = (profile: string): Reviewer =>
  new Reviewer(
    registry,
    { kubernetesVersion: version, policyVersion: version },
    profileNamed(profile)?.settings,
  );

describe.each(PROFILE_NAMES)('hardened by %s', (profile) => {
  it.each(FIXES)(
    'with %s fixes, nothing is refused that was accepted, and nothing new',
    async (fixes) => {
      const reviewer = reviewerOf(profile);
      const refused: string[] = [];
      for (const { path, text } of ALL_MANIFESTS) {
        const [hardened] = hardenAll([reviewer.review(text)], registry, fixes);
        if (hardened) refused.push(...(await refusedAfter(cluster, path, text, hardened.text)));
      }
      expect(refused).toEqual([]);
    },
  );
});

// Another cluster may warn of something else, or of nothing.
describe.runIf(isOwnCluster)('Pod Security', () => {
  it('says of every manifest what Podsmith says, word for word', async () => {
    const reviewer = reviewerOf('pss-restricted');
    const different: string[] = [];
    let compared = 0;
    for (const { path, text } of ALL_MANIFESTS) {
      for (const posted of documentsIn(text)) {
        if (!cluster.has(posted)) continue;
        const { accepted, warnings } = await cluster.ask(posted, posted.text);
        const [verdict] = reviewer
          .review(posted.text)
          .documents.flatMap(({ review }) => review.workloads.map(({ standards }) => standards));
        // Templates and patches have no verdict; what is refused gets no warning.
        if (!accepted || !verdict) continue;
        compared++;
        // Pod Security doesn't look into custom resources, only at the pods that are made of them.
        const own =
          verdict.restricted.allowed || !BUILT_IN.has(posted.apiVersion)
            ? []
            : [`would violate PodSecurity "restricted:latest": ${verdict.restricted.detail}`];
        const theirs = warnings.filter((warning) => warning.includes('PodSecurity'));
        if (own.join('\n') !== theirs.join('\n')) different.push(`${path}: ${own} / ${theirs}`);
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});

describe.runIf(isOwnCluster)('custom resources', () => {
  it('of the kinds that projects define are among what is hardened', () => {
    const asked = new Set(
      ALL_MANIFESTS.flatMap(({ text }) => documentsIn(text))
        .filter((posted) => cluster.has(posted))
        .map(({ apiVersion, kind }) => `${apiVersion} ${kind}`),
    );
    expect([...asked]).toEqual(
      expect.arrayContaining([
        'argoproj.io/v1alpha1 Rollout',
        'serving.knative.dev/v1 Service',
        'tekton.dev/v1 Task',
        'keda.sh/v1alpha1 ScaledJob',
        'secrets-store.csi.x-k8s.io/v1 SecretProviderClass',
      ]),
    );
  });
});
