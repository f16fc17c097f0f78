import { useRestedChanges } from '../../store/changes.ts';
import { useWords } from '../../ui/use-words.ts';

/** How many places differ from the text that was opened. */
export function ChangeCount() {
  const { t } = useWords();
  const { hunks } = useRestedChanges();
  return <>{t('count', { n: hunks.length })}</>;
}
