import { useRef } from 'react';
import { formatVersion, reviewTargetOf } from '../../../engine/core.ts';
import { ConfigInput } from '../../pieces/file-input.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { DropMenu } from '../../ui/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import { hasOwnRules, ownPolicy, withoutRules } from '../../view/config.ts';
import { useProfileItems, useVersionItems } from './target-items.tsx';
import './target.css';

/** What the manifest is reviewed for: the profile, and whether a configuration file changes it. */
export function ProfilePicker() {
  const config = useApp((state) => state.workspace.config);
  const { configure } = useActions();
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const name = t(`profile.${reviewTargetOf(config).profile}`);
  const changed = hasOwnRules(config);
  const says = changed ? t('target.changed', { profile: name }) : name;
  return (
    <span className="target header__target">
      <span className="target__label" aria-hidden="true">
        {t('target.label')}
      </span>
      <span className={changed ? 'split' : undefined}>
        <DropMenu
          label={t('target.now', { profile: says })}
          className="btn target__pick"
          wide
          button={
            <>
              <span className="target__name">
                {name}
                {changed && <small>{t('target.changed.short')}</small>}
              </span>
              <Icon name="down" />
            </>
          }
        >
          {useProfileItems(() => picker.current?.click())}
        </DropMenu>
        {changed && (
          <button
            type="button"
            className="btn"
            aria-label={t('target.drop')}
            title={t('target.drop')}
            onClick={() => configure(withoutRules(config))}
          >
            <Icon name="close" />
          </button>
        )}
      </span>
      <ConfigInput ref={picker} />
    </span>
  );
}

/** The versions that the manifest is read for: of Kubernetes, and of the policy where it differs. */
export function VersionPicker() {
  const config = useApp((state) => state.workspace.config);
  const { t } = useWords();
  const version = formatVersion(reviewTargetOf(config).kubernetesVersion);
  const policy = ownPolicy(config);
  const says = policy === undefined ? version : t('target.versions', { version, policy });
  return (
    <span className="target header__version">
      <span className="target__label" aria-hidden="true">
        {t('header.kubernetes')}
      </span>
      <DropMenu
        label={t('target.versions.now', { versions: says })}
        className="btn target__pick num"
        columns
        button={
          <>
            <span className="target__name">
              <span>{version}</span>
              {policy !== undefined && <small>{t('target.policy.short', { policy })}</small>}
            </span>
            <Icon name="down" />
          </>
        }
      >
        {useVersionItems()}
      </DropMenu>
    </span>
  );
}
