import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  PROFILE_NAMES,
  profileNamed,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import { isProblem } from '../../results/entries.ts';
import { entriesBehind } from './findings.ts';
import { type CellGroup, gaugeOf, verdictOfGroup } from './gauge.ts';
import { verdictsOf } from './verdicts.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  hostPID: true\n  containers:\n  - name: a\n    image: a\n';

function gauge(text: string, profile: (typeof PROFILE_NAMES)[number] = 'aks-article') {
  const review = new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
  const analysis = { review, progress: undefined, lastValid: new Map(), failure: undefined };
  return { review, groups: gaugeOf(analysis) };
}

describe('the gauge', () => {
  it.each(PROFILE_NAMES)('has a cell for each check, whatever the target: %s', (profile) => {
    const { review, groups } = gauge(POD, profile);
    for (const { level, checks, left } of verdictsOf(review).levels) {
      const group = groups.find(({ filter }) => filter === level);
      expect(group?.cells.map(({ key }) => key)).toEqual(checks.map(({ id }) => id));
      expect(group).toMatchObject({ left, total: checks.length });
      expect(group?.counts).toMatchObject({ passes: checks.length - left, fails: left });
    }
  });

  it.each([
    ['pss-baseline', false],
    ['pss-restricted', false],
    ['aks-article', true],
    ['everything', true],
  ] as const)('has a group for a target that asks beyond the standards, %s: %s', (profile, own) => {
    const { groups } = gauge(POD, profile);
    expect(groups.some(({ filter }) => filter === 'target')).toBe(own);
  });

  it.each(PROFILE_NAMES)('counts all that the target asks for: %s', (profile) => {
    const { review, groups } = gauge(POD, profile);
    const target = groups.find(({ filter }) => filter === 'target');
    if (!target) return;
    expect(target.total).toBe(review.settings.size);
    const { counts } = target;
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(target.total);
    if (profile === 'aks-article') expect(counts['not-applicable']).toBeGreaterThan(0);
    expect(target.left).toBe(counts.fails + counts.waits);
  });

  it('does not call a target reached while a check of it fails', () => {
    const socket = POD.replace('  hostPID: true\n', '').replace(
      '    image: a\n',
      `    image: "a:1@sha256:${'0'.repeat(64)}"\n  volumes: [{name: s, hostPath: {path: /var/run/docker.sock}}]\n`,
    );
    const review = new Reviewer(
      registry,
      env,
      new Map([
        ['host-path-volumes', {}],
        ['image-tag', {}],
      ]),
    ).review(socket);
    const analysis = { review, progress: undefined, lastValid: new Map(), failure: undefined };
    const target = gaugeOf(analysis).at(-1) as CellGroup;
    expect(verdictOfGroup(analysis, target)).toEqual({ verdict: 'fail', outcome: 'left', n: 1 });
  });

  it('tells many rules by step', () => {
    const target = gauge(POD, 'everything').groups.at(-1);
    expect(target?.cells.length).toBeLessThanOrEqual(12);
    expect(target?.cells.every(({ about }) => about.kind === 'step')).toBe(true);
    const rules = target?.cells.reduce((sum, cell) => sum + cell.of, 0);
    expect(rules).toBe(target?.total);
    expect(target?.points).toBeCloseTo(
      target?.cells.reduce((sum, cell) => sum + cell.points, 0) ?? 0,
    );
  });

  it('counts what its filter lists', () => {
    const { review, groups } = gauge(POD);
    for (const { filter, left } of groups) {
      const entries = entriesBehind(review, filter).flatMap((entry) =>
        isProblem(entry) ? [] : [entry.rule.id],
      );
      expect(entries.length > 0).toBe(left > 0);
      if (filter === 'target') expect(new Set(entries).size).toBeLessThanOrEqual(left);
    }
  });

  it('is sure of no pass while something cannot be read', () => {
    for (const { cells } of gauge(`${POD}---\na: [\n`).groups) {
      expect(cells.some(({ state }) => state === 'passes')).toBe(false);
    }
    expect(gauge('').groups.flatMap(({ cells }) => cells.map(({ state }) => state))).not.toContain(
      'passes',
    );
  });

  it('shows what a mark waives as neither passed nor failed', () => {
    const marked = POD.replace(
      '{name: a}',
      '{name: a, annotations: {ignore.podsmith/service-account-token: agreed}}',
    );
    // Few enough rules of its own that each has a cell.
    const settings = new Map([['service-account-token', {}]]);
    const review = new Reviewer(registry, env, settings).review(marked);
    const analysis = { review, progress: undefined, lastValid: new Map(), failure: undefined };
    const cell = gaugeOf(analysis)
      .at(-1)
      ?.cells.find(({ key }) => key === 'service-account-token');
    expect(cell?.state).toBe('waived');
    const group = gaugeOf(analysis).at(-1) as CellGroup;
    expect(verdictOfGroup(analysis, group)).toEqual({ verdict: 'open', outcome: 'waived', n: 1 });
  });
});
