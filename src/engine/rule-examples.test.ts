import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, profilesAsking, Reviewer, registry } from './index.ts';
import examples from './knowledge/rule-examples.json';
import { peersOf } from './late.ts';
import { linesBetween } from './quotes.ts';
import type { RuleSetting } from './review/settings.ts';
import { exampleOf } from './rule-examples.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
interface Written {
  readonly fixed: string | null;
  readonly options?: NonNullable<RuleSetting['options']>;
}
const texts: { readonly [id: string]: Written } = examples;

const settingsFor = (rule: string): ReadonlyMap<string, RuleSetting> => {
  const options = texts[rule]?.options;
  return new Map([[rule, options ? { options } : {}]]);
};

const findingsOf = (text: string, rule: string) =>
  new Reviewer(registry, env, settingsFor(rule))
    .review(text)
    .documents.flatMap(({ review }) => review.objects)
    .flatMap(({ findings, refused }) => [...findings, ...refused])
    .filter((finding) => finding.rule === rule).length;

describe('the example of a rule', () => {
  it.each(registry.rules.map((rule) => [rule.id, rule] as const))('of %s fails it', (id, rule) => {
    const example = exampleOf(rule);
    const before = findingsOf(example?.yaml ?? '', id);
    expect(before).toBeGreaterThan(0);
    const fixed = texts[id]?.fixed;
    if (typeof fixed === 'string') {
      expect(findingsOf(fixed, id)).toBeLessThan(before);
      const change = linesBetween(example?.yaml ?? '', fixed);
      expect(change.some(({ kind }) => kind !== 'same')).toBe(true);
    } else {
      expect(example?.fixed).toBeNull();
    }
  });
});

const named = (wanted: string) => {
  const rule = registry.rules.find(({ id }) => id === wanted);
  if (!rule) throw new Error(`No rule ${wanted}`);
  return rule;
};

it('names the checks of other tools by tool', () => {
  const peers = new Map(peersOf(Object.keys(named('privileged').covers)));
  expect(peers.get('checkov')).toEqual(['CKV_K8S_16']);
  expect([...peers.keys()]).toEqual([...peers.keys()].sort());
});

it('names the targets that ask a rule', () => {
  expect(profilesAsking('privileged')).toContain('pss-baseline');
  expect(profilesAsking('sorted-keys')).toEqual([]);
});
