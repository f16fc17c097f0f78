import { useStore } from 'zustand';
import { NEW_MANIFEST, type NewFault } from '../../../engine/late.ts';
import { Icon } from '../../ui/icon.tsx';
import { Status } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type DraftField, newForm, shownSet, type TextField, write } from './new-manifest.ts';

export const fieldId = (field: string): string => `new-${field}`;

interface TextProps {
  readonly field: TextField;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly fault?: NewFault | undefined;
  /** What the fault is about, where it is not the field itself: its sentence stands there. */
  readonly helpId?: string;
  /** Longest name, where one is asked for. */
  readonly most?: number;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  readonly required?: boolean;
  /** Several lines. */
  readonly lines?: boolean;
}

/** A field of the form. What is wrong with it stands beside it and says what to write. */
export function NewText({
  field,
  label,
  value,
  help,
  fault,
  helpId,
  most,
  placeholder,
  numeric,
  required,
  lines,
}: TextProps) {
  const id = fieldId(field);
  const own = helpId === undefined;
  const origin = useOrigin(field);
  const shared = {
    id,
    className: lines ? 'input input--lines' : 'input',
    value,
    placeholder,
    required,
    autoCapitalize: 'off',
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': fault !== undefined,
    'aria-describedby': describedBy(own ? `${id}-help` : helpId, origin && `${id}-origin`),
    onChange: ({ target }: { target: { value: string } }) => write(field, target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input inputMode={numeric ? 'numeric' : 'text'} {...shared} />
      )}
      {own && <NewHelp id={`${id}-help`} help={help} fault={fault} most={most} />}
      <NewOrigin field={field} />
    </div>
  );
}

/** The ids of what describes a field. */
export const describedBy = (...ids: readonly (string | undefined)[]): string =>
  ids.filter((id) => id !== undefined).join(' ');

/** Where a field comes from that was read and that no one has changed. */
export const useOrigin = (field: DraftField) =>
  useStore(newForm, (state) => shownSet(state).origins.get(field));

export function NewOrigin({ field }: { readonly field: DraftField }) {
  const { t } = useWords<'new'>();
  const origin = useOrigin(field);
  if (!origin) return null;
  const { line, what } = origin;
  return (
    <p className="help new__origin" id={`${fieldId(field)}-origin`}>
      {t('new.origin', { line, what, has: what === '' ? 'no' : 'yes' })}
    </p>
  );
}

interface HelpProps {
  readonly id: string;
  readonly help?: string | undefined;
  readonly fault: NewFault | undefined;
  readonly most?: number | undefined;
}

export function NewHelp({ id, help, fault, most = 63 }: HelpProps) {
  const { t } = useWords<'new'>();
  return (
    <Status quiet className={fault ? 'help err' : 'help'} id={id}>
      {fault ? (
        <>
          <Icon name="fail" />
          {t(`new.error.${fault}`, {
            most,
            min: 1,
            max: 2_147_483_647,
            example: NEW_MANIFEST.requests.memory,
          })}
        </>
      ) : (
        help
      )}
    </Status>
  );
}
