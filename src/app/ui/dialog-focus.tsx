import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useFocusKept } from './use-focus-kept.ts';

/**
 * Gives a dialog the focus before it is seen, and keeps it inside. React Aria gives it in a later frame after a
 * click that no pointer made, such as that of a key of ours, and not at all if the focus has moved by then: Escape is
 * dead until then. A child of the dialog, so that this comes first; what takes the focus by itself comes after it.
 */
export function DialogFocus({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  // The dialog's own reference is not there yet when this is drawn.
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const dialog = mark.current?.closest<HTMLElement>('[role="dialog"]');
    if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
  }, []);
  useFocusKept(place);
  return <span ref={mark} hidden />;
}
