import { type ReactNode, useMemo } from 'react';

interface Props {
  readonly count: number;
  /** Bars of changed lines. */
  readonly bars: ReactNode;
}

/** The numbers beside a plain field. One text, not an element each: a file may have 100,000 lines. */
export function PlainLines({ count, bars }: Props) {
  const numbers = useMemo(() => Array.from({ length: count }, (_, i) => i + 1).join('\n'), [count]);
  return (
    <div className="plain__lines num" aria-hidden="true">
      {numbers}
      {bars}
    </div>
  );
}
