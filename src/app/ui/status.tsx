import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  readonly as?: 'p' | 'span' | 'div';
  readonly className?: string;
  readonly id?: string;
  /** What to say; nothing while there is nothing. */
  readonly children: ReactNode;
}

/**
 * Says what comes of something. A screen reader reads what changes in a region that is there, and nothing of one
 * that comes with its text: the region is drawn first, and the text after it.
 */
export function Status({ as: Part = 'p', children, ...props }: Props) {
  const [drawn, draw] = useState(false);
  useEffect(() => draw(true), []);
  return (
    <Part {...props} role="status">
      {drawn && children}
    </Part>
  );
}
