import { useId, useState } from 'react';
import { useWords } from '../state/react.ts';
import type { ValueError, ValueSpec } from '../state/value.ts';
import { Icon } from './icon.tsx';
import './value-field.css';

interface Props {
  readonly spec: ValueSpec;
  /** The field that it is written to, as its name. */
  readonly field: string;
  /** What was typed; a draft that is written only when it is applied and valid. */
  readonly onDraft: (text: string) => void;
  readonly error: ValueError | undefined;
}

/** The number that a fix needs. An error stands beside it and says what to write. */
export function ValueField({ spec, field, onDraft, error }: Props) {
  const id = useId();
  const { t } = useWords();
  const { min, max, suggestion } = spec;
  const [text, setText] = useState(String(suggestion));
  return (
    <div className="field field--row">
      <label htmlFor={id}>
        {t('value.label')} <span className="vh">{field}</span>
      </label>
      <input
        className="input"
        id={id}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          setText(event.target.value);
          onDraft(event.target.value);
        }}
      />
      <p className={error ? 'help err' : 'help'} id={`${id}-help`} aria-live="polite">
        {error ? (
          <>
            <Icon name="fail" />
            {t(`value.error.${error}`, { min, max })}
          </>
        ) : (
          t('value.help', { min, max, suggestion })
        )}
      </p>
    </div>
  );
}
