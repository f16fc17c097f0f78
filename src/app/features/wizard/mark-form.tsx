import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type MarkError, type MarkWords, markError } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import './mark-form.css';

interface Props {
  /** What the mark says so far; a new one says nothing. */
  readonly words?: MarkWords;
  readonly onSave: (words: MarkWords) => void;
  readonly onCancel: () => void;
}

/** A reason, without which nothing is suppressed, and the last day on which it holds. */
export function MarkForm({ words, onSave, onCancel }: Props) {
  const today = useApp(({ analysis }) => analysis.review.env.today);
  const { t } = useWords();
  const [reason, setReason] = useState(words?.reason ?? '');
  const [until, setUntil] = useState(words?.until ?? '');
  const [error, setError] = useState<MarkError>();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const day = useRef<HTMLInputElement>(null);
  // Whoever asked for the form writes in it next.
  useEffect(() => first.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said: MarkWords = { reason, until: until === '' ? null : until };
    // A day that is only half written is none to the browser.
    const found = markError(said, today) ?? (day.current?.validity.badInput ? 'date' : null);
    if (!found) return onSave(said);
    setError(found);
    (isOfDay(found) ? day : first).current?.focus();
  };
  const edit = (set: (text: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value);
    setError(undefined);
  };
  const help = (own: boolean, key: 'mark.reason.help' | 'mark.until.help') => {
    const wrong = error && own ? error : undefined;
    return (
      <p className={wrong ? 'help err' : 'help'} id={`${id}-${key}`} aria-live="polite">
        {wrong && <Icon name="fail" />}
        {t(wrong ? `mark.error.${wrong}` : key)}
      </p>
    );
  };
  const ofDay = error !== undefined && isOfDay(error);
  return (
    <form className="mark-form" onSubmit={save} noValidate aria-label={t('mark.title')}>
      <div className="field field--row">
        <label htmlFor={`${id}-reason`}>{t('mark.reason')}</label>
        <textarea
          className="input mark-form__reason"
          id={`${id}-reason`}
          rows={2}
          value={reason}
          ref={first}
          aria-required
          aria-invalid={error !== undefined && !ofDay}
          aria-describedby={`${id}-mark.reason.help`}
          onChange={edit(setReason)}
          onKeyDown={(event) => {
            // It is one line in the manifest, and may be long.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) save(event);
          }}
        />
        {help(!ofDay, 'mark.reason.help')}
      </div>
      <div className="field field--row">
        <label htmlFor={`${id}-until`}>{t('mark.until')}</label>
        <input
          className="input"
          id={`${id}-until`}
          type="date"
          min={today}
          value={until}
          ref={day}
          aria-invalid={ofDay}
          aria-describedby={`${id}-mark.until.help`}
          onChange={edit(setUntil)}
        />
        {help(ofDay, 'mark.until.help')}
      </div>
      <div className="control__acts">
        <button type="submit" className="btn btn--small">
          <Icon name="flag" />
          {t(words ? 'mark.change' : 'mark.save')}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={onCancel}>
          {t('mark.cancel')}
        </button>
      </div>
    </form>
  );
}

const isOfDay = (error: MarkError): boolean => error === 'date' || error === 'past';
