/** Every rule has its control in the form, and every step its words. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Config, loadKnowledge, registry } from '../../engine/index.ts';
import { LANGUAGES, loadWords } from '../../i18n/index.ts';
import { createReviewedStore } from '../store/reviewed-store.ts';
import { newFile } from '../store/workspace.ts';
import { controlsOf, formOf } from './controls.ts';
import { countsByStep, nextOpenStep, wizardSteps } from './steps.ts';

await loadKnowledge();

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

/** One object of each kind that some rule is about, and a workload for all others. */
function everyKind(): string {
  const kinds = new Set(registry.rules.flatMap((rule): readonly string[] => rule.kinds ?? []));
  const objects = [...kinds, 'apps/v1/Deployment', 'v1/Pod'].map((kind) => {
    const at = kind.lastIndexOf('/');
    return `apiVersion: ${kind.slice(0, at)}\nkind: ${kind.slice(at + 1)}\nmetadata:\n  name: x\nspec: ${SPECS[kind] ?? '{}'}\n`;
  });
  return objects.join('---\n');
}

const CONTAINERS = '{containers: [{name: a, image: a}]}';
const SPECS: { readonly [kind: string]: string } = {
  'v1/Pod': CONTAINERS,
  'apps/v1/Deployment': `{selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: ${CONTAINERS}}}`,
};

describe('the form for everything', () => {
  const rules: Config['rules'] = Object.fromEntries(registry.rules.map(({ id }) => [id, {}]));
  const config: Config = { profile: 'everything', rules };
  const store = createReviewedStore(newFile(everyKind(), { name: 'x.yaml' }), config, still);
  const { analysis } = store.getState();
  const form = formOf(analysis, {});

  it.each(registry.rules.map(({ id }) => id))('has a control for %s', (id) => {
    expect(form.controls.has(id)).toBe(true);
  });

  it('has every control in one of its steps', () => {
    const steps = wizardSteps(analysis.review);
    expect(steps).toEqual(['start', ...CATEGORIES, 'download']);
    const shown = CATEGORIES.flatMap((step) => controlsOf(form, step));
    expect(shown.length).toBe(form.controls.size);
  });

  it('leads on to a step with something open, and at last to the download', () => {
    const steps = wizardSteps(analysis.review);
    const counts = countsByStep(form);
    const next = nextOpenStep(steps, 'start', counts);
    const { done = 0, total = 0 } = counts.get(next) ?? {};
    expect(done).toBeLessThan(total);
    expect(nextOpenStep(steps, next, new Map())).toBe('download');
  });
});

it.each(LANGUAGES)(
  'every step says in %s what it is for, and by which source',
  async (language) => {
    const { t } = await loadWords(language, 'startup', 'review');
    const said = CATEGORIES.map((step) => {
      const intent = t(`step.${step}.intent`);
      // One sentence.
      expect(intent).toMatch(/^[^.!?]+\.$/);
      expect(t(`step.${step}.source`)).toMatch(/^(AKS|Kubernetes)/);
      return [t(`step.${step}.title`), intent].join();
    });
    expect(new Set(said).size).toBe(CATEGORIES.length);
  },
);
