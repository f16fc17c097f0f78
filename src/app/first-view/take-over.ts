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
export function hydrateFirstView(place: HTMLElement, page: ReactNode, whole: boolean): Root {
  const { podsmithHeld: firstView } = globalThis;
  // Also where it is drawn anew: what comes later than the page would take its place.
  firstView?.show();
  place.ariaBusy = null;
  const field = document.activeElement;
  if (firstView && field instanceof HTMLTextAreaElement && field.matches(FIELD)) {
    firstView.done.selected = [field.selectionStart, field.selectionEnd];
  }
  // At once: what is done in between would be lost, or would make React throw the view away.
  return flushSync(() => {
    // What was typed isn't what was drawn.
    if (firstView && whole && !firstView.done.woken) return hydrateRoot(place, page);
    const root = createRoot(place);
    root.render(page);
    return root;
  });
}

/** Does once more what was done in the view before anybody listened, as far as the page can by now. */
export function catchUp(place: HTMLElement): void {
  const { podsmithHeld: firstView } = globalThis;
  if (!firstView) return;
  firstView.stop();
  const { typed, selected, acts } = firstView.done;
  firstView.done.typed = undefined;
  firstView.done.selected = undefined;
  const field = place.querySelector<HTMLTextAreaElement>(FIELD);
  if (selected && field) {
    field.focus({ preventScroll: true });
    // React tells of selections in the field that it saw get the focus, and this one may have had it before.
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
  if (typed && field) {
    const { text, inputType } = typed;
    // Where undo goes back to.
    select(field, commonStart(field.value, text));
    // React takes a value that the page sets for its own; one that comes past its field is the user's.
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, text);
    flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType })));
  }
  if (selected && field) select(field, ...selected);
  while (acts[0]?.()) acts.shift();
  if (acts.length === 0) globalThis.podsmithHeld = undefined;
}

function select(field: HTMLTextAreaElement, from: number, to = from): void {
  field.setSelectionRange(from, to);
  // The browser's own event comes later, and keys may be quicker.
  flushSync(() => document.dispatchEvent(new Event('selectionchange')));
}

function commonStart(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}
