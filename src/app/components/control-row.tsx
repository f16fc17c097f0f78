import { useEffect, useRef } from 'react';
import type { Control } from '../../engine/index.ts';
import type { Form, Level } from '../state/controls.ts';
import { isSecure } from '../state/controls.ts';
import { placeOf } from '../state/locate.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { ControlBody } from './control-body.tsx';
import { ControlBox } from './control-box.tsx';
import { ControlLevels } from './control-levels.tsx';
import { ControlStateText } from './control-state.tsx';
import { Icon } from './icon.tsx';
import { HELD_ID, type Held } from './step-head.tsx';
import './control.css';

/** The button that opens a rule's row, for those who lead there. */
export const explainId = (rule: string): string => `control-${rule}-explain`;

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly held: Held;
  /** Empty where there is nothing to compare. */
  readonly levels: readonly Level[];
  readonly withPod: boolean;
}

/** A setting: its box, what it is and in which state; opened, why and what to do. */
export function ControlRow({ control, form, held, levels, withPod }: Props) {
  const { rule, state, bad, good, anyExplicit } = control;
  const open = useApp(({ place }) => place.openRule === rule.id);
  const review = useApp(({ analysis }) => analysis.review);
  const { go, show, toggle } = useActions();
  const words = useWords();
  const { title } = words.rule(rule.id);
  const id = `control-${rule.id}`;
  // Nearly every field stands there; the open row has the room to say it.
  const shortField = rule.field.replace(/^securityContext\./, '');

  const explain = () => {
    go({ openRule: rule.id });
    const first = bad[0] ?? good[0];
    const place = first && !held ? placeOf(review, first) : undefined;
    if (place) show(place.from, place.to, false);
  };
  const secure = (value?: number) =>
    toggle({
      rule: rule.id,
      action: 'secure',
      scope: form.scope,
      ...(value !== undefined && { value }),
    });
  const press = () => {
    if (isSecure(state)) toggle({ rule: rule.id, action: 'clear', scope: form.scope });
    else secure();
  };

  const row = useOpening(open);
  return (
    <li
      className="control"
      ref={row}
      data-rule={rule.id}
      data-state={state}
      data-wrong={anyExplicit || undefined}
      data-open={open || undefined}
    >
      <ControlBox
        id={id}
        state={state}
        describedBy={held ? `${id}-state ${HELD_ID}` : `${id}-state`}
        held={held !== undefined}
        onToggle={press}
        onExplain={explain}
      />
      <div className="control__main">
        <label htmlFor={id}>{title}</label> <code>{open ? rule.field : shortField}</code>
        <ControlStateText id={`${id}-state`} control={control} form={form} />
      </div>
      <div className="control__do">
        {levels.length > 0 && <ControlLevels levels={levels} withPod={withPod} />}
        <button
          type="button"
          className="btn btn--quiet btn--small btn--icon"
          id={explainId(rule.id)}
          aria-label={words.t('control.explain', { title })}
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={() => (open ? go({ openRule: undefined }) : explain())}
        >
          <Icon name="down" />
        </button>
      </div>
      {open && (
        <ControlBody
          id={`${id}-body`}
          control={control}
          form={form}
          held={held !== undefined}
          onFix={secure}
        />
      )}
    </li>
  );
}

/** An opened row comes into sight, its title above all. */
function useOpening(open: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!open || !row.current) return;
    row.current.scrollIntoView({ block: 'nearest' });
    row.current.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return row;
}
