import { useLearnWords } from '../state/react.ts';

/** What an attacker could reach from inside of a container. */
export function SurfacePage() {
  const { t } = useLearnWords();
  return <h1>{t('surface.title')}</h1>;
}
