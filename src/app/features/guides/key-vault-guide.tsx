import {
  keyVaultGuide,
  type Note,
  VALUE_ACCESSES,
  VAULT_IDENTITIES,
  type VaultField,
  type VaultNote,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { useWords } from '../../ui/use-words.ts';
import { GuidePick, GuideText, GuideTick } from './guide-fields.tsx';
import { GuideForm } from './guide-form.tsx';
import { idOf, KeyVaultSecrets } from './key-vault-secrets.tsx';
import { useGuide } from './use-guide.ts';
import { useVaultWords } from './use-vault-words.ts';

const FIELDS = [
  'vault',
  'tenantId',
  'clientId',
  'account',
  'reading',
  'mountPath',
  'userId',
] as const;

/** Moves secrets of a workload to Azure Key Vault. */
export function KeyVaultGuide() {
  const form = useGuide('key-vault', keyVaultGuide);
  const { t } = useWords();
  const { noteOf, faultOf } = useVaultWords();
  const secrets = typeof form === 'string' ? [] : form.answers.secrets;
  const inputs: VaultField[] = [
    'secrets',
    ...secrets.flatMap(({ key }): VaultField[] => [`object ${key}`, `file ${key}`]),
    ...FIELDS,
  ];
  return (
    <GuideForm
      form={form}
      nothing={t('guide.key-vault.nothing')}
      inputs={inputs.map((field) => [field, idOf(field)] as const)}
      act={({ site }) =>
        actLabel('guide.key-vault.step', { name: site.object.name ?? site.object.kind ?? '' })
      }
      note={(note: Note<VaultNote>) => noteOf(note)}
    >
      {(own) => {
        const { answers, write, told } = own;
        const text = (
          field: 'vault' | 'tenantId' | 'clientId' | 'account' | 'mountPath' | 'userId',
          label: string,
          help?: string,
        ) => (
          <GuideText
            id={idOf(field)}
            label={label}
            help={help}
            fault={faultOf(told.get(field))}
            value={answers[field]}
            onWrite={(value) => write({ [field]: value.trim() })}
            required={field !== 'userId'}
            numeric={field === 'userId'}
            mono={field !== 'userId'}
          />
        );
        return (
          <>
            <KeyVaultSecrets form={own} />
            {text('vault', t('guide.vault.vault'), t('guide.vault.vault.help'))}
            {text('tenantId', t('guide.vault.tenant'), t('guide.vault.tenant.help'))}
            <GuidePick
              id={idOf('identity')}
              label={t('guide.vault.identity')}
              value={answers.identity}
              options={VAULT_IDENTITIES.map((value) => ({
                value,
                label: t(`guide.vault.identity.${value}`),
              }))}
              onPick={(identity) => write({ identity })}
            />
            {answers.identity !== 'system-assigned' &&
              text('clientId', t('guide.identity.client'), t('guide.identity.client.help'))}
            {answers.identity === 'workload-id' && text('account', t('guide.identity.account'))}
            <GuidePick
              id={idOf('reading')}
              label={t('guide.vault.reading')}
              fault={faultOf(told.get('reading'))}
              value={answers.reading}
              options={VALUE_ACCESSES.map((value) => ({
                value,
                label: t(`guide.vault.reading.${value}`),
              }))}
              onPick={(reading) => write({ reading })}
            />
            {text('mountPath', t('guide.vault.mount'), t('guide.vault.mount.help'))}
            <GuideTick
              id={idOf('harden')}
              label={t('guide.vault.harden')}
              help={t('guide.vault.harden.help')}
              checked={answers.harden}
              onTick={(harden) => write({ harden })}
            />
            {answers.harden && text('userId', t('guide.vault.user'), t('guide.vault.user.help'))}
          </>
        );
      }}
    </GuideForm>
  );
}
