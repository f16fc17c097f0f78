/** What a control's row does, and what it shows in addition to its state. */
import { useMemo, useRef, useState } from 'react';
import { asksForValue, type Control, type Placement } from '../../../engine/index.ts';
import { targetPlace } from '../../../results/places.ts';
import { bodyShown, focusRow } from '../../pieces/use-lead.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { brokenness } from '../../view/breaks.ts';
import { type Form, isGoodState, shownState } from '../../view/controls.ts';
import { groupsInScope, isTold } from '../../view/findings.ts';
import { asksHistory, clickActionOf, isUndoable } from './click-action.ts';
import type { ReasonPrompt } from './control-body.tsx';
import type { WaitReason } from './step-head.tsx';

/** What can be done from a row: by its box, its menu, or the fix of its open part. */
export function useControlActs(control: Control, form: Form, waitReason: WaitReason) {
  const { rule, good } = control;
  const state = shownState(form, control);
  const review = useApp(({ analysis }) => analysis.review);
  const { go, notify, toggle } = useActions();
  const shell = useShell();
  // Its lines light up; the text scrolls to them only when that is asked for.
  const explain = () => go({ openRule: rule.id });
  const undoable = useUndoable(control, form);
  const [prompt, setPrompt] = useState<ReasonPrompt>({});
  const open = useApp(({ location }) => location.openRule === rule.id);
  const secure = (value?: number | string, at?: Placement, anyway?: boolean) => {
    // The button that was pressed goes away with what would have broken.
    if (brokenness(control)) focusRow(rule.id);
    toggle(
      {
        rule: rule.id,
        action: 'secure',
        scope: form.scope,
        ...(value !== undefined && { value }),
        ...(at && { at }),
        ...(anyway && { anyway }),
        // The open row offers another value than the present one.
        ...(isGoodState(state) && { all: true }),
        ...(state === 'unknown' && { unsaid: true }),
      },
      // The open row says what else it changes.
      open && isTold(groupsInScope(review, rule, form.scope)) ? 'told' : undefined,
    );
  };
  const clickAction = clickActionOf(control, form, undoable);
  const ask = () => {
    explain();
    focusRow(rule.id, 'value');
  };
  const insist = () => {
    explain();
    focusRow(rule.id, 'breaks');
  };
  const act = () => {
    if (clickAction === 'ask') ask();
    else if (clickAction === 'breaks') insist();
    else if (clickAction === 'secure') secure();
    else if (clickAction === 'clear') toggle({ rule: rule.id, action: 'clear', scope: form.scope });
    else if (clickAction === 'inherited') {
      const place = good[0] && targetPlace(review, good[0]);
      if (place) notify({ kind: 'inherited', rule: rule.id, line: place.line });
    }
  };
  const placeAt = (at: Placement) => {
    if (brokenness(control)) {
      setPrompt({ at });
      return insist();
    }
    if (!asksForValue(rule) || isGoodState(state)) {
      return toggle({ rule: rule.id, action: 'secure', scope: form.scope, at });
    }
    setPrompt({ at });
    ask();
  };
  // What nobody can say is said by the manifest from now on.
  const setUnsaid = () => {
    if (!asksForValue(rule)) return secure();
    setPrompt({ unsaid: true });
    ask();
  };
  const suppress = () => {
    setPrompt({ reason: true });
    explain();
  };
  const notifyHeld = () => shell.notify(waitReason && { key: `step.${waitReason}` });
  const menu = { onPlace: placeAt, onUnsaid: setUnsaid, onSuppress: suppress, onInsist: insist };
  return { explain, secure, clickAction, act, menu, prompt, onAsk: setPrompt, notifyHeld };
}

/** Whether a click could only take back a fix of ours. */
function useUndoable(control: Control, form: Form): boolean {
  const asks = asksHistory(control);
  // Every key changes the workspace, which few rows ask for.
  const workspace = useApp((state) => (asks ? state.workspace : undefined));
  const edits = useApp((state) => state.edits);
  return useMemo(
    () => workspace !== undefined && isUndoable(control, form, { workspace, edits }),
    [control, form, workspace, edits],
  );
}

/** An opened row comes into sight once its body is there and has a height, its title above all. */
export function useOpening(rule: string) {
  const row = useRef<HTMLLIElement>(null);
  const onShown = () => {
    if (!row.current) return;
    row.current.scrollIntoView({ block: 'nearest' });
    const pane = row.current.closest('.step');
    // A row higher than the pane: its head sticks, but it is to be read from its beginning.
    const hidden = pane
      ? pane.getBoundingClientRect().top - row.current.getBoundingClientRect().top
      : 0;
    if (pane && hidden > 0) pane.scrollTop -= hidden;
    bodyShown(rule);
  };
  return { row, onShown };
}
