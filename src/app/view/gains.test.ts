import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as edits from '../../engine/edits.ts';
import { plan } from '../../engine/edits.ts';
import {
  type ControlScope,
  DEFAULT_VERSION,
  decodeText,
  fileScore,
  profileNamed,
  Reviewer,
  registry,
} from '../../engine/index.ts';
import { createGains } from '../store/gains-store.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import { newFile } from '../store/workspace.ts';
import { FIRST_CONFIG } from './config.ts';
import { scopeKey } from './controls.ts';
import { type Gain, gainsIn } from './gains.ts';
import { nextStep } from './next-step.ts';
import { scoresIn, weakestOf } from './score.ts';
import { verdictsOf } from './verdicts.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const settings = profileNamed('aks-article')?.settings;
const newReviewer = () => new Reviewer(registry, env, settings);

function gainsOf(text: string, scope: ControlScope = {}): readonly Gain[] {
  const steps = gainsIn(edits, newReviewer(), { files: [{ text }], active: 0 }, scope);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The text after a fix has really been made. */
function fixed(text: string, rule: string, scope: ControlScope = {}): string {
  const review = newReviewer().review(text);
  return plan(review, registry, { rule, action: 'secure', scope }).changes.apply(text);
}

const pod = (name: string, container = '', spec = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n${spec}  containers:\n  - name: a\n    image: a\n${container}`;
const TWO = `${pod('a')}---\n${pod('b', '    securityContext: {allowPrivilegeEscalation: false}\n')}`;

const directory = new URL('../../engine/yaml/testdata/aks-manifests/', import.meta.url);
const corpus = readdirSync(directory).flatMap((name) => {
  const decoded = decodeText(readFileSync(new URL(name, directory)));
  return /\.ya?ml$/.test(name) && decoded.ok ? [[name, decoded.text] as const] : [];
});

describe('the best step', () => {
  it.each(corpus)('brings the points that it promises: %s', (_, text) => {
    const before = newReviewer().review(text);
    const best = nextStep(before, gainsOf(text))?.gain;
    if (!best) return;
    const after = newReviewer().review(fixed(text, best.rule.id));
    expect((fileScore(after) ?? 0) - (fileScore(before) ?? 0)).toBe(best.points);
    for (const { level, left } of verdictsOf(after).levels) {
      const failed = verdictsOf(before).levels.some((own) => own.level === level && own.left > 0);
      expect(best.passes.includes(level)).toBe(failed && left === 0);
    }
  });

  it('goes on where the cap or the floor leaves no points to win', () => {
    const text = pod(
      'a',
      '    securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN]}}\n',
      '  hostPID: true\n  hostNetwork: true\n',
    );
    const best = nextStep(newReviewer().review(text), gainsOf(text))?.gain;
    expect(best).toBeDefined();
    expect(best?.points === 0 ? best.hidden : best?.points).toBeGreaterThan(0);
  });
});

it('no level is promised while a document cannot be read', () => {
  const text = pod('a', '    securityContext: {privileged: true}\n');
  const passes = (own: string) => gainsOf(own).find(({ rule }) => rule.id === 'privileged')?.passes;
  expect(passes(text)).toEqual(['baseline']);
  expect(passes(`${text}---\na: [\n`)).toEqual([]);
});

describe('gains in a scope', () => {
  it('are those of its own workload', () => {
    const scope = { document: 0, workload: [] };
    const own = gainsOf(TWO, scope).find(({ rule }) => rule.id === 'allow-privilege-escalation');
    expect(own?.points).toBeGreaterThan(0);
    const value = (text: string) =>
      weakestOf(scoresIn(newReviewer().review(text), scope))?.value ?? 0;
    expect(value(fixed(TWO, 'allow-privilege-escalation', scope)) - value(TWO)).toBe(own?.points);
    const other = gainsOf(TWO, { document: 1, workload: [] });
    expect(other.map(({ rule }) => rule.id)).not.toContain('allow-privilege-escalation');
  });

  it('are none where nothing is found or nothing can be judged', () => {
    expect(gainsOf('')).toEqual([]);
    expect(gainsOf('a: [\n')).toEqual([]);
    expect(gainsOf('apiVersion: v1\nkind: Secret\n')).toEqual([]);
  });
});

describe('gains beside the page', () => {
  const page = (text: string) => {
    const clock = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
    const app = createReviewedStore(newFile(text, { name: 'a.yaml' }), FIRST_CONFIG, clock);
    const waiting: (() => void)[] = [];
    const gains = createGains(app, (work) => {
      waiting.push(work);
      return () => waiting.splice(0);
    });
    const idle = () => {
      for (let work = waiting.shift(); work; work = waiting.shift()) work();
    };
    return { app, gains, idle, waiting };
  };

  it('come when there is nothing else to do, and are of the present text', () => {
    const { app, gains, idle } = page(pod('a'));
    expect(gains.getState().best).toBeUndefined();
    idle();
    const { best, review } = gains.getState();
    expect(review).toBe(app.getState().analysis.review);
    app.toggle({ rule: best?.rule.id ?? '', action: 'secure', scope: {} });
    expect(gains.getState().review).not.toBe(app.getState().analysis.review);
    idle();
    expect(gains.getState().review).toBe(app.getState().analysis.review);
    expect(gains.getState().best?.rule).not.toBe(best?.rule);
  });

  it('are worked out for the scope of the wizard too', () => {
    const { app, gains, idle } = page(TWO);
    const scope = { document: 1, workload: [] };
    app.go({ step: 'privileges', scope });
    idle();
    expect([...gains.getState().byScope.keys()]).toEqual([scopeKey({}), scopeKey(scope)]);
  });

  it('are not worked out for a text so long that it would be felt', () => {
    const { gains, idle } = page(`${pod('a')}# ${'x'.repeat(100_000)}\n`);
    idle();
    expect(gains.getState()).toMatchObject({ best: undefined, tooLong: true });
  });

  it('are promised for nothing that cannot be edited or is broken', () => {
    const { app, gains, idle, waiting } = page('a: [\n');
    idle();
    expect(gains.getState().best).toBeUndefined();
    app.load(newFile(`${pod('a')}\r\nx: 1\n`, { name: 'b.yaml' }), { kind: 'open' }, 'load');
    expect(waiting).toEqual([]);
  });
});
