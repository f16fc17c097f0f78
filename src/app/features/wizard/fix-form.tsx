import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useState,
} from 'react';
import type { Control, Placement, Rule } from '../../../engine/index.ts';
import type { FindingGroup } from '../../../results/entries.ts';
import { RiskHelp } from '../../pieces/risk-help.tsx';
import { valueId } from '../../pieces/use-lead.ts';
import { useApp } from '../../store/react.ts';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
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
  readonly isWaiting: boolean;
  /** How much of what it is for the fix is shown to break. */
  readonly broken: ReturnType<typeof brokenness>;
  /** The risk of all its fixes, where facts about images make it another one than the rule's. */
  readonly safety: FindingGroup['fix'] | undefined;
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

/** The value that is written for a fix: the present one where there is one, and else what is suggested. */
function useFixValue(control: Control, suggested: number | string | undefined) {
  const { rule, state } = control;
  const isSet = isGoodState(state);
  const settings = useApp(({ analysis }) => analysis.review.settings);
  const ofRule = valueSpecOf(rule, settings);
  const spec: FixValueSpec | undefined =
    ofRule?.kind === 'integer' && typeof suggested === 'number'
      ? { ...ofRule, suggestion: suggested }
      : ofRule;
  // One of a few words is always chosen, be it that the containers differ.
  const first = spec?.kind === 'choice' ? spec.suggestion : undefined;
  const start = String((isSet ? presentValue(control) : (first ?? suggested)) ?? first ?? '');
  const [draft, setDraft] = useState({ start, text: start });
  // What was typed over a value goes when another value is in the manifest.
  const text = draft.start === start ? draft.text : start;
  const [error, setError] = useState<ValueError>();
  const write = (typed: string) => {
    setDraft({ start, text: typed });
    setError(undefined);
  };
  return {
    spec,
    text,
    error,
    write,
    isChanged: text !== start,
    /** Whether something else is written than what the fix is named after. */
    isOther: isSet || (spec?.kind === 'choice' && text !== spec.suggestion),
    /** Whether leaving the form writes the text: a word that is merely chosen waits for its button. */
    isTyped:
      spec !== undefined &&
      (spec.kind !== 'choice' || valueParts(text).name !== '') &&
      text.trim() !== start,
    reset: () => write(start),
    /** Passes the value on if it is one, and shows its error if not. @returns whether it is one */
    take(pass: (value: number | string | undefined) => void): boolean {
      const read = spec && readValue(text, spec);
      if (read && 'error' in read) {
        setError(read.error);
        return false;
      }
      const value = read?.value;
      // What nobody changed is left to the rule, which may know better for a single container.
      const isLeft = !isSet && spec?.kind !== 'choice' && value === suggested;
      pass(isLeft ? undefined : value);
      return true;
    },
  };
}

/** The fix of an open row, with the value that it needs. */
export function FixForm(props: Props) {
  const { control, form, fix, isWaiting, broken, suggested, onAt, onHeld, onFix, children } = props;
  const { rule } = control;
  const { t, rule: wordsOf } = useWords<'opened'>();
  const value = useFixValue(control, suggested);
  const { spec } = value;
  const placed = placementOf(control, form);
  const at = placed && (props.at ?? placed);
  const apply = (place: HTMLFormElement | null, anyway: boolean) => {
    if (isWaiting) return onHeld();
    const taken = value.take((given) => onFix(given, at, anyway));
    if (!taken) place?.querySelector<HTMLInputElement>('.input')?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(event.currentTarget, broken === 'all');
  };
  // Whoever goes on after typing means it.
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    // What would break is not written in passing.
    if (broken) return;
    const stays = [event.relatedTarget, document.activeElement].some((element) =>
      event.currentTarget.contains(element),
    );
    if (!stays && !isWaiting && value.isTyped) value.take((given) => onFix(given, at));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !value.isChanged) return;
    event.preventDefault();
    value.reset();
  };
  const field = {
    id: valueId(rule.id),
    field: rule.field,
    text: value.text,
    error: value.error,
    onDraft: value.write,
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
          <TypedField spec={spec} {...field} />
        ))}
      {at && <WhereField at={at} onAt={onAt} />}
      <div className="control__acts">
        <button
          type="submit"
          className="btn btn--small"
          aria-disabled={isWaiting || undefined}
          aria-describedby={isWaiting ? HELD_ID : undefined}
        >
          <Icon name="hammer" />
          {broken
            ? t(broken === 'all' ? 'control.broken.anyway' : 'control.broken.others')
            : value.isOther
              ? t('value.apply')
              : wordsOf(rule.id).fixTitle}
        </button>
        {broken === 'some' && (
          <button
            type="button"
            className="btn btn--quiet btn--small"
            aria-disabled={isWaiting || undefined}
            onClick={({ currentTarget }) => apply(currentTarget.form, true)}
          >
            {t('control.broken.anyway')}
          </button>
        )}
        <RiskHelp safety={broken === 'all' ? 'breaks' : (props.safety ?? fix.safety)} />
        {children}
      </div>
    </form>
  );
}

interface ValueProps<Spec> {
  readonly id: string;
  readonly spec: Spec;
  /** The field that it is written to, as its name. */
  readonly field: string;
  /** What was typed or chosen. Of a choice the word, and behind a slash the name that goes with it. */
  readonly text: string;
  readonly onDraft: (text: string) => void;
  readonly error: ValueError | undefined;
}

type TypedSpec = Exclude<FixValueSpec, ChoiceSpec>;

/** The number or text that a fix needs. */
function TypedField({ id, spec, field, text, onDraft, error }: ValueProps<TypedSpec>) {
  const { t } = useWords<'opened'>();
  return (
    <TextField
      isRow
      id={id}
      label={
        <>
          {t('value.label')} <span className="vh">{field}</span>
        </>
      }
      {...(spec.kind === 'text'
        ? {
            help: t('value.text.help', { example: spec.example }),
            fault: error && t(textFault(error), { example: spec.example }),
            placeholder: spec.example,
          }
        : {
            help: t('value.help', { min: spec.min, max: spec.max, suggestion: spec.suggestion }),
            fault: error && t(numberFault(error), { min: spec.min, max: spec.max }),
            numeric: true,
          })}
      value={text}
      onWrite={onDraft}
    />
  );
}

const textFault = (error: ValueError) =>
  error === 'empty' ? 'value.text.empty' : 'value.text.pattern';

const numberFault = (error: ValueError) =>
  `value.error.${error === 'pattern' ? 'number' : error}` as const;

type ChoiceWord = 'RuntimeDefault' | 'Localhost' | 'Always' | 'IfNotPresent' | 'Never';

/** One of a few words, and the name that goes with some of them. */
function ChoiceField({ id, spec, field, text, onDraft, error }: ValueProps<ChoiceSpec>) {
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
        <div className="choice__name">
          <TextField
            id={`${id}-name`}
            label={t('choice.name')}
            help={t('choice.name.help', chosen.names)}
            fault={error && t(textFault(error), chosen.names)}
            placeholder={chosen.names.example}
            value={name}
            onWrite={(typed) => onDraft(`${word}/${typed}`)}
          />
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
