/** docs/score.md: how the score is worked out, from the tables that the engine uses. */
import { BANDS, bandEnd, CAPS, POINTS, SCORED, type Severity } from '../../src/engine/index.ts';
import type { Translator } from '../../src/i18n/index.ts';

export function scorePage({ t }: Translator): string {
  const caps = Object.entries(CAPS).flatMap(([rule, codes]) =>
    Object.entries(codes).map(([code, most]) => [most, rule, code] as const),
  );
  return [
    '# Score',
    '',
    'The score says how well a workload is hardened, from 0 to 100. Each rule with findings in the workload',
    'deducts the points of its worst finding, once. Some findings cap the score: an attacker who controls the',
    'node needs nothing else. A fix never lowers the score. The score of a file is that of its weakest workload.',
    'Suppressed findings don’t count. Suppressions don’t change the verdicts of the Pod Security Standards.',
    '',
    `The score counts these steps: ${SCORED.map((step) => t(`step.${step}.title`)).join(', ')}. They cover`,
    'how an attacker can misuse a pod. Other steps cover how well a pod runs, and don’t count.',
    '',
    'The target decides which rules apply, so you can’t compare the scores of two targets.',
    '',
    '| Band | Score |',
    '| --- | ---: |',
    ...BANDS.map(({ id, from }) => `| ${t(`score.band.${id}`)} | ${from} to ${bandEnd(id)} |`),
    '',
    '| Severity | Points |',
    '| --- | ---: |',
    ...Object.entries(POINTS).map(
      ([severity, points]) => `| ${t(`severity.${severity as Severity}`)} | ${points} |`,
    ),
    '',
    '| Finding | At most |',
    '| --- | ---: |',
    ...caps
      .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
      .map(([most, rule, code]) => `| [${rule}](rules/en/${rule}.md): \`${code}\` | ${most} |`),
    '',
  ].join('\n');
}
