import { useState } from 'react';
import {
  type ClassAnswers,
  type ClassFault,
  type ClassField,
  type ClassNote,
  OBJECT_ENCODINGS,
  OBJECT_FORMATS,
  OBJECT_TYPES,
  type ObjectAnswer,
  type VaultObjectField,
  withNewObject,
  withObject,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { idOf, useClassWords } from './class-editor-words.ts';
import { GuideHelp, GuidePick, GuideText } from './guide-fields.tsx';
import { GuideAdd, GuideItem } from './guide-items.tsx';
import type { GuideState } from './use-guide.ts';

export interface ClassFormProps {
  readonly form: GuideState<ClassAnswers, ClassField, ClassFault, ClassNote>;
}

/** What the class fetches: the list that stands in its text, object by object. */
export function ClassObjects({ form }: ClassFormProps) {
  const { answers, write, told } = form;
  const { t } = useWords();
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
      <GuideHelp id={id} fault={faultOf(told.get('objects'))} />
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

function ClassObject({ form: { answers, write, told }, object, number }: ObjectProps) {
  const { t } = useWords();
  const { faultOf } = useClassWords();
  const { id, fields } = object;
  const at = (field: VaultObjectField) => `object ${id} ${field}` as const;
  const fault = (field: VaultObjectField) => faultOf(told.get(at(field)));
  const change = (field: VaultObjectField) => (value: string) =>
    write(withObject(answers, id, { [field]: value.trim() }), at(field));
  const [opened, open] = useState(MORE.some((field) => fields[field] !== ''));
  const name = fields.objectName || t('guide.class.object', { number });
  const text = (field: VaultObjectField, label: string, help?: string) => (
    <GuideText
      id={idOf(at(field))}
      label={label}
      help={help}
      fault={fault(field)}
      value={fields[field]}
      onWrite={change(field)}
      required={field === 'objectName'}
      mono
    />
  );
  const pick = (
    field: 'objectType' | 'objectFormat' | 'objectEncoding',
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <GuidePick
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
      onRemove={() => write({ objects: answers.objects.filter((one) => one.id !== id) })}
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
        open={opened || MORE.some((field) => told.has(at(field)))}
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
  options.some((one) => one.value === value)
    ? options
    : [...options, { value, label: value || '–' }];
