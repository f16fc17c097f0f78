import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { askedFor } from '../fixes/harden.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { chartsIn } from './chart.ts';
import { planChart } from './plan.ts';

it('x', () => {
  const root = process.env.TRY as string;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((n) => /\.(ya?ml|tpl|json)$/.test(n))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviews = new Reviewer(registry, env).reviewAll(files);
  for (const chart of chartsIn(files)) {
    console.log(chart);
    const plan = planChart(chart, reviews, registry, { ...askedFor((process.env.FIXES ?? 'safe') as never), guesses: process.env.GUESS === '1' });
    if (!plan) continue;
    for (const [file, change] of plan.changes) {
      console.log('=====', files[file]?.name);
      for (const e of change.edits) console.log(`@${e.from}-${e.to}: ${JSON.stringify(files[file]?.text.slice(e.from-30, e.from))}\n${e.insert}`);
    }
    console.log(JSON.stringify({ values: plan.values, rest: plan.rest, literals: [...plan.literals] }, null, 1));
  }
});
