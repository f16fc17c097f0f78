import { describe, expect, it } from 'vitest';
import { parseVersion } from '../model/version.ts';
import { registry } from '../rules/index.ts';
import { formatPath } from '../text/path.ts';
import { loadKnowledge } from './knowledge.ts';
import { Reviewer } from './review.ts';

await loadKnowledge(['checks']);

function refusedAt(text: string, named: string): string[] {
  const version = parseVersion(named);
  if (!version) throw new Error(named);
  const reviewer = new Reviewer(registry, { kubernetesVersion: version, policyVersion: version });
  return reviewer
    .review(text)
    .documents.flatMap(({ review }) =>
      review.problems.flatMap((one) =>
        'path' in one && one.refused ? [formatPath(one.path)] : [],
      ),
    );
}

const pod = (mount: string, image: string) => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: web, image: a, volumeMounts: [{${mount}}, {name: B, mountPath: /b}]}]
  volumes:
  - {name: A, image: {${image}}}
  - {name: B, emptyDir: {}}
`;

const TOLERANCE = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  maxReplicas: 2
  behavior: {scaleUp: {tolerance: -1, stabilizationWindowSeconds: -1}}
`;

describe('what a version without the feature drops is not rejected', () => {
  it.each([
    [
      'a volume from an image, and its mounts',
      pod('name: A, subPath: ../a', 'pullPolicy: Sometimes'),
      ['spec.volumes[0].name', 'spec.volumes[0].image', 'spec.containers[0].volumeMounts[0]'],
      ['spec.volumes[1].name'],
    ],
    [
      'the tolerance of an autoscaler',
      TOLERANCE,
      ['spec.behavior.scaleUp.tolerance'],
      ['spec.behavior.scaleUp.stabilizationWindowSeconds'],
    ],
  ])('%s', (_, text, dropped, kept) => {
    const begins = (paths: readonly string[]) => (path: string) =>
      paths.some((one) => path.startsWith(one));
    const [before, since] = [refusedAt(text, '1.34'), refusedAt(text, '1.35')];
    for (const path of dropped) expect(since.filter(begins([path]))).not.toEqual([]);
    expect(before.filter(begins(dropped))).toEqual([]);
    for (const path of kept) {
      expect(since).toContain(path);
      expect(before).toContain(path);
    }
  });
});
