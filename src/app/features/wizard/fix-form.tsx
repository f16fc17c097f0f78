import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useState,
} from 'react';
import type { Control, Placement, Rule } from '../../../engine/index.ts';
import { RiskHelp } from '../../pieces/risk-help.tsx';
import { ValueField, valueId } from '../../pieces/value-field.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { brokenness } from '../../view/breaks.ts';
import { type Form, isGoodState } from '../../view/controls.ts';
import {
  type ChoiceSpec,
  type FixValueSpec,
  placementOf,
  presentValue,
  readValue,
  type ValueError,
  valueParts,
  valueSpecOf,
} from '../../view/value.ts';
import { HELD_ID } from './step-head.tsx';
import '../../ui/choice.css';

/** @param anyway though the files show that it breaks something */
export type OnFix = (
  value: number | string | undefined,
  at: Placement | undefined,
  anyway?: boolean,
) => void;

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly fix: NonNullable<Rule['fix']>;
  readonly held: boolean;
  /** How much of what it is for the fix is shown to break. */
  readonly broken: ReturnType<typeof brokenness>;
  /** What the fix writes when nobody gives a value. */
  readonly suggested: number | string | undefined;
  /** The level that was asked for, where that is left to the user. */
  readonly at: Placement | undefined;
  readonly onAt: (at: Placement) => void;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: OnFix;
  /** What else can be done here, behind the fix. */
  readonly children?: ReactNode;
}

/** The fix of an open row, with the value that it needs: the present one where there is one. */
export function FixForm(props: Props) {
  const { control, form, fix, held, broken, suggested, onAt, onHeld, onFix, children } = props;
  const { rule, state } = control;
  const { t, rule: wordsOf } = useWords<'opened'>();
  const set = isGoodState(state);
  const settings = useApp(({ analysis }) => analysis.review.settings);
  const own = valueSpecOf(rule, settings);
  const spec: FixValueSpec | undefined =
    own?.kind === 'integer' && typeof suggested === 'number'
      ? { ...own, suggestion: suggested }
      : own;
  // One of a few words is always chosen, be it that the containers differ.
  const first = spec?.kind === 'choice' ? spec.suggestion : undefined;
  const start = String((set ? presentValue(control) : (first ?? suggested)) ?? first ?? '');
  const [draft, setDraft] = useState({ start, text: start });
  // With another value in the text, what was typed over the old one has had its day.
  const text = draft.start === start ? draft.text : start;
  const [error, setError] = useState<ValueError>();
  // The fix is named after what it writes when nobody chooses.
  const other = spec?.kind === 'choice' && text !== spec.suggestion;
  const placed = placementOf(control, form);
  const at = placed && (props.at ?? placed);
  const apply = (place: HTMLFormElement | null, anyway: boolean) => {
    if (held) return onHeld();
    const read = spec && readValue(text, spec);
    if (read && 'error' in read) {
      setError(read.error);
      place?.querySelector<HTMLInputElement>('.input')?.focus();
    } else onFix(given(read?.value), at, anyway);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(event.currentTarget, broken === 'all');
  };
  // What nobody changed is left to the rule, which may know better for a single container.
  const given = (value: number | string | undefined) =>
    !set && spec?.kind !== 'choice' && value === suggested ? undefined : value;
  const draftIs = (typed: string) => {
    setDraft({ start, text: typed });
    setError(undefined);
  };
  // Whoever goes on after typing means it; a word that is merely chosen waits for its button.
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    // What would break is not written in passing.
    if (broken) return;
    const stays = [event.relatedTarget, document.activeElement].some((element) =>
      event.currentTarget.contains(element),
    );
    const typed = spec && (spec.kind !== 'choice' || valueParts(text).name !== '');
    if (stays || held || !typed || text.trim() === start) return;
    const read = readValue(text, spec);
    if ('error' in read) setError(read.error);
    else onFix(given(read.value), at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text === start) return;
    event.preventDefault();
    draftIs(start);
  };
  const field = {
    id: valueId(rule.id),
    field: rule.field,
    text,
    error,
    onDraft: draftIs,
  };
  return (
    <form
      className="control__fix"
      onSubmit={submit}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      noValidate
    >
      {spec &&
        (spec.kind === 'choice' ? (
          <ChoiceField spec={spec} {...field} />
        ) : (
          <ValueField spec={spec} {...field} />
        ))}
      {at && <WhereField at={at} onAt={onAt} />}
      <div className="control__acts">
        <button
          type="submit"
          className="btn btn--small"
          aria-disabled={held || undefined}
          aria-describedby={held ? HELD_ID : undefined}
        >
          <Icon name="hammer" />
          {broken
            ? t(broken === 'all' ? 'control.broken.anyway' : 'control.broken.others')
            : set || other
              ? t('value.apply')
              : wordsOf(rule.id).fixTitle}
        </button>
        {broken === 'some' && (
          <button
            type="button"
            className="btn btn--quiet btn--small"
            aria-disabled={held || undefined}
            onClick={({ currentTarget }) => apply(currentTarget.form, true)}
          >
            {t('control.broken.anyway')}
          </button>
        )}
        <RiskHelp safety={broken === 'all' ? 'breaks' : fix.safety} />
        {children}
      </div>
    </form>
  );
}

