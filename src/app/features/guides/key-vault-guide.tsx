import {
  answerFor,
  keyVaultGuide,
  type PlanNote,
  type SecretAnswer,
  VALUE_ACCESSES,
  VAULT_IDENTITIES,
  type VaultAnswers,
  type VaultFault,
  type VaultField,
  type VaultNote,
  type VaultSecret,
  vaultSecretsOf,
} from '../../../engine/guides.ts';
import { openDialog } from '../../store/dialogs.ts';
import { actLabel } from '../../store/edit.ts';
import { FieldHelp, PickField, TextField, TickField } from '../../ui/field.tsx';
import { CodeText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { GuideForm } from './guide-form.tsx';
import { type GuideState, useGuide } from './use-guide.ts';
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
  const { t } = useWords<'guides'>();
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
      instead={
        <button
          type="button"
          className="btn btn--primary"
          onClick={() => openDialog('guide', { guide: 'secret-provider-class' })}
        >
          {t('guide.key-vault.instead')}
        </button>
      }
      inputs={inputs.map((field) => [field, idOf(field)] as const)}
      act={({ guideTarget }) =>
        actLabel('guide.key-vault.step', {
          name: guideTarget.object.name ?? guideTarget.object.kind ?? '',
        })
      }
      note={(note: PlanNote<VaultNote>) => noteOf(note)}
      fault={faultOf}
    >
      {(form) => {
        const { answers, write, shownFaults } = form;
        const text = (
          field: 'vault' | 'tenantId' | 'clientId' | 'account' | 'mountPath' | 'userId',
          label: string,
          help?: string,
        ) => (
          <TextField
            id={idOf(field)}
            label={label}
            help={help}
            fault={faultOf(shownFaults.get(field))}
            value={answers[field]}
            onWrite={(value) => write({ [field]: value.trim() })}
            required={field !== 'userId'}
            numeric={field === 'userId'}
          />
        );
        return (
          <>
            <KeyVaultSecrets form={form} />
            {text('vault', t('guide.vault.vault'), t('guide.vault.vault.help'))}
            {text('tenantId', t('guide.vault.tenant'), t('guide.vault.tenant.help'))}
            <PickField
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
            <PickField
              id={idOf('reading')}
              label={t('guide.vault.reading')}
              fault={faultOf(shownFaults.get('reading'))}
              value={answers.reading}
              options={VALUE_ACCESSES.map((value) => ({
                value,
                label: t(`guide.vault.reading.${value}`),
              }))}
              onPick={(reading) => write({ reading })}
            />
            {text('mountPath', t('guide.vault.mount'), t('guide.vault.mount.help'))}
            <TickField
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

/** Where the input of a field is. */
const idOf = (field: string): string => `guide-vault-${field.replace(/[^\w-]/g, '-')}`;

interface Props {
  readonly form: GuideState<VaultAnswers, VaultField, VaultFault, VaultNote>;
}

/** The variables of a workload, each with a tick and, once it moves, its name in the vault and its file. */
function KeyVaultSecrets({ form: { reviews, guideTarget, answers, write, shownFaults } }: Props) {
  const { t } = useWords<'guides'>();
  const { faultOf } = useVaultWords();
  const id = idOf('secrets');
  const found = guideTarget.workload ? vaultSecretsOf(reviews, guideTarget.workload) : [];
  const several = new Set(guideTarget.workload?.pod.containers.map(({ name }) => name)).size > 1;
  const change = (answer: SecretAnswer, ...fields: readonly VaultField[]) => {
    const others = answers.secrets.filter(({ key }) => key !== answer.key);
    write({ secrets: [...others, answer] }, ...fields);
  };
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{t('guide.vault.secrets')}</legend>
      {found.map((secret, i) => {
        const { key, variable } = secret;
        const answer = answerFor(answers.secrets, secret);
        const { moves, object, file } = answer;
        return (
          <div className="guide__secret" key={key}>
            <label className="tick">
              <input
                id={i === 0 ? id : undefined}
                type="checkbox"
                checked={moves}
                onChange={({ target }) => change({ ...answer, moves: target.checked })}
              />
              <span>
                <CodeText>{variable}</CodeText> <Origin of={secret} several={several} />
              </span>
            </label>
            {moves && (
              <>
                <TextField
                  id={idOf(`object ${key}`)}
                  label={t('guide.vault.object', { variable })}
                  fault={faultOf(shownFaults.get(`object ${key}`))}
                  value={object}
                  onWrite={(value) => change({ ...answer, object: value.trim() }, `object ${key}`)}
                  required
                />
                <TextField
                  id={idOf(`file ${key}`)}
                  label={t('guide.vault.file', { variable })}
                  help={t('guide.vault.file.help')}
                  fault={faultOf(shownFaults.get(`file ${key}`))}
                  value={file}
                  placeholder={object}
                  onWrite={(value) => change({ ...answer, file: value.trim() }, `file ${key}`)}
                />
              </>
            )}
          </div>
        );
      })}
      <FieldHelp
        id={id}
        help={t('guide.vault.secrets.help')}
        fault={faultOf(shownFaults.get('secrets'))}
      />
    </fieldset>
  );
}

/** Where a variable stands, as far as that is not plain: in which containers, from which Secret. */
function Origin({ of, several }: { readonly of: VaultSecret; readonly several: boolean }) {
  const { t } = useWords<'guides'>();
  const parts = [
    ...(several ? [t('guide.vault.in', { containers: of.containers.join(', ') })] : []),
    ...(of.secret ? [t('guide.vault.from-secret', { secret: of.secret })] : []),
  ];
  return <>{parts.join(', ')}</>;
}
