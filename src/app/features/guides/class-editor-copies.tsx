import {
  type ClassField,
  type CopyAnswer,
  fileOf,
  type KeyAnswer,
  withNewCopy,
  withNewKey,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ClassFormProps } from './class-editor-objects.tsx';
import { idOf, useClassWords } from './class-editor-words.ts';
import { GuideHelp, GuidePick, GuideText } from './guide-fields.tsx';
import { GuideAdd, GuideItem } from './guide-items.tsx';

const TYPES = [
  'Opaque',
  'kubernetes.io/tls',
  'kubernetes.io/dockerconfigjson',
  'kubernetes.io/basic-auth',
  'kubernetes.io/ssh-auth',
];

/** The Secrets that the driver writes from the files. */
export function ClassCopies({ form }: ClassFormProps) {
  const { answers, write } = form;
  const { t } = useWords();
  const id = idOf('copies');
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{t('guide.class.copies')}</legend>
      <GuideHelp id={id} help={t('guide.class.copies.help')} />
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
  const { answers, write, told } = form;
  const { t } = useWords();
  const { faultOf } = useClassWords();
  const { id, secret, type, keys } = copy;
  const change = (some: Partial<CopyAnswer>, ...fields: readonly ClassField[]) => {
    const copies = answers.copies.map((one) => (one.id === id ? { ...one, ...some } : one));
    write({ copies }, ...fields);
  };
  const keysId = idOf(`copy ${id} keys`);
  return (
    <GuideItem
      title={t('guide.class.copy', { name: secret })}
      level={3}
      remove={t('guide.class.copy.remove', { name: secret })}
      back={idOf('copies')}
      onRemove={() => write({ copies: answers.copies.filter((one) => one.id !== id) })}
    >
      <GuideText
        id={idOf(`copy ${id} secret`)}
        label={t('guide.class.copy.secret')}
        fault={faultOf(told.get(`copy ${id} secret`))}
        value={secret}
        onWrite={(value) => change({ secret: value.trim() }, `copy ${id} secret`)}
        required
        mono
      />
      <GuidePick
        id={idOf(`copy ${id} type`)}
        label={t('guide.class.copy.type')}
        value={type}
        options={[...new Set([...TYPES, type])].map((value) => ({ value, label: value || '–' }))}
        onPick={(value) => change({ type: value }, `copy ${id} keys`)}
      />
      {keys.map((one, i) => (
        <ClassKey
          key={one.id}
          form={form}
          copy={copy}
          own={one}
          number={i + 1}
          onChange={(next, ...fields) =>
            change(
              { keys: keys.flatMap((key) => (key.id === one.id ? (next ?? []) : key)) },
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
      <GuideHelp id={keysId} fault={faultOf(told.get(`copy ${id} keys`), type)} />
    </GuideItem>
  );
}

interface KeyProps extends CopyProps {
  readonly own: KeyAnswer;
  readonly number: number;
  /** Undefined: it goes. */
  readonly onChange: (next: KeyAnswer | undefined, ...fields: readonly ClassField[]) => void;
}

function ClassKey({ form: { answers, told }, copy, own, number, onChange }: KeyProps) {
  const { t } = useWords();
  const { faultOf } = useClassWords();
  const files = answers.objects.map(({ fields }) => fileOf(fields)).filter((file) => file !== '');
  const at = (field: 'key' | 'file') => `key ${copy.id} ${own.id} ${field}` as const;
  return (
    <GuideItem
      title={t('guide.class.key', { number })}
      level={4}
      remove={t('guide.class.key.remove', { name: own.key || number })}
      back={idOf(`copy ${copy.id} keys`)}
      onRemove={() => onChange(undefined)}
    >
      <GuideText
        id={idOf(at('key'))}
        label={t('guide.class.key.key')}
        fault={faultOf(told.get(at('key')))}
        value={own.key}
        onWrite={(key) => onChange({ ...own, key: key.trim() }, at('key'))}
        required
        mono
      />
      <GuidePick
        id={idOf(at('file'))}
        label={t('guide.class.key.file')}
        fault={faultOf(told.get(at('file')))}
        value={own.file}
        options={[...new Set([own.file, ...files])].map((file) => ({
          value: file,
          label: file || t('guide.class.key.file.none'),
        }))}
        onPick={(file) => onChange({ ...own, file }, at('file'))}
      />
    </GuideItem>
  );
}
