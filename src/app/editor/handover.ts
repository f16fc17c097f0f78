/** From the plain field to the full editor: whoever is writing writes on where they were. */

/** How the plain field was left. The selection is in the store. */
export interface PlainFieldState {
  readonly focused: boolean;
  readonly top: number;
}

/**
 * How the plain field in a pane is left now. While a character is composed of several keys, this waits:
 * a field that goes away would lose it.
 */
export async function leftBy(pane: HTMLElement | null): Promise<PlainFieldState> {
  const field = pane?.querySelector('textarea');
  if (!field) return { focused: false, top: 0 };
  if (composing.has(field)) {
    await new Promise((done) => field.addEventListener('compositionend', done, { once: true }));
  }
  const top = pane?.querySelector('.plain__text')?.scrollTop ?? 0;
  return { focused: document.activeElement === field, top };
}

const composing = new WeakSet<Element>();

/** For the plain field to say whether a character is being composed in it. */
export const composition = {
  onCompositionStart: ({ currentTarget }: { readonly currentTarget: Element }): void =>
    void composing.add(currentTarget),
  onCompositionEnd: ({ currentTarget }: { readonly currentTarget: Element }): void =>
    void composing.delete(currentTarget),
};
