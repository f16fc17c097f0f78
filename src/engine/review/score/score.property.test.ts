/** The laws of the score and its band. docs/score.md publishes them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessesOfFile, hardenAll, plan, planConfirm } from '../../edits.ts';
import {
  BANDS,
  bandOf,
  CREDENTIAL_RULES,
  DEFAULT_VERSION,
  decodeText,
  fileScore,
  isLeft,
  MOST_BESIDE,
  PROFILE_NAMES,
  profileNamed,
  Reviewer,
  registry,
  ruleStatesOf,
  type ScoreBand,
  scoreOf,
  worstRating,
} from '../../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const fixable = registry.rules.filter(({ fix }) => fix);

const texts = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length < 20_000 ? [decoded.text] : [];
    });
});

it('a fix never lowers the score, whether its value is guessed or given', () => {
  const reviewer = new Reviewer(registry, env);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.constantFrom(...fixable), fc.boolean()), { minLength: 1, maxLength: 6 }),
      (text, fixes) => {
        let review = reviewer.review(text);
        for (const [rule, isGiven] of fixes) {
          const value = (isGiven && rule.fix?.value?.suggestion) || undefined;
          const { changes } = plan(review, registry, {
            rule: rule.id,
            action: 'secure',
            scope: {},
            ...(value !== undefined && { value }),
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

it('what is guessed never lowers the score, counts until it is confirmed, and raises it then if at all', () => {
  const guessing = fixable.filter(({ fix }) => fix?.value);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.subarray(guessing, { minLength: 1, maxLength: 8 }),
      (text, rules) => {
        const all = new Reviewer(registry, env);
        const own = new Reviewer(registry, env, new Map(rules.map(({ id }) => [id, {}])));
        const [made] = hardenAll([own.review(text)], registry, 'all');
        if (!made) throw new Error('Nothing was hardened');
        const scoresOf = (of: Reviewer, one: string) =>
          of.review(one).documents.flatMap(({ review }) => review.workloads.map(scoreOf));
        const open = new Reviewer(registry, { ...env, toConfirm: made.toConfirm });
        const before = scoresOf(all, text);
        const guessed = scoresOf(open, made.text);
        const review = open.review(made.text);
        const marked = guessesOfFile(review).filter(({ mark }) => mark);
        const confirmed = scoresOf(all, planConfirm(review, marked).changes.apply(made.text));
        before.forEach(({ value }, n) => {
          expect(guessed[n]?.value).toBeGreaterThanOrEqual(value);
          expect(confirmed[n]?.value).toBeGreaterThanOrEqual(guessed[n]?.value ?? 0);
        });
        expect(marked.length > 0 || made.toConfirm.length > 0).toBe(made.guessed.length > 0);
      },
    ),
    { numRuns: 150 },
  );
});

const rank = (band: ScoreBand): number => BANDS.findIndex(({ id }) => id === band);
const reviewers = new Map(
  PROFILE_NAMES.map((name) => [name, new Reviewer(registry, env, profileNamed(name)?.settings)]),
);
const { finding: PARTLY, target: MOSTLY } = MOST_BESIDE;

it('the band is at most as high as its number, lower beside what is severe, and not the highest beside what is left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...PROFILE_NAMES), (text, profile) => {
      const review = (reviewers.get(profile) as Reviewer).review(text);
      const rating = worstRating([review], registry);
      expect(rating?.value ?? null).toBe(fileScore(review));
      if (!rating) return;
      const own = rank(bandOf(rating.value));
      expect(rank(rating.band)).toBeLessThanOrEqual(own);
      const rejected = review.documents.some(({ review: { problems } }) =>
        problems.some(({ refused }) => refused),
      );
      if (rating.because.some(({ kind }) => kind === 'rejected')) {
        expect(rejected).toBe(true);
        expect(rank(rating.band)).toBeLessThanOrEqual(rank(PARTLY));
      } else expect(rating.because.length > 0).toBe(rank(rating.band) < own);
      const objects = review.documents.flatMap(({ review: { objects } }) => objects);
      const severe = objects.some(({ findings, suppressed }) =>
        [...findings, ...suppressed].some(
          ({ severity, rule }) =>
            severity === 'critical' || severity === 'high' || CREDENTIAL_RULES.includes(rule),
        ),
      );
      const fails = objects.some(
        ({ standards }) => standards !== null && !standards.baseline.allowed,
      );
      const left = objects.some((own) => ruleStatesOf(own).some(isLeft));
      if (severe || fails) expect(rank(rating.band)).toBeLessThanOrEqual(rank(PARTLY));
      if (left) expect(rank(rating.band)).toBeLessThanOrEqual(rank(MOSTLY));
      // What is neither severe nor a credential takes no more than the highest band.
      if (rating.because.every(({ kind }) => kind === 'target')) {
        expect(rank(rating.band)).toBe(rating.because.length > 0 ? rank(MOSTLY) : own);
      }
    }),
    { numRuns: 150 },
  );
});

const FIELDS = {
  'allow-privilege-escalation': 'allowPrivilegeEscalation: true',
  privileged: 'privileged: true',
  'read-only-root-filesystem': 'readOnlyRootFilesystem: false',
  'added-capabilities': 'capabilities: {add: [NET_ADMIN]}',
  'run-as-user': 'runAsUser: 0',
  'proc-mount': 'procMount: Unmasked',
};
type Own = keyof typeof FIELDS;

it('suppressing findings does not change the band, and never lowers the number', () => {
  const rules = Object.keys(FIELDS) as Own[];
  fc.assert(
    fc.property(
      fc.subarray(rules),
      fc.subarray([...rules, 'run-as-non-root', 'seccomp-profile', 'credentials-in-env']),
      fc.constantFrom(...PROFILE_NAMES),
      fc.boolean(),
      (bad, marked, profile, password) => {
        const pod = (marks: readonly string[]) => `apiVersion: v1
kind: Pod
metadata: {name: a, annotations: {${marks.map((id) => `ignore.podsmith/${id}: agreed`).join(', ')}}}
spec:
  containers:
  - name: a
    image: a:1
    env: [{name: DB_PASSWORD, value: ${password ? 'hunter22x' : '""'}}]
    securityContext: {${bad.map((id) => FIELDS[id]).join(', ')}}
`;
        const reviewed = reviewers.get(profile) as Reviewer;
        const open = worstRating([reviewed.review(pod([]))], registry);
        const kept = worstRating([reviewed.review(pod(marked))], registry);
        expect(kept?.band).toBe(open?.band);
        expect(kept?.value ?? 0).toBeGreaterThanOrEqual(open?.value ?? 0);
      },
    ),
    { numRuns: 150 },
  );
});
