import type { CSSProperties } from 'react';
import { useRestedChanges } from '../store/changes.ts';
import './change-bars.css';

/** More than these would be slower to draw than they are worth; the list of changes has all. */
const LIMIT = 500;

/** The bars of changed lines beside a plain field. They stand by line height: its lines never wrap. */
export function PlainBars() {
  const { hunks } = useRestedChanges();
  return (
    <div className="plain__bars">
      {hunks.slice(0, LIMIT).map(({ at, removed, added }) => {
        const kind = added.length === 0 ? 'removed' : removed.length > 0 ? 'changed' : 'added';
        const place = { '--at': at, '--lines': Math.max(added.length, 1) } as CSSProperties;
        return <i key={at} className={`change-bar change-bar--${kind}`} style={place} />;
      })}
    </div>
  );
}
