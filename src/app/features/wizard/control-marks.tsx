import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import {
  type Control,
  type Finding,
  type Rule,
  SEVERITIES,
  visible,
} from '../../../engine/index.ts';
import {
  type MarkError,
  type MarkPart,
  type MarkWords,
  markError,
  markParts,
  type OwnMark,
} from '../../../engine/late.ts';
import { objectTitle } from '../../../results/objects.ts';
import { SeverityWord } from '../../pieces/marks.tsx';
import { focusRow } from '../../pieces/use-lead.ts';
import { Waiver } from '../../pieces/waiver.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { FieldHelp, TextField, type TextInput } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isObjectRule } from '../../view/controls.ts';
import {
  changeMark,
  type MarkPlace,
  type MarkReach,
  removeMark,
  suppressingMarks,
  writeMark,
} from './marks.ts';
import './mark-form.css';

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly isWaiting: boolean;
  readonly onHeld: () => void;
  /** The form for a reason was asked for. */
  readonly asking: boolean;
  readonly onAsked: () => void;
}

/** The marks that waive a setting, each to edit or to take away, and the form for a new one. */
export function ControlMarks({ control, form, isWaiting, onHeld, asking, onAsked }: Props) {
  const { rule } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const store = useActions();
  const { rule: wordsOf } = useWords();
  const [edited, edit] = useState<number>();
  const named = { rule, title: wordsOf(rule.id).title };
  const marks = suppressingMarks(review, form, rule.id);
  const editable = marks.filter((mark) => mark.editable);
  const { open = [] } = form.standings.get(rule.id) ?? {};
  // Where all is suppressed, to suppress means to say something else of it.
  const [only] = editable;
  const initial = asking && open.length === 0 ? only?.mark.from : undefined;
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
        mark.editable && (edited ?? initial) === mark.mark.from ? (
          <MarkForm
            key={mark.mark.from}
            words={wordsIn(mark)}
            onSave={(words) => save(changeMark(store, named, mark.editable as OwnMark, words))}
            onCancel={done}
          />
        ) : (
          <MarkRow
            key={mark.mark.from}
            place={mark}
            title={named.title}
            onEdit={() => (isWaiting ? onHeld() : edit(mark.mark.from))}
            onRemove={() =>
              isWaiting ? onHeld() : save(removeMark(store, named, mark.editable as OwnMark))
            }
          />
        ),
      )}
      {asking && open.length > 0 && (
        <MarkForm
          parts={markParts(review, rule, form.scope)}
          rule={rule}
          onSave={(words, parts) => save(writeMark(store, named, form.scope, words, parts))}
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
  const { t } = useWords<'opened'>();
  return (
    <div className="waiver">
      <Waiver place={place} />
      {place.editable && (
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
  readonly parts?: readonly MarkPart[];
  /** Whose findings a new one suppresses. */
  readonly rule?: Rule;
  /** @param chosen what a new one is about */
  readonly onSave: (words: MarkWords, chosen: MarkReach) => void;
  readonly onCancel: () => void;
}

/** A reason, without which nothing is suppressed, and the last day on which it holds. */
function MarkForm({ words, parts = NONE, rule, onSave, onCancel }: MarkFormProps) {
  const today = useApp(({ analysis }) => analysis.review.env.today);
  const { t } = useWords<'opened'>();
  const [reason, setReason] = useState(words?.reason ?? '');
  const [until, setUntil] = useState(words?.until ?? '');
  const [error, setError] = useState<MarkError>();
  const id = useId();
  const [only] = parts;
  const about = useReach(parts, `${id}-parts`);
  const first = useRef<TextInput>(null);
  const day = useRef<TextInput>(null);
  // Whoever asked for the form writes in it next.
  useEffect(() => first.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const typed: MarkWords = { reason, until: until === '' ? null : until };
    // A day that is only half written is none to the browser.
    const found = markError(typed, today) ?? (day.current?.validity.badInput ? 'date' : null);
    setError(found ?? undefined);
    const reach = about.take();
    if (!reach) about.focus();
    else if (found) (isOfDay(found) ? day : first).current?.focus();
    else onSave(typed, reach);
  };
  const edit = (set: (text: string) => void) => (text: string) => {
    set(text);
    setError(undefined);
  };
  const fault = error && t(`mark.error.${error}`);
  const ofDay = error !== undefined && isOfDay(error);
  return (
    <form className="mark-form" onSubmit={save} noValidate aria-label={t('mark.title')}>
      {rule && only && parts.length === 1 && <Whom part={only} rule={rule} />}
      {rule && parts.length > 1 && <Parts rule={rule} parts={parts} {...about.field} />}
      <TextField
        isRow
        prose
        id={`${id}-reason`}
        label={t('mark.reason')}
        help={t('mark.reason.help')}
        fault={ofDay ? undefined : fault}
        rows={2}
        value={reason}
        ref={first}
        required
        onWrite={edit(setReason)}
        onKeyDown={(event) => {
          // It is one line in the manifest, and may be long.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save(event);
        }}
      />
      <TextField
        isRow
        id={`${id}-until`}
        label={t('mark.until')}
        help={t('mark.until.help')}
        fault={ofDay ? fault : undefined}
        type="date"
        min={today}
        value={until}
        ref={day}
        onWrite={edit(setUntil)}
      />
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

const NONE: readonly MarkPart[] = [];

/** Which of several parts a mark is about: a person says which, and none goes unsaid with another. */
function useReach(parts: readonly MarkPart[], id: string) {
  const [chosen, choose] = useState<'all' | ReadonlySet<string>>(new Set());
  const [missing, miss] = useState(false);
  return {
    field: {
      id,
      chosen,
      missing,
      onChoose(next: 'all' | ReadonlySet<string>) {
        choose(next);
        miss(false);
      },
    },
    /** @returns undefined if none of them was chosen */
    take(): MarkReach | undefined {
      if (parts.length <= 1) return parts;
      const reach = chosen === 'all' ? chosen : parts.filter(({ key }) => chosen.has(key));
      const none = reach !== 'all' && reach.length === 0;
      miss(none);
      return none ? undefined : reach;
    },
    focus: () => document.getElementById(id)?.querySelector('input')?.focus(),
  };
}

/** Parts offered one by one; with more of them it is all or some of these. */
const OFFERED = 12;

/** Whether parts are of several objects, so that each is named. */
const areApart = (parts: readonly MarkPart[]): boolean =>
  parts.some(({ object }) => object !== parts[0]?.object);

/** What a mark would suppress when there is no choice: it holds for nothing else. */
function Whom({ part: { container }, rule }: { readonly part: MarkPart; readonly rule: Rule }) {
  const { t } = useWords<'opened'>();
  if (isObjectRule(rule)) return null;
  return (
    <p className="help">
      {container === null
        ? t('mark.only.pod')
        : t('mark.only.container', { name: visible(container) })}
    </p>
  );
}

interface PartsProps {
  readonly id: string;
  readonly parts: readonly MarkPart[];
  readonly rule: Rule;
  readonly chosen: 'all' | ReadonlySet<string>;
  /** None was chosen. */
  readonly missing: boolean;
  readonly onChoose: (chosen: 'all' | ReadonlySet<string>) => void;
}

/** What a mark is to suppress, before it is written: what nobody chose stays open. */
function Parts({ id, parts, rule, chosen, missing, onChoose }: PartsProps) {
  const { t, finding } = useWords<'opened'>();
  const several = areApart(parts);
  const place = ({ object, container }: MarkPart): string =>
    [
      ...(several ? [objectTitle(object)] : []),
      ...(isObjectRule(rule)
        ? []
        : container === null
          ? [t('mark.at.pod')]
          : [t('mark.at.container', { name: visible(container) })]),
    ].join(', ');
  const more = parts.length - OFFERED;
  const toggled = (key: string): ReadonlySet<string> => {
    const next = new Set(chosen === 'all' ? parts.map((part) => part.key) : chosen);
    if (!next.delete(key)) next.add(key);
    return next;
  };
  return (
    <fieldset className="mark-form__subjects" id={id} aria-describedby={`${id}-help`}>
      <legend className="mark-form__subjects-title">{t('mark.findings')}</legend>
      <label className="mark-form__subject">
        <input
          type="checkbox"
          checked={chosen === 'all'}
          onChange={({ target }) => onChoose(target.checked ? 'all' : new Set())}
        />
        <span>{t('mark.findings.all', { n: parts.length })}</span>
      </label>
      {parts.slice(0, OFFERED).map((part) => {
        const { key, findings } = part;
        const [first] = findings as readonly [Finding];
        return (
          <label className="mark-form__subject" key={key}>
            <input
              type="checkbox"
              checked={chosen === 'all' || chosen.has(key)}
              onChange={() => onChoose(toggled(key))}
            />
            <span>
              {finding(first.rule, first.code, first.data)}{' '}
              <SeverityWord severity={worst(findings)} /> {place(part)}
            </span>
          </label>
        );
      })}
      {more > 0 && <p className="help">{t('mark.findings.more', { n: more })}</p>}
      <FieldHelp
        id={id}
        help={t('mark.findings.help')}
        fault={missing ? t('mark.error.none') : undefined}
      />
    </fieldset>
  );
}

const worst = (findings: readonly Finding[]) =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ??
  'info';

const isOfDay = (error: MarkError): boolean => error === 'date' || error === 'past';
