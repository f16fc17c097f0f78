/** Aims of hardening: what is needed to reach them, and that choosing just that reaches them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.ts';
import { failingChecks } from '../edits.ts';
import {
  decodeText,
  type Hardened,
  joinedSettings,
  profileNamed,
  Reviewer,
  registry,
} from '../index.ts';
import { chosenSteps, isAsked, itemsToward, offeredSteps } from '../late.ts';
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
      const needed = itemsToward(level, items, review.settings, registry);
      const chosen = new Map(needed.map(({ id }) => [id, undefined]));
      const hardened = finish(chosenSteps(review, registry, items, chosen));
      expect(failing(hardened, level)).toEqual(failing(all, level));
    },
  );

  it('offers nothing as possible that cannot be written', () => {
    const all = new Map(
      itemsToward('target', items, review.settings, registry).map(({ id }) => [id, undefined]),
    );
    const { left } = finish(chosenSteps(review, registry, items, all));
    const asked = (rule: string, document: number) =>
      items.some((item) => item.rule.id === rule && item.document === document && item.obstacle);
    for (const { finding, document, reason } of left) {
      if (reason === 'layout' && !finding.isRefused)
        expect([finding.rule, asked(finding.rule, document)]).toEqual([finding.rule, true]);
    }
  });
});

describe('a user namespace', () => {
  const podOf = (command: string) => `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  hostPID: true
  containers:
  - name: a
    image: a:1
    command: [sh, -c, '${command}']
`;
  const toward = (level: 'baseline' | 'restricted', text: string, version = policyVersion) => {
    const review = new Reviewer(
      registry,
      { kubernetesVersion, policyVersion: version },
      profileNamed('everything')?.settings,
    ).review(text);
    const { items } = finish(offeredSteps(review, registry));
    const needed = itemsToward(level, items, review.settings, registry);
    const rules = needed.map(({ rule }) => rule.id);
    const chosen = new Map(needed.map(({ id }) => [id, undefined]));
    return { rules, failing: failing(finish(chosenSteps(review, registry, items, chosen)), level) };
  };
  const CHOWN = podOf('chown -R 999 /data && exec app');

  it('leads to Restricted where another user is shown to stop the program', () => {
    const { rules, failing: left } = toward('restricted', CHOWN);
    expect(rules).toContain('user-namespace');
    expect(rules).not.toContain('run-as-non-root');
    // What the command needs beside root, a user namespace doesn't give.
    expect(left).toEqual(['0 capabilities_restricted']);
  });

  it('is not needed where the user can be another one, nor for Baseline', () => {
    const { rules, failing: left } = toward('restricted', podOf('exec app'));
    expect(rules).toContain('run-as-non-root');
    expect(rules).not.toContain('user-namespace');
    expect(left).toEqual([]);
    expect(toward('baseline', CHOWN).rules).not.toContain('user-namespace');
  });

  it('is of no use before Kubernetes 1.35, which leaves out no check for it', () => {
    const { rules, failing: left } = toward('restricted', CHOWN, { major: 1, minor: 34 });
    expect(rules).not.toContain('user-namespace');
    expect(left).toEqual(['0 capabilities_restricted', '0 runAsNonRoot']);
  });
});

const settingsOf = (profile: string) => profileNamed(profile)?.settings ?? new Map();

describe.each([
  'pss-baseline',
  'pss-restricted',
  'aks-article',
  'aks-deployment-safeguards',
  'azure-policy-baseline',
  'azure-policy-restricted',
  'everything',
])('the target %s', (profile) => {
  const target = settingsOf(profile);
  const POD = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  hostPID: true
  containers:
  - name: a
    image: a:1
    securityContext: {privileged: true, capabilities: {add: [NET_RAW]}}
`;

  it('leaves both levels to be reached, and what it asks for as it is', () => {
    const wider = joinedSettings(target, settingsOf('pss-restricted'));
    const { kubernetesVersion, policyVersion } = resolveConfig({});
    const review = new Reviewer(registry, { kubernetesVersion, policyVersion }, wider).review(POD);
    const { items } = finish(offeredSteps(review, registry));
    for (const level of ['baseline', 'restricted'] as const) {
      const needed = itemsToward(level, items, target, registry);
      const chosen = new Map(needed.map(({ id }) => [id, undefined]));
      expect(failing(finish(chosenSteps(review, registry, items, chosen)), level)).toEqual([]);
    }
    const asked = items.filter((item) => isAsked(item, target)).map(({ rule }) => rule.id);
    const own = finish(offeredSteps(reviewOf(POD, profile), registry)).items;
    const ownIds = new Set(own.map(({ rule }) => rule.id));
    expect(new Set(asked)).toEqual(ownIds);
  });

  it('is a part of everything, with its own settings', () => {
    const wider = joinedSettings(target, settingsOf('everything'));
    for (const [id, { options, severity }] of target) {
      expect(wider.get(id)).toMatchObject({
        ...(options && { options }),
        ...(severity && { severity }),
      });
    }
    for (const id of profileNamed('everything')?.settings.keys() ?? []) {
      expect(wider.has(id)).toBe(true);
    }
  });
});

it('widens no target that asks for both levels', () => {
  for (const profile of ['pss-restricted', 'aks-article', 'everything']) {
    const target = settingsOf(profile);
    expect(joinedSettings(target, settingsOf('pss-restricted'))).toBe(target);
  }
});
