/** What review, verdict and hardening say of custom resources: a manifest for each kind that is often met. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  formatPath,
  harden,
  judgementOf,
  type ObjectReview,
  type PlacedReview,
  profileNamed,
  Reviewer,
  registry,
} from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const settings = profileNamed('pss-restricted')?.settings;
const reviewOf = (text: string) => new Reviewer(registry, env, settings).review(text);
const text = readFileSync(new URL('testdata/custom-kinds.yaml', import.meta.url), 'utf8');
const review = reviewOf(text);
const hardened = harden(review, registry, 'all');

const verdictOf = ({ standards }: ObjectReview): string =>
  standards
    ? `baseline ${standards.baseline.allowed ? 'passes' : standards.baseline.checks.join(' ')}, restricted ${standards.restricted.allowed ? 'passes' : 'fails'}`
    : 'no verdict';

/** An object in lines: what was judged, the verdict, the findings, and what hardening leaves. */
function linesOf(own: ObjectReview, { review: document, index }: PlacedReview): string[] {
  const { object, workload } = own;
  const judgement = judgementOf(own, document);
  const place = object.path.length > 0 ? ` at ${formatPath(object.path)}` : '';
  const head = `${object.apiVersion} ${object.kind}${place}: ${judgement.judged}${'why' in judgement ? ` (${judgement.why})` : ''}`;
  if (!workload) return [head];
  const after = hardened.after.documents[index]?.review.objects.find(
    (one) => formatPath(one.object.path) === formatPath(object.path),
  );
  const left = after?.findings.map(({ rule, held }) => `${rule}${held ? ` (${held})` : ''}`) ?? [];
  return [
    head,
    `  containers: ${workload.pod.containers.map(({ name }) => name).join(', ') || 'none'}`,
    `  ${verdictOf(own)}; hardened: ${after ? verdictOf(after) : ''}`,
    `  findings: ${own.findings.map(({ code, container }) => (container ? `${container.name}/${code}` : code)).join(', ') || 'none'}`,
    `  left: ${left.join(', ') || 'none'}`,
  ];
}

describe('custom resources', () => {
  it('are reviewed and hardened kind by kind', async () => {
    const table = review.documents.flatMap((placed) =>
      placed.review.objects.flatMap((own) => linesOf(own, placed)),
    );
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('testdata/custom-kinds.txt');
  });

  it('are hardened as far as it goes, and nothing is changed by hardening again', async () => {
    await expect(hardened.text).toMatchFileSnapshot('testdata/custom-kinds-hardened.yaml');
    expect(harden(reviewOf(hardened.text), registry, 'all').text).toBe(hardened.text);
  });

  it('have no problem that Kubernetes would see', () => {
    for (const { review: document } of review.documents) expect(document.problems).toEqual([]);
  });
});
