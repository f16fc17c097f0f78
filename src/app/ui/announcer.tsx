import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';

/** `assertive` interrupts what is being read: for what has failed. */
export type Urgency = 'polite' | 'assertive';

interface Saying {
  readonly id: number;
  readonly text: string;
  readonly urgency: Urgency;
}

/** Sayings that stay in the page: what was said in the same moment is read as well. */
const KEPT = 6;

let sayings: readonly Saying[] = [];
let count = 0;
const snapshot = () => sayings;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Has a screen reader read a text. It reads what is added to a region that is there, and nothing of one that comes
 * with its text: so all is said in the regions that `Announcements` draws, also what is said twice.
 */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return;
  count += 1;
  sayings = [...sayings, { id: count, text: words, urgency }].slice(-KEPT);
  for (const listener of listeners) listener();
}

/** Where all that is said is said. Not seen; drawn once, with the page. What is open over the page does not hide it. */
export function Announcements() {
  const all = useSyncExternalStore(subscribe, snapshot, snapshot);
  const of = (urgency: Urgency) =>
    all
      .filter((saying) => saying.urgency === urgency)
      .map(({ id, text }) => <p key={id}>{text}</p>);
  return (
    <div className="vh" data-live-announcer="true">
      <div role="status" aria-atomic="false" aria-relevant="additions">
        {of('polite')}
      </div>
      <div role="alert" aria-atomic="false" aria-relevant="additions">
        {of('assertive')}
      </div>
    </div>
  );
}

/**
 * Has the text of a part of the page read whenever it is another one.
 * @param first whether what it begins with is news as well
 * @returns the part’s ref
 */
export function useAnnounced<E extends HTMLElement>(
  urgency: Urgency | undefined,
  first: boolean,
): React.RefObject<E | null> {
  const place = useRef<E>(null);
  const announced = useRef<string>(undefined);
  useEffect(() => {
    if (!urgency || !place.current) return;
    const text = textOf(place.current);
    const before = announced.current;
    announced.current = text;
    if (text !== before && (before !== undefined || first)) announce(text, urgency);
  });
  return place;
}

/** What there is to read: not what can be pressed, nor what is hidden from it. */
function textOf(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    return node.matches('.acts, button, [aria-hidden="true"]') ? '' : textOf(node);
  });
  return parts.join(' ');
}

/** Long enough for a pause in typing: nothing is read out between two keystrokes. */
const PAUSE_MS = 500;

interface Props {
  /** What happened. */
  readonly text: string;
  /** What it did to the verdicts; empty as long as there are none. */
  readonly verdict?: string;
}

/** Reads out what happened, once nothing more happens for a moment. */
export function Announcer({ text, verdict = '' }: Props) {
  const [first] = useState(verdict);
  const announced = useRef('');
  const say = useEffectEvent((whole: string) => {
    // What the page begins with is there to be read; only changes are news.
    if (whole === announced.current || (!announced.current && whole === first)) return;
    announced.current = whole;
    announce(whole);
  });
  useEffect(() => {
    const whole = [text, verdict].filter(Boolean).join(' ');
    const id = setTimeout(() => say(whole), PAUSE_MS);
    return () => clearTimeout(id);
  }, [text, verdict]);
  return null;
}
