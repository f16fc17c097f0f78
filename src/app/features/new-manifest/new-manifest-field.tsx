import { NEW_MANIFEST, type NewFault } from '../../../engine/late.ts';
import { Icon } from '../../ui/icon.tsx';
import { Status } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type TextField, write } from './new-manifest.ts';

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
    'aria-describedby': own ? `${id}-help` : helpId,
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
    </div>
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
