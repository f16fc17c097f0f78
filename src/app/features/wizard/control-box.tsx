import { useLayoutEffect, useRef } from 'react';
import { isSecure, type ShownState } from '../../view/controls.ts';
import './box.css';

interface Props {
  readonly id: string;
  readonly state: ShownState;
  readonly describedBy: string;
  /** The control waits: a press changes nothing, and is told why. */
  readonly held: boolean;
  readonly onHeld: () => void;
  /** A press changes nothing in this state, but tells why. */
  readonly explains: boolean;
  readonly onToggle: () => void;
  readonly onExplain: () => void;
}

/** The box of a control: a real checkbox, drawn in ten states. */
export function ControlBox(props: Props) {
  const { id, state, describedBy, held, explains, onHeld, onToggle, onExplain } = props;
  const box = useRef<HTMLInputElement>(null);
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
