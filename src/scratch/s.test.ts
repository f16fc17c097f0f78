import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { resolveConfig } from '../engine/config.ts';
import { hardenAll, askedFor, lineShown } from '../engine/edits.ts';
import { Reviewer, registry, profileNamed, formatPath } from '../engine/index.ts';
import { hardenChosen, itemsToward, itemsOf } from '../engine/late.ts';
it('x', () => {
  let out = '';
  const { kubernetesVersion, policyVersion } = resolveConfig({});
  for (const job of (process.env.JOBS ?? '').split(' ')) {
    const [file, profile = 'pss-restricted', mode = 'all'] = job.split(',');
    const text = readFileSync(file as string, 'utf8');
    const review = new Reviewer(registry, { kubernetesVersion, policyVersion }, profileNamed(profile)?.settings).review(text);
    out += `=== ${job}\n`;
    if (mode === 'level') {
      const items = itemsOf(review, registry);
      const need = itemsToward('restricted', items, review.settings, registry);
      for (const i of items) out += `${need.includes(i) ? '[x]' : '[ ]'} ${i.later ? 'later ' : ''}${i.rule.id} ${i.container?.name ?? ''} (${i.containers.map((c) => c.name)}) ${i.suggested} ${i.suggestedBy}\n`;
      const given = process.env.GIVEN;
      const h = hardenChosen(review, registry, items, new Map(need.map((i) => [i.id, given && i.rule.id === 'run-as-non-root' && !i.container ? Number(given) : undefined])));
      out += h.text;
    } else {
      const [h] = hardenAll([review], registry, 'all');
      for (const a of h!.applied) for (const w of a.written) out += `${a.rule} ${w.container ?? ''} ${formatPath(w.path)} = ${JSON.stringify(w.value)} ${w.suggested ?? ''} ${w.shownBy ? lineShown(h!.after, w.shownBy) : ''}\n`;
      out += h!.text;
      for (const l of h!.left) out += `LEFT ${l.reason} ${l.finding.rule} ${l.finding.code} ${formatPath(l.finding.path)} ${l.finding.severity} ${l.finding.breaks?.rule ?? ''}\n`;
    }
  }
  writeFileSync('/tmp/u/out', out);
});
