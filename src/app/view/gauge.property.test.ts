/** What a fix may not do to what the page counts: raise what is left, lower the number or lower the band. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../engine/edits.ts';
import {
  BANDS,
  DEFAULT_VERSION,
  decodeText,
  fileScore,
  loadRuleExamples,
  PROFILE_NAMES,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import type { Analysis } from './analysis.ts';
import { gaugeOf, verdictOfGroup } from './gauge.ts';
import { fileRatingOf } from './score.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const { exampleOf } = await loadRuleExamples();
const reviewers = PROFILE_NAMES.map(
  (name) => [name, new Reviewer(registry, env, profileNamed(name)?.settings)] as const,
);
const analysisOf = (review: Review): Analysis => ({
  review,
  progress: undefined,
  lastValid: new Map(),
  failure: undefined,
});

/** The rules that a fix is written for somewhere in a file. */
const fixableIn = ({ documents }: Review): readonly string[] => [
  ...new Set(
    documents.flatMap(({ review }) =>
      review.objects.flatMap(({ findings }) =>
        findings.flatMap(({ rule, fix }) => (fix === null ? [] : [rule])),
      ),
    ),
  ),
];

/** The fix with the value that it suggests, where it needs one. */
function fixed(review: Review, rule: string, reviewer: Reviewer): Review {
  const value = registry.byId.get(rule)?.fix?.value?.suggestion ?? undefined;
  const request = { rule, action: 'secure', scope: {} } as const;
  const { changes } = plan(review, registry, value === undefined ? request : { ...request, value });
  return reviewer.review(changes.apply(review.text));
}

const bandRank = (review: Review): number => {
  const band = fileRatingOf(review)?.band;
  return BANDS.findIndex(({ id }) => id === band);
};

function expectNothingLost(before: Review, after: Review, rule: string): void {
  const groups = new Map(gaugeOf(analysisOf(after)).map((group) => [group.filter, group]));
  for (const group of gaugeOf(analysisOf(before))) {
    const { outcome } = verdictOfGroup(analysisOf(before), group);
    // Before anything was judged as a whole no number is shown that could rise.
    if (outcome !== 'passes' && outcome !== 'left' && outcome !== 'unknown' && outcome !== 'waived')
      continue;
    const left = groups.get(group.filter)?.left ?? 0;
    expect(left, `${rule}: ${group.filter}`).toBeLessThanOrEqual(group.left);
  }
  if (fileScore(before) === null) return;
  expect(fileScore(after) ?? 0, rule).toBeGreaterThanOrEqual(fileScore(before) ?? 0);
  expect(bandRank(after), rule).toBeGreaterThanOrEqual(bandRank(before));
}

describe('a fix never raises what is left, and never lowers the number or the band', () => {
  it.each(registry.rules.filter(({ fix }) => fix).map((rule) => [rule.id, rule] as const))(
    'of the example of %s',
    (id, rule) => {
      const example = exampleOf(rule);
      if (!example) throw new Error(`no example of ${id}`);
      for (const [name, reviewer] of [
        ...reviewers,
        ['alone', new Reviewer(registry, env, new Map([[id, {}]]))] as const,
      ]) {
        const review = reviewer.review(example.yaml);
        for (const one of fixableIn(review)) {
          expectNothingLost(review, fixed(review, one, reviewer), `${one} for ${name}`);
        }
      }
    },
  );

  const texts = ['aks-manifests', 'manifests'].flatMap((folder) => {
    const directory = new URL(`../../engine/yaml/testdata/${folder}/`, import.meta.url);
    return readdirSync(directory)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .flatMap((name) => {
        const decoded = decodeText(readFileSync(new URL(name, directory)));
        return decoded.ok && decoded.text.length < 20_000 ? [decoded.text] : [];
      });
  });

  it('of real manifests, one fix after the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...reviewers),
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        (text, [name, reviewer], picks) => {
          let review = reviewer.review(text);
          for (const pick of picks) {
            const rules = fixableIn(review);
            const rule = rules[pick % rules.length];
            if (rule === undefined) return;
            const next = fixed(review, rule, reviewer);
            expectNothingLost(review, next, `${rule} for ${name}`);
            review = next;
          }
        },
      ),
      // One seed, so that what is found is a change's own. Others find which rules lack an `after`.
      { numRuns: 400, seed: 1 },
    );
  });
});
