import { useState } from 'react';
import { asksForValue, type Control, type Placement } from '../../engine/index.ts';
import { type Form, isSecure, isSet, type Level, shownState } from '../state/controls.ts';
import { useAtCursor } from '../state/cursor-react.ts';
import { placeOf } from '../state/locate.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { useShell } from '../state/shell-react.ts';
import { type Asked, ControlBody } from './control-body.tsx';
import { ControlBox } from './control-box.tsx';
import { ControlLevels } from './control-levels.tsx';
import { ControlMenu } from './control-menu.tsx';
import { ControlStateText } from './control-state.tsx';
import { explainId, focusRow } from './focus-row.ts';
import { Icon } from './icon.tsx';
import { Points } from './points.tsx';
import { HELD_ID, type Held } from './step-head.tsx';
import { useOpening, useUndoable } from './use-control.ts';
import './control.css';
import './cursor.css';

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
  const { rule, bad, good, anyExplicit } = control;
  const state = shownState(form, control);
  const open = useApp(({ place }) => place.openRule === rule.id);
  const atCursor = useAtCursor(rule.id);
  const review = useApp(({ analysis }) => analysis.review);
  const { go, show, tell, toggle } = useActions();
  const shell = useShell();
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
  const undoable = useUndoable(control, form);
  const [asked, ask] = useState<Asked>({});
  const secure = (value?: number | string, at?: Placement) =>
    toggle({
      rule: rule.id,
      action: 'secure',
      scope: form.scope,
      ...(value !== undefined && { value }),
      ...(at && { at }),
      // The open row offers another value than the present one.
      ...(isSet(state) && { all: true }),
    });
  const press = () => {
    const [first] = good;
    const pod = state === 'inherited' && form.scope.container && !undoable && first;
    const place = pod && placeOf(review, first);
    if (place) tell({ kind: 'inherited', rule: rule.id, line: place.line });
    else if (isSecure(state)) toggle({ rule: rule.id, action: 'clear', scope: form.scope });
    else if (asksForValue(rule)) {
      // Only a person knows the value: it is shown before it is written.
      explain();
      focusRow(rule.id, 'value');
    } else secure();
  };

  const placeAt = (at: Placement) => {
    if (!asksForValue(rule) || isSet(state)) {
      return toggle({ rule: rule.id, action: 'secure', scope: form.scope, at });
    }
    ask({ at });
    explain();
    focusRow(rule.id, 'value');
  };
  const suppress = () => {
    ask({ reason: true });
    explain();
  };

  const tellHeld = () => shell.tell(held && { key: `step.${held}` });

  const row = useOpening(open);
  return (
    <li
      className="control"
      ref={row}
      data-rule={rule.id}
      data-state={state}
      data-wrong={(anyExplicit && state !== 'suppressed' && state !== 'not-asked') || undefined}
      data-open={open || undefined}
      aria-current={atCursor || undefined}
    >
      <ControlBox
        id={id}
        state={state}
        describedBy={held ? `${id}-state ${HELD_ID}` : `${id}-state`}
        held={held !== undefined}
        undoable={undoable}
        byHand={!rule.fix}
        onHeld={tellHeld}
        onToggle={press}
        onExplain={explain}
      />
      <div className="control__main">
        <label htmlFor={id}>{title}</label> <code>{open ? rule.field : shortField}</code>
        <ControlStateText id={`${id}-state`} control={control} form={form} />
      </div>
      <div className="control__do">
        <Points rule={rule.id} form={form} />
        {levels.length > 0 && <ControlLevels levels={levels} withPod={withPod} />}
        <ControlMenu
          control={control}
          form={form}
          held={held !== undefined}
          onHeld={tellHeld}
          onOpen={explain}
          onPlace={placeAt}
          onSuppress={suppress}
        />
        <button
          type="button"
          className="btn btn--quiet btn--small btn--icon"
          id={explainId(rule.id)}
          aria-label={words.t('control.explain', { title })}
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={() => {
            ask({});
            if (open) go({ openRule: undefined });
            else explain();
          }}
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
          onHeld={tellHeld}
          onFix={secure}
          asked={asked}
          onAsk={ask}
        />
      )}
    </li>
  );
}
