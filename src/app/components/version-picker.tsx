import { LATEST } from '../../engine/index.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { Icon } from './icon.tsx';

const OLDEST_MINOR = 30;

/** The Kubernetes versions to choose from, the newest first. */
export const VERSIONS: readonly string[] = Array.from(
  { length: LATEST.minor - OLDEST_MINOR + 1 },
  (_, i) => `1.${LATEST.minor - i}`,
);

export function VersionPicker() {
  const version = useApp((state) => state.workspace.kubernetesVersion);
  const { setKubernetesVersion } = useActions();
  const { t } = useWords();
  return (
    <label className="pick bar__version">
      <span aria-hidden="true">{t('header.kubernetes')}</span>
      <select
        className="num"
        aria-label={t('header.kubernetes.name')}
        value={version}
        onChange={(event) => setKubernetesVersion(event.target.value)}
      >
        {VERSIONS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
