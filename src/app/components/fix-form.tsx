import { type FormEvent, useState } from 'react';
import type { Control, Rule } from '../../engine/index.ts';
import { isSet } from '../state/controls.ts';
import { useWords } from '../state/react.ts';
import { presentValue, readValue, type ValueError } from '../state/value.ts';
import { Icon } from './icon.tsx';
import { SafetyLabel } from './marks.tsx';
import { HELD_ID } from './step-head.tsx';
import { ValueField, valueId } from './value-field.tsx';

interface Props {
  readonly control: Control;
  readonly fix: NonNullable<Rule['fix']>;
  readonly held: boolean;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: (value?: number | string) => void;
}

/** The fix of an open row, with the value that it needs: the present one where there is one. */
export function FixForm({ control, fix, held, onHeld, onFix }: Props) {
  const { rule, state } = control;
  const { t, rule: wordsOf } = useWords();
  const spec = fix.value;
  const set = isSet(state);
  const start = String((set ? presentValue(control) : spec?.suggestion) ?? '');
  const [draft, setDraft] = useState({ start, text: start });
  // With another value in the text, what was typed over the old one has had its day.
  const text = draft.start === start ? draft.text : start;
  const [error, setError] = useState<ValueError>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (held) return onHeld();
    const read = spec && readValue(text, spec);
    if (read && 'error' in read) {
      setError(read.error);
      event.currentTarget.querySelector('input')?.focus();
    } else onFix(read?.value);
  };
  return (
    <form className="control__fix" onSubmit={submit} noValidate>
      {spec && (
        <ValueField
          id={valueId(rule.id)}
          spec={spec}
          field={rule.field}
          text={text}
          error={error}
          onDraft={(typed) => {
            setDraft({ start, text: typed });
            setError(undefined);
          }}
        />
      )}
      <div className="control__acts">
        <button
          type="submit"
          className="btn btn--small"
          aria-disabled={held || undefined}
          aria-describedby={held ? HELD_ID : undefined}
        >
          <Icon name="hammer" />
          {set ? t('value.apply') : wordsOf(rule.id).fixTitle}
        </button>
        <SafetyLabel safety={fix.safety} />
      </div>
    </form>
  );
}
