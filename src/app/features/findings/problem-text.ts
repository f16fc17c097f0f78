import type { Translator } from '../../../i18n/index.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { PlacedProblem } from '../../view/findings.ts';

/** The sentence of a problem with its line. */
export const placedProblemText = (
  t: Translator['t'],
  { problem, line }: Pick<PlacedProblem, 'problem'> & { readonly line: number },
): string =>
  problem.code === 'rule-failed'
    ? problemText(t, problem)
    : t('problem.at', { line, sentence: problemText(t, problem) });
