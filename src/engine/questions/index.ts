/** The checks that end the chapters, with what judges an answer: what few ask for, so a chunk of its own. */
import type { GuideChapter } from '../knowledge/guide.ts';
import { type Examination, examinerOf, sceneOf } from '../lessons/examine.ts';
import { check as credentials } from './credentials/check.ts';
import { check as intro } from './intro/check.ts';
import { check as kernel } from './kernel/check.ts';
import { check as keyVault } from './key-vault/check.ts';
import { check as podAccess } from './pod-access/check.ts';
import type { ChapterCheck } from './question.ts';
import { check as securityContext } from './security-context/check.ts';
import { check as workloadId } from './workload-id/check.ts';

/** By chapter; one that is not there does not compile. */
export const checks: { readonly [C in GuideChapter]: ChapterCheck } = {
  intro,
  'pod-access': podAccess,
  'security-context': securityContext,
  kernel,
  credentials,
  'workload-id': workloadId,
  'key-vault': keyVault,
};

/** The name of the question that is answered by a change. */
export const CHANGE = 'change';

/** The questions of a check by name, in the order in which they are asked. */
export const questionsOf = ({ choices }: ChapterCheck): readonly string[] => [
  ...Object.keys(choices),
  CHANGE,
];

/** What an answer to the last question may look like. */
export const solutionOf = ({ before, change }: ChapterCheck): string =>
  change.solution.reduce((text, [from, to]) => text.replace(from, () => to), before);

export interface Judge {
  /** Whether an option is true of the manifest. */
  isRight(choice: string, option: string): boolean;
  /** What of the changed manifest is right: one step, `change`. */
  examine(text: string): Examination;
}

/** What judges the answers to a check, on the manifest alone. */
export function judgeOf(check: ChapterCheck): Judge {
  const scene = sceneOf(check.before);
  const examine = examinerOf({
    start: check.before,
    solution: solutionOf(check),
    steps: { [CHANGE]: check.change.done },
    turns: check.change.turns,
  });
  return {
    isRight: (choice, option) => check.choices[choice]?.[option]?.(scene) === true,
    examine,
  };
}
