import {
  answerFor,
  type SecretAnswer,
  type VaultAnswers,
  type VaultFault,
  type VaultField,
  type VaultNote,
  type VaultSecret,
  vaultSecretsOf,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { GuideHelp, GuideText } from './guide-fields.tsx';
import type { GuideState } from './use-guide.ts';
import { useVaultWords } from './use-vault-words.ts';

/** Where the input of a field is. */
export const idOf = (field: string): string => `guide-vault-${field.replace(/[^\w-]/g, '-')}`;

interface Props {
  readonly form: GuideState<VaultAnswers, VaultField, VaultFault, VaultNote>;
}

/** The variables of a workload, each with a tick and, once it moves, its name in the vault and its file. */
export function KeyVaultSecrets({ form: { reviews, site, answers, write, told } }: Props) {
  const { t } = useWords();
  const { faultOf } = useVaultWords();
  const id = idOf('secrets');
  const found = site.workload ? vaultSecretsOf(reviews, site.workload) : [];
  const several = new Set(site.workload?.pod.containers.map(({ name }) => name)).size > 1;
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
                <code translate="no">{variable}</code> <Origin of={secret} several={several} />
              </span>
            </label>
            {moves && (
              <>
                <GuideText
                  id={idOf(`object ${key}`)}
                  label={t('guide.vault.object', { variable })}
                  fault={faultOf(told.get(`object ${key}`))}
                  value={object}
                  onWrite={(value) => change({ ...answer, object: value.trim() }, `object ${key}`)}
                  required
                  mono
                />
                <GuideText
                  id={idOf(`file ${key}`)}
                  label={t('guide.vault.file', { variable })}
                  help={t('guide.vault.file.help')}
                  fault={faultOf(told.get(`file ${key}`))}
                  value={file}
                  placeholder={object}
                  onWrite={(value) => change({ ...answer, file: value.trim() }, `file ${key}`)}
                  mono
                />
              </>
            )}
          </div>
        );
      })}
      <GuideHelp
        id={id}
        help={t('guide.vault.secrets.help')}
        fault={faultOf(told.get('secrets'))}
      />
    </fieldset>
  );
}

/** Where a variable stands, as far as that is not plain: in which containers, from which Secret. */
function Origin({ of, several }: { readonly of: VaultSecret; readonly several: boolean }) {
  const { t } = useWords();
  const parts = [
    ...(several ? [t('guide.vault.in', { containers: of.containers.join(', ') })] : []),
    ...(of.secret ? [t('guide.vault.from-secret', { secret: of.secret })] : []),
  ];
  return <>{parts.join(', ')}</>;
}
