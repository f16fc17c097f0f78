import { targetOf } from '../../engine/core.ts';
import { useApp, useWords } from '../store/react.ts';

/** What the target is called that manifests are reviewed for. */
export function useTargetName(): string {
  const { t } = useWords();
  const profile = useApp(({ workspace }) => targetOf(workspace.config).profile);
  return t(`profile.${profile}`);
}
