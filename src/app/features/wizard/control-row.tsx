import { useLayoutEffect, useRef } from 'react';
import type { Control } from '../../../engine/index.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { Points } from '../../pieces/points.tsx';
import { bodyId, explainId } from '../../pieces/use-lead.ts';
import { useAtCursor } from '../../store/cursor.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type Form,
  isSecure,
  OPEN,
  type SettingLevel,
  type ShownState,
  shownState,
} from '../../view/controls.ts';
import { ControlLevels } from './control-levels.tsx';
import { ControlMenu } from './control-menu.tsx';
import { ControlStateText } from './control-state.tsx';
import { HELD_ID, type WaitReason } from './step-head.tsx';
import { useControlActs, useOpening } from './use-control.ts';
import './box.css';
import './control.css';
import { CodeText } from '../../ui/rich-text.tsx';
import './cursor.css';

/** What an open row shows: no review waits for it, and it is loaded before anyone opens a row. */
export const LateControlBody = latePart(() => import('./control-body.tsx'), 'ControlBody', {
  words: ['opened'],
});

/** What is in dispute about a rule: its data is the guide's, which no review waits for. */
const NoteMark = latePart(() => import('../../pieces/note-mark.tsx'), 'NoteMark');

interface Props {
  readonly control: Control;
  readonly form: Form;
  readonly waitReason: WaitReason;
  /** Empty where there is nothing to compare. */
  readonly levels: readonly SettingLevel[];
  readonly withPod: boolean;
}

/** A setting: its box, what it is and in which state; opened, why and what to do. */
export function ControlRow({ control, form, waitReason, levels, withPod }: Props) {
  const { rule, anyExplicit } = control;
  const state = shownState(form, control);
  const open = useApp(({ location }) => location.openRule === rule.id);
  const atCursor = useAtCursor(rule.id);
  const { go } = useActions();
  const words = useWords();
  const { title } = words.rule(rule.id);
  const id = `control-${rule.id}`;
  // Nearly every field stands there; the open row has the room to say it.
  const shortField = rule.field.replace(/^securityContext\./, '');

  const acts = useControlActs(control, form, waitReason);
  const { explain, notifyHeld } = acts;
  const { row, onShown } = useOpening(rule.id);
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
      {/* It stays in sight while the open row is read. */}
      <div className="control__head">
        <ControlBox
          id={id}
          state={state}
          describedBy={waitReason ? `${id}-state ${HELD_ID}` : `${id}-state`}
          waitReason={waitReason}
          explains={acts.clickAction === 'explain'}
          onHeld={notifyHeld}
          onToggle={acts.act}
          onExplain={explain}
        />
        <div className="control__main">
          <label htmlFor={id}>{title}</label>{' '}
          {rule.field !== '*' && <CodeText>{open ? rule.field : shortField}</CodeText>}
          <ControlStateText id={`${id}-state`} control={control} form={form} />
          {OPEN.has(state) && <NoteMark.Place rule={rule.id} />}
        </div>
        <div className="control__do">
          <Points rule={rule.id} form={form} />
          {levels.length > 0 && <ControlLevels levels={levels} withPod={withPod} />}
          <ControlMenu
            control={control}
            form={form}
            isWaiting={waitReason !== undefined}
            onHeld={notifyHeld}
            onOpen={explain}
            {...acts.menu}
          />
          <button
            type="button"
            className="btn btn--quiet btn--small btn--icon"
            id={explainId(rule.id)}
            aria-label={words.t('control.explain', { title })}
            aria-expanded={open}
            aria-controls={open ? bodyId(rule.id) : undefined}
            onClick={() => {
              acts.onAsk({});
              if (open) go({ openRule: undefined });
              else explain();
            }}
          >
            <Icon name="down" />
          </button>
        </div>
      </div>
      {open && (
        <LateControlBody.Place
          onShown={onShown}
          id={bodyId(rule.id)}
          control={control}
          form={form}
          isWaiting={waitReason !== undefined}
          onHeld={notifyHeld}
          onFix={acts.secure}
          prompt={acts.prompt}
          onAsk={acts.onAsk}
        />
      )}
    </li>
  );
}

interface ControlBoxProps {
  readonly id: string;
  readonly state: ShownState;
  readonly describedBy: string;
  /** While the review runs, or the text is broken, a click changes nothing, and a notice says why. */
  readonly waitReason: WaitReason;
  readonly onHeld: () => void;
  /** A click changes nothing in this state; it opens the explanation. */
  readonly explains: boolean;
  readonly onToggle: () => void;
  readonly onExplain: () => void;
}

/** The box of a control: a real checkbox, drawn in ten states. */
function ControlBox(props: ControlBoxProps) {
  const { id, state, describedBy, waitReason, explains, onHeld, onToggle, onExplain } = props;
  const box = useRef<HTMLInputElement>(null);
  const mixed = state === 'mixed';
  // `indeterminate` has no HTML attribute, and the browser resets it with every click.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  });
  const onChange = () => {
    if (box.current) box.current.indeterminate = mixed;
    if (waitReason) onHeld();
    else if (explains) onExplain();
    else onToggle();
  };
  return (
    <input
      type="checkbox"
      className="box"
      id={id}
      ref={box}
      data-state={state}
      checked={isSecure(state)}
      data-held={waitReason}
      aria-disabled={waitReason !== undefined || explains || undefined}
      aria-describedby={describedBy}
      onChange={onChange}
    />
  );
}
