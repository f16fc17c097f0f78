import { useEffect, useState } from 'react';
import { useApp, useWords } from '../state/react.ts';
import { fileScoreOf } from '../state/score.ts';
import { verdictsOf } from '../state/verdicts.ts';
import { verdictText } from './words.ts';

/** Long enough for a pause in typing: nothing is read out between two keystrokes. */
const PAUSE_MS = 500;

/** Reads out what happened and what it did to the verdicts. Not seen. */
export function Announcer({ text }: { readonly text: string }) {
  const review = useApp((state) => state.analysis.review);
  const words = useWords();
  const { weakest } = useApp((state) => fileScoreOf(state.analysis));
  const score = weakest ? words.t('score.say', { score: weakest.value }) : '';
  const verdict = [verdictText(words, verdictsOf(review)), score].filter(Boolean).join(' ');
  const [first] = useState(verdict);
  const [said, say] = useState('');
  useEffect(() => {
    const whole = [text, verdict].filter(Boolean).join(' ');
    // What the page begins with is there to be read; only changes are news.
    const id = setTimeout(
      () => say((before) => (!before && whole === first ? '' : whole)),
      PAUSE_MS,
    );
    return () => clearTimeout(id);
  }, [text, verdict, first]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
