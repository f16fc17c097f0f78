import { LazyPart } from '../../pieces/lazy-part.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { PlacedScore } from '../../view/score.ts';

export const loadScoreReasons = async () => (await import('./score-reasons.tsx')).ScoreReasons;

/** Why the score is what it is, in a box below the number. */
export function ScorePanel({ weakest }: { readonly weakest: PlacedScore }) {
  const { t } = useWords();
  return (
    <Panel
      buttonClass="link score__why"
      button={t('score.why', { value: weakest.value })}
      className="why"
      offset={8}
    >
      {(close) => (
        <LazyPart load={loadScoreReasons} areas={['opened']} props={{ onClose: close }} />
      )}
    </Panel>
  );
}
