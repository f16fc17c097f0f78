/** Makes the first view live: what `show.ts` has shown, and what was done in it meanwhile. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

const FIELD = '.plain textarea';

/**
 * @param place where the first view is, if it is
 * @param page the same page, alive
 * @param whole whether the page has all that was drawn
 */
export function takeOver(place: HTMLElement, page: ReactNode, whole: boolean): Root {
  const { podsmithHeld: held } = globalThis;
  // Also where it is drawn anew: what comes later than the page would take its place.
  held?.show();
  place.ariaBusy = null;
  // What was typed isn't what was drawn.
  if (held && whole && !held.done.woken) return hydrateRoot(place, page);
  const isTyping = document.activeElement?.matches(FIELD) === true;
  const root = createRoot(place);
  // At once: a key between the old field and the new one would be lost.
  flushSync(() => root.render(page));
  if (isTyping) place.querySelector<HTMLElement>(FIELD)?.focus();
  return root;
}

/** Does once more what was done in the view before anybody listened, as far as the page can by now. */
export function catchUp(place: HTMLElement): void {
  const { podsmithHeld: held } = globalThis;
  if (!held) return;
  held.stop();
  const { typed, acts } = held.done;
  held.done.typed = undefined;
  const field = place.querySelector<HTMLTextAreaElement>(FIELD);
  if (typed && field) {
    const { text, start, end, inputType } = typed;
    // React takes a value that the page sets for its own; one that comes past its field is the user's.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType })));
    field.setSelectionRange(start, end);
  }
  while (acts[0]?.()) acts.shift();
  if (acts.length === 0) globalThis.podsmithHeld = undefined;
}
