import { Fragment, useMemo } from 'react';
import { PlainBars } from './plain-bars.tsx';

interface Props {
  readonly count: number;
}

/** The numbers beside a plain field. One text, not an element each: a file may have 100,000 lines. */
export function PlainLines({ count }: Props) {
  const numbers = useMemo(() => Array.from({ length: count }, (_, i) => i + 1).join('\n'), [count]);
  return (
    <div className="plain__lines num" aria-hidden="true">
      {numbers}
      <PlainBars />
    </div>
  );
}

interface LitProps {
  /** In any order; some may be in one another. */
  readonly lines: readonly (readonly [number, number])[];
}

/** Bands behind lines of the text. */
export function PlainLit({ lines }: LitProps) {
  let at = 1;
  return (
    <div className="plain__lit" aria-hidden="true">
      {[...lines]
        .sort(([a], [b]) => a - b)
        .map(([first, last], i) => {
          const gap = '\n'.repeat(Math.max(first - at, 0));
          const band = '\n'.repeat(Math.max(last + 1 - Math.max(first, at), 0));
          at = Math.max(last + 1, at);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may begin in one line
            <Fragment key={i}>
              {gap && <div>{gap}</div>}
              {band && <div className="plain__band">{band}</div>}
            </Fragment>
          );
        })}
    </div>
  );
}
