import { useApp, useWords } from '../state/react.ts';
import { fileScoreOf } from '../state/score.ts';
import { verdictsOf } from '../state/verdicts.ts';
import { Announcer } from './announcer.tsx';
import { verdictText } from './words.ts';

/** Reads out what happened and what it did to the verdicts. Not seen. */
export function VerdictAnnouncer({ text }: { readonly text: string }) {
  const review = useApp((state) => state.analysis.review);
  const words = useWords();
  const { weakest } = useApp((state) => fileScoreOf(state.analysis));
  const score = weakest ? words.t('score.say', { score: weakest.value }) : '';
  const verdict = [verdictText(words, verdictsOf(review)), score].filter(Boolean).join(' ');
  return <Announcer text={text} verdict={verdict} />;
}
