import { useLayoutEffect, useRef } from 'react';
import { isSecure, type ShownState } from '../state/controls.ts';
import './box.css';

interface Props {
  readonly id: string;
  readonly state: ShownState;
  readonly describedBy: string;
  /** The control waits: a press changes nothing, and is told why. */
  readonly held: boolean;
  readonly onHeld: () => void;
  /** Our own fix has brought the state about and can be taken back. */
  readonly undoable: boolean;
  /** No edit of the text can decide it. */
  readonly byHand: boolean;
  readonly onToggle: () => void;
  readonly onExplain: () => void;
}

/** The box of a control: a real checkbox, drawn in ten states. */
export function ControlBox(props: Props) {
  const { id, state, describedBy, held, undoable, byHand, onHeld, onToggle, onExplain } = props;
  const box = useRef<HTMLInputElement>(null);
  const explains =
    byHand ||
    (state === 'default' && !undoable) ||
    state === 'unknown' ||
    state === 'suppressed' ||
    state === 'not-applicable';
  const mixed = state === 'mixed';
  // There is no attribute for it, and every press takes it away.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  });
  const press = () => {
    if (box.current) box.current.indeterminate = mixed;
    if (held) onHeld();
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
      data-held={held || undefined}
      aria-disabled={held || explains || undefined}
      aria-describedby={describedBy}
      onChange={press}
    />
  );
}
