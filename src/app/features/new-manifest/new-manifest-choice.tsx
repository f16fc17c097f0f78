import type { ReactNode } from 'react';
import type { NewFault } from '../../../engine/late.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Draft, write } from './new-manifest.ts';
import { fieldId, NewHelp } from './new-manifest-field.tsx';

interface ChoiceProps<F extends 'kind' | 'probe'> {
  readonly field: F;
  readonly label: string;
  readonly value: Draft[F];
  readonly options: readonly { readonly id: Draft[F]; readonly label: string }[];
  readonly fault?: NewFault | undefined;
}

export function NewChoice<F extends 'kind' | 'probe'>({
  field,
  label,
  value,
  options,
  fault,
}: ChoiceProps<F>) {
  const id = fieldId(field);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="pick">
        <select
          id={id}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-help`}
          onChange={(event) => write(field, event.target.value as Draft[F])}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {fault && <NewHelp id={`${id}-help`} fault={fault} />}
    </div>
  );
}

interface TickProps {
  readonly field: 'account' | 'userNamespace' | 'comments' | 'provenance';
  readonly checked: boolean;
  readonly children: ReactNode;
  readonly help?: string;
}

export function NewTick({ field, checked, children, help }: TickProps) {
  const id = fieldId(field);
  return (
    <div className="field">
      <label className="tick">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={help && `${id}-help`}
          onChange={(event) => write(field, event.target.checked)}
        />
        {children}
      </label>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
