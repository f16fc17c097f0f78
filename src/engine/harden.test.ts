/** Hardening real manifests: what is fixed, what stays, and what is left with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from './config.ts';
import {
  decodeText,
  FIXES,
  failingChecks,
  formatPath,
  harden,
  isDecodeError,
  parseDocument,
  profileNamed,
  Reviewer,
  registry,
  splitDocuments,
} from './index.ts';
import { refusalsOf } from './model/refusals.ts';

const { kubernetesVersion, policyVersion } = resolveConfig({});
const env = { kubernetesVersion, policyVersion };
const settingsOf = (profile: string) => profileNamed(profile)?.settings;

const files = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      if (!decoded.ok) throw new Error(name);
      return { name: `${folder}/${name}`, text: decoded.text };
    });
});

const reviewOf = (text: string, profile: string) =>
  new Reviewer(registry, env, settingsOf(profile)).review(text);

/** Comments of a text, each with its number: the same one may stand there many times. */
function comments(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [comment] of text.matchAll(/(?<=^|[ \t])#[^\n\r]*/gm)) {
    counts.set(comment, (counts.get(comment) ?? 0) + 1);
  }
  return counts;
}

describe.each(['pss-restricted', 'everything'])('hardening for %s', (profile) => {
  it.each(files)('$name', ({ text }) => {
    const before = reviewOf(text, profile);
    const hardened = harden(before, registry, 'all');
    const after = reviewOf(hardened.text, profile);

    expect(hardened.changes.apply(text)).toBe(hardened.text);
    expect(hardened.changes.invert(text).apply(hardened.text)).toBe(text);
    expect(harden(after, registry, 'all').text).toBe(hardened.text);
    for (const { from, to } of splitDocuments(hardened.text)) {
      expect(parseDocument(hardened.text.slice(from, to)).error).toBeNull();
    }

    // Whatever a document had of this kind it had before: no fix writes what Kubernetes refuses.
    before.documents.forEach(({ review }, i) => {
      const count = (of: typeof review) =>
        of.problems.filter((problem) => isDecodeError(problem)).length +
        of.workloads.flatMap(({ workload }) => refusalsOf(workload)).length;
      const then = after.documents[i]?.review;
      expect(then && count(then)).toBeLessThanOrEqual(count(review));
    });

    // Every comment is there, or named as gone with its entry.
    const left = comments(hardened.text);
    for (const { text: removed } of hardened.removedComments) {
      left.set(removed, (left.get(removed) ?? 0) + 1);
    }
    for (const [comment, count] of comments(text)) {
      expect(left.get(comment) ?? 0, comment).toBeGreaterThanOrEqual(count);
    }

    // Every check that still fails has a finding behind it that says why.
    for (const { check, left: behind, suppressed } of failingChecks(
      hardened,
      registry,
      'restricted',
    )) {
      expect(behind.length + suppressed.length, check).toBeGreaterThan(0);
    }
  });
});

describe('classes of fixes', () => {
  it('each takes in the one before', () => {
    for (const { name, text } of files) {
      const review = reviewOf(text, 'everything');
      const counts = FIXES.map((fixes) => harden(review, registry, fixes).applied.length);
      expect(counts, name).toEqual([...counts].sort((a, b) => a - b));
    }
  });
});

it('what is left after all fixes for restricted, reviewed by hand', async () => {
  const lines = files.flatMap(({ name, text }) => {
    const hardened = harden(reviewOf(text, 'pss-restricted'), registry, 'all');
    return failingChecks(hardened, registry, 'restricted').flatMap(({ object, check, left }) => {
      const { kind, name: own } = object.object;
      return left.map(
        ({ finding, reason }) =>
          `${name}: ${kind}/${own} ${check}: ${reason} ${finding.rule} ${finding.code} ${formatPath(finding.path)}`,
      );
    });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rules/testdata/left-after-harden.txt');
});
