import { verdictText } from '../../pieces/words.ts';
import { useApp } from '../../store/react.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { useWords } from '../../ui/use-words.ts';
import { fileScoreOf } from '../../view/score.ts';
import { verdictsOf } from '../../view/verdicts.ts';

/** Reads out what happened and what it did to the verdicts. Not seen. */
export function VerdictAnnouncer({ text }: { readonly text: string }) {
  const review = useApp((state) => state.analysis.review);
  const words = useWords();
  const { weakest } = useApp((state) => fileScoreOf(state.analysis));
  const score = weakest ? words.t('score.say', { score: weakest.value }) : '';
  const verdict = [verdictText(words, verdictsOf(review)), score].filter(Boolean).join(' ');
  return <Announcer text={text} verdict={verdict} />;
}
