import { useState } from 'react';
import {
  CLASS_FAULTS,
  CLASS_NOTES,
  type ClassAnswers,
  type ClassFault,
  type ClassField,
  type ClassNote,
  type CopyAnswer,
  classAt,
  classEditor,
  demandedKeys,
  fileOf,
  isOfPod,
  type KeyAnswer,
  OBJECT_ENCODINGS,
  OBJECT_FORMATS,
  OBJECT_TYPES,
  type ObjectAnswer,
  type PlanNote,
  type SecretProviderClass,
  VAULT_IDENTITIES,
  VAULT_OBJECT_FIELDS,
  type VaultObjectField,
  withNewCopy,
  withNewKey,
  withNewObject,
  withObject,
} from '../../../engine/guides.ts';
import { objectTitle } from '../../../results/objects.ts';
import { actLabel } from '../../store/edit.ts';
import { FieldHelp, PickField, TextField } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { namesOfContainers } from './guide-containers.ts';
import { GuideForm } from './guide-form.tsx';
import { GuideAdd, GuideItem, GuideTicks } from './guide-items.tsx';
import { type GuideState, useGuide } from './use-guide.ts';
import { useVaultWords } from './use-vault-words.ts';

/** Edits a SecretProviderClass of the files, or makes one for a workload. */
export function ClassEditor() {
  const form = useGuide('secret-provider-class', classEditor);
  const { t } = useWords<'guides'>();
  const { noteOf, faultOf } = useClassWords();
  return (
    <GuideForm
      form={form}
      nothing={t('guide.secret-provider-class.nothing')}
      inputs={fieldsOf(typeof form === 'string' ? undefined : form.answers)}
      targetName={({ object, workload }) =>
        workload ? t('guide.class.new', { name: objectTitle(object) }) : objectTitle(object)
      }
      act={({ answers }) => actLabel('guide.secret-provider-class.step', { name: answers.name })}
      note={noteOf}
      fault={(code) => faultOf(code)}
    >
      {(form) => {
        const { answers, write, shownFaults, guideTarget } = form;
        const present = classAt(guideTarget);
        const text = (
          field: 'name' | 'vault' | 'tenantId' | 'clientId' | 'account' | 'mountPath',
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
            required
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
            <ClassObjects form={form} />
            {!present && (
              <>
                <GuideTicks
                  id={idOf('containers')}
                  label={t('guide.class.containers')}
                  fault={faultOf(shownFaults.get('containers'))}
                  all={namesOfContainers(guideTarget)}
                  ticked={answers.containers}
                  onTick={(containers) => write({ containers })}
                />
                {text('mountPath', t('guide.vault.mount'), t('guide.vault.mount.help'))}
              </>
            )}
            <ClassCopies form={form} />
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
  const { t } = useWords<'guides'>();
  const modes = ['pod-identity', 'service-principal', 'contradictory'] as const;
  const mode = modes.find((candidate) => candidate === present?.identity);
  const kept = mode && {
    value: '' as const,
    label: t('guide.class.identity.kept', { mode: t(`guide.class.identity.kept.${mode}`) }),
  };
  return (
    <PickField
      id={idOf('identity')}
      label={t('guide.vault.identity')}
      value={value ?? ''}
      options={[
        ...(kept ? [kept] : []),
        ...VAULT_IDENTITIES.map((identity) => ({
          value: identity,
          label: t(`guide.vault.identity.${identity}`),
        })),
      ]}
      onPick={(picked) => onPick(picked === '' ? null : picked)}
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

interface ClassFormProps {
  readonly form: GuideState<ClassAnswers, ClassField, ClassFault, ClassNote>;
}

/** What the class fetches: the list that stands in its text, object by object. */
function ClassObjects({ form }: ClassFormProps) {
  const { answers, write, shownFaults } = form;
  const { t } = useWords<'guides'>();
  const { faultOf } = useClassWords();
  const id = idOf('objects');
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{t('guide.class.objects')}</legend>
      {answers.objects.map((object, i) => (
        <ClassObject key={object.id} form={form} object={object} number={i + 1} />
      ))}
      <GuideAdd
        id={id}
        label={t('guide.class.object.add')}
        first={(added) => idOf(`object ${added} objectName`)}
        onAdd={() => {
          const change = withNewObject(answers);
          write(change);
          return change.objects?.at(-1)?.id;
        }}
      />
      <FieldHelp id={id} fault={faultOf(shownFaults.get('objects'))} />
    </fieldset>
  );
}

const MORE = [
  'objectVersion',
  'objectVersionHistory',
  'objectFormat',
  'objectEncoding',
  'filePermission',
] as const satisfies readonly VaultObjectField[];

interface ObjectProps extends ClassFormProps {
  readonly object: ObjectAnswer;
  readonly number: number;
}

function ClassObject({ form: { answers, write, shownFaults }, object, number }: ObjectProps) {
  const { t } = useWords<'guides'>();
  const { faultOf } = useClassWords();
  const { id, fields } = object;
  const at = (field: VaultObjectField) => `object ${id} ${field}` as const;
  const fault = (field: VaultObjectField) => faultOf(shownFaults.get(at(field)));
  const change = (field: VaultObjectField) => (value: string) =>
    write(withObject(answers, id, { [field]: value.trim() }), at(field));
  const [opened, open] = useState(MORE.some((field) => fields[field] !== ''));
  const name = fields.objectName || t('guide.class.object', { number });
  const text = (field: VaultObjectField, label: string, help?: string) => (
    <TextField
      id={idOf(at(field))}
      label={label}
      help={help}
      fault={fault(field)}
      value={fields[field]}
      onWrite={change(field)}
      required={field === 'objectName'}
    />
  );
  const pick = (
    field: 'objectType' | 'objectFormat' | 'objectEncoding',
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <PickField
      id={idOf(at(field))}
      label={label}
      fault={fault(field)}
      value={fields[field]}
      options={withValue(options, fields[field])}
      onPick={change(field)}
    />
  );
  const orDefault = (field: 'objectFormat' | 'objectEncoding', values: readonly string[]) => [
    { value: '', label: t(`guide.class.${field}.default`) },
    ...values.map((value) => ({ value, label: value })),
  ];
  return (
    <GuideItem
      title={
        fields.objectName
          ? t('guide.class.object.named', { name: fields.objectName })
          : t('guide.class.object', { number })
      }
      level={3}
      remove={t('guide.class.object.remove', { name })}
      back={idOf('objects')}
      onRemove={() => write({ objects: answers.objects.filter((entry) => entry.id !== id) })}
    >
      <div className="guide__pair">
        {text('objectName', t('guide.class.objectName'))}
        {pick(
          'objectType',
          t('guide.class.objectType'),
          OBJECT_TYPES.map((value) => ({ value, label: t(`guide.class.objectType.${value}`) })),
        )}
      </div>
      {text('objectAlias', t('guide.class.objectAlias'), t('guide.class.objectAlias.help'))}
      <details
        className="guide__more"
        open={opened || MORE.some((field) => shownFaults.has(at(field)))}
        onToggle={({ currentTarget }) => open(currentTarget.open)}
      >
        <summary>{t('guide.class.more')}</summary>
        {text('objectVersion', t('guide.class.objectVersion'), t('guide.class.objectVersion.help'))}
        {text(
          'objectVersionHistory',
          t('guide.class.objectVersionHistory'),
          t('guide.class.objectVersionHistory.help'),
        )}
        {pick(
          'objectFormat',
          t('guide.class.objectFormat'),
          orDefault('objectFormat', OBJECT_FORMATS),
        )}
        {pick(
          'objectEncoding',
          t('guide.class.objectEncoding'),
          orDefault('objectEncoding', OBJECT_ENCODINGS),
        )}
        {text(
          'filePermission',
          t('guide.class.filePermission'),
          t('guide.class.filePermission.help'),
        )}
      </details>
    </GuideItem>
  );
}

/** A value of the text that is none of the options stays one until another is chosen. */
const withValue = (
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
) =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value || '–' }];

const TYPES = [
  'Opaque',
  'kubernetes.io/tls',
  'kubernetes.io/dockerconfigjson',
  'kubernetes.io/basic-auth',
  'kubernetes.io/ssh-auth',
];

/** The Secrets that the driver writes from the files. */
function ClassCopies({ form }: ClassFormProps) {
  const { answers, write } = form;
  const { t } = useWords<'guides'>();
  const id = idOf('copies');
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{t('guide.class.copies')}</legend>
      <FieldHelp id={id} help={t('guide.class.copies.help')} />
      {answers.copies.map((copy) => (
        <ClassCopy key={copy.id} form={form} copy={copy} />
      ))}
      <GuideAdd
        id={id}
        label={t('guide.class.copy.add')}
        first={(added) => idOf(`copy ${added} secret`)}
        onAdd={() => {
          const change = withNewCopy(answers);
          write(change);
          return change.copies?.at(-1)?.id;
        }}
      />
    </fieldset>
  );
}

interface CopyProps extends ClassFormProps {
  readonly copy: CopyAnswer;
}

function ClassCopy({ form, copy }: CopyProps) {
  const { answers, write, shownFaults } = form;
  const { t } = useWords<'guides'>();
  const { faultOf } = useClassWords();
  const { id, secret, type, keys } = copy;
  const change = (some: Partial<CopyAnswer>, ...fields: readonly ClassField[]) => {
    const copies = answers.copies.map((entry) => (entry.id === id ? { ...entry, ...some } : entry));
    write({ copies }, ...fields);
  };
  const keysId = idOf(`copy ${id} keys`);
  return (
    <GuideItem
      title={t('guide.class.copy', { name: secret })}
      level={3}
      remove={t('guide.class.copy.remove', { name: secret })}
      back={idOf('copies')}
      onRemove={() => write({ copies: answers.copies.filter((entry) => entry.id !== id) })}
    >
      <TextField
        id={idOf(`copy ${id} secret`)}
        label={t('guide.class.copy.secret')}
        fault={faultOf(shownFaults.get(`copy ${id} secret`))}
        value={secret}
        onWrite={(value) => change({ secret: value.trim() }, `copy ${id} secret`)}
        required
      />
      <PickField
        id={idOf(`copy ${id} type`)}
        label={t('guide.class.copy.type')}
        value={type}
        options={[...new Set([...TYPES, type])].map((value) => ({ value, label: value || '–' }))}
        onPick={(value) => change({ type: value }, `copy ${id} keys`)}
      />
      {keys.map((answer, i) => (
        <ClassKey
          key={answer.id}
          form={form}
          copy={copy}
          answer={answer}
          number={i + 1}
          onChange={(next, ...fields) =>
            change(
              { keys: keys.flatMap((key) => (key.id === answer.id ? (next ?? []) : key)) },
              ...fields,
            )
          }
        />
      ))}
      <GuideAdd
        id={keysId}
        label={t('guide.class.key.add')}
        first={(added) => idOf(`key ${id} ${added} key`)}
        onAdd={() => {
          const next = withNewKey(copy);
          change(next);
          return next.keys.at(-1)?.id;
        }}
      />
      <FieldHelp id={keysId} fault={faultOf(shownFaults.get(`copy ${id} keys`), type)} />
    </GuideItem>
  );
}

interface KeyProps extends CopyProps {
  readonly answer: KeyAnswer;
  readonly number: number;
  /** Undefined: it goes. */
  readonly onChange: (next: KeyAnswer | undefined, ...fields: readonly ClassField[]) => void;
}

function ClassKey({ form: { answers, shownFaults }, copy, answer, number, onChange }: KeyProps) {
  const { t } = useWords<'guides'>();
  const { faultOf } = useClassWords();
  const files = answers.objects.map(({ fields }) => fileOf(fields)).filter((file) => file !== '');
  const at = (field: 'key' | 'file') => `key ${copy.id} ${answer.id} ${field}` as const;
  return (
    <GuideItem
      title={t('guide.class.key', { number })}
      level={4}
      remove={t('guide.class.key.remove', { name: answer.key || number })}
      back={idOf(`copy ${copy.id} keys`)}
      onRemove={() => onChange(undefined)}
    >
      <TextField
        id={idOf(at('key'))}
        label={t('guide.class.key.key')}
        fault={faultOf(shownFaults.get(at('key')))}
        value={answer.key}
        onWrite={(key) => onChange({ ...answer, key: key.trim() }, at('key'))}
        required
      />
      <PickField
        id={idOf(at('file'))}
        label={t('guide.class.key.file')}
        fault={faultOf(shownFaults.get(at('file')))}
        value={answer.file}
        options={[...new Set([answer.file, ...files])].map((file) => ({
          value: file,
          label: file || t('guide.class.key.file.none'),
        }))}
        onPick={(file) => onChange({ ...answer, file }, at('file'))}
      />
    </GuideItem>
  );
}

/** Where the input of a field is. */
const idOf = (field: string): string => `guide-class-${field.replaceAll(' ', '-')}`;

const among = <T extends string>(list: readonly T[], code: string): code is T =>
  list.some((item) => item === code);

/** Sentences of the editor of a SecretProviderClass; others are those of the guide to Key Vault. */
function useClassWords() {
  const { t } = useWords<'guides'>();
  const vault = useVaultWords();
  return {
    noteOf: ({ code, data }: PlanNote<ClassNote>): string =>
      among(CLASS_NOTES, code)
        ? t(`guide.class.note.${code}`, data)
        : vault.noteOf({ code, ...(data && { data }) }),
    /** @param type of the Secret that lacks a key */
    faultOf: (code: ClassFault | undefined, type = ''): string | undefined =>
      code !== undefined && among(CLASS_FAULTS, code)
        ? t(`guide.class.error.${code}`, { keys: demandedKeys(type).join(', ') })
        : vault.faultOf(code),
  };
}
