import { type RefObject, useEffect, useEffectEvent } from 'react';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** Marks, among several that come in place of what had the focus, the one that takes it. */
export const HEIR = { 'data-heir': true } as const;

/**
 * Keeps the focus in a part of the page when what has it goes away: a button that stops what another one began,
 * one that shows more, a row that is done. It goes on to what comes in that place, else to what follows it, else
 * to `last`. It does so before the next key can be pressed, so that none is lost.
 * @param place the part; it takes the focus itself when nothing else can
 */
export function useFocusKept(
  place: RefObject<HTMLElement | null>,
  last?: () => HTMLElement | null,
): void {
  const lastOf = useEffectEvent(() => last?.() ?? place.current);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const active = document.activeElement;
    let focused = active && root.contains(active) ? active : null;
    const onFocus = ({ target }: FocusEvent) => {
      focused = target as Element;
    };
    const observer = new MutationObserver((records) => {
      if (!focused || focused.isConnected) return;
      const gone = focused;
      focused = null;
      if (document.activeElement !== document.body) return;
      const record = records.find(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(gone)),
      );
      const heir =
        record && root.contains(record.target) ? heirOf(root, record, records) : undefined;
      (heir ?? lastOf())?.focus();
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [place]);
}

function heirOf(
  root: HTMLElement,
  { target, nextSibling }: MutationRecord,
  records: readonly MutationRecord[],
): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !element.closest('[inert]') && element.getClientRects().length > 0,
  );
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  const news = all.filter(
    (element) => target.contains(element) && added.some((node) => node.contains(element)),
  );
  const following = all.find(
    (element) =>
      nextSibling &&
      (nextSibling.contains(element) ||
        nextSibling.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return news.find((element) => element.dataset.heir !== undefined) ?? news[0] ?? following;
}
