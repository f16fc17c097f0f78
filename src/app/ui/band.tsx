import type { ReactNode } from 'react';
import { type Urgency, useAnnounced } from './announcer.tsx';
import { Icon, type IconName } from './icon.tsx';
import './bands.css';

interface Props {
  /** `fault` for what stops work, `warn` for what wants attention, `plain` for what is good to know. */
  readonly tone: 'fault' | 'warn' | 'plain';
  readonly icon: IconName;
  readonly title?: string;
  /** Read out when it comes; a band without is there to be found. */
  readonly says?: Urgency;
  readonly children: ReactNode;
}

/** A band across a pane: what is the matter, in words, and what can be done. */
export function Banner({ tone, icon, title, says, children }: Props) {
  const place = useAnnounced<HTMLDivElement>(says, true);
  return (
    <div className="band" data-tone={tone}>
      <Icon name={icon} />
      <div className="band__text" ref={place}>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
