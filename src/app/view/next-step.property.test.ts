/** What the next best step may not do: pass over what comes first, relax a standard unsaid, or be missing. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import {
  CREDENTIAL_RULES,
  DEFAULT_VERSION,
  decodeText,
  loadRuleExamples,
  PROFILE_NAMES,
  profileNamed,
  type Review,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import { type Gain, gainsIn } from './gains.ts';
import { nextStep, type Step } from './next-step.ts';
import { fileRatingOf } from './score.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const { exampleOf } = await loadRuleExamples();
const reviewers = PROFILE_NAMES.map((name) => {
  const settings = profileNamed(name)?.settings;
  return { name, reviewer: new Reviewer(registry, env, settings), settings };
});

/** The rule with whose fix a standard asks for less. */
const RELAXING = 'user-namespace';

function gainsOf(text: string, settings: Review['settings'] | undefined): readonly Gain[] {
  const steps = gainsIn(
    edits,
    new Reviewer(registry, env, settings),
    { files: [{ text }], active: 0 },
    {},
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The rules with an open finding, and those that find credentials whatever the target asks for. */
function openIn(review: Review): ReadonlySet<string> {
  const asked = review.documents.flatMap(({ review: { objects } }) =>
    objects.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  const credentials = fileRatingOf(review)?.credentials ?? [];
  return new Set([...asked, ...credentials.map(({ rule }) => rule)]);
}

/** The rules that a verdict of the target hangs on. */
function behindVerdicts(review: Review, open: ReadonlySet<string>): readonly string[] {
  const levels = fileRatingOf(review)?.levels ?? [];
  const failing = review.documents.flatMap(({ review: { workloads } }) =>
    workloads.flatMap(({ standards }) =>
      standards ? levels.flatMap((level) => standards[level].checks) : [],
    ),
  );
  return [...open].filter(
    (id) =>
      id !== RELAXING && registry.byId.get(id)?.concerns.some((check) => failing.includes(check)),
  );
}

function expectLaws(review: Review, gains: readonly Gain[], step: Step | undefined): void {
  const open = openIn(review);
  // While anything is left that a person could fix there is a step, and none where nothing is.
  expect(step !== undefined).toBe(open.size > 0);
  if (!step) return;
  const { id } = step.rule;
  expect(open.has(id), id).toBe(true);
  // A relaxation says that it is one, and comes after all others.
  expect(step.relaxes, id).toBe(id === RELAXING);
  if (id === RELAXING) expect([...open]).toEqual([RELAXING]);
  const credentials = CREDENTIAL_RULES.filter((rule) => open.has(rule));
  if (credentials.length > 0) {
    expect(credentials).toContain(id);
    return;
  }
  const behind = behindVerdicts(review, open);
  if (behind.length > 0) {
    expect(behind).toContain(id);
    return;
  }
  const most = Math.max(
    0,
    ...gains.filter(({ rule }) => rule.id !== RELAXING).map(({ points }) => points),
  );
  if (id !== RELAXING) expect(step.gain?.points ?? 0, id).toBe(most);
}

function expectLawsOf(text: string, { reviewer, settings }: (typeof reviewers)[number]): void {
  const gains = gainsOf(text, settings);
  const review = reviewer.review(text);
  expectLaws(review, gains, nextStep(review, gains));
}

describe('the next best step keeps its order', () => {
  it.each(registry.rules.map((rule) => [rule.id, rule] as const))(
    'in the example of %s',
    (_, rule) => {
      const example = exampleOf(rule);
      if (!example) throw new Error(`no example of ${rule.id}`);
      for (const one of reviewers) if (one.name === 'everything') expectLawsOf(example.yaml, one);
    },
  );

  const texts = ['aks-manifests', 'manifests'].flatMap((folder) => {
    const directory = new URL(`../../engine/yaml/testdata/${folder}/`, import.meta.url);
    return readdirSync(directory)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .flatMap((name) => {
        const decoded = decodeText(readFileSync(new URL(name, directory)));
        return decoded.ok && decoded.text.length < 5_000 ? [decoded.text] : [];
      });
  });

  it('in real manifests', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), fc.constantFrom(...reviewers), expectLawsOf), {
      numRuns: 60,
      seed: 1,
    });
  });
});
