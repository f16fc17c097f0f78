import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { hasOwnRules } from '../../view/config.ts';
import { resolved, ruleCounts } from '../../view/settings.ts';

/** What is asked for, in a line. */
export function TargetLine() {
  const settings = useApp((state) => state.analysis.review.settings);
  const config = useApp((state) => state.workspace.config);
  const { t } = useWords();
  return (
    <span className="num">
      {t('status.rules', {
        profile: t(`profile.${resolved(config).profile}`),
        changed: hasOwnRules(config) ? 'yes' : 'no',
        ...ruleCounts(settings),
      })}
    </span>
  );
}
