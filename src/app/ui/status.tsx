import type { ReactNode } from 'react';
import { type Urgency, useAnnounced } from './announcer.tsx';

interface Props {
  readonly as?: 'p' | 'span' | 'div';
  readonly className?: string;
  readonly id?: string;
  /** What it begins with is there to be found, and only what it turns into is read out. */
  readonly quiet?: boolean;
  readonly urgency?: Urgency;
  /** What to say; nothing while there is nothing. */
  readonly children: ReactNode;
}

/** A text of the page that is read out as well: when it comes, and whenever it is another one. */
export function LiveStatus({ as: Part = 'p', quiet = false, urgency = 'polite', ...props }: Props) {
  const place = useAnnounced<HTMLDivElement & HTMLParagraphElement>(urgency, !quiet);
  return <Part {...props} ref={place} />;
}
