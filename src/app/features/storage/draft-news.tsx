import type { ReactNode } from 'react';
import { Band } from '../../ui/band.tsx';
import { Dismiss } from '../../ui/dismiss.tsx';
import './drafts.css';

interface Props {
  readonly tone: 'plain' | 'warn';
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** A band that can be taken away. */
export function News({ tone, onDismiss, children }: Props) {
  return (
    <div className="news">
      <Band tone={tone} icon={tone === 'warn' ? 'sev-medium' : 'file'} role="status">
        {children}
      </Band>
      <Dismiss
        onDismiss={() => {
          focusPane(document.activeElement);
          onDismiss();
        }}
      />
    </div>
  );
}

/** Before a band goes with the button that has the focus: its pane takes it over. */
export function focusPane(button: Element | null): void {
  button?.closest<HTMLElement>('[data-pane]')?.focus();
}
