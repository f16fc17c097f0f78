/** The items of the menus that say what a manifest is reviewed for. */
import {
  AZURE_OPTIONS,
  type AzureOptions,
  formatVersion,
  PROFILE_NAMES,
  reviewTargetOf,
} from '../../../engine/core.ts';
import type { MessageKey } from '../../../i18n/index.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { MenuAction, MenuChoice, MenuRule } from '../../ui/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  azureChoices,
  CONFIG_FILE,
  hasOwnRules,
  ownPolicy,
  versionsWith,
  withAzure,
  withKubernetes,
  withoutRules,
  withPolicy,
  withProfile,
} from '../../view/config.ts';

export function useProfileItems(onImport: () => void) {
  const config = useApp((state) => state.workspace.config);
  const { configure } = useActions();
  const { saveConfig } = useShell();
  const { t } = useWords();
  return (
    <>
      <MenuChoice
        label={t('target.profile')}
        options={PROFILE_NAMES.map((id) => ({
          id,
          label: t(`profile.${id}`),
          about: t(`profile.${id}.about`),
        }))}
        value={reviewTargetOf(config).profile}
        onChange={(profile) => configure(withProfile(config, profile))}
      />
      {azureChoices(config).map((key) => (
        <AzureChoice key={key} name={key} />
      ))}
      <MenuRule />
      {hasOwnRules(config) && (
        <MenuAction
          icon="close"
          label={t('target.drop')}
          about={t('target.drop.about', { n: Object.keys(config.rules ?? {}).length })}
          onAction={() => configure(withoutRules(config))}
        />
      )}
      <MenuAction
        icon="open"
        label={t('target.import', { file: CONFIG_FILE })}
        onAction={onImport}
      />
      <MenuAction
        icon="download"
        label={t('target.export', { file: CONFIG_FILE })}
        about={t('target.export.about')}
        onAction={saveConfig}
      />
    </>
  );
}

/** How the operator has an Azure target assigned. */
function AzureChoice({ name }: { readonly name: keyof AzureOptions }) {
  const config = useApp((state) => state.workspace.config);
  const { configure } = useActions();
  const { t } = useWords();
  const words: readonly string[] = AZURE_OPTIONS[name];
  const value = reviewTargetOf(config).azure?.[name] ?? '';
  return (
    <MenuChoice
      label={t(`target.${name}`)}
      options={words.map((id) => ({ id, label: t(`target.${name}.${id}` as MessageKey) }))}
      value={value}
      onChange={(chosen) => configure(withAzure(config, name, chosen as never))}
    />
  );
}

/** Chosen as a policy version: whatever Kubernetes is. */
const FOLLOW = 'follow';

export function useVersionItems() {
  const config = useApp((state) => state.workspace.config);
  const { configure } = useActions();
  const { t } = useWords();
  const kubernetes = formatVersion(reviewTargetOf(config).kubernetesVersion);
  const policy = ownPolicy(config);
  const versions = versionsWith(policy ?? kubernetes);
  return (
    <>
      <MenuChoice
        label={t('header.kubernetes.name')}
        options={versionsWith(kubernetes).map((id) => ({ id, label: id }))}
        value={kubernetes}
        onChange={(version) => configure(withKubernetes(config, version))}
      />
      <MenuChoice
        label={t('target.policy')}
        options={[
          { id: FOLLOW, label: t('target.policy.follow') },
          ...versions.map((id) => ({ id, label: `v${id}` })),
        ]}
        value={policy ?? FOLLOW}
        onChange={(id) => configure(withPolicy(config, id === FOLLOW ? undefined : id))}
      />
    </>
  );
}