interface ChoiceFieldProps {
  readonly id: string;
  readonly spec: ChoiceSpec;
  /** The field that it is written to, as the name of the choice. */
  readonly field: string;
  /** The word, and behind a slash the name that goes with it. */
  readonly text: string;
  readonly onDraft: (text: string) => void;
  readonly error: ValueError | undefined;
}

type ChoiceWord = 'RuntimeDefault' | 'Localhost' | 'Always' | 'IfNotPresent' | 'Never';

/** One of a few words, and the name that goes with some of them. */
function ChoiceField({ id, spec, field, text, onDraft, error }: ChoiceFieldProps) {
  const { t } = useWords<'opened'>();
  const { word, name } = valueParts(text);
  const chosen = spec.options.find(({ value }) => value === word);
  return (
    <fieldset className="choice">
      <legend>
        {t('value.label')} <span className="vh">{field}</span>
      </legend>
      {spec.options.map(({ value, names }, i) => (
        <label className="choice__option" key={value}>
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={id}
            checked={value === word}
            onChange={() => onDraft(names ? `${value}/` : value)}
          />
          <code>{value}</code>
          <small>{t(`choice.${value as ChoiceWord}`)}</small>
        </label>
      ))}
      {chosen?.names && (
        <div className="field choice__name">
          <label htmlFor={`${id}-name`}>{t('choice.name')}</label>
          <input
            className="input"
            id={`${id}-name`}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            placeholder={chosen.names.example}
            value={name}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-help`}
            onChange={(event) => onDraft(`${word}/${event.target.value}`)}
          />
          <LiveStatus quiet className={error ? 'help err' : 'help'} id={`${id}-help`}>
            {error && <Icon name="fail" />}
            {error
              ? t(error === 'empty' ? 'value.text.empty' : 'value.text.pattern', {
                  example: chosen.names.example,
                })
              : t('choice.name.help', { example: chosen.names.example })}
          </LiveStatus>
        </div>
      )}
    </fieldset>
  );
}

interface WhereProps {
  readonly at: Placement;
  readonly onAt: (at: Placement) => void;
}

const LEVELS: readonly Placement[] = ['pod', 'containers'];

/** At which of the two levels a fix writes. */
function WhereField({ at, onAt }: WhereProps) {
  const { t } = useWords<'opened'>();
  const id = useId();
  return (
    <div className="where">
      <span id={id}>{t('where.label')}</span>
      <div className="seg" role="radiogroup" aria-labelledby={id}>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={id} checked={level === at} onChange={() => onAt(level)} />
            {t(`where.${level}`)}
          </label>
        ))}
      </div>
    </div>
  );
}
