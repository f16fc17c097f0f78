/** Aims of hardening: what is needed to reach them, and that choosing just that reaches them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.ts';
import {
  asksFor,
  decodeText,
  failingChecks,
  type Hardened,
  hardenChosen,
  itemsToward,
  offeredSteps,
  profileNamed,
  Reviewer,
  registry,
} from '../index.ts';
import { finish } from '../text/steps.ts';

const { kubernetesVersion, policyVersion } = resolveConfig({});
const reviewOf = (text: string, profile = 'aks-article') =>
  new Reviewer(
    registry,
    { kubernetesVersion, policyVersion },
    profileNamed(profile)?.settings,
  ).review(text);

const files = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok ? [{ name: `${folder}/${name}`, text: decoded.text }] : [];
    });
});

const failing = (hardened: Hardened, level: 'baseline' | 'restricted') =>
  failingChecks(hardened, registry, level).map(({ document, check }) => `${document} ${check}`);

describe.each(files)('$name', { timeout: 180_000 }, ({ text }) => {
  const review = reviewOf(text);
  const { items, all } = finish(offeredSteps(review, registry));

  it.each(['baseline', 'restricted'] as const)(
    'reaches %s with no more than is needed, as far as everything does',
    (level) => {
      const needed = itemsToward(level, items, registry);
      const chosen = new Map(needed.map(({ id }) => [id, undefined]));
      const hardened = hardenChosen(review, registry, items, chosen);
      expect(failing(hardened, level)).toEqual(failing(all, level));
    },
  );

  it('offers nothing as possible that cannot be written', () => {
    const all = new Map(itemsToward('target', items, registry).map(({ id }) => [id, undefined]));
    const { left } = hardenChosen(review, registry, items, all);
    const asked = (rule: string, document: number) =>
      items.some((item) => item.rule.id === rule && item.document === document && item.obstacle);
    for (const { finding, document, reason } of left) {
      if (reason === 'layout' && !finding.told)
        expect([finding.rule, asked(finding.rule, document)]).toEqual([finding.rule, true]);
    }
  });
});

it.each([
  ['pss-baseline', true, false],
  ['pss-restricted', true, true],
  ['aks-article', true, true],
  ['everything', true, true],
])('knows which levels %s asks for', (profile, baseline, restricted) => {
  const review = reviewOf('', profile);
  expect(asksFor('baseline', review, registry)).toBe(baseline);
  expect(asksFor('restricted', review, registry)).toBe(restricted);
});
