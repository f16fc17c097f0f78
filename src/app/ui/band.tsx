import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './bands.css';

interface Props {
  /** `fault` for what stops work, `warn` for what wants attention, `plain` for what is good to know. */
  readonly tone: 'fault' | 'warn' | 'plain';
  readonly icon: IconName;
  readonly title?: string;
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A band across a pane: what is the matter, in words, and what can be done. */
export function Band({ tone, icon, title, role, children }: Props) {
  return (
    <div className="band" data-tone={tone} role={role}>
      <Icon name={icon} />
      <div className="band__text">
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
