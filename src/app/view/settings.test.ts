import { describe, expect, it } from 'vitest';
import { registry } from '../../engine/index.ts';
import { resolved, ruleCounts, rulesIn, rulesLeftOut } from './settings.ts';

describe('the rules that a target leaves out', () => {
  it('are those of Everything, which leaves out none itself', () => {
    const { settings } = resolved({ profile: 'everything' });
    expect(settings.size).toBeLessThan(registry.rules.length);
    expect(rulesLeftOut(settings)).toBe(0);
  });

  it('do not count a rule that has to be turned on by name', () => {
    const { settings } = resolved({ profile: 'everything' });
    const own = registry.rules.find(({ id }) => !settings.has(id))?.id as string;
    const with1 = resolved({ profile: 'everything', rules: { [own]: {} } }).settings;
    const target = resolved({ profile: 'pss-restricted' }).settings;
    expect(rulesLeftOut(with1)).toBe(0);
    expect(rulesLeftOut(target)).toBe(settings.size - target.size);
  });
});

it('counts the rules of a target among all that there are', () => {
  const { settings } = resolved({ profile: 'pss-restricted', rules: { 'image-tag': {} } });
  expect(ruleCounts(settings)).toEqual({
    n: rulesIn(settings).length,
    total: registry.rules.length,
  });
});
