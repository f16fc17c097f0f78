import { POINTS } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import type { PlacedScore } from '../../view/score.ts';
import { resolved } from '../../view/settings.ts';

/** What takes no points and why, and where the whole table stands. */
export function ScoreLeftOut({ score: { uncounted } }: { readonly score: PlacedScore }) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords();
  const { suppressed, unscored, info } = uncounted;
  return (
    <div className="why__not">
      <h3>{t('score.panel.not')}</h3>
      <ul>
        <li>{t('score.panel.not.suppressed', { n: suppressed })}</li>
        <li>{t('score.panel.not.unscored', { n: unscored })}</li>
        {info > 0 && <li>{t('score.panel.not.info', { n: info })}</li>}
        <li>{t('score.panel.not.asked', { profile: t(`profile.${profile}`) })}</li>
      </ul>
      <p>{t('score.panel.table', { ...POINTS })}</p>
    </div>
  );
}
