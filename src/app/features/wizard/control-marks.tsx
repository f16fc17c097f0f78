import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import {
  type Control,
  type Finding,
  type MarkError,
  type MarkSubject,
  type MarkWords,
  markError,
  markSubjects,
  type OwnMark,
  SEVERITIES,
} from '../../../engine/index.ts';
import { SeverityWord } from '../../pieces/marks.tsx';
import { focusRow } from '../../pieces/use-lead.ts';
import { Waiver } from '../../pieces/waiver.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { Status } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Form } from '../../view/controls.ts';
import { changeMark, type MarkPlace, marksOf, removeMark, writeMark } from './marks.ts';
import './mark-form.css';

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly held: boolean;
  readonly onHeld: () => void;
  /** The form for a reason was asked for. */
  readonly asking: boolean;
  readonly onAsked: () => void;
}

/** The marks that waive a setting, each to edit or to take away, and the form for a new one. */
export function ControlMarks({ control, form, held, onHeld, asking, onAsked }: Props) {
  const { rule } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const store = useActions();
  const { rule: wordsOf } = useWords();
  const [edited, edit] = useState<number>();
  const named = { rule, title: wordsOf(rule.id).title };
  const marks = marksOf(review, form, rule.id);
  const own = marks.filter((mark) => mark.own);
  const { open = [] } = form.standings.get(rule.id) ?? {};
  // Where all is suppressed, to suppress means to say something else of it.
  const [only] = own;
  const asked = asking && open.length === 0 ? only?.mark.from : undefined;
  const done = () => {
    edit(undefined);
    onAsked();
    focusRow(rule.id);
  };
  const save = (written: boolean) => {
    if (written) done();
  };
  if (marks.length === 0 && !asking) return null;
  return (
    <div className="marks">
      {marks.map((mark) =>
        mark.own && (edited ?? asked) === mark.mark.from ? (
          <MarkForm
            key={mark.mark.from}
            words={wordsIn(mark)}
            onSave={(words) => save(changeMark(store, named, mark.own as OwnMark, words))}
            onCancel={done}
          />
        ) : (
          <MarkRow
            key={mark.mark.from}
            place={mark}
            title={named.title}
            onEdit={() => (held ? onHeld() : edit(mark.mark.from))}
            onRemove={() => (held ? onHeld() : save(removeMark(store, named, mark.own as OwnMark)))}
          />
        ),
      )}
      {asking && open.length > 0 && (
        <MarkForm
          subjects={markSubjects(review, rule, form.scope)}
          onSave={(words, only) => save(writeMark(store, named, form.scope, words, only))}
          onCancel={done}
        />
      )}
    </div>
  );
}

const wordsIn = ({ finding: { suppression } }: MarkPlace): MarkWords => ({
  reason: suppression.reason ?? '',
  until: suppression.expires,
});

interface RowProps {
  readonly place: MarkPlace;
  readonly title: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function MarkRow({ place, title, onEdit, onRemove }: RowProps) {
  const { t } = useWords();
  return (
    <div className="waiver">
      <Waiver place={place} />
      {place.own && (
        <>
          <button
            type="button"
            className="link"
            aria-label={t('mark.edit.name', { title })}
            onClick={onEdit}
          >
            {t('mark.edit')}
          </button>
          <button
            type="button"
            className="link"
            aria-label={t('mark.remove.name', { title })}
            onClick={onRemove}
          >
            {t('mark.remove')}
          </button>
        </>
      )}
    </div>
  );
}

interface MarkFormProps {
  /** What the mark says so far; a new one says nothing. */
  readonly words?: MarkWords;
  /** What a new one may be about. */
  readonly subjects?: readonly MarkSubject[];
  /** @param only what it is to be about, where that is not all */
  readonly onSave: (words: MarkWords, only?: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** A reason, without which nothing is suppressed, and the last day on which it holds. */
function MarkForm({ words, subjects = [], onSave, onCancel }: MarkFormProps) {
  const today = useApp(({ analysis }) => analysis.review.env.today);
  const { t } = useWords();
  const [reason, setReason] = useState(words?.reason ?? '');
  const [until, setUntil] = useState(words?.until ?? '');
  const [error, setError] = useState<MarkError>();
  const [left, leave] = useState<readonly string[]>([]);
  const [missing, miss] = useState(false);
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
    const { only, none } = chosenOf(subjects, left);
    miss(none);
    if (none) return document.getElementById(`${id}-subjects`)?.querySelector('input')?.focus();
    if (!found) return onSave(said, only);
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
      <Status quiet className={wrong ? 'help err' : 'help'} id={`${id}-${key}`}>
        {wrong && <Icon name="fail" />}
        {t(wrong ? `mark.error.${wrong}` : key)}
      </Status>
    );
  };
  const ofDay = error !== undefined && isOfDay(error);
  return (
    <form className="mark-form" onSubmit={save} noValidate aria-label={t('mark.title')}>
      {subjects.length > 1 && (
        <Subjects
          id={`${id}-subjects`}
          subjects={subjects}
          left={left}
          missing={missing}
          onLeave={(subjects) => {
            leave(subjects);
            miss(false);
          }}
        />
      )}
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

/** Subjects offered one by one; a rule that says more is suppressed for all of it or for these. */
const OFFERED = 12;

const offered = (subjects: readonly MarkSubject[]): readonly string[] =>
  subjects.slice(0, OFFERED).flatMap(({ subject }) => subject ?? []);

/** What is left of the subjects once some are left out; all of them need no list. */
function chosenOf(subjects: readonly MarkSubject[], left: readonly string[]) {
  if (left.length === 0) return { only: undefined, none: false };
  const only = offered(subjects).filter((subject) => !left.includes(subject));
  return { only, none: only.length === 0 };
}

interface SubjectsProps {
  readonly id: string;
  readonly subjects: readonly MarkSubject[];
  /** Those that are to stay open. */
  readonly left: readonly string[];
  /** None was chosen. */
  readonly missing: boolean;
  readonly onLeave: (left: readonly string[]) => void;
}

/** What the mark would suppress, before it is written: each finding by itself may be left out. */
function Subjects({ id, subjects, left, missing, onLeave }: SubjectsProps) {
  const { t, finding } = useWords();
  const more = subjects.length - OFFERED;
  return (
    <fieldset className="mark-form__subjects" id={id} aria-describedby={`${id}-help`}>
      <legend className="mark-form__subjects-title">{t('mark.findings')}</legend>
      {subjects.slice(0, OFFERED).map(({ subject, findings }) => {
        const [first] = findings as readonly [Finding];
        return (
          <label className="mark-form__subject" key={subject ?? ''}>
            <input
              type="checkbox"
              checked={subject === null ? left.length === 0 : !left.includes(subject)}
              disabled={subject === null}
              onChange={({ target }) =>
                subject !== null &&
                onLeave(target.checked ? left.filter((own) => own !== subject) : [...left, subject])
              }
            />
            <span>
              {finding(first.rule, first.code, first.data)}{' '}
              <SeverityWord severity={worst(findings)} />
              {subject === null && ` ${t('mark.findings.together')}`}
            </span>
          </label>
        );
      })}
      {more > 0 && <p className="help">{t('mark.findings.more', { n: more })}</p>}
      <Status quiet className={missing ? 'help err' : 'help'} id={`${id}-help`}>
        {missing && <Icon name="fail" />}
        {t(missing ? 'mark.error.none' : 'mark.findings.help')}
      </Status>
    </fieldset>
  );
}

const worst = (findings: readonly Finding[]) =>
  SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? 'info';

const isOfDay = (error: MarkError): boolean => error === 'date' || error === 'past';
