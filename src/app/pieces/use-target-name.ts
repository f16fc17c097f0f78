import { reviewTargetOf } from '../../engine/core.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';

/** What the target is called that manifests are reviewed for. */
export function useTargetName(): string {
  const { t } = useWords();
  const profile = useApp(({ workspace }) => reviewTargetOf(workspace.config).profile);
  return t(`profile.${profile}`);
}
