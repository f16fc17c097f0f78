import { type ComponentType, useState } from 'react';
import type { Area } from '../../i18n/index.ts';
import { ownsText } from '../ui/text-fields.ts';
import { typeHeld, useHeldKeys } from '../ui/use-held-keys.ts';
import { LazyPart } from './lazy-part.tsx';

interface Props<P> {
  /** Imports it; the same module is fetched once. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  readonly areas?: readonly Area[] | undefined;
  /** Until it is asked for, keys are the page's. */
  readonly open: boolean;
  /** Escape was pressed before it was drawn, or it could not be loaded. */
  readonly onCancel: () => void;
}

/**
 * A dialog that is loaded when it is first opened, and stays from then on, since it fades out by itself, which takes a
 * moment. One that could not be loaded is asked for once more when it is opened again. What is typed before it is drawn
 * does not reach the page behind it: the field that has the focus then gets it.
 */
export function LazyDialog<P extends object>({ open, onCancel, ...part }: Props<P>) {
  const [drawn, setDrawn] = useState(false);
  const takeHeld = useHeldKeys(open && !drawn, onCancel);
  const begin = (isThere: boolean) => {
    if (!isThere) {
      onCancel();
      return;
    }
    setDrawn(true);
    if (ownsText(document.activeElement)) typeHeld(takeHeld(), () => undefined);
  };
  return open || drawn ? <LazyPart {...part} onShown={begin} /> : null;
}
