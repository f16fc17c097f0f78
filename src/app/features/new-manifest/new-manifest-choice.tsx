import type { ReactNode } from 'react';
import type { NewFault } from '../../../engine/late.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Draft, write } from './new-manifest.ts';
import { describedBy, fieldId, NewHelp, NewOrigin, useOrigin } from './new-manifest-field.tsx';

interface ChoiceProps<F extends 'start' | 'kind' | 'os' | 'probe' | 'callers'> {
  readonly field: F;
  readonly label: string;
  readonly value: Draft[F];
  readonly options: readonly { readonly id: Draft[F]; readonly label: string }[];
  readonly help?: string;
  readonly fault?: NewFault | undefined;
  readonly onChoose?: (value: Draft[F]) => void;
}

export function NewChoice<F extends 'start' | 'kind' | 'os' | 'probe' | 'callers'>({
  field,
  label,
  value,
  options,
  help,
  fault,
  onChoose = (chosen) => write(field, chosen),
}: ChoiceProps<F>) {
  const id = fieldId(field);
  const origin = useOrigin(field);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="pick">
        <select
          id={id}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy(`${id}-help`, origin && `${id}-origin`)}
          onChange={(event) => onChoose(event.target.value as Draft[F])}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <NewHelp id={`${id}-help`} help={help} fault={fault} />
      <NewOrigin field={field} />
    </div>
  );
}

interface TickProps {
  readonly id: string;
  readonly checked: boolean;
  readonly children: ReactNode;
  readonly help?: string;
  readonly fault?: NewFault | undefined;
  readonly onTick: (checked: boolean) => void;
}

export function NewTick({ id: own, checked, children, help, fault, onTick }: TickProps) {
  const id = fieldId(own);
  return (
    <div className="field">
      <label className="tick">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => onTick(event.target.checked)}
        />
        {children}
      </label>
      <NewHelp id={`${id}-help`} help={help} fault={fault} />
    </div>
  );
}
