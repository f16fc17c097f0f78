import { useEffect, useState } from 'react';

/** Long enough for a pause in typing: nothing is read out between two keystrokes. */
const PAUSE_MS = 500;

interface Props {
  /** What happened. */
  readonly text: string;
  /** What it did to the verdicts; empty as long as there are none. */
  readonly verdict?: string;
}

/** Reads out what happened. Not seen. */
export function Announcer({ text, verdict = '' }: Props) {
  const [first] = useState(verdict);
  const [said, say] = useState('');
  useEffect(() => {
    const whole = [text, verdict].filter(Boolean).join(' ');
    // What the page begins with is there to be read; only changes are news.
    const id = setTimeout(
      () => say((before) => (!before && whole === first ? '' : whole)),
      PAUSE_MS,
    );
    return () => clearTimeout(id);
  }, [text, verdict, first]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
