import { useLayoutEffect, useRef } from 'react';
import type { ControlState } from '../../engine/index.ts';
import { isSecure } from '../state/controls.ts';
import './box.css';

interface Props {
  readonly id: string;
  readonly state: ControlState;
  readonly describedBy: string;
  /** The control waits: a press does nothing, and the description says why. */
  readonly held: boolean;
  readonly onToggle: () => void;
  readonly onExplain: () => void;
}

/** The box of a control: a real checkbox, drawn in eight states. */
export function ControlBox({ id, state, describedBy, held, onToggle, onExplain }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const explains = state === 'default' || state === 'unknown' || state === 'not-applicable';
  const mixed = state === 'mixed';
  // There is no attribute for it, and every press takes it away.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  });
  const press = () => {
    if (box.current) box.current.indeterminate = mixed;
    if (held) return;
    if (explains) onExplain();
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
      data-held={held || undefined}
      aria-disabled={held || explains || undefined}
      aria-describedby={describedBy}
      onChange={press}
    />
  );
}
