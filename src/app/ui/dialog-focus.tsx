import { type RefObject, useEffect } from 'react';
import { useFocusKept } from './use-focus-kept.ts';

/**
 * Gives a dialog the focus as soon as it is drawn, and keeps it inside. React Aria gives it in a later frame after a
 * click that no pointer made, such as that of a key of ours, and not at all if the focus has moved by then: Escape is
 * dead until then. A child of the dialog, so that this comes first.
 */
export function DialogFocus({ place }: { readonly place: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const own = place.current;
    if (own && !own.contains(document.activeElement)) own.focus({ preventScroll: true });
  }, [place]);
  useFocusKept(place);
  return null;
}
