/** The score never falls when something is fixed, whatever is fixed and in which order. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  decodeText,
  fileScore,
  plan,
  Reviewer,
  registry,
  scoreOf,
} from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const fixable = registry.rules.filter(({ fix }) => fix);

const texts = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length < 20_000 ? [decoded.text] : [];
    });
});

it('a fix never lowers the score', () => {
  const reviewer = new Reviewer(registry, env);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.constantFrom(...fixable), { minLength: 1, maxLength: 6 }),
      (text, rules) => {
        let review = reviewer.review(text);
        for (const rule of rules) {
          const { changes } = plan(review, registry, {
            rule: rule.id,
            action: 'secure',
            scope: {},
          });
          const next = reviewer.review(changes.apply(review.text));
          review.documents.forEach(({ review: { workloads } }, i) => {
            workloads.forEach((workload, n) => {
              const after = next.documents[i]?.review.workloads[n];
              expect(after && scoreOf(after).value, rule.id).toBeGreaterThanOrEqual(
                scoreOf(workload).value,
              );
            });
          });
          expect(fileScore(next) ?? 0, rule.id).toBeGreaterThanOrEqual(fileScore(review) ?? 0);
          review = next;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
