import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useState,
} from 'react';
import type { Control, Placement, Rule } from '../../../engine/index.ts';
import { RiskHelp } from '../../pieces/risk-help.tsx';
import { ValueField, valueId } from '../../pieces/value-field.tsx';
import { WhereField } from '../../pieces/where-field.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Form, isSet } from '../../view/controls.ts';
import {
  partsOf,
  placementOf,
  presentValue,
  readValue,
  specOf,
  suggestedValue,
  type ValueError,
  type ValueSpec,
} from '../../view/value.ts';
import { ChoiceField } from './choice-field.tsx';
import { HELD_ID } from './step-head.tsx';

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly fix: NonNullable<Rule['fix']>;
  readonly held: boolean;
  /** The level that was asked for, where that is left to the user. */
  readonly at: Placement | undefined;
  readonly onAt: (at: Placement) => void;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: (value: number | string | undefined, at: Placement | undefined) => void;
  /** What else can be done here, behind the fix. */
  readonly children?: ReactNode;
}

/** The fix of an open row, with the value that it needs: the present one where there is one. */
export function FixForm(props: Props) {
  const { control, form, fix, held, onAt, onHeld, onFix, children } = props;
  const { rule, state } = control;
  const { t, rule: wordsOf } = useWords();
  const set = isSet(state);
  const suggested = suggestedValue(control, form.review);
  const settings = useApp(({ analysis }) => analysis.review.settings);
  const own = specOf(rule, settings);
  const spec: ValueSpec | undefined =
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
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (held) return onHeld();
    const read = spec && readValue(text, spec);
    if (read && 'error' in read) {
      setError(read.error);
      event.currentTarget.querySelector<HTMLInputElement>('.input')?.focus();
    } else onFix(read?.value, at);
  };
  const draftIs = (typed: string) => {
    setDraft({ start, text: typed });
    setError(undefined);
  };
  // Whoever goes on after typing means it; a word that is merely chosen waits for its button.
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    const stays = [event.relatedTarget, document.activeElement].some((element) =>
      event.currentTarget.contains(element),
    );
    const typed = spec && (spec.kind !== 'choice' || partsOf(text).name !== '');
    if (stays || held || !typed || text.trim() === start) return;
    const read = readValue(text, spec);
    if ('error' in read) setError(read.error);
    else onFix(read.value, at);
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
          {set || other ? t('value.apply') : wordsOf(rule.id).fixTitle}
        </button>
        <RiskHelp safety={fix.safety} />
        {children}
      </div>
    </form>
  );
}
