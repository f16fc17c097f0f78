/** Fields of forms: a text, a choice and a tick, each with its label and its help, or what is wrong with it. */
import type { KeyboardEventHandler, ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';
import { LiveStatus } from './status.tsx';

interface HelpProps {
  /** Of the field. */
  readonly id: string;
  readonly help?: ReactNode;
  /** What is wrong, as a sentence; it takes the place of the help. */
  readonly fault?: string | undefined;
}

interface FieldProps extends HelpProps {
  readonly label: ReactNode;
  /** Told below the help. */
  readonly note?: string | undefined;
  /** Where help and fault are told together with those of another field. */
  readonly helpId?: string | undefined;
}

export const helpIdOf = (id: string): string => `${id}-help`;

/** What to know about a field, or what is wrong with it. */
export function FieldHelp({ id, help, fault }: HelpProps) {
  return (
    <LiveStatus quiet className={fault ? 'field__help err' : 'field__help'} id={helpIdOf(id)}>
      {fault && <Icon name="fail" />}
      {fault ?? help}
    </LiveStatus>
  );
}

/** What follows the input of a field. */
function Below({ id, help, fault, note, helpId }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {helpId === undefined && <FieldHelp id={id} help={help} fault={fault} />}
      {note !== undefined && (
        <p className="field__note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </>
  );
}

/** What an input says of its field. */
const inputOf = ({ id, fault, note, helpId = helpIdOf(id) }: Omit<FieldProps, 'label'>) => ({
  id,
  'aria-invalid': fault !== undefined,
  'aria-describedby': note === undefined ? helpId : `${helpId} ${id}-note`,
});

/** A single line or several. */
export type TextInput = HTMLInputElement & HTMLTextAreaElement;

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
  readonly numeric?: boolean | undefined;
  readonly type?: 'date';
  /** The first day. */
  readonly min?: string | undefined;
  /** So many lines are shown, for a text of several; undefined for a single line. */
  readonly rows?: number | undefined;
  /** Sentences, whose spelling is of interest. */
  readonly prose?: boolean;
  /** Values that are known already. */
  readonly suggestions?: readonly string[];
  /** Whether the label is beside the input. */
  readonly isRow?: boolean;
  readonly ref?: Ref<TextInput>;
  readonly onKeyDown?: KeyboardEventHandler<TextInput>;
  /** Below the help. */
  readonly children?: ReactNode;
}

export function TextField({ label, suggestions = [], children, ...field }: TextProps) {
  const { id, value, onWrite, placeholder, required, numeric, type, rows, ref, onKeyDown } = field;
  const list = suggestions.length > 0 ? `${id}-list` : undefined;
  const input = {
    ...inputOf(field),
    ...(!field.prose && { autoCapitalize: 'off', autoComplete: 'off', spellCheck: false }),
    className: 'input',
    value,
    placeholder,
    required,
    ref,
    onKeyDown,
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
  };
  return (
    <div className={field.isRow ? 'field field--row' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {rows !== undefined ? (
        <textarea rows={rows} {...input} />
      ) : (
        <input
          type={type}
          min={field.min}
          inputMode={numeric ? 'numeric' : 'text'}
          list={list}
          {...input}
        />
      )}
      {list && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <Below {...field} />
      {children}
    </div>
  );
}

interface PickProps<V extends string> extends FieldProps {
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onPick: (value: V) => void;
  /** A button beside it. */
  readonly children?: ReactNode;
}

/** One of a few. */
export function PickField<V extends string>({ label, children, ...field }: PickProps<V>) {
  const { value, options, onPick } = field;
  return (
    <div className="field">
      <label htmlFor={field.id}>{label}</label>
      <div className="field__pick">
        <span className="pick">
          <select
            {...inputOf(field)}
            value={value}
            onChange={({ target }) => onPick(target.value as V)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
        {children}
      </div>
      <Below {...field} />
    </div>
  );
}

interface TickProps extends FieldProps {
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** Something that is wanted or not. */
export function TickField({ label, checked, onTick, ...field }: TickProps) {
  return (
    <div className="field">
      <label className="tick">
        <input
          {...inputOf(field)}
          type="checkbox"
          checked={checked}
          onChange={({ target }) => onTick(target.checked)}
        />
        {label}
      </label>
      <Below {...field} />
    </div>
  );
}
