/** The charts of `testdata`, each in a style that authors have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedFor, type Fixes } from '../fixes/harden.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { type ChartFile, chartsIn } from './chart.ts';
import { type ChartPlan, planChart } from './plan.ts';

const CHARTS = fileURLToPath(new URL('testdata', import.meta.url));

export const CHART_NAMES = readdirSync(CHARTS).sort();

/** The files of a chart, named below its folder. */
export const filesOf = (chart: string): readonly ChartFile[] =>
  readdirSync(join(CHARTS, chart), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|tpl|json)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(CHARTS, chart, name), 'utf8') }));

/** What hardening a chart comes to: the plan, and the texts with its changes. */
export function hardenedChart(
  files: readonly ChartFile[],
  fixes: Fixes,
): { readonly plan: ChartPlan; readonly files: readonly ChartFile[] } {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviews = new Reviewer(registry, env).reviewAll(files);
  const [chart] = chartsIn(files);
  const plan = chart && planChart(chart, reviews, registry, askedFor(fixes));
  if (!plan) throw new Error('There is no chart with values');
  const after = files.map(({ name, text }, i) => ({
    name,
    text: plan.changes.get(i)?.apply(text) ?? text,
  }));
  return { plan, files: after };
}

/** The text of a file of a chart. */
export const textOf = (files: readonly ChartFile[], name: string): string =>
  files.find((file) => file.name === name)?.text ?? '';
