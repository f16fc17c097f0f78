import {
  type ClassAnswers,
  type ClassField,
  classAt,
  classEditor,
  isOfPod,
  type SecretProviderClass,
  VAULT_IDENTITIES,
  VAULT_OBJECT_FIELDS,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { useWords } from '../../ui/use-words.ts';
import { nameOf } from '../../view/findings.ts';
import { ClassCopies } from './class-editor-copies.tsx';
import { ClassObjects } from './class-editor-objects.tsx';
import { idOf, useClassWords } from './class-editor-words.ts';
import { namesOfContainers } from './guide-containers.ts';
import { GuidePick, GuideText, GuideTicks } from './guide-fields.tsx';
import { GuideForm } from './guide-form.tsx';
import { useGuide } from './use-guide.ts';

/** Edits a SecretProviderClass of the files, or makes one for a workload. */
export function ClassEditor() {
  const form = useGuide('secret-provider-class', classEditor);
  const { t } = useWords();
  const { noteOf, faultOf } = useClassWords();
  return (
    <GuideForm
      form={form}
      nothing={t('guide.secret-provider-class.nothing')}
      inputs={fieldsOf(typeof form === 'string' ? undefined : form.answers)}
      siteName={({ object, workload }) =>
        workload ? t('guide.class.new', { name: nameOf(object) }) : nameOf(object)
      }
      act={({ answers }) => actLabel('guide.secret-provider-class.step', { name: answers.name })}
      note={noteOf}
    >
      {(own) => {
        const { answers, write, told, site } = own;
        const present = classAt(site);
        const text = (
          field: 'name' | 'vault' | 'tenantId' | 'clientId' | 'account' | 'mountPath',
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
            required
            mono
          />
        );
        return (
          <>
            {!present && text('name', t('guide.class.name'))}
            {text('vault', t('guide.vault.vault'), t('guide.vault.vault.help'))}
            {text('tenantId', t('guide.vault.tenant'), t('guide.vault.tenant.help'))}
            <IdentityPick
              present={present}
              value={answers.identity}
              onPick={(identity) => write({ identity })}
            />
            {answers.identity !== null &&
              answers.identity !== 'system-assigned' &&
              text('clientId', t('guide.identity.client'), t('guide.identity.client.help'))}
            {!present && isOfPod(answers.identity) && text('account', t('guide.identity.account'))}
            <ClassObjects form={own} />
            {!present && (
              <>
                <GuideTicks
                  id={idOf('containers')}
                  label={t('guide.class.containers')}
                  fault={faultOf(told.get('containers'))}
                  all={namesOfContainers(site)}
                  ticked={answers.containers}
                  onTick={(containers) => write({ containers })}
                />
                {text('mountPath', t('guide.vault.mount'), t('guide.vault.mount.help'))}
              </>
            )}
            <ClassCopies form={own} />
          </>
        );
      }}
    </GuideForm>
  );
}

interface IdentityProps {
  readonly present: SecretProviderClass | null;
  readonly value: ClassAnswers['identity'];
  readonly onPick: (identity: ClassAnswers['identity']) => void;
}

/** Who signs in; a way that is not offered may stay. */
function IdentityPick({ present, value, onPick }: IdentityProps) {
  const { t } = useWords();
  const modes = ['pod-identity', 'service-principal', 'contradictory'] as const;
  const mode = modes.find((one) => one === present?.identity);
  const kept = mode && {
    value: '' as const,
    label: t('guide.class.identity.kept', { mode: t(`guide.class.identity.kept.${mode}`) }),
  };
  return (
    <GuidePick
      id={idOf('identity')}
      label={t('guide.vault.identity')}
      value={value ?? ''}
      options={[
        ...(kept ? [kept] : []),
        ...VAULT_IDENTITIES.map((one) => ({ value: one, label: t(`guide.vault.identity.${one}`) })),
      ]}
      onPick={(one) => onPick(one === '' ? null : one)}
    />
  );
}

/** Every field that may be wrong, in reading order. */
function fieldsOf(answers: ClassAnswers | undefined): (readonly [ClassField, string])[] {
  const fields: ClassField[] = [
    'name',
    'vault',
    'tenantId',
    'clientId',
    'account',
    'objects',
    ...(answers?.objects ?? []).flatMap(({ id }): ClassField[] =>
      VAULT_OBJECT_FIELDS.map((field) => `object ${id} ${field}` as const),
    ),
    'containers',
    'mountPath',
    ...(answers?.copies ?? []).flatMap(({ id, keys }): ClassField[] => [
      `copy ${id} secret`,
      ...keys.flatMap((key): ClassField[] => [
        `key ${id} ${key.id} key`,
        `key ${id} ${key.id} file`,
      ]),
      `copy ${id} keys`,
    ]),
  ];
  return fields.map((field) => [field, idOf(field)]);
}
