import type { ReactNode } from 'react';
import { visible } from '../../../engine/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { CodeText } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong, as a sentence; it takes the place of the help. */
  readonly fault?: string | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
  readonly mono?: boolean;
  /** Values that the files know already. */
  readonly suggestions?: readonly string[];
}

/** One line of text, with what is wrong beside it. */
export function GuideText({
  id,
  label,
  help,
  fault,
  onWrite,
  suggestions = [],
  ...own
}: TextProps) {
  const { value, placeholder, required, numeric, mono } = own;
  const list = suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={mono ? 'input mono' : 'input'}
        value={value}
        placeholder={placeholder}
        required={required}
        inputMode={numeric ? 'numeric' : 'text'}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        list={list}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onWrite(target.value)}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <GuideHelp id={id} help={help} fault={fault} />
    </div>
  );
}

/** What to know about a field, or what is wrong with it. */
export function GuideHelp({ id, help, fault }: Pick<FieldProps, 'id' | 'help' | 'fault'>) {
  return (
    <LiveStatus quiet className={fault ? 'help err' : 'help'} id={`${id}-help`}>
      {fault && <Icon name="fail" />}
      {fault ?? help}
    </LiveStatus>
  );
}

interface PickProps<V extends string> extends FieldProps {
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onPick: (value: V) => void;
}

/** One of a few. */
export function GuidePick<V extends string>(props: PickProps<V>) {
  const { id, label, help, fault, value, options, onPick } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="pick">
        <select
          id={id}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-help`}
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
      <GuideHelp id={id} help={help} fault={fault} />
    </div>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly help?: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

export function GuideTick({ id, label, help, checked, onTick }: TickProps) {
  return (
    <div className="field">
      <label className="tick">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={help && `${id}-help`}
          onChange={({ target }) => onTick(target.checked)}
        />
        {label}
      </label>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

interface TicksProps extends FieldProps {
  readonly all: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** Any of a few names. */
export function GuideTicks({ id, label, help, fault, all, ticked, onTick }: TicksProps) {
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      {all.map((name, i) => (
        <label className="tick" key={name}>
          <input
            id={i === 0 ? id : undefined}
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={({ target }) =>
              onTick(all.filter((one) => (one === name ? target.checked : ticked.includes(one))))
            }
          />
          <CodeText>{visible(name)}</CodeText>
        </label>
      ))}
      <GuideHelp id={id} help={help} fault={fault} />
    </fieldset>
  );
}
