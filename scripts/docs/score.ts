/** How the score is made, from the table that makes it. */
import { CAPS, POINTS, SCORED, type Severity } from '../../src/engine/index.ts';
import type { Translator } from '../../src/i18n/index.ts';

export function scorePage({ t }: Translator): string {
  const caps = Object.entries(CAPS).flatMap(([rule, codes]) =>
    Object.entries(codes).map(([code, most]) => [most, rule, code] as const),
  );
  return [
    '# Score',
    '',
    'How hard a workload is, from 0 to 100. Each rule that finds something in the workload takes away',
    'the points of its worst finding, once. Some findings cap what is left: whoever holds the node needs',
    'nothing else. A fix never lowers the score. A file is as hard as its weakest workload. Findings that a',
    'mark in the manifest waives do not count; the verdicts of the Pod Security Standards stay as they are.',
    '',
    `Counted are the steps ${SCORED.map((step) => t(`step.${step}.title`)).join(', ')}: how a pod may be`,
    'attacked. How well it runs is not, since one good setting may call for the next.',
    '',
    'Which rules are asked is a matter of the profile, so that scores of two profiles do not compare.',
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
