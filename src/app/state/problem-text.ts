import { formatPath } from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { PlacedProblem } from './findings.ts';

/** The sentence of a problem with the text. */
export function problemText(
  t: Translator['t'],
  { problem, line }: Pick<PlacedProblem, 'problem' | 'line'>,
): string {
  switch (problem.code) {
    case 'broken-yaml':
      return t('problem.broken-yaml', { line, reason: t(`yaml.${problem.reason}`) });
    case 'bad-separator':
    case 'dropped-text':
      return t(`problem.${problem.code}`, { line });
    case 'wrong-type':
      return t('problem.wrong-type', {
        line,
        path: formatPath(problem.path),
        expected: t(`type.${problem.expected}`),
        actual: t(`type.${problem.actual}`),
      });
    case 'no-containers':
      return t('problem.no-containers', { line, path: formatPath(problem.path) });
    case 'rule-failed':
      return t('problem.rule-failed', { rule: problem.rule });
  }
}
